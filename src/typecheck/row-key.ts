// A string in; whether it stands where forms and tables name a member of their values or rows, out.

import type ts from 'typescript';
import type { TypeScript } from './type-script';

/** Options of columns. */
const COLUMN_KEYS = new Set(['accessorKey', 'accessor', 'dataIndex', 'dataKey', 'dataField']);
const COLUMN_SIGNS =
  /^(?:header|headerName|title|label|width|flex|minWidth|sortable|filter|renderCell|valueGetter|cellRenderer|body)$/;
const FIELD_TAGS =
  /^(?:Field|FastField|FormField|Controller|ErrorMessage|Item|FormItem|Input|Column|Line|Bar|Area|XAxis|YAxis)$/;
const FIELD_CALLS = new Set(['register', 'getFieldProps', 'getFieldDecorator', 'setFieldValue', 'getInputProps']);

export function isRowKey(typescript: TypeScript, node: ts.Node): boolean {
  const { parent } = node;
  if (typescript.isPropertyAssignment(parent) && parent.initializer === node) {
    const key = nameText(typescript, parent.name);
    return COLUMN_KEYS.has(key) || (key === 'field' && isColumn(typescript, parent.parent));
  }
  const attribute = typescript.isJsxExpression(parent) ? parent.parent : parent;
  if (typescript.isJsxAttribute(attribute)) {
    const key = typescript.isIdentifier(attribute.name) ? attribute.name.text : '';
    if (COLUMN_KEYS.has(key)) return true;
    return (key === 'name' || key === 'field') && FIELD_TAGS.test(tagName(typescript, attribute.parent.parent));
  }
  if (!typescript.isCallExpression(parent) || parent.arguments[0] !== node) return false;
  const { expression } = parent;
  const called = typescript.isPropertyAccessExpression(expression) ? expression.name : expression;
  return typescript.isIdentifier(called) && FIELD_CALLS.has(called.text);
}

/** `{ field: 'email', headerName: 'Mail' }` */
function isColumn(typescript: TypeScript, { properties }: ts.ObjectLiteralExpression): boolean {
  return properties.some(({ name }) => name !== undefined && COLUMN_SIGNS.test(nameText(typescript, name)));
}

function tagName(typescript: TypeScript, { tagName: tag }: ts.JsxOpeningLikeElement): string {
  if (typescript.isIdentifier(tag)) return tag.text;
  return typescript.isPropertyAccessExpression(tag) ? tag.name.text : '';
}

function nameText(typescript: TypeScript, name: ts.Node): string {
  return typescript.isIdentifier(name) || typescript.isStringLiteral(name) ? name.text : '';
}
