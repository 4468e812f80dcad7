import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { NOTHING_SPENT } from '../../src/model/ask';
import type { Explained, Explanation } from '../../src/model/explanation';
import { writeComment } from '../../src/report/comment';
import { costOutput, explainedBy, explanationHtml, spendingWords } from '../../src/report/explanation';
import { writeHtml } from '../../src/report/html';
import { writeJson } from '../../src/report/json';
import type { CommentContext } from '../../src/report/report-context';
import { finding, reviewOf } from '../stories/reviews';

const HOSTILE =
  '<img src=x onerror=alert(1)> @octocat ![x](https://evil.example/x) </script><!-- throughline:review -->\n# Big';

const CONTEXT: CommentContext = {
  repository: 'acme/shop',
  headSha: 'a'.repeat(40),
  baseSha: 'b'.repeat(40),
  pull: 7,
  serverUrl: 'https://github.com',
  runUrl: 'https://github.com/acme/shop/actions/runs/1',
  investigation: '0123456789',
  version: '1.0.0',
  accepted: false,
  milliseconds: 10,
};

function explained(more: Partial<Explanation> = {}, rest: Partial<Explained> = {}): Explained {
  const spending = { calls: 1, inputTokens: 4000, outputTokens: 120, cachedTokens: 0, usd: 0.0092 };
  return {
    explanation: {
      summary: 'The view reads `email`.',
      causes: [
        {
          asset: 'view:public.active_users',
          errorType: 'reads a dropped column',
          path: 'db/002_active_users.sql',
          line: 2,
          clause: 'select',
          explanation: 'It selects it.',
          severity: 'It fails at once.',
          complexity: 'simple',
        },
      ],
      confidence: 0.8,
      reasons: ['seen'],
      doubts: ['unseen'],
      toTest: ['the view'],
      fixes: [],
      quotes: [],
      dropped: [],
      provider: 'anthropic',
      model: 'claude-sonnet-5-5',
      spending,
      ...more,
    },
    trouble: null,
    spending,
    ...rest,
  };
}

const REVIEW = reviewOf([finding()]);

describe('an explained review', () => {
  it('tells the words, the causes, the doubts and the price', () => {
    const body = writeComment(REVIEW, { ...CONTEXT, explained: explained() });
    for (const part of [
      '**In words** · The view reads `email`.',
      'db/002_active_users.sql:2',
      'against: unseen',
      'test: the view',
    ]) {
      expect(body).toContain(part);
    }
    expect(body).toContain('in words by `claude-sonnet-5-5`, 4,120 tokens, $0.0092');
  });

  it('shows hostile words as words, wherever they stand', () => {
    const cause = explained().explanation!.causes[0]!;
    const all = explained(
      {
        summary: HOSTILE,
        causes: [
          {
            ...cause,
            asset: HOSTILE,
            errorType: HOSTILE,
            explanation: HOSTILE,
            severity: HOSTILE,
            path: 'a b<c>.sql',
            clause: HOSTILE,
          },
        ],
        reasons: [HOSTILE],
        doubts: [HOSTILE],
        toTest: [HOSTILE],
        quotes: [HOSTILE],
        dropped: [HOSTILE],
        model: HOSTILE,
      },
      { trouble: HOSTILE },
    );
    const body = writeComment(REVIEW, { ...CONTEXT, explained: all });
    const shown = body.replace(/(`+)[^`\n]*\1/g, '');
    expect(shown).not.toMatch(/<img|@octocat|!\[|<!-- throughline:review -->\n# |onerror=alert\(1\)>/);
    expect(body.match(/<!-- throughline/g)).toHaveLength(body.match(/`[^`]*<!-- throughline[^`]*`/g)!.length + 1);
    const page = writeHtml(REVIEW, { ...CONTEXT, explained: all });
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    expect(page).not.toContain('<img src=x');
    expect(explanationHtml(all)).not.toMatch(/<img|<!--/);
  });

  it('cannot take a finding back', () => {
    const without = writeComment(REVIEW, CONTEXT);
    const body = writeComment(REVIEW, { ...CONTEXT, explained: explained({ summary: 'All is safe.', confidence: 1 }) });
    expect(body.split('\n').slice(0, 2)).toEqual(without.split('\n').slice(0, 2));
    expect(body).toContain('still reads it');
  });

  it('fits, however long the words are', () => {
    const cause = explained().explanation!.causes[0]!;
    const causes = Array.from({ length: 60 }, () => ({ ...cause, explanation: 'word '.repeat(800) }));
    const body = writeComment(REVIEW, { ...CONTEXT, explained: explained({ summary: 'word '.repeat(800), causes }) });
    expect(body.length).toBeLessThan(65_000);
    expect(body).toContain('still reads it');
  });

  it('is in the JSON, without the proposed edits', () => {
    const json = JSON.parse(writeJson(REVIEW, explained()));
    expect(json.inWords.explanation).toMatchObject({ confidence: 0.8, model: 'claude-sonnet-5-5' });
    expect(json.inWords.explanation.fixes).toBeUndefined();
    const schema = JSON.parse(readFileSync(join(__dirname, '../../schemas/check.schema.json'), 'utf8'));
    const ajv = new Ajv2020({ strict: false });
    expect(ajv.validate(schema, json), JSON.stringify(ajv.errors)).toBe(true);
    json.inWords.explanation.confidence = 2;
    expect(ajv.validate(schema, json)).toBe(false);
    expect(
      JSON.parse(writeJson(REVIEW, { explanation: null, trouble: null, spending: NOTHING_SPENT })).inWords,
    ).toBeUndefined();
  });
});

describe('what it cost', () => {
  it.each([
    [{ ...NOTHING_SPENT }, ''],
    [{ calls: 2, inputTokens: 900, outputTokens: 100, cachedTokens: 0, usd: 0.5 }, '1,000 tokens, $0.50'],
    [{ calls: 1, inputTokens: 900, outputTokens: 100, cachedTokens: 0, usd: null }, '1,000 tokens, price not known'],
    [{ calls: 1, inputTokens: 900, outputTokens: 100, cachedTokens: 0, usd: 0 }, '1,000 tokens, no cost'],
  ])('%j', (spending, words) => {
    expect(spendingWords(spending)).toBe(words);
  });

  it('is an output: a number, or nothing where the price is not known', () => {
    expect(costOutput(undefined)).toBe('0');
    expect(costOutput(explained())).toBe('0.0092');
    const unknown = { calls: 1, inputTokens: 9, outputTokens: 1, cachedTokens: 0, usd: null };
    expect(costOutput(explained({}, { spending: unknown }))).toBe('');
    expect(explainedBy(explained({}, { spending: NOTHING_SPENT }))).toContain('from the cache');
  });
});
