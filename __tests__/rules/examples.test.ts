import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index';
import { review } from '../memory-tree';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.examples.map((example) => [example.title, example] as const))('%s', async (_title, example) => {
    const result = await review(example.before, example.after);
    const own = result.findings.filter((finding) => finding.rule === rule.id && finding.introduced);
    const broken = new Set(example.findings.map(({ path }) => path));
    const unread = result.problems.filter(
      ({ path, reason }) => reason.startsWith('not understood') && !broken.has(path),
    );
    expect(unread).toEqual([]);
    expect(own.map(({ path, line }) => ({ path, line }))).toEqual(
      example.findings.map(({ path, line }) => ({ path, line })),
    );
    for (const [at, { certainty }] of example.findings.entries()) {
      if (certainty) expect(own[at]!.certainty).toBe(certainty);
    }
  });

  it('has an example that breaks and one that does not, or says what it forbids', () => {
    expect(rule.examples.some((example) => example.findings.length > 0)).toBe(true);
    expect(rule.why.length).toBeGreaterThan(40);
    expect(rule.mend.length).toBeGreaterThan(20);
  });
});

describe('the registry', () => {
  it('lists every rule file, sorted, under its own name', () => {
    const files = readdirSync('src/rules').filter((name) => name.startsWith('no-'));
    expect(rules.map((rule) => `${rule.id}.ts`)).toEqual(files.sort());
  });
});
