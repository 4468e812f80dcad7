// A parsed file of a server in the style of Express in; its routers, routes and mounts out. Fastify, Koa and Hono register alike.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { HttpFact, HttpMethod, PathSegment, RouteFact, RouteFramework, RouterFact } from '../../../model/http';
import type { ParsedModule } from '../../code-stack';
import {
  bare,
  type Constants,
  constantsOf,
  dottedName,
  functionName,
  functionsAround,
  keyOf,
  memberOf,
  methodNamed,
  type Node,
  requiredFrom,
  stringOf,
} from './expressions';
import { readAddress } from './address';
import { answerOf, handlerOf } from './handlers';
import { mountsOf, mountsOfList } from './read-mounts';
import { routePath } from './route-path';
import { pathText, writtenPaths } from './written-paths';

export interface RouterStyle {
  framework: RouteFramework;
  /** What makes a router or an app: `express`, `express.Router`, `Router`, `new Hono`. */
  makers: RegExp;
  /** Of these, the ones that nothing mounts. */
  apps: RegExp;
}

const RECEIVER =
  /(?:^|\.)_?(?:app|api|router|routes?|server|fastify|instance|web|\w*(?:Router|Routes?|App|Server|Api))$/i;
const VERBS = /^(?:get|post|put|patch|delete|del|head|options|all|any)$/;
/** Koa: `new Router({ prefix: '/orders' })`; Fastify: `{ prefix }`. */
const PREFIX = ['prefix'];

export function readRouters(module: ParsedModule, style: RouterStyle): HttpFact[] {
  const constants = constantsOf(module);
  const routers = routersIn(module, style, constants);
  const facts: HttpFact[] = [...routers.values()];
  for (const call of module.nodesOf('CallExpression'))
    facts.push(...readRegistration(module, constants, style, routers, call));
  const owners = new Set(
    facts.flatMap((fact) => (fact.kind === 'route' || fact.kind === 'mount' ? (fact.owner ?? []) : [])),
  );
  if (owners.size === 0 && routers.size === 0) return [];
  return [...facts, ...exportsOf(module, style, facts, routers)];
}

// ---------------------------------------------------------------- routers

function routersIn(module: ParsedModule, style: RouterStyle, constants: Constants): Map<string, RouterFact> {
  const found = new Map<string, RouterFact>();
  const note = (name: string, init: Node) => {
    const made = routerMade(module, style, constants, name, init);
    if (made) found.set(name, made);
  };
  for (const { id, init } of module.nodesOf('VariableDeclarator'))
    if (id.type === 'Identifier' && init) note(id.name, init);
  for (const { key, value } of module.nodesOf('PropertyDefinition')) if (value) note(`this.${keyOf(key)}`, value);
  for (const { left, right } of module.nodesOf('AssignmentExpression')) {
    const name = dottedName(left);
    if (name !== null) note(name, right);
  }
  return found;
}

function routerMade(
  module: ParsedModule,
  { framework, makers, apps }: RouterStyle,
  constants: Constants,
  name: string,
  node: Node,
): RouterFact | null {
  let init = bare(node);
  const chained: PathSegment[] = [];
  // `new Hono().basePath('/api')`
  while (
    init.type === 'CallExpression' &&
    init.callee.type === 'MemberExpression' &&
    bare(init.callee.object).type !== 'Identifier'
  ) {
    if (keyOf(init.callee.property) === 'basePath') chained.unshift(...routePath(stringOf(init.arguments[0]) ?? ''));
    init = bare(init.callee.object);
  }
  if (init.type !== 'CallExpression' && init.type !== 'NewExpression') return null;
  const required = init.callee.type === 'CallExpression' ? requiredFrom(init.callee) : null;
  const maker = required ? required.specifier : dottedName(init.callee);
  if (maker === null || !makers.test(maker)) return null;
  const prefixes: PathSegment[][] = [];
  for (const argument of init.arguments) {
    for (const key of PREFIX) {
      const said = memberOf(argument, key);
      const address = said ? readAddress(module, constants, said) : null;
      if (address) prefixes.push(routePath(pathText(address.path)));
    }
  }
  if (chained.length > 0) prefixes.push(chained);
  const isApp = apps.test(maker);
  return { kind: 'router', framework, name, prefixes, isApp, version: null, range: module.rangeOf(init) };
}

// ---------------------------------------------------------------- registrations

function readRegistration(
  module: ParsedModule,
  constants: Constants,
  style: RouterStyle,
  routers: ReadonlyMap<string, RouterFact>,
  call: TSESTree.CallExpression,
): HttpFact[] {
  const callee = bare(call.callee);
  if (callee.type !== 'MemberExpression' || callee.computed) return [];
  const name = keyOf(callee.property);
  const receiver = receiverOf(module, style, routers, callee.object);
  if (!receiver) return [];
  const { owner, prefix, isKnown } = receiver;
  if (VERBS.test(name)) return routesOf(module, constants, style, call, owner, prefix, methodNamed(name)!, isKnown);
  if (name === 'route' && style.framework === 'fastify') return routeObject(module, style, call, owner, constants);
  const listed = name === 'use' ? mountsOfList(module, constants, style.framework, call, owner) : null;
  if (listed) return listed;
  if (name === 'use' || name === 'register' || (name === 'route' && call.arguments.length > 1))
    return mountsOf(module, constants, style.framework, call, owner, isKnown);
  return [];
}

interface Receiver {
  owner: string;
  /** Of `app.route('/x').get(…)`. */
  prefix: { path: PathSegment[]; node: Node } | null;
  isKnown: boolean;
}

function receiverOf(
  module: ParsedModule,
  style: RouterStyle,
  routers: ReadonlyMap<string, RouterFact>,
  node: Node,
): Receiver | null {
  const target = bare(node);
  if (target.type === 'CallExpression') {
    const callee = bare(target.callee);
    if (callee.type !== 'MemberExpression') return null;
    const inner = receiverOf(module, style, routers, callee.object);
    if (!inner) return null;
    const name = keyOf(callee.property);
    const [first] = target.arguments;
    const path = stringOf(first);
    if (name === 'route' && path !== null && target.arguments.length === 1)
      return { ...inner, prefix: { path: routePath(path), node: first! } };
    // `router.get('/a', …).post('/b', …)` and `app.route('/a').get(…).post(…)`
    return VERBS.test(name) || name === 'use' || name === 'route' ? inner : null;
  }
  const written = dottedName(target);
  if (written === null) return null;
  if (routers.has(written)) return { owner: written, prefix: null, isKnown: true };
  const plugin = pluginOf(module, style, target, written);
  if (plugin !== null) return { owner: plugin, prefix: null, isKnown: true };
  return RECEIVER.test(written) ? { owner: written, prefix: null, isKnown: false } : null;
}

/** The router that a function is given: `module.exports = (app) => { app.get(…) }`, `async function routes(fastify) { … }`. */
function pluginOf(module: ParsedModule, { framework }: RouterStyle, node: Node, name: string): string | null {
  for (const around of functionsAround(module, node)) {
    const at = around.params.findIndex((one) => one.type === 'Identifier' && one.name === name);
    if (at < 0) continue;
    const parameter = around.params[at] as TSESTree.Identifier;
    const type = parameter.typeAnnotation ? module.text.slice(...parameter.typeAnnotation.range) : '';
    const isRouter =
      /Router|Express|Application|Fastify|Hono|Koa/.test(type) ||
      (type === '' && (framework === 'fastify' || RECEIVER.test(name)));
    if (!isRouter) return null;
    return functionName(module, around) ?? 'default';
  }
  return null;
}

function routesOf(
  module: ParsedModule,
  constants: Constants,
  { framework }: RouterStyle,
  call: TSESTree.CallExpression,
  owner: string,
  prefix: Receiver['prefix'],
  method: HttpMethod,
  isKnown: boolean,
): RouteFact[] {
  const given = call.arguments;
  const handler = given.at(-1);
  if (!handler || handler.type === 'SpreadElement') return [];
  // `client.get('/x', { params })` and `app.get('port')` are no routes.
  const isHandler = ['ArrowFunctionExpression', 'FunctionExpression'].includes(bare(handler).type);
  if (!prefix && given.length < 2) return [];
  if (!isHandler && !isKnown && !['Identifier', 'MemberExpression', 'CallExpression'].includes(bare(handler).type))
    return [];
  if (!isHandler && bare(handler).type === 'ObjectExpression') return [];
  const first = given[0]!;
  const written = prefix ? [{ path: prefix.path, node: prefix.node }] : writtenPaths(module, constants, first, isKnown);
  return written.map(({ path, node }) => ({
    kind: 'route',
    framework,
    method,
    path,
    owner,
    range: module.rangeOf(node),
    handler: handlerOf(module, handler),
    version: null,
    ...answerOf(module, handler),
  }));
}

/** Fastify: `app.route({ method: 'GET', url: '/orders', handler })` */
function routeObject(
  module: ParsedModule,
  { framework }: RouterStyle,
  call: TSESTree.CallExpression,
  owner: string,
  constants: Constants,
): RouteFact[] {
  const [options] = call.arguments;
  const url = memberOf(options, 'url') ?? memberOf(options, 'path');
  const handler = memberOf(options, 'handler');
  const said = memberOf(options, 'method');
  if (!url || !handler || !said) return [];
  const list = bare(said);
  const methods = (list.type === 'ArrayExpression' ? list.elements : [said]).flatMap(
    (one) => methodNamed(stringOf(one) ?? '') ?? [],
  );
  return writtenPaths(module, constants, url).flatMap(({ path, node }) =>
    methods.map((method) => ({
      kind: 'route' as const,
      framework,
      method,
      path,
      owner,
      range: module.rangeOf(node),
      handler: handlerOf(module, handler),
      version: null,
      ...answerOf(module, handler),
    })),
  );
}

// ---------------------------------------------------------------- exports

/** `export default router`, `module.exports = router`, `export { router as orders }`, a function that returns one, a class that holds one. */
function exportsOf(
  module: ParsedModule,
  { framework }: RouterStyle,
  facts: readonly HttpFact[],
  routers: ReadonlyMap<string, RouterFact>,
): HttpFact[] {
  const owners = new Set<string>([
    ...routers.keys(),
    ...facts.flatMap((fact) => (fact.kind === 'route' || fact.kind === 'mount' ? (fact.owner ?? []) : [])),
  ]);
  const found: HttpFact[] = [];
  const alias = (owner: string, target: string, node: Node) => {
    if (owner === target || !owners.has(target)) return;
    found.push({ kind: 'mount', framework, owner, prefix: [], target, from: null, range: module.rangeOf(node) });
  };
  for (const { declaration } of module.nodesOf('ExportDefaultDeclaration')) {
    const value = bare(declaration);
    const named = value.type === 'CallExpression' ? value.arguments[0] && bare(value.arguments[0]) : value;
    if (named?.type === 'Identifier') alias('default', named.name, declaration);
    if (value.type === 'FunctionDeclaration' && value.id) alias('default', value.id.name, declaration);
    if (value.type === 'ClassDeclaration' && value.id) {
      for (const owner of owners) if (owner.startsWith('this.')) alias('default', owner, declaration);
    }
  }
  for (const { local, exported } of module.nodesOf('ExportSpecifier')) alias(keyOf(exported), keyOf(local), local);
  for (const { left, right } of module.nodesOf('AssignmentExpression')) {
    const name = dottedName(left);
    const value = bare(right);
    if (name === 'module.exports' || name === 'exports') {
      if (value.type === 'ObjectExpression') {
        for (const property of value.properties) {
          const own = property.type === 'Property' ? dottedName(property.value) : null;
          if (property.type === 'Property' && own !== null) alias(keyOf(property.key), own, property);
        }
      }
      const own = dottedName(value.type === 'CallExpression' && value.arguments[0] ? value.arguments[0] : value);
      if (own !== null) alias('default', own, right);
    } else if (name?.startsWith('exports.')) {
      const own = dottedName(value);
      if (own !== null) alias(name.slice('exports.'.length), own, right);
    }
  }
  for (const { argument } of module.nodesOf('ReturnStatement')) {
    const name = argument ? dottedName(argument) : null;
    if (name === null || !routers.has(name)) continue;
    const [maker] = functionsAround(module, argument!);
    if (maker) alias(functionName(module, maker) ?? 'default', name, argument!);
    if (maker && module.parentOf(maker)?.type === 'AssignmentExpression') alias('default', name, argument!);
  }
  for (const { id, body } of module.nodesOf('ClassDeclaration')) {
    if (!id) continue;
    const text = module.text.slice(...body.range);
    for (const owner of owners) if (owner.startsWith('this.') && text.includes(owner)) alias(id.name, owner, id);
  }
  return found;
}
