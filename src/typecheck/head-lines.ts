// Programs of both sides in; for a node of base, the same node at head out, where its line did not change.

import type ts from 'typescript';
import type { Place } from '../model/range';
import type { FoundUse } from './find-uses';
import { placeOf, placeOfPart } from './place-of';
import { pathOf } from './source-files';

export interface HeadLines {
  moved(use: Used): { node: ts.Node; place: Place } | null;
}

type Used = Place & Pick<FoundUse, 'node' | 'part'>;

export function headLines(
  base: ts.Program,
  head: ts.Program,
  fileOf: (program: ts.Program, path: string) => ts.SourceFile | undefined,
): HeadLines {
  const maps = new Map<string, Map<number, number>>();

  function moved(use: Used): { node: ts.Node; place: Place } | null {
    const file = use.node.getSourceFile();
    const path = pathOf(file);
    const now = fileOf(head, path);
    if (!now) return null;
    if (now === file) return { node: use.node, place: plain(use) };
    const lines = maps.get(path) ?? sameLines(file.text, now.text);
    maps.set(path, lines);
    const was = file.getLineAndCharacterOfPosition(use.node.getStart(file));
    const line = lines.get(was.line + 1);
    if (line === undefined) return null;
    const start = now.getPositionOfLineAndCharacter(line - 1, was.character);
    const node = nodeAt(now, start, use.node.kind);
    if (!node) return null;
    const isSame = use.part !== null && node.getText(now) === use.node.getText(file);
    return { node, place: isSame ? placeOfPart(now, node, use.part!) : placeOf(now, node) };
  }
  void base;
  return { moved };
}

function plain({ path, line, startColumn, endLine, endColumn }: Place): Place {
  return { path, line, startColumn, endLine, endColumn };
}

function nodeAt(file: ts.SourceFile, start: number, kind: ts.SyntaxKind): ts.Node | null {
  let found: ts.Node | null = null;
  function visit(node: ts.Node): void {
    if (found || node.getFullStart() > start || node.getEnd() <= start) return;
    if (node.kind === kind && node.getStart(file) === start) {
      found = node;
      return;
    }
    node.forEachChild(visit);
  }
  visit(file);
  return found;
}

/** Line at base → line at head: what is equal from both ends, and in between what is there once on both sides. */
export function sameLines(before: string, after: string): Map<number, number> {
  const old = before.split(/\r\n|\n|\r/);
  const next = after.split(/\r\n|\n|\r/);
  const found = new Map<number, number>();
  let from = 0;
  while (from < old.length && from < next.length && old[from] === next[from]) {
    found.set(from + 1, from + 1);
    from += 1;
  }
  let tail = 0;
  while (tail < old.length - from && tail < next.length - from && old.at(-1 - tail) === next.at(-1 - tail)) {
    found.set(old.length - tail, next.length - tail);
    tail += 1;
  }
  const places = new Map<string, number>();
  for (let at = from; at < next.length - tail; at++) places.set(next[at]!, places.has(next[at]!) ? -1 : at);
  const seen = new Map<string, number>();
  for (let at = from; at < old.length - tail; at++) seen.set(old[at]!, (seen.get(old[at]!) ?? 0) + 1);
  for (let at = from; at < old.length - tail; at++) {
    const place = places.get(old[at]!);
    if (place !== undefined && place >= 0 && seen.get(old[at]!) === 1) found.set(at + 1, place + 1);
  }
  return found;
}
