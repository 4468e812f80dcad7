// A parsed file in; controllers, their routes, the modules they belong to and the settings of the app out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { HttpFact, HttpMethod, PathSegment, RouteFact } from '../../model/http';
import type { CodeReading, ParsedModule } from '../code-stack';
import { readAddress } from '../syntax/http/address';
import {
  bare,
  type Constants,
  constantsOf,
  dottedName,
  importedFrom,
  keyOf,
  memberOf,
  type Node,
  stringOf,
} from '../syntax/http/expressions';
import { NO_ANSWER } from '../syntax/http/handlers';
import { routePath, routePaths } from '../syntax/http/route-path';
import { unwrapType } from '../syntax/http/written-type';

const METHODS: Readonly<Record<string, HttpMethod>> = {
  Get: 'GET',
  Post: 'POST',
  Put: 'PUT',
  Patch: 'PATCH',
  Delete: 'DELETE',
  Head: 'HEAD',
  Options: 'OPTIONS',
  All: 'ALL',
  Sse: 'GET',
};

export function read(module: ParsedModule): CodeReading {
  const constants = constantsOf(module);
  const facts: HttpFact[] = [];
  for (const declared of module.nodesOf('ClassDeclaration')) {
    facts.push(...controllerOf(module, constants, declared), ...moduleOf(module, constants, declared));
  }
  facts.push(...settingsOf(module, constants), ...registered(module, constants));
  return { facts, problems: [] };
}

// ---------------------------------------------------------------- controllers

function controllerOf(module: ParsedModule, constants: Constants, declared: TSESTree.ClassDeclaration): HttpFact[] {
  const call = decoratorOf(declared.decorators, 'Controller');
  if (!call || !declared.id) return [];
  const [first] = call.arguments;
  const options = first && bare(first).type === 'ObjectExpression' ? first : null;
  const path = options ? memberOf(options, 'path') : (first ?? null);
  const name = declared.id.name;
  const facts: HttpFact[] = [
    {
      kind: 'router',
      framework: 'nestjs',
      name,
      prefixes: path ? pathsOf(module, constants, path).map(({ path: prefix }) => prefix) : [[]],
      isApp: true,
      version: options ? versionOf(memberOf(options, 'version')) : null,
      range: module.rangeOf(declared.id),
    },
  ];
  for (const member of declared.body.body) {
    if (member.type === 'MethodDefinition') facts.push(...routesOf(module, constants, member, name));
  }
  // Routes of a class come with those that extend it.
  const parent = declared.superClass && dottedName(declared.superClass);
  if (parent) {
    const from = importedFrom(module, parent);
    facts.push({
      kind: 'mount',
      framework: 'nestjs',
      owner: name,
      prefix: [],
      target: parent,
      from,
      range: module.rangeOf(declared.superClass!),
    });
  }
  return facts;
}

function routesOf(
  module: ParsedModule,
  constants: Constants,
  member: TSESTree.MethodDefinition,
  owner: string,
): RouteFact[] {
  const facts: RouteFact[] = [];
  for (const { expression } of member.decorators) {
    if (expression.type !== 'CallExpression') continue;
    const method = METHODS[dottedName(expression.callee) ?? ''];
    if (!method) continue;
    const [first] = expression.arguments;
    const written = first ? pathsOf(module, constants, first) : [{ path: [], node: expression as Node }];
    const version = versionOf(decoratorOf(member.decorators, 'Version')?.arguments[0] ?? null);
    for (const { path, node } of written) {
      facts.push({
        kind: 'route',
        framework: 'nestjs',
        method,
        path,
        owner,
        range: module.rangeOf(node),
        handler: { name: `${owner}.${keyOf(member.key)}`, range: module.rangeOf(member.key) },
        version,
        ...NO_ANSWER,
        responseType: answerType(module, member),
        bodyType: parameterType(module, member, 'Body'),
        queryType: parameterType(module, member, 'Query'),
      });
    }
  }
  return facts;
}

/** What the method returns; where it says nothing, what it tells Swagger. */
function answerType(module: ParsedModule, member: TSESTree.MethodDefinition): string | null {
  const type = member.value.returnType?.typeAnnotation;
  const own = type ? unwrapType(module.text.slice(...type.range)) : null;
  if (own !== null) return own;
  for (const { expression } of member.decorators) {
    if (expression.type !== 'CallExpression') continue;
    if (!/^Api(?:Ok|Created|)Response$/.test(dottedName(expression.callee) ?? '')) continue;
    const said = memberOf(expression.arguments[0], 'type');
    if (!said) continue;
    const value = bare(said);
    const [element] = value.type === 'ArrayExpression' ? value.elements : [];
    const name = dottedName(element ?? value);
    if (name !== null) return element ? `${name}[]` : name;
  }
  return null;
}

/** `@Body() dto: CreateOrderDto`; a parameter of one field says nothing of the whole. */
function parameterType(module: ParsedModule, member: TSESTree.MethodDefinition, decorator: string): string | null {
  for (const parameter of member.value.params) {
    const decorators = 'decorators' in parameter ? parameter.decorators : [];
    const call = decoratorOf(decorators, decorator);
    if (!call || stringOf(call.arguments[0]) !== null) continue;
    const target = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
    const type = 'typeAnnotation' in target ? target.typeAnnotation?.typeAnnotation : undefined;
    return type ? unwrapType(module.text.slice(...type.range)) : null;
  }
  return null;
}

function decoratorOf(
  decorators: readonly TSESTree.Decorator[] | undefined,
  name: string,
): TSESTree.CallExpression | null {
  for (const { expression } of decorators ?? []) {
    if (expression.type === 'CallExpression' && dottedName(expression.callee) === name) return expression;
  }
  return null;
}

function versionOf(node: Node | null): string | null {
  if (!node) return null;
  const value = bare(node);
  const first = value.type === 'ArrayExpression' ? value.elements[0] : value;
  return stringOf(first) ?? (first?.type === 'Literal' ? String(first.value) : null);
}

function pathsOf(module: ParsedModule, constants: Constants, node: Node): { path: PathSegment[]; node: Node }[] {
  const value = bare(node);
  if (value.type === 'ArrayExpression')
    return value.elements.flatMap((element) => (element ? pathsOf(module, constants, element) : []));
  const text = stringOf(value);
  if (text !== null) return routePaths(text).map((path) => ({ path, node }));
  const address = readAddress(module, constants, value);
  const written = address?.path.map((segment) => (typeof segment === 'string' ? segment : ':hole')).join('/') ?? '';
  // A name that another file gives: some segment that is not known.
  if (address?.lead && address.path.length === 0) return [{ path: [{ name: null }], node }];
  return [{ path: routePath(written), node }];
}

// ---------------------------------------------------------------- modules and settings

/** `@Module({ controllers: [OrdersController], imports: [OrdersModule] })`: which prefix of a module reaches which controller. */
function moduleOf(module: ParsedModule, constants: Constants, declared: TSESTree.ClassDeclaration): HttpFact[] {
  const call = decoratorOf(declared.decorators, 'Module');
  if (!call || !declared.id) return [];
  const list = memberOf(call.arguments[0], 'controllers');
  const value = list && bare(list);
  const known = value?.type === 'Identifier' ? bare(constants.get(value.name) ?? value) : value;
  if (known?.type !== 'ArrayExpression') return [];
  const owner = declared.id.name;
  return known.elements.flatMap((element) => {
    const name = element && element.type !== 'SpreadElement' ? dottedName(element) : null;
    if (name === null) return [];
    const from = importedFrom(module, name);
    return [
      {
        kind: 'mount' as const,
        framework: 'nestjs' as const,
        owner,
        prefix: [],
        target: name,
        from,
        range: module.rangeOf(element!),
      },
    ];
  });
}

/** `RouterModule.register([{ path: 'admin', module: AdminModule, children: [{ path: 'users', module: UsersModule }] }])` */
function registered(module: ParsedModule, constants: Constants): HttpFact[] {
  const facts: HttpFact[] = [];
  for (const { callee, arguments: given } of module.nodesOf('CallExpression')) {
    if (!/^RouterModule\.(?:register|forRoutes)$/.test(dottedName(callee) ?? '') || !given[0]) continue;
    const first = bare(given[0]);
    const list = first.type === 'Identifier' ? bare(constants.get(first.name) ?? first) : first;
    const pending: { node: Node; prefix: PathSegment[] }[] = [{ node: list, prefix: [] }];
    while (pending.length > 0) {
      const { node, prefix } = pending.pop()!;
      if (node.type === 'ArrayExpression') {
        for (const element of node.elements) if (element) pending.push({ node: bare(element), prefix });
        continue;
      }
      const target = node.type === 'ObjectExpression' ? memberOf(node, 'module') : node;
      const own = [...prefix, ...routePath(stringOf(memberOf(node, 'path')) ?? '')];
      const name = target ? dottedName(target) : null;
      if (name !== null) {
        const from = importedFrom(module, name);
        facts.push({
          kind: 'mount',
          framework: 'nestjs',
          owner: null,
          prefix: own,
          target: name,
          from,
          range: module.rangeOf(node),
        });
      }
      const children = memberOf(node, 'children');
      if (children) pending.push({ node: bare(children), prefix: own });
    }
  }
  return facts;
}

function settingsOf(module: ParsedModule, constants: Constants): HttpFact[] {
  const facts: HttpFact[] = [];
  for (const call of module.nodesOf('CallExpression')) {
    const name = dottedName(call.callee) ?? '';
    const [first] = call.arguments;
    const blank = {
      kind: 'http-settings' as const,
      framework: 'nestjs' as const,
      globalPrefix: null,
      versioning: null,
      versionPrefix: null,
      defaultVersion: null,
      basePath: null,
      rewrites: [],
      range: module.rangeOf(call),
    };
    if (name.endsWith('.setGlobalPrefix') && first) {
      const address = readAddress(module, constants, first);
      // `config.get('prefix')`: there is one, and nobody here knows which.
      const prefix = address && (address.path.length > 0 || !address.lead) ? address.path : [{ name: null }];
      facts.push({ ...blank, globalPrefix: prefix });
    }
    if (name.endsWith('.enableVersioning')) {
      const type = dottedName(memberOf(first, 'type') ?? call) ?? '';
      const versioning = /HEADER|CUSTOM/.test(type) ? 'header' : /MEDIA/.test(type) ? 'media-type' : 'uri';
      const said = memberOf(first, 'prefix');
      facts.push({
        ...blank,
        versioning,
        versionPrefix: said && bare(said).type === 'Literal' ? (stringOf(said) ?? '') : 'v',
        defaultVersion: versionOf(memberOf(first, 'defaultVersion')),
      });
    }
  }
  return facts;
}
