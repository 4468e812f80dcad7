// A parsed file in; the routes that it answers by where it lies, or the rewrites and proxies that it sets up, out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { HttpFact, HttpMethod, HttpSettingsFact, PathSegment, RouteFact } from '../../model/http';
import type { CodeReading, ParsedModule } from '../code-stack';
import { readAddress } from '../syntax/http/address';
import {
  bare,
  type Constants,
  constantsOf,
  dottedName,
  keyOf,
  memberOf,
  methodNamed,
  type Node,
  stringOf,
} from '../syntax/http/expressions';
import { answerOf, handlerOf, NO_ANSWER } from '../syntax/http/handlers';
import { routePath } from '../syntax/http/route-path';
import { type FileRoute, fileRoute } from './file-route';

export function read(module: ParsedModule): CodeReading {
  const route = fileRoute(module.path);
  const facts = route ? routesOf(module, route) : settingsOf(module);
  return { facts, problems: [] };
}

// ---------------------------------------------------------------- routes

function routesOf(module: ParsedModule, route: FileRoute): HttpFact[] {
  const facts: RouteFact[] = [];
  const add = (method: HttpMethod, name: string, at: Node, handler: Node | null) => {
    facts.push({
      kind: 'route',
      framework: route.framework,
      method,
      path: route.path,
      owner: null,
      range: module.rangeOf(at),
      handler: { ...(handler ? handlerOf(module, handler) : { range: module.rangeOf(at) }), name },
      version: null,
      ...(handler ? answerOf(module, handler) : NO_ANSWER),
    });
  };
  if (route.method !== null) {
    for (const { declaration } of module.nodesOf('ExportDefaultDeclaration')) {
      const at =
        'id' in declaration && declaration.id
          ? declaration.id
          : { ...declaration, range: [declaration.range[0], declaration.range[0] + 1] as [number, number] };
      for (const method of route.method === 'ALL' ? askedMethods(module) : [route.method])
        add(method, 'default', at, declaration);
    }
    return facts;
  }
  for (const { declaration, specifiers } of module.nodesOf('ExportNamedDeclaration')) {
    if (declaration?.type === 'FunctionDeclaration' && declaration.id)
      exported(declaration.id.name, declaration.id, declaration);
    if (declaration?.type === 'VariableDeclaration') {
      for (const { id, init } of declaration.declarations) {
        if (id.type === 'Identifier') exported(id.name, id, init);
        if (id.type === 'ObjectPattern')
          for (const one of id.properties)
            if (one.type === 'Property' && one.value.type === 'Identifier') exported(one.value.name, one, null);
      }
    }
    for (const { exported: name } of specifiers) exported(keyOf(name), name, null);
  }
  return facts;

  function exported(name: string, at: Node, handler: Node | null): void {
    const method = name === name.toUpperCase() ? methodNamed(name) : name === 'fallback' ? 'ALL' : null;
    if (method) add(method, name, at, handler);
  }
}

/** `if (req.method === 'POST')`, `switch (req.method) { case 'GET': … }`: the methods that an API page asks for; all where it does not. */
function askedMethods(module: ParsedModule): HttpMethod[] {
  const found = new Set<HttpMethod>();
  const asks = (node: Node) => /(?:^|\.)method$/.test(dottedName(node) ?? '');
  for (const { operator, left, right } of module.nodesOf('BinaryExpression')) {
    if (operator !== '===' && operator !== '==') continue;
    const method = asks(left as Node) ? methodNamed(stringOf(right) ?? '') : null;
    if (method) found.add(method);
  }
  for (const { discriminant, cases } of module.nodesOf('SwitchStatement')) {
    if (!asks(discriminant)) continue;
    for (const { test } of cases) {
      const method = methodNamed(stringOf(test) ?? '');
      if (method) found.add(method);
    }
  }
  // A check that refuses all but one method is written with `!==`.
  for (const { operator, left, right } of module.nodesOf('BinaryExpression')) {
    if (!operator.startsWith('!=') || !asks(left as Node)) continue;
    const method = methodNamed(stringOf(right) ?? '');
    if (method && found.size === 0) found.add(method);
    else if (found.size > 0) return ['ALL'];
  }
  return found.size > 0 ? [...found] : ['ALL'];
}

// ---------------------------------------------------------------- settings

function settingsOf(module: ParsedModule): HttpFact[] {
  const constants = constantsOf(module);
  const rewrites: HttpSettingsFact['rewrites'] = [];
  let basePath: PathSegment[] | null = null;
  for (const object of module.nodesOf('ObjectExpression')) {
    const source = stringOf(memberOf(object, 'source'));
    const destination = memberOf(object, 'destination');
    if (source !== null && destination && memberOf(object, 'permanent') === null) {
      const to = targetOf(module, constants, destination);
      if (to) rewrites.push({ from: routePath(source), to });
    }
  }
  for (const { key, value } of module.nodesOf('Property')) {
    const name = keyOf(key);
    if (name === 'basePath' && stringOf(value)) basePath = routePath(stringOf(value)!);
    if (name === 'proxy' || name === 'devProxy') rewrites.push(...proxiesIn(module, constants, value));
  }
  for (const call of module.nodesOf('CallExpression')) {
    // `app.use('/api', createProxyMiddleware({ target }))`
    const path = stringOf(call.arguments[0]);
    const made = call.arguments[1] && bare(call.arguments[1]);
    if (path?.startsWith('/') && made?.type === 'CallExpression' && /proxy/i.test(dottedName(made.callee) ?? ''))
      rewrites.push(proxyOf(module, constants, path, made.arguments[0] ?? made));
  }
  if (rewrites.length === 0 && basePath === null) return [];
  const framework = /next\.config/i.test(module.path) ? 'next' : 'vite';
  return [
    {
      kind: 'http-settings',
      framework,
      globalPrefix: null,
      versioning: null,
      versionPrefix: null,
      defaultVersion: null,
      basePath,
      rewrites,
      range: module.rangeOf({ range: [0, 0] }),
    },
  ];
}

function proxiesIn(module: ParsedModule, constants: Constants, value: Node): HttpSettingsFact['rewrites'] {
  const object =
    bare(value).type === 'Identifier'
      ? bare(constants.get((bare(value) as TSESTree.Identifier).name) ?? value)
      : bare(value);
  if (object.type === 'ArrayExpression') {
    return object.elements.flatMap((element) => {
      const context = element && memberOf(element, 'context');
      const list = context && bare(context);
      const paths = list?.type === 'ArrayExpression' ? list.elements.map((one) => stringOf(one)) : [stringOf(context)];
      return paths.flatMap((path) => (path ? [proxyOf(module, constants, path, element!)] : []));
    });
  }
  if (object.type !== 'ObjectExpression') return [];
  return object.properties.flatMap((property) => {
    if (property.type !== 'Property') return [];
    const path = keyOf(property.key)
      .replace(/^\^/, '')
      .replace(/[.(].*$/, '');
    return path.startsWith('/') ? [proxyOf(module, constants, path, property.value)] : [];
  });
}

/** With `rewrite: (path) => path.replace(/^\/api/, '')` or `pathRewrite: { '^/api': '' }`. */
function proxyOf(
  module: ParsedModule,
  constants: Constants,
  path: string,
  options: Node,
): HttpSettingsFact['rewrites'][number] {
  const from = [...routePath(path), '*' as const];
  const target = memberOf(options, 'target');
  const before = (target && targetOf(module, constants, target)) ?? [];
  const rewrite = memberOf(options, 'rewrite') ?? memberOf(options, 'pathRewrite');
  if (!rewrite) return { from, to: [...before, ...from] };
  const text = module.text.slice(...rewrite.range);
  const replaced =
    /replace\(\s*(?:\/\^?((?:\\\/|[\w-])+)\/?|['"`]([^'"`]+)['"`])[a-z]*\s*,\s*['"`]([^'"`]*)['"`]/.exec(text) ??
    /['"`]\^?(\/[^'"`]*)()['"`]\s*:\s*['"`]([^'"`]*)['"`]/.exec(text);
  if (!replaced) return { from, to: [...before, '*'] };
  return { from, to: [...before, ...routePath(replaced[3] ?? ''), '*'] };
}

function targetOf(module: ParsedModule, constants: Constants, node: Node): PathSegment[] | null {
  const text = stringOf(node);
  if (text !== null && /^\//.test(text)) return routePath(text);
  const address = readAddress(module, constants, node);
  if (!address || address.external) return null;
  const written = module.text.slice(...node.range).replace(/^['"`]|['"`]$/g, '');
  const path = /^(?:https?:\/\/[^/]*|\$\{[^}]*\})(\/.*)?$/.exec(written)?.[1];
  return path ? routePath(path.replace(/\$\{[^}]*\}/g, ':hole')) : address.path;
}
