// Refs, commits, trees and blobs by their ids, on a real bare repository; refs move forward only, unless forced.

import { execFile } from 'node:child_process';
import { git } from '../git-remote';
import { commitOf, inLines, readCommit, readTree, tryGit } from './git-objects';
import type { Json, JsonObject } from './openapi';
import { type Call, created, notFound, ok, type Operation, Refused, text } from './operation';

const READ: Operation['needs'] = ['contents:read'];
const WRITE: Operation['needs'] = ['contents:write'];

export const gitData: Record<string, Operation> = {
  'git/get-ref': {
    needs: READ,
    run: async (call) => ok(await renderRef(call, `refs/${call.params.ref}`)),
  },
  'git/list-matching-refs': {
    needs: READ,
    async run(call) {
      const names = await tryGit(call, 'for-each-ref', '--format=%(refname)', `refs/${call.params.ref}*`);
      const refs = (names ?? '').split('\n').filter(Boolean);
      return ok(await Promise.all(refs.map((ref) => renderRef(call, ref))));
    },
  },
  'git/create-ref': {
    needs: WRITE,
    async run(call) {
      const ref = text(call.body.ref) ?? '';
      const sha = text(call.body.sha) ?? '';
      if (await tryGit(call, 'rev-parse', '--verify', '--quiet', ref)) {
        throw new Refused(422, 'Reference already exists');
      }
      if (!ref.startsWith('refs/')) throw new Refused(422, 'Reference name must start with refs/');
      await checkObject(call, sha);
      // An all-zero old value: only one of two writers creates it.
      if ((await tryGit(call, 'update-ref', ref, sha, '0'.repeat(40))) === null) {
        throw new Refused(422, 'Reference already exists');
      }
      return created(await renderRef(call, ref));
    },
  },
  'git/update-ref': {
    needs: WRITE,
    async run(call) {
      const ref = `refs/${call.params.ref}`;
      const sha = text(call.body.sha) ?? '';
      const old = await tryGit(call, 'rev-parse', '--verify', '--quiet', ref);
      if (old === null) throw new Refused(422, 'Reference does not exist');
      await checkObject(call, sha);
      const forward = (await tryGit(call, 'merge-base', '--is-ancestor', old, sha)) !== null;
      if (!forward && call.body.force !== true) throw new Refused(422, 'Update is not a fast forward');
      if ((await tryGit(call, 'update-ref', ref, sha, old)) === null) {
        throw new Refused(422, 'Update is not a fast forward');
      }
      return ok(await renderRef(call, ref));
    },
  },
  'git/delete-ref': {
    needs: WRITE,
    async run(call) {
      const ref = `refs/${call.params.ref}`;
      if (!(await tryGit(call, 'rev-parse', '--verify', '--quiet', ref))) {
        throw new Refused(422, 'Reference does not exist');
      }
      await git(call.repository.gitDir, 'update-ref', '-d', ref);
      return { status: 204 };
    },
  },
  'git/get-commit': {
    needs: READ,
    run: async (call) => ok(await renderGitCommit(call, call.params.commit_sha ?? '')),
  },
  'git/create-commit': {
    needs: WRITE,
    async run(call) {
      const parents = ((call.body.parents as string[] | undefined) ?? []).flatMap((parent) => ['-p', parent]);
      const tree = text(call.body.tree) ?? '';
      const sha = await tryGit(call, 'commit-tree', tree, ...parents, '-m', text(call.body.message) ?? '');
      if (sha === null) throw new Refused(422, 'Tree SHA does not exist');
      return created(await renderGitCommit(call, sha));
    },
  },
  'git/get-tree': {
    needs: READ,
    async run(call) {
      const recursive = call.query.has('recursive');
      const asked = call.params.tree_sha ?? '';
      const direct = await tryGit(call, 'rev-parse', '--verify', '--quiet', `${asked}^{tree}`);
      const tree = direct ?? `${await commitOf(call, asked)}^{tree}`;
      return ok(await renderTree(call, tree, recursive));
    },
  },
  'git/create-tree': {
    needs: WRITE,
    async run(call) {
      const entries = call.body.tree as unknown as TreeInput[];
      const base = text(call.body.base_tree);
      return created(await renderTree(call, await writeTree(call, base, entries), false));
    },
  },
  'git/get-blob': {
    needs: READ,
    async run(call) {
      const content = await readBlob(call, call.params.file_sha ?? '');
      if (call.accept.includes('raw')) return { status: 200, raw: content };
      return ok({
        ...blobLinks(call, call.params.file_sha ?? ''),
        size: content.length,
        content: inLines(content),
        encoding: 'base64',
      });
    },
  },
  'git/create-blob': {
    needs: WRITE,
    async run(call) {
      const encoding = call.body.encoding === 'base64' ? 'base64' : 'utf8';
      const sha = await hashObject(call, Buffer.from(text(call.body.content) ?? '', encoding));
      return created({ sha, url: blobLinks(call, sha).url as Json });
    },
  },
};

interface TreeInput {
  path: string;
  mode: string;
  type: string;
  sha?: string | null;
  content?: string;
}

async function checkObject(call: Call, sha: string): Promise<void> {
  if ((await tryGit(call, 'cat-file', '-e', sha)) === null) throw new Refused(422, 'Object does not exist');
}

async function renderRef(call: Call, ref: string): Promise<JsonObject> {
  const sha = await tryGit(call, 'rev-parse', '--verify', '--quiet', ref);
  if (sha === null) throw notFound();
  const api = `${call.server.url}/repos/${call.repository.owner}/${call.repository.name}/git`;
  return {
    ref,
    node_id: 'MDM6UmVm',
    url: `${api}/${ref}`,
    object: { type: 'commit', sha, url: `${api}/commits/${sha}` },
  };
}

async function renderGitCommit(call: Call, sha: string): Promise<JsonObject> {
  const facts = await readCommit(call, sha);
  const api = `${call.server.url}/repos/${call.repository.owner}/${call.repository.name}/git`;
  const html = `https://github.com/${call.repository.owner}/${call.repository.name}/commit`;
  return {
    sha,
    node_id: 'MDY6Q29tbWl0',
    url: `${api}/commits/${sha}`,
    html_url: `${html}/${sha}`,
    author: facts.author,
    committer: facts.committer,
    message: facts.message,
    tree: { sha: facts.tree, url: `${api}/trees/${facts.tree}` },
    parents: facts.parents.map((parent) => ({
      sha: parent,
      url: `${api}/commits/${parent}`,
      html_url: `${html}/${parent}`,
    })),
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
}

async function renderTree(call: Call, tree: string, recursive: boolean): Promise<JsonObject> {
  const sha = await git(call.repository.gitDir, 'rev-parse', tree);
  const api = `${call.server.url}/repos/${call.repository.owner}/${call.repository.name}/git`;
  const entries = (await readTree(call, sha, recursive)).map((entry) => ({
    path: entry.path,
    mode: entry.mode,
    type: entry.type,
    sha: entry.sha,
    ...(entry.size === null ? {} : { size: entry.size }),
    url: `${api}/${entry.type}s/${entry.sha}`,
  }));
  return { sha, url: `${api}/trees/${sha}`, tree: entries, truncated: false };
}

async function writeTree(call: Call, base: string | null, entries: TreeInput[]): Promise<string> {
  const { gitDir } = call.repository;
  const listed = base === null ? [] : (await readTree(call, base, true)).filter((entry) => entry.type !== 'tree');
  const files = new Map(listed.map((entry) => [entry.path, { mode: entry.mode, sha: entry.sha }]));
  for (const entry of entries) {
    if (entry.sha === null) files.delete(entry.path);
    else {
      const sha = entry.sha ?? (await hashObject(call, Buffer.from(entry.content ?? '')));
      files.set(entry.path, { mode: entry.mode, sha });
    }
  }
  const index = `${gitDir}/tree-${call.server.nextId()}.index`;
  const lines = [...files].map(([path, { mode, sha }]) => `${mode} ${sha}\t${path}\n`).join('');
  const env = { ...process.env, GIT_DIR: gitDir, GIT_INDEX_FILE: index };
  await withInput(['update-index', '--add', '--index-info'], lines, env);
  return (await withInput(['write-tree'], '', env)).trim();
}

async function hashObject(call: Call, content: Buffer): Promise<string> {
  const env = { ...process.env, GIT_DIR: call.repository.gitDir };
  return (await withInput(['hash-object', '-w', '--stdin'], content, env)).trim();
}

function withInput(args: string[], input: string | Buffer, env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile('git', args, { env }, (error, stdout) => (error ? reject(error) : resolve(stdout)));
    // A command that ends before it read everything tells why by its exit.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** Bytes of a blob; refuses with 404. */
export function readBlob(call: Call, sha: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { cwd: call.repository.gitDir, encoding: 'buffer' as const, maxBuffer: 256 * 1024 * 1024 };
    execFile('git', ['cat-file', 'blob', sha], options, (error, stdout) =>
      error ? reject(notFound()) : resolve(stdout),
    );
  });
}

function blobLinks(call: Call, sha: string): JsonObject {
  const { owner, name } = call.repository;
  return { sha, node_id: 'MDQ6QmxvYg==', url: `${call.server.url}/repos/${owner}/${name}/git/blobs/${sha}` };
}
