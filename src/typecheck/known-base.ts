// A tree and what is asked of it in; its program and the uses found in it out, kept while the next question asks the same:
// fixes are tried on one base again and again.

import type ts from 'typescript';
import type { CodeTree } from './comparison';
import type { FoundUse, Sought } from './find-uses';

export interface KnownBase {
  /** `key`: all that the program is made of beside the tree. */
  program(tree: CodeTree, key: string, open: () => ts.Program): ts.Program;
  /** In files that the program's key decides. */
  uses(program: ts.Program, sought: Sought, files: readonly ts.SourceFile[], find: () => FoundUse[]): FoundUse[];
}

export function openKnownBase(): KnownBase {
  let opened: { tree: CodeTree; key: string; program: ts.Program } | null = null;
  let asked: { sought: Sought; files: readonly ts.SourceFile[]; found: FoundUse[] } | null = null;

  function program(tree: CodeTree, key: string, open: () => ts.Program): ts.Program {
    if (opened?.tree === tree && opened.key === key) return opened.program;
    // Two programs of a large repository are enough to hold at a time.
    opened = null;
    asked = null;
    opened = { tree, key, program: open() };
    return opened.program;
  }

  function uses(of: ts.Program, sought: Sought, files: readonly ts.SourceFile[], find: () => FoundUse[]): FoundUse[] {
    if (opened?.program !== of) return find();
    if (asked === null || !isSameList(asked.files, files) || !isSameQuestion(asked.sought, sought))
      asked = { sought, files, found: find() };
    return asked.found;
  }

  return { program, uses };
}

/** Files are parsed once, so that the same declaration is the same node; its name and its owner are what it says. */
function isSameQuestion(one: Sought, other: Sought): boolean {
  if (one.declarations.size !== other.declarations.size || one.names.size !== other.names.size) return false;
  for (const name of one.names) if (!other.names.has(name)) return false;
  for (const [node, change] of one.declarations) if (other.declarations.get(node) !== change) return false;
  return true;
}

function isSameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
