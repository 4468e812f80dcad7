// Files and folders by path, commits, branches and comparisons.

import { readBlob } from './git-data';
import { commitOf, inLines, readTree, renderCommit, renderDifferences, tryGit } from './git-objects';
import type { JsonObject } from './openapi';
import { type Call, notFound, ok, type Operation, page } from './operation';

const READ: Operation['needs'] = ['contents:read'];

export const contents: Record<string, Operation> = {
  'repos/get-content': {
    needs: READ,
    async run(call) {
      const ref = await commitOf(call, call.query.get('ref') ?? call.repository.defaultBranch);
      const path = (call.params.path ?? '').replace(/\/+$/, '');
      const kind = await tryGit(call, 'cat-file', '-t', `${ref}:${path}`);
      if (kind === 'tree') {
        const entries = await readTree(call, `${ref}:${path}`, false);
        return ok(
          entries.map((entry) =>
            renderEntry(
              call,
              ref,
              entry.type === 'tree' ? 'dir' : 'file',
              joined(path, entry.path),
              entry.sha,
              entry.size ?? 0,
            ),
          ),
        );
      }
      const sha = await tryGit(call, 'rev-parse', `${ref}:${path}`);
      if (kind !== 'blob' || sha === null) throw notFound();
      const content = await readBlob(call, sha);
      if (call.accept.includes('raw')) return { status: 200, raw: content };
      const file = renderEntry(call, ref, 'file', path, sha, content.length);
      // Files over 1 MB come without content, by blob id only.
      const small = content.length <= 1024 * 1024;
      return ok({ ...file, content: small ? inLines(content) : '', encoding: small ? 'base64' : 'none' });
    },
  },
  'repos/get-commit': {
    needs: READ,
    async run(call) {
      const sha = await commitOf(call, call.params.ref ?? '');
      const parent = (await tryGit(call, 'rev-parse', '--verify', '--quiet', `${sha}^1`)) ?? EMPTY_TREE;
      const files = await renderDifferences(call, parent, sha);
      const total = files.reduce((sum, file) => sum + Number(file.changes), 0);
      const stats = { total, additions: total, deletions: 0 };
      return ok({ ...(await renderCommit(call, sha)), stats, files });
    },
  },
  'repos/list-commits': {
    needs: READ,
    async run(call) {
      const start = await commitOf(call, call.query.get('sha') ?? call.repository.defaultBranch);
      const path = call.query.get('path');
      const until = call.query.get('until');
      const limits = ['--max-count=300', ...(until ? [`--until=${until}`] : [])];
      const listed = (await tryGit(call, 'rev-list', ...limits, start, ...(path ? ['--', path] : []))) ?? '';
      const { items, headers } = page(call, listed.split('\n').filter(Boolean));
      return ok(await Promise.all(items.map((sha) => renderCommit(call, sha))), headers);
    },
  },
  'repos/compare-commits-with-basehead': {
    needs: READ,
    async run(call) {
      const [baseName = '', headName = ''] = (call.params.basehead ?? '').split(/\.{2,3}/);
      const base = await commitOf(call, baseName);
      const head = await commitOf(call, headName.replace(/^[^:]+:/, ''));
      const mergeBase = await tryGit(call, 'merge-base', base, head);
      if (mergeBase === null) throw notFound();
      const ahead = ((await tryGit(call, 'rev-list', '--reverse', `${base}..${head}`)) ?? '')
        .split('\n')
        .filter(Boolean);
      const behind = ((await tryGit(call, 'rev-list', `${head}..${base}`)) ?? '').split('\n').filter(Boolean);
      const status =
        ahead.length === 0
          ? behind.length === 0
            ? 'identical'
            : 'behind'
          : behind.length === 0
            ? 'ahead'
            : 'diverged';
      return ok({
        ...call.server.example('commit-comparison'),
        base_commit: await renderCommit(call, base),
        merge_base_commit: await renderCommit(call, mergeBase),
        status,
        ahead_by: ahead.length,
        behind_by: behind.length,
        total_commits: ahead.length,
        commits: await Promise.all(ahead.map((sha) => renderCommit(call, sha))),
        files: await renderDifferences(call, mergeBase, head),
      });
    },
  },
  'repos/get-branch': {
    needs: READ,
    async run(call) {
      const name = call.params.branch ?? '';
      const sha = await tryGit(call, 'rev-parse', '--verify', '--quiet', `refs/heads/${name}`);
      if (sha === null) throw notFound();
      const example = call.server.example('branch-get');
      return ok({ ...example, name, commit: await renderCommit(call, sha) });
    },
  },
};

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function renderEntry(
  call: Call,
  ref: string,
  type: 'file' | 'dir',
  path: string,
  sha: string,
  size: number,
): JsonObject {
  const { owner, name } = call.repository;
  const api = `${call.server.url}/repos/${owner}/${name}`;
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const self = `${api}/contents/${encoded}?ref=${ref}`;
  const gitUrl = `${api}/git/${type === 'dir' ? 'trees' : 'blobs'}/${sha}`;
  const html = `https://github.com/${owner}/${name}/${type === 'dir' ? 'tree' : 'blob'}/${ref}/${encoded}`;
  return {
    type,
    name: path.split('/').at(-1) ?? path,
    path,
    sha,
    size: type === 'dir' ? 0 : size,
    url: self,
    git_url: gitUrl,
    html_url: html,
    download_url: type === 'dir' ? null : `https://raw.githubusercontent.com/${owner}/${name}/${ref}/${encoded}`,
    _links: { self, git: gitUrl, html },
  };
}
