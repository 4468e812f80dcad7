// A column of a narrower or another type, with those who read and write it.

import type { Change } from '../model/change';
import { type FindingDraft, type Rule, at, reader, shortName } from './rule';

const PRICES = 'CREATE TABLE products (id bigint PRIMARY KEY, price numeric(12,2), name character varying(255));\n';
const REPORT = 'SELECT id,\n       price\nFROM products;\n';

export const noIncompatibleColumnType: Rule = {
  id: 'no-incompatible-column-type',
  title: 'Narrowed or incompatible column type',
  severity: 'medium',
  why: 'A narrower type refuses or cuts values that used to fit; another kind of type changes what readers get and which comparisons are allowed.',
  mend: 'Check every reader and writer named here; widen instead, or add a column of the new type and move over.',
  examples: [
    {
      title: 'A price becomes a whole number',
      before: { 'migrations/001_products.sql': PRICES, 'queries/prices.sql': REPORT },
      after: {
        'migrations/001_products.sql': PRICES,
        'migrations/002_price.sql': 'ALTER TABLE products ALTER COLUMN price TYPE integer;\n',
        'queries/prices.sql': REPORT,
      },
      findings: [{ path: 'queries/prices.sql', line: 2, certainty: 'likely' }],
    },
    {
      title: 'A longer name fits everywhere',
      before: { 'migrations/001_products.sql': PRICES, 'queries/prices.sql': 'SELECT name FROM products;\n' },
      after: {
        'migrations/001_products.sql': PRICES,
        'migrations/002_name.sql': 'ALTER TABLE products ALTER COLUMN name TYPE text;\n',
        'queries/prices.sql': 'SELECT name FROM products;\n',
      },
      findings: [],
    },
  ],
  check(diff) {
    const drafts: FindingDraft[] = [];
    for (const change of diff.changes) {
      if (change.kind !== 'column-type-changed' || !loses(change.before ?? '', change.after ?? '')) continue;
      const derived = new Set(
        diff.derived
          .filter(({ root }) => root === change)
          .map(({ change: { asset, column } }) => `${asset}\0${column}`),
      );
      for (const { edge } of diff.retyped) {
        const direct = edge.to === change.asset && edge.toColumn === change.column;
        if (!direct && !derived.has(`${edge.to}\0${edge.toColumn}`)) continue;
        // A source only stands for its table.
        if (edge.from.startsWith('dbt:source.')) continue;
        drafts.push({
          path: edge.path,
          line: edge.line,
          startColumn: edge.startColumn,
          endLine: edge.endLine,
          endColumn: edge.endColumn,
          certainty: 'likely',
          introduced: true,
          asset: edge.from,
          column: edge.fromColumn,
          changedAsset: edge.to,
          clause: edge.clause,
          message: `${said(change)}, and ${reader(edge.from)} ${edge.kind === 'writes' ? 'writes' : 'reads'} it.`,
          help: `Check that ${reader(edge.from)} is right with \`${change.after}\`.`,
          trail: [
            { asset: change.asset, column: change.column, path: change.path, line: change.line },
            { asset: edge.from, column: edge.fromColumn, path: edge.path, line: edge.line },
          ],
          subject: `${change.asset}:${change.column}:type`,
          causeKey: `${change.path}:${change.line}:${change.startColumn}`,
        });
      }
    }
    return drafts;
  },
};

function said(change: Change): string {
  return `\`${shortName(change.asset, change.column)}\` changes from \`${change.before}\` to \`${change.after}\` in ${at(change)}`;
}

const WIDTH: Record<string, number> = { smallint: 2, integer: 4, int: 4, bigint: 8, real: 4, 'double precision': 8 };
const WHOLE = new Set(['smallint', 'integer', 'int', 'bigint', 'tinyint', 'mediumint']);
const FRACTIONAL = new Set(['numeric', 'decimal', 'real', 'double precision', 'float', 'double']);
const TEXTUAL = new Set([
  'text',
  'character varying',
  'varchar',
  'char',
  'character',
  'citext',
  'nvarchar',
  'longtext',
  'mediumtext',
]);

/** Whether values of the old type may not fit the new one, or readers get another kind of thing. */
export function loses(before: string, after: string): boolean {
  const old = parts(before);
  const next = parts(after);
  if (old.base === next.base) {
    if (next.args.length === 0) return false;
    if (old.args.length === 0) return true;
    const scale = (args: number[]) => args[1] ?? 0;
    const whole = (args: number[]) => (args[0] ?? 0) - scale(args);
    return whole(next.args) < whole(old.args) || scale(next.args) < scale(old.args);
  }
  if (TEXTUAL.has(old.base) && TEXTUAL.has(next.base)) {
    if (next.args.length === 0) return false;
    return old.args.length === 0 || next.args[0]! < old.args[0]!;
  }
  if (WHOLE.has(old.base) && WHOLE.has(next.base)) return (WIDTH[next.base] ?? 0) < (WIDTH[old.base] ?? 0);
  if (WHOLE.has(old.base) && FRACTIONAL.has(next.base)) return false;
  if (FRACTIONAL.has(old.base) && FRACTIONAL.has(next.base))
    return next.base === 'real' || next.base === 'float' || next.args.length > 0;
  if (/^timestamp/.test(old.base) && /^timestamp/.test(next.base)) return false;
  if (/^json/.test(old.base) && /^json/.test(next.base)) return false;
  return true;
}

function parts(type: string): { base: string; args: number[] } {
  const match = /^([^(]+)(?:\(([^)]*)\))?\s*(.*)$/.exec(type.toLowerCase());
  const args = (match?.[2] ?? '')
    .split(',')
    .map(Number)
    .filter((value) => Number.isFinite(value) && value > 0);
  return { base: `${(match?.[1] ?? type).trim()}${match?.[3] ? ` ${match[3]}` : ''}`.trim(), args };
}
