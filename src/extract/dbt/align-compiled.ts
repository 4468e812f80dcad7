// SQL that dbt compiled and our own rendering of the same file in; the compiled SQL with the places of the file out.

import { isExact } from './jinja/output';
import { type Piece, Placed } from './jinja/value';

interface Token {
  text: string;
  start: number;
}

/** What both say alike has the place of ours; the rest stands between its neighbours. */
export function alignCompiled(compiled: string, rendered: Placed): Placed {
  const left = tokensOf(compiled);
  const right = tokensOf(rendered.text);
  const pairs = matchTokens(left, right);
  const placeOf = placeFinder(rendered);
  const pieces: Piece[] = [];
  const places = left.map((token, at) => {
    const same = pairs[at]!;
    return same < 0 ? null : placeOf(right[same]!.start, token.text.length);
  });
  const next = followingPlaces(places);
  let before = 0;
  let end = 0;
  const fill = (to: number, at: number) => {
    const behind = next[at] ?? before;
    if (to > end) pieces.push({ length: to - end, start: before, end: Math.max(before, behind) });
    end = to;
  };
  for (const [at, token] of left.entries()) {
    fill(token.start, at);
    const place = places[at];
    const length = token.text.length;
    pieces.push({ ...(place ?? { start: before, end: Math.max(before, next[at] ?? before) }), length });
    if (place) before = Math.max(before, place.end);
    end = token.start + length;
  }
  fill(compiled.length, left.length);
  return new Placed(compiled, pieces);
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}_$]+|[^\s\p{L}\p{N}_$]/gu))
    tokens.push({ text: match[0], start: match.index });
  return tokens;
}

/** For each left token the right one it is, or -1: alike at both ends, then from token to token that each has once. */
function matchTokens(left: readonly Token[], right: readonly Token[]): Int32Array {
  const pairs = new Int32Array(left.length).fill(-1);
  const ends = trim(left, right, { left: 0, right: 0, leftEnd: left.length, rightEnd: right.length }, pairs);
  let { left: from, right: fromRight } = ends;
  for (const [at, other] of [...anchorsIn(left, right, ends), [ends.leftEnd, ends.rightEnd] as const]) {
    trim(left, right, { left: from, right: fromRight, leftEnd: at, rightEnd: other }, pairs);
    if (at < ends.leftEnd) pairs[at] = other;
    [from, fromRight] = [at + 1, other + 1];
  }
  return pairs;
}

interface Window {
  left: number;
  right: number;
  leftEnd: number;
  rightEnd: number;
}

function trim(left: readonly Token[], right: readonly Token[], window: Window, pairs: Int32Array): Window {
  let { left: a, right: b, leftEnd, rightEnd } = window;
  while (a < leftEnd && b < rightEnd && left[a]!.text === right[b]!.text) pairs[a++] = b++;
  while (leftEnd > a && rightEnd > b && left[leftEnd - 1]!.text === right[rightEnd - 1]!.text)
    pairs[--leftEnd] = --rightEnd;
  return { left: a, right: b, leftEnd, rightEnd };
}

/** Patience: the longest rising run of the tokens that both have once. */
function anchorsIn(left: readonly Token[], right: readonly Token[], window: Window): (readonly [number, number])[] {
  const here = onceIn(left, window.left, window.leftEnd);
  const there = onceIn(right, window.right, window.rightEnd);
  const pairs = [...here].flatMap(([text, at]) => {
    const other = there.get(text);
    return other === undefined ? [] : [[at, other] as const];
  });
  pairs.sort((a, b) => a[0] - b[0]);
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [index, [, other]] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tails[middle]!]![1] < other) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = index;
  }
  const run: (readonly [number, number])[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at]!) run.push(pairs[at]!);
  return run.reverse();
}

function onceIn(tokens: readonly Token[], from: number, to: number): Map<string, number> {
  const once = new Map<string, number>();
  const more = new Set<string>();
  for (let at = from; at < to; at++) {
    const { text } = tokens[at]!;
    if (once.has(text)) more.add(text);
    else once.set(text, at);
  }
  for (const text of more) once.delete(text);
  return once;
}

function placeFinder({ pieces }: Placed): (offset: number, length: number) => Piece | null {
  const starts: number[] = [];
  let at = 0;
  for (const piece of pieces) {
    starts.push(at);
    at += piece.length;
  }
  let last = 0;
  return (offset, length) => {
    if (offset < (starts[last] ?? 0)) last = 0;
    while (last + 1 < starts.length && starts[last + 1]! <= offset) last++;
    const piece = pieces[last];
    if (!piece || piece.start < 0) return null;
    if (!isExact(piece) || offset + length > starts[last]! + piece.length) return { ...piece, length };
    const start = piece.start + offset - starts[last]!;
    return { length, start, end: start + length, printed: piece.printed };
  };
}

/** For each position where the next known place begins. */
function followingPlaces(places: readonly (Piece | null)[]): (number | undefined)[] {
  const next: (number | undefined)[] = new Array(places.length + 1);
  for (let at = places.length - 1; at >= 0; at--) next[at] = places[at]?.start ?? next[at + 1];
  return next;
}
