// Texts made to keep regular expressions busy: whoever judges them comes to an end.

import { describe, expect, it } from 'vitest';
import { droppedChecks } from '../../src/fixes/dropped-checks';
import { undeclaredNames } from '../../src/fixes/unknown-names';
import { weakenedTests } from '../../src/fixes/weakened-tests';

const MANY = 100_000;
const SPACES = ' '.repeat(MANY);
const TEXTS: Record<string, string> = {
  'a line of white space': `${SPACES}x`,
  'a comment of one line': `/*${'-'.repeat(MANY)}*/x`,
  'calls that never close': `.catch(${SPACES}x process.exit(${SPACES}x if (${SPACES}x`,
  'an assertion around nothing': `expect( ).toBe(${SPACES}x`,
  'words in words': ['threshold', 'minimum', 'timeout', 'budget', 'disallow_', 'warn_']
    .map((word) => word.repeat(MANY / 4))
    .join(' '),
};

describe('what judges a fix', () => {
  it.each(Object.entries(TEXTS))('comes to an end on %s', (_, text) => {
    for (const path of ['a.test.ts', 'package.json', 'models/schema.yml', 'test_a.py']) {
      expect(Array.isArray(droppedChecks(path, '', text, false))).toBe(true);
      expect(Array.isArray(weakenedTests(path, text, text, false))).toBe(true);
    }
  });

  it('comes to an end on names without end, and still tells of one', () => {
    const after = `${Array.from({ length: 20_000 }, (_, at) => `let name${at}of;`).join(' ')}\nlost();\n`;
    expect(undeclaredNames({ path: 'a.ts', before: 'x;\n', after })).toEqual([]);
    expect(undeclaredNames({ path: 'a.ts', before: 'x;\n', after: 'let y = 1;\nlost();\n' })).toEqual(['lost']);
  });

  it('sees what stands behind much white space', () => {
    expect(droppedChecks('a.ts', 'x', `process.exit(${SPACES})`, false)).not.toEqual([]);
    expect(droppedChecks('models/a.yml', `a:\n${SPACES}- unique\n`, 'a:\n', false)).toContain('takes away a data test');
    expect(weakenedTests('a.test.ts', 'expect(1).toBe(1)', `${SPACES}x`, false)).toContain('takes an assertion away');
  });
});
