import { describe, expect, it } from 'vitest';
import { compactMonth, monthsToCompact } from '../../src/memory/compact-files';
import { withEventId } from '../../src/memory/event-id';
import { isEventFile } from '../../src/memory/event-files';
import { readEventLines, writeEventLines } from '../../src/memory/event-lines';
import { historyOf } from '../../src/memory/history-statistics';
import type { MemoryEvent } from '../../src/model/memory';
import { writeHistoryHtml } from '../../src/report/history/html';
import { writeHistoryMarkdown } from '../../src/report/history/markdown';
import { writeHistoryText } from '../../src/report/history/text';
import { fixOf, INCIDENT, incident } from '../stories/past';

const outcome = (fix: string, what: 'merged' | 'green' | 'closed'): MemoryEvent =>
  withEventId({ type: 'outcome', at: '2026-11-04T10:00:00Z', fix, incident: INCIDENT, outcome: what, run: 1 });
const resolved = (at: string, id = INCIDENT): MemoryEvent =>
  withEventId({ type: 'resolved', at, incident: id, run: Number(at.slice(8, 10)), sha: 'a' });

const EVENTS: MemoryEvent[] = [
  incident({ at: '2026-11-02T10:00:00Z', run: 1, paths: ['api/src/cart/a.ts', 'api/src/b.ts', 'main.go'] }),
  incident({ at: '2026-11-02T11:00:00Z', run: 2, branch: null, origin: 'flaky' }),
  resolved('2026-11-02T14:00:00Z'),
  incident({ at: '2026-11-10T10:00:00Z', run: 3, origin: 'flaky' }),
  resolved('2026-11-10T12:00:00Z'),
  resolved('2026-11-11T12:00:00Z'),
  incident({ at: '2026-11-12T10:00:00Z', run: 4, incident: 'ffff', kind: 'lint', test: null }),
  ...fixOf({ at: '2026-11-03T10:00:00Z', fix: 'f1', head: 'a', pull: 9 }),
  outcome('f1', 'merged'),
  outcome('f1', 'green'),
  ...fixOf({ at: '2026-11-03T11:00:00Z', fix: 'f2', head: 'b', pull: 10 }),
  outcome('f2', 'closed'),
  withEventId({
    type: 'fix-decided',
    at: '2026-11-05T10:00:00Z',
    fix: 'f3',
    incident: INCIDENT,
    decision: 'rejected',
    by: 'mona',
    reason: '',
  }),
  withEventId({
    type: 'review',
    at: '2026-11-05T10:00:00Z',
    pull: 1,
    sha: 'a',
    verdict: 'unsafe',
    broken: [{ rule: 'no-x', asset: 'table:users' }],
  }),
  withEventId({
    type: 'review',
    at: '2026-11-05T10:00:00Z',
    pull: 2,
    sha: 'b',
    verdict: 'unsafe',
    broken: [{ rule: 'no-x', asset: 'table:users' }],
  }),
  withEventId({
    type: 'spent',
    at: '2026-11-05T10:00:00Z',
    task: 'review',
    provider: 'p',
    model: 'm',
    inputTokens: 10,
    outputTokens: 5,
    usd: 0.125,
    pull: 1,
  }),
  withEventId({
    type: 'spent',
    at: '2026-11-05T11:00:00Z',
    task: 'review',
    provider: 'p',
    model: 'm',
    inputTokens: 10,
    outputTokens: 5,
    usd: null,
    pull: 1,
  }),
];

describe('the history', () => {
  const history = historyOf([...EVENTS].reverse());

  it('counts incidents by what, where and when, and how long they took', () => {
    expect(history.incidents).toMatchObject({ failures: 4, incidents: 3, open: 1 });
    expect(history.incidents.byKind).toEqual([
      { name: 'test', count: 3 },
      { name: 'lint', count: 1 },
    ]);
    expect(history.incidents.byArea).toContainEqual({ name: 'api/src', count: 1 });
    expect(history.incidents.byArea).toContainEqual({ name: '(root)', count: 1 });
    expect(history.incidents.byArea).toContainEqual({ name: 'src', count: 3 });
    expect(history.incidents.byBranch).toContainEqual({ name: '(none)', count: 1 });
    expect(history.incidents.byWeek).toEqual([
      { week: '2026-11-02', started: 1, ended: 1 },
      { week: '2026-11-09', started: 2, ended: 1 },
    ]);
    expect(history.repair).toEqual({ count: 2, meanHours: 3, medianHours: 2 });
    expect(history.latest[0]).toMatchObject({ incident: 'ffff', endedAt: null, hours: null });
  });

  it('counts fixes by where they came from and how they ended', () => {
    expect(history.fixes.find(({ source }) => source === 'model')).toMatchObject({
      proposed: 2,
      approved: 2,
      applied: 2,
      succeeded: 1,
      failed: 1,
      rate: 0.5,
    });
    expect(history.approval).toEqual({ decided: 3, approved: 2, rate: 0.67 });
  });

  it('names flaky tests, broken contracts and costs', () => {
    expect(history.flakiestTests).toEqual([{ name: 'cart > totals', count: 2 }]);
    expect(history.brokenContracts).toEqual([{ name: 'table:users (no-x)', count: 2 }]);
    expect(history.cost).toMatchObject({ calls: 2, usd: 0.125, unpriced: 1, inputTokens: 20 });
  });

  it('of nothing is nothing, in every format', () => {
    const nothing = historyOf([]);
    expect(nothing).toMatchObject({ from: null, repair: { meanHours: null }, approval: { rate: null } });
    for (const write of [writeHistoryText, writeHistoryMarkdown, writeHistoryHtml])
      expect(write(nothing)).not.toContain('NaN');
  });

  it('shows hostile names as they are, and nothing more', () => {
    const name = '<script>alert(1)</script> | @mona [x](http://evil) `';
    const hostile = historyOf([
      incident({ test: name, text: name, branch: name, origin: 'flaky', paths: [`${name}/x/y`] }),
    ]);
    const html = writeHistoryHtml(hostile);
    expect(html).not.toContain('<script');
    const [style] = /style-src 'sha256-([^']+)'/.exec(html)!.slice(1);
    expect(style).toBeTruthy();
    const markdown = writeHistoryMarkdown(hostile);
    for (const line of markdown.split('\n').filter((one) => one.startsWith('| `')))
      expect(line.replace(/(`+).*?\1/g, '')).not.toMatch(/@mona|\]\(|<script/);
    expect(
      writeHistoryText(hostile)
        .split('\n')
        .every((line) => !line.includes('\u001b')),
    ).toBe(true);
  });
});

describe('compaction', () => {
  const month = EVENTS.map((event, at) => [`events/2026/11/${at}.jsonl`, writeEventLines([event])] as const);
  const many = [...month, ...month.map(([path, text]) => [path.replace('/11/', '/11/a'), text] as const)];
  const paths = many.map(([path]) => path);

  it('takes finished months that lie in many files', () => {
    expect(monthsToCompact(paths, '2026-12-01T00:00:00Z')).toEqual([{ month: '2026/11', paths: [...paths].sort() }]);
    expect(monthsToCompact(paths, '2026-11-30T00:00:00Z')).toEqual([]);
    expect(monthsToCompact(paths.slice(0, 19), '2027-01-01T00:00:00Z')).toEqual([]);
    expect(monthsToCompact(['README.md', 'events/x'], '2027-01-01T00:00:00Z')).toEqual([]);
  });

  it('loses no event and no line, in whatever order the files come', () => {
    const [wanted] = monthsToCompact(paths, '2026-12-01T00:00:00Z');
    const strange = '{"type":"from tomorrow","v":2}';
    const texts = [...many.map(([, text]) => text), `${strange}\n{"half`];
    const file = compactMonth(wanted!, texts)!;
    expect(isEventFile(file.path)).toBe(true);
    expect(compactMonth(wanted!, [...texts].reverse())).toEqual(file);
    const read = readEventLines(file.text, file.path);
    expect(new Set(read.lines.map(({ event }) => event.id))).toEqual(new Set(EVENTS.map(({ id }) => id)));
    expect(file.text).toContain(strange);
    expect(file.text).toContain('{"half');
    expect(compactMonth(wanted!, [file.text])).toEqual(file);
  });
});
