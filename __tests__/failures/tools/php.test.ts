import { describe, expect, it } from 'vitest';
import { php } from '../../../src/failures/tools/php';
import { firstCause, HOSTILE } from './first-cause';

describe('php', () => {
  it('reads failures and errors of PHPUnit', () => {
    const log = [
      'There were 2 failures:',
      '',
      '1) App\\Tests\\OrderTest::testTotal',
      'Failed asserting that 41 matches expected 42.',
      '',
      '/home/runner/work/shop/shop/tests/OrderTest.php:22',
      '',
      '2) App\\Tests\\OrderTest::testShip with data set "abroad" (1)',
      'TypeError: App\\Order::ship(): Argument #1 must be of type string, null given',
      '',
      '/home/runner/work/shop/shop/src/Order.php:31',
      '/home/runner/work/shop/shop/tests/OrderTest.php:40',
      '',
      'FAILURES!',
      'Tests: 12, Assertions: 30, Failures: 2.',
    ];
    const [one, two] = php.read(log);
    expect(one).toMatchObject({
      tool: 'phpunit',
      kind: 'test',
      test: 'App\\Tests\\OrderTest::testTotal',
      message: 'Failed asserting that 41 matches expected 42.',
      locations: [{ path: 'tests/OrderTest.php', line: 22 }],
    });
    expect(two).toMatchObject({
      code: 'TypeError',
      locations: [
        { path: 'src/Order.php', line: 31 },
        { path: 'tests/OrderTest.php', line: 40 },
      ],
    });
  });

  it("reads PHPStan's table", () => {
    const log = [
      ' ------ ------------------------------------------------------------------ ',
      '  Line   src/Order.php                                                     ',
      ' ------ ------------------------------------------------------------------ ',
      '  12     Method App\\Order::total() should return int but returns string.   ',
      '         🪪  return.type                                                     ',
      '  31     Access to an undefined property App\\Order::$emial.                ',
      ' ------ ------------------------------------------------------------------ ',
      '',
      ' [ERROR] Found 2 errors',
    ];
    const found = php.read(log);
    expect(found.map(({ code, locations }) => [code, locations[0]])).toEqual([
      ['return.type', { path: 'src/Order.php', line: 12, startColumn: null }],
      [null, { path: 'src/Order.php', line: 31, startColumn: null }],
    ]);
    expect(found[0]).toMatchObject({
      tool: 'phpstan',
      kind: 'type',
      message: 'Method App\\Order::total() should return int but returns string.',
    });
  });

  it('reads what Composer cannot resolve', () => {
    const log = [
      'Your requirements could not be resolved to an installable set of packages.',
      '',
      '  Problem 1',
      '    - Root composer.json requires php ^8.3 but your php version (8.1.2) does not satisfy that requirement.',
      '',
    ];
    expect(firstCause(php, log)).toMatchObject({
      tool: 'composer',
      kind: 'dependency-conflict',
      message: 'Root composer.json requires php ^8.3 but your php version (8.1.2) does not satisfy that requirement.',
    });
  });

  it('reads a fatal error with its trace', () => {
    const log = [
      'PHP Fatal error:  Uncaught TypeError: total(): Return value must be of type int in /app/src/Order.php:12',
      'Stack trace:',
      '#0 /app/bin/report.php(4): App\\Order->total()',
      '#1 {main}',
      '  thrown in /app/src/Order.php on line 12',
      'done',
    ];
    expect(firstCause(php, log)).toMatchObject({
      code: 'TypeError',
      place: { path: 'src/Order.php', line: 12 },
      region: [0, 4],
    });
    expect(
      firstCause(php, [
        'PHP Fatal error:  Allowed memory size of 134217728 bytes exhausted in /app/src/Import.php on line 9',
      ]),
    ).toMatchObject({ kind: 'out-of-memory' });
  });

  it('is not hurt by hostile logs', () => {
    for (const log of HOSTILE) expect(Array.isArray(php.read(log))).toBe(true);
    expect(php.read(['1) install', '2) run', ' Line of thought'])).toEqual([]);
  });
});
