// A parsed file in; what calls go through out: instances with their base address, classes, constants of addresses, names under which they are exported.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { HttpClientFact, HttpFact } from '../../model/http';
import type { ParsedModule } from '../code-stack';
import { type Address, readAddress, readAddresses, returned } from '../syntax/http/address';
import {
  bare,
  type Constants,
  dottedName,
  functionsAround,
  importedFrom,
  isFunction,
  keyOf,
  memberOf,
  type Node,
  ownerName,
} from '../syntax/http/expressions';
import { libraryOf } from './libraries';

const BASE_KEYS = ['baseURL', 'baseUrl', 'prefixUrl', 'prefix', 'base', 'prefixURL'];
/** Constants of addresses are named so, or their object is. */
const ADDRESS_NAME = /url|uri|path|endpoint|route|api|base|host|prefix|origin/i;
const MOST_MEMBERS = 500;

export function readClients(module: ParsedModule, constants: Constants, calls: readonly HttpFact[]): HttpClientFact[] {
  const facts: HttpClientFact[] = [];
  for (const { id, init } of module.nodesOf('VariableDeclarator')) {
    if (id.type !== 'Identifier' || !init) continue;
    const made = clientOf(module, constants, id.name, init);
    if (made) facts.push(made);
    else if (functionsAround(module, id).length === 0)
      facts.push(...addressConstants(module, constants, id.name, init));
  }
  for (const { left, right } of module.nodesOf('AssignmentExpression'))
    facts.push(...assigned(module, constants, left, right));
  for (const property of module.nodesOf('PropertyDefinition')) {
    if (!property.value) continue;
    const owner = ownerName(module, property);
    const made = owner === null ? null : clientOf(module, constants, `${owner}.${keyOf(property.key)}`, property.value);
    if (made) facts.push(made);
  }
  for (const { declaration } of module.nodesOf('ExportDefaultDeclaration'))
    facts.push(...exported(module, constants, declaration));
  const known = new Set(
    [...facts, ...calls].flatMap((fact) => ('name' in fact && fact.name ? [fact.name.split('.')[0]!] : [])),
  );
  const alias = (name: string, of: string) => {
    if (name === of || (!known.has(of) && !importedFrom(module, of))) return;
    facts.push({ ...blank(module, module.program), name, of: { name: of, from: importedFrom(module, of) } });
  };
  if (known.size > 0) {
    for (const { local, exported: name } of module.nodesOf('ExportSpecifier'))
      if (keyOf(local) !== keyOf(name)) alias(keyOf(name), keyOf(local));
    for (const { declaration } of module.nodesOf('ExportDefaultDeclaration')) {
      if (declaration.type === 'Identifier' && !importedFrom(module, declaration.name))
        alias('default', declaration.name);
      if ((declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration') && declaration.id)
        alias('default', declaration.id.name);
    }
    for (const { id, superClass } of module.nodesOf('ClassDeclaration')) {
      const parent = superClass && dottedName(superClass);
      if (id && parent)
        facts.push({
          ...blank(module, module.program),
          name: id.name,
          of: { name: parent, from: importedFrom(module, parent) },
        });
    }
  }
  return facts;
}

function blank(module: ParsedModule, at: Node): HttpClientFact {
  const [start] = at.range;
  return {
    kind: 'http-client',
    library: '',
    name: '',
    base: null,
    of: null,
    lead: null,
    external: false,
    range: module.rangeOf({ range: [start, start] }),
  };
}

/** `axios.create({ baseURL })`, `ky.extend({ prefixUrl })`, `api.create(…)`, `new Api()` */
function clientOf(module: ParsedModule, constants: Constants, name: string, node: Node): HttpClientFact | null {
  const init = bare(node);
  if (init.type === 'LogicalExpression') return clientOf(module, constants, name, init.right);
  if (init.type !== 'CallExpression' && init.type !== 'NewExpression') return null;
  const maker = dottedName(init.callee);
  if (maker === null) return null;
  const from = importedFrom(module, maker);
  const root = maker.split('.')[0]!;
  const library = libraryOf(maker, from, from === null && constants.get(root) !== null);
  const last = maker.slice(maker.lastIndexOf('.') + 1);
  if (init.type === 'NewExpression') {
    if (library !== null || !/^[A-Z]/.test(root) || !/api|client|http|service|request|rest|sdk|fetch/i.test(maker))
      return null;
    return { ...blank(module, init), name, of: { name: maker, from }, ...baseIn(module, constants, init.arguments) };
  }
  if (last === 'createApi' || last === 'fetchBaseQuery') {
    return { ...blank(module, init), library: 'rtk-query', name, ...baseQueryIn(module, constants, init) };
  }
  if (
    library !== null &&
    /^(?:create|extend|defaults|instance|wretch|ofetch|\$fetch)$/.test(last) &&
    last !== library.concat('!')
  ) {
    if (last === library && library !== 'wretch') return null;
    return { ...blank(module, init), library, name, ...baseIn(module, constants, init.arguments) };
  }
  if (library === null && (last === 'extend' || last === 'create') && root !== maker) {
    const of = maker.slice(0, maker.lastIndexOf('.'));
    if (!/api|client|http|axios|ky|request|fetch/i.test(of)) return null;
    return { ...blank(module, init), name, of: { name: of, from }, ...baseIn(module, constants, init.arguments) };
  }
  // `const api = createApi()`: a function of ours that makes one.
  if (library === null && /api|client|http|axios|request|fetch/i.test(maker) && !/^use[A-Z]/.test(last)) {
    return { ...blank(module, init), name, of: { name: maker, from }, ...baseIn(module, constants, init.arguments) };
  }
  return null;
}

function baseIn(module: ParsedModule, constants: Constants, given: readonly Node[]): Base {
  for (const argument of given) {
    const value = bare(argument);
    if (value.type === 'Literal' && typeof value.value === 'string')
      return baseFrom(readAddress(module, constants, value));
    const object = value.type === 'Identifier' ? (constants.get(value.name) ?? value) : value;
    for (const key of BASE_KEYS) {
      const said = memberOf(object, key);
      if (said) return baseFrom(baseAddress(module, constants, said));
    }
  }
  return { base: null, external: false, lead: null };
}

/** Of a condition the side with a path: `isProduction ? '' : 'http://localhost:3000'` says the same twice. */
function baseAddress(module: ParsedModule, constants: Constants, node: Node): Address | null {
  const [first, second] = readAddresses(module, constants, node);
  if (!first || !second) return first ?? null;
  const written = (address: Address) => JSON.stringify(address.path);
  if (written(first) === written(second)) return { ...first, external: first.external && second.external };
  const longer = first.path.length >= second.path.length ? first : second;
  return { ...longer, external: first.external && second.external, open: true };
}

type Base = Pick<HttpClientFact, 'base' | 'external' | 'lead'>;

function baseFrom(address: Address | null): Base {
  if (!address) return { base: null, external: false, lead: null };
  // A hole for the whole says nothing; one before a path at least says the path.
  const isKnown = !address.open || address.path.length > 0;
  return { base: isKnown ? address.path : null, external: address.external, lead: address.lead };
}

/** `createApi({ baseQuery: fetchBaseQuery({ baseUrl: '/api' }) })`, wherever in it the base stands. */
function baseQueryIn(module: ParsedModule, constants: Constants, init: TSESTree.CallExpression): Base {
  for (const property of module.nodesOf('Property')) {
    if (keyOf(property.key) !== 'baseUrl' || property.range[0] < init.range[0] || property.range[1] > init.range[1])
      continue;
    return baseFrom(baseAddress(module, constants, property.value));
  }
  const query = memberOf(init.arguments[0], 'baseQuery');
  const named =
    query && bare(query).type === 'Identifier' ? constants.get((bare(query) as TSESTree.Identifier).name) : null;
  const inner = named && bare(named);
  return inner?.type === 'CallExpression'
    ? baseIn(module, constants, inner.arguments)
    : { base: null, external: false, lead: null };
}

/** `axios.defaults.baseURL = '/api'`, `this.http = axios.create(…)`, `module.exports = api` */
function assigned(module: ParsedModule, constants: Constants, left: Node, right: Node): HttpClientFact[] {
  const name = dottedName(left);
  if (name === null) return [];
  if (/\.defaults\.baseURL$/.test(name)) {
    const client = name.slice(0, -'.defaults.baseURL'.length);
    const isLibrary = libraryOf(client, importedFrom(module, client), constants.get(client) !== null) === 'axios';
    const { base, external } = baseFrom(readAddress(module, constants, right));
    return [{ ...blank(module, right), library: 'axios', name: isLibrary ? '*axios' : client, base, external }];
  }
  if (name === 'module.exports' || name === 'exports.default') {
    if (right.type === 'Identifier')
      return [
        { ...blank(module, right), name: 'default', of: { name: right.name, from: importedFrom(module, right.name) } },
      ];
    const made = clientOf(module, constants, 'default', right);
    return made ? [made] : [];
  }
  if (!name.startsWith('this.')) return [];
  const owner = functionsAround(module, left).length > 0 ? classNameAround(module, left) : null;
  const made = owner === null ? null : clientOf(module, constants, owner + name.slice('this'.length), right);
  return made ? [made] : [];
}

function classNameAround(module: ParsedModule, node: Node): string | null {
  for (let at = module.parentOf(node); at; at = module.parentOf(at))
    if (at.type === 'ClassDeclaration' || at.type === 'ClassExpression') return at.id?.name ?? 'default';
  return null;
}

function exported(module: ParsedModule, constants: Constants, declaration: Node): HttpClientFact[] {
  const made = clientOf(module, constants, 'default', declaration);
  if (made) return [made];
  const value = bare(declaration);
  return value.type === 'ObjectExpression' ? addressConstants(module, constants, 'default', value) : [];
}

/** `export const API = '/api'`, `export const PATHS = { orders: '/orders', order: (id) => `/orders/${id}` }` */
function addressConstants(module: ParsedModule, constants: Constants, name: string, init: Node): HttpClientFact[] {
  const facts: HttpClientFact[] = [];
  const pending: { name: string; node: Node }[] = [{ name, node: init }];
  while (pending.length > 0 && facts.length < MOST_MEMBERS) {
    const { name: own, node } = pending.pop()!;
    const value = bare(node);
    if (value.type === 'ObjectExpression') {
      for (const property of value.properties) {
        if (property.type === 'Property' && !property.computed)
          pending.push({ name: `${own}.${keyOf(property.key)}`, node: property.value });
      }
      continue;
    }
    const made = isFunction(value) ? returned(value) : value;
    if (
      !made ||
      ![
        'Literal',
        'TemplateLiteral',
        'BinaryExpression',
        'LogicalExpression',
        'ConditionalExpression',
        'MemberExpression',
      ].includes(bare(made).type)
    )
      continue;
    if (bare(made).type === 'MemberExpression' && !/(?:^|\.)env\./.test(dottedName(made) ?? '')) continue;
    const address = baseAddress(module, constants, made);
    if (!address || address.passes) continue;
    const isPath = address.rooted && (address.path.length > 0 || address.external || address.open);
    if (!isPath && !ADDRESS_NAME.test(own)) continue;
    if (
      !isPath &&
      (address.path.length === 0 || !/^[\w./{}$-]+$/.test(module.text.slice(made.range[0] + 1, made.range[1] - 1)))
    )
      continue;
    const { base, external } = baseFrom(address);
    facts.push({
      ...blank(module, made),
      library: 'address',
      name: own,
      base,
      external,
      ...(address.lead ? { of: address.lead } : {}),
    });
  }
  return facts;
}
