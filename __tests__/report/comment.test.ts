import { describe, expect, it } from 'vitest';
import type { Review } from '../../src/model/finding';
import {
  COMMENT_MARKER,
  isWorthComment,
  writeComment,
  writePlaceholder,
  writeResolvedComment,
} from '../../src/report/comment';
import { writeMarkdown } from '../../src/report/markdown';
import { writeText } from '../../src/report/text';
import { writeCheckSummary, writeStepSummary } from '../../src/report/summary';
import { HOSTILE, outsideOfCode } from './inert-markdown';
import { HEAD, shopContext, shopFinding, shopReview } from './shop-review';

const SAFE: Partial<Review> = {
  verdict: 'safe',
  severity: 'none',
  changes: [],
  findings: [],
  ignored: [],
  problems: [],
};

function link(path: string, line: number): string {
  return `https://github.com/acme/shop/blob/${HEAD}/${path}#L${line}`;
}

describe('writeComment', () => {
  const comment = writeComment(shopReview(), shopContext());

  it('starts with the marker and says verdict and severity first', () => {
    const [marker, verdict] = comment.split('\n');
    expect(marker).toBe(COMMENT_MARKER);
    expect(verdict).toMatch(/unsafe.*critical/i);
  });

  it('links every broken place and every change at the head commit', () => {
    for (const finding of shopReview().findings) expect(comment).toContain(link(finding.path, finding.line));
    for (const change of shopReview().changes) expect(comment).toContain(link(change.path, change.line));
  });

  it('groups by root cause: one heading each', () => {
    expect(comment.match(/^#### /gm)).toHaveLength(2);
  });

  it('shows the fix as a diff of the real lines', () => {
    expect(comment).toContain('-select u.email, u.name\n+select u.email_address, u.name');
  });

  it('shows a file that the fix adds', () => {
    const added = [{ path: 'db/008_mail.sql', text: 'alter table users add mail text;\n' }];
    const finding = shopFinding({ fix: { kind: 'edit', verified: true, edits: [], added } });
    const text = writeComment(shopReview({ findings: [finding] }), shopContext());
    expect(text).toContain('db/008_mail.sql');
    expect(text).toContain('+alter table users add mail text;');
  });

  it('falls back to the help when no file can be read', () => {
    const text = writeComment(shopReview(), shopContext({ readFile: () => null }));
    expect(text).not.toContain('```diff');
    expect(text).toContain('keep the old column for one release');
  });

  it('shows the way from the change to the broken place', () => {
    const trail = comment.split('\n').find((line) => line.includes('↳') && line.includes('newsletter'));
    expect(trail).toMatch(/users\.email.*→.*active_users\.email.*→.*newsletter/);
  });

  it('names a file once that calls and reads what it gets', () => {
    const step = (asset: string, path: string, line: number) => ({ asset, column: null, path, line });
    const page = (line: number) => step('code:web/Orders.tsx', 'web/Orders.tsx', line);
    const start = step('table:public.users', 'db/007_drop.sql', 1);
    const trail = [start, step('route:GET /orders', 'server/orders.ts', 7), page(4), page(9)];
    const finding = shopFinding({ asset: 'code:web/Orders.tsx', column: null, path: 'web/Orders.tsx', line: 9, trail });
    const review = shopReview({ findings: [finding] });
    for (const text of [writeComment(review, shopContext()), writeText(review, { color: false })]) {
      const way = text.split('\n').find((line) => line.includes('→') && line.includes('GET /orders'));
      expect(way?.split('→').map((part) => /users|orders|Orders/.exec(part)?.[0])).toEqual([
        'users',
        'orders',
        'Orders',
      ]);
    }
  });

  it('says once what heading and help say of every place', () => {
    const change = { ...shopReview().changes[0]!, kind: 'column-removed' as const, renamedTo: null };
    const why = '`users.email` is removed in `db/migrations/0012_rename_email.sql:3`, but ';
    const readers = ['customers', 'newsletter'].map((name, at) =>
      shopFinding({
        id: name,
        asset: `dbt:model.${name}`,
        column: null,
        path: `models/${name}.sql`,
        line: at + 1,
        message: `${why}model \`${name}\` still names it.`,
        help: `Take \`email\` out of model \`${name}\` first, or keep the column for one release.`,
        fix: undefined,
      }),
    );
    const text = writeComment(shopReview({ changes: [change], findings: readers }), shopContext());
    expect(text).toContain('Model `customers` still names it.');
    expect(text.match(/is removed in/g)).toBeNull();
    expect(text.match(/keep the column for one release/g)).toHaveLength(1);
    expect(text).not.toContain('What changed');
    expect(text.match(/^#### .*$/m)?.[0]).toContain(link(change.path, change.line));
  });

  it('draws a column that is broken where it is passed on once', () => {
    const start = { asset: 'table:public.users', column: 'email', path: 'db/a.sql', line: 3 };
    const source = { asset: 'dbt:source.shop.users', path: 'models/sources.yml', line: 4 };
    const own = { fix: undefined, path: source.path, line: source.line };
    const declared = shopFinding({ ...own, asset: source.asset, trail: [start, { ...source, column: null }] });
    const model = { asset: 'dbt:model.stg_users', column: null, path: 'models/stg_users.sql', line: 2 };
    const trail = [start, { ...source, column: 'email' }, model];
    const read = shopFinding({ fix: undefined, asset: model.asset, column: null, path: model.path, line: 2, trail });
    const chart = writeComment(shopReview({ findings: [declared, read] }), shopContext());
    expect(chart.match(/^ {2}n\d+[[(].*$/gm)).toHaveLength(3);
  });

  it('folds what is possible, old, accepted and not understood, each apart', () => {
    const folded = comment.match(/<details>[\s\S]*?<\/details>/g) ?? [];
    expect(folded.map((part) => /[\w/]+\.sql:\d+/.exec(part)?.[0])).toEqual([
      'scripts/export.sql:40',
      'db/migrations/0004_carts.sql:9',
      'reports/legacy.sql:3',
      'db/functions/report_builder.sql:18',
    ]);
  });

  it('draws the affected part only', () => {
    const chart = /```mermaid\n([\s\S]*?)\n```/.exec(comment)?.[1] ?? '';
    expect(chart).toContain('users.email');
    expect(chart).not.toContain('carts');
    expect(chart).not.toContain('export.sql');
  });

  it('ends with the investigation, the commit, the time and the version', () => {
    const last = comment.trim().split('\n').at(-1)!;
    for (const part of ['TL-7Q2M', HEAD.slice(0, 7), '1.8 s', '0.1.0']) expect(last).toContain(part);
  });

  it('says nothing where there is nothing to say', () => {
    const text = writeComment(shopReview(SAFE), shopContext());
    expect(
      text
        .trim()
        .split('\n')
        .filter((line) => line !== ''),
    ).toHaveLength(3);
    expect(text).not.toMatch(/<details>|mermaid|What changed/);
  });

  it('says that the label accepted it', () => {
    expect(writeComment(shopReview(), shopContext({ accepted: true })).split('\n')[1]).toMatch(/accepted/);
  });

  it('never says safe when nothing was judged', () => {
    const stats = { ...shopReview().stats, nodes: 0 };
    for (const problems of [[], shopReview().problems]) {
      const text = writeComment(shopReview({ ...SAFE, stats, problems }), shopContext());
      expect(text.split('\n')[1]).not.toMatch(/safe|🟢/i);
    }
  });

  it('opens what was not understood when that is the verdict', () => {
    const text = writeComment(
      shopReview({ ...SAFE, verdict: 'unknown', problems: shopReview().problems }),
      shopContext(),
    );
    expect(text).toContain('<details open>');
    expect(text.split('\n')[1]).not.toMatch(/\bsafe\b/i);
  });
});

describe('hostile names', () => {
  it.each(HOSTILE)('renders %j inert everywhere', (text) => {
    const hostile = hostileReview(text);
    for (const written of [
      writeComment(hostile, shopContext({ readFile: () => `${text}\n`.repeat(9) })),
      writeResolvedComment(hostile, shopContext()),
      writeCheckSummary(hostile, shopContext()),
      writeMarkdown(hostile),
    ]) {
      const rest = outsideOfCode(written.replace(`${COMMENT_MARKER}\n`, ''));
      const tags = rest.match(/<[^>]*>?/g) ?? [];
      for (const tag of tags) expect(tag).toMatch(/^<\/?(details|details open|summary|sub)>$/);
      for (const target of rest.match(/\]\([^)]*\)/g) ?? [])
        expect(target).toMatch(/^\]\(https:\/\/github\.com\/acme\/shop\/\S*\)$/);
      expect(rest).not.toMatch(/@[A-Za-z]/);
      expect(rest).not.toMatch(/-->|<!--/);
      expect(rest).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
      expect(rest).not.toMatch(/(?<!\\)!\[/);
      expect(written.split(COMMENT_MARKER).length).toBeLessThanOrEqual(text.includes(COMMENT_MARKER) ? 100 : 2);
    }
  });

  it.each(HOSTILE)('keeps %j a label in the picture', (text) => {
    const finding = shopFinding({
      asset: `view:${text}`,
      trail: [
        { asset: `table:${text}1`, column: text, path: 'a.sql', line: 1 },
        { asset: `view:${text}2`, column: null, path: 'b.sql', line: 1 },
      ],
    });
    const comment = writeComment(shopReview({ findings: [finding] }), shopContext());
    const chart = /```mermaid\n([\s\S]*?)\n```/.exec(comment)?.[1] ?? '';
    for (const line of chart.split('\n').slice(1)) {
      expect(line).toMatch(
        /^ {2}(n\d+(\[\("[^"]*"\)\]|\["[^"]*"\]|\("[^"]*"\)|\[\["[^"]*"\]\])(:::\w+)?|n\d+ --> n\d+|classDef .*)$/,
      );
      expect(line.replace(/classDef.*| --> /, '')).not.toMatch(/[`<>]/);
    }
  });
});

describe('limits', () => {
  const many = shopReview({
    findings: Array.from({ length: 5000 }, (_, index) =>
      shopFinding({
        id: `f${index}`,
        cause: `cause-${index % 700}`,
        path: `reports/deep/folder/report_${index}.sql`,
        line: index + 1,
      }),
    ),
    problems: Array.from({ length: 5000 }, (_, index) => ({
      path: `p${index}.sql`,
      line: 1,
      reason: 'not understood: x',
    })),
  });

  it('keeps 5,000 findings under the limit and says what is missing and where it is', () => {
    const comment = writeComment(many, shopContext());
    expect(comment.length).toBeLessThan(65_536);
    expect(comment).toMatch(/\d+ \w+ not shown here.*full report.*actions\/runs\/9001/);
    expect(comment).toContain('5,000 places break');
    expect(comment.trim().endsWith('</sub>')).toBe(true);
    balanced(comment);
  });

  it('lets the least important end go first', () => {
    const comment = writeComment(many, shopContext());
    expect(comment).toContain('What changed');
    expect(comment).not.toContain('p4999.sql');
  });

  it('fits one cause with 5,000 places', () => {
    const findings = many.findings.map((finding) => ({ ...finding, cause: 'one' }));
    const comment = writeComment({ ...many, findings }, shopContext());
    expect(comment.length).toBeLessThan(65_536);
    expect(comment).toContain('#### ');
    balanced(comment);
  });

  it('fits messages without end', () => {
    const findings = many.findings
      .slice(0, 60)
      .map((finding) => ({ ...finding, message: 'x'.repeat(100_000), help: '`'.repeat(9999) }));
    const comment = writeComment({ ...many, findings }, shopContext());
    expect(comment.length).toBeLessThan(65_536);
    expect(comment).toContain('#### ');
  });

  it('fits the check run and the step summary, in bytes', () => {
    expect(writeCheckSummary(many, shopContext()).length).toBeLessThanOrEqual(65_535);
    const wide = { ...many, findings: many.findings.map((finding) => ({ ...finding, message: '漢'.repeat(400) })) };
    const summary = writeStepSummary(wide, shopContext());
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_576);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(400_000);
  });

  it('leaves a file whole', () => {
    const text = writeMarkdown(many);
    for (const index of [0, 2500, 4999]) expect(text).toContain(`report_${index}.sql:${index + 1}`);
  });
});

describe('the other comments', () => {
  it('is worth a comment when something breaks or nobody knows', () => {
    expect(isWorthComment(shopReview())).toBe(true);
    expect(isWorthComment(shopReview({ ...SAFE, verdict: 'unknown' }))).toBe(true);
    expect(isWorthComment(shopReview(SAFE))).toBe(false);
    const old = shopReview().findings.filter((finding) => !finding.introduced);
    expect(isWorthComment(shopReview({ ...SAFE, findings: old }))).toBe(false);
  });

  it('marks placeholder and resolved comment as the same comment', () => {
    for (const text of [writePlaceholder(shopContext()), writeResolvedComment(shopReview(SAFE), shopContext())]) {
      expect(text.split('\n')[0]).toBe(COMMENT_MARKER);
    }
  });

  it('shows no finding of this change in a resolved comment', () => {
    expect(writeResolvedComment(shopReview(SAFE), shopContext())).not.toMatch(/####/);
  });
});

function balanced(markdown: string): void {
  expect(markdown.match(/<details/g)?.length ?? 0).toBe(markdown.match(/<\/details>/g)?.length ?? 0);
  expect((markdown.match(/^ *```/gm)?.length ?? 0) % 2).toBe(0);
}

function hostileReview(text: string): Review {
  const review = shopReview();
  const finding = (introduced: boolean, certainty: 'proven' | 'possible') =>
    shopFinding({
      id: text,
      asset: `table:${text}`,
      column: text,
      changedAsset: `table:${text}`,
      path: text,
      message: `\`${text}\` is gone: ${text}`,
      help: text,
      introduced,
      certainty,
      cause: certainty + introduced,
      trail: [
        { asset: `table:${text}`, column: text, path: text, line: 1 },
        { asset: `view:${text}`, column: text, path: text, line: 2 },
      ],
      fix: {
        kind: 'edit',
        verified: true,
        edits: [{ path: text, line: 4, startColumn: 1, endLine: 4, endColumn: 1, text }],
      },
    });
  return {
    ...review,
    changes: review.changes.map((change) => ({
      ...change,
      asset: `table:${text}`,
      column: text,
      renamedTo: text,
      before: text,
      after: text,
      path: text,
    })),
    findings: [finding(true, 'proven'), finding(true, 'possible'), finding(false, 'proven')],
    ignored: [{ ...finding(true, 'proven'), reason: text }],
    problems: [{ path: text, line: 1, reason: text }],
  };
}
