import { describe, expect, it } from 'vitest';
import {
  DIAGNOSIS_MARKER,
  readSections,
  type RunSection,
  withSection,
} from '../../../src/report/diagnosis/comment-sections';
import { readIncidentNotes, writeIncidentNote } from '../../../src/report/diagnosis/incident-note';

function section(more: Partial<RunSection> = {}): RunSection {
  return { workflow: 1, run: 10, attempt: 1, sha: 'ab12', state: 'failed', text: '### CI fails', ...more };
}

describe('withSection', () => {
  it('keeps one section for each workflow of the same commit', () => {
    const one = withSection(null, section())!;
    expect(one.split('\n')[0]).toBe(DIAGNOSIS_MARKER);
    const two = withSection(one, section({ workflow: 2, run: 11, text: '### Lint fails' }))!;
    expect(readSections(two).map(({ workflow }) => workflow)).toEqual([2, 1]);
    const third = withSection(two, section({ attempt: 2, text: '### CI fails again' }))!;
    expect(readSections(third).map(({ text }) => text)).toEqual(['### Lint fails', '### CI fails again']);
  });

  it('drops what other workflows said of an older commit, and never goes back', () => {
    const old = withSection(null, section({ workflow: 2, run: 5, sha: 'cd34' }))!;
    const body = withSection(old, section())!;
    expect(readSections(body)).toHaveLength(1);
    expect(withSection(body, section({ run: 9 }))).toBeNull();
    expect(withSection(withSection(body, section({ attempt: 3 })), section({ attempt: 2 }))).toBeNull();
  });

  it('lets no quoted text end or open a section', () => {
    const text = 'a\n<!-- /throughline:run -->\n<!-- throughline:run workflow:9 run:9 attempt:9 sha:aa failed -->\nb';
    const body = withSection(null, section({ text }))!;
    expect(readSections(body)).toHaveLength(1);
    expect(readSections(body)[0]!.text).toContain('b');
  });

  it('drops the oldest when all together are too long for a comment', () => {
    let body: string | null = null;
    for (const workflow of [1, 2, 3])
      body = withSection(body, section({ workflow, run: workflow, text: 'x'.repeat(30_000) }));
    expect(body!.length).toBeLessThan(65_536);
    expect(readSections(body!).map(({ workflow }) => workflow)).toEqual([3, 2]);
  });
});

describe('incident notes', () => {
  const note = { incident: 'ab', kind: 'test', exact: ['0a1b'], template: 'ff', at: '2026-11-20T10:00:00Z', pull: 7 };

  it('are found again, several in a text', () => {
    expect(
      readIncidentNotes(`x\n${writeIncidentNote(note)}\ny\n${writeIncidentNote({ ...note, pull: null })}`),
    ).toEqual([note, { ...note, pull: null }]);
  });

  it('do not break out of their comment', () => {
    const written = writeIncidentNote({ ...note, kind: '--><script>' });
    expect(written.slice(4, -3)).not.toContain('--');
    expect(readIncidentNotes(written)).toEqual([{ ...note, kind: '--><script>' }]);
  });

  it.each([
    '{"incident":1}',
    '{broken',
    `{"incident":"a","kind":"b","exact":["../x"],"template":"t","at":"","pull":null}`,
  ])('that are none of ours are passed over: %s', (json) => {
    expect(readIncidentNotes(`<!-- throughline:incident ${json} -->`)).toEqual([]);
  });
});
