// Functions, procedures, triggers, policies, rules and DO blocks. A body is checked when a server would check it:
// SQL bodies when they are created, PL/pgSQL bodies when they run, so against the schema at the end.

import type { Certainty } from '../../model/graph';
import type { RoutineBody, Statement } from '../../model/sql';
import type { Catalog, Relation } from '../catalog';
import { nameKey } from '../names';
import { resolveExprs } from '../resolve-expr';
import { resolveQuery } from '../resolve-query';
import { resolveStatement } from '../resolve-statement';
import { catalogOf, findRelation, isExternal, relationOf } from './catalog-of';
import { alreadyExists } from './create-table';
import { missingObject } from './drop-object';
import { signatureOf } from './overloads';
import type { Recorder } from './recorder';
import { callsIn, recordCalls } from './record-calls';
import { recordResolved, tableNamed } from './record-reads';
import {
  type AttachedState,
  assetId,
  type DatabaseState,
  homeOf,
  keyOf,
  lookup,
  type RoutineState,
  type TableState,
} from './state';

export function createRoutine(
  database: DatabaseState,
  recorder: Recorder,
  statement: Extract<Statement, { kind: 'create-routine' }>,
): void {
  const range = statement.name[statement.name.length - 1]!.range;
  const home = homeOf(database, statement.name);
  const key = keyOf(database, home.schema, home.name);
  const inputs = statement.params.filter((param) => param.mode !== 'out' && param.mode !== 'table');
  const routine: RoutineState = {
    id: assetId(database, 'function', home.schema, home.name),
    schema: home.schema,
    name: home.name,
    signature: signatureOf(inputs.map((param) => param.type)),
    body: statement.body,
    params: inputs.map((param) => param.type),
    returnsTrigger: statement.returns?.base === 'trigger',
    searchPath: statement.searchPath ?? [...database.searchPath],
    place: recorder.place(range),
  };
  const overloads = database.routines.get(key) ?? [];
  const same = overloads.findIndex((other) => other.signature === routine.signature);
  if (same >= 0 && statement.ifNotExists) return;
  if (same >= 0 && !statement.orReplace)
    alreadyExists(recorder, routine.id, `${home.name}(${routine.signature})`, range);
  if (same >= 0) overloads[same] = routine;
  else overloads.push(routine);
  database.routines.set(key, overloads);
  database.goneRoutines.delete(key);
  if (statement.body.language === 'sql')
    resolveBody(database, recorder, routine.body, { from: routine.id, live: false, routine: routine.name });
  recorder.edge({ to: routine.id, toColumn: null, kind: 'defines', clause: 'alter', range, definedAt: routine.place });
}

export interface BodyOptions {
  from?: string;
  live: boolean;
  rows?: Map<string, Relation | null>;
  searchPath?: string[];
  certainty?: Certainty;
  /** Name of the routine: its parameters may be told by it, as `find_user.id`. */
  routine?: string;
}

/** Resolves what a body reads and writes. Tables that the body itself creates are not known outside it. */
export function resolveBody(
  database: DatabaseState,
  recorder: Recorder,
  body: RoutineBody,
  options: BodyOptions,
): void {
  const saved = database.searchPath;
  if (options.searchPath && options.searchPath.length > 0) database.searchPath = options.searchPath;
  const catalog = bodyCatalog(database, body);
  const rows = new Map<string, Relation | null>(options.rows ?? []);
  for (const [name, table] of Object.entries(body.records)) {
    const found = table ? findRelation(database, table) : null;
    if (!rows.has(name)) rows.set(name, found ? relationOf(found) : null);
  }
  const own = options.routine;
  const isTable =
    own === undefined || database.searchPath.some((schema) => database.tables.has(keyOf(database, schema, own)));
  if (own !== undefined && !isTable && !rows.has(own.toLowerCase())) rows.set(own.toLowerCase(), null);
  const locals = new Set(body.locals.map((name) => name.toLowerCase()));
  for (const statement of body.statements) {
    recorder.enter(statement);
    recordCalls(database, recorder, callsIn(statement), { from: options.from, live: options.live });
    const resolved = resolveDataStatement(statement, catalog, { locals, rows });
    if (resolved)
      recordResolved(database, recorder, resolved, {
        from: options.from,
        live: options.live,
        certainty: options.certainty,
      });
  }
  database.searchPath = saved;
}

function bodyCatalog(database: DatabaseState, body: RoutineBody): Catalog {
  const base = catalogOf(database);
  const made = new Set<string>();
  for (const statement of body.statements) {
    if (statement.kind === 'create-table' || statement.kind === 'create-view') {
      made.add(nameKey(database.dialect, statement.name[statement.name.length - 1]!.name));
    }
    if (statement.kind === 'query' && statement.query.body.kind === 'select' && statement.query.body.into) {
      const into = statement.query.body.into;
      made.add(nameKey(database.dialect, into[into.length - 1]!.name));
    }
  }
  if (made.size === 0) return base;
  return {
    dialect: base.dialect,
    relation(name) {
      const answer = base.relation(name);
      const own = answer === 'missing' && made.has(nameKey(database.dialect, name[name.length - 1]!.name));
      return own ? 'external' : answer;
    },
  };
}

function resolveDataStatement(
  statement: Statement,
  catalog: Catalog,
  options: { locals: Set<string>; rows: Map<string, Relation | null> },
) {
  switch (statement.kind) {
    case 'query':
      return resolveQuery(statement.query, catalog, options);
    case 'insert':
    case 'update':
    case 'delete':
    case 'merge':
      return resolveStatement(statement, catalog, options);
    case 'create-table':
      return statement.query ? resolveQuery(statement.query, catalog, options) : null;
    case 'create-view':
      return resolveQuery(statement.query, catalog, options);
    default:
      return null;
  }
}

export function createTrigger(
  database: DatabaseState,
  recorder: Recorder,
  statement: Extract<Statement, { kind: 'create-trigger' }>,
): void {
  const table = tableNamed(database, recorder, statement.table, 'trigger');
  if (statement.routine && !lookup(database, database.routines, statement.routine)) {
    const known = database.goneRoutines.size > 0 || database.routines.size > 0;
    const builtIn =
      isExternal(database, statement.routine) ||
      /^(tsvector_update_trigger|suppress_redundant|moddatetime|lo_manage)/.test(statement.routine.at(-1)!.name);
    if (known && !builtIn) missingObject(database, recorder, 'function', statement.routine, 'likely');
  }
  if (!table) return;
  const existing = table.attached.find((entry) => entry.kind === 'trigger' && entry.name === statement.name.name);
  if (existing && statement.ifNotExists) return;
  if (existing && !statement.orReplace)
    alreadyExists(recorder, table.id, `trigger ${statement.name.name}`, statement.name.range);
  const trigger: AttachedState = {
    kind: 'trigger',
    name: statement.name.name,
    id: `trigger:${table.id.slice(table.id.indexOf(':') + 1)}.${statement.name.name}`,
    dependencies: [],
    routine: statement.routine,
    searchPath: [...database.searchPath],
    body: statement.body,
    place: recorder.place(statement.name.range),
  };
  const relation = relationOf(table);
  const scope = [
    { name: 'new', relation },
    { name: 'old', relation },
  ];
  const columns = statement.columns.map((column) => ({
    kind: 'column' as const,
    parts: [column],
    range: column.range,
  }));
  const catalog = catalogOf(database);
  const resolved = [
    resolveExprs(columns, [{ name: table.name, relation }], catalog, 'trigger'),
    resolveExprs(statement.when ? [statement.when] : [], scope, catalog, 'trigger'),
  ];
  for (const part of resolved)
    trigger.dependencies.push(...recordResolved(database, recorder, part, { from: trigger.id, live: false }));
  table.attached = table.attached.filter((entry) => entry !== existing);
  table.attached.push(trigger);
}

export function createPolicy(
  database: DatabaseState,
  recorder: Recorder,
  statement: Extract<Statement, { kind: 'create-policy' }>,
): void {
  const table = tableNamed(database, recorder, statement.table, 'policy');
  if (!table) return;
  const existing = table.attached.find((entry) => entry.kind === 'policy' && entry.name === statement.name.name);
  if (existing && !statement.alter)
    alreadyExists(recorder, table.id, `policy ${statement.name.name}`, statement.name.range);
  const id = `policy:${table.id.slice(table.id.indexOf(':') + 1)}.${statement.name.name}`;
  const scope = [{ name: table.name, relation: relationOf(table) }];
  const resolved = resolveExprs(statement.exprs, scope, catalogOf(database), 'policy');
  const dependencies = recordResolved(database, recorder, resolved, { from: id, live: false });
  if (statement.alter && existing) {
    if (statement.exprs.length > 0) existing.dependencies = dependencies;
    return;
  }
  table.attached = table.attached.filter((entry) => entry !== existing);
  table.attached.push({
    kind: 'policy',
    name: statement.name.name,
    id,
    dependencies,
    routine: null,
    searchPath: [],
    body: null,
    place: recorder.place(statement.name.range),
  });
}

/** A server checks a rule's statements when it is made, and keeps the rule by name on its table. */
export function createRule(
  database: DatabaseState,
  recorder: Recorder,
  statement: Extract<Statement, { kind: 'create-rule' }>,
): void {
  const table = tableNamed(database, recorder, statement.table, 'trigger');
  if (!table) return;
  const existing = table.attached.find((entry) => entry.kind === 'rule' && entry.name === statement.name.name);
  if (existing && !statement.orReplace)
    alreadyExists(recorder, table.id, `rule ${statement.name.name}`, statement.name.range);
  const relation = relationOf(table);
  const scope = ['new', 'old', table.name].map((name) => ({ name, relation }));
  const where = resolveExprs(statement.where ? [statement.where] : [], scope, catalogOf(database), 'trigger');
  const body = {
    language: 'sql',
    statements: statement.statements,
    locals: [],
    records: {},
    dynamic: [],
    unread: null,
  };
  const dependencies = recordResolved(database, recorder, where);
  resolveBody(database, recorder, body, { live: recorder.live, rows: triggerRows(table) });
  table.attached = table.attached.filter((entry) => entry !== existing);
  table.attached.push({
    kind: 'rule',
    name: statement.name.name,
    id: table.id,
    dependencies,
    routine: null,
    searchPath: [...database.searchPath],
    body: null,
    place: recorder.place(statement.name.range),
  });
}

/** NEW and OLD of a trigger on this table. */
export function triggerRows(table: TableState): Map<string, Relation | null> {
  const relation = relationOf(table);
  return new Map([
    ['new', relation],
    ['old', relation],
  ]);
}
