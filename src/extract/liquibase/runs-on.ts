// The `dbms` list of a change and the dialect in; whether it runs there out.

import type { Dialect } from '../../model/dialect';
import { dialectNamed } from '../syntax/dialect-names';

/** Contexts are all run, but for those that only name another database: `context="mysql"`. */
export function contextAllows(context: string, dialect: Dialect): boolean {
  if (/\bor\b|[,!|]|\bnot\b/i.test(context)) return true;
  const named = context
    .split(/\band\b|[()\s]+/i)
    .map((word) => (word === '' ? null : dialectNamed(word)))
    .filter((found) => found !== null);
  return named.length === 0 || named.includes(dialect);
}

/** `postgresql, h2` | `!mysql` | `all` | `none` | nothing. */
export function runsOn(dbms: string, dialect: Dialect): boolean {
  const names = dbms
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  if (names.length === 0 || names.includes('all')) return true;
  if (names.includes('none')) return false;
  const refused = names.filter((name) => name.startsWith('!')).map((name) => dialectNamed(name.slice(1)));
  if (refused.includes(dialect)) return false;
  const wanted = names.filter((name) => !name.startsWith('!')).map(dialectNamed);
  return wanted.length === 0 || wanted.includes(dialect);
}
