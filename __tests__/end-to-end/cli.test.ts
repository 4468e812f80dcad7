// The command line on a checkout: the same review as on GitHub.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { git } from '../servers/git-remote';
import { useCounterparts } from './counterparts';
import { asPlaces } from './expectations';
import { runCli } from './run-action';
import { DROPS_EMAIL, READERS_OF_EMAIL } from './shop';
import { openShop, type ShopRepository } from './shop-repository';

const there = useCounterparts();
let shop: ShopRepository;
let repo: string;

beforeEach(async () => {
  shop = await openShop(there, DROPS_EMAIL);
  repo = mkdtempSync(join(tmpdir(), 'throughline-clone-'));
  await git(repo, 'clone', '--quiet', '--branch', 'change', there.remote.dir('acme/shop'), '.');
});

afterEach(() => {
  shop.close();
  rmSync(repo, { recursive: true, force: true });
});

describe('check', () => {
  it('says the same as the Action', async () => {
    const args = [
      'check',
      '--repo',
      repo,
      '--base',
      shop.baseSha,
      '--head',
      shop.headSha,
      '--format',
      'json',
      '--no-cache',
    ];
    const result = await runCli(args);
    expect(result.exitCode, result.stderr).toBe(1);
    const review = JSON.parse(result.stdout) as {
      schemaVersion: number;
      verdict: string;
      findings: { path: string; line: number; introduced: boolean }[];
    };
    expect([review.schemaVersion, review.verdict]).toEqual([1, 'unsafe']);
    expect(asPlaces(review.findings.filter((finding) => finding.introduced))).toEqual(asPlaces(READERS_OF_EMAIL));
    expect(result.stderr).toBe('');
  });

  it('compares the work tree with the merge base unless told otherwise', async () => {
    const committed = await runCli(['check', '--repo', repo, '--format', 'json', '--no-cache']);
    expect(committed.exitCode, committed.stderr).toBe(1);
    expect((JSON.parse(committed.stdout) as { head: string }).head).toBe('WORKTREE');
    writeFileSync(join(repo, 'db/migrations/004_drop_email.sql'), 'alter table users add column phone text;\n');
    expect((await runCli(['check', '--repo', repo, '--no-cache'])).exitCode).toBe(0);
  });

  it('fails for findings at or above the level asked for', async () => {
    const args = ['check', '--repo', repo, '--base', shop.baseSha, '--head', shop.headSha, '--no-cache'];
    expect((await runCli([...args, '--fail-on', 'none'])).exitCode).toBe(0);
    expect(
      (await runCli(['check', '--repo', repo, '--base', shop.baseSha, '--head', shop.baseSha, '--no-cache'])).exitCode,
    ).toBe(0);
  });

  it('tells wrong usage from findings', async () => {
    const wrong = await runCli(['check', '--repo', repo, '--base', 'no-such-revision', '--no-cache']);
    expect([wrong.exitCode, wrong.stderr]).toEqual([2, expect.stringContaining('no-such-revision')]);
    const unknown = await runCli(['chek']);
    expect([unknown.exitCode, unknown.stderr]).toEqual([2, expect.stringContaining('chek')]);
  });
});

describe('schema', () => {
  it('is what the migrations arrive at', async () => {
    const result = await runCli(['schema', '--repo', repo, '--format', 'json', '--no-cache']);
    expect(result.exitCode, result.stderr).toBe(0);
    const { tables } = JSON.parse(result.stdout) as { tables: { name: string; columns: { name: string }[] }[] };
    expect(tables.map((table) => table.name).sort()).toEqual(['order_items', 'order_totals', 'orders', 'users']);
    const users = tables.find((table) => table.name === 'users');
    expect(users?.columns.map((column) => column.name)).toEqual(['id', 'name', 'created_at']);
  });
});
