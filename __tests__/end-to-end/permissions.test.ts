// Tokens that may do less: forks, Dependabot, and each permission missing by itself. Nothing is lost, only moved.

import { describe, expect, it } from 'vitest';
import { useCounterparts } from './counterparts';
import {
  asPlaces,
  expectNothingOpen,
  generalWarnings,
  onlyCheck,
  onlyComment,
  places,
  printedPlaces,
} from './expectations';
import { ADDS_PHONE, DROPS_EMAIL, READERS_OF_EMAIL } from './shop';
import { type JobOptions, openShop } from './shop-repository';

const there = useCounterparts();

const READ_ONLY = { contents: 'read', 'pull-requests': 'read', checks: 'read' } as const;

describe('a read-only token', () => {
  const readers: [string, JobOptions][] = [
    ['of a fork', { fork: true, permissions: READ_ONLY }],
    ['of Dependabot', { actor: 'dependabot[bot]', permissions: READ_ONLY }],
  ];

  it.each(readers)('%s still gets the whole report, green, with one warning', async (_name, options) => {
    const shop = await openShop(there, DROPS_EMAIL);
    const result = await shop.run(options);
    expect([result.exitCode, result.outputs.verdict], result.log).toEqual([0, 'unsafe']);
    expect(printedPlaces(result)).toEqual(asPlaces(READERS_OF_EMAIL));
    for (const { path } of READERS_OF_EMAIL) expect(result.summary).toContain(path);
    expect(generalWarnings(result)).toHaveLength(1);
    expect(generalWarnings(result.post)).toEqual([]);
    expect([shop.state.comments, shop.state.checkRuns]).toEqual([[], []]);
    shop.close();
  });

  it('warns of nothing that matters when nothing breaks', async () => {
    const shop = await openShop(there, ADDS_PHONE);
    const result = await shop.run({ fork: true, permissions: READ_ONLY });
    expect([result.exitCode, result.outputs.verdict], result.log).toEqual([0, 'safe']);
    expect(generalWarnings(result).length).toBeLessThanOrEqual(1);
    expect(printedPlaces(result)).toEqual([]);
    shop.close();
  });
});

describe('without', () => {
  it('pull-requests: write, the check run and the summary say it', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    const result = await shop.run({ permissions: { contents: 'read', 'pull-requests': 'read', checks: 'write' } });
    expect([result.exitCode, result.outputs.verdict], result.log).toEqual([1, 'unsafe']);
    const check = onlyCheck(shop);
    expect([check.conclusion, places(check)]).toEqual(['failure', asPlaces(READERS_OF_EMAIL)]);
    expect(shop.state.comments).toEqual([]);
    expect(result.summary).toContain('queries/report.sql');
    expect(generalWarnings(result).join()).toContain('pull-requests: write');
    shop.close();
  });

  it('checks: write, the comment and the printed annotations say it', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    const result = await shop.run({ permissions: { contents: 'read', 'pull-requests': 'write' } });
    expect([result.exitCode, result.outputs.verdict], result.log).toEqual([1, 'unsafe']);
    expect(printedPlaces(result)).toEqual(asPlaces(READERS_OF_EMAIL));
    expect(onlyComment(shop).body).toContain('queries/report.sql');
    expect(generalWarnings(result).join()).toContain('checks: write');
    expect(shop.state.checkRuns).toEqual([]);
    shop.close();
  });

  it('contents: read and without a remote, nothing can be judged: neutral, not green', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    const job = await shop.prepare({ permissions: { 'pull-requests': 'write', checks: 'write' } });
    there.remote.broken = 403;
    const { runAction } = await import('./run-action');
    const result = await runAction(job);
    expect([result.exitCode, result.outputs.verdict], result.log).toEqual([0, 'unknown']);
    expect(onlyCheck(shop).conclusion).toBe('neutral');
    expect(`${generalWarnings(result).join()} ${result.summary}`).toContain('contents: read');
    expectNothingOpen(shop);
    shop.close();
  });

  it('any permission, the summary says it', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    const result = await shop.run({ permissions: {} });
    expect([result.exitCode, result.outputs.verdict], result.log).toEqual([1, 'unsafe']);
    expect(result.summary).toContain('queries/report.sql');
    expect(printedPlaces(result)).toEqual(asPlaces(READERS_OF_EMAIL));
    expect([shop.state.comments, shop.state.checkRuns]).toEqual([[], []]);
    shop.close();
  });
});
