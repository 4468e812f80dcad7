// The columns of an entity and what it says of keys in; its primary key, uniques and indexes out, under the names that its
// tool gives them.

import type { EntityFact, EntityKey } from '../../model/entity';
import type { BoundColumn, BoundKey } from './bound-entity';

export interface KeyManner {
  /** A name for what nobody named. */
  name(kind: BoundKey['kind'], columns: readonly string[]): string;
  /** A unique is a constraint of the table, where no index is asked for. */
  hasConstraints: boolean;
}

export interface MemberKeys {
  keys: BoundKey[];
  /** There may be more of them. */
  isOpen: boolean;
}

export function memberKeys(entity: EntityFact, columns: readonly BoundColumn[], manner: KeyManner): MemberKeys {
  const keys: BoundKey[] = [];
  let isOpen = entity.partial || entity.keysUnread === true;
  const ids = columns.filter(({ member }) => member.id);
  const isSure = (own: readonly BoundColumn[]) => own.length > 0 && !own.some(({ isGuessed }) => isGuessed);
  const add = (kind: BoundKey['kind'], own: readonly BoundColumn[], said: Partial<BoundKey>) => {
    const names = own.map(({ name }) => name);
    const [{ member, path } = { member: undefined, path: undefined }] = own;
    keys.push({
      kind,
      columns: names,
      isConstraint: kind === 'primary' || (kind === 'unique' && manner.hasConstraints),
      range: member?.nameRange ?? entity.nameRange,
      ...(path === undefined ? {} : { path }),
      ...said,
      name: said.name ?? manner.name(kind, names),
    });
  };
  if (isSure(ids)) add('primary', ids, {});
  for (const column of columns) {
    const { member } = column;
    if (!member.unique || member.id || !isSure([column])) continue;
    add('unique', [column], member.keyName === undefined ? {} : { name: member.keyName });
  }
  for (const key of entity.keys) {
    if (key.kind === 'id' || key.kind === 'fulltext') continue;
    const own = columnsOf(key, columns);
    if (!own || !isSure(own)) {
      isOpen = true;
      continue;
    }
    add(key.kind, own, {
      ...(key.name === null ? {} : { name: key.name }),
      ...(key.special ? { special: key.special } : {}),
      ...(key.isIndex ? { isConstraint: false } : {}),
      range: key.range,
    });
  }
  return { keys, isOpen };
}

/** Members by their name in code, or by that of their column; null where one of them is not known. */
function columnsOf({ members }: EntityKey, columns: readonly BoundColumn[]): BoundColumn[] | null {
  const found = members.map(
    ({ name }) =>
      columns.find(({ member, prefixes }) => member.name === name && prefixes === undefined) ??
      columns.find((column) => column.name === name),
  );
  return found.length > 0 && found.every((column) => column !== undefined) ? found : null;
}
