// A default that is gone or another, with the writers that leave the column to it; a column that may be NULL now, with its readers.

import type { GraphDiff } from '../graph/diff-graphs';
import type { Change } from '../model/change';
import type { Edge } from '../model/graph';
import { type FindingDraft, type Rule, at, reader, shortName } from './rule';

const ORDERS = "CREATE TABLE orders (id bigint PRIMARY KEY, state text NOT NULL DEFAULT 'new');\n";
const SEED = 'INSERT INTO orders (id) VALUES (1);\n';

export const noChangedDefaultInUse: Rule = {
  id: 'no-changed-default-in-use',
  title: 'Changed default or nullability that others rely on',
  severity: 'low',
  why: 'A writer that leaves a column out gets its default; a reader that never saw NULL may not expect it. Both change here without a word in their own code.',
  mend: 'Check the writers and readers named here.',
  examples: [
    {
      title: 'A seed leaves the column to the default that changes',
      before: { 'migrations/001_orders.sql': ORDERS, 'seeds/orders.sql': SEED },
      after: {
        'migrations/001_orders.sql': ORDERS,
        'migrations/002_state.sql': "ALTER TABLE orders ALTER COLUMN state SET DEFAULT 'draft';\n",
        'seeds/orders.sql': SEED,
      },
      findings: [{ path: 'seeds/orders.sql', line: 1, certainty: 'likely' }],
    },
    {
      title: 'A column that may be NULL now is filtered on',
      before: {
        'migrations/001_orders.sql': ORDERS,
        'queries/open.sql': "SELECT id FROM orders WHERE state <> 'done';\n",
      },
      after: {
        'migrations/001_orders.sql': ORDERS,
        'migrations/002_state.sql': 'ALTER TABLE orders ALTER COLUMN state DROP NOT NULL;\n',
        'queries/open.sql': "SELECT id FROM orders WHERE state <> 'done';\n",
      },
      findings: [{ path: 'queries/open.sql', line: 1, certainty: 'possible' }],
    },
    {
      title: 'The writer names the column',
      before: {
        'migrations/001_orders.sql': ORDERS,
        'seeds/orders.sql': "INSERT INTO orders (id, state) VALUES (1, 'new');\n",
      },
      after: {
        'migrations/001_orders.sql': ORDERS,
        'migrations/002_state.sql': "ALTER TABLE orders ALTER COLUMN state SET DEFAULT 'draft';\n",
        'seeds/orders.sql': "INSERT INTO orders (id, state) VALUES (1, 'new');\n",
      },
      findings: [],
    },
  ],
  check(diff) {
    return diff.changes.flatMap((change) => {
      if (change.kind === 'column-default-changed') return omittingWriters(diff, change);
      if (change.kind === 'column-nullable') return filteringReaders(diff, change);
      return [];
    });
  },
};

/** INSERTs into the table that name some of its columns, but not this one. */
function omittingWriters(diff: GraphDiff, change: Change): FindingDraft[] {
  const writers = new Map<string, Edge[]>();
  for (const edge of diff.after.edges) {
    if (!edge.live || edge.clause !== 'insert' || edge.to !== change.asset) continue;
    const key = `${edge.from}\u0000${edge.path}`;
    writers.set(key, [...(writers.get(key) ?? []), edge]);
  }
  const drafts: FindingDraft[] = [];
  for (const edges of writers.values()) {
    const columns = edges.filter((edge) => edge.toColumn !== null && edge.kind === 'writes');
    if (columns.length === 0 || columns.some((edge) => edge.toColumn === change.column)) continue;
    const place = edges.find((edge) => edge.toColumn === null) ?? edges[0]!;
    const now = change.after === null ? 'has no default any more' : `defaults to \`${change.after}\` now`;
    const message = `\`${shortName(change.asset, change.column)}\` ${now} (${at(change)}), and ${reader(place.from)} leaves it to the default.`;
    drafts.push(draft(change, place, message, 'likely'));
  }
  return drafts;
}

const FILTERS = new Set(['where', 'join', 'having']);

function filteringReaders(diff: GraphDiff, change: Change): FindingDraft[] {
  const drafts: FindingDraft[] = [];
  for (const edge of diff.after.edges) {
    if (!edge.live || edge.to !== change.asset || edge.toColumn !== change.column || !FILTERS.has(edge.clause))
      continue;
    const message = `\`${shortName(change.asset, change.column)}\` may be NULL now (${at(change)}), and ${reader(edge.from)} filters on it: rows with NULL drop out.`;
    drafts.push(draft(change, edge, message, 'possible'));
  }
  return drafts;
}

function draft(change: Change, edge: Edge, message: string, certainty: 'likely' | 'possible'): FindingDraft {
  return {
    path: edge.path,
    line: edge.line,
    startColumn: edge.startColumn,
    endLine: edge.endLine,
    endColumn: edge.endColumn,
    certainty,
    introduced: true,
    asset: edge.from,
    column: edge.fromColumn,
    changedAsset: change.asset,
    clause: edge.clause,
    message,
    help: `Check that ${reader(edge.from)} is right with this.`,
    trail: [
      { asset: change.asset, column: change.column, path: change.path, line: change.line },
      { asset: edge.from, column: edge.fromColumn, path: edge.path, line: edge.line },
    ],
    subject: `${change.asset}:${change.column}:${change.kind}`,
    causeKey: `${change.path}:${change.line}:${change.startColumn}:${change.kind}`,
  };
}
