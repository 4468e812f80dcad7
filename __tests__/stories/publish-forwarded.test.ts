// The second of two jobs for forks: a stranger's artifact becomes a comment, or nothing.

import { describe, expect, it } from 'vitest';
import type { WorkflowRun } from '../../src/model/failed-run';
import { writeJson } from '../../src/report/json';
import { readReviewJson } from '../../src/report/read-review-json';
import { publishForwarded, type ForwardGitHub } from '../../src/stories/publish-forwarded';
import { HOSTILE, outsideOfCode } from '../report/inert-markdown';
import { shopReview } from '../report/shop-review';
import { memoryGitHub } from './memory-github';
import { BASE, HEAD, runOf } from './runs';

type Loose = Record<string, unknown>;

const REVIEW = { ...JSON.parse(writeJson(shopReview())), base: BASE, head: HEAD } as Loose;

const TARGET: WorkflowRun = {
  ...{ id: 55, attempt: 1, workflow: 1, name: 'Throughline', path: '', event: 'pull_request', conclusion: 'success' },
  ...{
    url: 'https://github.com/acme/shop/actions/runs/55',
    headSha: HEAD,
    headBranch: 'x',
    headRepository: 'eve/shop',
  },
  createdAt: '2026-11-20T10:00:00Z',
};

interface World {
  content?: string | null;
  target?: Partial<WorkflowRun>;
  pull?: { isCurrent: boolean } | null;
}

async function published({ content = JSON.stringify(REVIEW), target = {}, pull = { isCurrent: true } }: World = {}) {
  const memory = memoryGitHub();
  const said: string[] = [];
  const quiet = () => {};
  const github: ForwardGitHub = {
    ...memory,
    readRun: async () => ({ ...TARGET, ...target }),
    pullOfRun: async () =>
      pull && { number: 7, title: 'x', url: 'https://github.com/acme/shop/pull/7', baseRef: 'main', ...pull },
    listArtifacts: async () => (content === null ? [] : [{ id: 1, name: 'throughline-review', size: 10 }]),
    readArtifact: async (_, isWanted) => ({
      files: [
        { name: '../../evil.json', bytes: new TextEncoder().encode('{}') },
        { name: 'throughline-review.json', bytes: new TextEncoder().encode(content ?? '') },
      ].filter(({ name }) => isWanted(name)),
      left: [],
    }),
  };
  const run = runOf({
    ...{ kind: 'workflow-run', headSha: BASE, action: 'completed', runId: 55, workflow: 'Throughline' },
    conclusion: 'success',
  });
  const runner = {
    ...{ info: quiet, error: quiet, annotate: quiet, save: quiet, fail: quiet, output: quiet, summary: quiet },
    notice: (line: string) => void said.push(line),
    warning: (line: string) => void said.push(line),
  };
  await publishForwarded(run, 55, { runner, version: '0.0.0', github: async () => github });
  return { comments: memory.comments.map(({ body }) => body), checks: memory.checks, said: said.join('\n') };
}

describe("a fork's review", () => {
  it('becomes the comment of its pull request, which says whose word it is; no check, no fix', async () => {
    const { comments, checks } = await published();
    expect(comments).toHaveLength(1);
    expect(comments[0]).toMatch(/^<!-- throughline:review -->\n/);
    expect(comments[0]).toContain('of the fork itself');
    expect(comments[0]).toContain(String((REVIEW.findings as { path: string }[])[0]!.path));
    expect(comments[0]).not.toMatch(/```(?:suggestion|diff)/);
    expect(checks).toEqual([]);
  });

  it.each<[string, World, string]>([
    ['another event', { target: { event: 'push' } }, 'none of a pull request'],
    ['no open pull request', { pull: null }, 'no open pull request'],
    ['a head that moved on', { pull: { isCurrent: false } }, 'moved on'],
    ['no artifact', { content: null }, 'no artifact'],
    ['no JSON', { content: '{"findings":' }, 'no review that can be read'],
    ['another shape', { content: JSON.stringify({ ...REVIEW, findings: [{}] }) }, 'no review that can be read'],
  ])('is not published with %s, and that is said', async (_, world, reason) => {
    const { comments, said } = await published(world);
    expect(comments).toEqual([]);
    expect(said).toContain(reason);
  });

  it('puts no markup, link or mention into the comment, whatever its texts say', async () => {
    for (const hostile of HOSTILE) {
      const content = JSON.stringify(withTexts(REVIEW, hostile));
      expect(readReviewJson(content), hostile).not.toBeNull();
      const { comments } = await published({ content });
      const outside = outsideOfCode(comments[0]!.replace(/^<!-- (?:run|throughline):.* -->$/gm, ''));
      expect(outside.replace(/^<!-- run:.*$/gm, ''), hostile).not.toMatch(
        /@octocat|\]\(https:\/\/evil|\]\(javascript|<img|<script/,
      );
      expect(comments[0]!.match(/<!--/g)!.length, hostile).toBe(2);
    }
  });

  it('offers nothing that it says was checked', () => {
    const [first, ...others] = REVIEW.findings as Loose[];
    const forged = { ...REVIEW, findings: [{ ...first, fix: { kind: 'edit', verified: true, edits: [] } }, ...others] };
    const read = readReviewJson(JSON.stringify(forged));
    expect(read!.findings.every(({ fix }) => fix === null)).toBe(true);
    expect(readReviewJson(' '.repeat(9 * 1024 * 1024))).toBeNull();
  });
});

/** Every text that is free becomes hostile; ids, words and numbers stay. */
function withTexts(value: unknown, hostile: string, key = ''): unknown {
  const free = [
    'message',
    'help',
    'asset',
    'column',
    'changedAsset',
    'path',
    'reason',
    'before',
    'after',
    'renamedTo',
    'cause',
  ];
  if (typeof value === 'string') return free.includes(key) ? `${value.slice(0, 20)} ${hostile}` : value;
  if (Array.isArray(value)) return value.map((one) => withTexts(one, hostile, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withTexts(one, hostile, name)]));
}
