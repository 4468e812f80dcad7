// BigQuery pipe syntax (`FROM t |> WHERE … |> SELECT …`): every step becomes a SELECT over the steps before it.

import type { Expr, Ident, Query, QueryBody, Select, SelectItem, TableRef } from '../../../model/sql';
import { type Ast, field, list, text, variant } from './ast';
import { exprOf, orderedExprs, queryOf } from './recursion';
import { selectItemsOf } from './select-items';
import { identOf, identsOf, notModelled, type Source } from './source';
import { joinOf } from './table-refs';

export function piped(source: Source, query: Query, pipes: Ast[]): Query {
  let current = query;
  let alias: Ident | null = null;
  for (const pipe of pipes) {
    const [kind, payload] = variant(pipe);
    if (kind === 'As') {
      alias = identOf(source, field(payload, 'alias'));
      continue;
    }
    current = step(source, current, alias, kind, payload);
    alias = null;
  }
  return current;
}

/** `|> UNION ALL (query), (query)`. */
function combined(source: Source, before: Query, kind: string, payload: Ast): QueryBody {
  const operator = kind === 'Union' ? 'union' : kind === 'Intersect' ? 'intersect' : 'except';
  const byName = text(field(payload, 'set_quantifier')).endsWith('ByName');
  let left: QueryBody = { kind: 'nested', query: before };
  for (const one of list(field(payload, 'queries'))) {
    left = { kind: 'set-operation', operator, byName, left, right: { kind: 'nested', query: queryOf(source, one) } };
  }
  return left;
}

function step(source: Source, before: Query, alias: Ident | null, kind: string, payload: Ast): Query {
  const from: TableRef = { kind: 'derived', query: before, lateral: false, alias, columns: [], range: before.range };
  const star: SelectItem & { kind: 'star' } = {
    kind: 'star',
    qualifier: [],
    except: [],
    replace: [],
    rename: [],
    range: before.range,
  };
  const select: Select = {
    kind: 'select',
    distinctOn: [],
    items: [star],
    from: [from],
    where: null,
    groupBy: [],
    having: null,
    qualify: null,
    windows: [],
    range: before.range,
  };
  const query: Query = { ctes: [], recursive: false, body: select, orderBy: [], limit: [], range: before.range };
  if (kind === 'Where') select.where = exprOf(source, field(payload, 'expr'));
  else if (kind === 'Select') select.items = selectItemsOf(source, field(payload, 'exprs'));
  else if (kind === 'Extend') select.items.push(...selectItemsOf(source, field(payload, 'exprs')));
  else if (kind === 'Drop') star.except = identsOf(source, field(payload, 'columns'));
  else if (kind === 'OrderBy') query.orderBy = orderedExprs(source, field(payload, 'exprs'));
  else if (kind === 'Rename') {
    star.rename = list(field(payload, 'mappings')).map((one) => ({
      from: identOf(source, field(one, 'ident')),
      to: identOf(source, field(one, 'alias')),
    }));
  } else if (kind === 'Aggregate') {
    select.items = [];
    for (const key of ['group_by_expr', 'full_table_exprs']) {
      for (const one of list(field(payload, key))) {
        const inner = field(one, 'expr');
        const expr: Expr = exprOf(source, field(inner, 'expr'));
        const named = field(inner, 'alias');
        if (key === 'group_by_expr') select.groupBy.push(expr);
        select.items.push({
          kind: 'expr',
          expr,
          alias: named === null ? null : identOf(source, named),
          range: expr.range,
        });
      }
    }
  } else if (kind === 'Limit') {
    query.limit = ['expr', 'offset'].flatMap((key) =>
      field(payload, key) === null ? [] : [exprOf(source, field(payload, key))],
    );
  } else if (kind === 'Join') select.from = [joinOf(source, from, payload)];
  else if (/^(Union|Intersect|Except)$/.test(kind)) {
    query.body = combined(source, before, kind, payload);
  } else if (kind !== 'TableSample') notModelled(source, `the pipe step ${kind}`);
  return query;
}
