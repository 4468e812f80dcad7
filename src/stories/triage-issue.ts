// An issue that a person opened or edited in; out: one comment under it that says what is known, and nothing when nothing is.

import type { CommitNote } from '../model/failed-run';
import type { Graph } from '../model/graph';
import type { Problem } from '../model/problem';
import type { Run, RunEvent } from '../model/run-event';
import { describeServiceError, isServiceError, type ServiceError } from '../model/service-error';
import type { Tree } from '../model/tree';
import type { Failure } from '../model/failure';
import type { NamedThing, SimilarIssue, TouchedArea, Triage, TriageProse } from '../model/triage';
import { findTokens } from '../failures/redact/token-shapes';
import { repositoryPaths } from '../failures/match-path';
import { TRIAGE_MARKER, writeTriageComment } from '../report/triage/triage-comment';
import type { CommentContext } from '../report/report-context';
import type { Settings } from '../settings/schema';
import type { SettingsError } from '../settings/settings-error';
import { OWNER_FILES, ownersOf } from '../triage/code-owners';
import { findMissing } from '../triage/find-missing';
import { type IssueTemplate, isTemplate, readTemplate } from '../triage/issue-templates';
import { judgeFirstIssue } from '../triage/judge-first-issue';
import { judgeKind } from '../triage/judge-kind';
import { matchTemplate } from '../triage/match-template';
import { namedWords } from '../triage/named-words';
import { rankSimilar, tellingWords, type SharedTraits } from '../triage/rank-similar';
import { readSections } from '../triage/read-sections';
import { suggestLabels } from '../triage/suggest-labels';
import { linkNamed } from './link-named';
import { readPastedLog } from './read-pasted-log';
import { recall } from './recall';
import { spentEvents } from './remember';
import { wordTriage } from './word-triage';
import { readCheckoutSettings } from './review';
import type { TriageEdges, TriageGitHub } from './triage-edges';

type IssueEvent = Extract<RunEvent, { kind: 'issue' }>;

/** Issues that are compared; a repository with more is searched as well. */
const ISSUE_PAGES = 3;
const MOST_TEMPLATES = 20;
const MOST_AREAS = 3;
const ASKED = /^<!-- throughline:asked (\d{1,4}) -->$/m;

export async function triageIssue(
  run: Run,
  inputs: Readonly<Record<string, string>>,
  edges: TriageEdges,
): Promise<SettingsError[]> {
  try {
    return await tell(run, inputs, edges);
  } finally {
    await edges.memory.close();
    await edges.close();
  }
}

async function tell(run: Run, inputs: Readonly<Record<string, string>>, edges: TriageEdges): Promise<SettingsError[]> {
  const { event } = run;
  const { runner } = edges;
  if (event.kind !== 'issue') return [];
  // A bot that answers bots never ends.
  for (const { login, type } of [event.author, event.sender]) {
    if (type === 'User') continue;
    runner.notice(`Issue ${event.number} is not triaged: ${login} is no person.`);
    return [];
  }
  const checkout = await edges.openCheckout();
  const tree = 'reason' in checkout ? null : checkout;
  const read = await readCheckoutSettings(run, inputs, tree, edges.ruleIds);
  if ('errors' in read) return read.errors;
  for (const notice of read.notices) runner.notice(notice);
  if ('reason' in checkout) runner.notice(`What the issue names was not looked up: ${checkout.reason}.`);

  const github = await edges.github();
  const triage = await triageOf(event, tree, read.settings, github, edges);
  const context = contextOf(run, tree, edges);
  const bare = writeTriageComment(triage, null, context);
  const worded = bare === null ? null : await words(event, triage, tree, read.settings, context, github, edges);
  const body = worded === null ? bare : writeTriageComment(worded.triage, worded.prose, context);
  const note = worded === null || worded.asked === 0 ? '' : `\n<!-- throughline:asked ${worded.asked} -->`;
  await publish(event, triage, body === null ? null : `${body}${note}`, read.settings, github, edges);
  return [];
}

/** Anybody may edit an issue all day: the same one is put into words a few times, and then no more. */
async function words(
  event: IssueEvent,
  triage: Triage,
  tree: Tree | null,
  settings: Settings,
  context: CommentContext,
  github: TriageGitHub,
  edges: TriageEdges,
): Promise<{ triage: Triage; prose: TriageProse | null; asked: number }> {
  const ask = await edges.openAsk(settings, event.number);
  if (ask.models.length === 0 && ask.troubles.length === 0) return { triage, prose: null, asked: 0 };
  const found = await github.findComments(event.number, TRIAGE_MARKER);
  const earlier = isServiceError(found) ? '' : (found[0]?.body ?? '');
  const asked = Number(ASKED.exec(earlier)?.[1] ?? 0);
  if (asked >= settings['max-attempts']) return { triage, prose: null, asked };
  const { prose, trouble } = await wordTriage(triage, event, tree, context, ask);
  const unkept = await edges.memory.remember(spentEvents(ask.account, event.number, edges.clock.now()));
  if (unkept !== null) edges.runner.info(unkept);
  const problems = trouble === null ? [] : [{ path: '.', line: 1, reason: trouble }];
  return { triage: { ...triage, problems: [...triage.problems, ...problems] }, prose, asked: asked + 1 };
}

async function triageOf(
  event: IssueEvent,
  tree: Tree | null,
  settings: Settings,
  github: TriageGitHub,
  edges: TriageEdges,
): Promise<Triage> {
  const problems: Problem[] = [];
  const { title, labels, number } = event;
  const body = readSections(event.body);
  const paths = tree === null ? null : repositoryPaths(tree.files.map(({ path }) => path));
  const { log, failures } = await readPastedLog(body, paths);
  const hasFailure = failures.length > 0;
  const templates = await readTemplates(tree);
  const template = matchTemplate(body, templates);
  const kind = judgeKind({ title, labels, body, template, hasFailure });
  const missing = isSure(kind.certainty)
    ? findMissing({ title, body, kind: kind.kind, template, templates, hasFailure })
    : [];
  const graph = tree === null ? null : await graphOf(tree, settings, edges);
  const words = namedWords(title, body, log);
  for (const { path, line } of failures.flatMap(({ locations }) => locations))
    words.paths.unshift({ said: path, path, line });
  const text = `${title}\n${body.prose}\n${log}`;
  const named = paths === null ? [] : linkNamed(words, text, paths, graph);
  const areas = tree === null ? [] : await areasOf(named, tree, github, problems);
  const traits = {
    errors: failures.map(({ message }) => bareMessage(message)),
    names: named.map(({ said }) => said),
  };
  const similar = await similarTo(event, traits, github, problems);
  const firstIssue = judgeFirstIssue({ kind, missing, named, sizes: await sizesOf(named, tree) });
  const suggested = await labelsFor(event, { kind, named, firstIssue }, settings, github, problems);
  return {
    issue: number,
    kind,
    template: template?.name ?? null,
    missing,
    failures,
    named,
    areas,
    similar,
    incidents: await recallIncidents(failures, edges),
    labels: suggested,
    firstIssue,
    secrets: secretLines(event.body),
    problems,
  };
}

/** People quote an error without the word before it. */
function bareMessage(message: string): string {
  const first = message.split('\n')[0]!.trim();
  return first.replace(/^(?:[\w.]{0,80}(?:error|exception)|fatal|panic)(?: \[?[\w-]{1,20}\]?)?:\s*/i, '');
}

/** What CI and pipelines failed with before, and how it ended. */
async function recallIncidents(failures: readonly Failure[], edges: TriageEdges): Promise<Triage['incidents']> {
  if (failures.length === 0) return [];
  const memory = await edges.memory.open();
  const { similar } = recall(failures, memory, { minConfidence: 1, minSuccess: 1, run: null });
  return similar.map(({ at, text, outcome, shared }) => ({
    text: `${at.slice(0, 10)}: \`${text.split('\n')[0]!.replaceAll('`', "'").slice(0, 120)}\` · ${outcome} · shares ${shared.join(', ')}`,
    url: null,
  }));
}

function isSure(certainty: Triage['kind']['certainty']): boolean {
  return certainty !== 'possible';
}

async function readTemplates(tree: Tree | null): Promise<IssueTemplate[]> {
  const paths = (tree?.files ?? [])
    .map(({ path }) => path)
    .filter(isTemplate)
    .slice(0, MOST_TEMPLATES);
  if (tree === null || paths.length === 0) return [];
  const texts = await tree.read(paths);
  return paths.flatMap((path, at) => readTemplate(path, texts[at] ?? '') ?? []);
}

async function graphOf(tree: Tree, settings: Settings, edges: TriageEdges): Promise<Graph> {
  const { graph } = await edges.buildGraph(tree, settings, (line) => edges.runner.info(line));
  return graph;
}

async function areasOf(
  named: readonly NamedThing[],
  tree: Tree,
  github: TriageGitHub,
  problems: Problem[],
): Promise<TouchedArea[]> {
  const paths = [...new Set(named.map(({ path }) => path))].slice(0, MOST_AREAS);
  if (paths.length === 0) return [];
  const file = OWNER_FILES.find((path) => tree.files.some((one) => one.path === path));
  const [owners] = file === undefined ? [null] : await tree.read([file]);
  const areas: TouchedArea[] = [];
  for (const path of paths) {
    const commits = await github.listCommitsOf(tree.label, path, 10);
    if (isServiceError(commits)) problems.push(problem(`who changed \`${path}\``, commits));
    const people = isServiceError(commits) ? [] : peopleOf(commits);
    areas.push({ path, people, owners: ownersOf(owners ?? '', path) });
  }
  return areas;
}

function peopleOf(commits: readonly CommitNote[]): string[] {
  const counts = new Map<string, number>();
  for (const { author } of commits) if (!/\[bot\]$/.test(author)) counts.set(author, (counts.get(author) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([name]) => name);
}

async function similarTo(
  event: IssueEvent,
  traits: SharedTraits,
  github: TriageGitHub,
  problems: Problem[],
): Promise<SimilarIssue[]> {
  const listed = await github.listIssues({ pages: ISSUE_PAGES });
  if (isServiceError(listed)) {
    problems.push(problem('whether there are similar issues', listed));
    return [];
  }
  const earlier = new Map(listed.issues.map((issue) => [issue.number, issue]));
  if (!listed.isAll) {
    const found = await github.searchIssues(tellingWords(event, 5), 30);
    if (isServiceError(found)) problems.push(problem('whether there are older similar issues', found));
    else for (const issue of found) if (!earlier.has(issue.number)) earlier.set(issue.number, issue);
  }
  // Reports that this product keeps say the same words every day.
  const others = [...earlier.values()].filter(
    ({ number, body }) => number !== event.number && !body.startsWith('<!-- throughline:'),
  );
  return rankSimilar(event, traits, others);
}

async function sizesOf(named: readonly NamedThing[], tree: Tree | null): Promise<Map<string, number>> {
  const paths = [...new Set(named.map(({ path }) => path))].slice(0, MOST_AREAS);
  const texts = tree === null ? [] : await tree.read(paths);
  return new Map(
    paths.flatMap((path, at) => (texts[at] == null ? [] : [[path, texts[at].split('\n').length] as const])),
  );
}

async function labelsFor(
  event: IssueEvent,
  { kind, named, firstIssue }: Pick<Triage, 'kind' | 'named' | 'firstIssue'>,
  settings: Settings,
  github: TriageGitHub,
  problems: Problem[],
): Promise<Triage['labels']> {
  const known = await github.listLabels();
  if (isServiceError(known)) {
    problems.push(problem('which labels there are', known));
    return [];
  }
  const suggested = suggestLabels({
    ...{ kind: kind.kind, certainty: kind.certainty, isFirstIssue: firstIssue !== null },
    ...{ paths: named.map(({ path }) => path), labels: event.labels, known },
  });
  // Somebody may have taken one off since: only a new issue is labelled.
  if (!settings['triage-labels'] || event.action !== 'opened' || suggested.length === 0) return suggested;
  const error = await github.addLabels(
    event.number,
    suggested.map(({ name }) => name),
  );
  if (error) problems.push(problem('whether the labels fit', error));
  return suggested.map((label) => ({ ...label, applied: error === null }));
}

async function publish(
  event: IssueEvent,
  triage: Triage,
  body: string | null,
  settings: Settings,
  github: TriageGitHub,
  { runner }: TriageEdges,
): Promise<void> {
  const url = settings.comment === 'never' ? '' : await publishComment(event.number, body, github);
  if (isServiceError(url)) runner.warning(`${describeServiceError(url)}. What is known is in the step summary.`);
  runner.summary(body ?? `**Throughline:** there is nothing to say of issue ${event.number}.`);
  runner.output('comment-url', isServiceError(url) ? '' : url);
  runner.output('failure-kind', triage.failures[0]?.kind ?? '');
  runner.output('failure-signature', triage.failures[0]?.signature.exact ?? '');
}

/** The url of the comment; empty when there is none. */
async function publishComment(
  issue: number,
  body: string | null,
  github: TriageGitHub,
): Promise<string | ServiceError> {
  const found = await github.findComments(issue, TRIAGE_MARKER);
  if (isServiceError(found)) return ofIssues(found);
  const [comment, ...others] = found;
  for (const other of others) await github.deleteComment(other.id);
  if (comment === undefined) {
    if (body === null) return '';
    const created = await github.createComment(issue, body);
    return isServiceError(created) ? ofIssues(created) : created.url;
  }
  const asked = ASKED.exec(comment.body)?.[0];
  if (body === null && asked === undefined) {
    const error = await github.deleteComment(comment.id);
    return error === null ? '' : ofIssues(error);
  }
  // What was asked of a model is still counted when the text is emptied in between.
  const text = body ?? `${TRIAGE_MARKER}\n<sub>There is nothing more to say.</sub>\n${asked}`;
  if (comment.body === text) return comment.url;
  const updated = await github.updateComment(comment.id, text);
  return isServiceError(updated) ? ofIssues(updated) : updated.url;
}

/** Comments of issues need another permission than those of pull requests. */
function ofIssues(error: ServiceError): ServiceError {
  return { ...error, permission: error.permission === null ? null : 'issues: write' };
}

function secretLines(body: string): number[] {
  const lines = body.slice(0, 65_536).split(/\r\n|\r|\n/);
  return lines.flatMap((line, at) => (findTokens(line).length > 0 ? [at + 1] : [])).slice(0, 20);
}

function contextOf(run: Run, tree: Tree | null, edges: TriageEdges): CommentContext {
  return {
    repository: run.repository,
    headSha: tree?.label ?? run.event.headSha,
    baseSha: '',
    pull: null,
    serverUrl: run.serverUrl,
    runUrl: run.url,
    investigation: '',
    version: edges.version,
    accepted: false,
    milliseconds: 0,
  };
}

function problem(what: string, error: ServiceError): Problem {
  return { path: '.', line: 1, reason: `${what} is not known: ${describeServiceError(error)}` };
}
