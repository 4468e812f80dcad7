// A relation in; which actions of its foreign key nobody wrote out.

import type { EntityRelation } from '../../model/entity';

export function impliedOf(relation: Pick<EntityRelation, 'onDelete' | 'onUpdate'>): ('onDelete' | 'onUpdate')[] {
  return (['onDelete', 'onUpdate'] as const).filter((action) => relation[action] === null);
}
