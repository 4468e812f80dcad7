// A pull request, a merge group or two commits in; out: a published review, and whether the job may pass.

import { createHash } from 'node:crypto';
import type { Review } from '../model/finding';
import type { OpenedChange } from '../model/opened-change';
import type { Run } from '../model/run-event';
import { isServiceError } from '../model/service-error';
import type { Tree } from '../model/tree';
import { ANSWER_MARKER } from '../report/answer';
import { readIgnoredNotes } from '../report/ignored-note';
import type { CommentContext } from '../report/report-context';
import { readSettings } from '../settings/read-settings';
import { defaultSettings, type Settings } from '../settings/schema';
import { describeSettingsError, type SettingsError } from '../settings/settings-error';
import { announceReview, type Announced } from './announce-review';
import { explainReview } from './explain-review';
import { fixesOfReview } from './fixes-of-review';
import { shownFixes } from './propose-fixes';
import { publishReview } from './publish-review';
import { publishSuggestions } from './publish-suggestions';
import { readShown } from './read-shown';
import { reviewNotes } from './review-notes';
import type { ReviewEdges } from './review-edges';

export const ACCEPTED_LABEL = 'throughline: accepted';

export type ReviewOutcome = { errors: SettingsError[] } | { review: Review };

export async function reviewChange(
  run: Run,
  inputs: Readonly<Record<string, string>>,
  edges: ReviewEdges,
): Promise<ReviewOutcome> {
  const mark = edges.clock.start();
  const change = await edges.openChange();
  const read = await readBaseSettings(run, inputs, change, edges);
  if ('errors' in read) return read;
  for (const notice of read.notices) edges.runner.notice(notice);

  const context = contextOf(run, change, edges);
  const announced = await announceReview(run, read.settings, context, edges);
  const ignored = await readIgnored(run, announced);
  const review = await judge(change, read.settings, announced, edges, ignored);
  const accepted = await readAcceptance(run, announced);
  const readFile = await readShown(change.after, review);
  const ask = await edges.openAsk(read.settings, context.pull);
  if (ask.models.length > 0) announced.progress('Putting it into words');
  const explained = await explainReview(review, change, ask);
  const proposals = explained.explanation?.fixes ?? [];
  const offered = await fixesOfReview(review, change, run, read.settings, proposals, edges);
  const fixes = shownFixes(offered, read.settings, true);
  const events = await reviewNotes(review, context, ask.account, { github: announced.github, now: edges.clock.now() });
  const milliseconds = Math.round(edges.clock.since(mark));
  await publishReview(
    review,
    { ...context, ...accepted, explained, readFile, fixes, events, milliseconds },
    run,
    read.settings,
    announced,
    edges,
  );
  if (context.pull !== null && read.settings.comment !== 'never') {
    const about = { pull: context.pull, headSha: context.headSha, changed: changedPaths(change) };
    const threshold = read.settings['confidence-threshold'];
    await publishSuggestions(offered.fixes, { ...about, threshold }, announced.github, edges.runner);
  }
  await edges.remember(review.stats.extracted);
  return { review };
}

/** Files that differ between base and head. */
function changedPaths({ before, after }: OpenedChange): Set<string> {
  const known = new Map(before?.files.map(({ path, blob }) => [path, blob]));
  return new Set((after?.files ?? []).filter(({ path, blob }) => known.get(path) !== blob).map(({ path }) => path));
}

async function readBaseSettings(
  run: Run,
  inputs: Readonly<Record<string, string>>,
  change: OpenedChange,
  edges: ReviewEdges,
): ReturnType<typeof readCheckoutSettings> {
  return readCheckoutSettings(
    run,
    inputs,
    settingsTree(run, change),
    edges.rules.map((rule) => rule.id),
  );
}

/** The settings of one tree; inputs alone when there is no tree or no such file. */
export async function readCheckoutSettings(
  run: Run,
  inputs: Readonly<Record<string, string>>,
  tree: Tree | null,
  rules: readonly string[],
): Promise<{ settings: Settings; notices: string[] } | { errors: SettingsError[] }> {
  const path = (inputs['config-file']?.trim() || defaultSettings()['config-file']).replace(/^(\.\/)+/, '');
  const isThere = tree?.files.some((file) => file.path === path) ?? false;
  const [text] = isThere ? await tree!.read([path]) : [null];
  const file = text === null || text === undefined ? null : { path, text };
  const read = readSettings({ inputs, file, rules, fileIsTrusted: isTrusted(run) });
  const isNamed = inputs['config-file']?.trim();
  if ('errors' in read || !isNamed || isThere || tree === null) return read;
  return { settings: read.settings, notices: [...read.notices, `There is no \`${path}\`: defaults hold.`] };
}

/** What a change brings along may not steer its own review; outside of pull requests the commit itself is asked. */
function settingsTree(run: Run, change: OpenedChange): Tree | null {
  const isProposed = run.event.kind === 'pull-request' || run.event.kind === 'merge-group';
  return isProposed ? change.before : change.after;
}

/** Whom to ask and what to spend is for the default branch alone. */
function isTrusted(run: Run): boolean {
  const { event, defaultBranch } = run;
  if (event.kind === 'pull-request' || event.kind === 'merge-group') return event.baseRef === defaultBranch;
  if (event.kind === 'push' || event.kind === 'manual') return event.ref === `refs/heads/${defaultBranch}`;
  return true;
}

async function judge(
  change: OpenedChange,
  settings: Settings,
  announced: Announced,
  edges: ReviewEdges,
  ignored: ReadonlyMap<string, string>,
): Promise<Review> {
  const { before, after } = change;
  if (before === null || after === null) return notJudged(change, before === null && after !== null ? 'base' : 'head');
  const progress = (line: string) => {
    edges.runner.info(line);
    announced.progress(line);
  };
  return edges.check(before, after, settings, progress, ignored);
}

/** What people accepted by `/throughline ignore`: our own answers carry it. Finding id → reason. */
async function readIgnored({ event }: Run, { github }: Announced): Promise<Map<string, string>> {
  if (event.kind !== 'pull-request') return new Map();
  const answers = await github.findComments(event.number, ANSWER_MARKER);
  if (isServiceError(answers)) return new Map();
  const notes = answers.flatMap(({ body }) => readIgnoredNotes(body));
  return new Map(notes.map(({ finding, reason, by }) => [finding, `${reason} (${by})`]));
}

function notJudged(change: OpenedChange, side: 'base' | 'head'): Review {
  const tried = change.tried.length > 0 ? change.tried : ['nobody said why'];
  return {
    schemaVersion: 1,
    base: change.baseSha,
    head: change.headSha,
    verdict: 'unknown',
    severity: 'none',
    changes: [],
    findings: [],
    ignored: [],
    problems: tried.map((reason) => ({
      path: '.',
      line: 1,
      reason: `the ${side} commit could not be opened: ${reason}`,
    })),
    stats: { files: 0, extracted: 0, fromCache: 0, nodes: 0, edges: 0, ms: {} },
  };
}

/** Labels as they are now: a re-run carries those of its first attempt. */
async function readAcceptance(
  run: Run,
  { github }: Announced,
): Promise<{ accepted: boolean; acceptedBy: string | null }> {
  const { event } = run;
  if (event.kind !== 'pull-request') return { accepted: false, acceptedBy: null };
  const pull = await github.readPull(event.number);
  const labels = isServiceError(pull) ? event.labels : pull.labels;
  if (!labels.includes(ACCEPTED_LABEL)) return { accepted: false, acceptedBy: null };
  return { accepted: true, acceptedBy: await github.whoLabelled(event.number, ACCEPTED_LABEL) };
}

function contextOf(run: Run, change: OpenedChange, edges: ReviewEdges): CommentContext {
  const investigation = createHash('sha256')
    .update(`${run.repository} ${run.id} ${run.attempt} ${run.job}`)
    .digest('hex');
  return {
    repository: run.repository,
    headSha: change.headSha,
    baseSha: change.baseSha,
    pull: run.event.kind === 'pull-request' ? run.event.number : null,
    serverUrl: run.serverUrl,
    runUrl: run.url,
    investigation: investigation.slice(0, 10),
    version: edges.version,
    accepted: false,
    milliseconds: 0,
  };
}

export function settingsMessage(errors: SettingsError[]): string {
  return errors.map(describeSettingsError).join('\n');
}
