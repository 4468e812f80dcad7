// Statements of a change set with preconditions in; the same out, harmless where what they make or drop is (not) there.

import type { Statement } from '../../model/sql';
import { attribute, type ChangeNode } from './change-node';

const SEES_SCHEMA =
  /^(?:table|column|view|index|sequence|primaryKey|foreignKeyConstraint|uniqueConstraint)(?:Exists|IsEmpty)$|^sqlCheck$/;

/** Only where a failed precondition skips the change set instead of stopping the run. */
export function guarded(statements: Statement[], conditions: ChangeNode): Statement[] {
  if (!/^(?:MARK_RAN|CONTINUE)$/i.test(attribute(conditions, 'onFail')) || !mentions(conditions)) return statements;
  return statements.map((statement) => {
    const copy = soften(statement);
    return copy.kind === 'alter-table' ? { ...copy, actions: copy.actions.map(soften) } : copy;
  });
}

function mentions(node: ChangeNode): boolean {
  return node.children.some((inner) => SEES_SCHEMA.test(inner.name) || mentions(inner));
}

function soften<T extends object>(value: T): T {
  const copy = { ...value };
  if ('ifNotExists' in copy) copy.ifNotExists = true;
  if ('ifExists' in copy) copy.ifExists = true;
  return copy;
}
