import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDataBranch, type DataBranch } from '../../../src/edges/memory/data-branch';
import { dataRemote } from '../../../src/edges/memory/data-remote';
import { DATA_BRANCH, eventFileOf } from '../../../src/memory/event-files';
import { withEventId } from '../../../src/memory/event-id';
import { readEventLines, writeEventLines } from '../../../src/memory/event-lines';
import type { MemoryEvent } from '../../../src/model/memory';
import { git, startGitRemote, type GitRemote } from '../../servers/git-remote';

let remote: GitRemote;
const opened: DataBranch[] = [];

beforeEach(async () => {
  remote = await startGitRemote();
});
afterEach(async () => {
  for (const branch of opened.splice(0)) branch.close();
  await remote.close();
});

function resolved(run: number): MemoryEvent {
  const at = `2026-${String((run % 12) + 1).padStart(2, '0')}-03T10:00:00Z`;
  return withEventId({ type: 'resolved', at, incident: 'abcdef012345', run, sha: 'a'.repeat(40) });
}

function open(url: string, more: Partial<Parameters<typeof openDataBranch>[0]> = {}): DataBranch {
  const branch = openDataBranch({ url, branch: DATA_BRANCH, header: null, ...more });
  opened.push(branch);
  return branch;
}

async function write(branch: DataBranch, events: readonly MemoryEvent[]) {
  const file = eventFileOf(events)!;
  return branch.write((state) =>
    state?.files.some(({ path }) => path === file.path) ? null : { added: [file], message: 'Learn' },
  );
}

/** Everything that a fresh reader finds, file by file. */
async function readAll(url: string): Promise<string[]> {
  const branch = open(url);
  const state = await branch.state();
  if (state === null || 'reason' in state) return [];
  const texts = await branch.read(state.files.map(({ blob }) => blob));
  if ('reason' in texts) throw new Error(texts.reason);
  return texts.flatMap((text, at) => {
    const { lines, problems } = readEventLines(text ?? '', state.files[at]!.path);
    expect(problems).toEqual([]);
    return lines.map(({ event }) => event.id);
  });
}

describe('the data branch', () => {
  it('is nothing where there is none, and is made by the first write', async () => {
    await remote.create('acme/shop');
    const url = `${remote.url}/acme/shop`;
    const branch = open(url);
    expect(await branch.state()).toBeNull();
    const events = [resolved(1), resolved(2)];
    expect(await write(branch, events)).toMatchObject({ tries: 1 });
    expect((await readAll(url)).sort()).toEqual(events.map(({ id }) => id).sort());
  });

  it('takes the same events twice as one', async () => {
    const dir = await remote.create('acme/shop');
    const url = `${remote.url}/acme/shop`;
    await write(open(url), [resolved(1), resolved(2)]);
    expect(await write(open(url), [resolved(2), resolved(1)])).toBeNull();
    expect(await git(dir, 'rev-list', '--count', DATA_BRANCH)).toBe('1');
  });

  it('keeps what another writer put there in between', async () => {
    const dir = await remote.create('acme/shop');
    const url = `${remote.url}/acme/shop`;
    await write(open(url), [resolved(1)]);
    const slow = open(url);
    let asked = 0;
    const written = await slow.write(async () => {
      asked++;
      if (asked === 1) await write(open(url), [resolved(2)]);
      return { added: [eventFileOf([resolved(3)])!], message: 'Learn' };
    });
    expect(written).toMatchObject({ tries: 2 });
    expect((await readAll(url)).sort()).toEqual([1, 2, 3].map((run) => resolved(run).id).sort());
    expect(await git(dir, 'rev-list', '--count', DATA_BRANCH)).toBe('3');
  });

  it('sends the token to its own host, in a header that no argument shows, and says when it is refused', async () => {
    const guarded = await startGitRemote({ token: 'secret-token' });
    try {
      await guarded.create('acme/shop');
      const url = `${guarded.url}/acme/shop`;
      const remoteOf = (token: string, serverUrl: string) =>
        dataRemote({ workspace: '/nonexistent', repository: 'acme/shop', serverUrl, token });
      const allowed = await remoteOf('secret-token', guarded.url);
      expect(allowed.url).toBe(url);
      expect(await write(open(url, allowed), [resolved(1)])).toMatchObject({ tries: 1 });
      expect(await open(url).state()).toMatchObject({ refused: true });
      const wrong = await write(open(url, await remoteOf('wrong-one', guarded.url)), [resolved(2)]);
      expect(wrong).toMatchObject({ refused: true });
      expect(JSON.stringify(wrong)).not.toContain('wrong-one');
    } finally {
      await guarded.close();
    }
  });

  it('answers with the reason where the remote is broken', async () => {
    await remote.create('acme/shop');
    remote.broken = 500;
    expect(await open(`${remote.url}/acme/shop`).state()).toMatchObject({ refused: false });
  });
});

describe('the remote of the data', () => {
  it('is the repository itself, unless the checkout comes from another host', async () => {
    const folder = await remote.create('acme/checkout');
    const of = { workspace: folder, repository: 'acme/shop', serverUrl: 'https://github.com', token: 'secret-token' };
    expect(await dataRemote(of)).toMatchObject({ url: 'https://github.com/acme/shop' });
    await git(folder, 'remote', 'add', 'origin', 'https://github.com/fork/shop');
    const own = await dataRemote(of);
    expect(own.url).toBe('https://github.com/acme/shop');
    expect(Buffer.from(own.header!.split(' ').at(-1)!, 'base64').toString()).toBe('x-access-token:secret-token');
    await git(folder, 'remote', 'set-url', 'origin', `${remote.url}/acme/shop`);
    expect(await dataRemote(of)).toEqual({ url: `${remote.url}/acme/shop`, header: null });
    await git(folder, 'config', `http.${remote.url}/.extraheader`, 'AUTHORIZATION: basic b2Y6aXRz');
    expect(await dataRemote(of)).toEqual({ url: `${remote.url}/acme/shop`, header: 'AUTHORIZATION: basic b2Y6aXRz' });
  });
});

describe('many learners at once', () => {
  const learner = join(import.meta.dirname, 'learner.ts');
  const running = new Set<ReturnType<typeof spawn>>();
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL');
  });

  function start(url: string, events: readonly MemoryEvent[], killAfter: number | null): Promise<boolean> {
    return new Promise((done) => {
      const child = spawn(process.execPath, ['--import', 'tsx', learner, url, writeEventLines(events)], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1', HOME: '/nonexistent' },
      });
      running.add(child);
      const timer = killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
      child.on('close', (code) => {
        clearTimeout(timer);
        running.delete(child);
        done(code === 0);
      });
    });
  }

  it('a hundred writers in random order leave every event exactly once', { timeout: 180_000 }, async () => {
    const dir = await remote.create('acme/shop');
    const writers = shuffled(Array.from({ length: 100 }, (_, at) => [resolved(2 * at), resolved(2 * at + 1)]));
    const left = [...writers];
    const tries: number[] = [];
    async function work(): Promise<void> {
      for (let events = left.shift(); events; events = left.shift()) {
        const written = await write(open(dir), events);
        expect(written).toHaveProperty('commit');
        if (written !== null && 'tries' in written) tries.push(written.tries);
      }
    }
    // As many at once as two cores bear; each has its own repository, as in jobs of their own.
    await Promise.all(Array.from({ length: 5 }, work));
    expect(Math.max(...tries)).toBeGreaterThan(1);
    const found = await readAll(dir);
    expect(found.length).toBe(200);
    expect(new Set(found)).toEqual(new Set(writers.flat().map(({ id }) => id)));
    expect(await git(dir, 'rev-list', '--count', DATA_BRANCH)).toBe('100');
  });

  it('processes killed at any point lose nothing that was written, and their next try completes it', {
    timeout: 180_000,
  }, async () => {
    const dir = await remote.create('acme/shop');
    const writers = Array.from({ length: 12 }, (_, at) => [
      resolved(3 * at),
      resolved(3 * at + 1),
      resolved(3 * at + 2),
    ]);
    const left = [...writers];
    const finished: MemoryEvent[] = [];
    async function work(): Promise<void> {
      for (let events = left.shift(); events; events = left.shift()) {
        const killAfter = Math.random() < 0.6 ? 250 + Math.random() * 900 : null;
        if (await start(dir, events, killAfter)) finished.push(...events);
      }
    }
    await Promise.all([work(), work(), work(), work()]);
    const kept = new Set(await readAll(dir));
    expect(finished.filter(({ id }) => !kept.has(id))).toEqual([]);
    // A file is whole or absent.
    for (const events of writers) expect([0, 3]).toContain(events.filter(({ id }) => kept.has(id)).length);
    await git(dir, 'fsck', '--strict', '--connectivity-only', DATA_BRANCH);
    for (const events of writers) {
      const written = await write(open(dir), events);
      expect(written === null || 'commit' in written ? null : written).toBeNull();
    }
    const all = await readAll(dir);
    expect(all.length).toBe(36);
    expect(new Set(all)).toEqual(new Set(writers.flat().map(({ id }) => id)));
  });
});

function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((one) => ({ one, rank: Math.random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}
