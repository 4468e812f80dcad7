import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRun } from '../../../src/edges/actions/read-run';
import { writeReportFile } from '../../../src/edges/actions/report-files';

const folder = mkdtempSync(join(tmpdir(), 'throughline-run-'));

function runFor(name: string, payload: unknown, more: Record<string, string> = {}) {
  const path = join(folder, 'event.json');
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return readRun({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: 'm',
    ...more,
  });
}

function pull(headRepository: string | null) {
  const repo = headRepository === null ? null : { full_name: headRepository };
  return {
    pull_request: { number: 7, head: { sha: 'h', repo }, base: { sha: 'b', ref: 'main' }, labels: [{ name: 'x' }] },
  };
}

describe('readRun', () => {
  it.each([
    ['acme/shop', 'mona', false],
    ['mona/shop', 'mona', true],
    [null, 'mona', true],
    ['acme/shop', 'dependabot[bot]', true],
  ])('of %s by %s says whether the token may only read', (repository, actor, isForeign) => {
    const { event } = runFor('pull_request', pull(repository), { GITHUB_ACTOR: actor });
    expect(event).toMatchObject({ kind: 'pull-request', number: 7, headSha: 'h', labels: ['x'], isForeign });
  });

  it('knows that pull_request_target checks out the base with a token that writes', () => {
    expect(runFor('pull_request_target', pull('mona/shop')).event).toMatchObject({
      runsOnBase: true,
      isForeign: false,
      isMerged: false,
    });
  });

  it('knows a new branch and a deleted one', () => {
    const zero = '0'.repeat(40);
    expect(runFor('push', { before: zero, after: 'h', ref: 'r' }).event).toMatchObject({ baseSha: null });
    expect(runFor('push', { before: 'b', after: zero, deleted: true }).event).toMatchObject({ isDeleted: true });
  });

  it.each([['{'], ['null'], ['[]'], ['{"pull_request":{"head":3,"labels":{}}}']])('survives the payload %s', (text) => {
    expect(runFor('pull_request', text).event.kind).toBe('pull-request');
  });
});

describe('writeReportFile', () => {
  it('writes inside the checkout, making folders', () => {
    const workspace = mkdtempSync(join(tmpdir(), 'throughline-files-'));
    expect(writeReportFile(workspace, 'out/a.json', '{}')).toHaveProperty('path');
    expect(readFileSync(join(workspace, 'out/a.json'), 'utf8')).toBe('{}');
  });

  it('follows no link of the tree out of the checkout', () => {
    const workspace = mkdtempSync(join(tmpdir(), 'throughline-files-'));
    const outside = mkdtempSync(join(tmpdir(), 'throughline-outside-'));
    writeFileSync(join(outside, 'precious'), 'kept');
    symlinkSync(outside, join(workspace, 'out'));
    symlinkSync(join(outside, 'precious'), join(workspace, 'report.json'));
    expect(writeReportFile(workspace, 'out/a.json', '{}')).toHaveProperty('reason');
    expect(writeReportFile(workspace, 'report.json', '{}')).toHaveProperty('path');
    expect(readFileSync(join(outside, 'precious'), 'utf8')).toBe('kept');
  });
});
