// A parsed file in; the calls of clients that openapi-generator (axios) and NSwag write, which put an address together step by
// step in a variable of their own, out.

import type { ClientCallFact } from '../../model/http';
import type { ParsedModule } from '../code-stack';
import { readAddress } from '../syntax/http/address';
import {
  bare,
  type Constants,
  functionName,
  functionsAround,
  keyOf,
  methodNamed,
  type Node,
  stringOf,
} from '../syntax/http/expressions';

/** What these generators call the variable of the address. */
const ADDRESS = /^(?:localVarPath|localVarUrlPath|url_)$/;

export function readGenerated(module: ParsedModule, constants: Constants): ClientCallFact[] {
  const addresses = module
    .nodesOf('VariableDeclarator')
    .filter(({ id }) => id.type === 'Identifier' && ADDRESS.test(id.name));
  if (addresses.length === 0) return [];
  const methods = methodsByFunction(module);
  return addresses.flatMap(({ init }): ClientCallFact[] => {
    const around = init ? functionsAround(module, init)[0] : undefined;
    const method = around ? methods.get(around) : undefined;
    const path = init && withoutBase(init);
    const address = path && readAddress(module, constants, path);
    if (!around || !method || !address || address.path.length === 0) return [];
    const name = functionName(module, around);
    return [
      {
        ...{ kind: 'client-call', library: 'openapi', client: null, from: null, lead: null, method },
        ...{ path: address.path, external: false, open: true, range: module.rangeOf(path) },
        within: name === null ? null : { name, range: module.rangeOf(around) },
        ...{ responseType: null, readFields: [], bodyFields: null },
      },
    ];
  });
}

/** `this.baseUrl + '/orders/{id}?'` */
function withoutBase(init: Node): Node {
  const value = bare(init);
  return value.type === 'BinaryExpression' && stringOf(value.right)?.startsWith('/') ? value.right : value;
}

/** `{ method: 'GET', …baseOptions }`: one for each function. */
function methodsByFunction(module: ParsedModule) {
  const found = new Map<Node, NonNullable<ReturnType<typeof methodNamed>>>();
  for (const property of module.nodesOf('Property')) {
    if (keyOf(property.key) !== 'method') continue;
    const method = methodNamed(stringOf(property.value) ?? '');
    const around = functionsAround(module, property)[0];
    if (method && around && !found.has(around)) found.set(around, method);
  }
  return found;
}
