// A parsed file in; the endpoints of RTK Query that it declares out: `builder.query({ query: (id) => `orders/${id}` })`.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { ClientCallFact } from '../../model/http';
import type { ParsedModule } from '../code-stack';
import { readAddresses } from '../syntax/http/address';
import {
  bare,
  type Constants,
  dottedName,
  importedFrom,
  isFunction,
  keyOf,
  memberOf,
  methodNamed,
  type Node,
  stringOf,
} from '../syntax/http/expressions';
import { unwrapType } from '../syntax/http/written-type';

export function readEndpoints(module: ParsedModule, constants: Constants): ClientCallFact[] {
  const facts: ClientCallFact[] = [];
  for (const call of module.nodesOf('CallExpression')) {
    const name = dottedName(call.callee) ?? '';
    if (!/\.(?:query|mutation|infiniteQuery)$/.test(name)) continue;
    const query = memberOf(call.arguments[0], 'query');
    if (!query || !isFunction(query)) continue;
    const client = clientAround(module, call);
    if (client === null) continue;
    const asked = answerOf(query);
    if (!asked) continue;
    const value = bare(asked);
    const url = value.type === 'ObjectExpression' ? memberOf(value, 'url') : value;
    const method = value.type === 'ObjectExpression' ? memberOf(value, 'method') : null;
    if (!url) continue;
    const said = stringOf(method);
    const answer = call.typeArguments?.params[0];
    for (const address of readAddresses(module, constants, url)) {
      if (!address.path.some((segment) => typeof segment === 'string')) continue;
      facts.push({
        kind: 'client-call',
        library: 'rtk-query',
        client,
        from: importedFrom(module, client),
        lead: address.lead,
        method: said === null ? (method ? 'ALL' : 'GET') : (methodNamed(said) ?? 'ALL'),
        path: address.path,
        external: address.external,
        open: address.open,
        range: module.rangeOf(url),
        within: endpointAround(module, call),
        responseType: answer ? unwrapType(module.text.slice(...answer.range)) : null,
        readFields: [],
        bodyFields: null,
      });
    }
  }
  return facts;
}

/** The object or the string that the query function answers with. */
function answerOf(query: Node): Node | null {
  if (!isFunction(query) || !query.body) return null;
  if (query.body.type !== 'BlockStatement') return query.body;
  const last = query.body.body.at(-1);
  return last?.type === 'ReturnStatement' ? last.argument : null;
}

/** The variable that `createApi` is assigned to, or what `injectEndpoints` is called on. */
function clientAround(module: ParsedModule, node: Node): string | null {
  for (let at = module.parentOf(node); at; at = module.parentOf(at)) {
    if (at.type !== 'CallExpression') continue;
    const name = dottedName(at.callee) ?? '';
    if (/(?:^|\.)(?:injectEndpoints|enhanceEndpoints)$/.test(name)) return name.slice(0, name.lastIndexOf('.'));
    // `api.enhanceEndpoints({ … }).injectEndpoints({ … })`
    const target = bare(at.callee);
    if (target.type === 'MemberExpression' && keyOf(target.property) === 'injectEndpoints') {
      const inner = bare(target.object);
      const owner = inner.type === 'CallExpression' ? dottedName(inner.callee) : null;
      return owner === null ? null : owner.slice(0, owner.lastIndexOf('.'));
    }
    if (/(?:^|\.)createApi$/.test(name)) {
      const parent = module.parentOf(at);
      return parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id.name : 'default';
    }
  }
  return null;
}

function endpointAround(module: ParsedModule, call: TSESTree.CallExpression): ClientCallFact['within'] {
  const parent = module.parentOf(call);
  return parent?.type === 'Property' ? { name: keyOf(parent.key), range: module.rangeOf(parent.key) } : null;
}
