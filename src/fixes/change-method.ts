// A parsed source file, an address in it and the method that it is called with in; the edit that makes it another one out,
// or null when no safe way is known.

import type ts from 'typescript';
import type { HttpMethod } from '../model/http';
import type { TextEdit, TypeScript } from './syntax-at';

/** Clients take `(address, options)` for these and `(address, body, options)` for the others. */
const WITHOUT_BODY: ReadonlySet<HttpMethod> = new Set(['GET', 'DELETE', 'HEAD', 'OPTIONS']);

export function changeMethod(
  typescript: TypeScript,
  file: ts.SourceFile,
  address: ts.Node,
  old: HttpMethod,
  now: HttpMethod,
): TextEdit | null {
  const { parent } = address;
  if (typescript.isPropertyAssignment(parent)) return inOptions(typescript, file, parent.parent, old, now);
  const call = callAround(typescript, address);
  if (!call) return null;
  for (const argument of call.arguments) {
    const text = typescript.isStringLiteralLike(argument) && argument !== address ? argument : null;
    if (text && text.text.toUpperCase() === old) return inString(file, text, now);
  }
  const called = call.expression;
  if (typescript.isPropertyAccessExpression(called) && methodOf(called.name.text) === old) {
    const isAlike = WITHOUT_BODY.has(old) === WITHOUT_BODY.has(now) || call.arguments.length === 1;
    const start = called.name.getStart(file);
    return isAlike ? { start, end: called.name.getEnd(), text: now.toLowerCase() } : null;
  }
  const options = call.arguments.find((argument) => typescript.isObjectLiteralExpression(argument));
  if (options) return inOptions(typescript, file, options as ts.ObjectLiteralExpression, old, now);
  // `fetch(address)` alone.
  const isFetch = typescript.isIdentifier(called) && called.text === 'fetch';
  if (!isFetch || call.arguments.length !== 1 || old !== 'GET') return null;
  const end = call.arguments[0]!.getEnd();
  return { start: end, end, text: `, { method: '${now}' }` };
}

function inOptions(
  typescript: TypeScript,
  file: ts.SourceFile,
  options: ts.ObjectLiteralExpression,
  old: HttpMethod,
  now: HttpMethod,
): TextEdit | null {
  for (const property of options.properties) {
    const name = property.name && typescript.isIdentifier(property.name) ? property.name.text : '';
    if (name !== 'method' && name !== 'type') continue;
    const value = typescript.isPropertyAssignment(property) ? property.initializer : null;
    if (value && typescript.isStringLiteralLike(value) && value.text.toUpperCase() === old)
      return inString(file, value, now);
    return null;
  }
  const first = options.properties[0];
  const isPlain = options.properties.every((property) => !typescript.isSpreadAssignment(property));
  if (old !== 'GET' || !first || !isPlain) return null;
  const start = first.getStart(file);
  return { start, end: start, text: `method: '${now}', ` };
}

function inString(file: ts.SourceFile, node: ts.StringLiteralLike, now: HttpMethod): TextEdit {
  const text = node.text === node.text.toLowerCase() ? now.toLowerCase() : now;
  return { start: node.getStart(file) + 1, end: node.getEnd() - 1, text };
}

function methodOf(name: string): HttpMethod {
  return (name === 'del' ? 'DELETE' : name.toUpperCase()) as HttpMethod;
}

function callAround(typescript: TypeScript, node: ts.Node): ts.CallExpression | null {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (typescript.isCallExpression(parent)) return parent.expression === at ? null : parent;
    if (typescript.isBlock(parent)) return null;
  }
  return null;
}
