// The name a database gives to an output column without an alias. In: its expression. Out: the name, null when it has no stable one.

import type { Dialect } from '../model/dialect';
import type { Expr } from '../model/sql';

export function figureName(expr: Expr, dialect: Dialect): string | null {
  if (expr.kind === 'column') return expr.parts.at(-1)?.name ?? null;
  if (expr.kind === 'field') return expr.path.at(-1)?.name ?? figureName(expr.operand, dialect);
  if (dialect === 'postgres' || dialect === 'redshift') return figure(expr)?.name ?? null;
  // `a::text` is called `a` where that notation exists; CAST(a AS text) is called by its text.
  if (expr.kind !== 'cast' || dialect === 'bigquery') return null;
  const { operand, range } = expr;
  const postfix = operand.range.line === range.line && operand.range.startColumn === range.startColumn;
  return postfix ? figureName(operand, dialect) : null;
}

/** As parse_target.c of Postgres does: names out of columns and functions beat those out of types and CASE. */
function figure(expr: Expr): { name: string; strong: boolean } | null {
  switch (expr.kind) {
    case 'column':
      return named(expr.parts.at(-1)?.name, true);
    case 'field':
      return named(expr.path.at(-1)?.name, true);
    case 'call':
      return named(expr.name.at(-1)?.name, true);
    case 'cast': {
      const inner = figure(expr.operand);
      return inner?.strong === true ? inner : { name: internalName(expr.type.base), strong: false };
    }
    case 'case': {
      const otherwise = expr.results.length > expr.conditions.length ? expr.results.at(-1) : undefined;
      const inner = otherwise === undefined ? null : figure(otherwise);
      return inner?.strong === true ? inner : { name: 'case', strong: false };
    }
    case 'query':
      return figureQuery(expr);
    default:
      return null;
  }
}

function named(name: string | undefined, strong: boolean): { name: string; strong: boolean } | null {
  return name === undefined ? null : { name, strong };
}

function figureQuery(expr: Expr & { kind: 'query' }): { name: string; strong: boolean } | null {
  let body = expr.query.body;
  for (let depth = 0; depth < 50; depth++) {
    if (body.kind === 'set-operation') body = body.left;
    else if (body.kind === 'nested') body = body.query.body;
    else break;
  }
  if (body.kind !== 'select') return null;
  const item = body.items[0];
  if (item === undefined || item.kind === 'star') return null;
  if (item.alias !== null) return { name: item.alias.name, strong: true };
  return item.expr.kind === 'query' ? null : figure(item.expr);
}

const INTERNAL_NAMES: Record<string, string> = {
  integer: 'int4',
  smallint: 'int2',
  bigint: 'int8',
  real: 'float4',
  'double precision': 'float8',
  boolean: 'bool',
  'character varying': 'varchar',
  character: 'bpchar',
  'timestamp with time zone': 'timestamptz',
  'timestamp without time zone': 'timestamp',
  'time with time zone': 'timetz',
  'time without time zone': 'time',
};

function internalName(base: string): string {
  return INTERNAL_NAMES[base] ?? base;
}
