// A call that mounts in; what it mounts and under which prefix out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { HttpFact, ImportedFrom, PathSegment, RouteFramework } from '../../../model/http';
import type { ParsedModule } from '../../code-stack';
import {
  bare,
  type Constants,
  dottedName,
  importedFrom,
  isFunction,
  keyOf,
  memberOf,
  type Node,
  requiredFrom,
} from './expressions';
import { writtenPaths } from './written-paths';

/** `app.use('/orders', guard, orders)`, `app.register(orders, { prefix: '/orders' })`, `app.route('/orders', orders)` */
export function mountsOf(
  module: ParsedModule,
  constants: Constants,
  framework: RouteFramework,
  call: TSESTree.CallExpression,
  owner: string,
  isKnown: boolean,
): HttpFact[] {
  const given = call.arguments.filter((one) => one.type !== 'SpreadElement') as TSESTree.Expression[];
  const [first] = given;
  if (!first) return [];
  // koa-mount: `app.use(mount('/api', api))`
  const inner = bare(first);
  if (inner.type === 'CallExpression' && dottedName(inner.callee) === 'mount')
    return mountsOf(module, constants, framework, inner, owner, isKnown);
  const options = given.map((one) => memberOf(one, 'prefix')).find((one) => one !== null);
  const written = options ?? (isPathLike(first) ? first : null);
  const paths: PathSegment[][] = written ? writtenPaths(module, constants, written).map(({ path }) => path) : [[]];
  if (!isKnown && paths.length === 0) return [];
  const targets = given.flatMap((one) => (one === first && isPathLike(first) ? [] : mounted(module, one)));
  return targets.flatMap(({ target, from, node }) =>
    (paths.length > 0 ? paths : [[]]).map((prefix) => ({
      kind: 'mount' as const,
      framework,
      owner,
      prefix,
      target,
      from,
      range: module.rangeOf(node),
    })),
  );
}

/** `routes.forEach((one) => router.use(one.path, one.route))` over a list that is written out. */
export function mountsOfList(
  module: ParsedModule,
  constants: Constants,
  framework: RouteFramework,
  { arguments: given }: TSESTree.CallExpression,
  owner: string,
): HttpFact[] | null {
  const [path, router] = given.map((one) => dottedName(one)?.split('.') ?? []);
  const [entry, pathKey, deeper] = path ?? [];
  const routerKey = router?.[1];
  if (!entry || !pathKey || deeper || router?.[0] !== entry || !routerKey || router.length > 2) return null;
  const list = listWalkedBy(module, constants, given[0]!, entry);
  if (!list) return null;
  return list.flatMap((element): HttpFact[] => {
    const written = memberOf(element, pathKey);
    const target = memberOf(element, routerKey);
    if (!written || !target) return [];
    return writtenPaths(module, constants, written).flatMap(({ path: prefix }) =>
      mounted(module, target).map(({ target: name, from, node }) => ({
        ...{ kind: 'mount' as const, framework, owner, prefix, target: name, from },
        range: module.rangeOf(node),
      })),
    );
  });
}

/** The elements that a variable stands for, one after the other: of `forEach`, `map` and `for … of`. */
function listWalkedBy(module: ParsedModule, constants: Constants, node: Node, entry: string): Node[] | null {
  let source: Node | null = null;
  for (let at = module.parentOf(node); at && !source; at = module.parentOf(at)) {
    if (at.type === 'ForOfStatement' && at.left.type === 'VariableDeclaration') {
      const [declared] = at.left.declarations;
      if (declared?.id.type === 'Identifier' && declared.id.name === entry) source = at.right;
    }
    if (!isFunction(at) || at.params[0]?.type !== 'Identifier' || at.params[0].name !== entry) continue;
    const call = module.parentOf(at);
    const callee = call?.type === 'CallExpression' ? bare(call.callee) : null;
    if (callee?.type === 'MemberExpression' && /^(?:forEach|map)$/.test(keyOf(callee.property))) source = callee.object;
    else return null;
  }
  const value = source && bare(source);
  const list = value?.type === 'Identifier' ? bare(constants.get(value.name) ?? value) : value;
  return list?.type === 'ArrayExpression' ? list.elements.flatMap((one) => (one ? [one] : [])) : null;
}

function isPathLike(node: Node): boolean {
  const value = bare(node);
  return (
    ['Literal', 'TemplateLiteral', 'BinaryExpression', 'ArrayExpression'].includes(value.type) ||
    /(?:path|prefix|base|url)\w*$/i.test(dottedName(value) ?? '')
  );
}

/** What is mounted: `orders`, `orders.routes()`, `require('./orders')`, `orders(db)`, `new Orders().router`, `import('./orders')`. */
function mounted(module: ParsedModule, node: Node): { target: string; from: ImportedFrom | null; node: Node }[] {
  const value = bare(node);
  const required = requiredFrom(value);
  if (required) return [{ target: required.name, from: required, node }];
  if (value.type === 'CallExpression') {
    const inner = bare(value.callee);
    const own = requiredFrom(inner);
    if (own) return [{ target: own.name, from: own, node }];
    if (inner.type === 'MemberExpression' && /^(?:routes|middleware|router|getRouter)$/.test(keyOf(inner.property)))
      return mounted(module, inner.object);
    const name = dottedName(inner);
    // `cors()`, `express.json()` and their like come from packages; the linker finds no router behind them.
    return name === null ? [] : [{ target: name, from: importedFrom(module, name), node }];
  }
  if (value.type === 'ArrayExpression') return value.elements.flatMap((one) => (one ? mounted(module, one) : []));
  if (value.type === 'MemberExpression' && bare(value.object).type === 'NewExpression')
    return mounted(module, value.object);
  if (value.type === 'NewExpression') {
    const name = dottedName(value.callee);
    return name === null ? [] : [{ target: name, from: importedFrom(module, name), node }];
  }
  const name = dottedName(value);
  return name === null ? [] : [{ target: name, from: importedFrom(module, name), node }];
}
