import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ActionsCache } from '../../../src/edges/cache/actions-cache';
import { MEMORY_SCHEMA } from '../../../src/edges/memory/memory-store';
import { openMemory } from '../../../src/edges/memory/open-memory';
import { readData } from '../../../src/edges/memory/read-data';
import { MEMORY_VERSION } from '../../../src/action/open-run-memory';
import { exactKey } from '../../../src/memory/evidence-keys';
import { readEventLines, writeEventLines } from '../../../src/memory/event-lines';
import { incident } from '../../stories/past';
import { git, type GitRemote, startGitRemote } from '../../servers/git-remote';
import { removeTemporaryFolders, temporaryFolder } from '../git/make-repository';

let remote: GitRemote;
let dir = '';
let file = '';
let saved: string[] = [];
beforeEach(async () => {
  remote = await startGitRemote();
  dir = await remote.create('acme/shop');
  file = join(temporaryFolder(), 'memory.sqlite');
  saved = [];
});
afterEach(() => remote.close());
afterAll(removeTemporaryFolders);

/** The file stays where it is: what a cache would bring back. */
const service: ActionsCache = {
  restoreStore: async (_, keys) => ({ done: true, key: keys.key }),
  async saveStore(_, keys) {
    saved.push(keys.key);
    return { done: true, key: keys.key };
  },
};
const keys = { key: 'memory', restoreKeys: [], readOnly: false };

function open(more: { mayWrite?: boolean; hasCache?: boolean } = {}) {
  const notices: string[] = [];
  const memory = openMemory({
    remote: async () => ({ url: `${remote.url}/acme/shop`, header: null }),
    mayWrite: more.mayWrite ?? true,
    cache: more.hasCache === false ? null : { file, keys, service },
    notice: (line) => notices.push(line),
  });
  return { memory, notices };
}

async function commits(): Promise<number> {
  return Number(await git(dir, 'rev-list', '--count', 'throughline-data').catch(() => '0'));
}

describe('the memory of a run', () => {
  it('is empty and silent where there is no branch', async () => {
    const { memory, notices } = open();
    expect((await memory.open()).ofType(['incident'])).toEqual([]);
    await memory.close();
    expect(notices).toEqual([]);
    expect(saved).toEqual([]);
    expect(await commits()).toBe(0);
  });

  it('writes what is new once, and the next run knows it', async () => {
    const first = open();
    expect(await first.memory.remember([incident(), incident({ run: 8 })])).toBeNull();
    expect((await first.memory.open()).countWith([exactKey('e1e1')]).count).toBe(2);
    await first.memory.close();
    expect(saved).toEqual(['memory']);
    const second = open({ hasCache: false });
    expect(await second.memory.remember([incident()])).toBeNull();
    expect((await second.memory.open()).countWith([exactKey('e1e1')]).count).toBe(2);
    await second.memory.close();
    expect(await commits()).toBe(1);
  });

  it('answers the same from its cache as from the branch', async () => {
    const { memory } = open();
    await memory.remember([incident()]);
    await memory.close();
    await open({ hasCache: false }).memory.remember([incident({ run: 9 })]);
    const warm = open();
    const cold = open({ hasCache: false });
    expect((await warm.memory.open()).ofType(['incident'])).toEqual((await cold.memory.open()).ofType(['incident']));
    await warm.memory.close();
    await cold.memory.close();
  });

  it('keeps in the cache what it may not write, says so, and writes it when it may', async () => {
    await git(dir, 'config', 'http.receivepack', 'false');
    const { memory } = open();
    const said = await memory.remember([incident()]);
    expect(said).toContain('contents: write');
    expect(said).toContain('lost');
    await memory.close();
    expect(await commits()).toBe(0);
    await git(dir, 'config', 'http.receivepack', 'true');
    const next = open();
    expect((await next.memory.open()).ofType(['incident']).length).toBe(1);
    expect(await next.memory.remember([incident({ run: 8 })])).toBeNull();
    await next.memory.close();
    const fresh = open({ hasCache: false });
    expect((await fresh.memory.open()).ofType(['incident']).length).toBe(2);
    await fresh.memory.close();
  });

  it('writes nothing on an event that nobody trusts', async () => {
    const { memory } = open({ mayWrite: false });
    expect(await memory.remember([incident()])).not.toBeNull();
    await memory.close();
    expect(await commits()).toBe(0);
  });

  it('says why when the remote is broken, and goes on without a past', async () => {
    remote.broken = 503;
    const { memory, notices } = open();
    expect((await memory.open()).ofType(['incident'])).toEqual([]);
    expect(notices.join()).toContain('could not be read');
    await memory.close();
  });

  it('puts finished months together and loses nothing', async () => {
    const { memory } = open();
    for (let run = 0; run < 21; run++) await memory.remember([incident({ run, at: '2026-10-05T10:00:00Z' })]);
    await memory.remember([incident({ run: 50 })]);
    expect(await memory.compact('2026-11-20T10:00:00Z')).toContain('21 files');
    expect(await memory.compact('2026-11-20T10:00:00Z')).toBeNull();
    await memory.close();
    const names = await git(dir, 'ls-tree', '-r', '--name-only', 'throughline-data');
    expect(names.split('\n').length).toBe(2);
    const next = open();
    expect((await next.memory.open()).ofType(['incident']).length).toBe(22);
    await next.memory.close();
  });
});

describe('the data of a clone', () => {
  it('is exported line by line and imported once', async () => {
    const { memory } = open();
    await memory.remember([incident(), incident({ run: 8 })]);
    await memory.close();
    const clone = temporaryFolder();
    execFileSync('git', ['init', '--quiet', clone]);
    execFileSync('git', ['-C', clone, 'remote', 'add', 'origin', `${remote.url}/acme/shop`]);
    const data = await readData(clone);
    if ('reason' in data) throw new Error(data.reason);
    const lines = await data.exportLines();
    const events = readEventLines(`${lines}${writeEventLines([incident({ run: 9 })])}`, 'x').lines;
    expect(
      events
        .slice(0, 2)
        .map(({ event }) => event.id)
        .sort(),
    ).toEqual([incident().id, incident({ run: 8 }).id].sort());
    expect(await data.importEvents(events)).toEqual({ added: 1 });
    data.close();
    const again = await readData(clone);
    if ('reason' in again) throw new Error(again.reason);
    expect(again.memory.ofType(['incident']).length).toBe(3);
    again.close();
  });
});

it('keeps the cache of the version that it can read', () => expect(MEMORY_VERSION).toBe(MEMORY_SCHEMA));
