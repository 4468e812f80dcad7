import { describe, expect, it } from 'vitest';
import {
  clip,
  code,
  encodePath,
  escapeHtml,
  escapeText,
  fence,
  prose,
  visibleLine,
} from '../../src/report/escape-markdown';
import { HOSTILE, outsideOfCode } from './inert-markdown';

describe('code', () => {
  it.each(HOSTILE)('keeps %j inside one span', (text) => {
    const span = code(text);
    expect(span).not.toMatch(/[\n\r]/);
    expect(outsideOfCode(`before ${span} after`)).toBe('before  after');
  });

  it('shows backticks at the ends', () => {
    expect(code('`a`')).toBe('`` `a` ``');
  });

  it('makes marks visible that reorder or hide text', () => {
    expect(code('a\u202eb\u200bc')).toBe('`a\\u202Eb\\u200Bc`');
  });
});

describe('escapeText', () => {
  it.each([
    ['@octocat', /@[A-Za-z]/],
    ['fixes #12', /#\d/],
    ['GH-12', /GH-\d/],
    ['see https://evil.example', /:\/\//],
    ['www.evil.example', /www\./],
    ['<img src=x>', /[<>]/],
    ['a$x$b', /\$/],
    ['`code`', /(?<!\\)`/],
    ['*bold* _it_ ~~no~~', /(?<!\\)[*_~]/],
    ['![x](y)', /(?<!\\)[[\]()]/],
    ['# heading', /^#/],
    ['- item', /^-/],
    ['1. item', /^\d\./],
    ['| a | b |', /(?<!\\)\|/],
  ])('leaves %j without meaning', (text, meaning) => {
    expect(escapeText(text)).not.toMatch(meaning);
  });

  it('leaves ordinary words as they are', () => {
    expect(escapeText('The view reads it, e.g. in April 2026.')).toBe('The view reads it, e.g. in April 2026.');
  });
});

describe('prose', () => {
  it('keeps names in backticks and escapes the rest', () => {
    expect(prose('`users.email` is <gone>')).toBe('`users.email` is &lt;gone&gt;');
  });

  it.each(HOSTILE)('is inert around %j', (text) => {
    const written = outsideOfCode(prose(`\`${text}\` and ${text}`));
    expect(written).not.toMatch(/<|(?<!\\)\[|@[a-z]|:\/\/|\n/i);
  });

  it('treats an unpaired backtick as a character', () => {
    expect(prose('a ` b')).toBe('a \\` b');
  });
});

describe('the others', () => {
  it('fences longer than what is inside', () => {
    expect(fence('sql', 'a\n````\nb')).toBe('`````sql\na\n````\nb\n`````');
  });

  it('encodes paths part by part, lone surrogates too', () => {
    expect(encodePath("a b/(c)/d'#?.sql")).toBe('a%20b/%28c%29/d%27%23%3F.sql');
    expect(encodePath('x\ud800y')).toBe('x%EF%BF%BDy');
  });

  it('escapes attributes and tags', () => {
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
  });

  it('cuts no surrogate pair in half', () => {
    expect(clip('ab😀cd', 4)).toBe('ab…');
    expect(visibleLine('x'.repeat(50), 10)).toHaveLength(10);
  });
});
