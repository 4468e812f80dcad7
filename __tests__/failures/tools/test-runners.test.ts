import { describe, expect, it } from 'vitest';
import { docker } from '../../../src/failures/tools/docker';
import { endCounts } from '../../../src/failures/tools/end-counts';
import { go } from '../../../src/failures/tools/go';
import { java } from '../../../src/failures/tools/java';
import { javascriptTests } from '../../../src/failures/tools/javascript-tests';
import { packageManagers } from '../../../src/failures/tools/package-managers';
import { preCommit } from '../../../src/failures/tools/pre-commit';
import { python } from '../../../src/failures/tools/python';
import { rust } from '../../../src/failures/tools/rust';
import { stackTraces } from '../../../src/failures/tools/stack-traces';
import { firstCause, HOSTILE } from './first-cause';

const at = (path: string, line: number | null, startColumn: number | null = null) => ({ path, line, startColumn });

describe('JavaScript', () => {
  it('reads Jest, with the message and the place in the test', () => {
    const log = [
      'FAIL src/cart.spec.ts',
      '  ● Cart › adds up',
      '',
      '    expect(received).toBe(expected)',
      '',
      '    Expected: 42',
      '    Received: 41',
      '',
      '      at Object.<anonymous> (src/cart.spec.ts:7:20)',
      '',
      'Tests:       1 failed, 1 total',
    ];
    expect(firstCause(javascriptTests, log)).toMatchObject({
      tool: 'jest',
      kind: 'test',
      test: 'Cart › adds up',
      message: 'expect(received).toBe(expected)',
      place: at('src/cart.spec.ts', 7, 20),
      region: [1, 8],
    });
  });

  it('reads Vitest, Mocha and Playwright', () => {
    expect(
      firstCause(javascriptTests, [
        ' FAIL  src/cart.spec.ts > Cart > adds up',
        'AssertionError: expected 41 to be 42',
        ' ❯ src/cart.spec.ts:7:20',
      ]),
    ).toMatchObject({
      tool: 'vitest',
      test: 'src/cart.spec.ts > Cart > adds up',
      code: 'AssertionError',
      place: at('src/cart.spec.ts', 7, 20),
    });
    expect(
      firstCause(javascriptTests, [
        '  1) Cart',
        '       adds up:',
        '',
        '      AssertionError: expected 41 to equal 42',
        '      at Context.<anonymous> (test/cart.js:7:20)',
      ]),
    ).toMatchObject({ tool: 'mocha', test: 'Cart adds up', place: at('test/cart.js', 7, 20) });
    expect(
      firstCause(javascriptTests, [
        '  1) [chromium] › e2e/cart.spec.ts:3:1 › adds up ────',
        '',
        '    Error: expect(locator).toHaveText failed',
        '',
        '        at /w/e2e/cart.spec.ts:7:20',
      ]),
    ).toMatchObject({ tool: 'playwright', test: 'e2e/cart.spec.ts › adds up' });
  });

  it('knows a snapshot', () => {
    const log = [
      '  ● Cart › renders',
      '',
      '    expect(received).toMatchSnapshot()',
      '',
      '    Snapshot name: `Cart renders 1`',
    ];
    expect(firstCause(javascriptTests, log)).toMatchObject({ kind: 'snapshot' });
  });
});

describe('Python', () => {
  it('reads pytest and names the test by its full id', () => {
    const log = [
      '=================================== FAILURES ===================================',
      '_______________________________ Cart.test_total ________________________________',
      '',
      '>       assert total() == 42',
      'E       assert 41 == 42',
      '',
      'tests/test_cart.py:7: AssertionError',
      '=========================== short test summary info ============================',
      'FAILED tests/test_cart.py::Cart::test_total - assert 41 == 42',
    ];
    expect(firstCause(python, log)).toMatchObject({
      tool: 'pytest',
      test: 'tests/test_cart.py::Cart::test_total',
      message: 'assert 41 == 42',
      code: 'AssertionError',
      place: at('tests/test_cart.py', 7),
      region: [0, 6],
    });
  });

  it('takes the program that a test ran for the cause when only that says why', () => {
    const log = [
      '_________ test_download _________',
      'E   AssertionError: Script returned code: 1',
      'tests/test_get.py:7: AssertionError',
      '----- Captured stderr call -----',
      'ERROR: 502 Server Error: Bad Gateway for url',
    ];
    expect(firstCause(python, log)).toMatchObject({ kind: 'network', test: 'test_download' });
  });

  it('reads a traceback, outermost own frame last', () => {
    const log = [
      'Traceback (most recent call last):',
      '  File "/home/runner/work/shop/shop/app/main.py", line 3, in <module>',
      '    run()',
      '  File "/home/runner/work/shop/shop/app/cart.py", line 7, in run',
      "    raise KeyError('total')",
      "KeyError: 'total'",
    ];
    expect(firstCause(python, log)).toMatchObject({
      code: 'KeyError',
      message: "KeyError: 'total'",
      place: at('app/cart.py', 7),
      region: [0, 5],
    });
  });
});

describe('Go, Rust and Java', () => {
  it('reads go test and go build', () => {
    expect(
      firstCause(go, ['--- FAIL: TestTotal (0.00s)', '    cart_test.go:7: got 41, want 42', 'FAIL']),
    ).toMatchObject({ test: 'TestTotal', message: 'got 41, want 42', place: at('cart_test.go', 7) });
    expect(firstCause(go, ['# example.com/shop/cart', 'cart/cart.go:7:9: undefined: total'])).toMatchObject({
      kind: 'compile',
      place: at('cart/cart.go', 7, 9),
    });
  });

  it('reads panics', () => {
    expect(
      firstCause(rust, [
        "thread 'cart::adds_up' panicked at src/cart.rs:7:9:",
        'assertion `left == right` failed',
        '  left: 41',
        ' right: 42',
        '',
      ]),
    ).toMatchObject({
      test: 'cart::adds_up',
      message: 'assertion `left == right` failed',
      place: at('src/cart.rs', 7, 9),
    });
    expect(
      firstCause(go, [
        'panic: runtime error: index out of range',
        '',
        'goroutine 7 [running]:',
        'example.com/shop/cart.Total(...)',
        '\t/home/runner/work/shop/shop/cart/cart.go:7 +0x1d',
      ]),
    ).toMatchObject({ code: 'panic', place: at('cart/cart.go', 7) });
  });

  it('reads Surefire, Maven and Gradle', () => {
    const surefire = [
      '[ERROR] addsUp(com.shop.CartTest)  Time elapsed: 0.1 s  <<< FAILURE!',
      'java.lang.AssertionError: expected:<42> but was:<41>',
      '\tat com.shop.CartTest.addsUp(CartTest.java:7)',
      '',
      '[INFO] Running next',
    ];
    expect(firstCause(java, surefire)).toMatchObject({
      tool: 'surefire',
      test: 'com.shop.CartTest.addsUp',
      code: 'AssertionError',
      region: [0, 2],
    });
    expect(
      firstCause(java, [
        '[ERROR] Failed to execute goal on project shop: Could not resolve dependencies for project com.shop:shop',
        '[ERROR]',
        '[ERROR] [Help 1] link',
      ]),
    ).toMatchObject({ tool: 'maven', kind: 'missing-dependency', region: [0, 2] });
    expect(
      firstCause(java, [
        'FAILURE: Build failed with an exception.',
        '',
        '* What went wrong:',
        "Execution failed for task ':lint'.",
        '> Lint found errors',
        '',
        '* Try:',
      ]),
    ).toMatchObject({ tool: 'gradle', message: 'Lint found errors', region: [3, 4] });
  });
});

describe('what wraps other tools', () => {
  it('reads a failed instruction of an image build', () => {
    const log = [
      '[web 2/4] RUN npm ci',
      'npm error code E404',
      'ERROR: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1',
    ];
    expect(firstCause(docker, log)).toMatchObject({ tool: 'docker', kind: 'container', code: '1' });
  });

  it('reads hooks, npm and pnpm', () => {
    expect(
      firstCause(preCommit, ['ruff..........................Failed', '- hook id: ruff', '- exit code: 1']),
    ).toMatchObject({ code: 'ruff', region: [0, 2] });
    expect(
      firstCause(packageManagers, [
        'npm error code ERESOLVE',
        'npm error ERESOLVE could not resolve',
        'npm error A complete log of this run',
      ]),
    ).toMatchObject({
      code: 'ERESOLVE',
      kind: 'dependency-conflict',
      message: 'ERESOLVE could not resolve',
      region: [0, 2],
    });
    expect(
      packageManagers.read(['npm error Lifecycle script `test` failed with error:', 'npm error code 1']),
    ).toMatchObject([{ role: 'wrapper' }]);
    expect(
      firstCause(packageManagers, [' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile"']),
    ).toMatchObject({ kind: 'dependency-conflict' });
  });

  it('takes counts for summaries, and none where nothing failed', () => {
    expect(
      endCounts.read(['= 1 failed, 41 passed in 3.12s =', 'Tests:       1 failed, 41 passed, 42 total']),
    ).toHaveLength(2);
    expect(endCounts.read(['= 41 passed in 3.12s =', 'Tests:       41 passed, 41 total', 'Found 0 errors.'])).toEqual(
      [],
    );
  });

  it('reads frames only below an error', () => {
    expect(stackTraces.read(['console.warn', '    at log (src/cart.ts:3:9)'])).toEqual([]);
    expect(
      stackTraces.read([
        'java.lang.IllegalStateException: closed',
        '\tat com.shop.Cart.add(Cart.java:7)',
        'Caused by: java.io.IOException',
        '\t... 3 more',
        'next',
      ]),
    ).toMatchObject([{ code: 'IllegalStateException', from: 0, to: 3, locations: [at('com/shop/Cart.java', 7)] }]);
  });
});

it.each(HOSTILE.map((log) => [log]))('reads whatever it is given', (log) => {
  for (const reader of [
    docker,
    endCounts,
    go,
    java,
    javascriptTests,
    packageManagers,
    preCommit,
    python,
    rust,
    stackTraces,
  ]) {
    expect(() => reader.read(log)).not.toThrow();
  }
});
