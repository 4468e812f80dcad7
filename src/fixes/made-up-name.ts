// A missing constraint or index and the renames of a change in; out: the name that a server makes up for it now, or null.

import type { Change } from '../model/change';
import type { Fault } from '../model/graph';

/** Bytes of a Postgres name; longer ones are cut in a manner of its own. */
const LONGEST = 63;

/** `orders_user_id_fkey` is made of the names of a table and its columns, and changes with them. */
export function madeUpName(fault: Fault, changes: readonly Change[]): string | null {
  const isMadeUp = fault.to.startsWith('index:') || fault.wanted.startsWith('constraint ');
  if (fault.code !== 'unknown-object' || !isMadeUp) return null;
  const old = fault.wanted.replace(/^constraint /, '');
  let name = old;
  for (const change of changes) {
    // The table may have had another name when it was made; what does not fit shows when the fix is checked.
    if (change.renamedTo === null) continue;
    if (change.kind === 'column-renamed' && change.column !== null)
      name = replacePart(name, change.column, change.renamedTo);
    if (change.kind !== 'table-renamed') continue;
    const table = change.asset.slice(change.asset.search(/[^.:/]*$/));
    if (name.startsWith(`${table}_`)) name = change.renamedTo + name.slice(table.length);
  }
  return name === old || Buffer.byteLength(name) > LONGEST ? null : name;
}

/** Between underscores, as the server joins them; not at the start, where the table stands. */
function replacePart(name: string, part: string, by: string): string {
  const at = `${name}_`.indexOf(`_${part}_`, 1);
  return at < 0 ? name : `${name.slice(0, at + 1)}${by}${name.slice(at + 1 + part.length)}`;
}
