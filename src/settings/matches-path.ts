// Globs or folders of the settings and a path in; out: whether one of them means the path.

import { posix } from 'node:path';

export function matchesPath(globs: readonly string[], path: string): boolean {
  for (const glob of globs) {
    const wanted = glob.replace(/\\/g, '/').replace(/^\.\//, '').replace(/\/+$/, '');
    if (wanted === '' || wanted === '.') return true;
    if (path === wanted || path.startsWith(`${wanted}/`)) return true;
    if (!/[*?[{]/.test(wanted)) continue;
    // As in .gitignore, a glob without a slash means the name anywhere, and a folder means what is in it.
    const anchored = wanted.includes('/') ? wanted : `**/${wanted}`;
    if (posix.matchesGlob(path, anchored) || posix.matchesGlob(path, `${anchored}/**`)) return true;
  }
  return false;
}
