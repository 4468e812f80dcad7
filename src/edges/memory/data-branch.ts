// The branch that holds what was learned: its files in, new files out. Two writers lose nothing: a push that is no fast
// forward is refused, and the files are put on top of what came in between.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Git, type GitAnswer, openGit } from '../git/open-git';
import { isCommitId } from '../git/revisions';
import { parseUrl } from './data-remote';

export interface DataBranchOptions {
  /** Address of the repository, without credentials. */
  url: string;
  branch: string;
  /** Header that lets in, as `data-remote.ts` found it; null for none. */
  header: string | null;
  /** Waits between two tries; a test may hand in its own. */
  sleep?: (milliseconds: number) => Promise<void>;
  random?: () => number;
  environment?: NodeJS.ProcessEnv;
}

export interface BranchFile {
  path: string;
  /** Blob id: the same bytes have the same. */
  blob: string;
}

export interface BranchState {
  commit: string;
  files: BranchFile[];
}

/** Files to add; those of `removed` go in the same commit. */
export interface BranchChange {
  added: readonly { path: string; text: string }[];
  removed?: readonly string[];
  message: string;
}

export type Written = { commit: string; tries: number } | BranchTrouble;

export interface BranchTrouble {
  reason: string;
  /** The token may not do this: trying again is of no use. */
  refused: boolean;
}

export interface DataBranch {
  /** As it is now; null where there is no such branch. */
  state(): Promise<BranchState | null | BranchTrouble>;
  /** Texts of these blobs, in their order; null where one is missing or too large. */
  read(blobs: readonly string[]): Promise<(string | null)[] | BranchTrouble>;
  /** `change` is asked again for each try, with what the branch holds then; null: nothing is to be done any more. */
  write(
    change: (state: BranchState | null) => Promise<BranchChange | null> | BranchChange | null,
  ): Promise<Written | null>;
  close(): void;
}

const FETCH_MS = 120_000;
/** A hundred writers at once: each round one of them wins. */
const MOST_TRIES = 120;
const LONGEST_WAIT_MS = 6000;
const MAX_FILE_BYTES = 256 * 1024 * 1024;
const AS_AUTHOR = {
  GIT_AUTHOR_NAME: 'throughline',
  GIT_AUTHOR_EMAIL: 'throughline@users.noreply.github.com',
  GIT_COMMITTER_NAME: 'throughline',
  GIT_COMMITTER_EMAIL: 'throughline@users.noreply.github.com',
};

export function openDataBranch(options: DataBranchOptions): DataBranch {
  const { branch, url } = options;
  const sleep = options.sleep ?? ((milliseconds) => new Promise((done) => setTimeout(done, milliseconds)));
  const random = options.random ?? Math.random;
  const ref = `refs/heads/${branch}`;
  let folder: string | null = null;
  let opened: Promise<Git | BranchTrouble> | null = null;
  let configured: Promise<GitAnswer> | null = null;

  function repository(): Promise<Git | BranchTrouble> {
    opened ??= open();
    return opened;
  }

  async function open(): Promise<Git | BranchTrouble> {
    folder = mkdtempSync(join(tmpdir(), 'throughline-data-'));
    const git = openGit(folder, { ...(options.environment ?? process.env) });
    const made = await git.run(['init', '--quiet', '--bare']);
    return made.ok ? git : trouble(made);
  }

  /** As environment: an argument could be read by other processes. Nothing beside a header that is configured: two are a 400. */
  async function credentials(git: Git): Promise<Record<string, string>> {
    const address = parseUrl(url);
    if (options.header === null || address === null || !/^https?:$/.test(address.protocol)) return {};
    configured ??= git.run(['config', '--get-urlmatch', 'http.extraheader', address.href]);
    const found = await configured;
    if (found.ok && found.stdout.toString('utf8').trim() !== '') return {};
    const used = Number(git.environment.GIT_CONFIG_COUNT ?? 0) || 0;
    return {
      GIT_CONFIG_COUNT: String(used + 1),
      [`GIT_CONFIG_KEY_${used}`]: `http.${address.origin}/.extraheader`,
      [`GIT_CONFIG_VALUE_${used}`]: options.header,
    };
  }

  async function state(): Promise<BranchState | null | BranchTrouble> {
    const git = await repository();
    if ('reason' in git) return git;
    const commit = await fetchHead(git);
    if (commit === null || typeof commit !== 'string') return commit;
    const listed = await git.run(['ls-tree', '-r', '-z', '--full-tree', commit]);
    return listed.ok ? { commit, files: filesOf(listed.stdout.toString('utf8')) } : trouble(listed);
  }

  async function fetchHead(git: Git): Promise<string | null | BranchTrouble> {
    const environment = await credentials(git);
    const fetch = ['-c', 'protocol.version=2', 'fetch', '--quiet', '--no-tags', '--depth=1', '--no-write-fetch-head'];
    const fetched = await git.run([...fetch, url, `+${ref}:refs/throughline/head`], {
      timeoutMs: FETCH_MS,
      environment,
    });
    if (!fetched.ok)
      return /couldn't find remote ref|could not find remote ref/i.test(fetched.reason) ? null : trouble(fetched);
    const head = await git.run(['rev-parse', '--verify', '--quiet', 'refs/throughline/head']);
    const commit = head.ok ? head.stdout.toString('latin1').trim() : '';
    return isCommitId(commit) ? commit : { reason: `the branch ${branch} could not be read`, refused: false };
  }

  async function read(blobs: readonly string[]): Promise<(string | null)[] | BranchTrouble> {
    const git = await repository();
    if ('reason' in git) return git;
    if (blobs.length === 0) return [];
    const input = `${blobs.filter(isCommitId).join('\n')}\n`;
    const answer = await git.run(['cat-file', '--batch', '--buffer'], { input, maxBytes: 1024 * 1024 * 1024 });
    if (!answer.ok) return trouble(answer);
    const texts = textsOf(answer.stdout);
    return blobs.map((blob) => texts.get(blob) ?? null);
  }

  async function write(change: Parameters<DataBranch['write']>[0]): Promise<Written | null> {
    const git = await repository();
    if ('reason' in git) return git;
    const blobs = new Map<string, string>();
    let last: BranchTrouble = { reason: 'nothing was tried', refused: false };
    for (let tries = 1; tries <= MOST_TRIES; tries++) {
      const now = await state();
      if (now !== null && 'reason' in now) return now;
      const wanted = await change(now);
      if (wanted === null) return null;
      const commit = await commitOn(git, now, wanted, blobs);
      if (typeof commit !== 'string') return commit;
      const environment = await credentials(git);
      const pushed = await git.run(['push', '--quiet', '--no-verify', url, `${commit}:${ref}`], {
        timeoutMs: FETCH_MS,
        environment,
      });
      if (pushed.ok) return { commit, tries };
      last = trouble(pushed);
      if (!isRace(pushed.reason)) return last;
      await sleep(Math.min(LONGEST_WAIT_MS, 60 * 1.5 ** Math.min(tries, 20)) * random());
    }
    return { ...last, reason: `${last.reason} (${MOST_TRIES} tries)` };
  }

  async function commitOn(
    git: Git,
    now: BranchState | null,
    change: BranchChange,
    blobs: Map<string, string>,
  ): Promise<string | BranchTrouble> {
    const inIndex = { environment: { GIT_INDEX_FILE: join(git.directory, 'throughline-index') } };
    const begun = await git.run(now === null ? ['read-tree', '--empty'] : ['read-tree', now.commit], inIndex);
    if (!begun.ok) return trouble(begun);
    const lines: string[] = (change.removed ?? []).map((path) => `0 ${'0'.repeat(40)}\t${path}\0`);
    for (const { path, text } of change.added) {
      const blob = blobs.get(text) ?? (await idOf(git.run(['hash-object', '-w', '--stdin'], { input: text })));
      if (typeof blob !== 'string') return blob;
      blobs.set(text, blob);
      lines.push(`100644 ${blob}\t${path}\0`);
    }
    const staged = await git.run(['update-index', '-z', '--index-info'], { ...inIndex, input: lines.join('') });
    if (!staged.ok) return trouble(staged);
    const tree = await idOf(git.run(['write-tree'], inIndex));
    if (typeof tree !== 'string') return tree;
    const parents = now === null ? [] : ['-p', now.commit];
    const environment = AS_AUTHOR;
    return idOf(git.run(['commit-tree', tree, ...parents], { input: `${change.message}\n`, environment }));
  }

  return {
    state,
    read,
    write,
    close() {
      if (folder !== null) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function idOf(running: Promise<GitAnswer>): Promise<string | BranchTrouble> {
  const answer = await running;
  return answer.ok ? answer.stdout.toString('latin1').trim() : trouble(answer);
}

function trouble(answer: GitAnswer): BranchTrouble {
  const reason = answer.ok ? '' : answer.reason;
  return {
    reason,
    refused:
      /\b(401|403)\b|denied|authentication failed|could not read username|not permitted|protected branch|GH0\d\d/i.test(
        reason,
      ),
  };
}

/** Somebody else wrote in between, or writes at this moment. */
function isRace(reason: string): boolean {
  return /fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value|reference already exists|unable to (create|lock)|failed to lock|\[rejected\]|remote rejected.*(lock|update)/i.test(
    reason,
  );
}

function filesOf(listing: string): BranchFile[] {
  return listing.split('\0').flatMap((entry) => {
    const match = /^100644 blob ([0-9a-f]{40,64})\t(.+)$/s.exec(entry);
    return match ? [{ blob: match[1]!, path: match[2]! }] : [];
  });
}

/** `ID blob SIZE\n`, the bytes, `\n`; or `ID missing\n`. */
function textsOf(output: Buffer): Map<string, string> {
  const texts = new Map<string, string>();
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(10, at);
    if (end < 0) break;
    const [id = '', kind, size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (kind !== 'blob') continue;
    const length = Number(size);
    if (length <= MAX_FILE_BYTES) texts.set(id, output.toString('utf8', at, at + length));
    at += length + 1;
  }
  return texts;
}
