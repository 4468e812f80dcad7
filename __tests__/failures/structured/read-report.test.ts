import { describe, expect, it } from 'vitest';
import { isReport, readReport } from '../../../src/failures/structured';

function brief(path: string, text: string): string[] {
  return readReport(path, text).map(({ kind, test, message, locations }) =>
    [kind, test ?? '-', message, ...locations.map((place) => `${place.path}:${place.line ?? '-'}`)].join(' | '),
  );
}

describe('readReport', () => {
  it('reads JUnit: failures and errors, with their file or the first place of their stack', () => {
    const text = `<?xml version="1.0"?>
<testsuites><testsuite name="shop" file="tests/test_orders.py">
  <testcase classname="tests.test_orders" name="test_total" line="12"><failure type="builtins.AssertionError" message="assert 6 == 5">tests/test_orders.py:14: AssertionError</failure></testcase>
  <testcase classname="tests.test_orders" name="test_fine"/>
  <testcase classname="OrderTest" name="places" file=""><error message="">boom &lt;here&gt;
 at com.acme.OrderTest(src/test/OrderTest.java:31)</error></testcase>
  <testcase name="skipped"><skipped message="later"/></testcase>
</testsuite></testsuites>`;
    expect(brief('junit.xml', text)).toEqual([
      'test | tests.test_orders > test_total | assert 6 == 5 | tests/test_orders.py:12',
      'test | OrderTest > places | boom <here> | tests/test_orders.py:-',
    ]);
  });

  it('reads the JSON of Jest and Vitest', () => {
    const text = JSON.stringify({
      testResults: [
        {
          name: '/home/runner/work/shop/shop/src/invoice.test.ts',
          status: 'failed',
          assertionResults: [
            {
              status: 'failed',
              fullName: 'invoice adds prices up',
              failureMessages: [
                'AssertionError: expected 6 to be 5\n    at /home/runner/work/shop/shop/src/invoice.test.ts:5:27',
              ],
            },
            { status: 'passed', fullName: 'fine' },
          ],
        },
        { name: 'src/broken.test.ts', status: 'failed', message: 'Cannot find module ./gone', assertionResults: [] },
      ],
    });
    expect(brief('vitest-results.json', text)).toEqual([
      'test | invoice adds prices up | AssertionError: expected 6 to be 5 | src/invoice.test.ts:5',
      'test | - | Cannot find module ./gone | src/broken.test.ts:-',
    ]);
  });

  it("reads Playwright's JSON", () => {
    const error = {
      message: '\u001b[31mError: button not found\u001b[39m',
      location: { file: 'e2e/pay.spec.ts', line: 9, column: 3 },
    };
    const spec = { title: 'pays', ok: false, file: 'e2e/pay.spec.ts', line: 7, tests: [{ results: [{ error }] }] };
    const suites = [{ title: 'pay.spec.ts', suites: [{ title: 'cart', specs: [spec, { title: 'fine', ok: true }] }] }];
    expect(brief('playwright-report/results.json', JSON.stringify({ config: { projects: [] }, suites }))).toEqual([
      'test | pay.spec.ts > cart > pays | Error: button not found | e2e/pay.spec.ts:9',
    ]);
  });

  it('reads SARIF, dbt and go', () => {
    const result = {
      level: 'error',
      ruleId: 'js/xss',
      message: { text: 'Cross-site scripting' },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'src/page%201.ts' }, region: { startLine: 4, startColumn: 2 } },
        },
      ],
    };
    const sarif = {
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'CodeQL' } }, results: [result, { ...result, level: 'note' }] }],
    };
    expect(brief('out.sarif', JSON.stringify(sarif))).toEqual([
      'security-scan | - | Cross-site scripting | src/page 1.ts:4',
    ]);

    const dbt = {
      metadata: { dbt_schema_version: 'https://schemas.getdbt.com/dbt/run-results/v6.json' },
      results: [
        {
          status: 'error',
          unique_id: 'model.shop.orders',
          message: 'Database Error in model orders (models/marts/orders.sql)\n  column "email" does not exist',
        },
        {
          status: 'fail',
          unique_id: 'test.shop.not_null_orders_id.abc',
          message: 'Got 3 results, configured to fail if != 0',
        },
        { status: 'success', unique_id: 'model.shop.fine' },
      ],
    };
    expect(brief('target/run_results.json', JSON.stringify(dbt))).toEqual([
      'compile | - | Database Error in model orders (models/marts/orders.sql)\n  column "email" does not exist | models/marts/orders.sql:-',
      'data-test | not_null_orders_id.abc | Got 3 results, configured to fail if != 0',
    ]);

    const events = [
      { Action: 'run', Package: 'acme/shop', Test: 'TestTotal' },
      {
        Action: 'output',
        Package: 'acme/shop',
        Test: 'TestTotal/adds',
        Output: '    total_test.go:12: got 6, want 5\n',
      },
      { Action: 'fail', Package: 'acme/shop', Test: 'TestTotal/adds' },
      { Action: 'fail', Package: 'acme/shop', Test: 'TestTotal' },
      { Action: 'fail', Package: 'acme/shop' },
    ];
    expect(brief('go-test.json', events.map((event) => JSON.stringify(event)).join('\n'))).toEqual([
      'test | acme/shop.TestTotal/adds | got 6, want 5 | total_test.go:12',
    ]);
  });

  it.each([
    ['junit.xml', '<testsuites><testcase name="a"><failure message="x">'],
    [
      'junit.xml',
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><testsuites><testcase name="a"><failure message="m">&b;</failure></testcase></testsuites>',
    ],
    ['junit.xml', 'not xml at all'],
    ['target/run_results.json', '{"metadata":null,"results":[null,3,"x"]}'],
    [
      'vitest-results.json',
      '{"testResults":[null,{"assertionResults":[null,{"status":"failed","failureMessages":[null]}]}]}',
    ],
    ['playwright-report/a.json', '{"config":{"projects":[]},"suites":[null,{"specs":[null,{"ok":false}]}]}'],
    ['a.sarif', '{"version":"2.1.0","runs":[null,{"results":[null,{"level":"error"}]}]}'],
    ['go-test.json', '{"Action":"fail","Package":3}\nnot json\n[]'],
    ['go-test.json', '['.repeat(100_000)],
  ])('survives hostile %s', (path, text) => {
    expect(readReport(path, text).length).toBeLessThanOrEqual(1);
  });

  it('tells no more than it can', () => {
    const many = `<testsuites>${'<testcase name="a"><failure message="m"/></testcase>'.repeat(5000)}</testsuites>`;
    expect(readReport('junit.xml', many)).toHaveLength(200);
  });
});

describe('isReport', () => {
  it.each([
    'junit.xml',
    'reports/junit-unit.xml',
    'target/surefire-reports/TEST-a.B.xml',
    'x.sarif',
    'target/run_results.json',
    'test-results/results.json',
  ])('opens %s', (path) => {
    expect(isReport(path)).toBe(true);
  });

  it.each(['pom.xml', 'package.json', 'src/data/orders.json', 'image.png'])('leaves %s', (path) => {
    expect(isReport(path)).toBe(false);
  });
});
