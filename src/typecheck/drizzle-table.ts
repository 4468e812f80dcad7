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

/** `varchar[]` of `t.varchar('tags', { length: 20 }).array().notNull()`: names, lengths and defaults bind no reader. */
export function columnContract(written: string): { type: string; isOptional: boolean } {
  const called = /^(?:\w+\s*\.\s*)?(\w+)\s*\(/.exec(written)?.[1] ?? written;
  const mode = /\bmode:\s*['"](\w+)['"]/.exec(written)?.[1];
  const given = /\.\$type<(.{0,200}?)>\(\)/.exec(written)?.[1];
  const list = /\.array\(/.test(written) ? '[]' : '';
  const isOptional = !/\.(?:notNull|primaryKey)\(|^(?:\w+\s*\.\s*)?\w*serial\s*\(/i.test(written);
  return { type: (given ?? called + (mode ? ` (${mode})` : '')) + list, isOptional };
}
