// Nothing in; one session of the bundle against the emulated GitHub and model out: what people read at each of its moments.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BREAKS_TOTAL, SHOP_WITH_TESTS } from '../../__tests__/end-to-end/failing-run';
import { runCli } from '../../__tests__/end-to-end/run-action';
import { fail, merge, offeredFix, openPull, openSession, say, type Session } from '../../__tests__/end-to-end/session';
import { type JobOptions, openShop } from '../../__tests__/end-to-end/shop-repository';
import { type Counterparts, startCounterparts } from '../../__tests__/end-to-end/start-counterparts';
import { git } from '../../__tests__/servers/git-remote';
import { type ModelServer, startModelServer } from '../../__tests__/servers/models/model-server';

/** One comment, issue or page. */
export interface Words {
  by: 'github-actions' | 'mona';
  markdown: string;
}

export interface Moment {
  name: string;
  words: Words[];
}

export interface PlayedSession {
  moments: Moment[];
  /** HTML of the history's page. */
  dashboard: string;
}

const START = '2026-11-16T09:00:00.000Z';
const CLOCK = join(__dirname, 'story-clock.cjs');
const RENAMES = { 'db/migrations/004_mail.sql': 'alter table users rename column email to mail;\n' };
const ISSUE = `### What happened

Since the last deploy the sales report is empty. The log says:

\`\`\`
error: column u.email does not exist
    at runReport (/app/src/report.ts:4:11)
\`\`\`
`;
const FORM = `name: Bug report
labels: [bug]
body:
  - type: input
    attributes: { label: Version }
    validations: { required: true }
  - type: textarea
    attributes: { label: What happened }
    validations: { required: true }
`;
const REPORT = `import { readFileSync } from 'node:fs';

export async function runReport(db: { query(sql: string): Promise<unknown> }) {
  return db.query(readFileSync('queries/report.sql', 'utf8'));
}
`;

export async function playSession(): Promise<PlayedSession> {
  process.env.GIT_AUTHOR_DATE = START;
  process.env.GIT_COMMITTER_DATE = START;
  const there = await startCounterparts();
  const models = await startModelServer();
  try {
    const moments = [await review(there, models)];
    const session = openSession(await openShop(there, BREAKS_TOTAL, SHOP_WITH_TESTS), models, {
      start: START,
      surroundings: (now) => ({ NODE_OPTIONS: `--require=${CLOCK}`, STORY_TIME: now }),
    });
    moments.push(...(await repairs(session)), ...(await elsewhere(session)));
    const dashboard = await page(session);
    session.shop.close();
    return { moments: moments.map(({ name, words }) => ({ name, words: words.map(steady) })), dashboard };
  } finally {
    await Promise.all([there.close(), models.close()]);
  }
}

/** A renamed column, with the fix that code made. */
async function review(there: Counterparts, models: ModelServer): Promise<Moment> {
  const shop = await openShop(there, RENAMES, SHOP_WITH_TESTS);
  const session = openSession(shop, models, { start: START });
  await session.run({});
  const moment = { name: 'review', words: [bot(shop.state.comments[0]!.body)] };
  shop.close();
  there.reset();
  models.reset();
  return moment;
}

/** The same failure three times. */
async function repairs(session: Session): Promise<Moment[]> {
  const { shop } = session;
  const moments: Moment[] = [];
  const first = await fail(session, shop.state.pulls[0]!);
  moments.push({ name: 'diagnosis', words: [bot(first.diagnosis)] });
  const redo = await say(
    session,
    first.pull,
    `/throughline redo ${offeredFix(first.diagnosis)} start the sum at zero instead`,
  );
  moments.push({ name: 'redo', words: [mona(redo.said), bot(redo.answer)] });
  const apply = await say(session, first.pull, `/throughline apply ${offeredFix(redo.answer)}`);
  const fixPull = shop.state.pulls.at(-1)!;
  moments.push({ name: 'apply', words: [mona(apply.said), bot(apply.answer)] });
  moments.push({ name: 'fix', words: [bot(`### ${fixPull.title}\n\n${fixPull.body}`)] });
  moments.push({ name: 'resolved', words: [bot((await merge(session, first)).resolved)] });
  const second = await fail(session, await openPull(session, 20, 'discounts', 'Discounts'));
  await say(session, second.pull, `/throughline apply ${offeredFix(second.diagnosis)}`);
  await merge(session, second);
  const third = await fail(session, await openPull(session, 40, 'vouchers', 'Vouchers'));
  moments.push({ name: 'memory', words: [bot(third.diagnosis)] });
  await say(session, third.pull, `/throughline apply ${offeredFix(third.diagnosis)}`);
  await merge(session, third);
  return moments;
}

/** What is not about a failed run: a question, an issue, a pipeline, the week. */
async function elsewhere(session: Session): Promise<Moment[]> {
  const { shop } = session;
  const { state } = shop;
  const explain = await say(session, state.pulls[0]!, '/throughline explain users.email');
  const good = shop.baseSha;
  await shop.pushToMain({
    'db/migrations/004_drop_email.sql': 'alter table users drop column email;\n',
    'src/report.ts': REPORT,
    '.github/ISSUE_TEMPLATE/bug.yml': FORM,
  });
  const author = { login: 'mona', type: 'User' as const };
  state.issues.push({ number: 90, title: 'The report is empty', body: ISSUE, state: 'open', author, labels: [] });
  await withoutModel(session, {
    event: 'issues',
    permissions: { contents: 'read', issues: 'write' },
    issue: { number: 90 },
  });
  const triage = state.comments.find(({ issue }) => issue === 90)?.body ?? '';
  const payload = {
    ...{ tool: 'airflow', dag_id: 'daily_report', task_id: 'spent', run: 'scheduled__2026-11-17' },
    ...{ error: 'column u.email does not exist', more: { 'last-good-commit': good } },
  };
  await withoutModel(session, {
    event: 'repository_dispatch',
    permissions: { contents: 'read', issues: 'write', 'pull-requests': 'read' },
    dispatched: { type: 'pipeline-incident', payload },
  });
  const incident = state.issues.at(-1)!;
  await withoutModel(session, {
    event: 'schedule',
    permissions: { contents: 'write', issues: 'write', 'pull-requests': 'read', actions: 'read' },
    inputs: { 'weekly-report': 'true' },
  });
  const weekly = state.issues.find(({ body }) => body?.startsWith('<!-- throughline:weekly -->'));
  return [
    { name: 'explain', words: [mona(explain.said), bot(explain.answer)] },
    { name: 'triage', words: [mona(`### The report is empty\n\n${ISSUE}`), bot(triage)] },
    { name: 'pipeline', words: [bot(`### ${incident.title}\n\n${incident.body}`)] },
    { name: 'weekly', words: [bot(`### ${weekly?.title}\n\n${weekly?.body}`)] },
  ];
}

function withoutModel(session: Session, options: JobOptions) {
  session.now();
  return session.run({ ...options, inputs: { 'llm-provider': 'none', ...options.inputs } });
}

async function page({ shop }: Session): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-session-'));
  const clone = join(folder, 'shop');
  try {
    await git('/', 'clone', '--quiet', resolve(shop.state.gitDir), clone);
    const out = join(folder, 'history.html');
    const told = await runCli(['history', '--repo', clone, '--format', 'html', '--output', out]);
    if (told.exitCode !== 0) throw new Error(told.stderr);
    return readFileSync(out, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function bot(markdown: string): Words {
  return { by: 'github-actions', markdown };
}

function mona(markdown: string): Words {
  return { by: 'mona', markdown };
}

/** How long it took is another number every time. */
function steady({ by, markdown }: Words): Words {
  return { by, markdown: markdown.replace(/\b\d+(?:\.\d+)? m?s\b(?=[^\n]*<\/sub>)/g, '1.2 s') };
}
