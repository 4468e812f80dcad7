import { describe, expect, it } from 'vitest';
import { isReport } from '../../../src/failures/structured';
import { readReportFiles } from '../../../src/failures/structured/read-files';

const results = JSON.stringify({
  metadata: { dbt_schema_version: 'https://schemas.getdbt.com/dbt/run-results/v6.json' },
  results: [
    {
      status: 'fail',
      unique_id: 'test.shop.not_null_orders_id.ab12',
      message: 'Got 3 results, configured to fail if != 0',
    },
    { status: 'success', unique_id: 'model.shop.orders', message: 'OK' },
  ],
});

function manifest(path: string): string {
  return JSON.stringify({
    metadata: { dbt_schema_version: 'https://schemas.getdbt.com/dbt/manifest/v12.json' },
    nodes: { 'test.shop.not_null_orders_id.ab12': { original_file_path: path } },
  });
}

describe('readReportFiles', () => {
  it("places dbt's failed tests by its manifest", () => {
    const files = [
      { path: 'target/run_results.json', text: results },
      { path: 'target/manifest.json', text: manifest('models/marts/schema.yml') },
    ];
    expect(files.every(({ path }) => isReport(path))).toBe(true);
    expect(readReportFiles(files)).toMatchObject([
      {
        tool: 'dbt',
        kind: 'data-test',
        test: 'not_null_orders_id.ab12',
        locations: [{ path: 'models/marts/schema.yml' }],
      },
    ]);
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'C:\\x', '~/x'])('takes no path out of the project: %s', (path) => {
    const files = [
      { path: 'run_results.json', text: results },
      { path: 'manifest.json', text: manifest(path) },
    ];
    expect(readReportFiles(files)).toMatchObject([{ locations: [] }]);
  });

  it.each([
    '{"name":"My app","icons":[]}',
    '{',
    '[]',
    'null',
    '"dbt_schema_version"',
    '{"metadata":{"dbt_schema_version":7}}',
  ])('does without a manifest that is none: %s', (text) => {
    const files = [
      { path: 'manifest.json', text },
      { path: 'run_results.json', text: results },
    ];
    expect(readReportFiles(files)).toHaveLength(1);
  });

  it('survives reports made to hurt', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const entities =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><testsuites><testcase name="t"><failure message="&b;&b;"/></testcase></testsuites>';
    const files = [
      { path: 'junit.xml', text: entities },
      { path: 'junit2.xml', text: `<testsuites>${'<testsuite>'.repeat(20_000)}` },
      { path: 'run_results.json', text: deep },
      {
        path: 'results.sarif',
        text: JSON.stringify({ version: '2.1.0', runs: [{ results: [{ level: 'error', locations: 7 }] }] }),
      },
      {
        path: 'test-results.json',
        text: JSON.stringify({
          testResults: [{ status: 'failed', name: 5, assertionResults: [{ status: 'failed', failureMessages: [{}] }] }],
        }),
      },
      { path: 'go-test.json', text: '{"Action":"fail","Package":{},"Test":7}\n{"Action":' },
    ];
    const found = readReportFiles(files);
    expect(JSON.stringify(found)).not.toContain('aaaaaaaaaaaaaaa');
    for (const { message } of found) expect(message.length).toBeLessThanOrEqual(4000);
  });
});
