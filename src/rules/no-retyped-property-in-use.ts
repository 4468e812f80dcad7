// A member of code with another type, now optional or now required: what no longer fits, and who else relies on it.

import type { RetypedReference } from '../graph/diff-graphs';
import type { Change } from '../model/change';
import { at, brokenDraft, type FindingDraft, type Rule, reader, shortName } from './rule';
import { toldByProps } from './told-by-props';

const ORDER =
  "import { Column, Entity } from 'typeorm';\n\n@Entity()\nexport class Order {\n  @Column()\n  total: number;\n}\n";
const SUM =
  "import { Order } from './order.entity';\n\nexport const withTax = (order: Order): number => order.total * 1.2;\n";
const SHOW = "import { Order } from './order.entity';\n\nexport const show = (order: Order) => String(order.total);\n";

export const noRetypedPropertyInUse: Rule = {
  id: 'no-retyped-property-in-use',
  title: 'Retyped property in use',
  severity: 'high',
  why: 'Code that relies on the old type of a property no longer type-checks, or goes on with values of another kind.',
  mend: 'Convert where the property is used, or add a property of the new type and move its readers over.',
  examples: [
    {
      title: 'A number becomes a string and is still multiplied',
      before: { 'src/order.entity.ts': ORDER, 'src/tax.ts': SUM },
      after: { 'src/order.entity.ts': ORDER.replace('total: number', 'total: string'), 'src/tax.ts': SUM },
      findings: [{ path: 'src/tax.ts', line: 3, certainty: 'proven' }],
    },
    {
      title: 'The new type fits where it is read, which is told without alarm',
      before: { 'src/order.entity.ts': ORDER, 'src/show.ts': SHOW },
      after: { 'src/order.entity.ts': ORDER.replace('total: number', 'total: string'), 'src/show.ts': SHOW },
      findings: [{ path: 'src/show.ts', line: 3, certainty: 'likely' }],
    },
    {
      title: 'Nothing but a decorator changes',
      before: { 'src/order.entity.ts': ORDER, 'src/tax.ts': SUM },
      after: { 'src/order.entity.ts': ORDER.replace('@Column()', "@Column({ comment: 'net' })"), 'src/tax.ts': SUM },
      findings: [],
    },
  ],
  check(diff) {
    const drafts: FindingDraft[] = [];
    const isToldByProps = toldByProps(diff);
    const failing = new Set<string>();
    const renames = new Map(
      diff.changes.flatMap(({ kind, column, renamedTo }) =>
        kind === 'property-renamed' && column !== null && renamedTo !== null ? [[column, renamedTo] as const] : [],
      ),
    );
    for (const broken of diff.broken) {
      const { fault, cause } = broken;
      if (fault.code !== 'type-mismatch') continue;
      failing.add(lineKey(fault));
      if (isToldByProps(fault)) continue;
      const name = shortName(fault.to, fault.column);
      const change = diff.changes.find((one) => one.asset === fault.to && one.column === fault.column);
      const why = change ? said(change, name) : `\`${name}\` has another type${cause ? ` since ${at(cause)}` : ''}`;
      const message = `${why}, and ${reader(fault.from)} no longer type-checks: ${fault.details[0] ?? 'the types do not fit'}`;
      const draft = brokenDraft(broken, message, `Make ${reader(fault.from)} fit the new type of \`${name}\`.`);
      // Readers go on as before; only what builds a whole record by hand, mostly a test, must name the new member.
      const isHarmless = change?.kind === 'property-added' && admitsNothing(change.after ?? '');
      drafts.push(isHarmless ? { ...draft, severity: 'low' } : draft);
    }
    for (const { edge } of diff.retyped) {
      if (!/^(?:entity|type):/.test(edge.to) || failing.has(lineKey(edge))) continue;
      const change = diff.changes.find(
        (one) => one.kind.startsWith('property-') && one.asset === edge.to && one.column === edge.toColumn,
      );
      if (change && !isRespelled(change, renames)) drafts.push(contractDraft(edge, change));
    }
    return drafts;
  },
};

/** `Pick<User, 'email'>` is `Pick<User, 'mail'>` where `email` is renamed to `mail`: the same type. */
function isRespelled({ before, after }: Change, renames: ReadonlyMap<string, string>): boolean {
  if (before === null || after === null || renames.size === 0) return false;
  return before.replace(/[\p{L}\p{N}_$]+/gu, (word) => renames.get(word) ?? word) === after;
}

/** It still type-checks, so it is only told. */
function contractDraft(edge: RetypedReference['edge'], change: Change): FindingDraft {
  const { path, line, startColumn, endLine, endColumn } = edge;
  const name = shortName(edge.to, edge.toColumn);
  return {
    ...{ path, line, startColumn, endLine, endColumn },
    severity: 'low',
    certainty: 'likely',
    introduced: true,
    asset: edge.from,
    column: null,
    changedAsset: edge.to,
    clause: edge.clause,
    message: `${said(change, name)}, and ${reader(edge.from)} ${edge.kind === 'writes' ? 'writes' : 'reads'} it.`,
    help: `Check that ${reader(edge.from)} is right with the new type.`,
    trail: [
      { asset: change.asset, column: change.column, path: change.path, line: change.line },
      { asset: edge.from, column: null, path, line },
    ],
    subject: `${edge.to}:${edge.toColumn ?? ''}:type`,
    causeKey: `${change.path}:${change.line}:${change.startColumn}`,
  };
}

function said(change: Change, name: string): string {
  switch (change.kind) {
    case 'property-optional':
      return `\`${name}\` is optional since ${at(change)}`;
    case 'property-required':
      return `\`${name}\` is required since ${at(change)}`;
    case 'property-added':
      return `\`${name}\` must be given since ${at(change)}`;
    default:
      return `\`${name}\` changes from \`${change.before ?? ''}\` to \`${change.after ?? ''}\` in ${at(change)}`;
  }
}

/** `string | null`, Prisma's `String?`. */
function admitsNothing(type: string): boolean {
  return /\bnull\b|\bundefined\b|\?/.test(type);
}

function lineKey({ path, line }: { path: string; line: number }): string {
  return `${path}:${line}`;
}
