import { describe, expect, it } from 'vitest';
import type { FindingData } from '../../../src/report/html/page-data';
import {
  countValues,
  EVERYTHING,
  filterFindings,
  type FindingFilter,
} from '../../../src/report/html/page/filter-findings';
import { reviewData } from '../../../src/report/html/review-data';
import { shopReview } from '../shop-review';

const findings = reviewData(shopReview(), null, null).findings;

function shown(filter: Partial<FindingFilter>): FindingData[] {
  const visible = filterFindings(findings, { ...EVERYTHING, ...filter });
  return findings.filter((_, index) => visible.has(index));
}

describe('filtering findings', () => {
  it('shows all when nothing is asked', () => {
    expect(shown({})).toHaveLength(findings.length);
  });

  it.each(['newsletter', 'NEWSLETTER.SQL', 'newsletter email', 'path:reports/news', 'reports/newsletter.sql:2'])(
    'finds one file by %j',
    (words) => {
      expect(new Set(shown({ words }).map((finding) => finding.path))).toEqual(new Set(['reports/newsletter.sql']));
    },
  );

  it('asks all words', () => {
    expect(shown({ words: 'newsletter order_summary' })).toEqual([]);
  });

  it.each([
    ['severity:medium', 'severity', 'medium'],
    ['certainty:possible', 'certainty', 'possible'],
    ['is:old', 'state', 'old'],
    ['rule:narrowed', 'rule', 'no-narrowed-column-type'],
  ] as const)('understands %s', (words, field, value) => {
    const found = shown({ words });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((finding) => finding[field] === value)).toBe(true);
  });

  it('takes a word with a colon that is no field as it is', () => {
    expect(shown({ words: 'constructor:x' })).toEqual([]);
    expect(shown({ words: 'active_users.sql:4' }).map((finding) => finding.line)).toContain(4);
  });

  it('joins choices', () => {
    const found = shown({ severities: new Set(['critical', 'high']), state: 'new' });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ severity, state }) => severity !== 'medium' && severity !== 'low' && state === 'new')).toBe(
      true,
    );
  });

  it('counts each value once per finding', () => {
    const counts = [...countValues(findings, 'state').values()];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(findings.length);
  });
});
