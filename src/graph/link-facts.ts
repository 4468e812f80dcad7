// Facts of all files → one graph: migrations folded in their order, then everything that reads the result.

import type { Dialect } from '../model/dialect';
import type { FileFacts } from '../model/facts';
import type { Fault, Gone, Graph, Node, NodeColumn } from '../model/graph';
import type { MigrationHistory, MigrationStep } from '../model/history';
import type { Problem } from '../model/problem';
import type { SqlScript } from '../model/sql';
import { codeId, readEmbeddedSql } from '../sql/fold/read-embedded-sql';
import { exportSchema } from '../sql/fold/export-schema';
import { type FoldedDatabase, foldHistory, migrationId } from '../sql/fold/fold-history';
import { readSqlFile, sqlFileId } from '../sql/fold/read-sql-file';
import type { Observations } from '../sql/fold/recorder';
import { type DatabaseState, displayName, type TableState, typeOf } from '../sql/fold/state';
import { linkComponents } from './code/link-components';
import { casedScript, namesInDatabase } from './code/names-in-database';
import { linkEnvironment } from './code/link-environment';
import { linkBodies } from './code/link-bodies';
import { linkInjection } from './code/link-injection';
import { linkModules } from './code/link-modules';
import { indexModules, type ModuleIndex } from './code/module-index';
import { shapeFinder } from './code/find-shape';
import { countKnown, tablesNamed } from './code/speaks-of';
import { linkEntities } from './code/link-entities';
import { linkRows, type RowsFile } from './code/link-rows';
import { linkGraphql } from './code/graphql/link-graphql';
import { linkAnswers } from './code/link-answers';
import { linkRoutes } from './code/link-routes';
import { readSchemaScripts } from './code/prisma/read-schema-scripts';
import { linkDbt } from './dbt/link-dbt';
import type { LinkedDatabase } from './dbt/link-sources';

type FoldedHistory = FoldedDatabase & { history: MigrationHistory };

export interface SqlFile {
  path: string;
  dialect: Dialect;
}

export interface LinkInput {
  facts: FileFacts[];
  histories: MigrationHistory[];
  /** SQL files that are no migrations. */
  sqlFiles: SqlFile[];
  /** What finding the histories could not tell. */
  problems: Problem[];
  /** All files of the tree, read or not: what an import may mean. The files of the facts when it is not said. */
  paths?: readonly string[];
  /** Symlinks and submodules: nobody knows what lies behind them. */
  links?: readonly string[];
}

export function linkFacts(input: LinkInput): Graph {
  const byPath = new Map(input.facts.map((facts) => [facts.path, facts]));
  const { histories } = input;
  const schemaScript = readSchemaScripts(input.facts, histories);
  const folded = histories.map((history) => {
    const prefix = histories.length > 1 ? `${history.database}/` : '';
    const read = (step: MigrationStep) => schemaScript(history, step) ?? scriptOf(byPath.get(step.path), step);
    return { history, ...foldHistory(history, prefix, read) };
  });
  const loose: Observations = { edges: [], faults: [], problems: [] };
  const code: Observations = { edges: [], faults: [], problems: [] };
  const withRows: RowsFile[] = [];
  const names = namesInDatabase(
    input.facts,
    folded.flatMap(({ state }) => [...state.tables.values()]),
  );
  for (const file of input.sqlFiles) {
    const database = meant(folded, file, byPath.get(file.path));
    if (!database) continue;
    withRows.push({ path: file.path, facts: byPath.get(file.path)!, database: database.state });
    for (const fact of byPath.get(file.path)?.facts ?? []) {
      // A script that is not embedded in its file is a migration that no history took.
      if (fact.kind !== 'sql-script' || (byPath.get(file.path)!.codeStacks && fact.markers !== 'embedded')) continue;
      const { certainties } = fact;
      const script = casedScript(fact.script, fact.builder ? names(fact.builder) : null);
      if (certainties) readEmbeddedSql(database.state, file.path, script, certainties, code);
      else readSqlFile(database.state, file.path, script, loose);
    }
  }
  const all = [...folded.map((entry) => entry.observations), loose, code];
  const problems = input.facts.flatMap((facts) => facts.problems);
  const linkedDatabases = folded.map(linkedDatabase);
  const dbt = linkDbt(input.facts, linkedDatabases);
  const index = indexModules(input.facts, input.paths ?? input.facts.map(({ path }) => path), input.links ?? []);
  const entities = linkEntities(
    input.facts,
    folded.map(({ history, hasOpaque }, at) => ({ history, hasOpaque, ...linkedDatabases[at]! })),
    input.paths ?? input.facts.map(({ path }) => path),
    { find: shapeFinder(input.facts, index, new Set()), names },
  );
  const modules = linkModules(index);
  const declared = new Set(entities.nodes.map(({ id }) => id));
  const rows = linkRows(withRows, shapeFinder(input.facts, index, declared), declared, names);
  const known = new Set([...declared, ...rows.nodes.map(({ id }) => id)]);
  const routes = linkRoutes(input.facts, index);
  const answers = linkAnswers(input.facts, index, routes, known);
  const shown = new Set([...known, ...answers.nodes.map(({ id }) => id)]);
  const graphql = linkGraphql(input.facts, index, shown, entities.nodes);
  const components = linkComponents(input.facts, index);
  const bodies = linkBodies(input.facts, index, routes, known);
  const environment = linkEnvironment(input.facts);
  const injection = linkInjection(input.facts, index);
  return {
    nodes: [
      ...folded.flatMap((entry) => nodesOf(entry)),
      ...sqlFileNodes(loose),
      ...codeNodes(code, index),
      ...dbt.nodes,
      ...entities.nodes,
      ...rows.nodes,
      ...modules.nodes,
      ...routes.nodes,
      ...answers.nodes,
      ...graphql.nodes,
      ...components.nodes,
      ...environment.nodes,
      ...injection.nodes,
    ].sort(byId),
    edges: [
      ...all.flatMap((entry) => entry.edges),
      ...dbt.edges,
      ...entities.edges,
      ...rows.edges,
      ...modules.edges,
      ...routes.edges,
      ...answers.edges,
      ...graphql.edges,
      ...components.edges,
      ...environment.edges,
      ...injection.edges,
    ],
    faults: [
      ...withoutRepeats(all.flatMap((entry) => entry.faults)),
      ...dbt.faults,
      ...entities.faults,
      ...rows.faults,
      ...modules.faults,
      ...routes.faults,
      ...answers.faults,
      ...graphql.faults,
      ...bodies.faults,
      ...components.faults,
      ...environment.faults,
      ...injection.faults,
    ],
    gone: folded.flatMap((entry) => goneOf(entry.state)),
    databases: folded.map((entry) => exportSchema(entry.state)),
    histories: folded.map(({ history, steps }) => ({
      database: history.database,
      root: history.root,
      style: history.style,
      steps,
    })),
    problems: uniqueProblems([
      ...input.problems,
      ...problems,
      ...all.flatMap((entry) => entry.problems),
      ...dbt.problems,
    ]),
  };
}

function linkedDatabase({ state }: FoldedDatabase): LinkedDatabase {
  const unknown = [...state.tables.values()].filter((table) => !table.columnsKnown).map((table) => table.id);
  return { schema: exportSchema(state), gone: goneOf(state), unknown: new Set(unknown) };
}

function scriptOf(facts: FileFacts | undefined, step: MigrationStep | null): SqlScript | null {
  for (const fact of facts?.facts ?? []) {
    if (fact.kind === 'sql-script' && fact.markers !== 'embedded' && (step === null || step.changeSet === null))
      return fact.script;
    if (fact.kind === 'change-set' && fact.id === step?.changeSet) return fact.script;
  }
  return null;
}

/** The database that has more of the tables than the others; else the nearest. */
function meant(folded: FoldedHistory[], file: SqlFile, facts: FileFacts | undefined): FoldedHistory | null {
  const near = nearest(folded, file);
  if (folded.length < 2 || !near || !facts?.codeStacks) return near;
  const names = tablesNamed(facts);
  let best = near;
  let most = countKnown(names, near.state);
  for (const other of folded) {
    const count = other.history.dialect === file.dialect ? countKnown(names, other.state) : 0;
    if (count > most) [best, most] = [other, count];
  }
  return best;
}

/** The database a loose SQL file speaks to: of its dialect, with the longest path in common. */
function nearest<T extends { history: MigrationHistory }>(databases: T[], file: SqlFile): T | null {
  let best: T | null = null;
  let bestShared = -1;
  for (const candidate of databases) {
    if (candidate.history.dialect !== file.dialect && databases.length > 1) continue;
    const shared = sharedFolders(candidate.history.root, file.path);
    if (shared > bestShared) [best, bestShared] = [candidate, shared];
  }
  return best;
}

function sharedFolders(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  let count = 0;
  while (count < left.length && left[count] === right[count]) count++;
  return count;
}

function nodesOf({ state, steps }: FoldedDatabase): Node[] {
  const nodes: Node[] = [...state.tables.values()].map((table) => tableNode(state, table));
  for (const table of state.tables.values()) {
    for (const attached of table.attached) {
      if (attached.kind !== 'policy' && attached.kind !== 'trigger') continue;
      nodes.push({
        ...attached.place,
        id: attached.id,
        kind: attached.kind,
        name: `${table.name}.${attached.name}`,
        columns: [],
      });
    }
  }
  for (const type of state.types.values()) {
    if (type.kind !== 'enum') continue;
    nodes.push({
      ...type.definedAt,
      id: type.id,
      kind: 'enum',
      name: displayName(type.schema, type.name),
      columns: [],
    });
  }
  for (const routines of state.routines.values()) {
    // Overloads share a name, and so a node.
    const routine = routines[routines.length - 1]!;
    nodes.push({
      ...routine.place,
      id: routine.id,
      kind: 'function',
      name: displayName(routine.schema, routine.name),
      columns: [],
    });
  }
  const paths = new Set(steps.map((step) => step.path));
  for (const path of paths) nodes.push(fileNode(migrationId(path), 'migration', path));
  return nodes;
}

function fileNode(id: string, kind: 'migration' | 'sql-file' | 'code', path: string): Node {
  return { id, kind, name: path, columns: [], path, line: 1, startColumn: 1, endLine: 1, endColumn: 1 };
}

function tableNode(state: DatabaseState, table: TableState): Node {
  const columns: NodeColumn[] = table.columns.map((column) => ({
    name: column.name,
    type: typeOf(state, column),
    nullable: column.nullable,
    default: column.default,
    line: column.definedAt.line,
  }));
  return { ...table.definedAt, id: table.id, kind: table.kind, name: displayName(table.schema, table.name), columns };
}

function sqlFileNodes(loose: Observations): Node[] {
  const paths = new Set([...loose.edges, ...loose.faults].map((entry) => entry.path));
  return [...paths].map((path) => fileNode(sqlFileId(path), 'sql-file', path));
}

/** Of files that are read for their SQL alone; modules have theirs. */
function codeNodes(code: Observations, { modules }: ModuleIndex): Node[] {
  const paths = new Set([...code.edges, ...code.faults].map((entry) => entry.path));
  return [...paths].filter((path) => !modules.has(path)).map((path) => fileNode(codeId(path), 'code', path));
}

function goneOf(state: DatabaseState): Gone[] {
  const gone: Gone[] = [];
  const idOf = (kind: string, key: string) => {
    const [schema = '', name = ''] = key.split('\u0000');
    return `${kind}:${state.prefix}${displayName(schema, name)}`;
  };
  for (const table of state.tables.values()) {
    for (const [column, cause] of table.gone) gone.push({ asset: table.id, column, cause });
  }
  for (const { id, cause } of state.goneTables.values()) gone.push({ asset: id, column: null, cause });
  for (const [key, cause] of state.goneTypes) gone.push({ asset: idOf('enum', key), column: null, cause });
  for (const { id, cause } of state.goneRoutines.values()) gone.push({ asset: id, column: null, cause });
  for (const type of state.types.values()) {
    for (const [value, cause] of type.goneValues) gone.push({ asset: type.id, column: value, cause });
  }
  return gone;
}

/** A SQL function is checked when it is made and again at the end: one place, one fault. */
function withoutRepeats(faults: Fault[]): Fault[] {
  const seen = new Map<string, Fault>();
  for (const fault of faults) {
    const key = [fault.path, fault.line, fault.startColumn, fault.code, fault.to, fault.column].join('\u0000');
    const known = seen.get(key);
    if (!known || (!known.live && fault.live)) seen.set(key, fault);
  }
  return [...seen.values()];
}

function uniqueProblems(problems: Problem[]): Problem[] {
  const seen = new Map(
    problems.map((problem) => [`${problem.path}\u0000${problem.line}\u0000${problem.reason}`, problem]),
  );
  return [...seen.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
