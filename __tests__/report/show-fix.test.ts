import { describe, expect, it } from 'vitest';
import type { Edit, Finding } from '../../src/model/finding';
import { showFix } from '../../src/report/show-fix';

function withEdits(edits: Edit[]): Finding {
  const place = { path: 'q.sql', line: 1, startColumn: 1, endLine: 1, endColumn: 2 };
  const fix = { kind: 'rename' as const, verified: true, edits };
  const rest = { id: '1', rule: 'no-renamed-column-in-use', message: '', help: '', cause: '', trail: [] };
  const what = { asset: 'sql:q.sql', column: null, changedAsset: null, clause: 'select' as const };
  return { ...place, ...rest, ...what, severity: 'high', certainty: 'proven', introduced: true, fix };
}

describe('showFix', () => {
  it('tells a line once that only gets lines behind it', () => {
    const text = 'ALTER TABLE users RENAME email TO mail;\r\nSELECT 1;\r\n';
    const place = { path: '002.sql', line: 1, startColumn: 40, endLine: 1, endColumn: 40 };
    const edit = { ...place, text: '\r\n\r\nCREATE FUNCTION f;' };
    expect(showFix([withEdits([edit])], () => text)).toEqual([
      '@@ 002.sql:1 @@',
      ' ALTER TABLE users RENAME email TO mail;',
      '+',
      '+CREATE FUNCTION f;',
    ]);
  });

  it('tells a line before and after, with all its edits', () => {
    const edit = (startColumn: number, text: string): Edit => {
      return { path: 'q.sql', line: 1, startColumn, endLine: 1, endColumn: startColumn + 5, text };
    };
    const findings = [
      withEdits([edit(8, 'mail AS email')]),
      withEdits([edit(31, 'mail')]),
      withEdits([edit(31, 'mail')]),
    ];
    expect(showFix(findings, () => 'SELECT email FROM users WHERE email = 1;')).toEqual([
      '@@ q.sql:1 @@',
      '-SELECT email FROM users WHERE email = 1;',
      '+SELECT mail AS email FROM users WHERE mail = 1;',
    ]);
  });
});
