// `go test -json` in: one event a line; the failed tests and packages that do not build, with their output, out.

import { place } from '../location';
import { asGroup, asText, MOST_REPORTED, type Reported, reported } from './reported';

const MOST_OUTPUT = 8000;

export function readGoTest(text: string): Reported[] | null {
  if (!/^\s*\{"(?:Time|Action|ImportPath)"/.test(text.slice(0, 200))) return null;
  const outputs = new Map<string, string>();
  const failed = new Map<string, { pack: string; test: string | null }>();
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const event = eventOf(line);
    const pack = asText(event?.Package) ?? asText(event?.ImportPath) ?? '';
    const test = asText(event?.Test);
    const key = `${pack}\0${test ?? ''}`;
    const output = asText(event?.Output);
    const known = outputs.get(key) ?? '';
    if (output !== null && known.length < MOST_OUTPUT) outputs.set(key, known + output);
    if (event?.Action === 'fail' || event?.Action === 'build-fail') failed.set(key, { pack, test });
  }
  const tests = [...failed.values()].filter(({ test }) => test !== null);
  // A failed test fails its parents and its package: the deepest says why.
  const deepest = [...failed].filter(([, { pack, test }]) => {
    if (test === null) return !tests.some((one) => one.pack === pack);
    return !tests.some((one) => one.pack === pack && one.test !== test && one.test!.startsWith(`${test}/`));
  });
  return deepest.slice(0, MOST_REPORTED).map(([key, { pack, test }]) => {
    const output = outputs.get(key) ?? '';
    const found = /^\s*([\w./-]+\.go):(\d+)(?::(\d+))?: (.*)$/m.exec(output);
    const words = output.split('\n').find((line) => line.trim() !== '' && !/^\s*(?:===|---|FAIL|ok|#)/.test(line));
    return reported({
      tool: 'go',
      kind: test === null ? 'compile' : 'test',
      test: test === null ? null : `${pack}.${test}`,
      message: found?.[4] ?? words ?? `${pack} fails`,
      locations: found ? [place(found[1]!, found[2], found[3])] : [],
    });
  });
}

function eventOf(line: string): Record<string, unknown> | null {
  try {
    return asGroup(JSON.parse(line));
  } catch {
    return null;
  }
}
