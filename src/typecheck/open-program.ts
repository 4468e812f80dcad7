// Root paths, a tree and its module resolver in; a TypeScript program out that shares its source files with others.

import type ts from 'typescript';
import type { CodeTree } from './comparison';
import type { MadeModel } from './document-files';
import type { ModuleResolver } from './resolve-modules';
import { ROOT, type SourceFiles } from './source-files';
import { globalStub, stubFor } from './stubs/index';
import type { TypeScript } from './type-script';

export interface ProgramInput {
  typescript: TypeScript;
  tree: CodeTree;
  resolver: ModuleResolver;
  sources: SourceFiles;
  /** Text of TypeScript's own library files, by name (`lib.es5.d.ts`). */
  library(name: string): string | null;
  options: ts.CompilerOptions;
  old?: ts.Program;
  /** Models of Mongoose that code asks for by their names. */
  models?: readonly MadeModel[];
}

/** Outside of the repository's own root, so that no path of it can be one of these. */
const STUBS = '/stubs/';
const LIBRARY = '/library/';
const GLOBALS = `${STUBS}globals.d.ts`;
const MODELS = `${STUBS}models.d.ts`;

export function openProgram(roots: readonly string[], input: ProgramInput): ts.Program {
  const { typescript, tree, resolver, sources } = input;
  const present = new Set(tree.paths);
  const made = (input.models ?? []).filter(({ path }) => present.has(path));
  const stubs = new Map<string, string>([[GLOBALS, globalStub]]);
  if (made.length > 0) stubs.set(MODELS, modelsText(made));

  function stubName(specifier: string): string | null {
    const text = stubFor(specifier);
    if (text === null) return null;
    const name = `${STUBS}${encodeURIComponent(specifier)}.d.ts`;
    stubs.set(name, text);
    return name;
  }

  function textOf(name: string): string | null {
    if (name.startsWith(STUBS)) return stubs.get(name) ?? null;
    if (name.startsWith(LIBRARY)) return input.library(name.slice(LIBRARY.length));
    const path = name.slice(ROOT.length);
    return name.startsWith(ROOT) && present.has(path) ? tree.text(path) : null;
  }

  const host: ts.CompilerHost = {
    fileExists: (name) => textOf(name) !== null,
    readFile: (name) => textOf(name) ?? undefined,
    getSourceFile(name) {
      const text = textOf(name);
      return text === null ? undefined : sources.of(name, text);
    },
    getDefaultLibFileName: () => `${LIBRARY}lib.esnext.full.d.ts`,
    getDefaultLibLocation: () => LIBRARY,
    writeFile: () => {},
    getCurrentDirectory: () => ROOT,
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    directoryExists: () => true,
    getDirectories: () => [],
    resolveModuleNameLiterals: (literals, containing) =>
      literals.map(({ text }) => {
        const isOurs = containing.startsWith(ROOT);
        const path = isOurs ? resolver.resolve(text, containing.slice(ROOT.length)) : null;
        const own = containing === MODELS && text.startsWith(ROOT) ? text : null;
        const resolvedFileName = own ?? (path === null ? stubName(text) : ROOT + path);
        if (resolvedFileName === null) return { resolvedModule: undefined };
        const extension = /(?:\.d)?\.[cm]?[jt]sx?$/.exec(resolvedFileName)?.[0] ?? '.ts';
        return { resolvedModule: { resolvedFileName, extension, isExternalLibraryImport: false } };
      }),
    resolveTypeReferenceDirectiveReferences: (references) =>
      references.map(() => ({ resolvedTypeReferenceDirective: undefined })),
  };
  const rootNames = [...roots.map((path) => ROOT + path), GLOBALS, ...(made.length > 0 ? [MODELS] : [])];
  return typescript.createProgram({ rootNames, options: input.options, host, oldProgram: input.old });
}

function modelsText(models: readonly MadeModel[]): string {
  const members = models.map(({ name, path, exportedAs }) => {
    const module = `typeof import(${JSON.stringify(ROOT + path)})`;
    return `  ${name}: ${exportedAs === null ? module : `(${module})['${exportedAs}']`};`;
  });
  return `import 'mongoose/all';\ndeclare module 'mongoose/all' {\n interface Models {\n${members.join('\n')}\n }\n}\n`;
}

const STRICTNESS = [
  'strict',
  'strictNullChecks',
  'noImplicitAny',
  'strictFunctionTypes',
  'strictBindCallApply',
  'strictPropertyInitialization',
  'useUnknownInCatchVariables',
  'exactOptionalPropertyTypes',
  'noUncheckedIndexedAccess',
];

/** How strictly the project reads its own types; everything else is ours. */
export function compilerOptions(
  typescript: TypeScript,
  written: Readonly<Record<string, unknown>>,
): ts.CompilerOptions {
  const strictness = STRICTNESS.filter((key) => typeof written[key] === 'boolean').map((key) => [key, written[key]]);
  return {
    // The default of today's compiler is not what a project without the setting was written with.
    strict: false,
    ...Object.fromEntries(strictness),
    target: typescript.ScriptTarget.ESNext,
    module: typescript.ModuleKind.ESNext,
    moduleResolution: typescript.ModuleResolutionKind.Bundler,
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    jsx: typescript.JsxEmit.Preserve,
    allowJs: true,
    checkJs: true,
    noEmit: true,
    skipLibCheck: true,
    skipDefaultLibCheck: true,
    types: [],
    esModuleInterop: true,
    allowSyntheticDefaultImports: true,
    resolveJsonModule: false,
    experimentalDecorators: true,
    allowImportingTsExtensions: true,
    ignoreDeprecations: '6.0',
  };
}
