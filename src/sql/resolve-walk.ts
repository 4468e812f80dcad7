// Every name inside an expression. In: an expression and what it can see. Out: what its value is made of, and its type.

import type { Clause } from '../model/graph';
import type { Expr, Ident, Literal, Name } from '../model/sql';
import type { Read } from './catalog';
import { emptyFlow, joinFlows, type Flow } from './lineage-flow';
import { isDatePart } from './resolve-dialect';
import { resolveColumn, type Value } from './resolve-names';
import { readOpen, readWholeRow } from './resolve-report';
import { findRelation, findUnqualified, keyOf } from './scope-lookup';
import type { Scope, Session } from './scope';

interface Step {
  expr: Expr;
  /** Parameters of the lambdas around it, lower case. */
  params: Set<string> | null;
}

/** Walks with a stack of its own: a chain of ten thousand ORs is no deeper than one. */
export function resolveExpr(session: Session, scope: Scope, expr: Expr, clause: Clause): Value {
  if (expr.kind === 'column') return resolveColumn(session, scope, expr.parts, clause);
  const flows: Flow[] = [];
  const stack: Step[] = [{ expr, params: null }];
  while (stack.length > 0) {
    const step = stack.pop()!;
    const at = step.expr;
    switch (at.kind) {
      case 'column':
        if (!step.params?.has(at.parts[0]!.name.toLowerCase())) {
          flows.push(resolveColumn(session, scope, at.parts, clause).flow);
        }
        break;
      case 'star':
        flows.push(resolveStarExpr(session, scope, at.qualifier, at, clause, false));
        break;
      case 'literal':
      case 'param':
        break;
      case 'call':
        flows.push(resolveStars(session, scope, at, clause));
        pushAll(stack, columnArguments(session, scope, at), step.params);
        break;
      case 'cast':
        stack.push({ expr: at.operand, params: step.params });
        break;
      case 'field':
        flows.push(resolveField(session, scope, at, clause, stack, step.params));
        break;
      case 'query': {
        const row = session.query(at.query, scope.env, scope);
        for (const column of row.columns) if (column.flow !== null) flows.push(column.flow);
        if (row.open?.flow) flows.push(row.open.flow);
        break;
      }
      case 'lambda': {
        const params = new Set(step.params ?? []);
        for (const param of at.params) params.add(param.name.toLowerCase());
        stack.push({ expr: at.body, params });
        break;
      }
      case 'compare':
        pushAll(stack, compareLiterals(session, scope, at, step.params, flows, clause), step.params);
        break;
      case 'case':
        pushAll(stack, at.results, step.params);
        pushAll(stack, at.conditions, step.params);
        break;
      default:
        pushAll(stack, at.operands, step.params);
    }
  }
  return { flow: joinFlows(flows), type: typeOf(expr) };
}

function pushAll(stack: Step[], exprs: Expr[], params: Set<string> | null): void {
  for (let i = exprs.length - 1; i >= 0; i--) stack.push({ expr: exprs[i]!, params });
}

function typeOf(expr: Expr): string {
  if (expr.kind === 'cast') return expr.type.text;
  if (expr.kind !== 'literal') return '';
  if (typeof expr.value === 'string') return 'text';
  if (typeof expr.value === 'boolean') return 'boolean';
  if (typeof expr.value !== 'number') return '';
  return Number.isInteger(expr.value) ? 'integer' : 'numeric';
}

/** Arguments that can be columns: not units of time, not the stars, which are done. */
function columnArguments(session: Session, scope: Scope, call: Expr & { kind: 'call' }): Expr[] {
  const name = call.name.at(-1)?.name ?? '';
  return call.args.filter((arg, position) => {
    if (arg.kind === 'star') return false;
    if (arg.kind !== 'column' || arg.parts.length !== 1 || session.dialect === 'postgres') return true;
    if (!isDatePart(name, arg.parts[0]!.name, position, call.args.length)) return true;
    return position !== 0 && findUnqualified(scope.set, keyOf(session, arg.parts[0]!)).groups.length > 0;
  });
}

function resolveStars(session: Session, scope: Scope, call: Expr & { kind: 'call' }, clause: Clause): Flow {
  const counts = call.name.at(-1)?.name.toLowerCase() === 'count';
  const flows: Flow[] = [];
  for (const arg of call.args) {
    if (arg.kind === 'star') flows.push(resolveStarExpr(session, scope, arg.qualifier, arg, clause, counts));
  }
  return joinFlows(flows);
}

/** `count(*)` counts rows and reads no column; `hash(*)` and `row(t.*)` read them all. */
function resolveStarExpr(
  session: Session,
  scope: Scope,
  qualifier: Name,
  at: Expr,
  clause: Clause,
  counts: boolean,
): Flow {
  const place = { clause, range: at.range };
  if (qualifier.length > 0) {
    const relation = findRelation(
      session,
      scope,
      qualifier.map((part) => keyOf(session, part)),
    );
    if (relation === null) return resolveColumn(session, scope, qualifier, clause).flow;
    return readWholeRow(session, relation, place);
  }
  const flows: Flow[] = [];
  for (const relation of scope.set.relations) {
    if (relation.qualifiedOnly) continue;
    if (!counts) flows.push(readWholeRow(session, relation, place));
    else if (session.options.rowSources !== true) continue;
    else if (relation.id !== null)
      flows.push({ sources: [{ relation: relation.id, column: '*' }], reads: [], inputs: [] });
    else if (relation.row.open !== null)
      flows.push(readOpen(session, relation.row.open, '*', { ...place, star: true }));
  }
  return joinFlows(flows);
}

/** `(u).email` is a column when `u` is a relation; otherwise a field of a value. */
function resolveField(
  session: Session,
  scope: Scope,
  field: Expr & { kind: 'field' },
  clause: Clause,
  stack: Step[],
  params: Set<string> | null,
): Flow {
  const { operand, path } = field;
  const first = path[0];
  if (operand.kind === 'column' && first !== undefined && namesRelation(session, scope, operand.parts)) {
    return resolveColumn(session, scope, [...operand.parts, first], clause).flow;
  }
  stack.push({ expr: operand, params });
  return emptyFlow();
}

function namesRelation(session: Session, scope: Scope, parts: Name): boolean {
  const keys = parts.map((part) => keyOf(session, part));
  if (parts.length === 1) {
    for (let at: Scope | null = scope; at !== null; at = at.parent) {
      if (findUnqualified(at.set, keys[0]!).groups.length > 0) return false;
    }
    if (session.options.rows?.has(parts[0]!.name.toLowerCase())) return true;
  }
  return findRelation(session, scope, keys) !== null;
}

// ---------------------------------------------------------------- values that columns are compared with

/** Resolves the columns of a comparison, tells them the literals beside them, and returns the operands still to walk. */
function compareLiterals(
  session: Session,
  scope: Scope,
  compare: Expr & { kind: 'compare' },
  params: Set<string> | null,
  flows: Flow[],
  clause: Clause,
): Expr[] {
  const literals: Literal[] = [];
  const rest: Expr[] = [];
  const columns: Flow[] = [];
  for (const operand of compare.operands) {
    if (operand.kind === 'column' && !params?.has(operand.parts[0]!.name.toLowerCase())) {
      columns.push(resolveColumn(session, scope, operand.parts, clause).flow);
      continue;
    }
    for (const literal of literalsIn(operand)) literals.push(literal);
    rest.push(operand);
  }
  for (const flow of columns) {
    flows.push(flow);
    giveValues(flow, literals);
  }
  return rest;
}

function withoutCasts(expr: Expr): Expr {
  let at = expr;
  while (at.kind === 'cast') at = at.operand;
  return at;
}

/** String literals that the whole expression can be: itself, list members, CASE results. */
export function literalsIn(expr: Expr): Literal[] {
  const found: Literal[] = [];
  const stack: Expr[] = [expr];
  while (stack.length > 0) {
    const at = withoutCasts(stack.pop()!);
    if (at.kind === 'literal' && typeof at.value === 'string') found.push({ value: at.value, range: at.range });
    if (at.kind === 'case') stack.push(...at.results);
    if (at.kind === 'op' && isList(at.operator)) for (const operand of at.operands) stack.push(operand);
  }
  return found.reverse();
}

function isList(operator: string): boolean {
  return /^(array|row|list|tuple|any|some|in|nested|paren|parens|\(\)|\[\])$/i.test(operator);
}

/** Only a flow that is one column, unchanged, has values of its own. */
export function giveValues(flow: Flow, literals: Literal[]): void {
  if (literals.length === 0) return;
  const read: Read | undefined = flow.reads[0];
  if (read === undefined || flow.reads.length !== 1) return;
  read.values ??= [];
  for (const literal of literals) {
    const known = read.values.some(
      (value) => value.range.line === literal.range.line && value.range.startColumn === literal.range.startColumn,
    );
    if (!known) read.values.push(literal);
  }
}

export function bareColumn(expr: Expr): Ident | null {
  return expr.kind === 'column' && expr.parts.length === 1 ? expr.parts[0]! : null;
}
