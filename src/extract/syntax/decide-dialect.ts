// The condition of a migration and the dialect of its database in; whether the condition holds out, null where it is not known.

import type { Dialect } from '../../model/dialect';
import { dialectNamed } from './dialect-names';

/** `driver === 'postgres'`, `isMysql`, `!isSqlite`: conditions that ask which database it is. */
export function decideDialect(test: string, dialect: Dialect): boolean | null {
  if (test.length > 200 || /&&|\|\||\?/.test(test)) return null;
  const compared = /(!?==?=?)\s*['"`]([\w-]+)['"`]\s*\)*$/.exec(test.trim());
  if (compared) {
    const named = dialectNamed(compared[2]!);
    if (named === null) return null;
    return (named === dialect) !== compared[1]!.startsWith('!');
  }
  const asked = /^(!?)\s*(?:await\s+)?(?:[\w.]+\.)?is([A-Z]\w*?)(?:\(\w*\))?$/.exec(test.trim());
  const named = asked ? dialectNamed(asked[2]!.replace(/(?:Client|Dialect|Driver|Db|DB|Database)$/, '')) : null;
  return named === null ? null : (named === dialect) !== (asked![1] === '!');
}
