// Wrong patches, one by one: none may be shown as checked. And right ones, which must be.

import { describe, expect, it } from 'vitest';
import type { Review } from '../../src/model/finding';
import type { Patch, ProposedFix } from '../../src/model/proposal';
import { defaultSettings } from '../../src/settings/schema';
import { checkTrees } from '../../src/stories/check';
import { checkFix, type FixSubject, isDropped } from '../../src/stories/check-fix';
import { type Files, memoryEdges, memoryTree } from '../memory-tree';

const HEAD = 'c'.repeat(40);
const SCHEMA: Files = {
  'db/migrations/001_users.sql':
    'create table users (\n  id bigint primary key,\n  email text not null,\n  name text not null\n);\n',
  'queries/report.sql': 'select u.id,\n  u.email\nfrom users u;\n',
  'queries/names.sql': 'select u.name\nfrom users u;\n',
};
const BEFORE: Files = {
  ...SCHEMA,
  'package.json':
    '{\n  "name": "shop",\n  "scripts": { "test": "vitest run", "lint": "eslint ." },\n  "dependencies": { "pg": "^8.16.0" }\n}\n',
  'vitest.config.ts':
    'export default {\n  test: { coverage: { thresholds: { lines: 90, branches: 80 } }, retry: 0 },\n};\n',
  'tsconfig.json': '{\n  "compilerOptions": { "strict": true, "noUnusedLocals": true }\n}\n',
  'models/schema.yml':
    'version: 2\nmodels:\n  - name: stg_users\n    columns:\n      - name: id\n        tests:\n          - unique\n          - not_null\n',
  'src/tax.ts': 'export const RATE = 0.2;\n\nexport function taxOf(sum: number): number {\n  return sum * RATE;\n}\n',
  'src/invoice.ts':
    "import { taxOf } from './tax';\n\nexport function totalOf(prices: number[]): number {\n  return prices.reduce((sum, one) => sum + one, 1);\n}\n\nexport function grossOf(prices: number[]): number {\n  try {\n    return totalOf(prices) + taxOf(totalOf(prices));\n  } catch (error) {\n    throw error;\n  }\n}\n",
  'src/invoice.test.ts':
    "import { expect, it } from 'vitest';\nimport { totalOf } from './invoice';\n\nit('adds prices up', () => {\n  expect(totalOf([2, 3])).toBe(5);\n});\n\nit('adds nothing up', () => {\n  expect(totalOf([])).toBe(0);\n});\n",
  'src/other.ts': 'export const greeting = "hello";\n',
  'app/total.py': 'def total_of(prices):\n    return sum(prices) + 1\n',
  'app/test_total.py':
    'from app.total import total_of\n\n\ndef test_total():\n    assert total_of([2, 3]) == 5\n\n\ndef test_none():\n    assert total_of([]) == 0\n',
  'src/__snapshots__/invoice.test.ts.snap': 'exports[`total 1`] = `5`;\n',
  '.github/workflows/ci.yml':
    'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n',
  'action.yml': 'name: x\n',
  CODEOWNERS: '* @acme/shop\n',
  'package-lock.json': '{ "lockfileVersion": 3 }\n',
  '.env': 'A=b\n',
  Makefile: 'test:\n\tvitest run\n',
  'README.md': '# Shop\n',
  'src/kit/package.json': '{\n  "name": "kit",\n  "scripts": {\n    "prepare": "tsc"\n  }\n}\n',
};
const AFTER: Files = { ...BEFORE, 'db/migrations/002_mail.sql': 'alter table users rename column email to mail;\n' };

const FAILING = new Set([
  'src/kit/package.json',
  'src/invoice.ts',
  'src/invoice.test.ts',
  'src/tax.ts',
  'app/total.py',
  'app/test_total.py',
]);
const before = memoryTree(BEFORE, 'base');
const tree = { ...memoryTree(AFTER, HEAD), links: ['vendor/shared', 'src/linked.ts'] };

/** Replaces the n-th occurrence of `from` in a file. */
function swap(path: string, from: string, text: string, files = AFTER): Patch {
  const at = files[path]!.indexOf(from);
  if (at < 0) throw new Error(`no ${from} in ${path}`);
  const place = (offset: number) => {
    const lines = files[path]!.slice(0, offset).split('\n');
    return { line: lines.length, column: lines.at(-1)!.length + 1 };
  };
  const start = place(at);
  const end = place(at + from.length);
  const edit = { path, line: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column, text };
  return { edits: [edit], added: [] };
}

function both(...patches: Patch[]): Patch {
  return { edits: patches.flatMap(({ edits }) => edits), added: patches.flatMap(({ added }) => added) };
}

function add(path: string, text = 'export const x = 1;\n'): Patch {
  return { edits: [], added: [{ path, text }] };
}

function edit(
  path: string,
  line: number,
  startColumn: number,
  endLine: number,
  endColumn: number,
  text: string,
): Patch {
  return { edits: [{ path, line, startColumn, endLine, endColumn, text }], added: [] };
}

const judgement = { confidence: 0.95, reasons: [], doubts: [] };
function proposal(patch: Patch, mends: string[], source: ProposedFix['source'] = 'model'): ProposedFix {
  return { source, title: 'Mend it', patch, judgement, toTest: [], mends, record: null };
}

const edges = await memoryEdges();
const settings = defaultSettings();
const review: Review = await checkTrees(before, tree, edges, settings);
const broken = review.findings.filter(({ introduced }) => introduced);

async function checkReview(patch: Patch, more: Partial<FixSubject> = {}, source: ProposedFix['source'] = 'model') {
  const subject: FixSubject = {
    headSha: HEAD,
    incident: 'cause',
    attempt: 1,
    tree,
    settings,
    region: new Set(broken.flatMap(({ path, trail }) => [path, ...trail.map((step) => step.path)])),
    ...more,
  };
  const ids = broken.map(({ id }) => id);
  return checkFix(proposal(patch, ids, source), subject, {
    now: review,
    review: (mended) => checkTrees(before, mended, edges, settings),
  });
}

async function checkRun(patch: Patch, more: Partial<FixSubject> = {}, source: ProposedFix['source'] = 'model') {
  const subject: FixSubject = {
    headSha: HEAD,
    incident: 'incident',
    attempt: 1,
    tree,
    settings,
    region: FAILING,
    ...more,
  };
  return checkFix(proposal(patch, [], source), subject, {
    now: review,
    review: (mended) => checkTrees(before, mended, edges, settings),
  });
}

const TOTAL = 'one, 1)';
const RIGHT_TOTAL = swap('src/invoice.ts', TOTAL, 'one, 0)');
const test = (from: string, to: string) => both(RIGHT_TOTAL, swap('src/invoice.test.ts', from, to));
const pytest = (from: string, to: string) => swap('app/test_total.py', from, to);

const WRONG_FOR_RUN: Record<string, Patch> = {
  'a line that is not there': edit('src/invoice.ts', 400, 1, 400, 5, 'x'),
  'a column that is not there': edit('src/invoice.ts', 4, 900, 4, 905, 'x'),
  'an end before its start': edit('src/invoice.ts', 4, 20, 4, 10, 'x'),
  'a file that is not there': edit('src/invoices.ts', 1, 1, 1, 1, 'x'),
  'two edits of one place': both(RIGHT_TOTAL, swap('src/invoice.ts', 'one, 1', 'one, 2')),
  'a file added that is there': add('src/tax.ts'),
  'a file added twice': both(add('src/new.ts'), add('src/new.ts')),
  'nothing at all': { edits: [], added: [] },
  'an edit that changes nothing': swap('src/invoice.ts', TOTAL, TOTAL),
  'another file': swap('src/other.ts', 'hello', 'bye'),
  'the right file and another': both(RIGHT_TOTAL, swap('src/other.ts', 'hello', 'bye')),
  'a new file far away': both(RIGHT_TOTAL, add('lib/deep/extra.ts')),
  'broken syntax': swap('src/invoice.ts', TOTAL, 'one, 0))'),
  'broken syntax in Python': swap('app/total.py', 'sum(prices) + 1', 'sum(prices'),
  'a name that nothing declares': swap('src/invoice.ts', TOTAL, 'one, startOfSum)'),
  'a module that is not there': both(
    RIGHT_TOTAL,
    swap('src/invoice.ts', 'import { taxOf }', "import { zero } from './numbers';\nimport { taxOf }"),
  ),
  'a package that nobody declares': both(
    RIGHT_TOTAL,
    swap('src/invoice.ts', 'import { taxOf }', "import { sumBy } from 'left-padder';\nimport { taxOf }"),
  ),
  'a workflow': both(RIGHT_TOTAL, swap('.github/workflows/ci.yml', 'npm test', 'npm test || true')),
  'a workflow, added': both(RIGHT_TOTAL, add('.github/workflows/other.yml', 'on: push\n')),
  'an action': both(RIGHT_TOTAL, swap('action.yml', 'name: x', 'name: y')),
  'the owners': both(RIGHT_TOTAL, swap('CODEOWNERS', '@acme/shop', '@mallory')),
  'git attributes': both(RIGHT_TOTAL, add('src/.gitattributes', '* filter=x\n')),
  'the inside of git': both(RIGHT_TOTAL, add('.git/hooks/pre-commit', 'curl evil\n')),
  'the inside of git, in other letters': both(RIGHT_TOTAL, add('src/.GIT/config', 'x\n')),
  submodules: both(RIGHT_TOTAL, add('.gitmodules', '[submodule "x"]\n')),
  'a lockfile': both(RIGHT_TOTAL, swap('package-lock.json', '3', '2')),
  'a secret file': both(RIGHT_TOTAL, swap('.env', 'A=b', 'A=c')),
  'a key, added': both(RIGHT_TOTAL, add('src/server.pem', 'x\n')),
  'a symlink': both(RIGHT_TOTAL, add('src/linked.ts')),
  'a path under a submodule': both(RIGHT_TOTAL, add('vendor/shared/x.ts')),
  'a path that leads out': both(RIGHT_TOTAL, add('../outside.ts')),
  'a path that leads out by the middle': both(RIGHT_TOTAL, add('src/../../outside.ts')),
  'an absolute path': both(RIGHT_TOTAL, add('/etc/cron.d/x')),
  'a path with backslashes': both(RIGHT_TOTAL, add('src\\..\\..\\x.ts')),
  'a drive letter': both(RIGHT_TOTAL, add('C:/x.ts')),
  'a path with an invisible character': both(RIGHT_TOTAL, add('src/inv\u200boice.ts')),
  'a name that differs in case only': both(RIGHT_TOTAL, add('src/Invoice.ts')),
  'a file in place of a folder': both(RIGHT_TOTAL, add('src')),
  'a skipped test': test("it('adds prices up'", "it.skip('adds prices up'"),
  'a test that is singled out': test("it('adds nothing up'", "it.only('adds nothing up'"),
  'a test that is no longer one': test("it('adds prices up'", "xit('adds prices up'"),
  'a test taken away': test("it('adds nothing up', () => {\n  expect(totalOf([])).toBe(0);\n});\n", ''),
  'an assertion taken away': test('  expect(totalOf([])).toBe(0);\n', ''),
  'an assertion in a comment': test('expect(totalOf([])).toBe(0);', '// expect(totalOf([])).toBe(0);'),
  'another expectation': swap('src/invoice.test.ts', 'toBe(5)', 'toBe(6)'),
  'a weaker matcher': test('.toBe(5)', '.toBeDefined()'),
  'a turned assertion': swap('src/invoice.test.ts', '.toBe(5)', '.not.toBe(5)'),
  'an assertion that is always true': test('expect(totalOf([2, 3])).toBe(5)', 'expect([2, 3, 5]).toBe([2, 3, 5])'),
  'a test that returns early': test("'adds prices up', () => {", "'adds prices up', () => {\n  return;"),
  'a mocked module': test(
    "import { totalOf } from './invoice';",
    "import { totalOf } from './invoice';\nvi.mock('./invoice');",
  ),
  'a Python test skipped': pytest('def test_none', '@pytest.mark.skip\ndef test_none'),
  'a Python test expected to fail': pytest('def test_total', '@pytest.mark.xfail\ndef test_total'),
  'a Python test renamed': pytest('def test_none', 'def none'),
  'a Python comparison loosened': pytest('== 5', '>= 5'),
  'a Python assertion that says nothing': pytest('assert total_of([]) == 0', 'assert True'),
  'a snapshot': both(RIGHT_TOTAL, swap('src/__snapshots__/invoice.test.ts.snap', '5', '6')),
  'a test emptied': both(RIGHT_TOTAL, swap('src/invoice.test.ts', AFTER['src/invoice.test.ts']!, '')),
  'a lint rule turned off': both(
    RIGHT_TOTAL,
    swap('src/invoice.ts', 'export function totalOf', '// eslint-disable-next-line\nexport function totalOf'),
  ),
  'the type checker silenced': both(
    RIGHT_TOTAL,
    swap('src/invoice.ts', 'export function totalOf', '// @ts-ignore\nexport function totalOf'),
  ),
  'a type thrown away': swap(
    'src/invoice.ts',
    'prices.reduce((sum, one) => sum + one, 1)',
    '(prices as any).reduce((sum: number, one: number) => sum + one, 0)',
  ),
  'an error swallowed': swap('src/invoice.ts', 'catch (error) {\n    throw error;\n  }', 'catch (error) {}'),
  'a lint configuration, added': both(RIGHT_TOTAL, add('src/.eslintrc.json', '{ "rules": {} }\n')),
  'a coverage threshold lowered': both(RIGHT_TOTAL, swap('vitest.config.ts', 'lines: 90', 'lines: 10')),
  'a coverage threshold taken away': both(RIGHT_TOTAL, swap('vitest.config.ts', 'lines: 90, ', '')),
  'more retries': both(RIGHT_TOTAL, swap('vitest.config.ts', 'retry: 0', 'retry: 5')),
  'tests left out': both(RIGHT_TOTAL, swap('vitest.config.ts', 'test: {', "test: { exclude: ['src/invoice.test.ts'],")),
  'strictness taken away': both(RIGHT_TOTAL, swap('tsconfig.json', '"strict": true', '"strict": false')),
  'a test script that always passes': both(RIGHT_TOTAL, swap('package.json', 'vitest run', 'vitest run || true')),
  'another test script': both(RIGHT_TOTAL, swap('package.json', 'vitest run', 'echo fine')),
  'a script on install': both(RIGHT_TOTAL, swap('package.json', '"lint"', '"postinstall": "node x.js", "lint"')),
  'a script on install changed': both(RIGHT_TOTAL, swap('src/kit/package.json', 'tsc', 'node x.js')),
  'a data test taken away': both(RIGHT_TOTAL, swap('models/schema.yml', '          - unique\n', '')),
  'code switched off': swap('src/invoice.ts', '  return prices', '  if (false) return 0;\n  return prices'),
  'a process that ends well': swap('src/invoice.ts', '  return prices', '  process.exit(0);\n  return prices'),
  'a secret in the code': both(
    RIGHT_TOTAL,
    swap('src/tax.ts', '0.2;', "0.2;\nexport const token = 'ghp_0123456789abcdefghijABCDEFGHIJ012345';"),
  ),
  'text that reads otherwise than it runs': swap('src/invoice.ts', TOTAL, 'one, 0 /* \u202e } \u2066 */)'),
  'a line that nobody can read': swap('src/invoice.ts', TOTAL, `one, 0 /* ${'x'.repeat(3000)} */)`),
  'too many files': both(...Array.from({ length: 25 }, (_, at) => add(`src/new${at}.ts`))),
  'too many lines': both(RIGHT_TOTAL, add('src/long.ts', 'export {};\n'.repeat(900))),
  'a new break of a contract': both(
    RIGHT_TOTAL,
    swap('src/invoice.ts', 'import { taxOf }', 'import { taxesOf as taxOf }'),
    swap('src/tax.ts', 'taxOf', 'taxFor'),
  ),
};

const MAIL = swap('queries/report.sql', 'u.email', 'u.mail');
const WRONG_FOR_REVIEW: Record<string, Patch> = {
  'the finding stays': swap('queries/report.sql', 'u.id', 'u.id, u.name'),
  'another column that is not there': swap('queries/report.sql', 'u.email', 'u.address'),
  'a new finding': both(
    MAIL,
    swap('db/migrations/002_mail.sql', 'to mail;', 'to mail;\nalter table users drop column name;'),
  ),
  'SQL that nobody understands': swap('queries/report.sql', 'u.email', 'u.mail from from'),
  'an ignored rule': swap(
    'queries/report.sql',
    '  u.email',
    '  -- throughline-ignore no-renamed-column-in-use: fine\n  u.email',
  ),
  'the baseline': both(MAIL, add('.throughline-baseline.json', '{"findings":[]}\n')),
  'the settings of Throughline': both(MAIL, add('.throughline.yml', 'fail-on: none\n')),
  'a file that has nothing to do with it': both(MAIL, swap('README.md', '# Shop', '# Store')),
};

describe('checkFix', () => {
  it('has at least fifty wrong patches to refuse', () => {
    expect(broken).not.toEqual([]);
    expect(Object.keys({ ...WRONG_FOR_RUN, ...WRONG_FOR_REVIEW }).length).toBeGreaterThanOrEqual(50);
  });

  it.each(Object.entries(WRONG_FOR_RUN))('never shows as checked, for a failed run: %s', async (_, patch) => {
    const fix = await checkRun(patch);
    expect(isDropped(fix) || !fix.isChecked, JSON.stringify(fix, null, 1)).toBe(true);
  });

  it.each(Object.entries(WRONG_FOR_REVIEW))('never shows as checked, for a review: %s', async (_, patch) => {
    const fix = await checkReview(patch);
    expect(isDropped(fix) || !fix.isChecked, JSON.stringify(fix, null, 1)).toBe(true);
  });

  it.each(
    Object.entries({
      'a number in code': RIGHT_TOTAL,
      'a new helper beside it': both(
        swap('src/invoice.ts', TOTAL, 'one, START)'),
        swap(
          'src/invoice.ts',
          "import { taxOf } from './tax';",
          "import { START } from './start';\nimport { taxOf } from './tax';",
        ),
        add('src/start.ts', 'export const START = 0;\n'),
      ),
      'a local name': swap(
        'src/invoice.ts',
        'return prices.reduce((sum, one) => sum + one, 1)',
        'const start = 0;\n  return prices.reduce((sum, price) => sum + price, start)',
      ),
      'another test': test(
        "it('adds prices up'",
        "it('adds one price up', () => {\n  expect(totalOf([7])).toBe(7);\n});\n\nit('adds prices up'",
      ),
      Python: swap('app/total.py', 'sum(prices) + 1', 'sum(prices)'),
      'a rename that reaches the test': both(
        swap('src/invoice.ts', 'export function totalOf', 'export function sumOf'),
        RIGHT_TOTAL,
        edit('src/invoice.ts', 9, 12, 9, 19, 'sumOf'),
        edit('src/invoice.ts', 9, 36, 9, 43, 'sumOf'),
        swap('src/invoice.test.ts', 'import { totalOf }', 'import { sumOf }'),
        edit('src/invoice.test.ts', 5, 10, 5, 17, 'sumOf'),
        edit('src/invoice.test.ts', 9, 10, 9, 17, 'sumOf'),
      ),
    }),
  )('shows as checked, for a failed run: %s', async (_, patch) => {
    const fix = await checkRun(patch);
    expect(fix, JSON.stringify(fix, null, 1)).toMatchObject({ isChecked: true });
  });

  it.each(
    Object.entries({
      'the new name': MAIL,
      'an alias for readers': swap('queries/report.sql', 'u.email', 'u.mail as email'),
    }),
  )('shows as checked, for a review: %s', async (_, patch) => {
    const fix = await checkReview(patch);
    expect(fix, JSON.stringify(fix, null, 1)).toMatchObject({ isChecked: true });
    if (isDropped(fix)) return;
    expect(fix.checks.find(({ name }) => name === 'finding-gone')!.outcome).toBe('passed');
    expect(fix.id).toBe(fix.digest.slice(0, 16));
  });

  it('keeps to what the settings allow and deny', async () => {
    const denied = defaultSettings();
    denied.fixes = { ...denied.fixes, deny: ['src/invoice.ts'] };
    expect(await checkRun(RIGHT_TOTAL, { settings: denied })).toMatchObject({ isChecked: false });
    denied.fixes = { ...defaultSettings().fixes, allow: ['app'] };
    expect(await checkRun(RIGHT_TOTAL, { settings: denied })).toMatchObject({ isChecked: false });
  });

  it('says what could not be checked', async () => {
    const subject = { headSha: HEAD, incident: 'i', attempt: 1, tree, settings, region: null };
    const fix = await checkFix(proposal(RIGHT_TOTAL, []), subject, null);
    if (isDropped(fix)) throw new Error(fix.reason);
    const open = fix.checks.filter(({ outcome }) => outcome === 'unknown').map(({ name }) => name);
    expect(open).toEqual(['parses', 'finding-gone', 'none-new', 'touches-suspect']);
  });

  it('gives another id for another commit, path or byte, and the same for the same', async () => {
    const ids = new Set<string>();
    for (const [patch, headSha] of [
      [RIGHT_TOTAL, HEAD],
      [RIGHT_TOTAL, 'd'.repeat(40)],
      [swap('src/invoice.ts', TOTAL, 'one, 0 )'), HEAD],
      [both(RIGHT_TOTAL, add('src/start.ts', '\n')), HEAD],
    ] as const) {
      const fix = await checkRun(patch, { headSha });
      if (!isDropped(fix)) ids.add(fix.id);
    }
    expect(ids.size).toBe(4);
    const again = await checkRun(RIGHT_TOTAL);
    expect(!isDropped(again) && ids.has(again.id)).toBe(true);
  });
});
