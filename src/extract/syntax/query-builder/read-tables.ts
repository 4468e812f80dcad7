// Tables of a builder's calls: `from`, joins with their conditions, `with`.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Expr, Ident, TableRef } from '../../../model/sql';
import { UNKNOWN_LETTER } from '../../../sql/fold/read-embedded-sql';
import { callChain, type ChainLink } from '../call-chain';
import { placedText } from '../placed-text';
import type { BuilderReader, Names } from './builder-reader';
import { columnsOf, keyText, objectColumns, texts } from './named-columns';
import { newDraft, type QueryDraft } from './query-draft';
import { writtenName } from './written-name';

type Node = TSESTree.Node;

export function readJoin(reader: BuilderReader, { args }: ChainLink, draft: QueryDraft, names: Names): void {
  const [first, ...rest] = args;
  addTables(reader, draft, first, [], true, names);
  const joined = draft.tables.at(-1);
  if (!joined) return;
  joined.on.push(...columnsOf(reader, rest), ...rest.flatMap((arg) => objectColumns(reader, arg)));
  for (const arg of rest) {
    // `{ 'orders.user_id': 'users.id' }`
    const object = reader.values.object(arg);
    for (const property of object?.properties ?? [])
      if (property.type === 'Property') joined.on.push(...columnsOf(reader, [property.value]));
    joined.on.push(...reader.exprs(arg, draft, names));
  }
}

export function addTables(
  reader: BuilderReader,
  draft: QueryDraft,
  node: Node | undefined,
  on: Expr[],
  isJoined: boolean,
  names: Names,
): void {
  const nodes = reader.values.list(node) ?? [node ?? null];
  for (const item of nodes) {
    if (item) for (const ref of tablesOf(reader, item, draft, names)) draft.tables.push({ ref, on: [...on], isJoined });
  }
}

function tablesOf(reader: BuilderReader, node: Node, draft: QueryDraft, names: Names, isInner = false): TableRef[] {
  const { module, values } = reader;
  const text = placedText(module, values, node);
  if (text) {
    const found = writtenName(text, module.lines);
    if (!found || found.isStar || found.parts.length === 0) return [unknownTable(reader, node)];
    const range = module.lines.rangeOf(found.start, found.end);
    return [{ kind: 'table', name: found.parts, alias: found.alias, columns: [], range }];
  }
  // Knex: `{ u: 'users' }`
  const object = values.object(node);
  // No alias is given to a list of them.
  if (object && isInner) return [unknownTable(reader, node)];
  if (object) {
    return object.properties.flatMap((property): TableRef[] => {
      if (property.type !== 'Property') return [unknownTable(reader, node)];
      const alias = writtenName(keyText(property), module.lines)?.parts[0] ?? null;
      return tablesOf(reader, property.value, draft, names, true).map((ref) => ({ ...ref, alias }) as TableRef);
    });
  }
  for (const expr of reader.exprs(node, draft, names)) {
    if (expr.kind !== 'query') continue;
    const range = module.rangeOf(node);
    return [{ kind: 'derived', query: expr.query, lateral: true, alias: aliasOf(reader, node), columns: [], range }];
  }
  return [unknownTable(reader, node)];
}

export function unknownTable({ module }: BuilderReader, node: Node): TableRef {
  const range = module.rangeOf(node);
  return { kind: 'table', name: [{ name: UNKNOWN_LETTER, quoted: true, range }], alias: null, columns: [], range };
}

/** `.as('latest')` at the end of a query, or of what a callback returns. */
export function aliasOf(reader: BuilderReader, node: Node): Ident | null {
  const at = reader.values.result(node) ?? reader.values.plain(node);
  if (at?.type !== 'CallExpression') return null;
  const as = callChain(at).links.findLast(({ name }) => name === 'as');
  const [text] = as ? texts(reader, as.args[0]) : [];
  return text ? (writtenName(text, reader.module.lines)?.parts[0] ?? null) : null;
}

export function readWith(reader: BuilderReader, { args }: ChainLink, draft: QueryDraft, names: Names): void {
  const [name, ...bodies] = args;
  const [text] = texts(reader, name);
  // `tree(id, parent_id)` names the columns too.
  const whole = text && /^(\w+)(?:\(([\w, ]*)\))?$/.exec(text.text);
  if (!text || !whole) return;
  const cut = (from: number, to: number): Ident => ({
    name: text.text.slice(from, to),
    quoted: true,
    range: reader.module.lines.rangeOf(text.offsets[from]!, text.offsets[to - 1]! + 1),
  });
  const listed = [...(whole[2] ?? '').matchAll(/\w+/g)].map(({ index, 0: one }) => {
    const from = whole[1]!.length + 1 + index;
    return cut(from, from + one.length);
  });
  const [body] = bodies
    .flatMap((arg) => reader.exprs(arg, newDraft(draft.range), names))
    .flatMap((expr) => (expr.kind === 'query' ? [expr.query] : []));
  if (body) draft.ctes.push({ name: cut(0, whole[1]!.length), columns: listed, body });
}
