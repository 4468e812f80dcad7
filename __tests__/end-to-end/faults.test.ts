// GitHub in trouble: the verdict stands, the build fails for findings alone, nothing is doubled or left open.

import { describe, expect, it } from 'vitest';
import { primaryLimit, secondaryLimit, serverError } from '../servers/github/faults';
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
import { openShop } from './shop-repository';

const there = useCounterparts();
const SLOW = 180_000;

describe('when every call to GitHub fails', () => {
  it.each([
    ['with 500', serverError('*')],
    ['for the hourly limit', primaryLimit('*')],
    ['with broken connections', { operation: '*', drop: 'before' as const }],
  ])(
    '%s, a harmless change stays green and the summary has the report',
    async (_name, fault) => {
      const shop = await openShop(there, ADDS_PHONE);
      there.github.faults.add(fault);
      const result = await shop.run();
      expect([result.exitCode, result.outputs.verdict], result.log).toEqual([0, 'safe']);
      expect(result.summary).not.toBe('');
      expect(generalWarnings(result).length).toBeGreaterThanOrEqual(1);
      expect(result.post.exitCode, result.post.log).toBe(0);
      shop.close();
    },
    SLOW,
  );

  it(
    'a breaking change fails for its findings, told in summary and log',
    async () => {
      const shop = await openShop(there, DROPS_EMAIL);
      there.github.faults.add(serverError('*'));
      const result = await shop.run();
      expect([result.exitCode, result.outputs.verdict], result.log).toEqual([1, 'unsafe']);
      expect(printedPlaces(result)).toEqual(asPlaces(READERS_OF_EMAIL));
      expect(result.summary).toContain('queries/report.sql');
      shop.close();
    },
    SLOW,
  );
});

describe('when one call fails', () => {
  it.each([
    ['a 500 on the first listing', serverError('issues/list-comments', 1)],
    ['a secondary limit (429)', secondaryLimit('issues/create-comment', 429, 1)],
    ['a secondary limit (403)', secondaryLimit('issues/update-comment', 403, 1)],
    ['a cut connection while listing', { operation: 'issues/list-comments', drop: 'before' as const, times: 1 }],
    [
      'an answer that got lost after the comment was made',
      { operation: 'issues/create-comment', drop: 'after' as const, times: 1 },
    ],
    [
      'an answer that got lost after the edit',
      { operation: 'issues/update-comment', drop: 'after' as const, times: 1 },
    ],
    [
      'an answer that got lost after the check was made',
      { operation: 'checks/create', drop: 'after' as const, times: 1 },
    ],
    ['a silent server', { operation: 'issues/list-comments', delay: 'forever' as const, times: 1 }],
  ])(
    '%s, there is still one comment and one check',
    async (_name, fault) => {
      const shop = await openShop(there, DROPS_EMAIL);
      there.github.faults.add(fault);
      const result = await shop.run();
      expect([result.exitCode, result.outputs.verdict], result.log).toEqual([1, 'unsafe']);
      expect(onlyComment(shop).body).toContain('queries/report.sql');
      const check = onlyCheck(shop);
      expect([check.conclusion, places(check)]).toEqual(['failure', asPlaces(READERS_OF_EMAIL)]);
      expectNothingOpen(shop);
      shop.close();
    },
    SLOW,
  );

  it(
    'a 422 for the annotations does not keep the check open',
    async () => {
      const shop = await openShop(there, DROPS_EMAIL);
      there.github.faults.add({
        operation: 'checks/update',
        status: 422,
        body: { message: 'Invalid request.' },
        times: 1,
      });
      const result = await shop.run();
      expect([result.exitCode, result.outputs.verdict], result.log).toEqual([1, 'unsafe']);
      expect(onlyCheck(shop).conclusion).toBe('failure');
      expectNothingOpen(shop);
      shop.close();
    },
    SLOW,
  );

  it(
    'a 422 for the comment leaves the report in check and summary',
    async () => {
      const shop = await openShop(there, DROPS_EMAIL);
      there.github.faults.add({
        operation: /^issues\/(create|update)-comment$/,
        status: 422,
        body: { message: 'Validation Failed' },
      });
      const result = await shop.run();
      expect([result.exitCode, result.outputs.verdict], result.log).toEqual([1, 'unsafe']);
      expect(places(onlyCheck(shop))).toEqual(asPlaces(READERS_OF_EMAIL));
      expect(result.summary).toContain('queries/report.sql');
      expect(shop.state.comments).toEqual([]);
      shop.close();
    },
    SLOW,
  );
});

describe('when the cache or artifact service fails', () => {
  it(
    'nothing but time is lost',
    async () => {
      const shop = await openShop(there, DROPS_EMAIL);
      there.results.broken = 403;
      const result = await shop.run();
      expect([result.exitCode, result.outputs.verdict], result.log).toEqual([1, 'unsafe']);
      expect(places(onlyCheck(shop))).toEqual(asPlaces(READERS_OF_EMAIL));
      expect(result.post.exitCode, result.post.log).toBe(0);
      expectNothingOpen(shop);
      shop.close();
    },
    SLOW,
  );
});
