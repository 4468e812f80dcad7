// The work tree's files as texts that can be edited: never through a link, never outside of the root.

import { isUtf8 } from 'node:buffer';
import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, sep } from 'node:path';
import { writeFileAtomically } from './write-file';

const MARK = '\ufeff';

export function workFiles(root: string): {
  read(path: string): Promise<string | null>;
  write(path: string, text: string): Promise<string | null>;
  create(path: string, text: string): Promise<string | null>;
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
    create: async (path, text) => {
      if (!(await isFree(root, path))) return 'the file cannot be made there';
      try {
        await mkdir(dirname(join(root, path)), { recursive: true });
        await writeFile(join(root, path), text, { flag: 'wx' });
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

function isOdd(path: string): boolean {
  const isStep = (part: string) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git';
  const isForeign = isAbsolute(path) || path.includes('\0') || (sep === '\\' && path.includes('\\'));
  return isForeign || path.split('/').some(isStep);
}

/** Nothing is there yet, and only folders, none of them a link, are on the way. */
async function isFree(root: string, path: string): Promise<boolean> {
  if (isOdd(path)) return false;
  const parts = path.split('/');
  let at = root;
  for (const [index, part] of parts.entries()) {
    at = join(at, part);
    const found = await lstat(at).catch(() => null);
    if (!found) return true;
    if (index === parts.length - 1 || !found.isDirectory()) return false;
  }
  return false;
}

async function isPlainFile(root: string, path: string): Promise<boolean> {
  if (isOdd(path)) return false;
  const parts = path.split('/');
  let at = root;
  for (const [index, part] of parts.entries()) {
    at = join(at, part);
    const found = await lstat(at).catch(() => null);
    if (!found) return false;
    if (index < parts.length - 1 ? !found.isDirectory() : !found.isFile()) return false;
  }
  return true;
}
