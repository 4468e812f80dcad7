// Attributes of a Prisma schema as written → their arguments by name, with places.

import type { Named } from '../../model/entity';
import type { Range } from '../../model/range';
import type { Attribute, Span, Value } from './schema-syntax';

/** Offsets of the file → its lines and columns. */
export type Placed = (span: Span) => Range;

export function attributeNamed(attributes: readonly Attribute[], ...names: string[]): Attribute | null {
  return attributes.find((attribute) => names.includes(attribute.name)) ?? null;
}

/** The argument of one of these names; with `position` also the unnamed one standing there. */
export function argumentOf(attribute: Attribute | null, names: readonly string[], position?: number): Value | null {
  if (!attribute) return null;
  const named = attribute.arguments.find((argument) => argument.name !== null && names.includes(argument.name));
  if (named) return named.value;
  if (position === undefined) return null;
  const unnamed = attribute.arguments.filter((argument) => argument.name === null);
  return unnamed[position]?.value ?? null;
}

export function stringOf(value: Value | null): string | null {
  return value?.kind === 'string' ? value.value : null;
}

/** The text inside the quotes, with its place: what a rename replaces. */
export function namedString(value: Value | null, placed: Placed): Named | null {
  if (value?.kind !== 'string') return null;
  return { name: value.value, range: placed({ start: value.start + 1, end: value.end - 1 }) };
}

/** Fields in a list or alone: `[a, b(sort: Desc)]`, `address.city`. */
export function namedFields(value: Value | null, placed: Placed): Named[] {
  if (value === null) return [];
  const items = value.kind === 'list' ? value.items : [value];
  return items.flatMap((item) => {
    if (item.kind === 'name') return [{ name: item.text, range: placed(item) }];
    if (item.kind !== 'call') return [];
    return [{ name: item.name, range: placed({ start: item.start, end: item.start + item.name.length }) }];
  });
}

/** As written: `now()`, `"new"`, `[1, 2]`. */
export function writtenValue(value: Value): string {
  switch (value.kind) {
    case 'string':
      return JSON.stringify(value.value);
    default:
      return value.text;
  }
}
