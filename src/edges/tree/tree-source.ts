// Listed files and a way to get their bytes in, a Tree out: sorted, decoded, every gap a Problem.

import type { FileEntry } from '../../model/facts';
import type { Problem } from '../../model/problem';
import type { Tree } from '../../model/tree';
import { decodeText, tooLarge } from './decode-text';

export type FileBytes = { bytes: Buffer } | { tooLarge: number } | { unreadable: string };

export interface ListedFile {
  path: string;
  blob: string;
  size: number;
  /** The name's bytes, where `path` only shows them. */
  bytes: Buffer | null;
}

export interface TreeSource {
  label: string;
  files: ListedFile[];
  links: string[];
  readBytes(files: ListedFile[]): Promise<FileBytes[]>;
  /** Present where a listed blob id may be empty. */
  hash?(files: ListedFile[]): Promise<string[]>;
}

export function treeOf(source: TreeSource): Tree {
  const problems: Problem[] = [];
  const told = new Set<string>();
  const byPath = new Map<string, ListedFile>();

  function tell(path: string, reason: string): void {
    const key = `${path}\0${reason}`;
    if (told.has(key)) return;
    told.add(key);
    problems.push({ path, line: 1, reason });
  }
  for (const file of source.files) {
    if (file.bytes) tell(file.path, 'its name is not valid UTF-8: shown with U+FFFD for the bytes that are not');
    if (byPath.has(file.path)) tell(file.path, 'skipped: another file is shown under the same name');
    else byPath.set(file.path, file);
  }
  const files: FileEntry[] = [...byPath.values()]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, blob, size }) => ({ path, blob, size }));

  async function read(paths: string[]): Promise<(string | null)[]> {
    const known = paths.filter((path) => byPath.has(path)).map((path) => byPath.get(path)!);
    const contents = await source.readBytes(known);
    const texts = new Map<string, string | null>();
    for (const [at, file] of known.entries()) texts.set(file.path, textOf(file.path, contents[at]!));
    return paths.map((path) => {
      if (!byPath.has(path)) tell(path, 'skipped: no such file in this tree');
      return texts.get(path) ?? null;
    });
  }

  function textOf(path: string, content: FileBytes): string | null {
    if ('unreadable' in content) {
      tell(path, `skipped: ${content.unreadable}`);
      return null;
    }
    if ('tooLarge' in content) {
      tell(path, tooLarge(content.tooLarge));
      return null;
    }
    const { text, trouble } = decodeText(content.bytes);
    if (trouble) tell(path, trouble);
    return text;
  }

  const tree: Tree = { label: source.label, files, problems, read, links: [...new Set(source.links)].sort() };
  const hash = source.hash;
  if (hash) {
    tree.blobs = async (paths) => {
      const known = paths.filter((path) => byPath.has(path)).map((path) => byPath.get(path)!);
      const ids = await hash(known);
      const idOf = new Map(known.map((file, at) => [file.path, ids[at]!]));
      return paths.map((path) => idOf.get(path) ?? '');
    };
  }
  return tree;
}
