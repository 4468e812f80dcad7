// Calls with the routes that answer them, and what becomes of values in each file, in; the fields that are read of each answer,
// wherever it goes (through functions, hooks, props and contexts of other files), and the types it is said to have, out.

import type { FileFacts } from '../../model/facts';
import type { TrailStep } from '../../model/finding';
import type { FlowTarget, HttpWrapperFact, ImportedFrom, ValueFlowFact } from '../../model/http';
import type { Range } from '../../model/range';
import { codeId } from '../../sql/fold/read-embedded-sql';
import type { NameFollower } from './follow-name';
import type { LinkedRoutes } from './link-routes';

type Pair = LinkedRoutes['pairs'][number];

export interface FollowedAnswers {
  reads: { pair: Pair; file: string; path: string[]; range: Range; hops: TrailStep[] }[];
  typed: { pair: Pair; file: string; type: string }[];
}

interface Flow {
  file: string;
  fact: ValueFlowFact;
}

/** An answer where it has come to; `path` is from what the call gives, `held` what it is held in there. */
interface Value {
  pair: Pair;
  path: readonly string[];
  held: readonly string[];
  hops: readonly TrailStep[];
}

/** Nobody hands one answer on further, or to more places. */
const MOST_HOPS = 6;
const MOST_VISITS = 300;
const UNPACKED: ReadonlySet<string> = new Set(['data', 'json()']);

export function followAnswers(
  facts: readonly FileFacts[],
  follow: NameFollower,
  pairs: LinkedRoutes['pairs'],
): FollowedAnswers {
  const index = indexFlows(facts, follow, pairs);
  const found: FollowedAnswers = { reads: [], typed: [] };
  const told = new Set<string>();
  for (const pair of pairs) {
    const { file, call } = pair.asked;
    if (call.responseType !== null) continue;
    const transport = index.isUnpacked(file, pair) ? 0 : 1;
    const hop = { asset: codeId(file), column: null, path: file, line: call.range.line };
    const pending: { flow: Flow; value: Value; depth: number }[] = [];
    const start: Value = { pair, path: [], held: [], hops: [hop] };
    for (const flow of index.ofCall(file, call.range)) pending.push({ flow, value: start, depth: 0 });
    for (const hook of index.hooksOf(pair))
      for (const flow of index.ofFunction(hook)) pending.push({ flow, value: { ...start, held: ['data'] }, depth: 1 });
    const seen = new Set<string>();
    for (let visits = 0; pending.length > 0 && visits < MOST_VISITS; visits++) {
      const { flow, value, depth } = pending.pop()!;
      const key = [flow.file, JSON.stringify(flow.fact.source), value.path.join('.'), value.held.join('.')].join('\0');
      if (seen.has(key)) continue;
      seen.add(key);
      visit(flow, value, transport, (target, next) => {
        if (depth >= MOST_HOPS) return;
        for (const one of index.consumers(flow.file, target, next)) pending.push({ ...one, depth: depth + 1 });
      });
    }
  }
  return found;

  function visit(
    { file, fact }: Flow,
    value: Value,
    transport: number,
    goOn: (target: FlowTarget, value: Value) => void,
  ): void {
    const hops = fact.source.kind === 'client-call' ? value.hops : [...value.hops, hopOf(file, fact)];
    for (const { path, range } of fact.reads) {
      const whole = within(value, path);
      const fields = whole && whole.held.length === 0 ? unpacked(whole.path, transport) : null;
      if (!fields || fields.length === 0) continue;
      const key = [value.pair.id, file, range.line, range.startColumn, fields.join('.')].join('\0');
      if (told.has(key)) continue;
      told.add(key);
      found.reads.push({ pair: value.pair, file, path: fields, range, hops: [...hops] });
    }
    for (const target of fact.targets) {
      const reached = within(value, target.path);
      if (!reached) continue;
      const next = { ...value, path: reached.path, held: [...target.held, ...reached.held], hops };
      if (target.kind !== 'type') goOn(target, next);
      else if (next.held.length === 0 && unpacked(next.path, transport)?.length === 0)
        found.typed.push({ pair: value.pair, file, type: target.type });
    }
  }
}

/** Of steps taken from where a value is held: first those to it, then into it; null where they lead elsewhere. */
function within({ path, held }: Value, steps: readonly string[]): { path: string[]; held: string[] } | null {
  const shared = Math.min(held.length, steps.length);
  for (let at = 0; at < shared; at++) if (held[at] !== steps[at]) return null;
  return { path: [...path, ...steps.slice(held.length)], held: held.slice(steps.length) };
}

/** Without `json()` of a response or `data` of axios; null before it is taken out. */
function unpacked(path: readonly string[], transport: number): string[] | null {
  if (transport === 0) return [...path];
  return path[0] !== undefined && UNPACKED.has(path[0]) ? path.slice(1) : null;
}

function hopOf(file: string, { source }: ValueFlowFact): TrailStep {
  if (source.kind === 'prop')
    return { asset: `component:${file}#${source.component}`, column: source.prop, path: file, line: 1 };
  const line = source.kind === 'wrapper' ? 1 : source.at.line;
  return { asset: codeId(file), column: null, path: file, line };
}

// ---------------------------------------------------------------- index

interface FlowIndex {
  ofCall(file: string, at: Range): readonly Flow[];
  ofFunction(id: string): readonly Flow[];
  /** Whether what the call gives is the answer itself already. */
  isUnpacked(file: string, pair: Pair): boolean;
  /** Hooks that RTK Query makes for an endpoint. */
  hooksOf(pair: Pair): string[];
  consumers(file: string, target: FlowTarget, value: Value): { flow: Flow; value: Value }[];
}

function indexFlows(facts: readonly FileFacts[], follow: NameFollower, pairs: readonly Pair[]): FlowIndex {
  const byCall = new Map<string, Flow[]>();
  const byProp = new Map<string, Flow[]>();
  const named: { flow: Flow; name: string; from: ImportedFrom | null; isContext: boolean }[] = [];
  const returning = new Set(pairs.flatMap((pair) => hooksOf(pair)));
  const returnsOf = new Map<string, FlowTarget[]>();
  const wrappers = new Map<string, HttpWrapperFact>();
  for (const { path: file, facts: own } of facts) {
    for (const fact of own) {
      if (fact.kind === 'http-wrapper') wrappers.set(`${file}#${fact.name}`, fact);
      if (fact.kind !== 'value-flow') continue;
      const flow = { file, fact };
      const { source } = fact;
      if (source.kind === 'client-call') push(byCall, placeKey(file, source.at), flow);
      else if (source.kind === 'prop') push(byProp, `${file}#${source.component}`, flow);
      else if (source.kind === 'wrapper') {
        for (const target of fact.targets)
          if (target.kind === 'returned' && target.name === source.name)
            push(returnsOf, `${file}#${source.name}`, target);
      } else named.push({ flow, name: source.name, from: source.from, isContext: source.kind === 'context' });
      for (const target of fact.targets) if (target.kind === 'returned') returning.add(`${file}#${target.name}`);
    }
  }
  const byFunction = new Map<string, Flow[]>();
  const byContext = new Map<string, Flow[]>();
  for (const { flow, name, from, isContext } of named) {
    const at = isContext
      ? (follow(flow.file, name, from, () => true) ?? null)
      : follow(flow.file, name, from, (one) => returning.has(`${one.path}#${one.name}`));
    if (at) push(isContext ? byContext : byFunction, `${at.path}#${at.name}`, flow);
  }

  return {
    ofCall: (file, at) => byCall.get(placeKey(file, at)) ?? [],
    ofFunction: (id) => byFunction.get(id) ?? [],
    hooksOf,
    isUnpacked(file, { asked: { call } }) {
      if (call.library === 'ofetch' || call.library === 'rtk-query') return true;
      if (call.client === null) return false;
      const at = follow(file, call.client, call.from, (one) => wrappers.has(`${one.path}#${one.name}`));
      const returned = at ? (returnsOf.get(`${at.path}#${at.name}`) ?? []) : [];
      return returned.some(({ path, held }) => held.length === 0 && path.length === 1 && UNPACKED.has(path[0]!));
    },
    consumers(file, target, value) {
      if (target.kind === 'returned')
        return (byFunction.get(`${file}#${target.name}`) ?? []).map((flow) => ({ flow, value }));
      if (target.kind !== 'prop') return [];
      const context = target.prop === 'value' ? target.component.replace(/\.Provider$/, '') : null;
      if (context !== null) {
        const at = follow(file, context, target.from, () => true);
        const flows = at ? (byContext.get(`${at.path}#${at.name}`) ?? []) : [];
        if (flows.length > 0) return flows.map((flow) => ({ flow, value }));
      }
      const at = follow(file, target.component, target.from, (one) => byProp.has(`${one.path}#${one.name}`));
      return (at ? (byProp.get(`${at.path}#${at.name}`) ?? []) : []).flatMap((flow) => {
        const prop = flow.fact.source.kind === 'prop' ? flow.fact.source.prop : '';
        if (prop === target.prop) return [{ flow, value }];
        return prop === '*' ? [{ flow, value: { ...value, held: [target.prop, ...value.held] } }] : [];
      });
    },
  };
}

/** `useGetOrdersQuery` for the endpoint `getOrders`. */
function hooksOf({ asked: { call, file } }: Pair): string[] {
  if (call.library !== 'rtk-query' || !call.within) return [];
  const { name } = call.within;
  const pascal = name.slice(0, 1).toUpperCase() + name.slice(1);
  return [`${file}#use${pascal}Query`, `${file}#use${pascal}QueryState`];
}

function placeKey(file: string, { line, startColumn }: Range): string {
  return `${file}:${line}:${startColumn}`;
}

function push<T>(index: Map<string, T[]>, key: string, value: T): void {
  const same = index.get(key);
  if (same) same.push(value);
  else index.set(key, [value]);
}
