// The runner and its event in; triage, a pipeline's incident and a question told with the real edges.

import { openCheckout, openCommit } from '../edges/actions/open-change';
import type { Runner } from '../edges/actions/runner';
import { clock } from '../edges/clock';
import type { GitHub } from '../edges/github/open-github';
import type { Run } from '../model/run-event';
import { rules } from '../rules/index';
import type { SettingsError } from '../settings/settings-error';
import { version } from '../../package.json';
import { askOpener } from './open-ask';
import { openRunMemory, spentIn } from './open-run-memory';
import { openWork } from './open-work';

export async function triage(
  run: Run,
  runner: Runner,
  inputs: Record<string, string>,
  github: () => Promise<GitHub>,
): Promise<SettingsError[]> {
  const { triageIssue } = await import('../stories/triage-issue');
  const work = openWork(run, runner);
  const memory = openRunMemory(run, runner, inputs['github-token'] ?? '');
  return triageIssue(run, inputs, {
    runner,
    version,
    ruleIds: rules.map((rule) => rule.id),
    github,
    openCheckout: () => openCheckout(run.workspace),
    buildGraph: work.buildGraph,
    openAsk: askOpener(runner, work, spentIn(memory)),
    memory,
    clock: clock(),
    close: work.finish,
  });
}

export async function tellOfPipeline(
  run: Run,
  runner: Runner,
  inputs: Record<string, string>,
  github: () => Promise<GitHub>,
): Promise<SettingsError[]> {
  const [{ tellPipeline }, { streamInside }, { findReports }, { postWebhook }] = await Promise.all([
    import('../stories/pipeline-incident'),
    import('../edges/disk/stream-file'),
    import('../edges/disk/find-reports'),
    import('../edges/webhook'),
  ]);
  const work = openWork(run, runner);
  const memory = openRunMemory(run, runner, inputs['github-token'] ?? '');
  const request = { run, token: inputs['github-token'] || null, sources: github };
  return tellPipeline(run, inputs, {
    runner,
    version,
    ruleIds: rules.map((rule) => rule.id),
    environment: process.env,
    clock: clock(),
    github,
    openLog: (path) => streamInside(run.workspace, path),
    findReports: (isWanted) => findReports(run.workspace, isWanted),
    openCheckout: () => openCheckout(run.workspace),
    openCommit: (sha) => openCommit(request, sha),
    check: work.check,
    buildGraph: work.buildGraph,
    postWebhook: (name, address, body) => postWebhook(name, address, body),
    memory,
    close: work.close,
  });
}

export async function ask(run: Run, runner: Runner, inputs: Record<string, string>): Promise<SettingsError[]> {
  const [{ askQuestion }, { wordAnswer }] = await Promise.all([
    import('../stories/ask-question'),
    import('../stories/word-answer'),
  ]);
  const work = openWork(run, runner);
  const memory = openRunMemory(run, runner, inputs['github-token'] ?? '');
  const openAsk = askOpener(runner, work, spentIn(memory));
  const errors = await askQuestion(run, inputs, {
    runner,
    ruleIds: rules.map((rule) => rule.id),
    openCheckout: () => openCheckout(run.workspace),
    buildGraph: work.buildGraph,
    remember: work.remember,
    words: wordAnswer({ openAsk, memory, clock: clock(), log: (line) => runner.info(line) }),
  });
  await memory.close();
  return errors;
}

export async function forwardReview(
  run: Run,
  runId: number,
  runner: Runner,
  github: () => Promise<GitHub>,
): Promise<void> {
  const { publishForwarded } = await import('../stories/publish-forwarded');
  return publishForwarded(run, runId, { runner, version, github });
}
