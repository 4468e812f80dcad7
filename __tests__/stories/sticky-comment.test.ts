import { beforeEach, describe, expect, it } from 'vitest';
import { readClaim, reportIn, withClaim } from '../../src/stories/comment-claim';
import { claimComment, finishComment, releaseComment, type Sticky } from '../../src/stories/sticky-comment';
import { memoryGitHub, type MemoryGitHub } from './memory-github';

const MARKER = '<!-- throughline:review -->';
const PLACEHOLDER = `${MARKER}\n### Reading\n`;
const REPORT = `${MARKER}\n### Unsafe\n\nview breaks\n`;
const RESOLVED = `${MARKER}\n### Resolved\n`;

let github: MemoryGitHub;

beforeEach(() => {
  github = memoryGitHub();
});

function sticky(run: number, sha = 'aa', attempt = 1): Sticky {
  return { pull: 7, marker: MARKER, claim: { run, attempt, sha, pending: true } };
}

function bodies(): string[] {
  return github.comments.map((comment) => comment.body);
}

async function publish(of: Sticky, body = REPORT): Promise<void> {
  await claimComment(github, of, PLACEHOLDER);
  await finishComment(github, of, { kind: 'report', body });
}

describe('the comment of a pull request', () => {
  it('is a placeholder first and the report in its place', async () => {
    expect(await claimComment(github, sticky(1), PLACEHOLDER)).toBeNull();
    expect(readClaim(bodies()[0]!)).toEqual({ run: 1, attempt: 1, sha: 'aa', pending: true });
    const result = await finishComment(github, sticky(1), { kind: 'report', body: REPORT });
    expect(result).toMatchObject({ kind: 'published', url: github.comments[0]!.url });
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('view breaks');
    expect(bodies()[0]!.startsWith(`${MARKER}\n`)).toBe(true);
    expect(readClaim(bodies()[0]!)!.pending).toBe(false);
  });

  it('goes when there is nothing to say and never was', async () => {
    await claimComment(github, sticky(1), PLACEHOLDER);
    expect(await finishComment(github, sticky(1), { kind: 'resolved', body: RESOLVED })).toEqual({ kind: 'absent' });
    expect(bodies()).toEqual([]);
  });

  it('says resolved where a report stood', async () => {
    await publish(sticky(1));
    await claimComment(github, sticky(2, 'bb'), PLACEHOLDER);
    expect(bodies()[0]).toContain('view breaks');
    await finishComment(github, sticky(2, 'bb'), { kind: 'resolved', body: RESOLVED });
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('Resolved');
    expect(bodies()[0]).not.toContain('view breaks');
  });

  it('is edited, not doubled, by a re-run', async () => {
    await publish(sticky(1));
    await publish(sticky(1, 'aa', 2), REPORT.replace('view breaks', 'function breaks'));
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('function breaks');
  });

  it('belongs to the later run, whichever ends last', async () => {
    await claimComment(github, sticky(1), PLACEHOLDER);
    await claimComment(github, sticky(2, 'bb'), PLACEHOLDER);
    await finishComment(github, sticky(2, 'bb'), {
      kind: 'report',
      body: REPORT.replace('view breaks', 'later breaks'),
    });
    const early = await finishComment(github, sticky(1), {
      kind: 'report',
      body: REPORT.replace('view breaks', 'early breaks'),
    });
    expect(early.kind).toBe('superseded');
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('later breaks');
  });

  it('is not claimed by an older run that starts late', async () => {
    await publish(sticky(2, 'bb'));
    const before = bodies()[0];
    await claimComment(github, sticky(1), PLACEHOLDER);
    expect(bodies()).toEqual([before]);
  });

  it('stays one when two runs create theirs at the same moment', async () => {
    github.before.set('createComment', () => {
      github.comments.push({ id: 0.5, url: 'u', body: withClaim(PLACEHOLDER, { ...sticky(1).claim }) });
    });
    await claimComment(github, sticky(2, 'bb'), PLACEHOLDER);
    expect(github.comments.map((comment) => comment.id)).toEqual([0.5]);
    expect(readClaim(bodies()[0]!)!.run).toBe(2);
  });

  it('is given back by a cancelled run', async () => {
    await claimComment(github, sticky(1), PLACEHOLDER);
    await releaseComment(github, sticky(1));
    expect(bodies()).toEqual([]);

    await publish(sticky(2));
    const before = bodies();
    await claimComment(github, sticky(3, 'bb'), PLACEHOLDER);
    expect(bodies()).not.toEqual(before);
    await releaseComment(github, sticky(3, 'bb'));
    expect(bodies()).toEqual(before);
  });

  it('is not given back by a cancelled run that a later one followed', async () => {
    await claimComment(github, sticky(1), PLACEHOLDER);
    await claimComment(github, sticky(2, 'bb'), PLACEHOLDER);
    const before = bodies();
    await releaseComment(github, sticky(1));
    expect(bodies()).toEqual(before);
  });

  it('comes back when somebody deleted the placeholder', async () => {
    await claimComment(github, sticky(1), PLACEHOLDER);
    github.comments.length = 0;
    await finishComment(github, sticky(1), { kind: 'report', body: REPORT });
    expect(bodies()).toHaveLength(1);
  });

  it('keeps a long report rather than a placeholder above it', async () => {
    await publish(sticky(1), `${MARKER}\n${'x'.repeat(65_400)}`);
    const before = bodies();
    await claimComment(github, sticky(2, 'bb'), PLACEHOLDER);
    expect(bodies()).toEqual(before);
  });

  it('with `leave` stands as it stood', async () => {
    await publish(sticky(1));
    const before = bodies();
    await finishComment(github, sticky(2, 'bb'), { kind: 'leave' });
    expect(bodies()).toEqual(before);
  });

  it('hands a refusal on as a value', async () => {
    github.refused.add('createComment');
    expect(await claimComment(github, sticky(1), PLACEHOLDER)).toMatchObject({ kind: 'service-error', status: 403 });
    const result = await finishComment(github, sticky(1), { kind: 'report', body: REPORT });
    expect(result.kind).toBe('failed');
  });
});

describe('the claim', () => {
  it('is read from the second line alone', () => {
    const line = '<!-- run:9 attempt:1 sha:aa -->';
    expect(readClaim(`${MARKER}\r\n${line}\r\nx`)).toMatchObject({ run: 9 });
    expect(readClaim(`${MARKER}\nx\n${line}`)).toBeNull();
    expect(readClaim(line)).toBeNull();
    expect(readClaim('')).toBeNull();
  });

  it('leaves a comment without one as a report', () => {
    expect(reportIn(REPORT)).toBe(REPORT);
  });
});
