// The JSON reports of Jest, Vitest (its Jest-like reporter) and Playwright in; their failed tests out.

import type { FailureLocation } from '../../model/failure';
import { place } from '../location';
import {
  asCount,
  asGroup,
  asList,
  asText,
  type Json,
  MOST_REPORTED,
  type Reported,
  reported,
  withoutColours,
} from './reported';

export function readJestJson(text: string): Reported[] | null {
  const report = parsed(text);
  if (report === null || !Array.isArray(report.testResults)) return null;
  const found: Reported[] = [];
  for (const file of asList(report.testResults).map(asGroup)) {
    const path = asText(file.name) ?? asText(file.testFilePath);
    const tests = asList(file.assertionResults).map(asGroup);
    const failed = tests.filter(({ status }) => status === 'failed');
    for (const test of failed) found.push(jestFailure(test, path));
    // A file that does not even load has no tests, only a message.
    const own = asText(file.message);
    if (failed.length === 0 && file.status === 'failed' && own !== null) {
      const locations = path === null ? [] : [place(path, null)];
      found.push(reported({ kind: 'test', test: null, message: firstLine(own), locations }));
    }
    if (found.length >= MOST_REPORTED) break;
  }
  return found.slice(0, MOST_REPORTED);
}

function jestFailure(test: Json, path: string | null): Reported {
  const message = withoutColours(
    asList(test.failureMessages)
      .map(asText)
      .find((one) => one !== null) ?? '',
  );
  const names = [...asList(test.ancestorTitles), test.title].map(asText).filter((name) => name !== null);
  const { line, column } = asGroup(test.location);
  const stack = path === null ? null : placeIn(message, path);
  const own = path === null ? [] : [stack ?? { ...place(path, asCount(line)), startColumn: asCount(column) }];
  return reported({
    kind: /toMatch(?:Inline)?Snapshot|Snapshot `/.test(message) ? 'snapshot' : 'test',
    code: /^(\w*(?:Error|Exception))\b/.exec(message)?.[1] ?? null,
    test: asText(test.fullName) ?? names.join(' > '),
    message: firstLine(message),
    locations: own,
  });
}

export function readPlaywrightJson(text: string): Reported[] | null {
  const report = parsed(text);
  if (report === null || !Array.isArray(report.suites) || asGroup(report.config).projects === undefined) return null;
  const found: Reported[] = [];
  const queue = asList(report.suites).map((suite) => ({ suite: asGroup(suite), titles: [] as string[] }));
  for (let at = 0; at < queue.length && at < 10_000 && found.length < MOST_REPORTED; at++) {
    const { suite, titles } = queue[at]!;
    const inner = [...titles, asText(suite.title) ?? ''].slice(0, 20);
    for (const child of asList(suite.suites)) queue.push({ suite: asGroup(child), titles: inner });
    for (const spec of asList(suite.specs).map(asGroup)) {
      if (spec.ok === false) found.push(playwrightFailure(spec, suite, inner));
    }
  }
  return found.slice(0, MOST_REPORTED);
}

function playwrightFailure(spec: Json, suite: Json, titles: string[]): Reported {
  const results = asList(spec.tests)
    .flatMap((test) => asList(asGroup(test).results))
    .map(asGroup);
  const error = asGroup(results.map(({ error: one }) => one).find((one) => one !== undefined));
  const { file, line, column } = asGroup(error.location);
  const path = asText(file) ?? asText(spec.file) ?? asText(suite.file);
  const message = withoutColours(asText(error.message) ?? 'failed');
  return reported({
    tool: 'playwright',
    kind: /timeout of \d+ms exceeded/i.test(message) ? 'timeout' : 'test',
    test: [...titles, asText(spec.title) ?? ''].filter((title) => title !== '').join(' > '),
    message: firstLine(message),
    locations: path === null ? [] : [place(path, asCount(line) ?? asCount(spec.line), asCount(column))],
  });
}

function placeIn(message: string, path: string): FailureLocation | null {
  const at = message.indexOf(`${path}:`);
  const match = at < 0 ? null : /^(\d+)(?::(\d+))?/.exec(message.slice(at + path.length + 1));
  return match ? place(path, match[1], match[2]) : null;
}

function firstLine(message: string): string {
  return message.trim().split('\n')[0]!;
}

function parsed(text: string): Json | null {
  try {
    return asGroup(JSON.parse(text));
  } catch {
    return null;
  }
}
