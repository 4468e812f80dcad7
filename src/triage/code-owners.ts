// The text of a CODEOWNERS file and a path in; who owns it out: the last pattern that fits decides, as on GitHub.

import { matchesPath } from '../settings/matches-path';

export const OWNER_FILES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;
const MOST_LINES = 5000;

export function ownersOf(text: string, path: string): string[] {
  let owners: string[] = [];
  for (const line of text.split(/\r?\n/, MOST_LINES)) {
    const [pattern, ...named] = line
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    if (!pattern || pattern.length > 200 || !fits(pattern, path)) continue;
    owners = named.filter((owner) => /^@|@/.test(owner)).slice(0, 5);
  }
  return owners;
}

/** A slash at the start holds the pattern to the root; one at the end means a folder. */
function fits(pattern: string, path: string): boolean {
  if (pattern === '*') return true;
  const anchored = pattern.startsWith('/');
  const bare = pattern.replace(/^\/+/, '').replace(/\/+$/, '');
  if (matchesPath([bare], path)) return true;
  return !anchored && !/[*?[{]/.test(bare) && `/${path}`.includes(`/${bare}/`);
}
