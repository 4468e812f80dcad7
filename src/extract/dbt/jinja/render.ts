// A parsed template and a session in; its text with a place for every character out.

import type { Parameter, Template, TemplateNode } from './ast';
import { BudgetSpent } from './budget';
import { callOf, evaluate, filterOf, type Frame, type Session } from './evaluate';
import { itemsOf } from './filters';
import { Output } from './output';
import { Scope } from './scope';
import {
  type Arguments,
  Callable,
  type CallSite,
  Dict,
  isUnknown,
  type Placed,
  truthOf,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from './value';

/** `{{ return(x) }}` inside of a macro. */
export class MacroReturn extends Error {
  constructor(readonly value: Value) {
    super('return outside of a macro');
  }
}

export interface Rendered {
  text: Placed;
  /** Why rendering ended early; null when it did not. */
  trouble: string | null;
}

export function renderTemplate(template: Template, frame: Frame, session: Session): Rendered {
  const output = new Output(session.budget);
  try {
    renderNodes(template.nodes, frame, session, output);
    return { text: output.finish(), trouble: null };
  } catch (error) {
    if (error instanceof BudgetSpent) return { text: output.finish(), trouble: error.message };
    if (error instanceof MacroReturn) return { text: output.finish(), trouble: null };
    // Nesting is bounded, but the stack that is left is not ours to know.
    if (error instanceof RangeError) return { text: output.finish(), trouble: 'it is nested too deeply' };
    throw error;
  }
}

export function renderNodes(nodes: readonly TemplateNode[], frame: Frame, session: Session, output: Output): void {
  for (const node of nodes) {
    session.budget.step();
    renderNode(node, frame, session, output);
  }
}

function renderNode(node: TemplateNode, frame: Frame, session: Session, output: Output): void {
  switch (node.kind) {
    case 'output':
      output.writeText(node.text, frame.own ? node.start : -1);
      return;
    case 'print':
      write(evaluate(node.value, frame, session), node.value, frame, output);
      return;
    case 'set':
      assign(node, frame, session);
      return;
    case 'block-set': {
      let value: Value = captured(node.body, frame, session);
      for (const filter of node.filters) value = filtered(filter, value, frame, session);
      frame.scope.set(node.target, value);
      return;
    }
    case 'if': {
      const branch = node.branches.find(({ condition }) => truthOf(evaluate(condition, frame, session)));
      renderNodes(branch ? branch.body : node.otherwise, frame, session, output);
      return;
    }
    case 'for':
      renderFor(node, frame, session, output);
      return;
    case 'macro':
      frame.scope.set(node.name, macroValue(node, frame, session));
      return;
    case 'call-block': {
      const caller = macroValue({ name: 'caller', parameters: node.parameters, body: node.body }, frame, session);
      const value = node.call.kind === 'call' ? callOf(node.call, frame, session, caller) : UNKNOWN;
      write(value, node.call, frame, output);
      return;
    }
    case 'filter-block':
      write(filtered(node.filters, captured(node.body, frame, session), frame, session), node.filters, frame, output);
      return;
    case 'do':
      evaluate(node.value, frame, session);
      return;
    case 'block':
      if (node.tag === 'snapshot' || node.tag === 'block' || node.tag === 'with' || node.tag === 'autoescape') {
        renderNodes(node.body, frame, session, output);
      }
  }
}

function write(value: Value, place: { start: number; end: number }, frame: Frame, output: Output): void {
  const [start, end] = frame.own ? [place.start, place.end] : [-1, -1];
  // `None` would be no SQL: what stands around decides whether it is a null or nothing.
  output.writeValue(value === null ? UNKNOWN : value, start, end);
}

function filtered(filter: Parameters<typeof evaluate>[0], value: Value, frame: Frame, session: Session): Value {
  return filter.kind === 'filter' ? filterOf(filter, value, frame, session) : UNKNOWN;
}

function captured(body: readonly TemplateNode[], frame: Frame, session: Session): Placed {
  const output = new Output(session.budget);
  session.budget.enter();
  renderNodes(body, { ...frame, scope: new Scope(frame.scope) }, session, output);
  session.budget.leave();
  return output.finish();
}

function assign(node: Extract<TemplateNode, { kind: 'set' }>, frame: Frame, session: Session): void {
  const value = evaluate(node.value, frame, session);
  const [first] = node.targets;
  if (node.attribute !== null) {
    const target = frame.scope.get(first!);
    if (target instanceof Dict) target.set(node.attribute, value);
    return;
  }
  unpack(node.targets, value, frame.scope);
}

function unpack(targets: readonly string[], value: Value, scope: Scope): void {
  if (targets.length === 1) {
    scope.set(targets[0]!, value);
    return;
  }
  const parts = isUnknown(value) ? [] : itemsOf(value);
  for (const [at, target] of targets.entries()) scope.set(target, parts[at] ?? UNKNOWN);
}

function renderFor(node: Extract<TemplateNode, { kind: 'for' }>, frame: Frame, session: Session, output: Output): void {
  const values = evaluate(node.values, frame, session);
  let items = isUnknown(values) ? [UNKNOWN] : itemsOf(values).slice();
  if (node.filter) {
    const filter = node.filter;
    items = items.filter((item) => {
      const scope = new Scope(frame.scope);
      unpack(node.targets, item, scope);
      const kept = evaluate(filter, { ...frame, scope }, session);
      return truthOf(kept) || isUnknown(kept);
    });
  }
  if (items.length === 0) {
    renderNodes(node.otherwise, frame, session, output);
    return;
  }
  session.budget.enter();
  for (const [at, item] of items.entries()) {
    session.budget.step();
    const scope = new Scope(frame.scope);
    unpack(node.targets, item, scope);
    scope.set('loop', loopValue(items, at, frame));
    renderNodes(node.body, { ...frame, scope }, session, output);
  }
  session.budget.leave();
}

function loopValue(items: readonly Value[], at: number, frame: Frame): Dict {
  return Dict.of({
    index: at + 1,
    index0: at,
    revindex: items.length - at,
    revindex0: items.length - at - 1,
    first: at === 0,
    last: at === items.length - 1,
    length: items.length,
    previtem: items[at - 1] ?? UNDEFINED,
    nextitem: items[at + 1] ?? UNDEFINED,
    depth: 1,
    parent: frame.scope.get('loop') ?? UNDEFINED,
    cycle: new Callable('cycle', ({ list }) => list[at % Math.max(1, list.length)] ?? UNDEFINED),
  });
}

export interface MacroBody {
  name: string;
  parameters: readonly Parameter[];
  body: readonly TemplateNode[];
}

/** What calling a macro gives: its text, or what it returns. Names around its definition are seen, those of the caller are not. */
export function macroValue(macro: MacroBody, definition: Frame, session: Session): Callable {
  return new Callable(macro.name, (args, site) => callMacro(macro, definition, session, args, site));
}

function defaultOf(parameter: Parameter, frame: Frame, session: Session): Value {
  return parameter.default ? evaluate(parameter.default, frame, session) : UNDEFINED;
}

function callMacro(macro: MacroBody, definition: Frame, session: Session, args: Arguments, site: CallSite): Value {
  const scope = new Scope(definition.scope);
  const frame: Frame = { ...definition, scope, site };
  const rest = new Map(args.named);
  for (const [at, parameter] of macro.parameters.entries()) {
    const given = at < args.list.length ? args.list[at] : rest.get(parameter.name);
    rest.delete(parameter.name);
    scope.set(parameter.name, given === undefined ? defaultOf(parameter, frame, session) : given);
  }
  scope.set('varargs', args.list.slice(macro.parameters.length));
  const caller = rest.get('caller');
  rest.delete('caller');
  if (caller) scope.set('caller', caller);
  scope.set('kwargs', Dict.of(Object.fromEntries(rest)));
  const output = new Output(session.budget);
  const depth = session.budget.depth;
  session.budget.enter();
  try {
    renderNodes(macro.body, frame, session, output);
  } catch (error) {
    if (error instanceof MacroReturn) return error.value;
    throw error;
  } finally {
    // A return leaves from any depth.
    session.budget.depth = depth;
  }
  return output.finish();
}
