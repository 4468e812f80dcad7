// JUnit XML, as most test runners write it: failures and errors of test cases, with the place where the report has one.

import { SaxesParser } from 'saxes';
import { place } from '../location';
import { MOST_REPORTED, type Reported, reported } from './reported';

interface Case {
  name: string;
  className: string;
  file: string | null;
  line: string | null;
}

/** Entities cannot grow: the parser knows the five of XML only. */
export function readJunit(text: string): Reported[] | null {
  if (!/<testsuites?[\s>]/.test(text.slice(0, 20_000))) return null;
  const found: Reported[] = [];
  const parser = new SaxesParser();
  let suite: { file: string | null } = { file: null };
  let test: Case | null = null;
  let failure: { type: string | null; message: string; body: string } | null = null;
  parser.on('error', () => {});
  parser.on('opentag', ({ name, attributes }) => {
    const value = (key: string): string | null => {
      const given: unknown = attributes[key];
      return typeof given === 'string' && given !== '' ? given : null;
    };
    if (name === 'testsuite') suite = { file: value('file') ?? value('filepath') };
    if (name === 'testcase') {
      const file = value('file') ?? suite.file;
      test = { name: value('name') ?? '', className: value('classname') ?? '', file, line: value('line') };
    }
    if (name === 'failure' || name === 'error')
      failure = { type: value('type'), message: value('message') ?? '', body: '' };
  });
  const onText = (part: string): void => {
    if (failure && failure.body.length < 20_000) failure.body += part;
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', ({ name }) => {
    if ((name === 'failure' || name === 'error') && failure) {
      if (found.length < MOST_REPORTED) found.push(failureOf(test, failure));
      failure = null;
    }
    if (name === 'testcase') test = null;
  });
  try {
    parser.write(text).close();
  } catch {
    // What was read before the report breaks off still counts.
  }
  return found;
}

function failureOf(test: Case | null, failure: { type: string | null; message: string; body: string }): Reported {
  const message = failure.message.trim() === '' ? failure.body.trim().split('\n')[0]! : failure.message;
  const names = [test?.className, test?.name].filter((name) => name);
  const own = test?.file ? [place(test.file, test.line ?? lineIn(failure.body, test.file))] : [];
  return reported({
    kind: 'test',
    code: failure.type !== null && /^[\w.$:]{1,120}$/.test(failure.type) ? failure.type.split('.').at(-1)! : null,
    test: names.length > 0 ? names.join(' > ') : null,
    message,
    locations: own.length > 0 ? own : placesIn(failure.body),
  });
}

function lineIn(body: string, file: string): string | null {
  const at = body.indexOf(`${file}:`);
  return at < 0 ? null : (/^\d+/.exec(body.slice(at + file.length + 1))?.[0] ?? null);
}

/** The first place of a stack or of pytest's last line. */
function placesIn(body: string): Reported['locations'] {
  const match =
    /(?:^|[\s(])((?:[\w.@-]+\/)*[\w.@-]+\.(?:py|[cm]?[jt]sx?|java|kt|go|rb|php|cs|rs|scala|swift)):(\d{1,7})/m.exec(
      body.slice(0, 20_000),
    );
  return match ? [place(match[1]!, match[2])] : [];
}
