// What logs of real runs showed to be wrong, told again in small.

import { describe, expect, it } from 'vitest';
import { writeLogText } from '../../src/report/diagnosis/log-text';
import { diagnoseText } from './log-of';

const CLOCK = '2026-03-04T05:06:07.0000000Z ';

/** As `gh run view --log` writes it. */
function stepOf(job: string, step: string, ...lines: string[]): string[] {
  return lines.map((line) => `${job}\t${step}\t${CLOCK}${line}`);
}

function run(script: string, ...output: string[]): string[] {
  return [`##[group]Run ${script}`, script, 'shell: /usr/bin/bash -e {0}', '##[endgroup]', ...output];
}

const EXIT = '##[error]Process completed with exit code 1.';

describe('a step that only reports another', () => {
  const gate = stepOf(
    'gate',
    'Check the tests',
    ...run('if [ "failure" != "success" ]; then', '❌ Tests failed', EXIT),
  );

  it('comes after the one that failed first', async () => {
    const cause = stepOf('count', 'Count the rows', ...run('./count.sh', '❌ Row count is 12 (expected 15)', EXIT));
    const { job, step, failures } = await diagnoseText([...cause, ...gate].join('\n'));
    expect(failures[0]).toMatchObject({ message: '❌ Row count is 12 (expected 15)' });
    expect({ job, step }).toEqual({ job: 'count', step: 'Count the rows' });
    expect(failures.some(({ cause: id }) => id === 'failed-needs')).toBe(false);
  });

  it('is told where nothing else failed', async () => {
    const { job, failures } = await diagnoseText(gate.join('\n'));
    expect(job).toBe('gate');
    expect(failures[0]).toMatchObject({ cause: 'failed-needs' });
  });
});

describe('a log of several jobs', () => {
  it('names the job and the step of the first cause', async () => {
    const lines = [
      ...stepOf('lint', 'Lint', ...run('npm run lint', 'all is well')),
      ...stepOf(
        'types',
        'Check types',
        ...run('npx tsc', "src/cart.ts(3,7): error TS2304: Cannot find name 'total'.", EXIT),
      ),
    ];
    expect(await diagnoseText(lines.join('\n'))).toMatchObject({ job: 'types', step: 'Check types' });
  });

  it('takes steps from what they run where they have no names', async () => {
    const lines = stepOf(
      'types',
      'UNKNOWN STEP',
      ...run('npm ci', 'added 3 packages'),
      ...run('npx tsc', "src/cart.ts(3,7): error TS2304: Cannot find name 'total'.", EXIT),
    );
    expect(await diagnoseText(lines.join('\n'))).toMatchObject({ job: 'types', step: 'npx tsc' });
  });
});

describe('pytest while it collects', () => {
  const section = [
    '_______________ ERROR collecting tests/test_orders.py _______________',
    "ImportError while importing test module '/home/runner/work/shop/shop/tests/test_orders.py'.",
    '/opt/hostedtoolcache/Python/3.12.1/x64/lib/python3.12/importlib/__init__.py:90: in import_module',
    '    return _bootstrap._gcd_import(name[level:], package, level)',
    'tests/test_orders.py:4: in <module>',
    '    from shop.orders import total',
    "E   ModuleNotFoundError: No module named 'shop.orders'",
  ];
  const missing = {
    kind: 'missing-dependency',
    tool: 'pytest',
    cause: 'module-not-found',
    test: 'tests/test_orders.py',
    locations: [{ path: 'tests/test_orders.py', line: 4, startColumn: null }],
  };

  it('misses a module', async () => {
    const { failures } = await diagnoseText([...run('pytest', ...section), EXIT].join('\n'));
    expect(failures[0]).toMatchObject(missing);
  });

  it('is read where a script shows its output further to the right', async () => {
    const pushed = section.map((line) => `    ${line}`);
    const { failures } = await diagnoseText([...run('./count.sh', 'Output:', ...pushed), EXIT].join('\n'));
    expect(failures[0]).toMatchObject(missing);
  });

  it('places a syntax error in the file that has it, not in the interpreter', async () => {
    const lines = [
      '________________ ERROR collecting tests/test_cart.py ________________',
      '/Library/Frameworks/Python.framework/Versions/3.13/lib/python3.13/ast.py:54: in parse',
      '    return compile(source, filename, mode, flags,',
      'E     File "/home/ada/My Work/shop/tests/test_cart.py", line 9',
      'E       total = = 1',
      'E               ^',
      'E   SyntaxError: invalid syntax',
    ];
    const { failures } = await diagnoseText(lines.join('\n'));
    expect(failures[0]).toMatchObject({
      kind: 'compile',
      message: 'SyntaxError: invalid syntax',
      locations: [{ path: 'tests/test_cart.py', line: 9 }],
    });
  });

  it('is not mistaken for a download by what tests say of themselves', async () => {
    const lines = [
      '        <Function test_missing_order>',
      '          Expected behavior: 404 Not Found.',
      ...section,
      EXIT,
    ];
    const { failures } = await diagnoseText(lines.join('\n'));
    expect(failures.map(({ cause }) => cause)).not.toContain('download-not-found');
  });

  it('counts its errors at the end without saying why', async () => {
    const lines = run(
      './count.sh',
      '❌ Row count is 12 (expected 15)',
      '!!!!!!!!!!!! Interrupted: 12 errors during collection !!!!!!!!!!!!',
      EXIT,
    );
    const { failures } = await diagnoseText(lines.join('\n'));
    expect(failures[0]!.message).toBe('❌ Row count is 12 (expected 15)');
  });
});

describe('what is no failure', () => {
  it('leaves a warning of an installed library alone and shows the script instead', async () => {
    const script = 'pytest --collect-only > collected.txt';
    const warning =
      '/usr/local/lib/python3.12/site-packages/some_plugin/__init__.py:13: PytestCacheWarning: could not create cache: [Errno 13] Permission denied';
    const { failures } = await diagnoseText([...run(script, warning), EXIT].join('\n'));
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatchObject({ kind: 'unknown', message: EXIT, locations: [] });
    expect(failures[0]!.excerpt.text).toContain(script);
  });

  it('tells once what an action repeats of its tool', async () => {
    const said = 'ERROR: failed to build: the exporter does not know this format';
    const { failures } = await diagnoseText(
      ['[command]/usr/bin/docker buildx build .', said, `##[error]buildx failed with: ${said}`].join('\n'),
    );
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatchObject({ kind: 'container', tool: 'docker' });
  });

  it('gives an error no places of warnings', async () => {
    const lines = [
      '/home/runner/work/shop/shop/src/main/java/Old.java:3: warning: [removal] old() is deprecated',
      '/home/runner/work/shop/shop/src/main/java/Cart.java:8: error: cannot find symbol',
      'BUILD FAILED in 2s',
      EXIT,
    ];
    const { failures } = await diagnoseText(lines.join('\n'));
    expect(failures[0]!.locations.map(({ path }) => path)).toEqual(['src/main/java/Cart.java']);
  });
});

it('reads why Gradle failed where its two streams cross', async () => {
  const lines = [
    'FAILURE: Build failed with an exception.',
    '62 actionable tasks: 24 executed, 38 from cache',
    '',
    '* What went wrong:',
    "Execution failed for task ':cart:compileJava'.",
    '> Compilation failed; see the compiler error output for details.',
    '',
    '* Try:',
  ];
  const errors = [
    '/home/runner/work/shop/shop/src/main/java/Cart.java:8: error: cannot find symbol',
    '',
    ...lines,
    EXIT,
  ];
  const { failures } = await diagnoseText(errors.join('\n'));
  expect(failures.map(({ tool }) => tool)).toEqual(['javac']);
});

it('hides colours that were written out from people', async () => {
  const lines = [
    ' FAIL  src/cart.test.ts > adds up',
    '^[[31m^[[1mAssertionError^[[22m: expected 41 to be 42^[[39m',
    ' ❯ src/cart.test.ts:7:20',
  ];
  const diagnosis = await diagnoseText(lines.join('\n'));
  expect(writeLogText(diagnosis, { color: false })).toContain('AssertionError: expected 41 to be 42');
});
