// Names in expressions outside queries: CHECK, DEFAULT, index keys, policies, generated columns, trigger conditions.
// `columns` answers the expressions one by one.

import { nameKey } from './names';
import type { Clause } from '../model/graph';
import type { Expr } from '../model/sql';
import type { Catalog, Relation, Resolved } from './catalog';
import { figureName } from './resolve-figure';
import { closeSession, openSession } from './resolve-session';
import { resolveExpr } from './resolve-walk';
import { addRelations, idPath, rowOf, setOf } from './scope-lookup';
import { emptyScope, type ResolveOptions, type Row } from './scope';

export function resolveExprs(
  exprs: Expr[],
  relations: { name: string | null; relation: Relation }[],
  catalog: Catalog,
  clause: Clause,
  options: ResolveOptions = {},
): Resolved {
  const session = openSession(catalog, options);
  const scope = emptyScope(null, null);
  for (const { name, relation } of relations) {
    const path = idPath(session, relation.id);
    const key = name === null ? (path.at(-1) ?? null) : nameKey(catalog.dialect, name);
    const aliased = key !== path.at(-1);
    addRelations(
      scope.set,
      setOf({ key, path, aliased, id: relation.id, row: rowOf(session, relation), qualifiedOnly: false }),
    );
  }
  const row: Row = { columns: [], index: null, open: null, origins: [] };
  for (const expr of exprs) {
    const value = resolveExpr(session, scope, expr, clause);
    const name = figureName(expr, catalog.dialect);
    row.columns.push({ name, key: null, type: value.type, base: null, flow: value.flow, range: expr.range });
  }
  return closeSession(session, row);
}
