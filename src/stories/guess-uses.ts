// Changed members and the texts of the head in; places that name them out, for when nothing better is known.

import type { MemberChange, TypeComparison, TypeFault } from '../typecheck/comparison';

/** A common name is everywhere: more places would say nothing. */
const MOST_PLACES = 50;
const LONGEST_LINE = 2000;

export function guessUses(changes: readonly MemberChange[], texts: readonly [string, string][]): TypeComparison {
  const faults: TypeFault[] = [];
  for (const [at, change] of changes.entries()) {
    if (change.kind !== 'removed' && change.kind !== 'renamed') continue;
    const places = texts.flatMap(([path, text]) => (path === change.path ? [] : placesOf(change.member, path, text)));
    for (const place of places.slice(0, MOST_PLACES)) {
      faults.push({
        ...place,
        change: at,
        message: '',
        code: null,
        form: 'property',
        within: '',
        certainty: 'possible',
      });
    }
  }
  return { changes: [...changes], uses: [], faults, kept: [], problems: [] };
}

function placesOf(name: string, path: string, text: string) {
  if (!/\.[cm]?[jt]sx?$/.test(path) || !text.includes(name)) return [];
  return text.split(/\r\n|\n|\r/).flatMap((line, at) => {
    const column = line.length > LONGEST_LINE ? -1 : wordIn(line, name);
    if (column < 0) return [];
    const place = { path, line: at + 1, endLine: at + 1 };
    return [{ ...place, startColumn: column + 1, endColumn: column + 1 + name.length }];
  });
}

function wordIn(line: string, name: string): number {
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
    if (!/[\w$]/.test(line[at - 1] ?? ' ') && !/[\w$]/.test(line[at + name.length] ?? ' ')) return at;
  }
  return -1;
}
