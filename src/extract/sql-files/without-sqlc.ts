// A query file for sqlc in; the same text as its database would get it out: parameters for what sqlc calls by name, every
// other character where it was.

import type { Dialect } from '../../model/dialect';

const QUERY = /^\s*--\s*name:\s*\w+\s+:\w+/m;
const CALL = /\bsqlc\.(arg|narg|slice|embed)\(\s*["'`]?(\w+)["'`]?\s*\)/g;
/** The short form of `sqlc.arg`; in MySQL it is a variable. */
const SHORT = /(?<![\w@'"$])@[A-Za-z_]\w*/g;

export function withoutSqlc(text: string, dialect: Dialect): string {
  if (!QUERY.test(text)) return text;
  const parameter = dialect === 'postgres' ? '$1' : '?';
  const called = text.replace(CALL, (all, call: string, name: string) =>
    (call === 'embed' ? `${name}.*` : parameter).padEnd(all.length),
  );
  return dialect === 'mysql'
    ? called
    : called.replace(SHORT, (all) => parameter.slice(0, all.length).padEnd(all.length));
}
