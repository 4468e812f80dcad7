// A tree in; what TypeScript says of some of its files out, with our stubs in place of `node_modules` and Prisma Clients made
// from the schemas.

import { openTypeLibrary } from '../../src/edges/disk/type-library';
import type { Tree } from '../../src/model/tree';
import { withClient } from '../../src/stories/with-client';
import { isSource } from '../../src/typecheck/choose-files';
import { compilerOptions, openProgram } from '../../src/typecheck/open-program';
import type { ClientFiles } from '../../src/typecheck/prisma-client/client-files';
import { resolveModules } from '../../src/typecheck/resolve-modules';
import { openSourceFiles, ROOT, type SourceFiles } from '../../src/typecheck/source-files';
import { loadTypeScript, type TypeScript } from '../../src/typecheck/type-script';
import { treeOf } from '../../src/typecheck/type-session';

export interface Compiler {
  typescript: TypeScript;
  sources: SourceFiles;
}

export async function openCompiler(): Promise<Compiler> {
  const typescript = await loadTypeScript();
  return { typescript, sources: openSourceFiles(typescript) };
}

/** `PATH: CODE MESSAGE`, once for each; of files in which one of the words stands. */
export async function compilerErrors(
  { typescript, sources }: Compiler,
  given: Tree,
  clients: ClientFiles,
  words: readonly string[],
): Promise<string[]> {
  const tree = withClient(given, clients);
  const paths = tree.files
    .map(({ path }) => path)
    .filter(
      (path) => (isSource(path) || /(?:package|tsconfig[\w.-]*)\.json$/.test(path)) && !path.includes('node_modules/'),
    );
  const read = await tree.read(paths);
  const texts = new Map(paths.flatMap((path, at) => (read[at] == null ? [] : [[path, read[at]!] as const])));
  const code = treeOf(texts);
  const asked = paths.filter((path) => isSource(path) && words.some((word) => texts.get(path)?.includes(word)));
  if (asked.length === 0) return [];
  const resolver = resolveModules(typescript, code, clients.aliases);
  const options = compilerOptions(typescript, resolver.settingsFor(asked[0]!));
  const library = openTypeLibrary(process.cwd());
  // What declaration files declare, every file may use.
  const ambient = paths.filter((path) => path.endsWith('.d.ts') && !asked.includes(path));
  const program = openProgram([...asked, ...ambient], { typescript, sources, library, tree: code, resolver, options });
  const errors: string[] = [];
  for (const path of asked) {
    const file = program.getSourceFile(ROOT + path);
    if (!file) continue;
    for (const { category, code, messageText } of program.getSemanticDiagnostics(file)) {
      if (category !== typescript.DiagnosticCategory.Error) continue;
      errors.push(`${path}: TS${code} ${typescript.flattenDiagnosticMessageText(messageText, ' ')}`);
    }
  }
  return errors;
}
