// A diagnosis and a review offer fixes; people comment. What is written, for whom, and that nothing is written otherwise.

import { describe, expect, it } from 'vitest';
import { git } from '../servers/git-remote';
import { readFixNotes } from '../../src/report/fixes/fix-note';
import { readPlacesNote } from '../../src/report/ignored-note';
import { useCounterparts } from './counterparts';
import { addRun, DIAGNOSE_PERMISSIONS, ended, SILENT, stamped, WORKFLOW } from './failing-run';
import { SHOP } from './shop';
import { type JobOptions, openShop, type ShopRepository } from './shop-repository';

const there = useCounterparts();
const PERMISSIONS = { contents: 'write', 'pull-requests': 'write', actions: 'write' } as const;
const RENAMES = { 'db/migrations/004_mail.sql': 'alter table users rename column email to mail;\n' };
const BASE = { ...SHOP, 'queries/report.sql': SHOP['queries/report.sql']! };
const FAILING_QUERY = stamped([
  '##[group]Run psql -f queries/report.sql',
  '##[endgroup]',
  'psql:queries/report.sql:3: ERROR:  column u.email does not exist',
  'LINE 2:   u.email,',
  '          ^',
  '##[error]Process completed with exit code 3.',
]);

/** A pull request that renames a column, and the run that fails of it. */
async function diagnosed(more: Partial<JobOptions> = {}): Promise<{ shop: ShopRepository; id: string }> {
  const shop = await openShop(there, RENAMES, BASE);
  shop.state.collaborators.set('mona', 'write').set('reader', 'read');
  shop.state.dispatchable.add(WORKFLOW);
  addRun(shop, {
    id: 500,
    branch: 'main',
    event: 'push',
    conclusion: 'success',
    createdAt: '2026-11-19T08:00:00Z',
    headSha: shop.baseSha,
    jobs: [{ name: 'test', conclusion: 'success', log: SILENT.slice(0, -2) }],
  });
  const run = addRun(shop, {
    id: 600,
    branch: 'change',
    conclusion: 'failure',
    createdAt: '2026-11-20T10:00:00Z',
    headSha: shop.headSha,
    jobs: [{ name: 'test', conclusion: 'failure', log: FAILING_QUERY }],
  });
  const result = await shop.run(ended(run, { permissions: DIAGNOSE_PERMISSIONS, ...more }));
  expect(result.exitCode, result.log).toBe(0);
  const body = shop.state.comments[0]!.body;
  const [fix] = readFixNotes(body);
  expect(fix, body).toBeDefined();
  expect(body).toContain(`/throughline apply ${fix!.id}`);
  return { shop, id: fix!.id };
}

let lastComment = 9000;

function comment(
  shop: ShopRepository,
  login: string,
  body: string,
  more: Partial<NonNullable<JobOptions['comment']>> = {},
): JobOptions {
  lastComment += 1;
  const id = lastComment;
  const now = '2026-11-20T11:00:00Z';
  const author = { login, type: more.type ?? ('User' as const) };
  const known = { id, issue: shop.number, body, author, createdAt: now, updatedAt: now, edits: 0, reactions: [] };
  shop.state.comments.push(known);
  return { event: 'issue_comment', permissions: PERMISSIONS, comment: { id, login, body, ...more } };
}

async function branches(shop: ShopRepository): Promise<string[]> {
  const listed = await git(shop.state.gitDir, 'for-each-ref', '--format=%(refname:short) %(objectname)', 'refs/heads');
  // What is remembered has a branch of its own.
  return listed
    .split('\n')
    .filter((one) => !one.startsWith('throughline-data '))
    .sort();
}

function answer(shop: ShopRepository): string {
  return shop.state.comments.filter(({ body }) => body.startsWith('<!-- throughline:answer -->')).at(-1)!.body;
}

/** What the writing part of GitHub was asked. */
function writes(): string[] {
  return there.github.requests
    .filter(({ method, operation }) => method !== 'GET' && /^(?:git|pulls)\//.test(operation))
    .map(({ operation, status }) => `${operation} ${status}`);
}

describe('/throughline apply', () => {
  it('writes the approved bytes as a pull request, once, and starts the workflow that failed', async () => {
    const { shop, id } = await diagnosed();
    const job = comment(shop, 'mona', `/throughline apply ${id}`);
    const result = await shop.run(job);
    expect(result.exitCode, result.log).toBe(0);
    const [fixed] = (await branches(shop)).filter((one) => one.startsWith('auto-fix/'));
    expect(fixed, answer(shop)).toMatch(/^auto-fix\/[0-9a-f]+-1 /);
    const [branch = '', commit = ''] = fixed!.split(' ');
    expect(await git(shop.state.gitDir, 'rev-parse', `${commit}^`)).toBe(shop.headSha);
    const changed = await git(shop.state.gitDir, 'diff', '--name-only', shop.headSha, commit);
    expect(changed.split('\n')).toContain('queries/report.sql');
    expect(await git(shop.state.gitDir, 'show', `${commit}:queries/report.sql`)).toContain('u.mail');
    expect(shop.state.pulls).toHaveLength(2);
    expect(shop.state.pulls[1]).toMatchObject({ head: { ref: branch }, base: { ref: 'change' } });
    expect(shop.state.pulls[1]!.body).toContain(`#${shop.number}`);
    expect(answer(shop)).toContain(`#${shop.state.pulls[1]!.number}`);
    expect(answer(shop)).toContain('throughline:event');
    expect(shop.state.dispatches).toEqual([{ workflow: WORKFLOW, ref: branch }]);
    // Delivered again, and typed again.
    const before = { comments: shop.state.comments.length, branches: await branches(shop) };
    await shop.run(job);
    expect(shop.state.comments).toHaveLength(before.comments);
    await shop.run(comment(shop, 'mona', `/throughline apply ${id}`));
    expect(await branches(shop)).toEqual(before.branches);
    expect(shop.state.pulls).toHaveLength(2);
    expect(shop.state.dispatches).toHaveLength(1);
    shop.close();
  });

  it('refuses strangers, readers, members who were downgraded, bots and comments that were edited', async () => {
    const { shop, id } = await diagnosed();
    const untouched = await branches(shop);
    const typed = `/throughline apply ${id}`;
    for (const login of ['stranger', 'reader']) {
      await shop.run(comment(shop, login, typed));
      expect(answer(shop)).toContain('write access');
    }
    shop.state.collaborators.set('mona', 'read');
    await shop.run(comment(shop, 'mona', typed));
    expect(answer(shop)).toContain('write access');
    shop.state.collaborators.set('mona', 'write');
    const answers = shop.state.comments.length;
    await shop.run(comment(shop, 'helper[bot]', typed, { type: 'Bot' }));
    await shop.run(comment(shop, 'mona', typed, { action: 'edited' }));
    expect(shop.state.comments).toHaveLength(answers + 2);
    const edited = comment(shop, 'mona', typed);
    shop.state.comments.at(-1)!.body = `${typed} please`;
    await shop.run(edited);
    expect(answer(shop)).toContain('edited');
    expect(await branches(shop)).toEqual(untouched);
    expect(writes()).toEqual([]);
    shop.close();
  });

  it('refuses when the head moved, the patch was changed, or the id is not known', async () => {
    const { shop, id } = await diagnosed();
    const diagnosis = shop.state.comments[0]!;
    const [fix] = readFixNotes(diagnosis.body);
    const said = diagnosis.body;
    // Somebody edits the bytes below the same id.
    const { deflateRawSync } = await import('node:zlib');
    const forged = structuredClone(fix!);
    forged.patch.edits[0]!.text = 'evil';
    const packed = deflateRawSync(JSON.stringify(forged)).toString('base64');
    diagnosis.body = said.replace(/<!-- throughline:fix \S+ -->/, `<!-- throughline:fix ${packed} -->`);
    const untouched = await branches(shop);
    await shop.run(comment(shop, 'mona', `/throughline apply ${id}`));
    expect(answer(shop)).toContain('nothing was written');
    diagnosis.body = said;
    await shop.run(
      comment(shop, 'mona', `/throughline apply ${id.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))}`),
    );
    expect(answer(shop)).toContain('no comment here offers');
    expect(await branches(shop)).toEqual(untouched);
    await shop.push({ 'queries/extra.sql': 'select 1;\n' });
    const moved = await branches(shop);
    await shop.run(comment(shop, 'mona', `/throughline apply ${id}`));
    expect(answer(shop)).toContain(shop.headSha.slice(0, 7));
    expect(await branches(shop)).toEqual(moved);
    expect(writes()).toEqual([]);
    shop.close();
  });

  it('says which permission the token lacks, and leaves nothing behind', async () => {
    const { shop, id } = await diagnosed();
    const untouched = await branches(shop);
    const job = comment(shop, 'mona', `/throughline apply ${id}`);
    await shop.run({ ...job, permissions: { ...PERMISSIONS, contents: 'read' } });
    expect(answer(shop)).toContain('contents: write');
    expect(await branches(shop)).toEqual(untouched);
    const silent = comment(shop, 'mona', `/throughline apply ${id}`);
    const result = await shop.run({ ...silent, permissions: { contents: 'read' } });
    expect(result.exitCode, result.log).toBe(0);
    expect(result.summary).toContain('pull-requests: write');
    expect(await branches(shop)).toEqual(untouched);
    shop.close();
  });

  it('pushes to the branch of the pull request where the settings say so, and says when no workflow can be started', async () => {
    const { shop, id } = await diagnosed();
    shop.state.dispatchable.clear();
    const job = comment(shop, 'mona', `/throughline apply ${id}`);
    await shop.run({ ...job, inputs: { 'push-to-pull-request': 'true' } });
    const tip = await git(shop.state.gitDir, 'rev-parse', 'refs/heads/change');
    expect(await git(shop.state.gitDir, 'rev-parse', `${tip}^`)).toBe(shop.headSha);
    expect(shop.state.pulls).toHaveLength(1);
    expect(answer(shop)).toContain('workflow_dispatch');
    shop.close();
  });

  it('leaves the branch and says how to go on where the job may not open pull requests', async () => {
    const { shop, id } = await diagnosed();
    shop.state.actionsMayOpenPulls = false;
    await shop.run(comment(shop, 'mona', `/throughline apply ${id}`));
    expect(answer(shop)).toContain('/compare/change...auto-fix/');
    expect(shop.state.pulls).toHaveLength(1);
    shop.close();
  });

  it('cannot write to a fork, and says so', async () => {
    const { shop, id } = await diagnosed();
    there.github.addRepository('mallory/shop', shop.state.gitDir);
    shop.state.pulls[0]!.head.repository = 'mallory/shop';
    await shop.run(comment(shop, 'mona', `/throughline apply ${id}`));
    expect(answer(shop)).toContain('another repository');
    expect(writes()).toEqual([]);
    shop.close();
  });
});

describe('the other commands', () => {
  it('turn a fix down with a reason, and want one', async () => {
    const { shop, id } = await diagnosed();
    await shop.run(comment(shop, 'mona', `/throughline reject ${id}`));
    expect(answer(shop)).toContain('say why');
    await shop.run(comment(shop, 'mona', `/throughline reject ${id} the view must go`));
    expect(answer(shop)).toContain('the view must go');
    expect(answer(shop)).toContain('"decision":"rejected"');
    await shop.run(comment(shop, 'mona', `/throughline redo ${id} keep the view`));
    expect(answer(shop)).toContain('no key');
    shop.close();
  });

  it('explain what the graph knows, to people who may only read, too', async () => {
    const { shop } = await diagnosed();
    await shop.run(comment(shop, 'reader', '/throughline explain users.name'));
    expect(answer(shop)).toContain('queries/report.sql:2');
    await shop.run(comment(shop, 'reader', '/throughline ask who reads order_totals?'));
    expect(answer(shop)).toContain('queries/report.sql');
    await shop.run(comment(shop, 'reader', '/throughline explain nothing.here'));
    expect(answer(shop)).toContain('nothing is called');
    shop.close();
  });

  it('accept a finding for this pull request', async () => {
    const shop = await openShop(there, RENAMES, BASE);
    shop.state.collaborators.set('mona', 'write');
    const first = await shop.run();
    expect(first.outputs.verdict).toBe('unsafe');
    const review = shop.state.comments[0]!.body;
    const [fix] = readFixNotes(review);
    expect(review).toContain(`/throughline apply ${fix?.id}`);
    const places = [...new Set(readPlacesNote(review).map(({ path, line }) => `${path}:${line}`))];
    await shop.run(comment(shop, 'mona', `/throughline ignore ${places[0]}`));
    expect(answer(shop)).toContain('say why');
    const commands = places.map((place) => `/throughline ignore ${place} the report is retired`);
    await shop.run(comment(shop, 'mona', commands.join('\n')));
    const again = await shop.run();
    expect(again.summary).toContain('the report is retired');
    expect(Number(again.outputs.introduced)).toBeLessThan(Number(first.outputs.introduced));
    // And the review's own fix can be applied.
    await shop.run(comment(shop, 'mona', `/throughline apply ${fix!.id}`));
    shop.close();
  });

  it('apply the fix of a review', async () => {
    const shop = await openShop(there, RENAMES, BASE);
    shop.state.collaborators.set('mona', 'write');
    await shop.run();
    const [fix] = readFixNotes(shop.state.comments[0]!.body);
    await shop.run(comment(shop, 'mona', `/throughline apply ${fix!.id}`));
    const [fixed] = (await branches(shop)).filter((one) => one.startsWith('auto-fix/'));
    expect(await git(shop.state.gitDir, 'show', `${fixed!.split(' ')[0]}:queries/report.sql`)).toContain('u.mail');
    expect(answer(shop)).toContain('No check was started');
    shop.close();
  });
});
