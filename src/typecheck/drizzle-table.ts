// The call that declares a Drizzle table in; the object of its columns, and what a column promises to code, out.

import type ts from 'typescript';
import type { TypeScript } from './type-script';

const DECLARES =
  /^(?:(?:pg|mysql|sqlite|singlestore|mssql|cockroach|gel)(?:Table|View|MaterializedView)|table|create\w*Table|\w+Table)$/;

/** Columns that stand in place, also as what a callback gives back; null for what declares no table. */
export function tableColumns(typescript: TypeScript, call: ts.CallExpression): ts.ObjectLiteralExpression | null {
  const { expression } = call;
  const name = typescript.isPropertyAccessExpression(expression) ? expression.name : expression;
  const [table, columns] = call.arguments;
  if (!typescript.isIdentifier(name) || !DECLARES.test(name.text)) return null;
  if (!table || !columns || typescript.isObjectLiteralExpression(table)) return null;
  const given = typescript.isArrowFunction(columns) ? columns.body : columns;
  const inner = typescript.isParenthesizedExpression(given) ? given.expression : given;
  return typescript.isObjectLiteralExpression(inner) ? inner : null;
}

/** Columns that are kept for several tables: an object of them, or what a function gives; null for any other. */
export function columnSet(
  typescript: TypeScript,
  value: ts.Expression | ts.FunctionDeclaration,
): ts.ObjectLiteralExpression | null {
  let at: ts.Node | undefined = value;
  if (typescript.isArrowFunction(at) || typescript.isFunctionExpression(at) || typescript.isFunctionDeclaration(at)) {
    const body: ts.ConciseBody | undefined = at.body;
    const last = body && typescript.isBlock(body) ? body.statements.at(-1) : undefined;
    at = last && typescript.isReturnStatement(last) ? last.expression : body;
  }
  while (
    at &&
    (typescript.isParenthesizedExpression(at) || typescript.isAsExpression(at) || typescript.isSatisfiesExpression(at))
  ) {
    at = at.expression;
  }
  if (!at || !typescript.isObjectLiteralExpression(at)) return null;
  const own = at.properties.filter((property) => typescript.isPropertyAssignment(property));
  return own.length > 0 && own.every(({ initializer }) => isColumn(typescript, initializer)) ? at : null;
}

const COLUMN =
  /^(?:(?:small|big)?serial|(?:tiny|small|medium|big)?int|integer|(?:tiny|medium|long)?text|varchar|char|citext|uuid|boolean|timestamp|datetime|date|time|year|real|double|doublePrecision|float|numeric|decimal|jsonb?|blob|(?:var)?binary|bytea|inet|cidr|interval|vector|\w*Enum)$/;

/** `timestamp('created_at').notNull()` */
function isColumn(typescript: TypeScript, value: ts.Expression): boolean {
  let at: ts.Expression = value;
  while (typescript.isCallExpression(at) || typescript.isPropertyAccessExpression(at)) {
    if (typescript.isCallExpression(at) && typescript.isIdentifier(at.expression))
      return COLUMN.test(at.expression.text);
    at = at.expression;
  }
  return false;
}

/** `varchar[]` of `t.varchar('tags', { length: 20 }).array().notNull()`: names, lengths and defaults bind no reader. */
export function columnContract(written: string): { type: string; isOptional: boolean } {
  const called = /^(?:\w+\s*\.\s*)?(\w+)\s*\(/.exec(written)?.[1] ?? written;
  const mode = /\bmode:\s*['"](\w+)['"]/.exec(written)?.[1];
  const given = /\.\$type<(.{0,200}?)>\(\)/.exec(written)?.[1];
  const list = /\.array\(/.test(written) ? '[]' : '';
  const isOptional = !/\.(?:notNull|primaryKey)\(|^(?:\w+\s*\.\s*)?\w*serial\s*\(/i.test(written);
  return { type: (given ?? called + (mode ? ` (${mode})` : '')) + list, isOptional };
}
