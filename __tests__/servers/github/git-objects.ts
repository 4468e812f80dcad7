// A bare repository in; the commits, trees, blobs and differences that GitHub's answers are made of out.

import { git } from '../git-remote';
import { type Call, notFound } from './operation';
import type { JsonObject } from './openapi';

const SHA = /^[0-9a-f]{40}$/;

/** A branch, tag, full ref or commit id as a commit id; refuses with 404. */
export async function commitOf(call: Call, revision: string): Promise<string> {
  for (const candidate of SHA.test(revision)
    ? [revision]
    : [`refs/heads/${revision}`, `refs/tags/${revision}`, revision]) {
    const found = await tryGit(call, 'rev-parse', '--verify', '--quiet', `${candidate}^{commit}`);
    if (found) return found;
  }
  throw notFound();
}

export async function tryGit(call: Call, ...args: string[]): Promise<string | null> {
  try {
    return await git(call.repository.gitDir, ...args);
  } catch {
    return null;
  }
}

export interface CommitFacts {
  sha: string;
  tree: string;
  parents: string[];
  message: string;
  author: JsonObject;
  committer: JsonObject;
}

export async function readCommit(call: Call, sha: string): Promise<CommitFacts> {
  const format = '%H%x00%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B';
  const out = await tryGit(call, 'show', '-s', `--format=${format}`, sha);
  if (out === null) throw notFound();
  const [id = '', tree = '', parents = '', an = '', ae = '', at = '', cn = '', ce = '', ct = '', ...rest] =
    out.split('\0');
  return {
    sha: id,
    tree,
    parents: parents.split(' ').filter(Boolean),
    message: rest.join('\0').trimEnd(),
    author: { name: an, email: ae, date: new Date(at).toISOString() },
    committer: { name: cn, email: ce, date: new Date(ct).toISOString() },
  };
}

/** The shape of `commit`: what lists of commits hold. */
export async function renderCommit(call: Call, sha: string): Promise<JsonObject> {
  const { owner, name } = call.repository;
  const facts = await readCommit(call, sha);
  const api = `${call.server.url}/repos/${owner}/${name}`;
  const html = `https://github.com/${owner}/${name}`;
  return {
    sha: facts.sha,
    node_id: 'MDY6Q29tbWl0',
    url: `${api}/commits/${sha}`,
    html_url: `${html}/commit/${sha}`,
    comments_url: `${api}/commits/${sha}/comments`,
    commit: {
      url: `${api}/git/commits/${sha}`,
      author: facts.author,
      committer: facts.committer,
      message: facts.message,
      comment_count: 0,
      tree: { sha: facts.tree, url: `${api}/git/trees/${facts.tree}` },
      verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    },
    author: null,
    committer: null,
    parents: facts.parents.map((parent) => ({ sha: parent, url: `${api}/commits/${parent}` })),
  };
}

/** The shape of `diff-entry`, from one commit to another. */
export async function renderDifferences(call: Call, from: string, to: string): Promise<JsonObject[]> {
  const { owner, name } = call.repository;
  const raw = (await git(call.repository.gitDir, 'diff', '--raw', '--no-abbrev', '-M', '-z', from, to)).split('\0');
  const files: JsonObject[] = [];
  for (let i = 0; i + 1 < raw.length; ) {
    const [, , oldBlob = '', newBlob = '', code = ''] = (raw[i] ?? '').split(' ');
    const renamed = code.startsWith('R') || code.startsWith('C');
    const oldPath = raw[i + 1] ?? '';
    const path = renamed ? (raw[i + 2] ?? '') : oldPath;
    i += renamed ? 3 : 2;
    const patch = await git(
      call.repository.gitDir,
      'diff',
      '-M',
      from,
      to,
      '--',
      ...(renamed ? [oldPath, path] : [path]),
    );
    const hunks = patch.slice(Math.max(0, patch.indexOf('\n@@') + 1)).split('\n');
    const additions = hunks.filter((line) => line.startsWith('+') && !line.startsWith('+++')).length;
    const deletions = hunks.filter((line) => line.startsWith('-') && !line.startsWith('---')).length;
    const status = renamed ? 'renamed' : code === 'A' ? 'added' : code === 'D' ? 'removed' : 'modified';
    files.push({
      sha: code === 'D' ? oldBlob : newBlob,
      filename: path,
      status,
      additions,
      deletions,
      changes: additions + deletions,
      blob_url: `https://github.com/${owner}/${name}/blob/${to}/${path}`,
      raw_url: `https://github.com/${owner}/${name}/raw/${to}/${path}`,
      contents_url: `${call.server.url}/repos/${owner}/${name}/contents/${encodeURIComponent(path)}?ref=${to}`,
      ...(additions + deletions > 0 ? { patch: hunks.join('\n') } : {}),
      ...(renamed ? { previous_filename: oldPath } : {}),
    });
  }
  return files;
}

export interface TreeEntry {
  mode: string;
  type: string;
  sha: string;
  size: number | null;
  path: string;
}

export async function readTree(call: Call, tree: string, recursive: boolean): Promise<TreeEntry[]> {
  const out = await tryGit(call, 'ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), tree);
  if (out === null) throw notFound();
  return out
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const tab = line.indexOf('\t');
      const [mode = '', type = '', sha = '', size = '-'] = line.slice(0, tab).split(/ +/);
      return { mode, type, sha, size: size === '-' ? null : Number(size), path: line.slice(tab + 1) };
    });
}

/** Base64 in lines of 60, as GitHub sends it. */
export function inLines(content: Buffer): string {
  return (content.toString('base64').match(/.{1,60}/g) ?? []).map((line) => `${line}\n`).join('');
}
