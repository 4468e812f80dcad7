// Paths and texts in; TypeScript's source files out, parsed once for both sides and for every later question.

import type ts from 'typescript';
import type { TypeScript } from './type-script';

export const ROOT = '/repository/';

export interface SourceFiles {
  /** `name`: absolute, as the program knows the file. */
  of(name: string, text: string): ts.SourceFile;
}

export function openSourceFiles(typescript: TypeScript): SourceFiles {
  const known = new Map<string, ts.SourceFile[]>();
  return {
    of(name, text) {
      const same = known.get(name) ?? [];
      const found = same.find((file) => file.text === text);
      if (found) return found;
      const { ScriptTarget, JSDocParsingMode } = typescript;
      // In JavaScript it is read all the same: there it holds the types.
      const options = { languageVersion: ScriptTarget.ESNext, jsDocParsingMode: JSDocParsingMode.ParseNone };
      const file = typescript.createSourceFile(name, text, options, true);
      known.set(name, [...same, file]);
      return file;
    },
  };
}

export function pathOf(file: ts.SourceFile): string {
  return file.fileName.startsWith(ROOT) ? file.fileName.slice(ROOT.length) : '';
}
