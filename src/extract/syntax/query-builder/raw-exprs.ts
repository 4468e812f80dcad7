// A piece of SQL in a builder's call (`whereRaw('lower(email) = ?')`) in; the expressions in it out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Expr } from '../../../model/sql';
import { migrationSql } from '../migration-sql';
import { parsePlaced, placedText } from '../placed-text';
import type { BuilderReader } from './builder-reader';

/** An expression, a list of them, or a condition. The dialect's parsers must be loaded. */
export function rawExprs({ module, values, dialect }: BuilderReader, node: TSESTree.Node | null | undefined): Expr[] {
  const sql = migrationSql(module, values, node) ?? placedText(module, values, node, () => '0');
  if (!sql || !/[a-z]/i.test(sql.text)) return [];
  const words = 'SELECT ';
  const anchor = sql.offsets[0] ?? 0;
  const whole = {
    text: words + sql.text.replace(/\?\?/g, 'ƻ0').replace(/(?<![?\w'])\?(?!\?|\|)/g, '0'),
    offsets: [...Array.from(words, () => anchor), ...sql.offsets],
  };
  if (whole.text.length !== whole.offsets.length) return [];
  const [statement] = parsePlaced(whole, dialect, module.lines);
  if (statement?.kind !== 'query' || statement.query.body.kind !== 'select') return [];
  const { items, from } = statement.query.body;
  if (from.length > 0) return [];
  return items.flatMap((item) => (item.kind === 'expr' ? [item.expr] : []));
}
