// dbt's run_results.json in; models that failed and tests that found rows out.

import { place } from '../location';
import { asGroup, asList, asText, MOST_REPORTED, type Reported, reported } from './reported';

/** `pathOf`: where a node is written, for those whose message does not say it. */
export function readDbtResults(text: string, pathOf: (id: string) => string | null = () => null): Reported[] | null {
  let report: Record<string, unknown>;
  try {
    report = asGroup(JSON.parse(text));
  } catch {
    return null;
  }
  const schema = asText(asGroup(report.metadata).dbt_schema_version) ?? '';
  if (!Array.isArray(report.results) || !schema.includes('run-results')) return null;
  return asList(report.results)
    .map(asGroup)
    .filter(({ status }) => status === 'error' || status === 'fail' || status === 'runtime error')
    .slice(0, MOST_REPORTED)
    .map((result) => {
      const id = asText(result.unique_id) ?? '';
      const [type = '', , ...name] = id.split('.');
      const message = asText(result.message) ?? `${asText(result.status)}`;
      // `Database Error in model orders (models/marts/orders.sql)`
      const told = /\(((?:models|tests|seeds|snapshots|analyses|macros)\/[\w./ -]+\.(?:sql|ya?ml|csv|py))\)/.exec(
        message,
      )?.[1];
      const path = told ?? pathOf(id);
      const isTest = type === 'test' || type === 'unit_test';
      return reported({
        tool: 'dbt',
        kind: isTest && result.status === 'fail' ? 'data-test' : 'compile',
        code: /^(\w+ Error)\b/.exec(message)?.[1] ?? null,
        test: isTest ? name.join('.') : null,
        message: message.trim().split('\n').slice(0, 4).join('\n'),
        locations: path === null ? [] : [place(path, null)],
      });
    });
}
