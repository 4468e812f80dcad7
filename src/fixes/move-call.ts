// A parsed source file, the place of an address that a client calls, the route that answered it and the one that does now
// in; the edits that make the call ask for the new one out, or null when no safe way is known. Values in the address stay.

import type ts from 'typescript';
import type { AskedRoute } from '../graph/code/route-pattern';
import type { PathSegment } from '../model/http';
import { changeMethod } from './change-method';
import { innermostNode, type TextEdit, type TypeScript } from './syntax-at';
import type { Span } from './text-places';
import { type WrittenSegment, writtenAddress } from './written-address';

export interface RouteMove {
  /** What the call asks for. */
  asked: AskedRoute;
  old: AskedRoute;
  now: AskedRoute;
}

export function moveCall(
  typescript: TypeScript,
  file: ts.SourceFile,
  place: Span,
  { asked, old, now }: RouteMove,
): TextEdit[] | null {
  const node = nodeAt(typescript, file, place);
  if (!node) return null;
  if (old.method === 'MESSAGE' || old.method === 'EVENT')
    return now.method === old.method ? changePattern(typescript, file, node, old.path, now.path) : null;
  const written = writtenAddress(typescript, file, node);
  const path = written && changePath(file, written, old.path, now.path);
  if (!path) return null;
  const isAnswered = [old.method, 'ALL'].includes(now.method) || asked.method === 'ALL';
  if (isAnswered) return path;
  if (asked.method !== old.method) return null;
  const method = changeMethod(typescript, file, node, old.method, now.method);
  return method && [...path, method];
}

/** The outermost that stands there. */
function nodeAt(typescript: TypeScript, file: ts.SourceFile, { start, end }: Span): ts.Node | null {
  for (let node = innermostNode(typescript, file, start); node !== file; node = node.parent)
    if (node.getStart(file) === start && node.getEnd() === end) return node;
  return null;
}

// ---------------------------------------------------------------- path

function changePath(
  file: ts.SourceFile,
  written: readonly WrittenSegment[],
  old: readonly PathSegment[],
  now: readonly PathSegment[],
): TextEdit[] | null {
  const origins = originsOf(old, now);
  if (!origins || written.length === 0) return null;
  const isSame = (at: number, to: number) =>
    typeof old[at] === 'string' ? old[at] === now[to] : origins[to] === at && typeof now[to] !== 'string';
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && isSame(head, head)) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(old.length - 1 - tail, now.length - 1 - tail)) tail++;
  if (head === old.length && head === now.length) return [];
  // A base address and where a router is mounted come before what is written here.
  const shift = old.length - written.length;
  if (head < shift || !isWritten(written, old, shift)) return null;
  const gone = written.slice(head - shift, old.length - tail - shift);
  const fresh: string[] = [];
  for (let at = head; at < now.length - tail; at++) {
    const segment = now[at]!;
    const source = written[(origins[at] ?? Number.NaN) - shift];
    if (typeof segment === 'string') fresh.push(segment);
    else if (source && !source.apart) fresh.push(file.text.slice(source.start, source.end));
    else return null;
  }
  if (fresh.some((part) => !part.startsWith('${') && !/^[\w.~@:-]+$/.test(part))) return null;
  return editAt(written, head - shift, gone, fresh);
}

/** Index in the new path → the index in the old one that its value comes from; null where values come or go. */
function originsOf(old: readonly PathSegment[], now: readonly PathSegment[]): (number | null)[] | null {
  const holes = (path: readonly PathSegment[]) => path.flatMap((one, at) => (typeof one === 'string' ? [] : [at]));
  if ([...old, ...now].includes('*')) return null;
  const nameOf = (path: readonly PathSegment[], at: number) => (path[at] as { name: string | null }).name;
  const [from, to] = [holes(old), holes(now)];
  if (from.length !== to.length) return null;
  const left = new Set(from);
  const origins: (number | null)[] = now.map(() => null);
  for (const at of to) {
    const same = from.find((one) => left.has(one) && nameOf(old, one) === nameOf(now, at));
    if (same !== undefined && left.delete(same)) origins[at] = same;
  }
  // Those whose names changed, too, go by their order.
  const rest = [...left];
  for (const at of to) origins[at] ??= rest.shift() ?? null;
  return origins;
}

/** What is written is the end of the old path. */
function isWritten(written: readonly WrittenSegment[], old: readonly PathSegment[], shift: number): boolean {
  return written.every(({ text }, at) => {
    const segment = old[at + shift];
    return text === null || typeof segment !== 'string' || segment === text;
  });
}

function editAt(
  written: readonly WrittenSegment[],
  at: number,
  gone: readonly WrittenSegment[],
  fresh: readonly string[],
): TextEdit[] | null {
  const [first, last] = [gone[0], gone.at(-1)];
  const text = fresh.join('/');
  if (first && last) {
    if (gone.some(({ apart, within }) => apart || within !== first.within)) return null;
    if (fresh.length > 0) return [{ start: first.start, end: last.end, text }];
    const [before, after] = [written[at - 1], written[at + gone.length]];
    // With the slash before it; the first one of all with that behind it.
    if (before) return before.within === first.within ? [{ start: before.end, end: last.end, text: '' }] : null;
    return after?.within === first.within ? [{ start: first.start, end: after.start, text: '' }] : null;
  }
  const [before, after] = [written[at - 1], written[at]];
  if (after && !after.apart) return [{ start: after.start, end: after.start, text: `${text}/` }];
  if (before && !before.apart) return [{ start: before.end, end: before.end, text: `/${text}` }];
  if (!before || after || text.includes('$')) return null;
  return [{ start: before.end, end: before.end, text: ` + '/${text}'` }];
}

// ---------------------------------------------------------------- messages

function changePattern(
  typescript: TypeScript,
  file: ts.SourceFile,
  node: ts.Node,
  [was]: readonly PathSegment[],
  [is]: readonly PathSegment[],
): TextEdit[] | null {
  if (typeof was !== 'string' || typeof is !== 'string' || !/^[\w.:/{}", -]+$/.test(is)) return null;
  const inside = (one: ts.Node, text: string) => ({ start: one.getStart(file) + 1, end: one.getEnd() - 1, text });
  if (typescript.isStringLiteralLike(node)) return node.text === was && !is.startsWith('{') ? [inside(node, is)] : null;
  if (!typescript.isObjectLiteralExpression(node)) return null;
  const [old, now] = [entriesOf(was), entriesOf(is)];
  if (!old || !now || old.size !== now.size || [...now.keys()].some((key) => !old.has(key))) return null;
  const edits: TextEdit[] = [];
  for (const [key, value] of now) {
    if (old.get(key) === value) continue;
    const property = node.properties.find((one) => one.name?.getText(file).replace(/^(['"])(.*)\1$/, '$2') === key);
    const written = property && typescript.isPropertyAssignment(property) ? property.initializer : null;
    if (!written || !typescript.isStringLiteralLike(written) || written.text !== old.get(key)) return null;
    edits.push(inside(written, value));
  }
  return edits;
}

/** Of a pattern that is an object of texts. */
function entriesOf(pattern: string): Map<string, string> | null {
  try {
    const entries = Object.entries(JSON.parse(pattern) as object);
    return entries.every(([, value]) => typeof value === 'string') ? new Map(entries) : null;
  } catch {
    return null;
  }
}
