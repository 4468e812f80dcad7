import { describe, expect, it } from 'vitest';
import type { Finding, Review } from '../../src/model/finding';
import { concludeReview } from '../../src/stories/conclude-review';
import { finding, reviewOf } from './reviews';

function conclude(findings: Partial<Finding>[], more: Partial<Review> = {}, failOn: 'high' | 'low' | 'none' = 'high') {
  return concludeReview(reviewOf(findings.map(finding), more), failOn, false).conclusion;
}

describe('concludeReview', () => {
  it('fails by proven, introduced findings at or above the level alone', () => {
    expect(conclude([{ severity: 'high' }])).toBe('failure');
    expect(conclude([{ severity: 'medium' }])).toBe('success');
    expect(conclude([{ severity: 'medium' }], {}, 'low')).toBe('failure');
    expect(conclude([{ severity: 'critical', certainty: 'likely' }])).toBe('success');
    expect(conclude([{ severity: 'critical', introduced: false }])).toBe('success');
    expect(conclude([{ severity: 'critical' }], {}, 'none')).toBe('success');
    expect(conclude([{ severity: 'none' }], {}, 'low')).toBe('success');
  });

  it('passes what a person accepted, and still says what tripped', () => {
    const accepted = concludeReview(reviewOf([finding({ severity: 'critical' })]), 'high', true);
    expect(accepted.conclusion).toBe('success');
    expect(accepted.tripped).toHaveLength(1);
  });

  it('is never green because nothing ran', () => {
    const nothing = { files: 3, extracted: 0, fromCache: 0, nodes: 0, edges: 0, ms: {} };
    expect(conclude([], { stats: nothing })).toBe('neutral');
    expect(conclude([], { verdict: 'unknown' })).toBe('neutral');
    expect(conclude([])).toBe('success');
  });
});
