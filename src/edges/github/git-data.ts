// Bytes of files at a commit; commits, branches and pull requests made without a work tree. Branches only move forward.

import { isServiceError, type ServiceError } from '../../model/service-error';
import type { GitHubClient } from './client';

const READ = 'contents: read';
const WRITE = 'contents: write';
const LARGEST_FILE = 1024 * 1024;

/** `mode`: as git has it, `100644` for a plain file. */
export interface FileAtCommit {
  mode: string;
  bytes: Buffer;
}

interface Entry {
  mode: string;
  sha: string;
  type: string;
  size: number;
}
/** An entry: what should be a folder is a file, a link or a submodule. */
type Folder = Map<string, Entry> | Entry | null;

/** Null for what is not there. Folder by folder, so that a tree of any size will do; more than 1 MB is refused. */
export async function readFilesAt(
  client: GitHubClient,
  commit: string,
  paths: readonly string[],
): Promise<Map<string, FileAtCommit | null> | ServiceError> {
  const folders = new Map<string, Folder>();
  const found = new Map<string, FileAtCommit | null>();
  for (const path of paths) {
    const slash = path.lastIndexOf('/');
    const folder = await listFolder(client, commit, slash < 0 ? '' : path.slice(0, slash), folders);
    if (isServiceError(folder)) return folder;
    const entry = folder instanceof Map ? folder.get(path.slice(slash + 1)) : folder;
    if (!entry) {
      found.set(path, null);
      continue;
    }
    const bytes = entry.type === 'blob' && entry.mode !== '120000' ? await readBlob(client, entry) : Buffer.alloc(0);
    if (isServiceError(bytes)) return bytes;
    found.set(path, { mode: entry.mode, bytes });
  }
  return found;
}

async function listFolder(
  client: GitHubClient,
  commit: string,
  folder: string,
  known: Map<string, Folder>,
): Promise<Folder | ServiceError> {
  const listed = known.get(folder);
  if (listed !== undefined) return listed;
  let sha = commit;
  if (folder !== '') {
    const slash = folder.lastIndexOf('/');
    const parent = await listFolder(client, commit, slash < 0 ? '' : folder.slice(0, slash), known);
    if (isServiceError(parent)) return parent;
    const own = (parent instanceof Map ? parent.get(folder.slice(slash + 1)) : parent) ?? null;
    if (own?.type !== 'tree') {
      known.set(folder, own);
      return own;
    }
    sha = own.sha;
  }
  const answer = await client.attempt('list the files of the commit', READ, (rest) =>
    rest.git.getTree({ owner: client.owner, repo: client.repo, tree_sha: sha }),
  );
  if (isServiceError(answer)) return answer;
  const entries = new Map<string, Entry>(
    answer.data.tree.map(({ path, mode, sha: own, type, size }) => [
      path ?? '',
      { mode: mode ?? '', sha: own ?? '', type: type ?? '', size: size ?? 0 },
    ]),
  );
  known.set(folder, entries);
  return entries;
}

async function readBlob(client: GitHubClient, { sha, size }: { sha: string; size: number }) {
  const call = 'read a file of the commit';
  if (size > LARGEST_FILE) {
    const reason = 'it is larger than 1 MB';
    return { kind: 'service-error', call, status: null, permission: null, refused: false, reason } as ServiceError;
  }
  const answer = await client.attempt(call, READ, (rest) =>
    rest.git.getBlob({ owner: client.owner, repo: client.repo, file_sha: sha }),
  );
  return isServiceError(answer) ? answer : Buffer.from(answer.data.content, 'base64');
}

export interface NewCommit {
  parent: string;
  message: string;
  files: readonly { path: string; bytes: Uint8Array }[];
}

/** The new commit's id. It belongs to no branch yet. */
export async function createCommit(
  client: GitHubClient,
  { parent, message, files }: NewCommit,
): Promise<string | ServiceError> {
  const { owner, repo } = client;
  const base = await client.attempt('read the commit', READ, (rest) =>
    rest.git.getCommit({ owner, repo, commit_sha: parent }),
  );
  if (isServiceError(base)) return base;
  const entries: { path: string; mode: '100644'; type: 'blob'; sha: string }[] = [];
  for (const { path, bytes } of files) {
    const content = Buffer.from(bytes).toString('base64');
    const blob = await client.attempt('write a file', WRITE, (rest) =>
      rest.git.createBlob({ owner, repo, content, encoding: 'base64' }),
    );
    if (isServiceError(blob)) return blob;
    entries.push({ path, mode: '100644', type: 'blob', sha: blob.data.sha });
  }
  const tree = await client.attempt('write the files', WRITE, (rest) =>
    rest.git.createTree({ owner, repo, base_tree: base.data.tree.sha, tree: entries }),
  );
  if (isServiceError(tree)) return tree;
  const commit = await client.attempt('write the commit', WRITE, (rest) =>
    rest.git.createCommit({ owner, repo, message, tree: tree.data.sha, parents: [parent] }),
  );
  return isServiceError(commit) ? commit : commit.data.sha;
}

export async function readCommitText(
  client: GitHubClient,
  sha: string,
): Promise<{ message: string; parents: string[] } | ServiceError> {
  const answer = await client.attempt('read the commit', READ, (rest) =>
    rest.git.getCommit({ owner: client.owner, repo: client.repo, commit_sha: sha }),
  );
  if (isServiceError(answer)) return answer;
  return { message: answer.data.message, parents: answer.data.parents.map((parent) => parent.sha) };
}

/** Commit that a branch is at; null when there is no such branch. */
export async function branchHead(client: GitHubClient, branch: string): Promise<string | null | ServiceError> {
  const answer = await client.attempt('look for the branch', READ, (rest) =>
    rest.git.getRef({ owner: client.owner, repo: client.repo, ref: `heads/${branch}` }),
  );
  if (!isServiceError(answer)) return answer.data.object.sha;
  return answer.status === 404 ? null : answer;
}

/** Not repeated by the client: after a lost answer a second try finds the branch there. */
export async function createBranch(
  client: GitHubClient,
  branch: string,
  sha: string,
): Promise<'created' | 'exists' | ServiceError> {
  const answer = await client.attempt('create the branch', WRITE, (rest) =>
    rest.git.createRef({
      owner: client.owner,
      repo: client.repo,
      ref: `refs/heads/${branch}`,
      sha,
      request: { retries: 0 },
    }),
  );
  if (!isServiceError(answer)) return 'created';
  return answer.status === 422 && /already exists/i.test(answer.reason) ? 'exists' : answer;
}

/** Refused when somebody else was faster: never forced. */
export async function moveBranch(client: GitHubClient, branch: string, sha: string): Promise<ServiceError | null> {
  const answer = await client.attempt('push to the branch', WRITE, (rest) =>
    rest.git.updateRef({
      owner: client.owner,
      repo: client.repo,
      ref: `heads/${branch}`,
      sha,
      force: false,
      request: { retries: 0 },
    }),
  );
  return isServiceError(answer) ? answer : null;
}
