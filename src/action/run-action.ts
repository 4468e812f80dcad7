// The runner and its event in; out: one story told to its end.

import { openChange, openCheckout, openCommit } from '../edges/actions/open-change';
import { uploadReport, writeReportFile } from '../edges/actions/report-files';
import type { Runner } from '../edges/actions/runner';
import { clock } from '../edges/clock';
import type { Run } from '../model/run-event';
import { rules } from '../rules/index';
import { readSettings } from '../settings/read-settings';
import type { SettingsError } from '../settings/settings-error';
import { chooseStory } from '../stories/choose-story';
import type { LearnEdges } from '../stories/learn';
import { version } from '../../package.json';
import { askOpener } from './open-ask';
import { openRunMemory, spentIn } from './open-run-memory';
import { openWork, temporaryFolder, type Work } from './open-work';
import { readInputs } from './read-inputs';
import { ask, forwardReview, tellOfPipeline, triage } from './issue-stories';

/** The mistakes in the settings; empty when all went its way. Of the stories only the one that is told is loaded. */
export async function runAction(run: Run, runner: Runner): Promise<SettingsError[]> {
  const inputs = readInputs(runner);
  const read = readSettings({ inputs, file: null });
  if ('errors' in read) return read.errors;
  const choice = chooseStory(run, read.settings);
  switch (choice.story) {
    case 'none':
      runner.notice(choice.notice);
      return [];
    case 'mistake':
      return [{ path: null, line: 1, column: 1, key: choice.key, message: choice.message }];
    case 'review':
      return review(run, runner, inputs);
    case 'forwarded':
      await forwardReview(run, choice.runId, runner, openGitHubOnce(run, runner, inputs['github-token'] ?? ''));
      return [];
    case 'command':
      return command(run, runner, inputs);
    case 'ask':
      return ask(run, runner, inputs);
    case 'incident':
      return tellOfPipeline(run, runner, inputs, openGitHubOnce(run, runner, inputs['github-token'] ?? ''));
    case 'triage':
      return triage(run, runner, inputs, openGitHubOnce(run, runner, inputs['github-token'] ?? ''));
    case 'diagnose':
      return diagnose(run, choice.runId, runner, inputs);
    case 'learn':
      return learn(run, runner, inputs);
    case 'report-asset': {
      const { reportAsset } = await import('../stories/report-asset');
      return reportAsset(run, inputs, graphEdges(run, runner, openWork(run, runner)));
    }
  }
}

async function learn(run: Run, runner: Runner, inputs: Record<string, string>): Promise<SettingsError[]> {
  const token = inputs['github-token'] ?? '';
  const story = await import('../stories/learn');
  return story.learn(run, inputs, {
    runner,
    clock: clock(),
    github: openGitHubOnce(run, runner, token),
    memory: openRunMemory(run, runner, token),
    facts: () => graphEdges(run, runner, openWork(run, runner)),
  });
}

async function review(run: Run, runner: Runner, inputs: Record<string, string>): Promise<SettingsError[]> {
  const { reviewChange } = await import('../stories/review');
  const token = inputs['github-token'] ?? '';
  const work = openWork(run, runner);
  const github = openGitHubOnce(run, runner, token);
  const memory = openRunMemory(run, runner, token);
  const outcome = await reviewChange(run, inputs, {
    runner,
    files: {
      write: (wanted, text) => writeReportFile(run.workspace, wanted, text),
      upload: uploadReport,
      temporary: temporaryFolder(),
    },
    clock: clock(),
    rules,
    version,
    github,
    openChange: () => openChange({ run, token: token || null, sources: github }),
    check: work.check,
    openAsk: askOpener(runner, work, spentIn(memory)),
    remember: work.remember,
  });
  await memory.close();
  if (!('errors' in outcome)) return [];
  await work.close();
  return outcome.errors;
}

async function diagnose(
  run: Run,
  runId: number,
  runner: Runner,
  inputs: Record<string, string>,
): Promise<SettingsError[]> {
  const [{ diagnoseRun }, { streamInside, streamSavedFile }, { findReports }, { postWebhook }] = await Promise.all([
    import('../stories/diagnose-run'),
    import('../edges/disk/stream-file'),
    import('../edges/disk/find-reports'),
    import('../edges/webhook'),
  ]);
  const token = inputs['github-token'] ?? '';
  const work = openWork(run, runner);
  const github = openGitHubOnce(run, runner, token);
  const memory = openRunMemory(run, runner, token);
  const request = { run, token: token || null, sources: github };
  return diagnoseRun(run, runId, inputs, {
    runner,
    files: {
      write: (wanted, text) => writeReportFile(run.workspace, wanted, text),
      upload: uploadReport,
      temporary: temporaryFolder(),
    },
    clock: clock(),
    version,
    ruleIds: rules.map((rule) => rule.id),
    github,
    runnerName: process.env.RUNNER_NAME ?? '',
    environment: process.env,
    readFile: streamSavedFile,
    openLog: (path) => streamInside(run.workspace, path),
    findReports: (isWanted) => findReports(run.workspace, isWanted),
    openCheckout: () => openCheckout(run.workspace),
    openCommit: (sha) => openCommit(request, sha),
    check: work.check,
    buildGraph: work.buildGraph,
    postWebhook: (name, address, body) => postWebhook(name, address, body),
    openAsk: askOpener(runner, work, spentIn(memory)),
    memory,
    close: work.finish,
  });
}

async function command(run: Run, runner: Runner, inputs: Record<string, string>): Promise<SettingsError[]> {
  const [{ answerCommand }, { commandModel }] = await Promise.all([
    import('../stories/answer-command'),
    import('../stories/command-model'),
  ]);
  const token = inputs['github-token'] ?? '';
  const memory = openRunMemory(run, runner, token);
  const github = openGitHubOnce(run, runner, token);
  // Most commands read no code: the cache is restored for those that do.
  let work: Work | null = null;
  const opened = () => {
    work ??= openWork(run, runner);
    return work;
  };
  try {
    return await answerCommand(run, inputs, {
      runner,
      clock: clock(),
      ruleIds: rules.map((rule) => rule.id),
      github,
      openCheckout: () => openCheckout(run.workspace),
      openCommit: (sha) => openCommit({ run, token: token || null, sources: github }, sha),
      check: (...change) => opened().check(...change),
      buildGraph: (...tree) => opened().buildGraph(...tree),
      model: commandModel(askOpener(runner, { answers: () => opened().answers() }, spentIn(memory))),
      remember: (events) => memory.remember(events),
    });
  } finally {
    await memory.close();
    await (work as Work | null)?.finish();
  }
}

function graphEdges(run: Run, runner: Runner, work: Work): LearnEdges {
  return {
    runner,
    ruleIds: rules.map((rule) => rule.id),
    openCheckout: () => openCheckout(run.workspace),
    buildGraph: work.buildGraph,
    remember: work.remember,
  };
}

/** The client of GitHub is loaded when first used, once. */
function openGitHubOnce(run: Run, runner: Runner, token: string) {
  let opened: Promise<import('../edges/github/open-github').GitHub> | null = null;
  return () => {
    opened ??= import('../edges/github/open-github').then(({ openGitHub }) =>
      openGitHub({
        token,
        repository: run.repository,
        apiUrl: process.env.GITHUB_API_URL,
        log: (line) => runner.info(line),
      }),
    );
    return opened;
  };
}
