// One statement node in, its statements out: the table of contents of the grammar. What is not modelled is opaque by name.

import type { Ident, Name, Statement } from '../../../model/sql';
import { readAlterTable } from './alter-table';
import { operandsInside } from './expressions';
import { child, flag, items, list, type PgNode, strings, type Tagged, tagged, text } from './nodes';
import {
  readAlterDomain,
  readAlterEnum,
  readComment,
  readCompositeType,
  readDomain,
  readDrop,
  readEnum,
  readExtension,
  readIndex,
  readPolicy,
  readRename,
  readSequence,
  readSetSchema,
  readView,
} from './objects';
import { optional, querySpan } from './queries';
import type { Reader } from './reader';
import { emptyBody, pathOf, readDo, readRoutine, readTrigger } from './routines';
import { readCreateTable, readCreateTableAs } from './tables';

/** No effect on tables, columns, types, functions and what reads them. */
const NO_EFFECT = new Set(
  `AlterDatabaseRefreshCollStmt AlterDatabaseSetStmt AlterDatabaseStmt AlterDefaultPrivilegesStmt AlterEventTrigStmt
  AlterExtensionContentsStmt AlterExtensionStmt AlterFdwStmt AlterForeignServerStmt AlterFunctionStmt AlterObjectDependsStmt
  AlterOperatorStmt AlterOpFamilyStmt AlterOwnerStmt AlterRoleSetStmt AlterRoleStmt AlterStatsStmt AlterSubscriptionStmt
  AlterSystemStmt AlterTSConfigurationStmt AlterTSDictionaryStmt AlterTableMoveAllStmt AlterTableSpaceOptionsStmt AlterTypeStmt
  AlterUserMappingStmt AlterCollationStmt CheckPointStmt ClosePortalStmt ConstraintsSetStmt CreateAmStmt CreateCastStmt CreateConversionStmt
  CreateEventTrigStmt CreateFdwStmt CreateForeignServerStmt CreateOpClassStmt CreateOpFamilyStmt CreatePLangStmt CreateRoleStmt
  CreateSubscriptionStmt CreateTableSpaceStmt CreateTransformStmt CreateUserMappingStmt CreatedbStmt DeallocateStmt DiscardStmt
  DropOwnedStmt DropRoleStmt DropSubscriptionStmt DropTableSpaceStmt DropUserMappingStmt DropdbStmt FetchStmt GrantRoleStmt
  ImportForeignSchemaStmt ListenStmt LoadStmt NotifyStmt ReassignOwnedStmt ReindexStmt SecLabelStmt UnlistenStmt VariableShowStmt
  ReplicaIdentityStmt`.split(/\s+/),
);

export function readStatement(reader: Reader, item: Tagged): Statement[] {
  const { tag, node } = item;
  const { range } = reader;
  switch (tag) {
    case 'SelectStmt':
      return [readSelectStatement(reader, node)];
    case 'InsertStmt':
    case 'UpdateStmt':
    case 'DeleteStmt':
    case 'MergeStmt': {
      const data = reader.data(item, { start: reader.start, end: reader.end });
      return data ? [data] : [];
    }
    case 'CreateStmt':
      return [readCreateTable(reader, node)];
    case 'CreateForeignTableStmt':
      return [readCreateTable(reader, child(node, 'base') ?? child(node, 'base_stmt') ?? {})];
    case 'CreateTableAsStmt':
      return [readCreateTableAs(reader, node)];
    case 'AlterTableStmt':
      return [readAlterTable(reader, node)];
    case 'RenameStmt':
      return [readRename(reader, node)];
    case 'AlterObjectSchemaStmt':
      return [readSetSchema(reader, node)];
    case 'DropStmt':
      return [readDrop(reader, node)];
    case 'CommentStmt':
      return [readComment(reader, node)];
    case 'ViewStmt':
      return [readView(reader, node)];
    case 'IndexStmt':
      return [readIndex(reader, node)];
    case 'CreateEnumStmt':
      return [readEnum(reader, node)];
    case 'AlterEnumStmt':
      return [readAlterEnum(reader, node)];
    case 'AlterDomainStmt':
      return [readAlterDomain(reader, node)];
    case 'CreateDomainStmt':
      return [readDomain(reader, node)];
    case 'CompositeTypeStmt':
      return [readCompositeType(reader, node)];
    case 'CreateRangeStmt':
      return [
        {
          kind: 'create-type',
          name: reader.qualified(strings(node, 'typeName'), secondWord(reader)).name,
          attributes: [],
          range,
        },
      ];
    case 'DefineStmt':
      return [readDefine(reader, node)];
    case 'CreateSeqStmt':
    case 'AlterSeqStmt':
      return [readSequence(reader, node, tag === 'AlterSeqStmt')];
    case 'CreateSchemaStmt':
      return [readSchema(reader, node)];
    case 'CreateExtensionStmt':
      return [readExtension(reader, node)];
    case 'CreateFunctionStmt':
      return [readRoutine(reader, node)];
    case 'DoStmt':
      return [readDo(reader, node)];
    case 'CreateTrigStmt':
      return [readTrigger(reader, node)];
    case 'CreatePolicyStmt':
    case 'AlterPolicyStmt':
      return [readPolicy(reader, node, tag === 'AlterPolicyStmt')];
    case 'RuleStmt':
      return [readRule(reader, node)];
    case 'VariableSetStmt':
      return [readSet(reader, node)];
    case 'TruncateStmt':
      return [{ kind: 'truncate', tables: relations(reader, node, 'relations'), range }];
    case 'CopyStmt':
      return readCopy(reader, node);
    case 'GrantStmt':
      return [readGrant(reader, node)];
    case 'LockStmt':
      return [mention(reader, 'lock', relations(reader, node, 'relations'))];
    case 'RefreshMatViewStmt':
      return [mention(reader, 'refresh', [reader.relation(child(node, 'relation')).name])];
    case 'ClusterStmt':
      return [
        mention(reader, 'cluster', child(node, 'relation') ? [reader.relation(child(node, 'relation')).name] : []),
      ];
    case 'VacuumStmt':
      return [readVacuum(reader, node)];
    case 'CallStmt':
      return [
        {
          ...mention(reader, 'call', []),
          exprs: [reader.expr({ tag: 'FuncCall', node: child(node, 'funccall') ?? {} })],
        },
      ];
    case 'ExecuteStmt':
      return [{ ...mention(reader, 'execute', []), exprs: reader.exprs(list(node, 'params')) }];
    case 'ExplainStmt':
    case 'PrepareStmt':
    case 'DeclareCursorStmt':
      return reader.statements(tagged(node, 'query'));
    case 'TransactionStmt':
      return [readTransaction(reader, node)];
    case 'CreatePublicationStmt':
    case 'AlterPublicationStmt':
      return [readPublication(reader, node)];
    case 'CreateStatsStmt':
      return [
        { ...mention(reader, 'statistics', relations(reader, node, 'relations')), ...statisticsKeys(reader, node) },
      ];
    case 'ReturnStmt':
      return [{ ...mention(reader, 'return', []), exprs: reader.exprs([tagged(node, 'returnval')]) }];
    case '':
      // BEGIN ATOMIC with an empty statement in it.
      return [];
    default:
      if (NO_EFFECT.has(tag)) return [{ kind: 'no-effect', what: tag.replace(/Stmt$/, ''), range }];
      return [
        {
          kind: 'opaque',
          reason: `${tag} is not modelled`,
          syntaxError: false,
          range,
        },
      ];
  }
}

type Mention = Extract<Statement, { kind: 'mention' }>;

function mention(reader: Reader, what: string, tables: Name[], columns: Ident[] = []): Mention {
  return { kind: 'mention', what, tables, columns, exprs: [], range: reader.range };
}

function secondWord(reader: Reader): number {
  return reader.source.ends[reader.source.tokenAt(reader.start) + 1] ?? reader.start;
}

function relations(reader: Reader, node: PgNode, key: string): Name[] {
  return list(node, key)
    .filter((item) => item.tag === 'RangeVar')
    .map((item) => reader.relation(item.node).name);
}

function readSelectStatement(reader: Reader, node: PgNode): Statement {
  const path = configuredPath(node);
  if (path) return { kind: 'search-path', ...path, range: reader.range };
  const span = querySpan(reader, node);
  const start = Math.min(span.start, reader.start);
  return { kind: 'query', query: reader.query(node, { start, end: reader.end }), range: reader.range };
}

/** SELECT pg_catalog.set_config('search_path', '…', false), as pg_dump writes it. */
function configuredPath(node: PgNode): { schemas: string[]; local: boolean } | null {
  const targets = list(node, 'targetList');
  const call = tagged(targets[0]?.node ?? {}, 'val');
  if (targets.length !== 1 || call.tag !== 'FuncCall' || strings(call.node, 'funcname').at(-1) !== 'set_config')
    return null;
  const [name, value, local] = list(call.node, 'args').map((arg) => arg.node);
  if (!name || !value || text(child(name, 'sval') ?? {}, 'sval') !== 'search_path' || !child(value, 'sval'))
    return null;
  const schemas = text(child(value, 'sval') ?? {}, 'sval')
    .split(',')
    .map((schema) => schema.trim())
    .filter((schema) => schema !== '')
    .map((schema) => (schema.startsWith('"') ? schema.slice(1, -1).replaceAll('""', '"') : schema.toLowerCase()));
  return { schemas, local: child(local ?? {}, 'boolval')?.boolval === true };
}

function readSet(reader: Reader, node: PgNode): Statement {
  const { range } = reader;
  if (text(node, 'name') !== 'search_path') return { kind: 'no-effect', what: `set ${text(node, 'name')}`, range };
  // Defaults are the server's: `public` behind the user's own schema.
  const reset = text(node, 'kind') !== 'VAR_SET_VALUE';
  return { kind: 'search-path', schemas: reset ? ['public'] : pathOf(node), local: flag(node, 'is_local'), range };
}

/** CREATE AGGREGATE is a routine; operators, base types, collations and text search have no columns to break. */
function readDefine(reader: Reader, node: PgNode): Statement {
  const type = text(node, 'kind');
  const { range } = reader;
  const name = reader.qualified(strings(node, 'defnames'), secondWord(reader)).name;
  if (type === 'OBJECT_TYPE') return { kind: 'create-type', name, attributes: [], range };
  if (type !== 'OBJECT_AGGREGATE')
    return { kind: 'no-effect', what: type.replace('OBJECT_', 'create ').toLowerCase(), range };
  return {
    kind: 'create-routine',
    name,
    routine: 'aggregate',
    orReplace: flag(node, 'replace'),
    ifNotExists: flag(node, 'if_not_exists'),
    params: [],
    returns: null,
    returnsTable: [],
    body: emptyBody('internal'),
    searchPath: null,
    range,
  };
}

function readSchema(reader: Reader, node: PgNode): Statement {
  const { source } = reader;
  const written = text(node, 'schemaname') || text(child(node, 'authrole') ?? {}, 'rolename');
  const statements: Statement[] = [];
  const elements = list(node, 'schemaElts');
  for (const [index, element] of elements.entries()) {
    const start = elementStart(reader, element);
    const next = elements[index + 1];
    const end = next ? source.trim(start, elementStart(reader, next)).end : reader.end;
    statements.push(...readStatement(reader.within(start, end), element));
  }
  return {
    kind: 'create-schema',
    name: reader.ident(written, secondWord(reader)),
    ifNotExists: flag(node, 'if_not_exists'),
    statements,
    range: reader.range,
  };
}

/** The CREATE or GRANT before the first place that the element's tree knows. */
function elementStart(reader: Reader, element: Tagged): number {
  const { source } = reader;
  const span = reader.span(element.node);
  for (let i = source.tokenAt(span.start); i >= 0 && source.starts[i]! > reader.start; i--) {
    if (/^(create|grant)$/.test(source.word(i))) return source.starts[i]!;
  }
  return span.start;
}

function readRule(reader: Reader, node: PgNode): Statement {
  const actions = list(node, 'actions').flatMap((item) => (item.tag === 'List' ? items(item) : [item]));
  return {
    kind: 'create-rule',
    name: reader.ident(text(node, 'rulename'), secondWord(reader)),
    table: reader.relation(child(node, 'relation')).name,
    where: optional(reader, node, 'whereClause'),
    statements: actions.flatMap((action) => reader.statements(action)),
    orReplace: flag(node, 'replace'),
    range: reader.range,
  };
}

function readCopy(reader: Reader, node: PgNode): Statement[] {
  const relation = child(node, 'relation');
  const inner = tagged(node, 'query');
  if (!relation) return reader.statements(inner);
  const table = reader.relation(relation);
  return [
    {
      kind: 'copy',
      table: table.name,
      columns: reader.namesOf(node, 'attlist', table.end).idents,
      query: null,
      range: reader.range,
    },
  ];
}

function readGrant(reader: Reader, node: PgNode): Statement {
  const what = flag(node, 'is_grant') ? 'grant' : 'revoke';
  if (text(node, 'objtype') !== 'OBJECT_TABLE') return { kind: 'no-effect', what, range: reader.range };
  const columns = list(node, 'privileges').flatMap((privilege) => strings(privilege.node, 'cols'));
  const bracket = reader.source.findBracket(reader.start, reader.end);
  const from = bracket < 0 ? reader.start : reader.source.ends[bracket]!;
  return mention(reader, what, relations(reader, node, 'objects'), reader.idents(columns, from).idents);
}

function readVacuum(reader: Reader, node: PgNode): Statement {
  const tables: Name[] = [];
  const columns: Ident[] = [];
  for (const item of list(node, 'rels')) {
    const relation = child(item.node, 'relation');
    if (!relation) continue;
    const { name, end } = reader.relation(relation);
    tables.push(name);
    columns.push(...reader.namesOf(item.node, 'va_cols', end).idents);
  }
  // Columns of several tables cannot be told apart in a mention.
  return mention(reader, 'analyze', tables, tables.length === 1 ? columns : []);
}

function readTransaction(reader: Reader, node: PgNode): Statement {
  const kind = text(node, 'kind');
  const { range } = reader;
  if (/BEGIN|START/.test(kind)) return { kind: 'transaction', what: 'begin', range };
  if (/COMMIT|PREPARE/.test(kind)) return { kind: 'transaction', what: 'commit', range };
  if (kind === 'TRANS_STMT_ROLLBACK' || kind === 'TRANS_STMT_ROLLBACK_PREPARED')
    return { kind: 'transaction', what: 'rollback', range };
  if (kind === 'TRANS_STMT_SAVEPOINT') return { kind: 'transaction', what: 'savepoint', range };
  return { kind: 'no-effect', what: kind.replace('TRANS_STMT_', '').toLowerCase().replaceAll('_', ' '), range };
}

function readPublication(reader: Reader, node: PgNode): Statement {
  const tables: Name[] = [];
  const exprs = [];
  const columns: Ident[] = [];
  for (const object of list(node, 'pubobjects')) {
    const table = child(object.node, 'pubtable');
    const relation = table ? child(table, 'relation') : null;
    if (!table || !relation) continue;
    const { name, end } = reader.relation(relation);
    tables.push(name);
    columns.push(...reader.namesOf(table, 'columns', end).idents);
    exprs.push(...reader.exprs([tagged(table, 'whereClause')]));
  }
  const single = tables.length === 1;
  return { ...mention(reader, 'publication', tables, single ? columns : []), exprs: single ? exprs : [] };
}

function statisticsKeys(reader: Reader, node: PgNode): Pick<Mention, 'columns' | 'exprs'> {
  const on = reader.source.findWord('on', reader.start, reader.end);
  const from = on < 0 ? reader.start : reader.source.ends[on]!;
  const elements = list(node, 'exprs');
  const names = elements.map((element) => text(element.node, 'name')).filter((name) => name !== '');
  return {
    columns: reader.idents(names, from).idents,
    exprs: operandsInside(
      reader,
      elements.map((element) => element.node.expr),
    ),
  };
}
