// The stages of an aggregation before some place in; whether a name there is still that of the documents it began with, out.

import type ts from 'typescript';
import type { TypeScript } from './type-script';

/** `value`: undefined where the stage was given none. Null instead of a stage: nobody can tell what it does. */
export interface Stage {
  operator: string;
  value: ts.Expression | undefined;
}

const KEEPS = /^\$(?:match|sort|limit|skip|sample|redact|search|geoNear|unwind|merge|out)$/;

/** `path`: `address.city`. */
export function isUntouched(typescript: TypeScript, before: readonly (Stage | null)[], path: string): boolean {
  const name = path.split('.')[0]!;
  return before.every((stage) => stage !== null && leaves(typescript, stage, name));
}

function leaves(typescript: TypeScript, { operator, value }: Stage, name: string): boolean {
  if (KEEPS.test(operator)) return true;
  if (!value) return false;
  if (operator === '$addFields' || operator === '$set') return !isMade(typescript, value, name);
  if (operator === '$unset') return !textsIn(typescript, value).some((text) => text.split('.')[0] === name);
  if (operator === '$lookup' || operator === '$graphLookup') return madeBy(typescript, value) !== name;
  return operator === '$project' && isKept(typescript, value, name);
}

/** Written anew, or possibly so. */
function isMade(typescript: TypeScript, value: ts.Expression, name: string): boolean {
  if (!typescript.isObjectLiteralExpression(value)) return true;
  return value.properties.some((one) => one.name === undefined || keyOf(typescript, one.name).split('.')[0] === name);
}

/** Where `$lookup` puts what it finds. */
export function joinedAs(typescript: TypeScript, { operator, value }: Stage): string | null {
  if (operator !== '$lookup' && operator !== '$graphLookup') return null;
  return value ? madeBy(typescript, value) : null;
}

export function joinedFrom(typescript: TypeScript, { value }: Stage): string | null {
  return value && typescript.isObjectLiteralExpression(value) ? collectionIn(typescript, value) : null;
}

/** `from: 'users'`, `coll: 'users'`, `from: User.collection.name` */
export function collectionIn(typescript: TypeScript, value: ts.ObjectLiteralExpression): string | null {
  for (const property of value.properties) {
    if (!typescript.isPropertyAssignment(property)) continue;
    const key = keyOf(typescript, property.name);
    if (key !== 'from' && key !== 'coll') continue;
    const { initializer } = property;
    if (typescript.isStringLiteralLike(initializer)) return initializer.text;
    const model = /^(\w+)\.collection\.(?:name|collectionName)$/.exec(initializer.getText())?.[1];
    if (model) return model;
  }
  return null;
}

/** `as: 'orders'`; the name itself where it cannot be read. */
function madeBy(typescript: TypeScript, value: ts.Expression): string | null {
  if (!typescript.isObjectLiteralExpression(value)) return null;
  for (const property of value.properties) {
    if (!typescript.isPropertyAssignment(property) || keyOf(typescript, property.name) !== 'as') continue;
    return typescript.isStringLiteralLike(property.initializer) ? property.initializer.text.split('.')[0]! : null;
  }
  return null;
}

function isKept(typescript: TypeScript, value: ts.Expression, name: string): boolean {
  if (!typescript.isObjectLiteralExpression(value)) return false;
  const named = value.properties.find((one) => one.name && keyOf(typescript, one.name).split('.')[0] === name);
  if (named) return typescript.isPropertyAssignment(named) && isSwitch(typescript, named.initializer) === true;
  // A projection that only leaves out keeps the rest.
  return value.properties.every(
    (one) => typescript.isPropertyAssignment(one) && isSwitch(typescript, one.initializer) === false,
  );
}

/** `1` and `true` show a field, `0` and `false` hide it; null for what makes a new one. */
export function isSwitch(typescript: TypeScript, value: ts.Expression): boolean | null {
  if (value.kind === typescript.SyntaxKind.TrueKeyword) return true;
  if (value.kind === typescript.SyntaxKind.FalseKeyword) return false;
  return typescript.isNumericLiteral(value) ? value.text !== '0' : null;
}

function textsIn(typescript: TypeScript, value: ts.Expression): string[] {
  const parts = typescript.isArrayLiteralExpression(value) ? value.elements : [value];
  return parts.flatMap((part) => (typescript.isStringLiteralLike(part) ? [part.text] : []));
}

/** `{ $match: … }`; null for a spread, a variable, a call. */
export function stageOf(typescript: TypeScript, element: ts.Expression): Stage | null {
  if (!typescript.isObjectLiteralExpression(element)) return null;
  const [property, ...others] = element.properties;
  if (!property?.name || others.length > 0) return null;
  const value = typescript.isPropertyAssignment(property) ? property.initializer : undefined;
  return { operator: keyOf(typescript, property.name), value };
}

export function keyOf(typescript: TypeScript, name: ts.PropertyName): string {
  return typescript.isIdentifier(name) || typescript.isStringLiteralLike(name) ? name.text : '';
}
