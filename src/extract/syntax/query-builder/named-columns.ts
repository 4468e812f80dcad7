// Strings, lists of them and keys of objects in; the columns that they name out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Expr, SelectItem } from '../../../model/sql';
import type { NodeOf, ParsedModule } from '../../code-stack';
import { type CodeValues, keyOf } from '../code-values';
import { placedText, type PlacedText } from '../placed-text';
import { star } from './query-draft';
import { writtenName } from './written-name';

type Node = TSESTree.Node;

interface NameReader {
  module: ParsedModule;
  values: CodeValues;
}

const OPERATOR =
  /^(?:[<>=!~@#&|^*?%+/-]+|(?:not )?(?:like|ilike|in|between|regexp|rlike)|is(?: not)?(?: distinct from)?|asc|desc)$/i;

/** Strings, and lists of them: each names a column. */
export function columnsOf(reader: NameReader, nodes: readonly (Node | null)[]): Expr[] {
  return nodes.flatMap((node) => texts(reader, node)).flatMap((text) => columnOf(reader, text));
}

export function columnOf({ module }: NameReader, text: PlacedText): Expr[] {
  if (OPERATOR.test(text.text)) return [];
  const found = writtenName(text, module.lines);
  if (!found || found.isStar || found.parts.length === 0) return [];
  return [{ kind: 'column', parts: found.parts, range: module.lines.rangeOf(found.start, found.end) }];
}

/** Written strings only: numbers and flags are values. */
export function texts({ module, values }: NameReader, node: Node | null | undefined): PlacedText[] {
  const nodes = values.list(node) ?? [node ?? null];
  return nodes.flatMap((item) => {
    const at = values.plain(item);
    if (!at || (at.type === 'Literal' && typeof at.value !== 'string')) return [];
    return placedText(module, values, at) ?? [];
  });
}

export function objectColumns(reader: NameReader, node: Node | null | undefined): Expr[] {
  const object = reader.values.object(node);
  return (object?.properties ?? []).flatMap((property) =>
    property.type === 'Property' && !property.computed ? columnOf(reader, keyText(property)) : [],
  );
}

export function keyText({ key }: NodeOf<'Property'>): PlacedText {
  const isText = key.type === 'Literal' && typeof key.value === 'string';
  const text = keyOf(key, false) ?? '';
  const start = key.range[0] + (isText ? 1 : 0);
  return { text, offsets: Array.from(text, (_, at) => start + at) };
}

export function itemOf({ module }: NameReader, text: PlacedText): SelectItem[] {
  const found = writtenName(text, module.lines);
  if (!found) return [];
  const range = module.lines.rangeOf(found.start, found.end);
  if (found.isStar) return [star(found.parts, range)];
  if (found.parts.length === 0) return [];
  return [{ kind: 'expr', expr: { kind: 'column', parts: found.parts, range }, alias: found.alias, range }];
}
