// The statements of a module in; what its calls import, what CommonJS exports, and which local names its values use out.

import type * as Ts from 'typescript';
import type { ImportForm, ModuleImport } from '../../model/code';
import { addExport, addImport, bind, type ModuleReader, spot } from './module-reader';

export interface CalledModules {
  /** Names that stand where a value is meant. */
  values: Set<string>;
  exportsCommonJs: boolean;
  requires: boolean;
  /** Names of imports that something else in the file has as well. */
  hidden: Set<string>;
}

interface Visit {
  node: Ts.Node;
  /** In a class with decorators, whose types may be kept at run time. */
  decorated: boolean;
  optional: boolean;
}

/** Of one module read as a whole; a longer list is a library's. */
const MOST_MEMBERS = 100;

const MOCKS =
  /^(?:mock|unmock|doMock|doUnmock|dontMock|setMock|requireActual|requireMock|importActual|importMock|createMockFromModule|genMockFromModule|unstable_mockModule)$/;

export function readBody(reader: ModuleReader): CalledModules {
  const { ts, source } = reader;
  const found: CalledModules = { values: new Set(), exportsCommonJs: false, requires: false, hidden: new Set() };
  const hasTypeImports = /\bimport\s*\(/.test(source.text);
  // A list instead of recursion: generated code nests deeper than the stack.
  const pending: Visit[] = [];
  const push = (node: Ts.Node, decorated: boolean, optional: boolean) => {
    pending.push({ node, decorated, optional });
  };
  for (let at = source.statements.length - 1; at >= 0; at--) push(source.statements[at]!, false, false);
  while (pending.length > 0) {
    const visit = pending.pop()!;
    const { node } = visit;
    let { decorated, optional } = visit;
    switch (node.kind) {
      case ts.SyntaxKind.Identifier:
        found.values.add((node as Ts.Identifier).text);
        if (isCommonJsExports(reader, node as Ts.Identifier)) reader.open = true;
        continue;
      case ts.SyntaxKind.ImportDeclaration:
        continue;
      case ts.SyntaxKind.ExportDeclaration:
        if (!(node as Ts.ExportDeclaration).moduleSpecifier) keepExported(reader, node as Ts.ExportDeclaration, found);
        continue;
      case ts.SyntaxKind.ClassDeclaration:
      case ts.SyntaxKind.ClassExpression:
        decorated = isDecorated(reader, node as Ts.ClassLikeDeclaration);
        break;
      case ts.SyntaxKind.TryStatement: {
        const { tryBlock, catchClause, finallyBlock } = node as Ts.TryStatement;
        if (finallyBlock) push(finallyBlock, decorated, optional);
        if (catchClause) push(catchClause, decorated, optional);
        push(tryBlock, decorated, optional || catchClause !== undefined);
        continue;
      }
      case ts.SyntaxKind.PropertyAccessExpression: {
        const { expression, name } = node as Ts.PropertyAccessExpression;
        if (isCommonJsExports(reader, expression)) {
          exportMember(reader, name, found);
          continue;
        }
        // Handed on whole, it may get any name.
        if (isCommonJsExports(reader, node as Ts.Expression)) reader.open = true;
        // `import('x').catch(…)`
        push(expression, decorated, optional || name.text === 'catch');
        if (ts.isIdentifier(expression)) noteMember(reader, expression, name);
        continue;
      }
      case ts.SyntaxKind.PropertyAssignment:
        push((node as Ts.PropertyAssignment).initializer, decorated, optional);
        if (ts.isComputedPropertyName((node as Ts.PropertyAssignment).name))
          push((node as Ts.PropertyAssignment).name, decorated, optional);
        continue;
      case ts.SyntaxKind.CallExpression:
        readCall(reader, node as Ts.CallExpression, optional, found);
        break;
      case ts.SyntaxKind.NewExpression:
        readAsset(reader, node as Ts.NewExpression);
        break;
      case ts.SyntaxKind.BinaryExpression:
        if (!readExportsAssignment(reader, node as Ts.BinaryExpression, found)) break;
        push((node as Ts.BinaryExpression).right, decorated, optional);
        continue;
      case ts.SyntaxKind.VariableDeclaration:
        if (!bindRequire(reader, node as Ts.VariableDeclaration))
          noteHidden(reader, node as Ts.VariableDeclaration, found);
        break;
      case ts.SyntaxKind.Parameter:
      case ts.SyntaxKind.BindingElement:
        noteHidden(reader, node as Ts.ParameterDeclaration | Ts.BindingElement, found);
        break;
      case ts.SyntaxKind.ImportType: {
        const { argument } = node as Ts.ImportTypeNode;
        if (ts.isLiteralTypeNode(argument) && ts.isStringLiteral(argument.literal)) {
          const added = addImport(reader, argument.literal.text, 'type', spot(reader, argument.literal));
          added.typeOnly = true;
        }
        break;
      }
      case ts.SyntaxKind.TypeReference:
        if (decorated) keepType(reader, (node as Ts.TypeReferenceNode).typeName, found);
        break;
    }
    const typed = isTypeLevel(reader, node);
    if (typed && !hasTypeImports && !(decorated && ts.isTypeNode(node))) continue;
    const children: Ts.Node[] = [];
    ts.forEachChild(node, (child) => {
      children.push(child);
    });
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at]!;
      // Names inside of types are not values.
      if (typed && (ts.isIdentifier(child) || ts.isQualifiedName(child))) continue;
      push(child, decorated, optional);
    }
  }
  for (const { name } of [...reader.locals].flatMap(([local, bound]) => (found.hidden.has(local) ? bound : [])))
    delete name.members;
  if (found.hidden.has('require'))
    for (const imported of reader.imports) if (imported.form === 'require') imported.optional = true;
  return found;
}

/** Within the file another declaration has the name too: whose member is read is not known. */
function noteHidden(
  { ts, locals }: ModuleReader,
  { name }: Ts.VariableDeclaration | Ts.ParameterDeclaration | Ts.BindingElement,
  found: CalledModules,
): void {
  if (!ts.isIdentifier(name)) return;
  // AMD hands `require` over: what it loads is settled by a loader's settings.
  if (name.text === 'require' || locals.has(name.text)) found.hidden.add(name.text);
}

/** `orders.total` of `import * as orders`. */
function noteMember(reader: ModuleReader, object: Ts.Identifier, name: Ts.MemberName): void {
  const imported = reader.locals.get(object.text)?.name;
  if (imported?.name !== '*') return;
  imported.members ??= [];
  const { members } = imported;
  if (members.length < MOST_MEMBERS && !members.some((known) => known.name === name.text))
    members.push({ name: name.text, at: spot(reader, name) });
}

/** Declarations and annotations that leave nothing behind; `extends Base<T>` does. */
function isTypeLevel({ ts }: ModuleReader, node: Ts.Node): boolean {
  return (
    (ts.isTypeNode(node) && node.kind !== ts.SyntaxKind.ExpressionWithTypeArguments) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    (ts.isHeritageClause(node) && node.token === ts.SyntaxKind.ImplementsKeyword) ||
    ts.isTypeParameterDeclaration(node)
  );
}

function isDecorated({ ts }: ModuleReader, node: Ts.ClassLikeDeclaration): boolean {
  const has = (modifiers: readonly Ts.ModifierLike[] | undefined) =>
    modifiers?.some((modifier) => ts.isDecorator(modifier)) ?? false;
  return has(node.modifiers) || node.members.some((member) => ts.canHaveDecorators(member) && has(member.modifiers));
}

/** With `emitDecoratorMetadata` the class of a parameter or property is there at run time. */
function keepType({ ts }: ModuleReader, name: Ts.EntityName, found: CalledModules): void {
  let root = name;
  while (ts.isQualifiedName(root)) root = root.left;
  found.values.add(root.text);
}

function keepExported({ ts }: ModuleReader, node: Ts.ExportDeclaration, found: CalledModules): void {
  if (node.isTypeOnly || !node.exportClause || !ts.isNamedExports(node.exportClause)) return;
  for (const element of node.exportClause.elements) {
    if (!element.isTypeOnly) found.values.add((element.propertyName ?? element.name).text);
  }
}

// ---------------------------------------------------------------- calls that import

function readCall(reader: ModuleReader, call: Ts.CallExpression, optional: boolean, found: CalledModules): void {
  const { ts } = reader;
  const [first] = call.arguments;
  if (!first) return;
  const form = formOf(reader, call.expression);
  if (!form) return;
  if (form === 'require') found.requires = true;
  const patterns = form === 'asset' && ts.isArrayLiteralExpression(first) ? first.elements : [first];
  for (const argument of patterns) {
    const specifier = specifierOf(reader, argument);
    if (specifier === null) continue;
    const added = calledImport(reader, specifier, form, argument);
    if (optional) added.optional = true;
  }
}

/** A call that a declaration binds is met twice, and imports once. */
function calledImport(reader: ModuleReader, specifier: string, form: ImportForm, argument: Ts.Node): ModuleImport {
  const at = firstLineSpot(reader, argument);
  const key = `${at[0]}:${at[1]}`;
  const known = reader.called.get(key) ?? addImport(reader, specifier, form, at);
  reader.called.set(key, known);
  return known;
}

function formOf({ ts }: ModuleReader, callee: Ts.Expression): ImportForm | null {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return 'dynamic';
  if (ts.isIdentifier(callee)) return callee.text === 'require' ? 'require' : null;
  if (!ts.isPropertyAccessExpression(callee)) return null;
  const owner = callee.expression;
  const name = callee.name.text;
  if (ts.isIdentifier(owner)) {
    if (owner.text === 'require' && name === 'resolve') return 'resolve';
    if ((owner.text === 'jest' || owner.text === 'vi' || owner.text === 'vitest') && MOCKS.test(name)) return 'mock';
    return null;
  }
  if (!ts.isMetaProperty(owner)) return null;
  if (name === 'resolve') return 'resolve';
  return name === 'glob' || name === 'globEager' ? 'asset' : null;
}

/** A string, or a template whose holes become `*`; null for anything else. */
function specifierOf({ ts }: ModuleReader, node: Ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    const text = node.head.text + node.templateSpans.map((span) => `*${span.literal.text}`).join('');
    return /^[^*]/.test(text) ? text : null;
  }
  return null;
}

function firstLineSpot(reader: ModuleReader, node: Ts.Node): ModuleImport['at'] {
  const [line, start, end] = spot(reader, node);
  const text = reader.source.text.slice(node.getStart(reader.source), node.end);
  const length = text.search(/[\r\n]|$/);
  return [line, start, Math.min(end, start + length)];
}

/** `new URL('./worker.ts', import.meta.url)` */
function readAsset(reader: ModuleReader, node: Ts.NewExpression): void {
  const { ts } = reader;
  const [path, base] = node.arguments ?? [];
  if (!path || !base || !ts.isIdentifier(node.expression) || node.expression.text !== 'URL') return;
  if (!ts.isStringLiteralLike(path) || !ts.isPropertyAccessExpression(base)) return;
  if (base.name.text !== 'url' || !ts.isMetaProperty(base.expression)) return;
  addImport(reader, path.text, 'asset', spot(reader, path));
}

/** `const x = require('y')`, `const { a, b: c } = require('y')`, `const x = require('y').z` */
function bindRequire(reader: ModuleReader, node: Ts.VariableDeclaration): boolean {
  const { ts } = reader;
  if (!node.initializer) return false;
  const member = ts.isPropertyAccessExpression(node.initializer) ? node.initializer.name : null;
  const call = member ? (node.initializer as Ts.PropertyAccessExpression).expression : node.initializer;
  if (!ts.isCallExpression(call) || !ts.isIdentifier(call.expression) || call.expression.text !== 'require')
    return false;
  const [argument] = call.arguments;
  if (!argument || !ts.isStringLiteralLike(argument)) return false;
  const known = () => calledImport(reader, argument.text, 'require', argument);
  if (ts.isIdentifier(node.name)) bind(reader, known(), node.name, member?.text ?? '*', member ?? node.name);
  else if (!member && ts.isObjectBindingPattern(node.name)) {
    for (const element of node.name.elements) {
      if (element.dotDotDotToken || !ts.isIdentifier(element.name)) continue;
      const name = element.propertyName ?? element.name;
      if (ts.isIdentifier(name)) bind(reader, known(), element.name, name.text, name);
    }
  }
  return true;
}

// ---------------------------------------------------------------- CommonJS exports

function isCommonJsExports({ ts, isEsModule }: ModuleReader, node: Ts.Expression): boolean {
  if (isEsModule) return false;
  if (ts.isIdentifier(node)) return node.text === 'exports';
  return (
    ts.isPropertyAccessExpression(node) &&
    node.name.text === 'exports' &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'module'
  );
}

function exportMember(reader: ModuleReader, name: Ts.MemberName, found: CalledModules): void {
  found.exportsCommonJs = true;
  if (name.text !== '__esModule') addExport(reader, name.text, 'value', spot(reader, name));
}

/** `module.exports = { a, b: 1 }` says its names; any other value may have any. */
function readExportsAssignment(reader: ModuleReader, node: Ts.BinaryExpression, found: CalledModules): boolean {
  const { ts } = reader;
  if (node.operatorToken.kind !== ts.SyntaxKind.EqualsToken || !isCommonJsExports(reader, node.left)) return false;
  found.exportsCommonJs = true;
  const value = node.right;
  // An empty object is filled elsewhere; `exports = module.exports = {…}` is told by its own assignment.
  if (!ts.isObjectLiteralExpression(value) || value.properties.length === 0) {
    if (!ts.isBinaryExpression(value) || !isCommonJsExports(reader, value.left)) reader.open = true;
    return true;
  }
  for (const property of value.properties) {
    const { name } = property;
    if (name && (ts.isIdentifier(name) || ts.isStringLiteral(name))) {
      addExport(reader, name.text, 'value', spot(reader, name));
    } else reader.open = true;
  }
  return true;
}
