// Files of a program in; the variables, parameters and objects that reach what Mongoose is asked for or given, with the
// document that they are about, out: `const filter = {}; filter.email = email; User.find(filter)`.

import type ts from 'typescript';
import { calledName, modelAsType, visit } from './document-types';
import { type Purpose, purposeIn } from './resolve-use';
import type { TypeScript } from './type-script';

export interface PurposeFlows {
  /** Of a variable or a parameter. */
  ofName(name: ts.Identifier): Purpose | null;
  /** Of an object that a function hands on. */
  ofLiteral(literal: ts.ObjectLiteralExpression): Purpose | null;
}

const TAKES =
  /^(?:find|findOne\w*|findById\w+|count|countDocuments|update|updateOne|updateMany|deleteOne|deleteMany|remove|exists|distinct|where|replaceOne|create|insertMany|insertOne|set|and|or|nor|assign|merge|paginate)$/;
const MOST_ROUNDS = 3;

export function purposeFlows(
  typescript: TypeScript,
  checker: ts.TypeChecker,
  files: readonly ts.SourceFile[],
): PurposeFlows {
  const names = new Map<ts.Symbol, Purpose>();
  const literals = new Map<ts.Node, Purpose>();
  const calls: (ts.CallExpression | ts.NewExpression)[] = [];
  for (const file of files) {
    visit(typescript, file, (node) => {
      if (typescript.isCallExpression(node) || typescript.isNewExpression(node)) calls.push(node);
    });
  }
  for (const call of calls) readTaking(call);
  for (let round = 0; round < MOST_ROUNDS && followParameters() > 0; round++);

  function readTaking(call: ts.CallExpression | ts.NewExpression): void {
    const method = typescript.isCallExpression(call) ? calledName(typescript, call) : '';
    if (typescript.isCallExpression(call) && !TAKES.test(method)) return;
    const given = call.arguments ?? [];
    const [first, ...others] = given;
    // `Object.assign(user, body)`
    if (method === 'assign' && first) {
      const document = checker.getNonNullableType(checker.getTypeAtLocation(first));
      const isDocument = (document.flags & 1) === 0 && checker.getPropertyOfType(document, 'isModified') !== undefined;
      const meant = isDocument ? document : modelAsType(checker, first);
      if (meant) for (const one of others) take(one, { document: meant, form: 'values' }, true);
      return;
    }
    for (const one of given) {
      if (!handsOn(one)) continue;
      const flow = purposeIn(checker, checker.getContextualType(one));
      if (flow) take(one, flow, false);
    }
  }

  function handsOn(given: ts.Expression): boolean {
    if (!typescript.isObjectLiteralExpression(given)) return typescript.isIdentifier(given);
    return given.properties.some((property) => typescript.isSpreadAssignment(property));
  }

  /** A name, names that are spread into an object, and the object itself where nothing says what is expected of it. */
  function take(given: ts.Expression, flow: Purpose, isUntyped: boolean): void {
    if (typescript.isIdentifier(given)) {
      const symbol = checker.getSymbolAtLocation(given);
      if (symbol && !names.has(symbol)) names.set(symbol, flow);
    } else if (typescript.isObjectLiteralExpression(given)) {
      for (const property of given.properties)
        if (typescript.isSpreadAssignment(property)) take(property.expression, flow, isUntyped);
      if (isUntyped) literals.set(given, flow);
    }
  }

  /** What a function hands on, its callers give. */
  function followParameters(): number {
    const taking = new Map<ts.Node, Map<number, Purpose>>();
    for (const [symbol, flow] of names) {
      const declaration = symbol.valueDeclaration;
      if (!declaration || !typescript.isParameter(declaration)) continue;
      const run = declaration.parent;
      const at = run.parameters.indexOf(declaration);
      taking.set(run, new Map([...(taking.get(run) ?? []), [at, flow]]));
    }
    const called = new Set([...taking.keys()].map((run) => functionName(typescript, run)));
    const before = names.size + literals.size;
    for (const call of calls) {
      if (!typescript.isCallExpression(call) || !called.has(calledName(typescript, call))) continue;
      const run = checker.getResolvedSignature(call)?.declaration;
      for (const [at, flow] of (run && taking.get(run)) ?? [])
        if (call.arguments[at]) take(call.arguments[at], flow, true);
    }
    return names.size + literals.size - before;
  }

  return {
    ofName(name) {
      const symbol = names.size === 0 ? undefined : checker.getSymbolAtLocation(name);
      return (symbol && names.get(symbol)) ?? null;
    },
    ofLiteral: (literal) => literals.get(literal) ?? null,
  };
}

function functionName(typescript: TypeScript, run: ts.Node): string {
  const named = (
    typescript.isFunctionDeclaration(run) || typescript.isMethodDeclaration(run) || typescript.isFunctionExpression(run)
      ? run.name
      : undefined
  ) as ts.Node | undefined;
  if (named && typescript.isIdentifier(named)) return named.text;
  const { parent } = run;
  if (typescript.isVariableDeclaration(parent) && typescript.isIdentifier(parent.name)) return parent.name.text;
  if (typescript.isPropertyAssignment(parent) && typescript.isIdentifier(parent.name)) return parent.name.text;
  if (typescript.isBinaryExpression(parent) && typescript.isPropertyAccessExpression(parent.left))
    return parent.left.name.text;
  return '';
}
