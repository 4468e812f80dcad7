import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scaffold } from '../../scripts/new';
import { addEntry, addImport, camelCase } from '../../scripts/new/registry';
import { registerStack } from '../../scripts/new/new-stack';

const root = join(import.meta.dirname, '..', '..');

describe('npm run new', () => {
  let copy: string;

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'throughline-new-'));
    for (const name of ['src', '__tests__', 'vitest.config.mts', 'tsconfig.json', 'package.json']) {
      cpSync(join(root, name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  });

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('makes a rule and a stack whose own tests pass as they are, and the rule that CONTRIBUTING works out', () => {
    expect(scaffold(copy, 'rule', 'no-loud-column')).toEqual({
      paths: ['src/rules/no-loud-column.ts', 'src/rules/index.ts'],
    });
    expect(scaffold(copy, 'stack', 'roundhouse')).toMatchObject({
      paths: expect.arrayContaining(['src/extract/roundhouse/readme.md', 'src/extract/index.ts']),
    });
    expect(scaffold(copy, 'code-stack', 'query-maker')).toMatchObject({
      paths: expect.arrayContaining(['src/extract/query-maker/readme.md', 'src/extract/code-stacks.ts']),
    });
    expect(scaffold(copy, 'rule', 'no-unlimited-text')).toHaveProperty('paths');
    const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
    const worked = /```ts\n([\s\S]*?)```/.exec(contributing)![1]!;
    expect(worked).toContain("id: 'no-unlimited-text'");
    writeFileSync(join(copy, 'src/rules/no-unlimited-text.ts'), worked);

    const report = join(copy, 'tests.json');
    const own = ['__tests__/extract/roundhouse', '__tests__/extract/query-maker'];
    const args = ['run', '__tests__/rules/examples.test.ts', ...own, '--reporter=json'];
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    try {
      execFileSync(process.execPath, [vitest, ...args, `--outputFile=${report}`], { cwd: copy, stdio: 'pipe' });
    } catch {
      // What failed stands in the report.
    }
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      testResults: { assertionResults: { fullName: string; status: string }[] }[];
    };
    const tests = testResults.flatMap((file) => file.assertionResults);
    expect(tests.filter((test) => test.status !== 'passed')).toEqual([]);
    for (const id of ['no-loud-column', 'no-unlimited-text', 'roundhouse', 'query-maker']) {
      expect(
        tests.some((test) => test.fullName.includes(id)),
        id,
      ).toBe(true);
    }
  });

  it('refuses what exists already, other kinds, and ids that are no names or lead elsewhere', () => {
    for (const [kind, id] of [
      ['rule', 'no-removed-column-in-use'],
      ['rule', 'removed-column'],
      ['rule', '../no-rule'],
      ['stack', 'flyway'],
      ['code-stack', 'sql-in-code'],
      ['stack', 'Round House'],
      ['cause', 'no-disk'],
    ] as const) {
      expect(scaffold(copy, kind, id), `${kind} ${id}`).toHaveProperty('reason');
    }
  });
});

describe('the registry', () => {
  const text = [
    "import { noB } from './no-b';",
    "import { noD } from './no-d';",
    "import type { Rule } from './rule';",
    '',
    'export const rules: readonly Rule[] = [',
    '  noB,',
    '  noD,',
    '];',
    '',
  ].join('\n');

  it('takes an entry and its import in their place, at the start, in the middle and at the end', () => {
    for (const id of ['no-a', 'no-c', 'no-e']) {
      const name = camelCase(id);
      const added = addEntry(addImport(text, name, `./${id}`), name, (entry) => entry > name);
      const names = [...added.matchAll(/^ {2}(\w+),$/gm)].map((match) => match[1]);
      const imports = [...added.matchAll(/^import \{ (\w+) \}/gm)].map((match) => match[1]);
      expect(names).toEqual(['noB', 'noD', name].sort());
      expect(imports).toEqual(names);
    }
  });

  it('asks a new stack before those that take what is left', () => {
    const index = readFileSync(join(root, 'src/extract/index.ts'), 'utf8');
    const added = registerStack(index, 'round-house');
    const names = [...added.matchAll(/^ {2}(\w+),$/gm)].map((match) => match[1]!);
    expect(names.indexOf('roundHouse')).toBeGreaterThan(-1);
    expect(names.indexOf('roundHouse')).toBeLessThan(names.indexOf('numberedSql'));
  });
});
