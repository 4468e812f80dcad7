// `node --import tsx bench/drift/run.ts --tree DIR --migrated URL --wanted URL`: drift of keys as the tool tells it, beside two
// databases on a real Postgres: one that the migrations of the tree made, one that the ORM itself made from its entities
// (`prisma migrate diff --from-empty`, TypeORM's `synchronize()`, `drizzle-kit export`).

import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { isKeyDrift } from '../../src/graph/code/is-of-database';
import { openTree } from '../../src/edges/tree/open-tree';
import { defaultSettings } from '../../src/settings/schema';
import { buildGraph } from '../../src/stories/build-graph';
import { benchEdges } from '../schema/replay';

interface Entry {
  table: string;
  kind: 'table' | 'column' | 'primary' | 'unique' | 'index' | 'foreign';
  columns: string[];
  /** Of a foreign key: target and actions. Of an index: that it is over some rows or over expressions. */
  rest: string;
}

const HOME = "n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'";
const OF_INDEX = 'array(SELECT a.attname FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = ANY(i.indkey))';
const CATALOG = `
SELECT json_agg(e) FROM (
  SELECT c.relname AS table, CASE WHEN i.indisprimary THEN 'primary' WHEN i.indisunique THEN 'unique' ELSE 'index' END AS kind,
    ${OF_INDEX} AS columns, CASE WHEN i.indpred IS NULL AND i.indexprs IS NULL THEN '' ELSE 'partial' END AS rest
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${HOME}
  UNION ALL SELECT c.relname, 'foreign', array(SELECT a.attname FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = ANY(k.conkey)),
    f.relname || ' ' || replace(k.confdeltype::text, 'r', 'a') || ' ' || replace(k.confupdtype::text, 'r', 'a')
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class f ON f.oid = k.confrelid WHERE k.contype = 'f'
  UNION ALL SELECT c.relname, 'table', ARRAY[]::name[], '' FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND ${HOME}
  UNION ALL SELECT c.relname, 'column', ARRAY[a.attname], '' FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND ${HOME}
) e`;

function readCatalog(url: string): Entry[] {
  const entries = JSON.parse(
    execFileSync('psql', ['-At', '-c', CATALOG, url], { maxBuffer: 1 << 28 }).toString(),
  ) as Entry[];
  return entries.map((entry) => ({ ...entry, columns: entry.columns.sort() }));
}

/** What each side has that the other lacks, as kinds of drift. */
function compare(have: readonly Entry[], want: readonly Entry[]): Set<string> {
  const found = new Set<string>();
  const of = (entries: readonly Entry[], table: string, kinds: Entry['kind'][]) =>
    entries.filter((entry) => entry.table === table && kinds.includes(entry.kind));
  const isShared = ({ table, columns }: Entry) =>
    columns.length > 0 &&
    [have, want].every((side) =>
      columns.every((name) => of(side, table, ['column']).some((column) => column.columns[0] === name)),
    );
  const same = (a: Entry, b: Entry) => a.columns.join() === b.columns.join();
  const target = ({ rest }: Entry) => rest.split(' ')[0];
  for (const { table } of want.filter(({ kind }) => kind === 'table')) {
    if (of(have, table, ['table']).length === 0) continue;
    const say = (kind: string, { columns }: Entry) => found.add(`${table} ${kind} ${columns.join(', ')}`);
    for (const [one, other, mark] of [
      [want, have, 'missing'],
      [have, want, 'undeclared'],
    ] as const) {
      const lacks = (entry: Entry, kinds: Entry['kind'][]) => !of(other, table, kinds).some((b) => same(entry, b));
      for (const entry of of(one, table, ['primary', 'unique', 'index', 'foreign']).filter(isShared)) {
        if (entry.kind === 'primary') {
          if (mark === 'missing' && lacks(entry, ['primary'])) say('primary-key', entry);
        } else if (entry.kind === 'foreign') {
          const alike = of(other, table, ['foreign']).filter((b) => same(entry, b) && target(entry) === target(b));
          if (alike.length === 0) say(`${mark}-foreign-key`, entry);
          else if (mark === 'missing' && !alike.some(({ rest }) => rest === entry.rest))
            say('foreign-key-action', entry);
        } else if (entry.rest === '') {
          const serving: Entry['kind'][] =
            entry.kind === 'unique' ? ['unique', 'primary'] : ['index', 'unique', 'primary'];
          if (lacks(entry, serving)) say(`${mark}-${entry.kind}`, entry);
        }
      }
    }
  }
  return found;
}

async function driftOf(directory: string): Promise<Set<string>> {
  const tree = await openTree(directory, 'WORKTREE');
  if ('reason' in tree) throw new Error(tree.reason);
  const edges = await benchEdges();
  const { graph } = await buildGraph(tree, edges, defaultSettings());
  await edges.extract.close();
  return new Set(
    graph.faults.filter(isKeyDrift).map(({ to, details: [kind = '', columns = ''] }) => {
      return `${to.split(/[:./]/).at(-1)} ${kind} ${columns.split(', ').sort().join(', ')}`;
    }),
  );
}

async function main(): Promise<void> {
  const options = { tree: { type: 'string' }, migrated: { type: 'string' }, wanted: { type: 'string' } } as const;
  const { tree, migrated, wanted } = parseArgs({ options }).values;
  if (!tree || !migrated || !wanted) throw new Error('--tree DIR --migrated URL --wanted URL');
  const server = compare(readCatalog(migrated), readCatalog(wanted));
  const ours = await driftOf(tree);
  const both = [...server].filter((one) => ours.has(one));
  console.log(`database ${server.size}, told ${ours.size}, same ${both.length}`);
  for (const one of server) if (!ours.has(one)) console.log(`  not told: ${one}`);
  for (const one of ours) if (!server.has(one)) console.log(`  false: ${one}`);
}

void main();
