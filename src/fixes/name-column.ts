// A parsed source file, the place of an entity's member or of its table's name, and the name in the database now in; the
// edit that says it where the ORM is told of the member out, or null. Code goes on calling the member as it does.

import type ts from 'typescript';
import type { Orm } from '../model/entity';
import { innermostNode, type TextEdit, type TypeScript, writeString } from './syntax-at';
import type { Span } from './text-places';

/** How each ORM's options say the name of a column. */
const COLUMN_KEYS: Readonly<Partial<Record<Orm, string>>> = {
  typeorm: 'name',
  'mikro-orm': 'fieldName',
  sequelize: 'field',
};

const TABLE_KEYS: Readonly<Partial<Record<Orm, string>>> = {
  typeorm: 'name',
  'mikro-orm': 'tableName',
  sequelize: 'tableName',
};

const COLUMN_DECORATORS =
  /^(?:(?:Primary|PrimaryGenerated|CreateDate|UpdateDate|DeleteDate|Version|View|TreeLevel)?Column|Property|PrimaryKey|SerializedPrimaryKey|Enum|CreatedAt|UpdatedAt|DeletedAt)$/;
const JOIN_DECORATORS: Readonly<Partial<Record<Orm, RegExp>>> = {
  typeorm: /^JoinColumn$/,
  'mikro-orm': /^(?:ManyToOne|OneToOne)$/,
};
const TABLE_DECORATORS = /^(?:Entity|ViewEntity|Table)$/;

interface Asked {
  typescript: TypeScript;
  file: ts.SourceFile;
  key: string;
  /** Written as a string of this file. */
  value: string;
}

/** `member`: the place of its name. */
export function nameColumn(
  typescript: TypeScript,
  file: ts.SourceFile,
  member: Span,
  orm: Orm,
  column: string,
): TextEdit | null {
  const value = writeString(typescript, file, column);
  const node = innermostNode(typescript, file, member.start);
  const { parent } = node;
  if (value === null || !parent || !('name' in parent) || parent.name !== node) return null;
  if (orm === 'drizzle') return nameInBuilder(typescript, parent, value);
  const key = COLUMN_KEYS[orm];
  if (key === undefined) return null;
  const asked = { typescript, file, key, value };
  if (typescript.isPropertyAssignment(parent)) return nameInEntry(asked, parent.initializer);
  const isMember = typescript.isPropertyDeclaration(parent) || typescript.isAccessor(parent);
  if (!isMember) return null;
  const names = [JOIN_DECORATORS[orm] ?? /^$/, COLUMN_DECORATORS];
  const [call] = names.flatMap((some) => decoratorCall(asked, parent, some) ?? []);
  return call ? nameInCall(asked, call) : null;
}

/** `place`: the name of the table where it is written, else that of the class. */
export function nameTable(
  typescript: TypeScript,
  file: ts.SourceFile,
  place: Span,
  orm: Orm,
  table: string,
): TextEdit | null {
  const value = writeString(typescript, file, table);
  const node = innermostNode(typescript, file, place.start);
  if (value === null) return null;
  if (typescript.isStringLiteralLike(node)) return { start: node.getStart(file), end: node.getEnd(), text: value };
  const key = TABLE_KEYS[orm];
  const { parent } = node;
  if (key === undefined || !parent || !typescript.isClassDeclaration(parent) || parent.name !== node) return null;
  const asked = { typescript, file, key, value };
  const call = decoratorCall(asked, parent, TABLE_DECORATORS);
  if (!call) return null;
  const isBare = call.arguments.length === 0 && orm === 'typeorm';
  return isBare ? insert(call.getEnd() - 1, value) : nameInCall(asked, call);
}

function decoratorCall({ typescript }: Asked, node: ts.HasDecorators, names: RegExp): ts.CallExpression | null {
  for (const { expression } of typescript.getDecorators(node) ?? []) {
    if (!typescript.isCallExpression(expression) || !typescript.isIdentifier(expression.expression)) continue;
    if (names.test(expression.expression.text)) return expression;
  }
  return null;
}

/** `@Column()`, `@Column('text')`, `@Column({ type: 'text' })`, `@Column('text', { nullable: true })`. */
function nameInCall(asked: Asked, call: ts.CallExpression): TextEdit | null {
  const { typescript, key, value } = asked;
  const last = call.arguments.at(-1);
  if (!last) return insert(call.getEnd() - 1, `{ ${key}: ${value} }`);
  if (typescript.isObjectLiteralExpression(last)) return nameInObject(asked, last);
  // Anything else may be the options themselves, kept elsewhere.
  const isType =
    call.arguments.length === 1 && (typescript.isStringLiteralLike(last) || typescript.isFunctionLike(last));
  return isType ? insert(last.getEnd(), `, { ${key}: ${value} }`) : null;
}

function nameInObject({ typescript, file, key, value }: Asked, object: ts.ObjectLiteralExpression): TextEdit | null {
  for (const property of object.properties) {
    if (typescript.isSpreadAssignment(property)) return null;
    if (!typescript.isIdentifier(property.name!) && !typescript.isStringLiteralLike(property.name!)) continue;
    if (property.name.text !== key) continue;
    const isWritten = typescript.isPropertyAssignment(property) && typescript.isStringLiteralLike(property.initializer);
    if (!isWritten) return null;
    const { initializer } = property;
    return { start: initializer.getStart(file), end: initializer.getEnd(), text: value };
  }
  const [first] = object.properties;
  if (!first) return { start: object.getStart(file), end: object.getEnd(), text: `{ ${key}: ${value} }` };
  const start = first.getStart(file);
  const lead = file.text.slice(object.getStart(file) + 1, start);
  const gap = /\n/.test(lead) ? lead.slice(lead.lastIndexOf('\n')) : ' ';
  return insert(start, `${key}: ${value},${gap}`);
}

/** `email: { type: String }` of an entity schema, `email: DataTypes.STRING` of Sequelize. */
function nameInEntry(asked: Asked, value: ts.Expression): TextEdit | null {
  const { typescript, file, key } = asked;
  if (typescript.isObjectLiteralExpression(value)) return nameInObject(asked, value);
  if (key !== 'field') return null;
  const start = value.getStart(file);
  return {
    start,
    end: value.getEnd(),
    text: `{ type: ${file.text.slice(start, value.getEnd())}, field: ${asked.value} }`,
  };
}

/** `email: text('email').notNull()` of Drizzle: the first string of the innermost call. */
function nameInBuilder(typescript: TypeScript, member: ts.Node, value: string): TextEdit | null {
  if (!typescript.isPropertyAssignment(member)) return null;
  let at: ts.Expression = member.initializer;
  let call: ts.CallExpression | null = null;
  while (typescript.isCallExpression(at) || typescript.isPropertyAccessExpression(at)) {
    if (typescript.isCallExpression(at)) call = at;
    at = at.expression;
  }
  if (!call) return null;
  const [first] = call.arguments;
  if (first && typescript.isStringLiteralLike(first))
    return { start: first.getStart(), end: first.getEnd(), text: value };
  return first ? insert(first.getStart(), `${value}, `) : insert(call.getEnd() - 1, value);
}

function insert(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}
