// What a stand-in for a macro is: arguments by position or name in, plausible SQL out.

import { type Arguments, Dict, isText, joinPlaced, textOf, UNKNOWN, type Value } from '../jinja/value';
import type { StubHost } from './reading';

export type Stub = (args: Given, host: StubHost) => Value;

/** Arguments by position or name. */
export class Given {
  constructor(
    readonly args: Arguments,
    readonly site: { start: number; end: number; package: string; own: boolean },
  ) {}

  at(position: number, name: string): Value | undefined {
    return this.args.list[position] ?? this.args.named.get(name);
  }

  get(position: number, name: string): Value {
    return this.at(position, name) ?? UNKNOWN;
  }

  /** A list of texts; unknown ones are left out, all of them when the list itself is. */
  list(position: number, name: string): Value[] {
    return listOf(this.at(position, name));
  }
}

export function listOf(value: Value | undefined): Value[] {
  if (Array.isArray(value)) return value;
  return value !== undefined && isText(value) && textOf(value) !== '' ? [value] : [];
}

/** `name(a, b)` with the places of what was given. */
export function sqlCall(name: string, operands: readonly Value[]): Value {
  const parts: Value[] = [`${name}(`];
  for (const [at, operand] of operands.entries()) {
    if (at > 0) parts.push(', ');
    parts.push(operand);
  }
  return joinPlaced([...parts, ')']);
}

/** What a stub reads of a column description: `{'name': 'id', 'datatype': …}` or plain text. */
export function columnName(value: Value): Value {
  if (value instanceof Dict) return value.get('name') ?? value.get('column_name') ?? UNKNOWN;
  return value;
}
