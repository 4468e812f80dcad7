// A node of a source file, or a part of one, in; its place in the repository out.

import type ts from 'typescript';
import type { Place } from '../model/range';
import { pathOf } from './source-files';

export function placeOf(file: ts.SourceFile, node: ts.Node): Place {
  return placeBetween(file, node.getStart(file), node.getEnd());
}

/** `part`: offsets within the node. */
export function placeOfPart(file: ts.SourceFile, node: ts.Node, part: { start: number; end: number }): Place {
  const from = node.getStart(file);
  return placeBetween(file, from + part.start, from + part.end);
}

export function placeBetween(file: ts.SourceFile, from: number, to: number): Place {
  const start = file.getLineAndCharacterOfPosition(from);
  const end = file.getLineAndCharacterOfPosition(to);
  return {
    path: pathOf(file),
    line: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
