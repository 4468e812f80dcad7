// The diagnosis of one run in; out: what a person reads of it on the pull request, in the step summary and the check run.

import type { Failure } from '../../model/failure';
import type { SimilarIncident } from '../../model/memory';
import type { EarlierIncident, JobDiagnosis, RunDiagnosis, Suspect } from '../../model/run-diagnosis';
import { clip, code, escapeHtml, escapeText, fence, prose } from '../escape-markdown';
import { explainedBy, explanationSections } from '../explanation';
import { fitSections, type Section } from '../fit-sections';
import { fixSections } from '../fixes/fix-sections';
import { permalink } from '../permalink';
import type { CommentContext } from '../report-context';

/** Log lines shown of the failure that the verdict speaks of, and of each further one. */
const SHOWN_LINES = 24;
const SHOWN_LINES_MORE = 10;
const SHOWN_SUSPECTS = 4;

const ORIGIN: Record<Failure['origin'], { icon: string; words: string }> = {
  change: { icon: '🔴', words: 'caused by this change' },
  drift: { icon: '🟠', words: 'the surroundings changed, not the code' },
  infrastructure: { icon: '🟣', words: 'infrastructure, not the code' },
  flaky: { icon: '🟡', words: 'flaky' },
  unknown: { icon: '🔴', words: 'cause not certain' },
};

const KIND: Record<Failure['kind'], string> = {
  compile: 'does not compile',
  type: 'type error',
  test: 'test fails',
  snapshot: 'snapshot differs',
  lint: 'lint error',
  'dependency-conflict': 'dependencies conflict',
  'missing-dependency': 'dependency missing',
  'missing-file': 'file missing',
  container: 'container build fails',
  'workflow-config': 'workflow is misconfigured',
  permission: 'permission or secret missing',
  network: 'network failure',
  'rate-limit': 'rate limit reached',
  timeout: 'timed out',
  'out-of-memory': 'out of memory',
  disk: 'disk is full',
  runner: 'runner failed',
  migration: 'migration fails',
  'data-test': 'data test fails',
  'security-scan': 'security scan fails',
  performance: 'performance budget exceeded',
  cancelled: 'cancelled',
  unknown: 'fails',
};

/** Markdown that fits `limit` characters, beginning with its heading. */
export function writeDiagnosisSection(diagnosis: RunDiagnosis, context: CommentContext, limit: number): string {
  const head = `### ${diagnosisTitle(diagnosis)}`;
  const foot = footer(diagnosis, context);
  const sections = [
    cause(diagnosis, context),
    action(diagnosis),
    ...explanationSections(context.explained, context, 2.5),
    ...fixSections(context, 2.8),
    suspects(diagnosis, context),
    others(diagnosis, context),
    doubts(diagnosis, context),
    problems(diagnosis),
  ].filter((section) => section !== null);
  const { text } = fitSections(sections, limit - head.length - foot.length - 8);
  return [head, text, foot].filter((part) => part !== '').join('\n\n');
}

/** `🔴 CI fails: test fails · caused by this change`: without links, for check runs and logs too. */
export function diagnosisTitle({ run, primary, jobs }: RunDiagnosis): string {
  const name = code(run.name, 80);
  if (primary === null) return `⚪ ${name} failed, and there is no log to say why`;
  const { icon, words } = ORIGIN[primary.origin];
  const first = primary.message.split('\n')[0]!.trim();
  const said = first === '' || first === '…' ? '' : `: ${code(clip(first, 100))}`;
  const what = primary.test === null ? `${KIND[primary.kind]}${said}` : `${code(clip(primary.test, 90))} fails`;
  const count = jobs.length + jobs.reduce((sum, { alsoIn }) => sum + alsoIn.length, 0);
  const where = count > 1 ? ` in ${count} jobs` : '';
  return `${icon} ${name}: ${what}${where} · ${words}`;
}

function cause({ jobs, primary }: RunDiagnosis, context: CommentContext): Section | null {
  const [first] = jobs;
  if (!first) return null;
  if (primary === null || first.diagnosis === null) return { importance: 1, head: jobLine(first), items: [] };
  const lines = [jobLine(first), failureLine(primary, context)].filter((line) => line !== '');
  return { importance: 1, head: `${lines.join('\n\n')}\n\n${quote(primary, SHOWN_LINES)}`, items: [] };
}

function jobLine({ job, step, url, alsoIn }: JobDiagnosis): string {
  const name = url === '' ? code(job) : `[${code(job)}](${url})`;
  const also =
    alsoIn.length === 0
      ? ''
      : `, and the same in ${alsoIn
          .slice(0, 5)
          .map((one) => code(one))
          .join(', ')}${alsoIn.length > 5 ? ` and ${alsoIn.length - 5} more` : ''}`;
  return `**${name}**${step === null ? '' : ` · ${escapeText(step)}`}${also}`;
}

function failureLine(failure: Failure, context: CommentContext): string {
  const places = failure.locations.slice(0, 3).map((place) => {
    const label = code(place.line === null ? place.path : `${place.path}:${place.line}`);
    return isInRepository(place.path) ? `[${label}](${permalink(context, place.path, place.line ?? 1)})` : label;
  });
  const rest = failure.locations.length - places.length;
  if (rest > 0) places.push(`and ${rest} more`);
  const codeOf = failure.code === null ? [] : [code(failure.code)];
  const tool = failure.tool === null ? [] : [escapeText(failure.tool)];
  return [...tool, ...codeOf, places.join(', ')].filter((part) => part !== '').join(' · ');
}

/** The lines as the log has them, with their numbers in it. */
function quote(failure: Failure, most: number): string {
  const { startLine, text } = failure.excerpt;
  // What only a report told has no lines in the log.
  if (text === '') return fence('text', failure.message.split('\n').slice(0, most).join('\n'));
  const lines = text.split('\n');
  const width = String(startLine + lines.length).length;
  const shown = lines
    .slice(0, most)
    .map((line, at) => `${String(startLine + at).padStart(width)} │ ${clip(line, 400)}`);
  if (lines.length > most) shown.push(`${' '.repeat(width)} │ … ${lines.length - most} more lines`);
  return fence('text', shown.join('\n'));
}

function action({ advice, primary, pull }: RunDiagnosis): Section {
  const offer =
    primary?.action === 'rerun' && pull !== null
      ? ` Comment ${code('/throughline rerun')} to run the failed jobs again.`
      : '';
  const command = advice.command === null ? '' : `\n\n${fence('sh', advice.command)}`;
  return { importance: 2, head: `**Do** · ${prose(advice.text)}${offer}${command}`, items: [] };
}

function suspects({ suspects: all }: RunDiagnosis, context: CommentContext): Section | null {
  if (all.length === 0) return null;
  const items = all.slice(0, SHOWN_SUSPECTS).map((suspect, at) => `${at + 1}. ${suspectLine(suspect, context)}`);
  return { importance: 3, head: '**Suspects**, from what changed since the last green run', items };
}

function suspectLine(suspect: Suspect, context: CommentContext): string {
  const parts = [`${prose(suspect.title)} — ${prose(suspect.reasons.join('; '))}`];
  if (suspect.path !== null && suspect.line !== null && !suspect.title.includes(suspect.path)) {
    parts.push(`[${code(`${suspect.path}:${suspect.line}`)}](${permalink(context, suspect.path, suspect.line)})`);
  }
  if (suspect.commit) {
    const { sha, url, author, title } = suspect.commit;
    parts.push(`[${code(sha.slice(0, 7))}](${url}) ${escapeText(clip(title, 70))}, by ${escapeText(author)}`);
  }
  if (suspect.pull) parts.push(`[pull request ${suspect.pull.number}](${suspect.pull.url})`);
  return parts.join(' · ');
}

function others({ jobs, primary }: RunDiagnosis, context: CommentContext): Section | null {
  const items = jobs.flatMap((job, at) => {
    const told = (job.diagnosis?.failures ?? []).filter(
      (failure, rank) => failure !== primary && ((at > 0 && rank === job.diagnosis!.primary) || isOwnFailure(failure)),
    );
    const lines = told.map((failure) =>
      `${failureLine(failure, context)}\n\n${quote(failure, SHOWN_LINES_MORE)}`.trim(),
    );
    return at === 0 ? lines : [[jobLine(job), ...lines].join('\n\n')];
  });
  if (items.length === 0) return null;
  const count = items.length;
  const title = `${count} more ${count === 1 ? 'failure' : 'failures'}`;
  return {
    importance: 6,
    head: `<details><summary>${title}</summary>`,
    items,
    separator: '\n\n',
    tail: '</details>',
    more: (left) => `*${left} not shown here: see the log*`,
  };
}

function doubts(diagnosis: RunDiagnosis, context: CommentContext): Section | null {
  const { confidence, ruledOut, earlier, primary, recalled } = diagnosis;
  if (primary === null) return null;
  const items = [
    ...confidence.reasons.map((reason) => `- for: ${prose(reason)}`),
    ...confidence.doubts.map((doubt) => `- against: ${prose(doubt)}`),
    ...ruledOut.map((one) => `- ruled out: ${prose(one)}`),
    ...earlier.slice(0, 5).map(earlierLine),
    ...similarOf(diagnosis).map((incident) => similarLine(incident, context)),
  ];
  const seen = Math.max(earlier.filter(({ isSame }) => isSame).length, recalled?.seen ?? 0);
  const times = seen === 0 ? '' : `, seen ${seen === 1 ? 'once' : `${seen} times`} before, last on ${day(diagnosis)}`;
  return {
    importance: 5,
    head: `<details><summary>Confidence ${confidence.value.toFixed(2)}${times}: what speaks for it and against it</summary>`,
    items,
    tail: '</details>',
    more: (left) => `- ${left} more`,
  };
}

function earlierLine({ isSame, at, url, pull, resolved }: EarlierIncident): string {
  const where = pull === null ? 'a run' : `pull request ${pull}`;
  const how = isSame ? 'the same' : 'similar';
  return `- before: ${how} in [${where}](${url}) on ${escapeText(at.slice(0, 10))}${resolved ? ', since resolved' : ''}`;
}

/** Those that `earlier` does not tell already. */
function similarOf({ recalled, earlier }: RunDiagnosis): SimilarIncident[] {
  const told = new Set(earlier.map(({ incident, pull }) => `${incident} ${pull}`));
  return (recalled?.similar ?? []).filter(({ incident, pull }) => !told.has(`${incident} ${pull}`)).slice(0, 3);
}

function similarLine({ at, text, pull, run, outcome, shared }: SimilarIncident, context: CommentContext): string {
  const home = `${context.serverUrl}/${context.repository}`;
  const where =
    pull === null ? `[run ${run}](${home}/actions/runs/${run})` : `[pull request ${pull}](${home}/pull/${pull})`;
  const said = code(clip(text.split('\n')[0]!.trim(), 100));
  const ended = escapeText(outcome).replace(/\\?#\u200b(\d{1,10})/g, `[pull request $1](${home}/pull/$1)`);
  const sharing = shared.length === 0 ? '' : `, shares ${shared.map((one) => code(one, 80)).join(', ')}`;
  return `- like it: ${said} in ${where} on ${escapeText(at.slice(0, 10))}${sharing} — ${ended}`;
}

function day({ earlier, recalled }: RunDiagnosis): string {
  const same = earlier.filter(({ isSame }) => isSame).map(({ at }) => at);
  const last = [...same, recalled?.lastSeen ?? ''].sort().at(-1) ?? '';
  return escapeHtml(last.slice(0, 10));
}

function problems({ problems: all }: RunDiagnosis): Section | null {
  if (all.length === 0) return null;
  const head = `<details><summary>${all.length} ${all.length === 1 ? 'thing' : 'things'} could not be read</summary>`;
  return { importance: 7, head, items: all.map(({ reason }) => `- ${prose(reason)}`), tail: '</details>' };
}

function footer({ run, incident }: RunDiagnosis, context: CommentContext): string {
  const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : '';
  const parts = [
    `Throughline ${escapeHtml(context.version)}`,
    `[run ${run.id}${attempt}](${run.url})`,
    `commit ${code(run.headSha.slice(0, 7))}`,
    `incident ${code(incident)}`,
  ];
  const by = explainedBy(context.explained);
  if (by !== '') parts.push(by);
  if (context.runUrl) parts.push(`[diagnosed here](${context.runUrl})`);
  return `<sub>${parts.join(' · ')}</sub>`;
}

/** A region without a place, a test or a code is context, not a failure of its own. */
function isOwnFailure({ locations, test, code: own }: Failure): boolean {
  return locations.length > 0 || test !== null || own !== null;
}

/** Paths outside of the checkout have no page to link to. */
function isInRepository(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !/^[A-Za-z]:|^\.\.\/|^<|node_modules\/|site-packages\//.test(path);
}
