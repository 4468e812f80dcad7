import { describe, expect, it } from 'vitest';
import { changedLines, type Evidence, rankSuspects } from '../../src/evidence/rank-suspects';
import type { CommitFile, CommitNote } from '../../src/model/failed-run';
import type { Failure } from '../../src/model/failure';

const COMMIT: CommitNote = {
  sha: 'a'.repeat(40),
  url: 'https://github.com/acme/shop/commit/a',
  title: 'Change',
  author: 'mona',
  date: '',
};

function failure(path: string, line: number | null, more: Partial<Failure> = {}): Failure {
  return {
    kind: 'test',
    origin: 'unknown',
    action: 'patch',
    tool: 'vitest',
    code: null,
    test: null,
    message: 'expected 6 to be 5',
    locations: [{ path, line, startColumn: null }],
    excerpt: { startLine: 1, endLine: 1, text: 'expected 6 to be 5' },
    signature: { exact: 'a', template: 'b', text: 'c' },
    cause: null,
    advice: '',
    ...more,
  };
}

function file(path: string, patch = '@@ -1 +1 @@\n-a\n+b'): CommitFile {
  return { path, previousPath: null, status: 'modified', patch };
}

function evidence(files: CommitFile[], more: Partial<Evidence> = {}): Evidence {
  return {
    failures: [failure('src/invoice.test.ts', 5)],
    range: { base: 'b', head: 'h', commits: [COMMIT], files, partial: false },
    touched: new Map(files.map(({ path }) => [path, [COMMIT]])),
    reach: new Map(),
    names: [],
    changes: [],
    findings: [],
    dependencies: [],
    toolchain: [],
    workflow: '.github/workflows/ci.yml',
    ...more,
  };
}

describe('rankSuspects', () => {
  it('puts the changed failing line before a changed failing file before what is far away', () => {
    const failures = [failure('src/a.ts', 40), failure('src/b.ts', 1)];
    const files = [
      file('src/far.ts'),
      file('src/b.ts'),
      file('src/a.ts', '@@ -40 +40 @@\n-x\n+y'),
      file('docs/readme.md'),
    ];
    const suspects = rankSuspects(evidence(files, { failures, reach: new Map([['src/far.ts', 2]]) }));
    expect(suspects.map(({ path }) => path)).toEqual(['src/a.ts', 'src/b.ts', 'src/far.ts']);
    expect(suspects[0]).toMatchObject({ line: 40, commit: COMMIT });
  });

  it('suspects what a failing test tests by its name', () => {
    for (const [test, tested] of [
      ['src/invoice.test.ts', 'src/invoice.ts'],
      ['tests/test_invoice.py', 'app/invoice.py'],
      ['src/test/InvoiceTest.java', 'src/main/Invoice.java'],
      ['spec/invoice_spec.rb', 'app/invoice.rb'],
    ] as const) {
      const suspects = rankSuspects(evidence([file(tested), file('src/other.ts')], { failures: [failure(test, 3)] }));
      expect(suspects.map(({ path }) => path)).toEqual([tested]);
    }
  });

  it('suspects a package that the failure names, not one that is only called alike', () => {
    const dependencies = ['react', 'react-dom'].map((name) => ({
      path: 'yarn.lock',
      line: 1,
      name,
      from: '18.0.0',
      to: '18.1.0',
    }));
    const failures = [failure('src/app.tsx', 1, { message: "Cannot find export 'x' in 'react-dom'" })];
    const suspects = rankSuspects(evidence([file('yarn.lock')], { dependencies, failures }));
    expect(suspects[0]!.title).toContain('react-dom');
    expect(suspects[0]!.score).toBeGreaterThan(suspects[1]!.score + 50);
  });

  it('suspects the workflow when the workflow is what fails, and another runner image when nothing else changed', () => {
    const failures = [failure('', null, { kind: 'workflow-config', locations: [] })];
    expect(rankSuspects(evidence([file('.github/workflows/ci.yml')], { failures }))[0]).toMatchObject({
      kind: 'workflow',
    });
    const toolchain = [{ name: 'node', from: '22.1.0', to: '24.0.0' }];
    expect(rankSuspects(evidence([], { toolchain }))[0]).toMatchObject({ kind: 'toolchain', path: null });
  });

  it('has no suspects when nothing changed, or nobody knows what', () => {
    expect(rankSuspects(evidence([]))).toEqual([]);
    expect(rankSuspects(evidence([], { range: null }))).toEqual([]);
  });
});

describe('changedLines', () => {
  it('counts lines at head', () => {
    expect(changedLines('@@ -1,3 +1,4 @@\n a\n+b\n c\n-d\n+e\n@@ -20 +30 @@\n-x\n+y')).toEqual([2, 3, 4, 29, 30]);
    expect(changedLines(null)).toEqual([]);
  });
});
