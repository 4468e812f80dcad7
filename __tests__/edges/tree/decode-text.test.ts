import { describe, expect, it } from 'vitest';
import { decodeText, MAX_TEXT_BYTES } from '../../../src/edges/tree/decode-text';

const utf16be = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

describe('decodeText', () => {
  it.each([
    ['plain', Buffer.from('select 1;\r\n'), 'select 1;\r\n'],
    ['empty', Buffer.alloc(0), ''],
    ['UTF-8 with a mark', Buffer.from('\ufeffselect é;'), 'select é;'],
    ['UTF-16 LE', Buffer.from('\ufeffselect é😀;\r\n', 'utf16le'), 'select é😀;\r\n'],
    ['UTF-16 BE', utf16be('select é😀;'), 'select é😀;'],
    ['a second mark inside', Buffer.from('\ufeff\ufeffx'), '\ufeffx'],
    ['only a mark', Buffer.from('\ufeff'), ''],
  ])('reads %s', (_, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ text, trouble: null });
  });

  it.each([
    ['UTF-8', Buffer.from([0x61, 0xff, 0x62]), 'a\ufffdb'],
    ['UTF-16', Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x00, 0xd8, 0x62, 0x00]), 'a\ufffdb'],
  ])('replaces what is not valid %s, and says so', (encoding, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ text, trouble: expect.stringContaining(`not valid ${encoding}`) });
  });

  it.each([
    ['binary', Buffer.from([0x50, 0x4b, 0x00, 0x01]), 'NUL'],
    ['UTF-16 without a mark', Buffer.from('select 1', 'utf16le'), 'NUL'],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'NUL'],
    ['an LFS pointer', Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:aa\nsize 9\n'), 'LFS'],
    ['too large', Buffer.alloc(MAX_TEXT_BYTES + 1, 97), 'limit'],
  ])('does not read %s, and says why', (_, bytes, why) => {
    const { text, trouble } = decodeText(bytes);
    expect(text).toBeNull();
    expect(trouble).toContain(why);
    expect(trouble).toMatch(/^skipped: /);
  });

  it('reads a file of just the limit', () => {
    expect(decodeText(Buffer.alloc(MAX_TEXT_BYTES, 97)).text).toHaveLength(MAX_TEXT_BYTES);
  });
});
