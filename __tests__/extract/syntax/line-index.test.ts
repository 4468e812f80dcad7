import { describe, expect, it } from 'vitest';
import { LineIndex, utf8ToUtf16 } from '../../../src/extract/syntax/line-index';

describe('LineIndex', () => {
  it('ends lines at LF, CRLF and a lone CR', () => {
    const index = new LineIndex('a\nb\r\nc\rd');
    expect(index.positionOf(2)).toEqual({ line: 2, column: 1 });
    expect(index.positionOf(5)).toEqual({ line: 3, column: 1 });
    expect(index.positionOf(7)).toEqual({ line: 4, column: 1 });
    expect(index.rangeOf(0, 8)).toEqual({ line: 1, startColumn: 1, endLine: 4, endColumn: 2 });
  });

  it('keeps offsets outside of the text at its ends', () => {
    const index = new LineIndex('ab\n');
    expect(index.positionOf(-5)).toEqual({ line: 1, column: 1 });
    expect(index.positionOf(99)).toEqual({ line: 2, column: 1 });
  });
});

describe('utf8ToUtf16', () => {
  it('counts two, three and four byte characters', () => {
    const text = 'aé€😀z';
    const offset = utf8ToUtf16(text);
    expect([0, 1, 3, 6, 10, 11].map(offset)).toEqual([0, 1, 2, 3, 5, 6]);
    expect(offset(100)).toBe(6);
  });

  it('is the identity on ASCII', () => {
    expect(utf8ToUtf16('select')(3)).toBe(3);
  });
});
