// One statement of the parser's tree → Statement; null for what this adapter does not model.

import type { Expr, Ident, Name, ObjectKind, Statement } from '../../../model/sql';
import { alterActionsOf } from './alter-table';
import { type Ast, field, flag, list, text, variant } from './ast';
import { createTableOf } from './create-table';
import { rangeAt } from './lines';
import { withOf } from './queries';
import { dataStatementOf, exprOf, exprsOf, optionalExpr, queryOf } from './recursion';
import { identOf, identsOf, nameOf, type Source } from './source';

type Bare = Statement extends infer S ? (S extends Statement ? Omit<S, 'range'> : never) : never;
type Maker = (source: Source, payload: Ast) => Bare | Bare[] | null;

export function statementsOf(source: Source, node: Ast): Statement[] | null {
  const [kind, payload] = variant(node);
  const range = rangeAt(source.lines, source.start, source.end);
  if (kind === 'Query') return [queryStatement(source, payload)];
  if (/^(Insert|Update|Delete|Merge)$/.test(kind)) {
    if (/^(All|First)$/.test(text(field(payload, 'multi_table_insert_type')))) return null;
    const data = dataStatementOf(source, node);
    return data ? [{ ...data, range }] : null;
  }
  if (kind === 'CreateTable') return [createTableOf(source, payload, range)];
  const made = NO_EFFECT.has(kind)
    ? ({ kind: 'no-effect', what: spaced(kind) } as const)
    : MAKERS[kind]?.(source, payload);
  if (!made) return null;
  return (Array.isArray(made) ? made : [made]).map((one) => ({ ...one, range }) as Statement);
}

/** WITH … INSERT/UPDATE/DELETE is a query to the parser. */
function queryStatement(source: Source, payload: Ast): Statement {
  const range = rangeAt(source.lines, source.start, source.end);
  const [kind, inner] = variant(field(payload, 'body'));
  if (/^(Insert|Update|Delete|Merge)$/.test(kind)) {
    const ctes = withOf(source, field(payload, 'with'));
    const data = dataStatementOf(source, inner);
    if (data) return { ...data, ...ctes, range };
  }
  return { kind: 'query', query: queryOf(source, payload), range };
}

function spaced(kind: string): string {
  return kind.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

const NO_EFFECT = new Set(
  (
    'Set ShowVariable ShowStatus ShowVariables ShowCreate ShowColumns ShowTables ShowDatabases ShowSchemas ShowViews ' +
    'ShowFunctions ShowCollation ShowCharset ShowProcessList ShowCatalogs ShowObjects Pragma Vacuum Flush Kill Discard ' +
    'CreateRole AlterRole CreateUser AlterUser AlterSession Install Load CreateStage CreateFileFormat CreateWarehouse List Put ' +
    'Remove CreateSecret DropSecret Deallocate Print RaisError Throw WaitFor Return Reset UnlockTables CreateConnector ' +
    'DropConnector CreateServer AttachDatabase AttachDuckDBDatabase DetachDuckDBDatabase Cache UNCache Msck Open Close ' +
    'Fetch Raise LISTEN UNLISTEN NOTIFY ShowStatus CreateDatabase Declare Assert'
  ).split(' '),
);

const OBJECT_KINDS: Record<string, ObjectKind> = {
  Table: 'table',
  View: 'view',
  MaterializedView: 'materialized-view',
  Index: 'index',
  Schema: 'schema',
  Database: 'database',
  Sequence: 'sequence',
  Type: 'type',
  Column: 'column',
  Function: 'function',
  Procedure: 'procedure',
  Domain: 'domain',
  Extension: 'extension',
};

function mention(what: string, tables: Name[], exprs: Expr[] = [], columns: Ident[] = []): Bare {
  return { kind: 'mention', what, tables, columns, exprs };
}

function dropMany(source: Source, payload: Ast, objectKind: ObjectKind, names: Name[]): Bare {
  const table = field(payload, 'table');
  return {
    kind: 'drop',
    objectKind,
    names,
    table: table === null || typeof table === 'boolean' ? null : nameOf(source, table),
    ifExists: flag(payload, 'if_exists'),
    cascade: flag(payload, 'cascade') || text(field(payload, 'drop_behavior')) === 'Cascade',
  };
}

function viewOf(source: Source, payload: Ast): Bare {
  return {
    kind: 'create-view',
    name: nameOf(source, field(payload, 'name')),
    columns: list(field(payload, 'columns')).map((one) => identOf(source, field(one, 'name'))),
    query: queryOf(source, field(payload, 'query')),
    orReplace: flag(payload, 'or_replace') || flag(payload, 'or_alter'),
    ifNotExists: flag(payload, 'if_not_exists'),
    materialized: flag(payload, 'materialized'),
    temporary: flag(payload, 'temporary'),
  };
}

const MAKERS: Record<string, Maker> = {
  CreateView: (source, payload) => {
    const view = viewOf(source, payload);
    // ClickHouse: the rows go into another table.
    const to = field(payload, 'to');
    return to === null ? view : [view, mention('view target', [nameOf(source, to)])];
  },
  AlterView: (source, payload) => ({
    kind: 'create-view',
    name: nameOf(source, field(payload, 'name')),
    columns: identsOf(source, field(payload, 'columns')),
    query: queryOf(source, field(payload, 'query')),
    orReplace: true,
    ifNotExists: false,
    materialized: false,
    temporary: false,
  }),
  CreateIndex: (source, payload) => {
    const nameNode = field(payload, 'name');
    return {
      kind: 'create-index',
      name: nameNode === null ? null : (nameOf(source, nameNode).at(-1) ?? null),
      table: nameOf(source, field(payload, 'table_name')),
      keys: list(field(payload, 'columns')).map((one) => indexKey(exprOf(source, field(field(one, 'column'), 'expr')))),
      include: identsOf(source, field(payload, 'include')),
      where: optionalExpr(source, field(payload, 'predicate')),
      unique: flag(payload, 'unique'),
      ifNotExists: flag(payload, 'if_not_exists'),
    };
  },
  CreateVirtualTable: (source, payload) => ({
    kind: 'create-table',
    name: nameOf(source, field(payload, 'name')),
    ifNotExists: flag(payload, 'if_not_exists'),
    orReplace: false,
    temporary: false,
    columns: [],
    constraints: [],
    indexes: [],
    like: [],
    inherits: [],
    partitionOf: null,
    partitionBy: [],
    ofType: null,
    query: null,
    columnNames: [],
    cloneOf: null,
    virtual: true,
  }),
  AlterTable: (source, payload) => ({
    kind: 'alter-table',
    name: nameOf(source, field(payload, 'name')),
    ifExists: flag(payload, 'if_exists'),
    objectKind: 'table',
    actions: alterActionsOf(source, field(payload, 'operations')),
  }),
  Drop: (source, payload) => {
    const what = text(field(payload, 'object_type'));
    const kind = OBJECT_KINDS[what];
    if (!kind) return { kind: 'no-effect', what: `drop ${spaced(what)}` };
    return dropMany(
      source,
      payload,
      kind,
      list(field(payload, 'names')).map((one) => nameOf(source, one)),
    );
  },
  DropFunction: (source, payload) =>
    dropMany(source, payload, 'function', described(source, field(payload, 'func_desc'))),
  DropProcedure: (source, payload) =>
    dropMany(source, payload, 'procedure', described(source, field(payload, 'proc_desc'))),
  DropTrigger: (source, payload) => ({
    ...(dropMany(source, payload, 'trigger', [nameOf(source, field(payload, 'trigger_name'))]) as Bare & {
      kind: 'drop';
    }),
    table: field(payload, 'table_name') === null ? null : nameOf(source, field(payload, 'table_name')),
  }),
  DropExtension: (source, payload) =>
    dropMany(
      source,
      payload,
      'extension',
      identsOf(source, field(payload, 'names')).map((one) => [one]),
    ),
  DropDomain: (source, payload) => dropMany(source, payload, 'domain', [nameOf(source, field(payload, 'name'))]),
  RenameTable: (source, payload) =>
    list(payload).map((one) => {
      const to = nameOf(source, field(one, 'new_name'));
      const name = nameOf(source, field(one, 'old_name'));
      return {
        kind: 'rename',
        objectKind: 'table',
        name,
        table: null,
        to: to.at(-1) ?? name[0],
        ifExists: false,
      } as Bare;
    }),
  AlterIndex: (source, payload) => {
    const [, detail] = variant(field(payload, 'operation'));
    const name = nameOf(source, field(payload, 'name'));
    const to = nameOf(source, field(detail, 'index_name')).at(-1);
    return to ? { kind: 'rename', objectKind: 'index', name, table: null, to, ifExists: false } : null;
  },
  CreateSchema: (source, payload) => {
    const [, name] = variant(field(payload, 'schema_name'));
    const parts = nameOf(source, Array.isArray(name) && Array.isArray(name[0]) ? name[0] : name);
    const last = parts.at(-1);
    if (!last) return null;
    return { kind: 'create-schema', name: last, ifNotExists: flag(payload, 'if_not_exists'), statements: [] };
  },
  CreateSequence: (source, payload) => ({
    kind: 'create-sequence',
    name: nameOf(source, field(payload, 'name')),
    ifNotExists: flag(payload, 'if_not_exists'),
    ownedBy: null,
  }),
  CreateExtension: (source, payload) => ({
    kind: 'create-extension',
    name: identOf(source, field(payload, 'name')),
    ifNotExists: flag(payload, 'if_not_exists'),
    schema: null,
  }),
  CreateMacro: (source, payload) => macroOf(source, payload),
  Truncate: (source, payload) => ({
    kind: 'truncate',
    tables: list(field(payload, 'table_names')).map((one) => nameOf(source, field(one, 'name'))),
  }),
  Use: (source, payload) => {
    const [, name] = variant(payload);
    return { kind: 'use', name: name === null ? [] : nameOf(source, name) };
  },
  StartTransaction: (__source, payload) =>
    list(field(payload, 'statements')).length > 0 ? null : { kind: 'transaction', what: 'begin' },
  Commit: () => ({ kind: 'transaction', what: 'commit' }),
  Rollback: () => ({ kind: 'transaction', what: 'rollback' }),
  Savepoint: () => ({ kind: 'transaction', what: 'savepoint' }),
  ReleaseSavepoint: () => ({ kind: 'transaction', what: 'savepoint' }),
  Comment: (source, payload) => {
    const kind = OBJECT_KINDS[text(field(payload, 'object_type'))] ?? 'other';
    const name = nameOf(source, field(payload, 'object_name'));
    if (kind !== 'column') return { kind: 'comment', objectKind: kind, name, column: null };
    return { kind: 'comment', objectKind: 'column', name: name.slice(0, -1), column: name.at(-1) ?? null };
  },
  Call: (source, payload) => mention('call', [], [exprOf(source, { Function: payload })]),
  Execute: (source, payload) =>
    flag(payload, 'immediate') ? null : mention('execute', [], exprsOf(source, field(payload, 'parameters'))),
  Explain: (source, payload) => statementsOf(source, field(payload, 'statement')),
  ExplainTable: (source, payload) => mention('describe', [nameOf(source, field(payload, 'table_name'))]),
  Analyze: (source, payload) => {
    const name = field(payload, 'table_name');
    return mention('analyze', name === null ? [] : [nameOf(source, name)]);
  },
  LockTables: (source, payload) =>
    mention(
      'lock',
      list(field(payload, 'tables')).map((one) => {
        const table = field(one, 'table');
        return Array.isArray(table) ? nameOf(source, table) : [identOf(source, table)];
      }),
    ),
  OptimizeTable: (source, payload) => mention('optimize', [nameOf(source, field(payload, 'name'))]),
  Grant: (source, payload) => mention('grant', grantedTables(source, payload)),
  Deny: (source, payload) => mention('deny', grantedTables(source, payload)),
  Revoke: (source, payload) => mention('revoke', grantedTables(source, payload)),
  CopyIntoSnowflake: (source, payload) => {
    const query = field(payload, 'from_query');
    if (text(field(payload, 'kind')) !== 'Table') return mention('copy', []);
    return {
      kind: 'copy',
      table: nameOf(source, field(payload, 'into')),
      columns: identsOf(source, field(payload, 'into_columns')),
      query: query === null ? null : queryOf(source, query),
    };
  },
  Copy: (source, payload) => {
    const [kind, of] = variant(field(payload, 'source'));
    if (kind === 'Query') return { kind: 'copy', table: [], columns: [], query: queryOf(source, of) };
    return {
      kind: 'copy',
      table: nameOf(source, field(of, 'table_name')),
      columns: identsOf(source, field(of, 'columns')),
      query: null,
    };
  },
  LoadData: (source, payload) => ({
    kind: 'copy',
    table: nameOf(source, field(payload, 'table_name')),
    columns: [],
    query: null,
  }),
  Directory: (source, payload) => ({ kind: 'query', query: queryOf(source, field(payload, 'source')) }),
  ExportData: (source, payload) => ({ kind: 'query', query: queryOf(source, field(payload, 'query')) }),
  Unload: (source, payload) => {
    const query = field(payload, 'query');
    return query === null ? null : { kind: 'query', query: queryOf(source, query) };
  },
};

/** MySQL prefix lengths `name(10)` read like a call. */
function indexKey(expr: Expr): Expr {
  if (expr.kind !== 'call' || expr.args.length !== 1) return expr;
  const only = expr.args[0];
  if (only?.kind !== 'literal' || typeof only.value !== 'number') return expr;
  return { kind: 'column', parts: expr.name, range: expr.name[0]?.range ?? expr.range };
}

function described(source: Source, nodes: Ast): Name[] {
  return list(nodes).map((one) => nameOf(source, field(one, 'name')));
}

function grantedTables(source: Source, payload: Ast): Name[] {
  const [kind, objects] = variant(field(payload, 'objects'));
  const names = kind === 'Tables' ? list(objects).map((one) => nameOf(source, one)) : [];
  return names.filter((name) => name.at(-1)?.name !== '*');
}

/** DuckDB macros: an expression or a query over parameters. */
function macroOf(source: Source, payload: Ast): Bare {
  const [kind, definition] = variant(field(payload, 'definition'));
  const range = rangeAt(source.lines, source.start, source.end);
  const locals = list(field(payload, 'args')).map((one) => identOf(source, field(one, 'name')).name);
  const statement: Statement =
    kind === 'Table'
      ? { kind: 'query', query: queryOf(source, definition), range }
      : { kind: 'mention', what: 'macro', tables: [], columns: [], exprs: [exprOf(source, definition)], range };
  return {
    kind: 'create-routine',
    name: nameOf(source, field(payload, 'name')),
    routine: 'function',
    orReplace: flag(payload, 'or_replace'),
    ifNotExists: false,
    params: [],
    returns: null,
    returnsTable: [],
    body: { language: 'sql', statements: [statement], locals, records: {}, dynamic: [], unread: null },
    searchPath: null,
  };
}
