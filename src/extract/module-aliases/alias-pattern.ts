// An alias as settings write it (a name, a regular expression) and its target in; what it means of specifiers out.

import type { ModuleAlias } from '../../model/module-config';

type Found = Pick<ModuleAlias, 'find' | 'target' | 'exact'>;

/** webpack: `name$` is the name alone. */
export function namedAlias(name: string, target: string): Found | null {
  if (name === '') return null;
  return name.endsWith('$') ? { find: name.slice(0, -1), target, exact: true } : { find: name, target, exact: false };
}

/**
 * `^@/(.*)$` → `$1`: one group that takes the rest, or a plain start. Null for what matches in any other way or anywhere.
 */
export function patternAlias(source: string, target: string): Found | null {
  const parts = /^\^((?:[^\\^$.*+?()[\]{}|]|\\.)*)(\(\.[*+]\)|\.\*)?(\$)?$/.exec(source);
  if (!parts) return null;
  const [, start = '', group, end] = parts;
  const find = start.replace(/\\(.)/g, '$1');
  if (find === '') return null;
  if (group === undefined) return { find, target: target.replace(/\/$/, ''), exact: end !== undefined };
  return { find: `${find}*`, target: target.replace(/\$1/g, () => '*'), exact: false };
}
