// The life of a pull request: opened, pushed to, run again, harmless, resolved, accepted, wrongly set up.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useCounterparts } from './counterparts';
import { asPlaces, expectNothingOpen, onlyCheck, onlyComment, places } from './expectations';
import { ADDS_PHONE, DROPS_EMAIL, READERS_OF_EMAIL, SHOP } from './shop';
import { openShop } from './shop-repository';

const there = useCounterparts();

interface ReviewJson {
  verdict: string;
  severity: string;
  changes: { kind: string; asset: string; column: string; path: string; line: number }[];
  findings: {
    id: string;
    rule: string;
    path: string;
    line: number;
    startColumn: number;
    certainty: string;
    introduced: boolean;
  }[];
  problems: unknown[];
}

function readReport(workspace: string, file: string): ReviewJson {
  return JSON.parse(readFileSync(join(workspace, file), 'utf8')) as ReviewJson;
}

describe('a pull request that drops a column in use', () => {
  it('is told what breaks, where it breaks', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    const result = await shop.run();

    expect(result.exitCode, result.log).toBe(1);
    expect(result.outputs, result.log).toMatchObject({ verdict: 'unsafe', introduced: result.outputs.findings });
    expect(['high', 'critical']).toContain(result.outputs.severity);
    expect(Number(result.outputs.findings)).toBeGreaterThanOrEqual(2);

    const check = onlyCheck(shop);
    expect([check.headSha, check.conclusion]).toEqual([shop.headSha, 'failure']);
    expect(result.outputs['check-run-id']).toBe(String(check.id));
    expect(places(check)).toEqual(asPlaces(READERS_OF_EMAIL));

    const comment = onlyComment(shop);
    expect(result.outputs['comment-url']).toContain(`#issuecomment-${comment.id}`);
    for (const { path, line } of READERS_OF_EMAIL) {
      expect(comment.body).toContain(path);
      expect(result.summary).toContain(path);
      expect(comment.body).toMatch(new RegExp(`${path}[^\\n]*[#:]L?${line}\\b`));
    }
    expect(comment.body).toContain('004_drop_email.sql');
    expectNothingOpen(shop);
    expect(result.post.exitCode, result.post.log).toBe(0);
    shop.close();
  });

  it('gets the same report in files and as an artifact', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    const inputs = { 'json-file': 'out/review.json', 'sarif-file': 'out/review.sarif', 'html-file': 'out/review.html' };
    const job = await shop.prepare({ inputs });
    const { runAction } = await import('./run-action');
    const result = await runAction(job);

    const review = readReport(job.workspace, 'out/review.json');
    expect(review.verdict).toBe('unsafe');
    expect(review.problems).toEqual([]);
    expect(review.changes).toContainEqual(
      expect.objectContaining({
        kind: 'column-removed',
        asset: 'table:public.users',
        column: 'email',
        path: 'db/migrations/004_drop_email.sql',
        line: 2,
      }),
    );
    const introduced = review.findings.filter((finding) => finding.introduced);
    expect(asPlaces(introduced)).toEqual(asPlaces(READERS_OF_EMAIL));
    expect(review.findings).toContainEqual(
      expect.objectContaining({
        rule: 'no-removed-column-in-use',
        path: 'queries/report.sql',
        line: 3,
        startColumn: expect.any(Number),
        certainty: 'proven',
      }),
    );
    const sarif = JSON.parse(readFileSync(join(job.workspace, 'out/review.sarif'), 'utf8')) as {
      version: string;
      runs: { results: unknown[] }[];
    };
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0]?.results.length).toBe(review.findings.length);
    expect(result.outputs['sarif-file']).toContain('review.sarif');
    expect(existsSync(result.outputs['report-file'] ?? '')).toBe(true);
    const [artifact] = there.results.artifacts;
    expect([artifact?.finalized, artifact?.content.toString().toLowerCase()]).toEqual([
      true,
      expect.stringContaining('<!doctype html>'),
    ]);
    shop.close();
  });

  it('keeps its one comment through pushes and re-runs', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    await shop.run();
    const { id } = onlyComment(shop);

    await shop.push({ 'queries/newsletter.sql': 'select u.name,\n  u.email\nfrom users u;\n' });
    const second = await shop.run({ action: 'synchronize' });
    const comment = onlyComment(shop);
    expect([second.exitCode, comment.id]).toEqual([1, id]);
    expect(comment.body).toContain('queries/newsletter.sql');
    expect(comment.body).toContain(shop.headSha.slice(0, 7));
    expect(places(shop.state.checkRuns.at(-1)!)).toContain('queries/newsletter.sql:2');

    const again = await shop.run({ action: 'synchronize', attempt: 2 });
    expect([again.exitCode, onlyComment(shop).id]).toEqual([1, id]);
    expect(there.github.calls('issues/create-comment')).toHaveLength(1);
    expectNothingOpen(shop);
    shop.close();
  });

  it('keeps the ids of its findings through unrelated edits', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    const ids: string[][] = [];
    for (const action of ['opened', 'synchronize'] as const) {
      const job = await shop.prepare({ action, inputs: { 'json-file': 'review.json' } });
      const { runAction } = await import('./run-action');
      await runAction(job);
      ids.push(
        readReport(job.workspace, 'review.json')
          .findings.map((finding) => finding.id)
          .sort(),
      );
      await shop.push({ 'queries/report.sql': `-- The board reads this.\n\n${String(SHOP['queries/report.sql'])}` });
    }
    expect(ids[1]).toEqual(ids[0]);
    expect(ids[0]?.length).toBeGreaterThan(0);
    shop.close();
  });

  it('sees the comment turn to resolved when nothing breaks any more', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    await shop.run();
    const { id } = onlyComment(shop);
    await shop.push({ 'db/migrations/004_drop_email.sql': null, ...ADDS_PHONE });
    const result = await shop.run({ action: 'synchronize' });
    const comment = onlyComment(shop);
    expect([result.exitCode, result.outputs.verdict, comment.id]).toEqual([0, 'safe', id]);
    expect(comment.body).toMatch(/resolved/i);
    expect(comment.body).not.toContain('queries/report.sql');
    expect(shop.state.checkRuns.at(-1)?.conclusion).toBe('success');
    expectNothingOpen(shop);
    shop.close();
  });

  it('stays unsafe but does not fail once a writer accepted it', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    shop.state.collaborators.set('mona', 'write');
    shop.state.pulls[0]?.labels.push('throughline: accepted');
    const actor = { login: 'mona', type: 'User' } as const;
    shop.state.events.push({ id: 1, issue: shop.number, event: 'labeled', label: 'throughline: accepted', actor });
    const result = await shop.run();
    expect([result.exitCode, result.outputs.verdict], result.log).toEqual([0, 'unsafe']);
    expect(onlyCheck(shop).conclusion).not.toBe('failure');
    expect(onlyComment(shop).body).toContain('queries/report.sql');
    shop.close();
  });
});

describe('a pull request that breaks nothing', () => {
  it('leaves no comment and a green check', async () => {
    const shop = await openShop(there, ADDS_PHONE);
    const result = await shop.run();
    expect([result.exitCode, result.outputs.verdict, result.outputs.findings], result.log).toEqual([0, 'safe', '0']);
    expect(shop.state.comments).toEqual([]);
    const check = onlyCheck(shop);
    expect([check.conclusion, check.annotations]).toEqual(['success', []]);
    expect(result.errors).toEqual([]);
    expect(generalNoise(result.warnings)).toEqual([]);
    shop.close();
  });

  it('leaves comments of others alone, whatever they quote', async () => {
    const shop = await openShop(there, ADDS_PHONE);
    const body = '<!-- throughline:review -->\nI wrote this myself.';
    const author = { login: 'mona', type: 'User' } as const;
    const times = { createdAt: '2026-11-01T00:00:00Z', updatedAt: '2026-11-01T00:00:00Z' };
    shop.state.comments.push({ id: 1, issue: shop.number, body, author, ...times, edits: 0, reactions: [] });
    await shop.run();
    expect(shop.state.comments.map((comment) => [comment.id, comment.body])).toEqual([[1, body]]);
    shop.close();
  });
});

describe('settings', () => {
  it('that are wrong name file, line, key and what is allowed', async () => {
    const base = { ...SHOP, '.throughline.yml': 'comment: always\nfail-on: sometimes\n' };
    const shop = await openShop(there, DROPS_EMAIL, base);
    const result = await shop.run();
    expect(result.exitCode, result.log).toBe(1);
    const [error] = result.errors;
    expect(`${error?.properties.file ?? ''} ${error?.message}`).toContain('.throughline.yml');
    expect(`${error?.properties.line ?? ''} ${error?.message}`).toMatch(/\b2\b/);
    expect(error?.message).toContain('fail-on');
    expect(error?.message).toMatch(/critical.*high.*medium.*low.*none/s);
    expect(result.log).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expectNothingOpen(shop);
    shop.close();
  });

  it('of the pull request itself change nothing', async () => {
    const shop = await openShop(there, { ...DROPS_EMAIL, '.throughline.yml': 'fail-on: none\ncomment: never\n' });
    const result = await shop.run();
    expect([result.exitCode, result.outputs.verdict], result.log).toEqual([1, 'unsafe']);
    onlyComment(shop);
    shop.close();
  });

  it('of the base and inputs are kept to', async () => {
    const shop = await openShop(there, DROPS_EMAIL, { ...SHOP, '.throughline.yml': 'fail-on: none\n' });
    const result = await shop.run({ inputs: { comment: 'never', 'check-run': 'false' } });
    expect([result.exitCode, result.outputs.verdict], result.log).toEqual([0, 'unsafe']);
    expect([shop.state.comments, shop.state.checkRuns]).toEqual([[], []]);
    expect(result.summary).toContain('queries/report.sql');
    shop.close();
  });
});

function generalNoise(commands: { message: string }[]): string[] {
  return commands.map((command) => command.message);
}
