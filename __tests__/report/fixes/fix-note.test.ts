// What a comment carries of a fix: it comes back as it was, and hostile notes come back as nothing.

import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { CheckedFix } from '../../../src/model/proposal';
import { readAnswer, writeAnswer } from '../../../src/report/answer';
import { readFixNotes, writeFixNote } from '../../../src/report/fixes/fix-note';
import { patchText } from '../../../src/report/fixes/patch-text';
import { showFix } from '../../../src/report/fixes/show-fixes';
import { fence } from '../../../src/report/escape-markdown';
import { HOSTILE, outsideOfCode } from '../inert-markdown';

const DIGEST = 'ab'.repeat(32);

function fix(more: Partial<CheckedFix> = {}): CheckedFix {
  return {
    source: 'code',
    title: 'mends what uses `users.email`',
    patch: {
      edits: [{ path: 'queries/report.sql', line: 2, startColumn: 5, endLine: 2, endColumn: 10, text: 'mail' }],
      added: [],
    },
    judgement: { confidence: 0.9, reasons: ['the graph says so'], doubts: [] },
    toTest: ['the report'],
    mends: ['f1'],
    record: null,
    id: DIGEST.slice(0, 16),
    digest: DIGEST,
    headSha: 'c'.repeat(40),
    incident: 'abc123',
    attempt: 1,
    checks: [{ name: 'applies', outcome: 'passed', detail: 'one file' }],
    before: ['  u.email'],
    isChecked: true,
    ...more,
  };
}

const packed = (value: unknown) =>
  `<!-- throughline:fix ${deflateRawSync(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64')} -->`;

describe('fix notes', () => {
  it('come back as they were, with any text', () => {
    for (const text of [...HOSTILE, '-->', '--!>', '\u{1f600}', '\r\n\tx']) {
      const written = fix({ title: text, before: [text] });
      expect(readFixNotes(`line\n${writeFixNote(written)!}\r\nmore`)).toEqual([written]);
    }
  });

  it('are not read out of a block, whatever code span stands before it', () => {
    const quoted = `\`\`\` a\`\`b \`\`\`\n\n\`\`\`\n${writeFixNote(fix())!}\n\`\`\`\n`;
    expect(readFixNotes(quoted)).toEqual([]);
    expect(readFixNotes(`\`\`\` a\`\`b \`\`\`\n${writeFixNote(fix())!}`)).toHaveLength(1);
  });

  it('are found in an answer that was cut in the midst of a block', () => {
    const text = fence('sql', 'select 1;\n'.repeat(8000));
    const body = writeAnswer(7, { text, notes: [writeFixNote(fix())!], isPending: false });
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(readFixNotes(body)).toEqual([fix()]);
    expect(readAnswer(body)).toEqual({ to: 7, isPending: false });
  });

  it('are not written when they are too large', () => {
    const noise = Array.from({ length: 40_000 }, (_, at) => ((at * 7919) % 104_729).toString(36)).join('');
    expect(writeFixNote(fix({ before: [noise] }))).toBeNull();
  });

  it.each([
    ['no note', 'hello'],
    ['no base64', '<!-- throughline:fix ???????? -->'],
    ['nothing packed', '<!-- throughline:fix AAAAAAAAAAAA -->'],
    ['no JSON', packed('{')],
    ['another shape', packed({ id: 1 })],
    ['an id of another digest', packed({ ...fix(), id: 'f'.repeat(16) })],
    ['a text in place of edits', packed({ ...fix(), patch: 'x' })],
    ['a line of -1', packed({ ...fix(), patch: { edits: [{ ...fix().patch.edits[0], line: -1 }], added: [] } })],
    ['a bomb', packed(' '.repeat(9_000_000))],
    ['quoted by a log', fence('text', writeFixNote(fix())!)],
    ['indented', `  ${writeFixNote(fix())!}`],
  ])('are not read from %s', (_, body) => {
    expect(readFixNotes(body)).toEqual([]);
  });
});

describe('a shown fix', () => {
  it('shows every line of the patch and the command to type', () => {
    const { text, note } = showFix(fix(), { threshold: 0.75, canApply: true });
    expect(text).toContain('-  u.email');
    expect(text).toContain('+  u.mail');
    expect(text).toContain(`/throughline apply ${DIGEST.slice(0, 16)}`);
    expect(text).not.toContain('for a human to judge');
    expect(note).not.toBeNull();
  });

  it('is for a human to judge below the threshold', () => {
    const doubtful = fix({ judgement: { confidence: 0.5, reasons: [], doubts: ['two readers are not known'] } });
    expect(showFix(doubtful, { threshold: 0.75, canApply: true }).text).toContain('for a human to judge');
  });

  it('cannot be applied where nobody can comment, or when it cannot be read', () => {
    expect(showFix(fix(), { threshold: 0.75, canApply: false })).toMatchObject({ note: null });
    const long = fix({
      patch: { edits: [], added: [{ path: 'a.ts', text: 'const a = 1;\n'.repeat(3000) }] },
      before: [],
    });
    const shown = showFix(long, { threshold: 0.75, canApply: true });
    expect(shown.note).toBeNull();
    expect(shown.text).not.toContain('/throughline apply');
  });

  it.each(HOSTILE)('renders %j inert', (text) => {
    const hostile = fix({
      title: text,
      before: [text],
      patch: { edits: [{ ...fix().patch.edits[0]!, path: text, text }], added: [{ path: text, text }] },
      judgement: { confidence: 0.9, reasons: [text], doubts: [text] },
      toTest: [text],
      checks: [{ name: text, outcome: 'failed', detail: text }],
    });
    const rest = outsideOfCode(showFix(hostile, { threshold: 0.75, canApply: true }).text);
    for (const tag of rest.match(/<[^>]*>?/g) ?? []) expect(tag).toMatch(/^<\/?(details|summary|sub|code)>$/);
    expect(rest).not.toMatch(/@[A-Za-z]|<!--|-->|(?<!\\)!\[/);
  });

  it('joins edits of one line, and of lines that touch', () => {
    const edits = [
      { path: 'a.sql', line: 3, startColumn: 1, endLine: 3, endColumn: 2, text: 'x' },
      { path: 'a.sql', line: 3, startColumn: 4, endLine: 3, endColumn: 5, text: 'y' },
      { path: 'a.sql', line: 4, startColumn: 1, endLine: 4, endColumn: 2, text: 'z' },
      { path: 'b.sql', line: 9, startColumn: 1, endLine: 10, endColumn: 1, text: '' },
    ];
    expect(patchText({ patch: { edits, added: [] }, before: ['a, b', 'a, b', 'c', 'gone\nstays'] })).toEqual([
      '@@ a.sql:3 @@',
      '-a, b',
      '-c',
      '+x, y',
      '+z',
      '@@ b.sql:9 @@',
      '-gone',
      ' stays',
    ]);
  });
});
