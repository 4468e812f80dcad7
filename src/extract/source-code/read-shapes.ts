// A syntax tree in; the members of its interfaces, classes and type literals, and what functions build of them in place, out.

import type * as Ts from 'typescript';
import type { MakingFact, ShapeFact, Spot } from '../../model/code';
import type { LineIndex } from '../syntax/line-index';
import type { SourceFile, TypeScript } from '../syntax/load-typescript';

/** A longer type says nothing that people read. */
const LONGEST_TYPE = 120;

interface ShapeReader {
  ts: TypeScript;
  source: SourceFile;
  lines: LineIndex;
  facts: (ShapeFact | MakingFact)[];
}

export function readShapes(ts: TypeScript, source: SourceFile, lines: LineIndex): (ShapeFact | MakingFact)[] {
  const reader: ShapeReader = { ts, source, lines, facts: [] };
  for (const statement of source.statements) readStatement(reader, statement);
  return reader.facts;
}

function readStatement(reader: ShapeReader, statement: Ts.Statement): void {
  const { ts } = reader;
  if (ts.isInterfaceDeclaration(statement)) {
    shape(reader, statement.name, statement.members, parentsOf(reader, statement.heritageClauses));
  } else if (ts.isTypeAliasDeclaration(statement)) {
    const { type } = statement;
    if (ts.isTypeLiteralNode(type)) shape(reader, statement.name, type.members, null);
    else if (ts.isIntersectionTypeNode(type)) {
      const written = type.types.flatMap((part) => (ts.isTypeLiteralNode(part) ? [...part.members] : []));
      const parents = type.types.flatMap((part) =>
        ts.isTypeReferenceNode(part) ? wholeName(reader, part.typeName, part.typeArguments) : [],
      );
      if (written.length > 0) shape(reader, statement.name, written, parents);
    }
  } else if (ts.isClassDeclaration(statement) && statement.name) {
    shape(reader, statement.name, statement.members, parentsOf(reader, statement.heritageClauses));
    for (const member of statement.members) if (ts.isMethodDeclaration(member)) readMaker(reader, member);
  } else if (ts.isFunctionDeclaration(statement)) readMaker(reader, statement);
  else if (ts.isVariableStatement(statement)) {
    for (const { initializer } of statement.declarationList.declarations) {
      if (initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)))
        readMaker(reader, initializer);
    }
  }
}

function shape(
  reader: ShapeReader,
  name: Ts.Identifier,
  list: readonly (Ts.TypeElement | Ts.ClassElement)[],
  parents: readonly string[] | null,
): void {
  const { ts, source } = reader;
  const members: ShapeFact['members'] = [];
  let partial = parents !== null;
  for (const member of list) {
    if (ts.isPropertySignature(member) || ts.isPropertyDeclaration(member)) {
      if (!ts.isIdentifier(member.name) && !ts.isStringLiteral(member.name)) continue;
      const type = member.type ? source.text.slice(member.type.pos, member.type.end).trim().replace(/\s+/g, ' ') : '';
      const optional =
        member.questionToken !== undefined ||
        (ts.isPropertyDeclaration(member) && member.initializer !== undefined) ||
        decoratorsOf(reader, member).some((name) => OPTIONAL.test(name));
      members.push({
        name: member.name.text,
        optional,
        type: type.slice(0, LONGEST_TYPE),
        at: spot(reader, member.name),
        ...(decoratorsOf(reader, member).some((name) => CHECKS.test(name)) ? { checked: true } : {}),
      });
    } else if (ts.isIndexSignatureDeclaration(member) || ts.isGetAccessorDeclaration(member)) partial = true;
  }
  // One that has none says so too: nothing is taken, nothing is answered.
  if (members.length > 0 || (list.length === 0 && !partial))
    reader.facts.push({
      kind: 'shape',
      name: name.text,
      members,
      partial,
      ...(parents && parents.length > 0 ? { extends: [...parents] } : {}),
      at: spot(reader, name),
    });
}

/** null where nothing is extended. */
function parentsOf(reader: ShapeReader, clauses: readonly Ts.HeritageClause[] | undefined): readonly string[] | null {
  if (!clauses || clauses.length === 0) return null;
  return clauses
    .filter(({ token }) => token === reader.ts.SyntaxKind.ExtendsKeyword)
    .flatMap(({ types }) => types.map(({ expression, typeArguments }) => wholeName(reader, expression, typeArguments)));
}

/** `Omit<Order, 'id'>` has what `Order` has. */
function wholeName({ ts, source }: ShapeReader, name: Ts.Node, given: readonly Ts.TypeNode[] | undefined): string {
  const written = source.text.slice(name.getStart(source), name.end);
  const first = given?.[0];
  if (!first || !ts.isTypeReferenceNode(first)) return written;
  return /^(?:Omit|Pick|Partial|Required|Readonly)$/.test(written)
    ? source.text.slice(first.typeName.getStart(source), first.typeName.end)
    : written;
}

/** Of class-validator: what lets a value be left out, and what does not. */
const OPTIONAL = /^(?:IsOptional|ValidateIf|ApiPropertyOptional)$/;
const CHECKS = /^(?:Is[A-Z]|Min|Max|Length|Matches|ValidateNested|Contains|Equals|Array[A-Z]|Not[A-Z])/;

function decoratorsOf({ ts }: ShapeReader, member: Ts.PropertySignature | Ts.PropertyDeclaration): string[] {
  if (!ts.canHaveDecorators(member)) return [];
  return (ts.getDecorators(member) ?? []).flatMap(({ expression }) =>
    ts.isCallExpression(expression) && ts.isIdentifier(expression.expression) ? [expression.expression.text] : [],
  );
}

/** `static of(user: User): UserDto { return { email: user.email } }` */
function readMaker(reader: ShapeReader, maker: Ts.FunctionLikeDeclaration): void {
  const { ts, source } = reader;
  if (!maker.type || !maker.body) return;
  const type = source.text.slice(maker.type.pos, maker.type.end).trim();
  const name = /^(?:Promise<\s*)?([A-Z][\w$]*)(?:\[\])?\s*>?$/.exec(type)?.[1];
  if (!name) return;
  const made: Ts.Expression[] = [];
  if (!ts.isBlock(maker.body)) made.push(maker.body);
  else
    for (const statement of maker.body.statements)
      if (ts.isReturnStatement(statement) && statement.expression) made.push(statement.expression);
  for (const expression of made) {
    let value = expression;
    while (ts.isParenthesizedExpression(value) || ts.isAsExpression(value) || ts.isSatisfiesExpression(value))
      value = value.expression;
    if (!ts.isObjectLiteralExpression(value)) continue;
    const fields = value.properties.flatMap((property) => {
      if (!property.name || (!ts.isIdentifier(property.name) && !ts.isStringLiteral(property.name))) return [];
      return [{ name: property.name.text, start: spot(reader, property), end: endSpot(reader, property) }];
    });
    if (fields.length > 0) reader.facts.push({ kind: 'making', type: name, fields });
  }
}

function spot({ source, lines }: ShapeReader, node: Ts.Node): Spot {
  const start = node.getStart(source);
  const { line, column } = lines.positionOf(start);
  const end = lines.positionOf(node.end);
  return [line, column, end.line === line ? end.column : column + 1];
}

function endSpot({ lines }: ShapeReader, node: Ts.Node): Spot {
  const { line, column } = lines.positionOf(node.end);
  return [line, column, column];
}
