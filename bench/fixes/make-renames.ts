// The graph of a repository in; renames that its readers notice out: as a new migration, or in the definition itself.

import { createHash } from 'node:crypto';
import type { Graph, History } from '../../src/model/graph';
import type { Table } from '../../src/model/schema';
import type { Tree } from '../../src/model/tree';
import { applyEdits } from '../../src/fixes/apply-edits';

export interface Rename {
  title: string;
  how: 'migration' | 'definition';
  history: History;
  /** `schema.name` before. */
  table: string;
  /** Files that the rename adds or changes. */
  files: Record<string, string>;
}

const NEW_NAMES: readonly ((name: string) => string)[] = [
  (name) => `${name}_now`,
  (name) => `${name}Now`,
  () => 'order',
  (name) => `new ${name}`,
];

export async function makeRenames(graph: Graph, tree: Tree, wanted: number): Promise<Rename[]> {
  const subjects = shuffled(subjectsOf(graph), ({ table, column }) => `${table.id}.${column}`);
  const renames: Rename[] = [];
  for (const [at, subject] of subjects.entries()) {
    if (renames.length >= wanted) break;
    const asMigration = at % 3 !== 2;
    const name = NEW_NAMES[at % NEW_NAMES.length]!(subject.column ?? subject.table.name);
    const rename = asMigration ? byMigration(subject, name) : await byDefinition(subject, name, tree);
    if (rename) renames.push(rename);
  }
  return renames;
}

interface Subject {
  table: Table;
  column: string | null;
  history: History;
}

/** Columns and tables of Postgres histories that something reads which a rename does not reach. */
function subjectsOf(graph: Graph): Subject[] {
  const read = new Map<string, Set<string>>();
  for (const edge of graph.edges) {
    if (!edge.live || !/^(function|sql|code):/.test(edge.from)) continue;
    const columns = read.get(edge.to) ?? new Set<string>();
    columns.add(edge.toColumn ?? '');
    read.set(edge.to, columns);
  }
  const subjects: Subject[] = [];
  for (const database of graph.databases) {
    const history = graph.histories.find((candidate) => candidate.database === database.database);
    if (database.dialect !== 'postgres' || !history || history.style === 'drizzle') continue;
    for (const table of database.tables) {
      if (table.kind !== 'table') continue;
      for (const column of read.get(table.id) ?? []) {
        subjects.push({ table, column: column === '' ? null : column, history });
      }
    }
  }
  return subjects;
}

function byMigration({ table, column, history }: Subject, name: string): Rename | null {
  const path = nextPath(history);
  if (path === null) return null;
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const target = `${quoted(table.schema)}.${quoted(table.name)}`;
  const action = column === null ? `RENAME TO ${quoted(name)}` : `RENAME COLUMN ${quoted(column)} TO ${quoted(name)}`;
  const head = history.style === 'goose' ? '-- +goose Up\n' : '';
  return {
    title: `${table.name}${column === null ? '' : `.${column}`} → ${name}`,
    how: 'migration',
    table: `${table.schema}.${table.name}`,
    history,
    files: { [path]: `${head}ALTER TABLE ${target} ${action};\n` },
  };
}

/** The name of the newest migration with a version after every other. */
function nextPath(history: History): string | null {
  const last = history.steps.filter((step) => step.kind === 'versioned').at(-1);
  if (!last) return null;
  const parts = last.path.split('/');
  const own = /^(up|migration|deploy)\.sql$/.test(parts.at(-1)!) ? parts.length - 2 : parts.length - 1;
  const match = /^([Vv]?)(\d[\d_.-]*)(.*)$/.exec(parts[own]!);
  if (!match) return null;
  const suffix = own === parts.length - 1 ? (/((?:\.up)?\.\w+)$/.exec(match[3]!)?.[1] ?? '.sql') : '';
  const version = match[2]!.replace(/\d/g, '9').replace(/[_.-]+$/, '');
  parts[own] = `${match[1]}${version}${match[1] === '' ? '_' : '__'}rename${suffix}`;
  return parts.join('/');
}

/** In the statement that made it, where that is a name as people write it. */
async function byDefinition({ table, column, history }: Subject, name: string, tree: Tree): Promise<Rename | null> {
  const place = column === null ? table.definedAt : table.columns.find(({ name }) => name === column)?.definedAt;
  if (!place) return null;
  const [text] = await tree.read([place.path]);
  const line = (text ?? '').split('\n')[place.line - 1] ?? '';
  const old = column ?? table.name;
  const written = [old, `"${old}"`].find((name) => line.startsWith(name, place.startColumn - 1));
  if (text == null || written === undefined) return null;
  const range = { ...place, endLine: place.line, endColumn: place.startColumn + written.length };
  const edited = applyEdits(text, [{ ...range, text: `"${name}"` }]);
  if ('reason' in edited) return null;
  const title = `${table.name}${column === null ? '' : `.${column}`} → ${name}`;
  return {
    title,
    how: 'definition',
    history,
    table: `${table.schema}.${table.name}`,
    files: { [place.path]: edited.text },
  };
}

function shuffled<T>(values: T[], key: (value: T) => string): T[] {
  const hash = (value: T) => createHash('sha256').update(key(value)).digest('hex');
  return values
    .map((value) => ({ value, hash: hash(value) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .map(({ value }) => value);
}
