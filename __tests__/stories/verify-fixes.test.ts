import { describe, expect, it } from 'vitest';
import { diffGraphs } from '../../src/graph/diff-graphs';
import type { Finding, Fix } from '../../src/model/finding';
import { type TreeReview, verifyFixes } from '../../src/stories/verify-fixes';
import { memoryTree } from '../memory-tree';

const EMPTY = { nodes: [], edges: [], faults: [], gone: [], databases: [], histories: [], problems: [] };
const DIFF = diffGraphs(EMPTY, EMPTY);

function finding(line: number, more: Partial<Finding> = {}): Finding {
  return {
    ...{
      id: `f${line}`,
      rule: 'no-renamed-column-in-use',
      asset: 'sql:q.sql',
      column: null,
      changedAsset: 'table:users',
    },
    ...{ path: 'q.sql', line, startColumn: 1, endLine: line, endColumn: 6, clause: 'select', cause: 'c', trail: [] },
    ...{ severity: 'high', certainty: 'proven', introduced: true, message: '', help: '', fix: null },
    ...more,
  } as Finding;
}

function rename(line: number): Fix {
  const edit = { path: 'q.sql', line, startColumn: 1, endLine: line, endColumn: 6, text: 'mail' };
  return { kind: 'rename', verified: false, edits: [edit] };
}

const LINES = Array.from({ length: 600 }, (_, index) => index + 1);
const after = memoryTree({ 'q.sql': LINES.map(() => 'email\n').join('') });

function verify(count: number, review: (text: string) => Omit<TreeReview, 'diff'>) {
  const findings = LINES.slice(0, count).map((line) => finding(line));
  const proposed = new Map(findings.map(({ id, line }) => [id, rename(line)]));
  const texts: string[] = [];
  const result = verifyFixes(findings, proposed, {
    after,
    problems: [],
    async review(tree) {
      texts.push((await tree.read(['q.sql']))[0]!);
      return { diff: DIFF, ...review(texts.at(-1)!) };
    },
    propose: async () => new Map(),
  });
  return { result, texts };
}

/** Every place that still says the old name. */
function left(text: string, count: number): Finding[] {
  const lines = text.split('\n').slice(0, count);
  return lines.flatMap((line, index) => (line === 'email' ? [finding(index + 1)] : []));
}

describe('verifyFixes', () => {
  it('verifies what makes its findings go', async () => {
    const { result, texts } = verify(3, (text) => ({ findings: left(text, 3), problems: [] }));
    expect([...(await result).fixes.values()].map((fix) => fix.verified)).toEqual([true, true, true]);
    expect(texts).toHaveLength(1);
  });

  it('leaves out the one whose finding stays, and says nothing of it', async () => {
    const stays = finding(2);
    const { result } = verify(3, (text) => ({ findings: [...left(text, 1), stays], problems: [] }));
    expect([...(await result).fixes.keys()]).toEqual(['f1', 'f3']);
  });

  it('leaves out what makes a file less understood', async () => {
    const problem = { path: 'q.sql', line: 1, reason: 'not understood: syntax' };
    const { result } = verify(3, (text) => ({
      findings: left(text, 3),
      problems: text.includes('mail') ? [problem] : [],
    }));
    expect((await result).fixes.size).toBe(0);
  });

  it('gives up after a few tries', async () => {
    let line = 0;
    const { result, texts } = verify(400, () => ({
      findings: [finding(++line, { rule: 'no-removed-column-in-use' })],
      problems: [],
    }));
    expect((await result).fixes.size).toBe(0);
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.length).toBeLessThanOrEqual(6);
  });

  it('checks no more than it can, and says so', async () => {
    const { result, texts } = verify(501, () => ({ findings: [], problems: [] }));
    const { fixes, problems } = await result;
    expect(texts).toEqual([]);
    expect([...fixes.values()].some((fix) => fix.verified)).toBe(false);
    expect(problems).toHaveLength(1);
  });

  it('verifies nothing that breaks anew what was broken otherwise and stays without a fix', async () => {
    const broken = finding(1, { certainty: 'likely' });
    const result = await verifyFixes([broken, finding(2)], new Map([['f2', rename(2)]]), {
      after,
      problems: [],
      review: async () => ({
        diff: DIFF,
        findings: [finding(1, { id: 'other', changedAsset: 'type:client.ts#User' })],
        problems: [],
      }),
      propose: async () => new Map(),
    });
    expect(result.fixes.size).toBe(0);
  });

  it('knows a defect again only in what a fix wrote', async () => {
    const tried = (edit: { line: number; text: string }, at: number) =>
      verifyFixes(
        [finding(1), finding(2)],
        new Map([
          [
            'f2',
            {
              kind: 'edit',
              verified: false,
              edits: [
                { path: 'q.sql', line: edit.line, startColumn: 1, endLine: edit.line, endColumn: 6, text: edit.text },
              ],
            } satisfies Fix,
          ],
        ]),
        {
          after,
          problems: [],
          review: async () => ({ diff: DIFF, findings: [finding(at, { id: 'again' })], problems: [] }),
          propose: async () => new Map(),
        },
      );
    const text = 'mail\nagain email\nagain';
    expect((await tried({ line: 2, text }, 3)).fixes.size).toBe(1);
    expect((await tried({ line: 2, text }, 9)).fixes.size).toBe(0);
  });
});
