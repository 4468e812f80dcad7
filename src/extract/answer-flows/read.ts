// A parsed file in; what becomes of what its functions are given by other functions that may ask, by components and contexts, out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { ValueFlowFact } from '../../model/http';
import type { CodeReading, ParsedModule } from '../code-stack';
import { nameOfThis } from '../syntax/http/class-members';
import {
  bare,
  dottedName,
  type FunctionNode,
  functionName,
  importedFrom,
  keyOf,
  memberOf,
  type Node,
} from '../syntax/http/expressions';
import { valueFollower } from '../syntax/http/follow-value';

/** What a function that hands on an answer is called. */
const ASKS =
  /(?:^|\.)(?:\$?(?:get|fetch|load|list|find|read|query|search|create|update|save|send|post|put|patch|remove|delete|request|call|show|retrieve|loader|me|current|all|one)|use[A-Z])\w*$|(?:[aA]pi|API|[sS]ervice|[cC]lient|[rR]epository|[qQ]uer(?:y|ies))\.\w+$/;
const NO_ASKS =
  /^(?:use(?:State|Effect|LayoutEffect|Memo|Callback|Ref|Reducer|Navigate|Router|Params|SearchParams|Location|Translation|Form|Id|Theme|Selector|Dispatch|Pathname)|document|window|console|Object|Array|Math|JSON|Promise|localStorage|sessionStorage|axios|fetch|z|React\.\w+)(?:\.|$)/;
const QUERY_HOOK =
  /(?:^|\.)(?:use\w*(?:Query|SWR\w*|Mutation|Resource|Async|Fetch|Request|Data)|createQuery|createResource)$/;

export function read(module: ParsedModule): CodeReading {
  const follow = valueFollower(module);
  const flows: ValueFlowFact[] = [];
  const note = (source: ValueFlowFact['source'], start: Node, held: readonly string[] = []) => {
    const { reads, targets } = follow(start, held);
    if (reads.length > 0 || targets.length > 0) flows.push({ kind: 'value-flow', source, reads, targets });
  };
  for (const call of module.nodesOf('CallExpression')) {
    for (const { name, node } of askersGiven(call)) {
      const from = importedFrom(module, name);
      if (isOurs(module, name)) note({ kind: 'call', name, from, at: module.rangeOf(node) }, call, ['data']);
    }
    const written = dottedName(call.callee);
    if (written === null) continue;
    const [first] = call.arguments;
    if (/^(?:React\.)?(?:useContext|use|inject)$/.test(written) && first) {
      const context = dottedName(first);
      const at = module.rangeOf(call);
      if (context !== null) note({ kind: 'context', name: context, from: importedFrom(module, context), at }, call);
      continue;
    }
    const name = written.startsWith('this.') ? nameOfThis(module, call.callee, written) : written;
    if (!ASKS.test(name) || NO_ASKS.test(name) || !isOurs(module, name)) continue;
    note({ kind: 'call', name, from: importedFrom(module, name), at: module.rangeOf(call) }, call);
  }
  for (const { component, prop, start, by } of propsIn(module)) {
    const { reads, targets } = follow(start, [], by);
    const source = { kind: 'prop' as const, component, prop };
    if (reads.length > 0 || targets.length > 0) flows.push({ kind: 'value-flow', source, reads, targets });
  }
  return { facts: flows, problems: [] };
}

/** `useQuery({ queryFn: getUser })`, `useSWR('user', getUser)` */
function askersGiven({ callee, arguments: given }: TSESTree.CallExpression): { name: string; node: Node }[] {
  if (!QUERY_HOOK.test(dottedName(callee) ?? '')) return [];
  const options = given.map((one) => memberOf(one, 'queryFn') ?? memberOf(one, 'mutationFn'));
  return [...given.slice(0, 3), ...options].flatMap((one) => {
    const value = one && bare(one);
    const name = value && (value.type === 'Identifier' || value.type === 'MemberExpression') ? dottedName(value) : null;
    return name === null || !value ? [] : [{ name, node: value }];
  });
}

/** Declared here, or in another file of the tree as far as its specifier says. */
function isOurs(module: ParsedModule, name: string): boolean {
  const binding = module.imports.get(name.split('.')[0]!);
  return !binding || !/^(?:react|swr|next|node:|@tanstack\/|react-|vue|lodash|zod|date-fns)/.test(binding.from);
}

// ---------------------------------------------------------------- props

interface Prop {
  component: string;
  prop: string;
  start: Node;
  by: FunctionNode;
}

/** Of components without types: what is destructured, and `props.user`. */
function propsIn(module: ParsedModule): Prop[] {
  if (module.nodesOf('JSXElement').length === 0 && module.nodesOf('JSXFragment').length === 0) return [];
  const functions: FunctionNode[] = [
    ...module.nodesOf('FunctionDeclaration'),
    ...module.nodesOf('FunctionExpression'),
    ...module.nodesOf('ArrowFunctionExpression'),
  ];
  return functions.flatMap((one) => {
    const [first] = one.params;
    if (!first || one.params.length > 2 || ('typeAnnotation' in first && first.typeAnnotation)) return [];
    const component = functionName(module, one);
    if (component === null || !/^(?:[A-Z]|default$)/.test(component)) return [];
    if (first.type === 'Identifier') return [{ component, prop: '*', start: first, by: one }];
    if (first.type !== 'ObjectPattern') return [];
    return first.properties.flatMap((property): Prop[] => {
      if (property.type !== 'Property' || property.computed) return [];
      return [{ component, prop: keyOf(property.key), start: property.value, by: one }];
    });
  });
}
