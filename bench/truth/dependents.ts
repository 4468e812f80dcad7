// A program's files in; for each file all that reach it by imports, which are the only ones whose errors it can change.

import type { Compiler } from './open-compiler';

export function dependentsOf({ typescript, program, own, absolute }: Compiler) {
  const options = program().getCompilerOptions();
  const cache = typescript.createModuleResolutionCache('/', (name) => name, options);
  const importers = new Map<string, Set<string>>();
  for (const path of own) {
    const from = absolute(path);
    const { importedFiles } = typescript.preProcessFile(program().getSourceFile(from)!.text, true, true);
    for (const { fileName } of importedFiles) {
      const to = typescript.resolveModuleName(fileName, from, options, typescript.sys, cache).resolvedModule;
      if (!to) continue;
      const known = importers.get(to.resolvedFileName) ?? new Set();
      importers.set(to.resolvedFileName, known.add(from));
    }
  }
  return (isStart: (file: string) => boolean): Set<string> => {
    const reached = new Set([...own.map(absolute), ...importers.keys()].filter(isStart));
    for (const file of reached) for (const importer of importers.get(file) ?? []) reached.add(importer);
    return reached;
  };
}
