// One statement applied to the schema: what it needs must be there, what it makes is there afterwards.

import type { DataStatement, Name, Query, Statement } from '../../model/sql';
import { nameKey } from '../names';
import { resolveExprs } from '../resolve-expr';
import { resolveQuery } from '../resolve-query';
import { resolveStatement } from '../resolve-statement';
import { addIndex } from './add-constraint';
import { alterTable } from './alter-table';
import type { Relation } from '../catalog';
import { catalogOf, findRelation, relationOf } from './catalog-of';
import { alterDomain, alterEnum, alterType, createType } from './change-type';
import { alreadyExists, createTable, takeQueryColumns } from './create-table';
import { createView } from './create-view';
import { dropObject } from './drop-object';
import type { Recorder } from './recorder';
import { callsIn, recordCalls } from './record-calls';
import { columnNamed, recordResolved, tableNamed } from './record-reads';
import { commentOn, renameObject, setObjectSchema } from './rename-object';
import { reportOmitted } from './report-omitted';
import { createPolicy, createRoutine, createRule, createTrigger, resolveBody } from './routine';
import { addTable, type DatabaseState, homeOf, keyOf, lookup, newTable } from './state';

export function applyStatement(database: DatabaseState, recorder: Recorder, statement: Statement): void {
  recorder.enter(statement);
  switch (statement.kind) {
    case 'create-table':
      createTable(database, recorder, statement);
      return;
    case 'alter-table':
      alterTable(database, recorder, statement);
      return;
    case 'create-view':
      createView(database, recorder, statement);
      return;
    case 'create-index':
      createIndex(database, recorder, statement);
      return;
    case 'create-enum':
    case 'create-type':
    case 'create-domain':
      createType(database, recorder, statement);
      return;
    case 'alter-enum':
      alterEnum(database, recorder, statement);
      return;
    case 'alter-domain':
      alterDomain(database, recorder, statement);
      return;
    case 'alter-type':
      alterType(database, recorder, statement);
      return;
    case 'create-sequence': {
      const home = homeOf(database, statement.name);
      const ownedBy = statement.ownedBy ? findRelation(database, statement.ownedBy.slice(0, -1)) : null;
      database.sequences.set(keyOf(database, home.schema, home.name), { ...home, ownedBy });
      return;
    }
    case 'alter-sequence':
      alterSequence(database, recorder, statement);
      return;
    case 'create-schema':
      database.schemas.add(nameKey(database.dialect, statement.name.name));
      withSchema(database, statement.name.name, () => {
        for (const inner of statement.statements) applyStatement(database, recorder, inner);
      });
      return;
    case 'create-extension':
      database.extensions.add(statement.name.name);
      return;
    case 'create-routine':
      createRoutine(database, recorder, statement);
      return;
    case 'create-trigger':
      createTrigger(database, recorder, statement);
      return;
    case 'create-policy':
      createPolicy(database, recorder, statement);
      return;
    case 'create-rule':
      createRule(database, recorder, statement);
      return;
    case 'drop':
      dropObject(database, recorder, statement);
      return;
    case 'rename':
      renameObject(database, recorder, statement);
      return;
    case 'set-schema':
      setObjectSchema(database, recorder, statement);
      return;
    case 'comment':
      commentOn(database, recorder, statement);
      return;
    case 'search-path':
      database.searchPath = statement.schemas.filter((schema) => schema !== '$user');
      return;
    case 'use':
      useDatabase(database, statement.name);
      return;
    case 'query':
      applyQuery(database, recorder, statement.query);
      return;
    case 'insert':
    case 'update':
    case 'delete':
    case 'merge':
      applyDataStatement(database, recorder, statement);
      return;
    case 'truncate':
      for (const table of statement.tables) tableNamed(database, recorder, table, 'delete');
      return;
    case 'copy': {
      if (statement.query) applyQuery(database, recorder, statement.query);
      const table = statement.query ? null : tableNamed(database, recorder, statement.table, 'copy');
      if (table) for (const column of statement.columns) columnNamed(database, recorder, table, column, 'copy');
      return;
    }
    case 'mention':
      applyMention(database, recorder, statement);
      return;
    case 'do':
      applyBlock(database, recorder, statement);
      return;
    case 'opaque':
      recorder.problem(statement.range.line, `not understood: ${statement.reason}`);
      recorder.blurred = true;
      if (statement.syntaxError) {
        recorder.fault({
          code: 'syntax',
          to: recorder.from,
          clause: 'query',
          range: statement.range,
          wanted: statement.reason,
          // Only Postgres' own grammar can say no; the other parsers do not know every word of their database.
          certainty: database.dialect === 'postgres' ? 'likely' : 'possible',
        });
      }
      return;
    case 'transaction':
    case 'no-effect':
  }
}

/** The sequence goes with the table that owns it. */
function alterSequence(
  database: DatabaseState,
  recorder: Recorder,
  { name, ownedBy }: Extract<Statement, { kind: 'alter-sequence' }>,
): void {
  if (ownedBy === null) return;
  const owner = ownedBy.length > 1 ? tableNamed(database, recorder, ownedBy.slice(0, -1), 'alter') : null;
  if (owner) columnNamed(database, recorder, owner, ownedBy.at(-1)!, 'alter');
  const sequence = lookup(database, database.sequences, name);
  if (sequence) sequence.ownedBy = owner;
}

function withSchema(database: DatabaseState, schema: string, run: () => void): void {
  const saved = database.searchPath;
  database.searchPath = [schema, ...saved];
  run();
  database.searchPath = saved;
}

/** MySQL: `USE shop` makes `shop` the home of unqualified names. Elsewhere USE names a database, not a schema. */
function useDatabase(database: DatabaseState, name: Name): void {
  if (database.dialect !== 'mysql') return;
  const schema = name[name.length - 1]!.name;
  database.schemas.add(nameKey(database.dialect, schema));
  database.searchPath = [schema];
}

function createIndex(
  database: DatabaseState,
  recorder: Recorder,
  statement: Extract<Statement, { kind: 'create-index' }>,
): void {
  const table = tableNamed(database, recorder, statement.table, 'index');
  if (!table) return;
  const name = statement.name;
  if (name) {
    const taken = database.indexes.get(keyOf(database, table.schema, name.name));
    // MySQL and SQL Server keep index names by table.
    const clash = taken && (taken.table === table || !['mysql', 'mssql'].includes(database.dialect));
    if (clash) {
      if (!statement.ifNotExists) alreadyExists(recorder, table.id, `index ${name.name}`, name.range);
      return;
    }
  }
  addIndex(database, recorder, table, {
    name: name?.name ?? null,
    keys: statement.keys,
    include: statement.include,
    where: statement.where,
    unique: statement.unique,
    range: name?.range ?? statement.range,
  });
}

function applyQuery(database: DatabaseState, recorder: Recorder, query: Query): void {
  recordCalls(database, recorder, callsIn(query));
  const into = query.body.kind === 'select' ? query.body.into : undefined;
  if (!into) {
    recordResolved(database, recorder, resolveQuery(query, catalogOf(database)));
    return;
  }
  const home = homeOf(database, into);
  const table = newTable(database, 'table', home.schema, home.name, recorder.place(into[into.length - 1]!.range));
  takeQueryColumns(database, recorder, table, query, []);
  addTable(database, table);
}

function applyDataStatement(database: DatabaseState, recorder: Recorder, statement: DataStatement): void {
  recordCalls(database, recorder, callsIn(statement));
  recordResolved(database, recorder, resolveStatement(statement, catalogOf(database)));
  if (statement.kind !== 'insert') return;
  const table = findRelation(database, statement.table);
  if (table) reportOmitted(database, recorder, table, statement);
}

function applyMention(
  database: DatabaseState,
  recorder: Recorder,
  statement: Extract<Statement, { kind: 'mention' }>,
): void {
  const scope: { name: string; relation: Relation }[] = [];
  for (const name of statement.tables) {
    const table = tableNamed(database, recorder, name, 'grant');
    if (table) scope.push({ name: table.name, relation: relationOf(table) });
    if (table) for (const column of statement.columns) columnNamed(database, recorder, table, column, 'grant');
  }
  if (statement.exprs.length > 0) {
    recordResolved(database, recorder, resolveExprs(statement.exprs, scope, catalogOf(database), 'call'));
  }
}

/** A DO block runs once, here; whether each statement inside runs depends on its conditions. */
function applyBlock(database: DatabaseState, recorder: Recorder, statement: Extract<Statement, { kind: 'do' }>): void {
  const { body } = statement;
  if (body.unread !== null) recorder.problem(statement.range.line, `not understood: ${body.unread}`);
  for (const range of body.dynamic) recorder.problem(range.line, 'SQL put together at run time is not followed');
  recorder.blurred ||= body.unread !== null || body.dynamic.length > 0;
  const lenient = recorder.lenient;
  recorder.lenient = true;
  const data = new Set(['query', 'insert', 'update', 'delete', 'merge']);
  resolveBody(
    database,
    recorder,
    { ...body, statements: body.statements.filter((inner) => data.has(inner.kind)) },
    { live: recorder.live, certainty: 'likely' },
  );
  for (const inner of body.statements) if (!data.has(inner.kind)) applyStatement(database, recorder, tolerant(inner));
  recorder.lenient = lenient;
}

/** Guards (`IF NOT EXISTS (SELECT …)`, `EXCEPTION WHEN duplicate_object`) are usual around DDL in a block. */
function tolerant(statement: Statement): Statement {
  switch (statement.kind) {
    case 'create-table':
    case 'create-index':
    case 'create-enum':
    case 'create-trigger':
      return { ...statement, ifNotExists: true };
    case 'drop':
      return { ...statement, ifExists: true };
    case 'alter-table':
      return {
        ...statement,
        ifExists: true,
        actions: statement.actions.map((action) => {
          if (action.kind === 'add-column') return { ...action, ifNotExists: true };
          if (action.kind === 'drop-column' || action.kind === 'drop-constraint') return { ...action, ifExists: true };
          if (action.kind === 'add-constraint') return { ...action, ifNotExists: true };
          return action;
        }),
      };
    default:
      return statement;
  }
}
