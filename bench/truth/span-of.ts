// A place in a file in; the lines of what it stands in out: the statement or class member, or where that is longer than twenty
// lines the widest piece of it that is not.

import type ts from 'typescript';

const LONGEST = 20;

export function spanOf(typescript: typeof ts, file: ts.SourceFile, at: number): [number, number] {
  const linesOf = (node: ts.Node): [number, number] => [
    file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1,
    file.getLineAndCharacterOfPosition(node.getEnd()).line + 1,
  ];
  const chain: ts.Node[] = [];
  for (let node: ts.Node | undefined = tokenAt(typescript, file, at); node && node !== file; node = node.parent) {
    chain.push(node);
    if (isWhole(typescript, node)) break;
  }
  const line = file.getLineAndCharacterOfPosition(at).line + 1;
  for (const node of chain.reverse()) {
    const [start, end] = linesOf(node);
    if (end - start < LONGEST) return [start, end];
  }
  return [line, line];
}

function isWhole(typescript: typeof ts, node: ts.Node): boolean {
  return (typescript.isStatement(node) && !typescript.isBlock(node)) || typescript.isClassElement(node);
}

export function tokenAt(typescript: typeof ts, file: ts.SourceFile, at: number): ts.Node {
  let found: ts.Node = file;
  const visit = (node: ts.Node): void => {
    if (at < node.getStart(file) || at >= node.getEnd()) return;
    found = node;
    typescript.forEachChild(node, visit);
  };
  typescript.forEachChild(file, visit);
  return found;
}
