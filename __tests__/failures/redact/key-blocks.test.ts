import { describe, expect, it } from 'vitest';
import { redactLines } from '../../../src/failures/redact/redact';
import { BASE64, leaks, madeUp } from './made-up';

const some = madeUp(77);
const rows = [...Array.from({ length: 12 }, () => some(BASE64, 64)), `${some(BASE64, 22)}==`];
const begin = `-----BEGIN RSA PRIVATE ${'KEY'}-----`;
const end = `-----END RSA PRIVATE ${'KEY'}-----`;

function shownOf(lines: readonly string[]): string {
  const shown = redactLines(lines);
  expect(shown).toHaveLength(lines.length);
  return shown.join('\n');
}

function leaked(shown: string): string[] {
  return rows.filter((row) => leaks(row, shown));
}

describe('keys over several lines', () => {
  it('hides every row and shows the marks', () => {
    const shown = shownOf(['before', begin, ...rows, end, 'after']);
    expect(leaked(shown)).toEqual([]);
    expect(shown.split('\n').filter((line) => !line.includes('[redacted]'))).toEqual(['before', begin, end, 'after']);
  });

  it.each([
    '2026-05-06T13:24:28.0500263Z ',
    'deploy\tConnect\t2026-05-06T13:24:28.05Z ',
    '    ',
    'web-1  | ',
    '> ',
    '+ ',
  ])('hides rows that stand behind %j', (prefix) => {
    expect(leaked(shownOf([begin, ...rows, end].map((line) => prefix + line)))).toEqual([]);
  });

  it('hides a key written on one line', () => {
    expect(leaked(shownOf([`{"private_key": "${[begin, ...rows, end].join('\\n')}"}`]))).toEqual([]);
    expect(leaked(shownOf([`key=${[begin, ...rows].join('\\n')}`]))).toEqual([]);
  });

  it('hides a key whose beginning or end was cut away', () => {
    expect(leaked(shownOf([...rows.slice(3), end]))).toEqual([]);
    expect(leaked(shownOf([begin, ...rows.slice(0, 4)]))).toEqual([]);
    expect(leaked(shownOf(['noise', ...rows.slice(2, 6), 'noise']))).toEqual([]);
  });

  it('hides an encrypted key behind its headers', () => {
    const lines = [begin, 'Proc-Type: 4,ENCRYPTED', 'DEK-Info: AES-128-CBC,0123456789ABCDEF', '', ...rows, end];
    expect(leaked(shownOf(lines))).toEqual([]);
  });

  it('hides a key wrapped in base64', () => {
    const wrapped = Buffer.from([begin, ...rows, end].join('\n')).toString('base64');
    expect(leaks(wrapped, shownOf([`client-data: ${wrapped}`]))).toBe(false);
    const folded = wrapped.match(/.{1,76}/g)!;
    const shown = shownOf(folded);
    expect(folded.slice(0, -1).filter((row) => leaks(row, shown))).toEqual([]);
  });

  it('does not swallow the log after a beginning without an end', () => {
    const lines = [begin, 'Error: could not load the key', 'make: *** [deploy] Error 1'];
    expect(redactLines(lines).slice(1)).toEqual(lines.slice(1));
  });
});
