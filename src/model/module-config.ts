// What settings files say of which file a specifier means. Paths are relative to the repository root, unless said otherwise.

import type { Range } from './range';

/** A `package.json`. */
export interface PackageFact {
  kind: 'package';
  name: string | null;
  /** `types`, `module`, `main`, …, in the order in which they are asked, as written. */
  entries: string[];
  exports: PackageTargets | null;
  imports: PackageTargets | null;
  /** Globs of the folders of further packages, relative to this one's. */
  workspaces: string[];
  /** Names it may import without a file of ours. */
  dependencies: string[];
}

/** `exports` and `imports` with conditions flattened: key → targets in their order, as written; null targets are left out. */
export type PackageTargets = { key: string; targets: string[] }[];

/** A `tsconfig.json` or `jsconfig.json`, as far as resolution asks. */
export interface TsconfigFact {
  kind: 'tsconfig';
  /** As written. */
  extends: string[];
  /** As written; null where it says none. */
  baseUrl: string | null;
  paths: { pattern: string; targets: string[] }[] | null;
  rootDirs: string[] | null;
  moduleSuffixes: string[] | null;
  references: string[];
  rootDir: string | null;
  outDir: string | null;
  /** It keeps imports that only types use. */
  verbatim: boolean;
}

/** `pnpm-workspace.yaml`, `lerna.json`, …: globs relative to the file's folder. */
export interface WorkspaceFact {
  kind: 'workspace';
  packages: string[];
}

/** Aliases of a bundler, a test runner or Babel. */
export interface AliasFact {
  kind: 'aliases';
  aliases: ModuleAlias[];
  /** Folders in which bare specifiers are looked up too: webpack's `resolve.modules`, Babel's `root`. */
  roots: string[];
}

export interface ModuleAlias {
  /** What a specifier starts with, or is; `*` where the pattern captures. */
  find: string;
  /** Relative to the folder of the settings file, with the same `*`; starting with `/`: to the root of its project. */
  target: string;
  exact: boolean;
  range: Range;
}

/** A `.gitignore`: patterns in their order, as git reads them. */
export interface IgnoreFact {
  kind: 'ignore';
  patterns: string[];
}

export type ModuleConfigFact = PackageFact | TsconfigFact | WorkspaceFact | AliasFact | IgnoreFact;
