// A tree of files at one commit, in a folder or in the work tree. The edges supply them; everything else only asks.

import type { FileEntry } from './facts';
import type { Problem } from './problem';

export interface Tree {
  /** Commit id, folder or `WORKTREE`: what the report prints. */
  label: string;
  /** All regular files (no symlinks, submodules, ignored files), sorted by path. */
  files: FileEntry[];
  /** What could not be listed or read: LFS pointers, too large, links. */
  problems: Problem[];
  /**
   * Decoded texts of these files, in their order; null where a file cannot be read as text (a Problem is added).
   * UTF-16 with a byte order mark is decoded, a UTF-8 mark is taken off, invalid UTF-8 becomes U+FFFD with a Problem.
   */
  read(paths: string[]): Promise<(string | null)[]>;
  /**
   * Blob ids of these files, in their order; empty where a file vanished. Present on trees whose `FileEntry.blob` may be
   * empty: files on disk are hashed only when somebody asks.
   */
  blobs?(paths: string[]): Promise<string[]>;
  /** Symlinks and submodules, never followed: a stack that would have read one reports it. */
  links?: string[];
}
