// A component at base and at head and a prop of it that is gone in; the prop that came in its place, out.

import type { Node } from '../../model/graph';

/** The one new prop, of the same type, where one went. */
export function renamedProp(was: Node, now: Node, prop: string): string | null {
  const before = new Set(was.columns.map(({ name }) => name));
  const after = new Set(now.columns.map(({ name }) => name));
  const gone = was.columns.filter(({ name }) => !after.has(name));
  const fresh = now.columns.filter(({ name }) => !before.has(name));
  const [old] = gone;
  const [next] = fresh;
  const isRename = gone.length === 1 && fresh.length === 1 && old!.name === prop && old!.type === next!.type;
  return isRename ? next!.name : null;
}
