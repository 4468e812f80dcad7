import { describe, expect, it } from 'vitest';
import { eventFileOf, isEventFile } from '../../src/memory/event-files';
import { type NewEvent, withEventId } from '../../src/memory/event-id';
import { readEventLines, writeEventLines } from '../../src/memory/event-lines';
import { readEventNotes, writeEventNotes } from '../../src/memory/event-note';
import type { MemoryEvent } from '../../src/model/memory';

const at = '2026-11-03T10:00:00Z';
const incident = 'abcdef012345';
const fix = '0123456789abcdef';

const EVENTS: NewEvent[] = [
  {
    type: 'incident',
    at,
    incident,
    kind: 'test',
    origin: 'change',
    tool: 'vitest',
    test: 'cart > totals',
    text: 'expected <number> to be <number>\n-- left\n',
    exact: ['aa11', 'bb22'],
    template: 'cc33',
    workflow: 'CI',
    job: 'test',
    run: 7,
    attempt: 1,
    branch: 'main',
    sha: 'a'.repeat(40),
    pull: null,
    paths: ['src/cart.ts'],
  },
  { type: 'review', at, pull: 4, sha: 'b'.repeat(40), verdict: 'unsafe', broken: [{ rule: 'no-x', asset: 'table:a' }] },
  {
    type: 'fix-proposed',
    at,
    fix,
    incident,
    source: 'model',
    attempt: 1,
    title: 'Add the missing column',
    headSha: 'c'.repeat(40),
    patch: {
      edits: [{ path: 'src/cart.ts', line: 1, startColumn: 1, endLine: 1, endColumn: 4, text: 'let <!-- --> x' }],
      added: [],
    },
    before: ['var x'],
    isChecked: true,
    confidence: 0.9,
  },
  { type: 'fix-decided', at, fix, incident, decision: 'rejected', by: 'mona', reason: 'no --> good' },
  { type: 'fix-applied', at, fix, incident, branch: 'auto-fix/x-1', commit: 'd'.repeat(40), pull: 9, by: 'mona' },
  { type: 'outcome', at, fix, incident, outcome: 'green', run: 12 },
  { type: 'resolved', at, incident, run: 13, sha: 'e'.repeat(40) },
  {
    type: 'spent',
    at,
    task: 'diagnosis',
    provider: 'anthropic',
    model: 'a-model',
    inputTokens: 10,
    outputTokens: 3,
    usd: 0.01,
    pull: 4,
  },
  { type: 'command', at, command: 'apply', by: 'mona', permission: 'write', pull: 4, outcome: 'done', detail: '' },
];
const events = EVENTS.map(withEventId);

describe('events as lines', () => {
  it('come back as they were, one a line', () => {
    const text = writeEventLines(events);
    expect(text.split('\n').length).toBe(events.length + 1);
    const { lines, problems } = readEventLines(text, 'events/2026/11/x.jsonl');
    expect(problems).toEqual([]);
    expect(lines.map(({ event }) => event)).toEqual(events);
  });

  it('that are damaged or foreign become Problems at their line, and the others stand', () => {
    const [first, second] = events.map((event) => JSON.stringify(event)) as [string, string];
    const hostile = [
      '{"half":',
      '[]',
      'null',
      '{"type":"incident"}',
      second.replace('"v":1', '"v":2'),
      JSON.stringify({ ...events[8], type: 'overthrow' }),
      JSON.stringify({ ...events[5], outcome: 'splendid' }),
      JSON.stringify({ ...events[6], at: 'yesterday' }),
      JSON.stringify({ ...events[6], __proto__: null, run: -1 }),
      'x'.repeat(1024 * 1024 + 1),
    ];
    const { lines, problems } = readEventLines([first, ...hostile, second].join('\n'), 'a.jsonl');
    expect(lines.map(({ event }) => event.id)).toEqual([events[0]!.id, events[1]!.id]);
    expect(problems.map(({ path, line }) => [path, line])).toEqual(hostile.map((_, index) => ['a.jsonl', index + 2]));
  });

  it('tell of a file of another kind in few words', () => {
    const { problems } = readEventLines('nonsense\n'.repeat(5000), 'a.jsonl');
    expect(problems.length).toBeLessThan(30);
    expect(problems.at(-1)!.reason).toContain('4980');
  });

  it.each(['../x', '/etc/passwd', 'a/../../b', 'C:/x', '.git/config', 'a/.GIT/x', 'a\\b', 'a//b', ''])(
    'refuse a patch of %j',
    (path) => {
      const proposed = events[2] as MemoryEvent & { type: 'fix-proposed' };
      const bad = { ...proposed, patch: { edits: [], added: [{ path, text: '' }] } };
      expect(readEventLines(JSON.stringify(bad), 'a').lines).toEqual([]);
    },
  );

  it('keep what later versions add', () => {
    const line = JSON.stringify({ ...events[5], mood: 'good' });
    const { lines } = readEventLines(line, 'a');
    expect(lines[0]!.line).toBe(line);
  });
});

describe('ids', () => {
  it('are the same for the same fact told again, and differ between facts', () => {
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    for (const event of EVENTS) {
      if (event.type === 'spent' || event.type === 'command') continue;
      expect(withEventId({ ...event, at: '2026-12-01T00:00:00Z' }).id).toBe(withEventId(event).id);
    }
    const told = readEventLines(writeEventLines([...events, ...events]), 'a').lines;
    expect(told.length).toBe(events.length);
  });
});

describe('the file of events', () => {
  it('is the same for the same events in any order, and lies in the month of the first', () => {
    const file = eventFileOf(events)!;
    expect(file.path).toMatch(/^events\/2026\/11\/[0-9a-f]{32}\.jsonl$/);
    expect(eventFileOf([...events].reverse().concat(events[0]!))!.path).toBe(file.path);
    expect(isEventFile(file.path)).toBe(true);
    expect(eventFileOf([])).toBeNull();
  });

  it.each(['events/2026/11.jsonl', 'events/2026/11/a-b.jsonl'])('%s is one', (path) => {
    expect(isEventFile(path)).toBe(true);
  });
  it.each(['README.md', 'events/x.jsonl', 'events/2026/11/../../x.jsonl', 'a/events/2026/11/a.jsonl'])(
    '%s is none',
    (path) => {
      expect(isEventFile(path)).toBe(false);
    },
  );
});

describe('notes in comments', () => {
  const recoverable = events.filter(({ type }) => /review|fix-|spent|command/.test(type));

  it('carry what commands led to, and nothing that ends the hidden line early', () => {
    const notes = writeEventNotes(events);
    for (const line of notes.split('\n')) expect(line.indexOf('-->')).toBe(line.length - 3);
    expect(readEventNotes(`Done.\r\n${notes.replaceAll('\n', '\r\n')}\r\n`)).toEqual(recoverable);
  });

  it('never carry outcomes: those are asked of GitHub', () => {
    const lines = events.map((event) => `<!-- throughline:event ${JSON.stringify(event)} -->`).join('\n');
    expect(readEventNotes(lines).some(({ type }) => type === 'outcome' || type === 'resolved')).toBe(false);
  });

  it('are passed over when they are not ours', () => {
    expect(readEventNotes('<!-- throughline:event {} -->\n<!-- throughline:event {"a":} -->\ntext')).toEqual([]);
    expect(readEventNotes(`${'<!-- throughline:event {'.repeat(20_000)}`)).toEqual([]);
  });
});
