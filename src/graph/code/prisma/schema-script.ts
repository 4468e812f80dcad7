// A Prisma schema in; the statements that `prisma db push` would run out, file by file, at the places in the schema.
// In three rounds over all files, since types and tables may stand in any order: types, tables, keys.

import type { Dialect } from '../../../model/dialect';
import type { EntityMember, Named } from '../../../model/entity';
import type { PrismaModel, PrismaSchema } from '../../../model/prisma-schema';
import type { Range } from '../../../model/range';
import type {
  ColumnDef,
  CreateTable,
  Ident,
  Name,
  SqlScript,
  Statement,
  TableConstraint,
  TypeName,
} from '../../../model/sql';
import { columnDefault } from './column-default';
import { columnType } from './column-type';
import { columnNameOf, joinTables, tableNameOf } from './table-names';

export const ROUNDS = ['types', 'tables', 'keys'] as const;
export type Round = (typeof ROUNDS)[number];

/** Path and round → script. */
export function schemaScripts(schema: PrismaSchema, dialect: Dialect): (path: string, round: string) => SqlScript {
  const statements = new Map<string, Statement[]>();
  const add = (path: string, round: Round, statement: Statement) => {
    const key = `${path}\0${round}`;
    statements.set(key, [...(statements.get(key) ?? []), statement]);
  };
  if (dialect === 'postgres') {
    for (const { path, type } of schema.enums) {
      const name = qualified(type.databaseName ?? { name: type.name, range: type.nameRange }, type.schema);
      const values = type.values.map(({ stored, range }) => ({ value: stored, range }));
      add(path, 'types', { kind: 'create-enum', name, values, ifNotExists: false, range: type.range });
    }
  }
  for (const model of schema.models) {
    if (model.entity.type !== 'entity') continue;
    add(model.path, 'tables', createTable(model, schema, dialect));
    for (const statement of foreignKeys(model, schema)) add(model.path, 'keys', statement);
  }
  for (const { path, name, range, columns } of joinTables(schema, dialect)) {
    const defs = columns.map(
      (column): ColumnDef => ({
        name: ident(column.name, range),
        type: typeName(column.type === null ? 'integer' : column.type, range),
        nullable: false,
        default: null,
        generated: null,
        identity: false,
        constraints: [],
        range,
      }),
    );
    const unique: TableConstraint = { kind: 'unique', name: null, columns: defs.map((def) => def.name), range };
    add(path, 'tables', emptyTable([ident(name, range)], defs, [unique], range));
  }
  return (path, round) => ({ dialect, statements: statements.get(`${path}\0${round}`) ?? [] });
}

function createTable(model: PrismaModel, schema: PrismaSchema, dialect: Dialect): Statement {
  const { entity } = model;
  const stored = entity.members.filter((member) => member.stored);
  const columns = stored.map((member) => columnDef(member, schema, dialect));
  const constraints: TableConstraint[] = [];
  const indexes: CreateTable['indexes'] = [];
  const key = (kind: 'primary-key' | 'unique', names: Ident[], range: Range) =>
    constraints.push({ kind, name: null, columns: names, range });
  for (const member of stored) {
    const name = [ident(columnNameOf(member), member.nameRange)];
    if (member.id) key('primary-key', name, member.nameRange);
    else if (member.unique) key('unique', name, member.nameRange);
  }
  for (const { kind, members, range } of entity.keys) {
    const names = namesOf(members, stored);
    // A key over a field that is gone is told where it is written.
    if (names === null || names.length === 0) continue;
    if (kind === 'id') key('primary-key', names, range);
    else if (kind === 'unique') key('unique', names, range);
    else indexes.push({ name: null, columns: names, range });
  }
  const name = qualified(entity.table ?? { name: entity.name, range: entity.nameRange }, entity.schema);
  return { ...emptyTable(name, columns, constraints, entity.range), indexes };
}

function namesOf(members: readonly Named[], stored: readonly EntityMember[]): Ident[] | null {
  const names: Ident[] = [];
  for (const { name, range } of members) {
    const member = stored.find((candidate) => candidate.name === name);
    if (!member) return null;
    names.push(ident(columnNameOf(member), range));
  }
  return names;
}

function emptyTable(name: Name, columns: ColumnDef[], constraints: TableConstraint[], range: Range): CreateTable {
  return {
    kind: 'create-table',
    name,
    ifNotExists: false,
    orReplace: false,
    temporary: false,
    columns,
    constraints,
    indexes: [],
    like: [],
    inherits: [],
    partitionOf: null,
    partitionBy: [],
    ofType: null,
    query: null,
    columnNames: [],
    cloneOf: null,
    virtual: false,
    range,
  };
}

function columnDef(member: EntityMember, schema: PrismaSchema, dialect: Dialect): ColumnDef {
  const type = columnType(member, schema, dialect);
  const value = columnDefault(member, schema, dialect);
  const range = member.range;
  const written = type === null ? null : typeName(type, member.codeTypeRange ?? range);
  if (written && value.kind === 'counter') written.serial = true;
  return {
    name: ident(columnNameOf(member), member.column?.range ?? member.nameRange),
    type: written,
    nullable: member.nullable,
    default:
      value.kind === 'sql' ? { text: value.text, expr: { kind: 'op', operator: '', operands: [], range } } : null,
    generated: null,
    identity: false,
    constraints: [],
    range,
  };
}

function foreignKeys({ entity }: PrismaModel, schema: PrismaSchema): Statement[] {
  if (schema.relationMode === 'prisma') return [];
  const stored = entity.members.filter((member) => member.stored);
  const statements: Statement[] = [];
  for (const { relation, range } of entity.members) {
    const target = schema.models.find((model) => model.entity.name === relation?.target?.name)?.entity;
    if (!relation || !target || relation.joins.length === 0 || target.type !== 'entity') continue;
    const columns = namesOf(
      relation.joins.flatMap(({ member }) => member ?? []),
      stored,
    );
    const refColumns = namesOf(
      relation.joins.flatMap(({ references }) => references ?? []),
      target.members.filter((member) => member.stored),
    );
    if (columns === null || refColumns === null || columns.length !== refColumns.length) continue;
    const refTable = qualified(target.table ?? { name: target.name, range }, target.schema);
    const constraint: TableConstraint = {
      kind: 'foreign-key',
      name: null,
      columns,
      refTable: refTable.map((part) => ({ ...part, range: relation.target?.range ?? range })),
      refColumns,
      onDelete: relation.onDelete,
      onUpdate: relation.onUpdate,
      notValid: false,
      range,
    };
    statements.push({
      kind: 'alter-table',
      name: qualified({ name: tableNameOf(entity), range }, entity.schema),
      ifExists: false,
      objectKind: 'table',
      actions: [{ kind: 'add-constraint', constraint, ifNotExists: false, range }],
      range,
    });
  }
  return statements;
}

function ident(name: string, range: Range): Ident {
  return { name, quoted: true, range };
}

function qualified({ name, range }: Named, schema: string | null): Name {
  return schema === null ? [ident(name, range)] : [ident(schema, range), ident(name, range)];
}

function typeName(text: string, range: Range): TypeName {
  const array = text.endsWith('[]');
  const element = array ? text.slice(0, -2) : text;
  const values = /^enum\((.*)\)$/s.exec(element)?.[1];
  const args = values === undefined ? (/\(([\d,]+)\)/.exec(element)?.[1] ?? '') : '';
  const base = values === undefined ? element.replace(/\s*\([^)]*\)/, '') : 'enum';
  const type: TypeName = { text, base, args: args === '' ? [] : args.split(',').map(Number), array, range };
  if (values !== undefined)
    type.values = [...values.matchAll(/'((?:[^']|'')*)'/g)].map(([, value]) => value!.replaceAll("''", "'"));
  return type;
}
