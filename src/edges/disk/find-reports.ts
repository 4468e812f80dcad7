// The folder of a checkout in; report files that tools left there out: test results, SARIF, dbt's run results. Bounded, links not followed.

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders looked into, files read, bytes of one file. */
const MOST_FOLDERS = 3000;
const MOST_FILES = 100;
const LARGEST_BYTES = 20 * 1024 * 1024;
const DEEPEST = 8;
const NEVER = new Set(['node_modules', '.git', '.venv', 'venv', '__pycache__', '.cache', '.yarn', 'vendor']);

export interface ReportFile {
  /** Relative to the folder, with `/`. */
  path: string;
  text: string;
}

export async function findReports(root: string, isWanted: (path: string) => boolean): Promise<ReportFile[]> {
  const found: ReportFile[] = [];
  let folders = 0;
  const queue: { path: string; depth: number }[] = [{ path: '', depth: 0 }];
  for (const { path, depth } of queue) {
    if (folders >= MOST_FOLDERS || found.length >= MOST_FILES) break;
    folders += 1;
    const entries = await readdir(join(root, path), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory() && depth < DEEPEST && !NEVER.has(entry.name))
        queue.push({ path: inner, depth: depth + 1 });
      if (!entry.isFile() || !isWanted(inner) || found.length >= MOST_FILES) continue;
      const text = await readSmall(join(root, inner));
      if (text !== null) found.push({ path: inner, text });
    }
  }
  return found;
}

async function readSmall(path: string): Promise<string | null> {
  try {
    return (await stat(path)).size > LARGEST_BYTES ? null : await readFile(path, 'utf8');
  } catch {
    return null;
  }
}
