// A tsconfig.json or jsconfig.json in; what of it decides over resolution out. What it extends is joined when the graph is linked.

import type { TsconfigFact } from '../../model/module-config';
import { isRecord, strings, text } from './read-json';

export function readTsconfig(value: Record<string, unknown>): TsconfigFact {
  const options = isRecord(value.compilerOptions) ? value.compilerOptions : {};
  const { paths, rootDirs, moduleSuffixes } = options;
  return {
    kind: 'tsconfig',
    extends: strings(value.extends),
    baseUrl: text(options.baseUrl),
    paths: isRecord(paths)
      ? Object.entries(paths).map(([pattern, targets]) => ({ pattern, targets: strings(targets) }))
      : null,
    rootDirs: rootDirs === undefined ? null : strings(rootDirs),
    moduleSuffixes: moduleSuffixes === undefined ? null : strings(moduleSuffixes),
    references: Array.isArray(value.references)
      ? value.references.flatMap((reference) => (isRecord(reference) ? (text(reference.path) ?? []) : []))
      : [],
    rootDir: text(options.rootDir),
    outDir: text(options.outDir),
    verbatim: options.verbatimModuleSyntax === true || options.preserveValueImports === true,
  };
}
