import { describe, expect, it } from 'vitest';
import { readIssues, unusable } from '../../src/prompts/read-issues';

const ASKED = { causes: ['c1', 'c2'], log: null };

function issue(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    cause: 'c1',
    summary: 'A view reads a column that is gone.',
    root_causes: [{ finding: 'f1', error_type: 'reads', explanation: 'Because.', severity_reason: 'It fails.' }],
    fix: { title: '', edits: [], new_files: [] },
    confidence: 0.8,
    reasons_for: ['it is in the graph'],
    reasons_against: [],
    complexity: 'simple',
    what_to_test: ['the view'],
    quotes: [],
    ...more,
  };
}

describe('one bad entry', () => {
  it('never loses the rest', () => {
    const bad = [null, 'text', { cause: 'c2' }, issue({ cause: 'unknown' }), issue({ summary: 7, root_causes: 'no' })];
    const { issues, dropped } = readIssues({ issues: [...bad, issue(), issue({ cause: 'c2' })] }, ASKED);
    expect(issues.map(({ cause }) => cause)).toEqual(['c1', 'c2']);
    expect(dropped).toHaveLength(bad.length);
  });

  it('of root causes, reasons or tests is left out alone', () => {
    const [read] = readIssues(
      {
        issues: [
          issue({
            root_causes: [null, { finding: 'f1' }, { finding: 'f1', explanation: 'Because.' }],
            reasons_for: ['a', 3, '', 'b'],
            what_to_test: null,
            complexity: 'gigantic',
            confidence: 7,
          }),
        ],
      },
      ASKED,
    ).issues;
    expect(read).toMatchObject({
      root_causes: [{ explanation: 'Because.', error_type: '' }],
      reasons_for: ['a', 'b'],
      what_to_test: [],
      complexity: 'moderate',
      confidence: 1,
    });
  });

  it('of a fix loses the fix, and says so', () => {
    const edits = [{ path: 'a.ts', line: 1, old: 'a', new: 'b' }, { path: 'a.ts' }];
    const { issues, dropped } = readIssues({ issues: [issue({ fix: { title: 'x', edits, new_files: [] } })] }, ASKED);
    expect(issues[0]!.fix.edits).toEqual([]);
    expect(dropped).toEqual([expect.stringContaining('wrong shape')]);
  });

  it('of the numbers is no number', () => {
    for (const confidence of [Number.NaN, -1, '1', null, Number.POSITIVE_INFINITY]) {
      const [read] = readIssues({ issues: [issue({ confidence })] }, ASKED).issues;
      expect(read!.confidence).toBeGreaterThanOrEqual(0);
      expect(read!.confidence).toBeLessThanOrEqual(1);
    }
  });
});

describe('quoted log lines', () => {
  it('must stand in the log', () => {
    const log = ['  12 | irrelevant', 'AssertionError: expected 6 to be 5'];
    const quotes = ['12 | AssertionError:  expected 6', 'Everything is fine', ''];
    const { issues, dropped } = readIssues({ issues: [issue({ quotes })] }, { causes: ['c1'], log });
    expect(issues[0]!.quotes).toEqual(['12 | AssertionError:  expected 6']);
    expect(dropped).toEqual([expect.stringContaining('1 quoted line is not in the log')]);
  });
});

describe('an answer', () => {
  it.each([[null], [[]], ['x'], [{}], [{ issues: 'no' }], [{ issues: [] }], [{ issues: [issue({ cause: 'other' })] }]])(
    'of which nothing can be used is said to the model: %j',
    (json) => {
      expect(unusable(json, ASKED)).toEqual(expect.any(String));
    },
  );

  it('to one question is about it, whatever it is called', () => {
    const asked = { causes: ['only'], log: null };
    expect(unusable({ issues: [issue()] }, asked)).toBeNull();
    expect(readIssues({ issues: [issue()] }, asked).issues[0]!.cause).toBe('only');
  });

  it('of any size ends', () => {
    const json = { issues: Array.from({ length: 10_000 }, () => issue({ summary: 'x'.repeat(10_000) })) };
    expect(readIssues(json, ASKED).issues).toHaveLength(1);
    expect(readIssues(json, ASKED).issues[0]!.summary.length).toBeLessThan(5000);
  });
});
