// The harness itself, with a stand-in for the bundle: what a runner gives and collects.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { git } from '../servers/git-remote';
import { type Counterparts, startCounterparts } from './counterparts';
import { cancelAction, distFile, runAction, startMain } from './run-action';
import { DROPS_EMAIL } from './shop';
import { openShop } from './shop-repository';

const STAND_IN = `
const fs = require('node:fs');
const env = process.env;
async function main() {
  const event = JSON.parse(fs.readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
  const pull = event.pull_request;
  const url = env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + '/issues/' + pull.number + '/comments';
  const headers = { authorization: 'Bearer ' + env['INPUT_GITHUB-TOKEN'], 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ body: 'hello' }) });
  fs.appendFileSync(env.GITHUB_STATE, 'status=' + answer.status + '\\n');
  fs.appendFileSync(env.GITHUB_OUTPUT, 'verdict<<EOF\\nunsafe\\nreally\\nEOF\\nhead=' + pull.head.sha + '\\n');
  fs.appendFileSync(env.GITHUB_STEP_SUMMARY, '# Report\\n');
  console.log('::error file=db/a%2Cb.sql,line=3,title=Gone%3A email::first%0Asecond');
  console.log('::add-mask::secret');
  console.log('no command ::warning::here');
  if (env.INPUT_WAIT) setInterval(() => {}, 1000);
  process.on('SIGINT', () => process.exit(130));
  process.exitCode = 1;
}
main();
`;
const POST_STAND_IN = `console.log('::notice::status was ' + process.env.STATE_status);`;

let there: Counterparts;
let dist: string;

beforeAll(async () => {
  there = await startCounterparts();
  dist = mkdtempSync(join(tmpdir(), 'throughline-stand-in-'));
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'index.js'), STAND_IN);
  writeFileSync(join(dist, 'post.js'), POST_STAND_IN);
});

afterAll(async () => {
  await there.close();
  rmSync(dist, { recursive: true, force: true });
});

afterEach(() => there.reset());

describe('runAction', () => {
  it('collects what the steps leave behind', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    const result = await runAction({ ...(await shop.prepare()), dist });
    expect(result.outputs).toEqual({ verdict: 'unsafe\nreally', head: shop.headSha });
    expect(result.exitCode).toBe(1);
    expect(result.summary).toBe('# Report\n');
    expect(result.errors).toEqual([
      {
        command: 'error',
        properties: { file: 'db/a,b.sql', line: '3', title: 'Gone: email' },
        message: 'first\nsecond',
      },
    ]);
    expect(result.warnings).toEqual([]);
    expect(result.post.notices.map((notice) => notice.message)).toEqual(['status was 201']);
    expect(shop.state.comments.map((comment) => comment.body)).toEqual(['hello']);
    expect(there.github.violations).toEqual([]);
    shop.close();
  });

  it('cancels as a runner does', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    const job = { ...(await shop.prepare({ inputs: { wait: 'true' } })), dist };
    const main = startMain(job);
    await there.github.reached('issues/create-comment');
    const result = await cancelAction(job, main);
    expect(result.exitCode === 130 || result.signal === 'SIGINT').toBe(true);
    expect(result.post.notices).toHaveLength(1);
    shop.close();
  });

  it('fails when the bundle is not there', () => {
    expect(() => distFile('index.js', join(dist, 'nowhere'))).toThrow(/npm run build/);
  });
});

describe('openShop', () => {
  it('leaves a checkout as actions/checkout does', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    const { workspace } = await shop.prepare();
    expect(await git(workspace, 'rev-parse', 'HEAD')).toBe(shop.mergeSha);
    expect(await git(workspace, 'rev-list', '--count', 'HEAD')).toBe('1');
    const parents = (await git(workspace, 'cat-file', 'commit', 'HEAD')).match(/^parent .*$/gm);
    expect(parents).toEqual([`parent ${shop.baseSha}`, `parent ${shop.headSha}`]);
    await expect(git(workspace, 'cat-file', '-e', shop.baseSha)).rejects.toThrow();
    await git(workspace, '-c', 'protocol.version=2', 'fetch', '--depth=1', 'origin', shop.baseSha);
    expect(await git(workspace, 'cat-file', '-t', shop.baseSha)).toBe('commit');
    expect(there.remote.requests.every((request) => request.authorized && request.status === 200)).toBe(true);
    shop.close();
  });

  it('keeps no credentials when told so, and the remote wants them exactly once', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    const { workspace } = await shop.prepare({ persistCredentials: false });
    await expect(git(workspace, 'fetch', '--depth=1', 'origin', shop.baseSha)).rejects.toThrow();
    expect(there.remote.requests.map((request) => request.status)).toContain(401);
    const header = `http.${there.remote.url}/.extraheader=AUTHORIZATION: basic eDp4`;
    const twice = git(workspace, '-c', header, '-c', header, 'fetch', '--depth=1', 'origin', shop.baseSha);
    await expect(twice).rejects.toThrow(/400/);
    shop.close();
  });

  it('follows pushes to both branches', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    await shop.push({ 'queries/report.sql': 'select 1;\n' });
    await shop.pushToMain({ 'README.md': '# Shop\n' });
    const { workspace, payload } = await shop.prepare({ action: 'synchronize' });
    expect(await git(workspace, 'ls-files', 'README.md', 'queries')).toBe('README.md\nqueries/report.sql');
    const pull = (payload as { pull_request: { head: { sha: string }; base: { sha: string } } }).pull_request;
    expect(pull.head.sha).toBe(shop.headSha);
    expect(pull.base.sha).not.toBe(shop.baseSha);
    shop.close();
  });
});
