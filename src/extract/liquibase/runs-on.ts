// The `dbms` list of a change and the dialect in; whether it runs there out.

import type { Dialect } from '../../model/dialect';
import { dialectNamed } from '../syntax/dialect-names';

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
