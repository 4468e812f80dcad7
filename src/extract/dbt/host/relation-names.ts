// A ref, a source or `this` in; the table name that stands for it in rendered SQL out. The contract with linking: see DbtNode.script.

import type { Dialect } from '../../../model/dialect';
import { isText, joinPlaced, PLACEHOLDER, Placed, Relation, textOf, type Value } from '../jinja/value';

const PLAIN = /^[A-Za-z_][A-Za-z0-9_$]*$/;

export function refRelation(
  packageName: string | null,
  name: string | Placed,
  version: string | null,
  dialect: Dialect,
): Relation {
  const schema = packageName === null ? 'dbt_ref' : `dbt_ref__${packageName}`;
  const suffix = version === null ? '' : `__dbt_v${version}`;
  return new Relation(dotted([schema], name, suffix, dialect), name);
}

export function sourceRelation(source: string, table: string | Placed, dialect: Dialect): Relation {
  return new Relation(dotted([`dbt_source__${source}`], table, '', dialect), table);
}

export function thisRelation(model: string, dialect: Dialect): Relation {
  return new Relation(dotted(['dbt_this'], model, '', dialect), model);
}

function dotted(schema: string[], name: string | Placed, suffix: string, dialect: Dialect): string | Placed {
  const parts: Value[] = [quoted(schema[0]!, dialect), '.'];
  const text = textOf(name) + suffix;
  const mark = quoteFor(text, dialect);
  if (mark === '') parts.push(name, suffix);
  else parts.push(markAt(mark, name, 'start'), name, suffix, markAt(mark, name, 'end'));
  return joinPlaced(parts);
}

/** The quotes around a name stand where the name does. */
function markAt(mark: string, name: string | Placed, side: 'start' | 'end'): string | Placed {
  const piece = name instanceof Placed ? name.pieces.at(side === 'start' ? 0 : -1) : undefined;
  if (!piece || piece.start < 0) return mark;
  return new Placed(mark, [{ length: 1, start: piece[side], end: piece[side] }]);
}

function quoted(text: string, dialect: Dialect): string {
  const mark = quoteFor(text, dialect);
  return `${mark}${text}${mark}`;
}

/** Quoted only where it must be, so that capitals fold as those of the columns do. */
export function quotedName(name: Value, dialect: Dialect): Value {
  if (!isText(name) || PLAIN.test(textOf(name)) || textOf(name).includes(PLACEHOLDER)) return name;
  const mark = quoteFor(textOf(name), dialect);
  return joinPlaced([mark, name, mark]);
}

/** Postgres would fold capitals, which dbt keeps by quoting. */
function quoteFor(text: string, dialect: Dialect): string {
  const folds = dialect === 'postgres' || dialect === 'redshift';
  if (PLAIN.test(text) && !(folds && text !== text.toLowerCase())) return '';
  return dialect === 'bigquery' || dialect === 'mysql' || dialect === 'databricks' ? '`' : '"';
}
