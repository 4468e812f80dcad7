// A node of a source file in; its place in the repository out.

import type ts from 'typescript';
import type { Place } from '../model/range';
import { pathOf } from './source-files';

export function placeOf(file: ts.SourceFile, node: ts.Node): Place {
  return placeBetween(file, node.getStart(file), node.getEnd());
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
