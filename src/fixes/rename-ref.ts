// The text of a model or properties file, the place of a reference and the name that went in; out: the pieces to write
// otherwise, or null. Calls are found by their words: `ref('orders')` says the same in a template, in YAML and in Python.

import type { Span } from './text-places';

export interface Replacement extends Span {
  text: string;
}

/** A model, seed or snapshot; or a source's table with the name of its source. */
export type Referred = { kind: 'ref'; name: string } | { kind: 'source'; source: string; name: string };

const PLAIN = /^[A-Za-z_][\w$.-]*$/;
const CALL = /\b(ref|source)[ \t\r\n]{0,40}\(([^()]{0,400})\)/g;
const STRING = /(["'])([^"'\\\r\n]*)\1/g;

export function renameRef(
  text: string,
  span: Span,
  old: Referred,
  renamedTo: string,
  isYaml: boolean,
): Replacement[] | null {
  if (!PLAIN.test(renamedTo)) return null;
  const own = callsIn(text, span, old);
  if (own.length > 0) return own.map((place) => ({ ...place, text: renamedTo }));
  if (!isYaml) return null;
  // Many entries of YAML are told by their name, and the reference stands somewhere in them.
  const places = [...callsIn(text, { start: 0, end: text.length }, old), ...modelsIn(text, old)];
  if (places.length === 0) return null;
  return places.sort((a, b) => a.start - b.start).map((place) => ({ ...place, text: renamedTo }));
}

/** Where calls that mean it say its name, without the quotes. */
function callsIn(text: string, span: Span, old: Referred): Span[] {
  const places: Span[] = [];
  for (const call of text.slice(span.start, span.end).matchAll(CALL)) {
    const inner = span.start + call.index + call[0].length - 1 - call[2]!.length;
    const strings = [...positional(call[2]!).matchAll(STRING)];
    const last = strings.at(-1);
    if (call[1] !== old.kind || !last || last[2] !== old.name) continue;
    if (old.kind === 'source' && (strings.length !== 2 || strings[0]![2] !== old.source)) continue;
    const start = inner + last.index + 1;
    places.push({ start, end: start + old.name.length });
  }
  return places;
}

/** Arguments before the first with a name: `ref('orders', v=2)`. */
function positional(inside: string): string {
  const named = /[,(]?\s*\b[A-Za-z_]\w*\s*=/.exec(inside);
  return named ? inside.slice(0, named.index) : inside;
}

/** `model: orders` of a unit test. */
function modelsIn(text: string, old: Referred): Span[] {
  if (old.kind !== 'ref') return [];
  const places: Span[] = [];
  for (const line of text.matchAll(/^([ \t]*(?:-[ \t]+)?model:[ \t]+["']?)([\w$.-]+)["']?[ \t]*(?:#.*)?\r?$/gm)) {
    const start = line.index + line[1]!.length;
    if (line[2] === old.name) places.push({ start, end: start + old.name.length });
  }
  return places;
}
