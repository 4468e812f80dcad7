import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ResultsService, type Scope, startResultsService } from './results-service';

const MAIN: Scope = { ref: 'refs/heads/main', permission: 3 };
const PULL: Scope = { ref: 'refs/pull/7/merge', permission: 3 };
const MAIN_READ: Scope = { ref: 'refs/heads/main', permission: 1 };

let service: ResultsService;
let folder: string;

beforeAll(async () => {
  service = await startResultsService();
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
});

afterAll(async () => {
  vi.restoreAllMocks();
  await service.close();
});

beforeEach(() => {
  service.reset();
  folder = mkdtempSync(join(tmpdir(), 'throughline-results-'));
  mkdirSync(join(folder, 'temp'));
  writeFileSync(join(folder, 'graph.sqlite'), 'a graph');
  vi.stubEnv('RUNNER_TEMP', join(folder, 'temp'));
  vi.stubEnv('GITHUB_WORKSPACE', folder);
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function enter(scopes: Scope[]): void {
  for (const [name, value] of Object.entries(service.environment(scopes))) vi.stubEnv(name, value);
}

describe('the cache', () => {
  it('gives back what was saved, by key and by prefix', async () => {
    const cache = await import('@actions/cache');
    enter([MAIN]);
    const path = join(folder, 'graph.sqlite');
    expect(await cache.saveCache([path], 'graph-1-abc')).toBeGreaterThan(0);
    expect(await cache.saveCache([path], 'graph-1-abc')).toBe(-1);
    writeFileSync(path, 'something else');
    expect(await cache.restoreCache([path], 'graph-1-abc')).toBe('graph-1-abc');
    expect(readFileSync(path, 'utf8')).toBe('a graph');
    expect(await cache.restoreCache([path], 'graph-1-def', ['graph-1-'])).toBe('graph-1-abc');
    expect(await cache.restoreCache([path], 'graph-2', ['other-'])).toBeUndefined();
    expect(await cache.restoreCache([join(folder, 'elsewhere')], 'graph-1-abc')).toBeUndefined();
  });

  it('keeps scopes apart and some of them read-only', async () => {
    const cache = await import('@actions/cache');
    const path = join(folder, 'graph.sqlite');
    enter([PULL, MAIN_READ]);
    await cache.saveCache([path], 'graph-pull');
    expect(service.caches.map((entry) => entry.scope)).toEqual(['refs/pull/7/merge']);
    enter([MAIN]);
    expect(await cache.restoreCache([path], 'graph-pull')).toBeUndefined();
    await cache.saveCache([path], 'graph-main');
    enter([PULL, MAIN_READ]);
    expect(await cache.restoreCache([path], 'graph-main')).toBe('graph-main');
    enter([MAIN_READ]);
    expect(await cache.saveCache([path], 'graph-comment')).toBe(-1);
    expect(service.caches).toHaveLength(2);
  });
});

describe('artifacts', () => {
  it('are taken as they are, or zipped, once per name', async () => {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    enter([MAIN]);
    const report = join(folder, 'throughline.html');
    const content = `<!doctype html>${randomBytes(100_000).toString('hex')}`;
    writeFileSync(report, content);
    const client = new DefaultArtifactClient();
    const made = await client.uploadArtifact('throughline', [report], folder, { skipArchive: true });
    expect(service.artifacts.map((artifact) => [artifact.id, artifact.name, artifact.finalized])).toEqual([
      [made.id, 'throughline.html', true],
    ]);
    expect(service.artifacts[0]?.content.toString()).toBe(content);
    await client.uploadArtifact('zipped', [report], folder);
    expect((await client.listArtifacts()).artifacts.map((artifact) => artifact.name)).toEqual([
      'throughline.html',
      'zipped',
    ]);
    await expect(client.uploadArtifact('zipped', [report], folder)).rejects.toThrow(/already exists/);
  });
});
