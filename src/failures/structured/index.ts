// A report file's name and text in; the failures that it tells out. Which files are worth opening is told by their names.

import { readDbtResults } from './dbt-results';
import { readGoTest } from './go-test';
import { readJestJson, readPlaywrightJson } from './javascript-json';
import { readJunit } from './junit';
import type { Reported, ReportReader } from './reported';
import { readSarif } from './sarif';

const JSON_READERS: readonly ReportReader[] = [readDbtResults, readPlaywrightJson, readJestJson, readSarif, readGoTest];

const NAMES = [
  /(^|[/_-])(?:junit|test-?results?|surefire|failsafe|nunit|xunit|pytest|phpunit|rspec|report)[\w.-]*\.xml$/i,
  /(^|\/)(?:test-results?|test-reports?|surefire-reports|failsafe-reports|junit|reports)\/[^\s]*\.xml$/i,
  /(^|\/)TEST-[\w.$-]+\.xml$/,
  /\.sarif(?:\.json)?$/i,
  /(^|\/)run_results\.json$/,
  /(^|\/)target\/manifest\.json$|^manifest\.json$/,
  /(^|[/_.-])(?:jest|vitest|playwright|test)[\w.-]*(?:results?|report)[\w.-]*\.jsonl?$/i,
  /(^|\/)(?:test-results?|playwright-report|reports)\/[^\s]*\.json$/i,
  /(^|[/_-])go-?test[\w.-]*\.jsonl?$/i,
];

export function isReport(path: string): boolean {
  return NAMES.some((pattern) => pattern.test(path));
}

/** Empty when all passed, or when nobody can read it. */
export function readReport(
  path: string,
  text: string,
  pathOf: (dbtNode: string) => string | null = () => null,
): Reported[] {
  const clean = text.replace(/^\ufeff/, '');
  if (/\.xml$/i.test(path)) return readJunit(clean) ?? [];
  for (const read of JSON_READERS) {
    const found = read === readDbtResults ? readDbtResults(clean, pathOf) : read(clean);
    if (found !== null) return found;
  }
  return [];
}
