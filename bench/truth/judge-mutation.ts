// A compiler, the repository unchanged, and a change in; the lines that are newly wrong, the lines that name the member, and
// what those lines stand in out.

import type ts from 'typescript';
import type { Compiler } from './open-compiler';
import type { JudgedMutation, Mutation } from './mutation';
import { spanOf } from './span-of';

export interface Place {
  path: string;
  at: number;
}

/** An import or a variable that nothing needs any more is untidy, not broken. */
const UNUSED = new Set([6133, 6138, 6192, 6196, 6198, 6199]);

/** The errors of files, by path, line and code: how often each is said. */
export type Errors = Map<string, { count: number; place: Place }>;

export function errorsOf({ service, program, relative }: Compiler, files: Iterable<string>): Errors {
  const errors: Errors = new Map();
  for (const file of files) {
    const source = program().getSourceFile(file);
    if (!source) continue;
    for (const one of [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)]) {
      if (one.category !== 1 || one.start === undefined || UNUSED.has(one.code)) continue;
      const line = source.getLineAndCharacterOfPosition(one.start).line + 1;
      const key = `${relative(file)}:${line}:${one.code}`;
      const known = errors.get(key);
      errors.set(key, { count: (known?.count ?? 0) + 1, place: { path: relative(file), at: one.start } });
    }
  }
  return errors;
}

export function newErrors(before: Errors, after: Errors): Place[] {
  return [...after].filter(([key, { count }]) => count > (before.get(key)?.count ?? 0)).map(([, { place }]) => place);
}

/** References of a property in the unchanged program. */
export function referencesOf({ service, absolute, relative, own }: Compiler, { path, at }: Place): Place[] {
  const known = new Set(own);
  return (
    (service.findReferences(absolute(path), at) ?? [])
      // What a base or an interface declares too stays, and so do its own readers.
      .filter(({ definition }) => definition.fileName === absolute(path) && definition.textSpan.start === at)
      .flatMap(({ references }) => references)
      .filter(({ isDefinition, fileName }) => !isDefinition && known.has(relative(fileName)))
      .map(({ fileName, textSpan }) => ({ path: relative(fileName), at: textSpan.start }))
  );
}

export function judged(
  compiler: Compiler,
  { id, op, names, asset, column, edits, decl }: Mutation,
  errors: readonly Place[],
  references: readonly Place[],
  textOf: (path: string) => ts.SourceFile | undefined,
): JudgedMutation {
  const spans: Record<string, [number, number]> = {};
  const declared = decl
    .map((one) => /^(.*):(\d+)-(\d+)$/.exec(one)!)
    .map(([, path, a, b]) => ({ path, a: +a!, b: +b! }));
  const keysOf = (places: readonly Place[]): string[] => {
    const keys = new Set<string>();
    for (const { path, at } of places) {
      const file = textOf(path);
      if (!file) continue;
      const line = file.getLineAndCharacterOfPosition(at).line + 1;
      if (declared.some((one) => one.path === path && line >= one.a && line <= one.b)) continue;
      const key = `${path}:${line}`;
      keys.add(key);
      const [first, last] = spanOf(compiler.typescript, file, at);
      const [known, end] = spans[key] ?? [line, line];
      if (first !== line || last !== line) spans[key] = [Math.min(first, known), Math.max(last, end)];
    }
    return [...keys].sort();
  };
  return {
    ...{ id, op, names, asset, column, edits, decl },
    truth: { errors: keysOf(errors), references: keysOf(references) },
    spans,
  };
}
