import { describe, expect, it } from 'vitest';
import { safeLine, safeMarkdown } from '../../src/report/safe-markdown';

const OWN = { serverUrl: 'https://github.com', repository: 'acme/shop' };

describe('what a model may write', () => {
  it.each([
    ['paragraphs', 'One.\n\nTwo.', 'One.\n\nTwo.'],
    ['bold and code', 'The **view** reads `users.email`.', 'The **view** reads `users.email`.'],
    ['lists', '- one\n- `two`\n  - three', '- one\n- `two`\n  - three'],
    ['numbered lists', '1. one\n2. two', '1. one\n2. two'],
    ['code blocks', '```sql\nselect 1\n```', '```sql\nselect 1\n```'],
    ['headings, as words', '# Big\n## Small', 'Big Small'],
  ])('%s stay', (_, text, wanted) => {
    expect(safeMarkdown(text, OWN)).toBe(wanted);
  });

  it('links into this repository stay', () => {
    const link = '[the view](https://github.com/acme/shop/blob/0123abc/db/view.sql#L3)';
    expect(safeMarkdown(`See ${link}.`, OWN)).toBe(`See ${link}.`);
  });
});

describe('what does nothing', () => {
  it.each([
    ['an image', '![x](https://evil.example/p.png)'],
    ['an image of ours', '![x](https://github.com/acme/shop/blob/main/p.png)'],
    ['a foreign link', '[safe](https://evil.example/)'],
    ['a link that looks like ours', '[x](https://github.com.evil.example/acme/shop/blob/main/a)'],
    ['a link with a login', '[x](https://github.com@evil.example/acme/shop/blob/main/a)'],
    ['a link to another repository', '[x](https://github.com/acme/shop-evil/blob/main/a)'],
    ['a script link', '[x](javascript:alert(1))'],
    ['a bare address', 'go to https://evil.example now or www.evil.example'],
    ['HTML', '<img src=x onerror=alert(1)><details open><a href="https://evil.example">x</a>'],
    ['an HTML comment', '<!-- throughline:review -->'],
    ['a mention', 'ask @octocat and @acme/owners'],
    ['an issue', 'closes #1, fixes acme/shop#2, GH-3'],
    ['a table', '| a | b |\n|---|---|\n| 1 | 2 |'],
    ['a reference link', '[x]: https://evil.example\n[x]'],
    ['math', 'costs $x$ and $$y$$'],
    ['an autolink', '<https://evil.example>'],
    ['broken nesting', '**[x](https://evil.example)** `[y](https://evil.example)'],
    ['a mention put together from a label', '@[octocat](https://evil.example) and @![octocat](x)'],
    ['an issue put together from a label', 'closes #[12](x), GH-[3](x)'],
    ['an address put together from a label', 'https:[//evil.example](x) and www[.evil.example](x)'],
    ['a footnote', 'x[^1]\n\n[^1]: https://evil.example'],
  ])('%s', (_, text) => {
    const made = safeMarkdown(text, OWN);
    const inert = made.replace(/\\./g, '').replace(/(`+)[^`]*\1/g, '');
    expect(inert).not.toMatch(/\]\(|https?:\/\/|www\.|<[a-z!/]|@\w|#\d|GH-\d|\$|(?<!\\)\|/i);
  });

  it('keeps a fence closed, whatever stands in it', () => {
    const made = safeMarkdown('````\n```\n<b>x</b>\n````\nafter', OWN);
    expect(made).toBe('````\n```\n<b>x</b>\n````\n\nafter');
    expect(safeMarkdown('```\nnever closed @octocat').endsWith('```')).toBe(true);
  });

  it('shows what cannot be seen', () => {
    expect(safeMarkdown('a\u202eb')).toContain('\\\\u202E');
  });

  it('ends with hostile text, however much of it', () => {
    for (const piece of ['[', '**', '`', '![](', '[a](', '- ', '#', '> ', '\\', '```\n']) {
      expect(safeMarkdown(piece.repeat(60_000), OWN).length).toBeLessThan(200_000);
    }
  });

  it('a line stays a line', () => {
    expect(safeLine('- one\n# two\n\n```js')).not.toContain('\n');
    expect(safeLine('- one')).toBe('\\- one');
  });
});
