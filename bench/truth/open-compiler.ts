// An installed repository and one of its tsconfigs in; TypeScript's language service over all of its files out, each of which
// can be given another text for a while.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import type ts from 'typescript';

export interface Compiler {
  typescript: typeof ts;
  service: ts.LanguageService;
  program: () => ts.Program;
  /** Paths of the repository's own files in the program, relative to its root. */
  own: string[];
  absolute: (path: string) => string;
  relative: (file: string) => string;
  /** Gives files another text, or their own again (null). */
  change: (texts: ReadonlyMap<string, string> | null) => void;
  /** Files that are written anew by a generator while the compiler is open. */
  refresh: () => void;
}

export function openCompiler(root: string, project: string, generated: (file: string) => boolean): Compiler {
  const typescript = compilerOf(root, project);
  const { options, fileNames } = readProject(typescript, join(root, project));
  const overlay = new Map<string, string>();
  const versions = new Map<string, string>();
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => ({
      ...options,
      noEmit: true,
      incremental: false,
      composite: false,
      skipLibCheck: true,
    }),
    getScriptFileNames: () => fileNames,
    getScriptVersion: (file) => {
      const changed = overlay.get(file);
      if (changed !== undefined) return createHash('sha1').update(changed).digest('hex');
      if (!generated(file)) return '1';
      if (!versions.has(file)) versions.set(file, existsSync(file) ? String(statSync(file).mtimeMs) : '0');
      return versions.get(file)!;
    },
    getScriptSnapshot: (file) => {
      const text = overlay.get(file) ?? (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
      return text === undefined ? undefined : typescript.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => resolve(root, project, '..'),
    getDefaultLibFileName: (settings) => typescript.getDefaultLibFilePath(settings),
    fileExists: typescript.sys.fileExists,
    readFile: typescript.sys.readFile,
    readDirectory: typescript.sys.readDirectory,
    directoryExists: typescript.sys.directoryExists,
    getDirectories: typescript.sys.getDirectories,
    realpath: typescript.sys.realpath,
  };
  const service = typescript.createLanguageService(host);
  const own = service
    .getProgram()!
    .getSourceFiles()
    .map(({ fileName }) => fileName)
    .filter((file) => file.startsWith(`${root}/`) && !/node_modules\/|\.d\.[cm]?ts$|\.json$/.test(file))
    .filter((file) => !generated(file))
    .map((file) => relative(root, file));
  return {
    typescript,
    service,
    program: () => service.getProgram()!,
    own,
    absolute: (path) => join(root, path),
    relative: (file) => relative(root, file),
    change(texts) {
      overlay.clear();
      for (const [path, text] of texts ?? []) overlay.set(join(root, path), text);
    },
    refresh: () => versions.clear(),
  };
}

/** The repository's own version, for its checks are what its authors know. */
function compilerOf(root: string, project: string): typeof ts {
  for (const folder of [join(root, project), join(root, 'package.json'), import.meta.filename]) {
    try {
      const found = createRequire(folder)('typescript') as typeof ts;
      if (typeof found.createLanguageService === 'function') return found;
    } catch {
      // The next one.
    }
  }
  throw new Error('no TypeScript found');
}

function readProject(typescript: typeof ts, path: string): ts.ParsedCommandLine {
  const read = typescript.getParsedCommandLineOfConfigFile(
    path,
    {},
    { ...typescript.sys, onUnRecoverableConfigFileDiagnostic: (one) => console.error(one.messageText) },
  );
  if (!read) throw new Error(`${path} cannot be read`);
  return read;
}
