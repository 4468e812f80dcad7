// Statements about whole objects in (DROP, RENAME, SET SCHEMA, COMMENT, types, sequences, indexes, policies …), IR out.

import type { Ident, Literal, Name, ObjectKind, Statement, TypeName } from '../../../model/sql';
import { readRenameInside } from './alter-table';
import { findLiteral } from './literals';
import { child, flag, items, list, type PgNode, stringOf, strings, type Tagged, tagged, text } from './nodes';
import { optional } from './queries';
import type { Reader } from './reader';
import { readColumnDef, readDefault, readIndexElements } from './tables';

const KINDS: Record<string, ObjectKind> = {
  OBJECT_TABLE: 'table',
  OBJECT_FOREIGN_TABLE: 'table',
  OBJECT_VIEW: 'view',
  OBJECT_MATVIEW: 'materialized-view',
  OBJECT_INDEX: 'index',
  OBJECT_SEQUENCE: 'sequence',
  OBJECT_TYPE: 'type',
  OBJECT_DOMAIN: 'domain',
  OBJECT_SCHEMA: 'schema',
  OBJECT_DATABASE: 'database',
  OBJECT_FUNCTION: 'function',
  OBJECT_ROUTINE: 'function',
  OBJECT_PROCEDURE: 'procedure',
  OBJECT_AGGREGATE: 'aggregate',
  OBJECT_TRIGGER: 'trigger',
  OBJECT_POLICY: 'policy',
  OBJECT_RULE: 'rule',
  OBJECT_EXTENSION: 'extension',
  OBJECT_COLUMN: 'column',
  OBJECT_TABCONSTRAINT: 'constraint',
};

const ON_TABLE = new Set(['OBJECT_TRIGGER', 'OBJECT_POLICY', 'OBJECT_RULE', 'OBJECT_TABCONSTRAINT']);

function objectKind(type: string): ObjectKind {
  return KINDS[type] ?? 'other';
}

/** The parts of an object's name, whatever node holds them. */
function nameParts(object: Tagged): string[] {
  switch (object.tag) {
    case 'String':
      return [stringOf(object)];
    case 'List':
      return items(object).map(stringOf);
    case 'TypeName':
      return strings(object.node, 'names');
    case 'ObjectWithArgs':
      return strings(object.node, 'objname');
    default:
      return [];
  }
}

export function readDrop(reader: Reader, node: PgNode): Statement {
  const type = text(node, 'removeType');
  const common = {
    kind: 'drop' as const,
    objectKind: objectKind(type),
    ifExists: flag(node, 'missing_ok'),
    cascade: text(node, 'behavior') === 'DROP_CASCADE',
    range: reader.range,
  };
  const start = behindDropWords(reader);
  const objects = list(node, 'objects');
  if (ON_TABLE.has(type)) {
    const parts = nameParts(objects[0] ?? { tag: '', node: {} });
    const { name, table } = nameOnTable(reader, parts, start);
    return { ...common, names: [[name]], table };
  }
  const names: Name[] = [];
  let from = start;
  for (const object of objects) {
    const found = reader.qualified(nameParts(object), from);
    names.push(found.name);
    from = found.end;
  }
  if (!objects.some(({ tag }) => tag === 'ObjectWithArgs')) return { ...common, names, table: null };
  return { ...common, names, table: null, inputs: objects.map((object) => inputsOf(reader, object)) };
}

/** The types in the brackets behind a routine's name; null where there are no brackets. */
function inputsOf(reader: Reader, { tag, node }: Tagged): TypeName[] | null {
  if (tag !== 'ObjectWithArgs' || flag(node, 'args_unspecified')) return null;
  return list(node, 'objargs').map((item) => reader.type(item.node));
}

/** `t ON a.b`: the tree holds the table first, the text the name. */
function nameOnTable(reader: Reader, parts: string[], from: number): { name: Ident; table: Name } {
  const own = reader.idents(parts.slice(-1), from);
  const on = reader.source.findWord('on', own.end, reader.end);
  return {
    name: own.idents[0]!,
    table: reader.qualified(parts.slice(0, -1), on < 0 ? own.end : reader.source.ends[on]!).name,
  };
}

const DROP_WORDS =
  /^(drop|table|foreign|view|materialized|index|concurrently|sequence|type|domain|schema|function|procedure|routine|aggregate|trigger|policy|rule|extension|event|if|exists)$/;

/** Offset of the first name: the keywords before it may be names too (`DROP TYPE type`). */
function behindDropWords(reader: Reader): number {
  const { source } = reader;
  let index = source.tokenAt(reader.start);
  while (DROP_WORDS.test(source.word(index))) {
    const next = source.starts[index + 1];
    const last = next === undefined || next >= reader.end || !source.nameAt(index + 1);
    if (last || /^(cascade|restrict|on)$/.test(source.word(index + 1))) break;
    index++;
  }
  return source.starts[index] ?? reader.start;
}

export function readRename(reader: Reader, node: PgNode): Statement {
  const type = text(node, 'renameType');
  if (type === 'OBJECT_COLUMN' || type === 'OBJECT_ATTRIBUTE' || type === 'OBJECT_TABCONSTRAINT')
    return readRenameInside(reader, node);
  const { source } = reader;
  const toWord = lastWord(reader, 'to');
  const to = reader.ident(text(node, 'newname'), toWord < 0 ? reader.start : source.ends[toWord]!);
  const common = {
    kind: 'rename' as const,
    objectKind: objectKind(type),
    to,
    ifExists: flag(node, 'missing_ok'),
    range: reader.range,
  };
  const relation = child(node, 'relation');
  const subname = text(node, 'subname');
  const from = source.ends[source.tokenAt(reader.start) + 1] ?? reader.start;
  if (relation && ON_TABLE.has(type)) {
    return { ...common, name: reader.idents([subname], from).idents, table: reader.relation(relation).name };
  }
  if (relation) return { ...common, name: reader.relation(relation).name, table: null };
  const object = tagged(node, 'object');
  const parts = object.tag === '' ? [subname] : nameParts(object);
  const inputs = object.tag === 'ObjectWithArgs' ? { inputs: inputsOf(reader, object) } : {};
  return { ...common, name: reader.qualified(parts, from).name, table: null, ...inputs };
}

function lastWord(reader: Reader, word: string): number {
  const { source } = reader;
  for (let i = source.tokenAt(reader.end) - 1; i >= 0 && source.starts[i]! >= reader.start; i--) {
    if (source.word(i) === word) return i;
  }
  return -1;
}

export function readSetSchema(reader: Reader, node: PgNode): Statement {
  const { source } = reader;
  const relation = child(node, 'relation');
  const from = source.ends[source.tokenAt(reader.start) + 1] ?? reader.start;
  const name = relation
    ? reader.relation(relation).name
    : reader.qualified(nameParts(tagged(node, 'object')), from).name;
  const word = lastWord(reader, 'schema');
  const schema = reader.ident(text(node, 'newschema'), word < 0 ? from : source.ends[word]!);
  const object = tagged(node, 'object');
  const inputs = object.tag === 'ObjectWithArgs' ? { inputs: inputsOf(reader, object) } : {};
  const kind = objectKind(text(node, 'objectType'));
  return { kind: 'set-schema', objectKind: kind, name, schema, range: reader.range, ...inputs };
}

export function readComment(reader: Reader, node: PgNode): Statement {
  const type = text(node, 'objtype');
  const { source } = reader;
  const parts = nameParts(tagged(node, 'object'));
  const on = source.findWord('on', reader.start, reader.end);
  const from = source.ends[(on < 0 ? source.tokenAt(reader.start) : on) + 1] ?? reader.start;
  if (ON_TABLE.has(type)) {
    const { table } = nameOnTable(reader, parts, from);
    return {
      kind: 'mention',
      what: `comment on ${objectKind(type)}`,
      tables: [table],
      columns: [],
      exprs: [],
      range: reader.range,
    };
  }
  const name = reader.qualified(parts, from).name;
  const isColumn = type === 'OBJECT_COLUMN';
  return {
    kind: 'comment',
    objectKind: objectKind(type),
    name: isColumn ? name.slice(0, -1) : name,
    column: isColumn ? (name.at(-1) ?? null) : null,
    range: reader.range,
  };
}

export function readView(reader: Reader, node: PgNode): Statement {
  const view = child(node, 'view');
  const { name, end } = reader.relation(view);
  return {
    kind: 'create-view',
    name,
    columns: reader.namesOf(node, 'aliases', end).idents,
    query: reader.query(tagged(node, 'query').node),
    orReplace: flag(node, 'replace'),
    ifNotExists: false,
    materialized: false,
    temporary: view !== null && text(view, 'relpersistence') === 't',
    range: reader.range,
  };
}

export function readIndex(reader: Reader, node: PgNode): Statement {
  const { source } = reader;
  const table = reader.relation(child(node, 'relation'));
  const written = text(node, 'idxname');
  const onWord = source.tokenAt(reader.at(child(node, 'relation') ?? {})) - 1;
  const name = written === '' ? null : indexName(reader, written, onWord);
  const params = list(node, 'indexParams');
  const included = list(node, 'indexIncludingParams').map((item) => text(item.node, 'name'));
  const includeWord = included.length > 0 ? source.findWord('include', table.end, reader.end) : -1;
  return {
    kind: 'create-index',
    name,
    table: table.name,
    keys: readIndexElements(reader, params, table.end),
    include: includeWord < 0 ? [] : reader.idents(included, source.ends[includeWord]!).idents,
    where: optional(reader, node, 'whereClause'),
    unique: flag(node, 'unique'),
    ifNotExists: flag(node, 'if_not_exists'),
    range: reader.range,
  };
}

/** The name stands right before ON [ONLY]: `CREATE INDEX index ON …`. */
function indexName(reader: Reader, written: string, before: number): Ident {
  for (let i = before; i >= 0 && reader.source.starts[i]! >= reader.start; i--) {
    if (reader.source.nameAt(i) === written) return reader.source.identAt(i, written);
  }
  return reader.ident(written, reader.start);
}

export function readEnum(reader: Reader, node: PgNode): Statement {
  const { name, end } = typeName(reader, node, 'typeName');
  const values: Literal[] = [];
  let from = end;
  for (const value of strings(node, 'vals')) {
    const found = findLiteral(reader, value, from);
    values.push(found.literal);
    from = found.end;
  }
  return { kind: 'create-enum', name, values, ifNotExists: false, range: reader.range };
}

/** The name behind CREATE/ALTER TYPE/DOMAIN. */
function typeName(reader: Reader, node: PgNode, key: string): { name: Name; end: number } {
  const from = reader.source.ends[reader.source.tokenAt(reader.start) + 1] ?? reader.start;
  return reader.qualified(strings(node, key), from);
}

export function readAlterEnum(reader: Reader, node: PgNode): Statement {
  const { name, end } = typeName(reader, node, 'typeName');
  const value = text(node, 'newVal');
  const old = text(node, 'oldVal');
  if (old !== '') {
    const from = findLiteral(reader, old, end);
    const to = findLiteral(reader, value, from.end).literal;
    return { kind: 'alter-enum', name, add: null, rename: { from: from.literal, to }, range: reader.range };
  }
  const neighbor = text(node, 'newValNeighbor') || null;
  const after = flag(node, 'newValIsAfter');
  const add = {
    value: findLiteral(reader, value, end).literal,
    ifNotExists: flag(node, 'skipIfNewValExists'),
    before: after ? null : neighbor,
    after: after ? neighbor : null,
  };
  return { kind: 'alter-enum', name, add, rename: null, range: reader.range };
}

export function readDomain(reader: Reader, node: PgNode): Statement {
  const { name } = typeName(reader, node, 'domainname');
  const constraints = list(node, 'constraints').map((item) => item.node);
  const result: Statement = {
    kind: 'create-domain',
    name,
    type: reader.type(child(node, 'typeName') ?? {}),
    nullable: !constraints.some((constraint) => text(constraint, 'contype') === 'CONSTR_NOTNULL'),
    default: null,
    check: null,
    range: reader.range,
  };
  const checks = [];
  for (const [index, constraint] of constraints.entries()) {
    const next = constraints[index + 1];
    const limit = next ? reader.at(next) : reader.end;
    const type = text(constraint, 'contype');
    if (type === 'CONSTR_DEFAULT')
      result.default = readDefault(reader, tagged(constraint, 'raw_expr'), reader.at(constraint), limit);
    if (type === 'CONSTR_CHECK') checks.push(reader.expr(tagged(constraint, 'raw_expr')));
  }
  result.check =
    checks.length > 1 ? { kind: 'op', operator: 'and', operands: checks, range: reader.range } : (checks[0] ?? null);
  return result;
}

export function readCompositeType(reader: Reader, node: PgNode): Statement {
  return {
    kind: 'create-type',
    name: reader.relation(child(node, 'typevar')).name,
    attributes: list(node, 'coldeflist').map((item) => readColumnDef(reader, item.node)),
    range: reader.range,
  };
}

/** CREATE and ALTER SEQUENCE … OWNED BY table.column. */
export function readSequence(reader: Reader, node: PgNode, alter: boolean): Statement {
  const { name } = reader.relation(child(node, 'sequence'));
  const option = list(node, 'options').find((item) => text(item.node, 'defname') === 'owned_by');
  const parts = option ? nameParts(tagged(option.node, 'arg')) : [];
  const ownedBy =
    option && !(parts.length === 1 && parts[0] === 'none')
      ? reader.qualified(parts, reader.at(option.node)).name
      : null;
  if (!alter)
    return { kind: 'create-sequence', name, ifNotExists: flag(node, 'if_not_exists'), ownedBy, range: reader.range };
  return {
    kind: 'alter-sequence',
    name,
    ifExists: flag(node, 'missing_ok'),
    ownedBy: option ? (ownedBy ?? []) : null,
    range: reader.range,
  };
}

export function readAlterDomain(reader: Reader, node: PgNode): Statement {
  const { name, end } = typeName(reader, node, 'typeName');
  const subtype = text(node, 'subtype');
  const def = tagged(node, 'def');
  const isCheck = subtype === 'C' && text(def.node, 'contype') === 'CONSTR_CHECK';
  return {
    kind: 'alter-domain',
    name,
    default: subtype === 'T' ? { value: def.tag === '' ? null : readDefault(reader, def, end, reader.end) } : null,
    nullable: subtype === 'O' ? false : subtype === 'N' ? true : null,
    check: isCheck ? reader.expr(tagged(def.node, 'raw_expr')) : null,
    range: reader.range,
  };
}

export function readPolicy(reader: Reader, node: PgNode, alter: boolean): Statement {
  const from = reader.source.ends[reader.source.tokenAt(reader.start) + 1] ?? reader.start;
  return {
    kind: 'create-policy',
    name: reader.ident(text(node, 'policy_name'), from),
    table: reader.relation(child(node, 'table')).name,
    exprs: reader.exprs([tagged(node, 'qual'), tagged(node, 'with_check')]),
    alter,
    range: reader.range,
  };
}

export function readExtension(reader: Reader, node: PgNode): Statement {
  const from = reader.source.ends[reader.source.tokenAt(reader.start) + 1] ?? reader.start;
  const schema = list(node, 'options').find((item) => text(item.node, 'defname') === 'schema');
  return {
    kind: 'create-extension',
    name: reader.ident(text(node, 'extname'), from),
    ifNotExists: flag(node, 'if_not_exists'),
    schema: schema ? reader.ident(stringOf(tagged(schema.node, 'arg')), reader.at(schema.node)) : null,
    range: reader.range,
  };
}
