// A parsed source file and an offset in; the innermost node there, and how the file writes strings, out.

import type ts from 'typescript';
import type { Span } from './text-places';

export interface TextEdit extends Span {
  text: string;
}

/** Handed in by the story that loaded it: fixes load nothing. */
export type TypeScript = typeof ts;

export function innermostNode(typescript: TypeScript, file: ts.SourceFile, at: number): ts.Node {
  let node: ts.Node = file;
  for (;;) {
    const inner: ts.Node | undefined = typescript.forEachChild(node, (child) =>
      child.getFullStart() <= at && at < child.getEnd() ? child : undefined,
    );
    if (!inner) return node;
    node = inner;
  }
}

/** The string in the manner of the file's imports; null for what would need escapes. */
export function writeString(typescript: TypeScript, file: ts.SourceFile, value: string): string | null {
  if (value === '' || !/^[\p{L}\p{M}\p{N}_$ .-]+$/u.test(value)) return null;
  const from = file.statements.find((statement) => typescript.isImportDeclaration(statement));
  const quote = from && typescript.isImportDeclaration(from) ? from.moduleSpecifier.getText(file)[0]! : "'";
  return `${quote}${value}${quote}`;
}
