// What differs between two commits, as git tells it: renames, and changed lines of the newer side.

import type { Git } from './open-git';
import { isRevision } from './revisions';

export interface Rename {
  from: string;
  to: string;
}

export interface ChangedFile {
  path: string;
  status: 'added' | 'modified' | 'deleted';
  /** Ranges of lines of head that were added or changed, 1-based, both ends included. */
  hunks: { line: number; endLine: number }[];
}

/** Files that moved (content at least half the same); empty when one of the commits is not here. */
export async function renames(git: Git, base: string, head: string): Promise<Rename[]> {
  if (!isRevision(base) || !isRevision(head)) return [];
  const answer = await git.run([
    'diff-tree',
    '-r',
    '-z',
    '-M',
    '-l5000',
    '--diff-filter=R',
    '--no-ext-diff',
    '--end-of-options',
    base,
    head,
  ]);
  if (!answer.ok) return [];
  const parts = answer.stdout.toString('utf8').split('\0');
  const found: Rename[] = [];
  for (let at = 0; at + 2 < parts.length; at += 3) {
    if (!parts[at]!.startsWith(':')) break;
    found.push({ from: parts[at + 1]!, to: parts[at + 2]! });
  }
  return found;
}

/** Null when one of the commits is not here. `head` null: the work tree. */
export async function changedFiles(git: Git, base: string, head: string | null): Promise<ChangedFile[] | null> {
  if (!isRevision(base) || (head !== null && !isRevision(head))) return null;
  const sides = head === null ? [base] : [base, head];
  const shared = ['--no-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all', '--no-color'];
  const listed = await git.run(['diff', '-z', '--name-status', ...shared, '--end-of-options', ...sides, '--']);
  if (!listed.ok) return null;
  const files = new Map<string, ChangedFile>();
  const parts = listed.stdout.toString('utf8').split('\0');
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const status = STATUS[parts[at]!] ?? 'modified';
    files.set(parts[at + 1]!, { path: parts[at + 1]!, status, hunks: [] });
  }
  const prefixes = ['--src-prefix=a/', '--dst-prefix=b/'];
  const diff = await git.run(['diff', '-U0', ...shared, ...prefixes, '--end-of-options', ...sides, '--']);
  if (diff.ok) addHunks(diff.stdout.toString('utf8'), files);
  return [...files.values()];
}

const STATUS: Record<string, ChangedFile['status']> = { A: 'added', D: 'deleted', M: 'modified', T: 'modified' };

function addHunks(diff: string, files: Map<string, ChangedFile>): void {
  let file: ChangedFile | undefined;
  // Lines of a hunk still to come: inside it `+++ b/x` is content, not a header.
  let left = 0;
  for (const line of diff.split('\n')) {
    if (left > 0 && /^[+-]/.test(line)) {
      left -= 1;
      continue;
    }
    if (line.startsWith('\\')) continue;
    if (line.startsWith('diff --git ')) file = undefined;
    else if (line.startsWith('+++ ')) file = files.get(headPath(line.slice(4)));
    else if (line.startsWith('@@ ')) {
      const match = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
      if (!match) continue;
      const count = Number(match[3] ?? 1);
      left = Number(match[1] ?? 1) + count;
      if (count > 0) file?.hunks.push({ line: Number(match[2]), endLine: Number(match[2]) + count - 1 });
    }
  }
}

/** `b/path`, with a tab after it when the path has spaces, in quotes with C escapes when it has odd characters. */
function headPath(written: string): string {
  if (!written.startsWith('"')) return written.replace(/\t$/, '').replace(/^b\//, '');
  const bytes: number[] = [];
  const inner = written.slice(1, written.lastIndexOf('"'));
  for (let at = 0; at < inner.length; at += 1) {
    const char = String.fromCodePoint(inner.codePointAt(at)!);
    if (char !== '\\') {
      bytes.push(...Buffer.from(char, 'utf8'));
      at += char.length - 1;
      continue;
    }
    const octal = /^[0-7]{3}/.exec(inner.slice(at + 1));
    if (octal) bytes.push(Number.parseInt(octal[0], 8));
    else bytes.push((ESCAPES[inner[at + 1]!] ?? inner[at + 1] ?? '').charCodeAt(0));
    at += octal ? 3 : 1;
  }
  return Buffer.from(bytes).toString('utf8').replace(/^b\//, '');
}

const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };
