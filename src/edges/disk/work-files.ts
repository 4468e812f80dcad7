// The work tree's files as texts that can be edited: never through a link, never outside of the root.

import { isUtf8 } from 'node:buffer';
import { lstat, readFile } from 'node:fs/promises';
import { isAbsolute, join, sep } from 'node:path';
import { writeFileAtomically } from './write-file';

const MARK = '\ufeff';

export function workFiles(root: string): {
  read(path: string): Promise<string | null>;
  write(path: string, text: string): Promise<string | null>;
} {
  return {
    read: async (path) => (await readText(root, path))?.replace(MARK, '') ?? null,
    write: async (path, text) => {
      const old = await readText(root, path);
      if (old === null) return 'the file cannot be edited';
      try {
        await writeFileAtomically(join(root, path), old.startsWith(MARK) ? MARK + text : text);
        return null;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
  };
}

/** null also for what is not UTF-8: writing it back would change more than the edit says. */
async function readText(root: string, path: string): Promise<string | null> {
  if (!(await isPlainFile(root, path))) return null;
  try {
    const bytes = await readFile(join(root, path));
    return isUtf8(bytes) ? bytes.toString('utf8') : null;
  } catch {
    return null;
  }
}

async function isPlainFile(root: string, path: string): Promise<boolean> {
  const parts = path.split('/');
  const odd = parts.some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git');
  if (odd || isAbsolute(path) || path.includes('\0') || (sep === '\\' && path.includes('\\'))) return false;
  let at = root;
  for (const [index, part] of parts.entries()) {
    at = join(at, part);
    const found = await lstat(at).catch(() => null);
    if (!found) return false;
    if (index < parts.length - 1 ? !found.isDirectory() : !found.isFile()) return false;
  }
  return true;
}
