// What a builder's calls write: rows of an insert, assignments of an update.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Expr } from '../../../model/sql';
import { UNKNOWN_LETTER } from '../../../sql/fold/read-embedded-sql';
import { type BuilderReader, type Names, withParams } from './builder-reader';
import { columnOf, columnsOf, keyText } from './named-columns';
import type { QueryDraft } from './query-draft';

type Node = TSESTree.Node;

export function readInserted(reader: BuilderReader, node: Node | undefined, draft: QueryDraft, names: Names): void {
  const rows = reader.values.list(node) ?? [node ?? null];
  for (const row of rows) {
    const object = reader.values.object(row);
    if (!object) open(row);
    for (const property of object?.properties ?? []) {
      if (property.type !== 'Property' || property.computed) {
        open(property);
        continue;
      }
      const [column] = columnOf(reader, keyText(property));
      if (column?.kind !== 'column') continue;
      const ident = column.parts.at(-1)!;
      draft.columns.push(ident);
      draft.values[draft.columns.length - 1] = writtenValue(reader, property.value, draft, names);
    }
  }

  function open(at: Node | null): void {
    const range = at ? reader.module.rangeOf(at) : draft.range;
    draft.columns.push({ name: UNKNOWN_LETTER, quoted: true, range });
    if (at) draft.where.push(...reader.exprs(at, draft, names).filter(({ kind }) => kind === 'query'));
  }
}

function writtenValue(reader: BuilderReader, node: Node, draft: QueryDraft, names: Names): Expr {
  const range = reader.module.rangeOf(node);
  const operands = reader.exprs(node, draft, names);
  return operands.length === 0 ? { kind: 'param', range } : { kind: 'op', operator: 'value', operands, range };
}

/** Keys of an object, the name of a single column, or what a callback returns. */
export function assignments(
  reader: BuilderReader,
  node: Node | undefined,
  draft: QueryDraft,
  names: Names,
): QueryDraft['set'] {
  const { values } = reader;
  const inner = values.result(node);
  const scope = inner && node ? withParams(node, names) : names;
  const object = values.object(inner ?? node);
  if (!object) {
    return columnsOf(reader, [inner ?? node ?? null]).flatMap((column) =>
      column.kind === 'column'
        ? [{ column: column.parts, value: { kind: 'param' as const, range: column.range } }]
        : [],
    );
  }
  return object.properties.flatMap((property) => {
    if (property.type !== 'Property' || property.computed) return [];
    const [column] = columnOf(reader, keyText(property));
    if (column?.kind !== 'column') return [];
    return [{ column: column.parts, value: writtenValue(reader, property.value, draft, scope) }];
  });
}

export function conflictOf(draft: QueryDraft): NonNullable<QueryDraft['conflict']> {
  draft.conflict ??= { columns: [], set: [] };
  return draft.conflict;
}
