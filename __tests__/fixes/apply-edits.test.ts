import { describe, expect, it } from 'vitest';
import { applyEdits, offsetAfter, offsetBefore, placeEdits } from '../../src/fixes/apply-edits';

const TEXT = 'select email, id\r\nfrom users where email = 1';
const edits = [
  { path: 'q.sql', line: 2, startColumn: 18, endLine: 2, endColumn: 23, text: 'mail' },
  { path: 'q.sql', line: 1, startColumn: 8, endLine: 1, endColumn: 13, text: 'mail AS email' },
];

describe('places around edits', () => {
  it('follow what stands behind an edit, both ways', () => {
    const placed = placeEdits(TEXT, edits);
    const applied = applyEdits(TEXT, edits);
    if ('reason' in placed || 'reason' in applied) throw new Error('refused');
    expect(applied.text).toBe('select mail AS email, id\r\nfrom users where mail = 1');
    for (const word of ['select', 'id', 'from', 'where', '= 1']) {
      const before = TEXT.indexOf(word);
      expect(offsetAfter(placed.edits, before)).toBe(applied.text.indexOf(word));
      expect(offsetBefore(placed.edits, applied.text.indexOf(word))).toBe(before);
    }
    expect(offsetAfter(placed.edits, TEXT.indexOf('email'))).toBe(applied.text.indexOf('mail'));
    expect(offsetBefore(placed.edits, applied.text.indexOf('AS'))).toBeNull();
  });

  it('are refused where edits contradict', () => {
    expect(placeEdits(TEXT, [edits[0]!, { ...edits[0]!, text: 'post' }])).toHaveProperty('reason');
    expect(placeEdits(TEXT, [{ ...edits[0]!, line: 9, endLine: 9 }])).toHaveProperty('reason');
    expect(placeEdits(TEXT, [edits[0]!, edits[0]!])).toEqual({ edits: [expect.objectContaining({ text: 'mail' })] });
  });
});
