// Items of SELECT and RETURNING → SelectItem.

import type { Ident, SelectItem } from '../../../model/sql';
import { type Ast, field, list, text, variant } from './ast';
import { rangeAt } from './lines';
import { exprOf } from './recursion';
import { closeExtent, identOf, nameOf, openExtent, type Source, tokenFrom, touch, touchSpan } from './source';

export function selectItemsOf(source: Source, nodes: Ast): SelectItem[] {
  return list(nodes).map((node) => selectItemOf(source, node));
}

export function selectItemOf(source: Source, node: Ast): SelectItem {
  const [kind, payload] = variant(node);
  const outer = openExtent(source);
  if (kind === 'Wildcard') return starOf(source, [], payload, outer);
  if (kind === 'QualifiedWildcard') {
    const [of, options] = list(payload);
    const [form, inner] = variant(of);
    if (form === 'ObjectName') return starOf(source, nameOf(source, inner), options, outer);
    const expr = exprOf(source, inner);
    return starOf(source, expr.kind === 'column' ? expr.parts : [], options, outer);
  }
  if (kind === 'UnnamedExpr') {
    const assigned = source.dialect === 'mssql' ? aliasAssigned(source, payload) : null;
    if (assigned) return { kind: 'expr', ...assigned, range: closeExtent(source, outer) };
    const expr = exprOf(source, payload);
    const columns = dynamicColumns(source, expr);
    const range = closeExtent(source, outer);
    if (columns !== null) {
      return { kind: 'star', qualifier: [], except: [], replace: [], rename: [], pattern: columns, range };
    }
    return { kind: 'expr', expr, alias: null, range };
  }
  const expr = exprOf(source, field(payload, 'expr'));
  const aliases = field(payload, 'alias') ?? list(field(payload, 'aliases'))[0];
  const alias = identOf(source, aliases);
  return { kind: 'expr', expr, alias, range: closeExtent(source, outer) };
}

/** T-SQL `SELECT name = expr`. */
function aliasAssigned(source: Source, node: Ast): { expr: ReturnType<typeof exprOf>; alias: Ident } | null {
  const [kind, payload] = variant(node);
  if (kind !== 'BinaryOp' || field(payload, 'op') !== 'Eq') return null;
  const [leftKind, left] = variant(field(payload, 'left'));
  if (leftKind !== 'Identifier' || text(field(left, 'value')).startsWith('@')) return null;
  const alias = identOf(source, left);
  return { alias, expr: exprOf(source, field(payload, 'right')) };
}

/** DuckDB `COLUMNS('regex')`: which columns is not known before it runs. */
function dynamicColumns(source: Source, expr: ReturnType<typeof exprOf>): string | null {
  if (source.dialect !== 'duckdb' || expr.kind !== 'call') return null;
  if (expr.name.at(-1)?.name.toLowerCase() !== 'columns') return null;
  const first = expr.args[0];
  return first?.kind === 'literal' ? String(first.value) : '';
}

function starOf(
  source: Source,
  qualifier: Ident[],
  options: Ast,
  outer: { start: number; end: number },
): SelectItem & { kind: 'star' } {
  touchSpan(source, field(field(options, 'wildcard_token'), 'span'));
  if (qualifier.length > 0 && source.extentEnd >= 0) {
    const star = source.tokens[tokenFrom(source, source.extentEnd) + 1];
    if (star?.text === '*') touch(source, star.start, star.end);
  }
  const starRange = source.extentEnd < 0 ? null : rangeAt(source.lines, source.extentStart, source.extentEnd);
  const item: SelectItem & { kind: 'star' } = {
    kind: 'star',
    qualifier,
    except: excepted(source, options),
    replace: list(field(field(options, 'opt_replace'), 'items')).map((one) => ({
      expr: exprOf(source, field(one, 'expr')),
      name: identOf(source, field(one, 'column_name')),
    })),
    rename: renamed(source, field(options, 'opt_rename')),
    range: starRange ?? { line: 1, startColumn: 1, endLine: 1, endColumn: 1 },
  };
  const pattern = field(field(options, 'opt_ilike'), 'pattern');
  if (typeof pattern === 'string') item.pattern = pattern;
  const whole = closeExtent(source, outer);
  item.range = starRange ?? whole;
  return item;
}

function excepted(source: Source, options: Ast): Ident[] {
  const except = field(options, 'opt_except');
  if (except !== null) {
    return [field(except, 'first_element'), ...list(field(except, 'additional_elements'))].map((one) =>
      identOf(source, one),
    );
  }
  return excludedOf(source, field(options, 'opt_exclude'));
}

export function excludedOf(source: Source, node: Ast): Ident[] {
  const [kind, payload] = variant(node);
  if (kind === '') return [];
  const names = kind === 'Multiple' ? list(payload) : [payload];
  return names.flatMap((name) => (Array.isArray(name) ? nameOf(source, name).slice(-1) : [identOf(source, name)]));
}

function renamed(source: Source, node: Ast): { from: Ident; to: Ident }[] {
  const [kind, payload] = variant(node);
  if (kind === '') return [];
  const pairs = kind === 'Multiple' ? list(payload) : [payload];
  return pairs.map((one) => ({ from: identOf(source, field(one, 'ident')), to: identOf(source, field(one, 'alias')) }));
}
