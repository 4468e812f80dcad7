// What a stack is: a folder that says which files it reads and turns one file's text into facts.

import type { Dialect } from '../model/dialect';
import type { FileFacts, SourceText } from '../model/facts';
import type { MigrationHistory } from '../model/history';

export interface StackContext {
  /** Dialect that the project speaks where this file lies. */
  dialect: Dialect;
  /** What `supports` named for this file. */
  support?: Support;
}

/** Files that decide over how others are read: dbt's macros and variables. */
export interface Support {
  files: SourceText[];
  /** Kept between the files of one support: macros are prepared once, not for every model. */
  memo: Map<string, unknown>;
}

export interface Stack {
  /** Kebab-case, equal to the folder's name; part of the cache key. */
  id: string;
  title: string;
  /**
   * A harmless text of its kind that makes it load its parsers, which is not counted against the first file. A function
   * where the file decides which parsers are needed.
   */
  sample?: string | ((text: string) => string);
  /** Raised when the facts it extracts change: cached facts of other versions are not used. */
  version: number;
  /**
   * Which of all paths of a tree this stack reads. Called once per tree with every path, so that one file may decide
   * over others (`migration_lock.toml`, `meta/_journal.json`). A path may be claimed by one stack only: the first in
   * the registry that claims it.
   */
  claims(paths: readonly string[]): string[];
  /** For claimed paths that cannot be read alone: the paths of the files that decide over them (part of the cache key). */
  supports?(claimed: readonly string[], paths: readonly string[]): Map<string, string[]>;
  extract(file: SourceText, context: StackContext): Promise<FileFacts>;
  /** Migration tools only: the order of the files, from the facts of all files this stack claimed. */
  arrange?(
    files: FileFacts[],
    context: { dialectOf(path: string): Dialect; allPaths: readonly string[] },
  ): MigrationHistory[];
}
