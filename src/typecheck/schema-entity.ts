// A call that declares an entity without a class in (`new EntitySchema({ … })` of TypeORM or MikroORM, `defineEntity`); its
// name and the properties that declare its members out.

import type ts from 'typescript';
import type { TypeScript } from './type-script';

export interface SchemaEntity {
  name: string;
  nameNode: ts.Node;
  members: ts.PropertyAssignment[];
}

/** Options that hold members by name. */
const HOLDERS = new Set(['columns', 'relations', 'embeddeds', 'properties']);

export function schemaEntity(typescript: TypeScript, node: ts.NewExpression | ts.CallExpression): SchemaEntity | null {
  const { expression } = node;
  const called = typescript.isPropertyAccessExpression(expression) ? expression.name : expression;
  const wanted = typescript.isNewExpression(node) ? 'EntitySchema' : 'defineEntity';
  const [options] = node.arguments ?? [];
  if (!typescript.isIdentifier(called) || called.text !== wanted) return null;
  if (!options || !typescript.isObjectLiteralExpression(options)) return null;
  const nameNode = nameIn(typescript, options);
  if (!nameNode) return null;
  const members = options.properties.flatMap((property): ts.PropertyAssignment[] => {
    if (!typescript.isPropertyAssignment(property) || !HOLDERS.has(nameText(typescript, property.name))) return [];
    const held = literalOf(typescript, property.initializer);
    return [...(held?.properties ?? [])].filter((one) => typescript.isPropertyAssignment(one));
  });
  return { name: nameNode.text, nameNode, members };
}

/** Whether the property is a member of such an entity: of which type it is one, its place in the options says. */
export function isSchemaMember(typescript: TypeScript, { parent }: ts.PropertyAssignment): boolean {
  let at: ts.Node = parent.parent;
  while (
    typescript.isArrowFunction(at) ||
    typescript.isParenthesizedExpression(at) ||
    typescript.isReturnStatement(at) ||
    typescript.isBlock(at)
  ) {
    at = at.parent;
  }
  if (!typescript.isPropertyAssignment(at) || !HOLDERS.has(nameText(typescript, at.name))) return false;
  const call = at.parent.parent;
  return (
    (typescript.isNewExpression(call) || typescript.isCallExpression(call)) && schemaEntity(typescript, call) !== null
  );
}

/** What a member promises to code: names, lengths and defaults bind no reader. */
export function schemaContract(
  typescript: TypeScript,
  { initializer }: ts.PropertyAssignment,
): { type: string; isOptional: boolean } {
  const text = (node: ts.Node) => node.getText().replace(/\s+/g, ' ').slice(0, 200);
  if (!typescript.isObjectLiteralExpression(initializer)) {
    const built = text(initializer);
    const called = /^(?:\(\) => )?(?:\w+\s*\.\s*)?(\w+)\s*\(/.exec(built)?.[1];
    return { type: called ?? built, isOptional: /\.nullable\(/.test(built) };
  }
  const said = (name: string) =>
    initializer.properties.find(
      (one): one is ts.PropertyAssignment =>
        typescript.isPropertyAssignment(one) && nameText(typescript, one.name) === name,
    )?.initializer;
  const type = said('type') ?? said('kind');
  return {
    type: type ? text(type) : '',
    isOptional: said('nullable')?.kind === typescript.SyntaxKind.TrueKeyword,
  };
}

/** `class: User` or `target: User` before `name: 'User'`. */
function nameIn(
  typescript: TypeScript,
  { properties }: ts.ObjectLiteralExpression,
): (ts.Node & { text: string }) | null {
  let named: (ts.Node & { text: string }) | null = null;
  for (const property of properties) {
    if (!typescript.isPropertyAssignment(property)) continue;
    const { initializer } = property;
    const key = nameText(typescript, property.name);
    if (key === 'class' && typescript.isIdentifier(initializer)) return initializer;
    if (key === 'name' && typescript.isStringLiteralLike(initializer)) return initializer;
    if (key === 'target' && typescript.isIdentifier(initializer)) named = initializer;
  }
  return named;
}

/** `{ … }`, or what `(p) => ({ … })` gives. */
function literalOf(typescript: TypeScript, node: ts.Expression): ts.ObjectLiteralExpression | null {
  let at: ts.Node | undefined = node;
  if (typescript.isArrowFunction(at)) {
    const { body }: ts.ArrowFunction = at;
    const last: ts.Statement | undefined = typescript.isBlock(body) ? body.statements.at(-1) : undefined;
    at = typescript.isBlock(body) ? (last && typescript.isReturnStatement(last) ? last.expression : undefined) : body;
  }
  while (
    at &&
    (typescript.isParenthesizedExpression(at) || typescript.isAsExpression(at) || typescript.isSatisfiesExpression(at))
  )
    at = at.expression;
  return at && typescript.isObjectLiteralExpression(at) ? at : null;
}

function nameText(typescript: TypeScript, name: ts.PropertyName): string {
  return typescript.isIdentifier(name) || typescript.isStringLiteralLike(name) ? name.text : '';
}
