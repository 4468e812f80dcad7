// A program in; what its documents are by the names of their models, by the paths that refer to them and by what requests
// carry, out: JavaScript says none of it in types.

import type ts from 'typescript';
import { elementOf } from './along-path';
import { declarationsOf, ofType, type Purpose } from './resolve-use';
import { ROOT } from './source-files';
import type { TypeScript } from './type-script';

export interface DocumentTypes {
  /** By the name of a model, of a decorated class, or of the collection that is called after it. */
  collection(name: string): ts.Type | null;
  /** The document that a path refers to: `author: { type: ObjectId, ref: 'User' }`. */
  referred(symbols: readonly ts.Symbol[]): ts.Type | null;
  /** What stands there once it is populated, or what somebody else put there; null where its own type is all there is. */
  typesOf(expression: ts.Expression): ts.Type[];
  /** `this.findOne({ email })`, `new this({ email })` in a function that JavaScript hangs on a schema. */
  askedOfThis(literal: ts.ObjectLiteralExpression): Purpose | null;
}

/** Property of the stub's `Model<D>` whose type is `D`. */
const DOCUMENT = '__document';
const DEEPEST = 4;

const MAKES_MODEL = /\bmodel\s*(?:<[^()]{0,200}>)?\s*\(|@Schema\b/;
const CARRIES = /\.\w+\s*=[^=]|\b(?:done|cb|callback|verified|next)\s*\(/;
const REQUEST = /^(?:req|request|ctx|context|socket|locals|state)$/;
const TAKES_EACH = /^(?:map|forEach|filter|find|some|every|flatMap|findIndex|reduce)$/;

export function documentTypes(typescript: TypeScript, program: ts.Program): DocumentTypes {
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(ROOT));
  const models = new Map<string, ts.Type>();
  const collections = new Map<string, string>();
  for (const file of files) if (MAKES_MODEL.test(file.text)) visit(typescript, file, readModel);
  const carried = new Map<string, ts.Type[]>();
  let isCarriedRead = false;

  function readModel(node: ts.Node): void {
    if (typescript.isClassDeclaration(node) && node.name && isSchemaClass(typescript, node))
      models.set(node.name.text, checker.getTypeAtLocation(node));
    if (!typescript.isCallExpression(node) || node.arguments.length < 2) return;
    const [name, , collection] = node.arguments;
    if (calledName(typescript, node) !== 'model' || !name || !typescript.isStringLiteralLike(name)) return;
    const document = documentOf(checker, checker.getTypeAtLocation(node));
    if (!document) return;
    models.set(name.text, document);
    if (collection && typescript.isStringLiteralLike(collection)) collections.set(collection.text, name.text);
  }

  function collection(name: string): ts.Type | null {
    const own = collections.get(name);
    if (own) return models.get(own) ?? null;
    for (const [model, type] of models) if (pluralsOf(model.toLowerCase()).includes(name.toLowerCase())) return type;
    return null;
  }

  function referred(symbols: readonly ts.Symbol[]): ts.Type | null {
    for (const declaration of declarationsOf(checker, symbols)) {
      const name = refOf(typescript, declaration);
      const type = name === null ? undefined : models.get(name);
      if (type) return type;
    }
    return null;
  }

  /** `req.user = await User.findById(id)`, and `done(null, user)` of Passport. */
  function readCarried(node: ts.Node): void {
    let name: string | null = null;
    let value: ts.Expression | undefined;
    if (typescript.isBinaryExpression(node) && node.operatorToken.kind === typescript.SyntaxKind.EqualsToken) {
      if (!typescript.isPropertyAccessExpression(node.left) || !isRequest(typescript, node.left.expression)) return;
      name = node.left.name.text;
      value = node.right;
    } else if (typescript.isCallExpression(node) && typescript.isIdentifier(node.expression)) {
      const [first, second] = node.arguments;
      if (!/^(?:done|cb|callback|verified|next)$/.test(node.expression.text)) return;
      if (first?.kind !== typescript.SyntaxKind.NullKeyword || !second) return;
      name = 'user';
      value = second;
    }
    if (name === null || !value) return;
    const type = checker.getNonNullableType(checker.getTypeAtLocation(value));
    const isDocument = (type.flags & 1) === 0 && checker.getPropertyOfType(type, '_id') !== undefined;
    if (isDocument) carried.set(name, [...(carried.get(name) ?? []), type]);
  }

  function carriedBy(name: string): ts.Type[] {
    if (!isCarriedRead) {
      isCarriedRead = true;
      for (const file of files) if (CARRIES.test(file.text)) visit(typescript, file, readCarried);
    }
    return carried.get(name) ?? [];
  }

  function typesOf(expression: ts.Expression, depth = 0): ts.Type[] {
    if (depth > DEEPEST) return [];
    const next = (inner: ts.Expression) => typesOf(inner, depth + 1);
    if (
      typescript.isAwaitExpression(expression) ||
      typescript.isParenthesizedExpression(expression) ||
      typescript.isNonNullExpression(expression) ||
      typescript.isAsExpression(expression)
    )
      return next(expression.expression);
    if (typescript.isElementAccessExpression(expression)) return next(expression.expression);
    if (expression.kind === typescript.SyntaxKind.ThisKeyword) return hungOn(expression, 'methods');
    if (typescript.isCallExpression(expression)) return foundByThis(expression);
    if (typescript.isPropertyAccessExpression(expression)) {
      const { name } = expression;
      const own = checker.getSymbolAtLocation(name);
      const direct = own ? referred([own]) : null;
      if (direct) return [direct];
      if (isRequest(typescript, expression.expression) && isAny(checker, expression)) return carriedBy(name.text);
      return next(expression.expression).flatMap((type) => memberTypes(type, name.text));
    }
    if (!typescript.isIdentifier(expression)) return [];
    const named = typesOfName(expression, depth + 1);
    if (named.length > 0 || depth > 0) return named;
    const meant = modelAsType(checker, expression);
    return meant ? [meant] : [];
  }

  /** The document of the schema that a function around is hung on: `userSchema.methods.greet = function () { … }`. */
  function hungOn(node: ts.Node, place: 'methods' | 'statics'): ts.Type[] {
    let run: ts.Node = node;
    while (run.parent && !typescript.isFunctionExpression(run) && !typescript.isFunctionDeclaration(run))
      run = run.parent;
    const { parent } = run;
    if (!parent || !typescript.isBinaryExpression(parent) || !typescript.isPropertyAccessExpression(parent.left))
      return [];
    const { expression } = parent.left;
    if (!typescript.isPropertyAccessExpression(expression) || expression.name.text !== place) return [];
    const document = documentOf(checker, checker.getTypeAtLocation(expression.expression));
    return document ? [document] : [];
  }

  /** `this.findOne(…).select(…)` of a static. */
  function foundByThis(call: ts.CallExpression): ts.Type[] {
    for (let at: ts.Expression = call; typescript.isCallExpression(at); ) {
      const { expression } = at;
      if (!typescript.isPropertyAccessExpression(expression)) return [];
      if (isThis(expression.expression) && /^(?:find|create)/.test(expression.name.text))
        return hungOn(call, 'statics');
      at = expression.expression;
    }
    return [];
  }

  function askedOfThis(literal: ts.ObjectLiteralExpression): Purpose | null {
    const call = literal.parent;
    if (typescript.isNewExpression(call)) return isThis(call.expression) ? given('values') : null;
    if (!typescript.isCallExpression(call) || !typescript.isPropertyAccessExpression(call.expression)) return null;
    if (!isThis(call.expression.expression)) return null;
    const method = call.expression.name.text;
    const at = call.arguments.indexOf(literal);
    if (/^(?:create|insert)/.test(method) || (at === 1 && /[uU]pdate/.test(method))) return given('values');
    return at === 0 && /^(?:find|count|exists|update|delete|replace)/.test(method) ? given('filter') : null;

    function given(form: Purpose['form']): Purpose | null {
      const [document] = hungOn(call, 'statics');
      return document ? { document, form } : null;
    }
  }

  function isThis(node: ts.Expression): boolean {
    if (node.kind === typescript.SyntaxKind.ThisKeyword) return true;
    const declaration = typescript.isIdentifier(node) ? checker.getSymbolAtLocation(node)?.valueDeclaration : undefined;
    const value = declaration && typescript.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
    return value?.kind === typescript.SyntaxKind.ThisKeyword;
  }

  /** What a member of a document refers to, or what it holds itself. */
  function memberTypes(type: ts.Type, name: string): ts.Type[] {
    const { symbols } = ofType(checker, elementOf(checker, type), name, 'property', false);
    const other = referred(symbols);
    return other ? [other] : symbols.slice(0, 1).map((symbol) => checker.getTypeOfSymbol(symbol));
  }

  function typesOfName(name: ts.Identifier, depth: number): ts.Type[] {
    const declaration = checker.getSymbolAtLocation(name)?.valueDeclaration;
    if (!declaration) return [];
    if (typescript.isVariableDeclaration(declaration)) {
      if (declaration.initializer) return typesOf(declaration.initializer, depth);
      const { parent } = declaration.parent;
      return typescript.isForOfStatement(parent) ? typesOf(parent.expression, depth) : [];
    }
    if (typescript.isBindingElement(declaration)) {
      const key = declaration.propertyName ?? declaration.name;
      const held = declaration.parent.parent;
      if (!typescript.isIdentifier(key) || !typescript.isObjectBindingPattern(declaration.parent)) return [];
      if (!typescript.isVariableDeclaration(held) || !held.initializer) return [];
      if (isRequest(typescript, held.initializer)) return carriedBy(key.text);
      const known = typesOf(held.initializer, depth);
      const from = known.length > 0 ? known : [checker.getTypeAtLocation(held.initializer)];
      return from.flatMap((type) => memberTypes(type, key.text));
    }
    // `post.likes.map((user) => …)`
    if (!typescript.isParameter(declaration) || !typescript.isCallExpression(declaration.parent.parent)) return [];
    const { expression } = declaration.parent.parent;
    if (!typescript.isPropertyAccessExpression(expression) || !TAKES_EACH.test(expression.name.text)) return [];
    return typesOf(expression.expression, depth);
  }

  return {
    collection,
    referred,
    typesOf: (node) => typesOf(node),
    askedOfThis,
  };
}

export function documentOf(checker: ts.TypeChecker, model: ts.Type): ts.Type | null {
  const mark = checker.getPropertyOfType(model, DOCUMENT);
  return mark ? checker.getNonNullableType(checker.getTypeOfSymbol(mark)) : null;
}

/** `@returns {Promise<User>}` of JavaScript says the model where it means one of its documents. */
export function modelAsType(checker: ts.TypeChecker, expression: ts.Expression): ts.Type | null {
  if (!/\.[cm]?jsx?$/.test(expression.getSourceFile().fileName)) return null;
  return documentOf(checker, checker.getNonNullableType(checker.getTypeAtLocation(expression)));
}

export function calledName(typescript: TypeScript, { expression }: ts.CallExpression): string {
  if (typescript.isPropertyAccessExpression(expression)) return expression.name.text;
  return typescript.isIdentifier(expression) ? expression.text : '';
}

export function visit(typescript: TypeScript, root: ts.Node, tell: (node: ts.Node) => void): void {
  const waiting: ts.Node[] = [root];
  while (waiting.length > 0) {
    const node = waiting.pop()!;
    tell(node);
    typescript.forEachChild(node, (child) => {
      waiting.push(child);
    });
  }
}

/** `req`, `ctx.state`, `res.locals`. */
function isRequest(typescript: TypeScript, node: ts.Expression): boolean {
  if (typescript.isIdentifier(node)) return REQUEST.test(node.text);
  return typescript.isPropertyAccessExpression(node) && REQUEST.test(node.name.text);
}

function isAny(checker: ts.TypeChecker, node: ts.Expression): boolean {
  return (checker.getTypeAtLocation(node).flags & 1) !== 0;
}

function isSchemaClass(typescript: TypeScript, node: ts.ClassDeclaration): boolean {
  const decorators = typescript.canHaveDecorators(node) ? (typescript.getDecorators(node) ?? []) : [];
  return decorators.some(
    ({ expression }) => typescript.isCallExpression(expression) && calledName(typescript, expression) === 'Schema',
  );
}

/** As Mongoose calls a collection after its model; the rarest plurals are left out. */
function pluralsOf(name: string): string[] {
  return [name, `${name}s`, `${name}es`, name.replace(/y$/, 'ies')];
}

/** `ref` of a path, in a list too, and of `@Prop({ ref: 'User' })`. */
function refOf(typescript: TypeScript, declaration: ts.Node): string | null {
  let found: string | null = null;
  const read = (node: ts.Node, depth: number): void => {
    if (found !== null || depth > DEEPEST) return;
    if (typescript.isArrayLiteralExpression(node)) for (const one of node.elements) read(one, depth + 1);
    if (!typescript.isObjectLiteralExpression(node)) return;
    for (const property of node.properties) {
      if (!typescript.isPropertyAssignment(property) || !typescript.isIdentifier(property.name)) continue;
      if (property.name.text === 'ref') found ??= refName(typescript, property.initializer);
      else if (property.name.text === 'type') read(property.initializer, depth + 1);
    }
  };
  if (typescript.isPropertyAssignment(declaration)) read(declaration.initializer, 0);
  const decorators = typescript.canHaveDecorators(declaration) ? (typescript.getDecorators(declaration) ?? []) : [];
  for (const { expression } of decorators)
    if (typescript.isCallExpression(expression) && expression.arguments[0]) read(expression.arguments[0], 0);
  return found;
}

/** `'User'`, `User`, `User.name`, `() => User`. */
function refName(typescript: TypeScript, node: ts.Expression): string | null {
  if (typescript.isStringLiteralLike(node)) return node.text;
  if (typescript.isIdentifier(node)) return node.text;
  if (typescript.isPropertyAccessExpression(node)) return refName(typescript, node.expression);
  return typescript.isArrowFunction(node) && !typescript.isBlock(node.body) ? refName(typescript, node.body) : null;
}
