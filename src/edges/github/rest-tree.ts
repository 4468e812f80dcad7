// A commit that git cannot bring here in; out: its Tree through the REST API, reading only what differs from a local one.

import type { FileEntry } from '../../model/facts';
import { isServiceError, type ServiceError } from '../../model/service-error';
import type { Tree } from '../../model/tree';
import { decodeText, MAX_TEXT_BYTES, tooLarge } from '../tree/decode-text';
import type { GitHubClient } from './client';

/** A job has 1,000 requests an hour, and other steps need some. */
const MOST_BLOBS = 400;
const AT_ONCE = 8;
const READ = 'contents: read';

export async function restTree(client: GitHubClient, commit: string, local: Tree | null): Promise<Tree | ServiceError> {
  const answer = await client.attempt('list the files of the base commit', READ, (rest) =>
    rest.git.getTree({ owner: client.owner, repo: client.repo, tree_sha: commit, recursive: '1' }),
  );
  if (isServiceError(answer)) return answer;
  if (answer.data.truncated) {
    const reason = 'GitHub does not list a tree of this size; let the checkout fetch the base commit (fetch-depth: 2)';
    return {
      kind: 'service-error',
      call: 'list the files of the base commit',
      status: 200,
      permission: null,
      refused: false,
      reason,
    };
  }
  const files: FileEntry[] = [];
  const links: string[] = [];
  for (const entry of answer.data.tree) {
    if (entry.type === 'tree' || entry.path === undefined || entry.sha === undefined) continue;
    if (entry.type === 'blob' && entry.mode?.startsWith('100')) {
      files.push({ path: entry.path, blob: entry.sha ?? '', size: entry.size ?? -1 });
    } else links.push(entry.path);
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return treeFrom(client, commit, files, links, local);
}

function treeFrom(client: GitHubClient, commit: string, files: FileEntry[], links: string[], local: Tree | null): Tree {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const tree: Tree = { label: commit, files, problems: [], read, links: links.sort() };
  let requests = 0;

  async function read(paths: string[]): Promise<(string | null)[]> {
    const texts = new Map<string, string | null>();
    const here = await sameBlobs(
      local,
      paths.flatMap((path) => byPath.get(path) ?? []),
    );
    const shared = paths.filter((path) => here.has(path));
    const known = local ? await local.read(shared.map((path) => here.get(path)!)) : [];
    for (const [at, path] of shared.entries()) texts.set(path, known[at] ?? null);
    const missing = paths.filter((path) => !texts.has(path));
    for (let at = 0; at < missing.length; at += AT_ONCE) {
      const batch = missing.slice(at, at + AT_ONCE);
      const read = await Promise.all(batch.map((path) => readBlob(path)));
      for (const [index, path] of batch.entries()) texts.set(path, read[index]!);
    }
    return paths.map((path) => texts.get(path) ?? null);
  }

  async function readBlob(path: string): Promise<string | null> {
    const file = byPath.get(path);
    if (!file) return skip(path, 'skipped: no such file in this tree');
    if (file.size > MAX_TEXT_BYTES) return skip(path, tooLarge(file.size));
    if (requests >= MOST_BLOBS) return skip(path, `skipped: no more than ${MOST_BLOBS} files are read through the API`);
    requests += 1;
    const answer = await client.attempt('read a file of the base commit', READ, (rest) =>
      rest.git.getBlob({ owner: client.owner, repo: client.repo, file_sha: file.blob }),
    );
    if (isServiceError(answer)) return skip(path, `skipped: GitHub did not give its content: ${answer.reason}`);
    const { text, trouble } = decodeText(Buffer.from(answer.data.content, 'base64'));
    if (trouble) tree.problems.push({ path, line: 1, reason: trouble });
    return text;
  }

  function skip(path: string, reason: string): null {
    tree.problems.push({ path, line: 1, reason });
    return null;
  }
  return tree;
}

/** Path wanted → path of the local tree with the same content. */
async function sameBlobs(local: Tree | null, wanted: FileEntry[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  if (!local) return found;
  const localPaths = new Map<string, string>();
  for (const file of local.files) if (file.blob !== '') localPaths.set(file.blob, file.path);
  for (const file of wanted) {
    const path = localPaths.get(file.blob);
    if (path !== undefined) found.set(file.path, path);
  }
  return found;
}
