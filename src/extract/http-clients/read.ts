// A parsed file in; the HTTP clients it makes, the wrappers around them and the calls with their paths out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { ClientCallFact, HttpFact, HttpMethod, HttpWrapperFact, ValueFlowFact } from '../../model/http';
import type { CodeReading, ParsedModule } from '../code-stack';
import { type Address, readAddresses } from '../syntax/http/address';
import {
  bare,
  type Constants,
  constantsOf,
  functionName,
  functionsAround,
  memberOf,
  methodNamed,
  type Node,
  stringOf,
} from '../syntax/http/expressions';
import { bodyFields } from './body-fields';
import { type Callee, readCallee } from './callee';
import { isNoClient, soundsLikeClient } from './libraries';
import { readClients } from './read-clients';
import { readEndpoints } from './read-endpoints';
import { readGenerated } from './read-generated';
import { type Followed, valueFollower } from '../syntax/http/follow-value';
import { declaredAnswer } from './declared-answer';

const ADDRESS_KEYS = ['url', 'path', 'endpoint', 'uri'];

export function read(module: ParsedModule): CodeReading {
  const constants = constantsOf(module);
  const facts: HttpFact[] = [];
  const follow = valueFollower(module);
  for (const call of module.nodesOf('CallExpression')) {
    facts.push(...readCall(module, constants, call, follow));
  }
  facts.push(...readEndpoints(module, constants), ...readGenerated(module, constants));
  facts.push(...readClients(module, constants, facts));
  return { facts, problems: [] };
}

function readCall(
  module: ParsedModule,
  constants: Constants,
  call: TSESTree.CallExpression,
  follow: ReturnType<typeof valueFollower>,
): HttpFact[] {
  const callee = readCallee(module, constants, call);
  if (!callee) return [];
  const { library } = callee;
  if (library === null && (isNoClient(callee.name, callee.from) || !soundsLikeClient(callee.name))) return [];
  const found = addressArgument(call);
  if (!found) return [];
  const facts: HttpFact[] = [];
  for (const address of readAddresses(module, constants, found.node)) {
    const { passes } = address;
    if (passes) {
      const wrapper = wrapperOf(module, call, callee, address);
      if (wrapper) facts.push(wrapper, ...flowOf(follow(call), { kind: 'wrapper', name: wrapper.name }));
      continue;
    }
    if (!isWorthKeeping(address, callee)) continue;
    const asking = callOf(module, call, callee, address, found.node);
    facts.push(asking);
    if (asking.responseType === null) facts.push(...flowOf(follow(call), { kind: 'client-call', at: asking.range }));
  }
  return facts;
}

/** What cannot be an address of a route, or says too little to be one. */
function isWorthKeeping({ path, rooted, lead, external }: Address, { library, client }: Callee): boolean {
  if (external && library === null) return false;
  if (!rooted && library === null) return false;
  // A name for the whole address: a constant elsewhere may say it.
  if (path.length === 0) return lead !== null && /^[A-Z]|\.|[a-z](?:URL|Url|Path|Endpoint)$/.test(lead.name);
  if (lead === null && !rooted && client === null && library !== 'ky' && library !== 'axios') return false;
  return path.some((segment) => typeof segment === 'string' && segment !== '*');
}

// ---------------------------------------------------------------- arguments

function addressArgument({ arguments: given }: TSESTree.CallExpression): { node: Node } | null {
  const [first, second] = given;
  if (!first || first.type === 'SpreadElement') return null;
  const method = stringOf(first);
  if (method !== null && methodNamed(method) && second && second.type !== 'SpreadElement') return { node: second };
  const value = bare(first);
  if (value.type === 'ObjectExpression') {
    for (const key of ADDRESS_KEYS) {
      const member = memberOf(value, key);
      if (member) return { node: member };
    }
    return null;
  }
  // `request(OpenAPI, { method: 'GET', url: '/orders' })`
  if (value.type === 'Identifier' && second) {
    const url = memberOf(second, 'url');
    if (url) return { node: url };
  }
  // SWR: keys that are lists begin with the address, and functions give it.
  if (value.type === 'ArrayExpression') return value.elements[0] ? { node: value.elements[0] } : null;
  if (value.type === 'ArrowFunctionExpression')
    return value.params.length === 0 && value.body.type !== 'BlockStatement' ? { node: value.body } : null;
  if (value.type === 'LogicalExpression' && value.operator === '&&') return { node: value.right };
  return { node: value };
}

function methodOf(call: TSESTree.CallExpression, { method }: Callee): HttpMethod | 'given' | null {
  if (method) return method;
  const [first] = call.arguments;
  const leading = stringOf(first);
  const named = leading === null ? null : methodNamed(leading);
  if (named) return named;
  let given = false;
  for (const argument of call.arguments) {
    const value = bare(argument);
    if (value.type === 'Identifier' && argument !== first) given = true;
    if (value.type !== 'ObjectExpression') continue;
    const said = memberOf(value, 'method') ?? memberOf(value, 'type');
    const text = stringOf(said);
    if (text !== null) {
      const known = methodNamed(text);
      if (known) return known;
    } else if (said) {
      const either = bare(said);
      // `method: id ? 'PUT' : 'POST'`
      return either.type === 'ConditionalExpression' ||
        either.type === 'Identifier' ||
        either.type === 'MemberExpression'
        ? 'given'
        : null;
    }
    if (value.properties.some(({ type }) => type === 'SpreadElement')) given = true;
  }
  return given ? 'given' : null;
}

// ---------------------------------------------------------------- facts

function callOf(
  module: ParsedModule,
  call: TSESTree.CallExpression,
  callee: Callee,
  address: Address,
  node: Node,
): ClientCallFact {
  const method = methodOf(call, callee);
  const isGlobal = callee.library !== null && callee.client === null;
  const responseType = declaredAnswer(module, call);
  return {
    kind: 'client-call',
    library: callee.library ?? '',
    client: callee.client,
    from: callee.client === null ? null : callee.from,
    lead: address.lead,
    // What is given with options of unknown content may be any method.
    method: method === 'given' ? 'ALL' : (method ?? (isGlobal ? 'GET' : null)),
    path: address.path,
    external: address.external,
    open: address.open,
    range: module.rangeOf(node),
    within: around(module, call),
    responseType,
    readFields: [],
    bodyFields: bodyFields(module, call),
  };
}

function flowOf({ reads, targets }: Followed, source: ValueFlowFact['source']): ValueFlowFact[] {
  return reads.length > 0 || targets.length > 0 ? [{ kind: 'value-flow', source, reads, targets }] : [];
}

function wrapperOf(
  module: ParsedModule,
  call: TSESTree.CallExpression,
  callee: Callee,
  address: Address,
): HttpWrapperFact | null {
  const { passes, lead } = address;
  if (!passes) return null;
  // Every function hands something on: only what is called an address is one where the library is not known.
  if (
    callee.library === null &&
    !/(?:path|url|uri|endpoint|route|resource|href)\w*$/i.test(passes.property ?? passes.parameter)
  )
    return null;
  const name = functionName(module, passes.by);
  if (name === null) return null;
  const method = methodOf(call, callee);
  const isGlobal = callee.library !== null && callee.client === null;
  return {
    kind: 'http-wrapper',
    library: callee.library ?? '',
    name,
    client: callee.client,
    from: callee.client === null ? null : callee.from,
    method: method === 'given' ? null : (method ?? (isGlobal ? 'GET' : null)),
    base: address.path,
    external: address.external,
    open: address.open || lead !== null,
    range: module.rangeOf(call),
  };
}

function around(module: ParsedModule, call: Node): ClientCallFact['within'] {
  for (const one of functionsAround(module, call)) {
    const name = functionName(module, one);
    if (name !== null) return { name, range: module.rangeOf(one) };
  }
  return null;
}
