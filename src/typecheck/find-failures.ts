// Base and head programs in; what TypeScript says of some files at head and did not say at base out.

import type ts from 'typescript';
import type { TypeScript } from './type-script';

export interface Failure {
  file: ts.SourceFile;
  start: number;
  length: number;
  code: number;
  /** The message with those below it, one a line. */
  message: string;
}

/**
 * Said of the code's shape, of what is never read or not yet given, or of what has no type (as all that comes from a package
 * which is not installed), not of what its names mean.
 */
const BESIDE_THE_POINT = new Set([
  6133, 6138, 6192, 6196, 6198, 7027, 7028, 7029, 7030, 2307, 2792, 7016, 1378, 1375, 2354, 2564, 2688, 7005, 7006,
  7008, 7010, 7011, 7013, 7018, 7019, 7020, 7022, 7023, 7024, 7026, 7031, 7032, 7033, 7034, 7050, 7051,
]);

/** `blame`: index of the change that a failure of head may come from; null when it is none of ours. */
export function findFailures(
  typescript: TypeScript,
  base: ts.Program,
  head: ts.Program,
  paths: readonly string[],
  fileOf: (program: ts.Program, path: string) => ts.SourceFile | undefined,
  blame: (failure: Failure) => number | null,
): { failure: Failure; blamed: number }[] {
  const found: { failure: Failure; blamed: number }[] = [];
  for (const path of paths) {
    const file = fileOf(head, path);
    if (!file) continue;
    const now = failuresOf(typescript, head, file).flatMap((failure) => {
      const blamed = blame(failure);
      return blamed === null ? [] : [{ failure, blamed }];
    });
    // Checking costs: base is asked only where head has something to answer for.
    if (now.length === 0) continue;
    const before = fileOf(base, path);
    const known = countKeys(before ? failuresOf(typescript, base, before) : [], before === file);
    for (const one of now) {
      const key = keyOf(one.failure, before === file);
      const left = known.get(key) ?? 0;
      if (left > 0) known.set(key, left - 1);
      else found.push(one);
    }
  }
  return found;
}

function failuresOf(typescript: TypeScript, program: ts.Program, file: ts.SourceFile): Failure[] {
  return program.getSemanticDiagnostics(file).flatMap((diagnostic) => {
    if (diagnostic.category !== typescript.DiagnosticCategory.Error || BESIDE_THE_POINT.has(diagnostic.code)) return [];
    const { start, length } = diagnostic;
    if (start === undefined || diagnostic.file !== file) return [];
    const message = typescript.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
    return [{ file, start, length: length ?? 0, code: diagnostic.code, message }];
  });
}

function countKeys(failures: Failure[], isSame: boolean): Map<string, number> {
  const counts = new Map<string, number>();
  for (const failure of failures) {
    const key = keyOf(failure, isSame);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * In an unchanged file the place says which failure it is: its words may spell the changed type. In a changed one the types
 * it quotes are left out, which may hold the changed member.
 */
function keyOf({ file, start, length, code, message }: Failure, isSame: boolean): string {
  if (isSame) return `${code} ${start}`;
  const first = message.slice(0, message.indexOf('\n') >>> 0).replace(/'[^']*'/g, "''");
  return `${code} ${file.text.slice(start, start + length)}\0${first}`;
}
