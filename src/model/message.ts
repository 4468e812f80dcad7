// What code says of messages between services: patterns that are answered, patterns that clients send, and the constants that
// both are written with. As written in one file; constants of other files are followed when the graph is linked.

import type { ImportedFrom } from './http';
import type { Range } from './range';

/** `MESSAGE` waits for an answer (`send`), `EVENT` does not (`emit`). */
export type MessageStyle = 'MESSAGE' | 'EVENT';

/** `'orders.created'`, `{ cmd: 'sum' }`, `Patterns.Created`. */
export type WrittenPattern =
  | { kind: 'text'; text: string }
  | { kind: 'object'; entries: { key: string; value: WrittenPattern }[] }
  | { kind: 'name'; name: string; from: ImportedFrom | null };

export interface MessageHandlerFact {
  kind: 'message-handler';
  style: MessageStyle;
  /** null where it is put together at run time. */
  pattern: WrittenPattern | null;
  /** Of the pattern. */
  range: Range;
  handler: { name: string; range: Range };
  /** As written; null where none is. */
  responseType: string | null;
  bodyType: string | null;
}

export interface MessageCallFact {
  kind: 'message-call';
  style: MessageStyle;
  pattern: WrittenPattern;
  /** Of the pattern. */
  range: Range;
  responseType: string | null;
  /** Fields of a message that is written in place; null where it is not an object literal, or more may be in it. */
  bodyFields: { name: string; range: Range }[] | null;
}

/** A constant, enum member or static property that a pattern may be written with: `Patterns.Created`. */
export interface MessagePatternFact {
  kind: 'message-pattern';
  name: string;
  pattern: WrittenPattern;
}

export type MessageFact = MessageHandlerFact | MessageCallFact | MessagePatternFact;
