// `redo FIX feedback…` in; out: another attempt at the fix, with the feedback in the question, checked like any other.

import type { Explained } from '../../model/explanation';
import type { CheckedFix } from '../../model/proposal';
import { isServiceError } from '../../model/service-error';
import type { Tree } from '../../model/tree';
import { code, escapeText, prose } from '../../report/escape-markdown';
import { explainedBy } from '../../report/explanation';
import { safeMarkdown } from '../../report/safe-markdown';
import { showDropped, showFix } from '../../report/fixes/show-fixes';
import type { FixTrial } from '../check-fix';
import { offerFixes } from '../propose-fixes';
import { proposedEvents } from '../remember';
import type { Answer, Asked } from './command-edges';
import { findFix } from './find-fix';
import { refuse, refuseError, when } from './refuse';

export async function redo(asked: Asked): Promise<Answer> {
  const { command, pull, github, settings, edges } = asked;
  const [typed = '', ...words] = command.rest.split(/\s+/);
  const feedback = words.join(' ').trim();
  const wanted = await findFix(typed, pull, github);
  if (isServiceError(wanted)) return refuseError(wanted);
  if ('reason' in wanted) return refuse(`nothing was done: ${wanted.reason}.`);
  const { fix } = wanted.found;
  if (feedback === '')
    return refuse(`say what is wrong with it: ${code(`/throughline redo ${fix.id} your feedback`)}.`);
  const attempts = wanted.all.filter((one) => one.fix.incident === fix.incident).map((one) => one.fix.attempt);
  const attempt = Math.max(...attempts) + 1;
  if (attempt > settings['max-attempts']) {
    return refuse(
      `${settings['max-attempts']} attempts were made, and no more are allowed (${code('max-attempts')}). A person has to mend this one.`,
    );
  }
  if (edges.model === null) {
    return refuse(
      'another attempt needs a model, and no key is set up for one (see docs/models.md). Nothing was done.',
    );
  }
  const head = await github.readPullHead(pull);
  if (isServiceError(head)) return refuseError(head);
  if (head.headSha !== fix.headSha) {
    return refuse(
      `the branch has moved on from ${code(fix.headSha.slice(0, 7))}: the next run looks at the new state.`,
    );
  }
  const [tree, base] = await Promise.all([edges.openCommit(head.headSha), edges.openCommit(head.baseSha)]);
  if ('reason' in tree) return refuse(`the commit could not be opened: ${escapeText(tree.reason)}.`);
  const explained = await edges.model.redo({ fix, feedback, tree, settings, pull });
  const trial = 'reason' in base ? null : await trialOf(base, tree, asked);
  return tell(asked, {
    fix,
    feedback,
    attempt,
    tree,
    base: 'reason' in base ? null : base,
    explained,
    trial,
  });
}

interface Attempt {
  fix: CheckedFix;
  feedback: string;
  attempt: number;
  tree: Tree;
  base: Tree | null;
  explained: Explained;
  trial: FixTrial;
}

async function tell({ by, settings, edges }: Asked, attempt: Attempt): Promise<Answer> {
  const { fix, feedback, tree, base, explained, trial } = attempt;
  const proposals = (explained.explanation?.fixes ?? []).map((one) => ({ ...one, mends: fix.mends }));
  const { headSha, incident } = fix;
  const subject = { headSha, incident, attempt: attempt.attempt, tree, settings, region: regionOf(fix, tree, base) };
  const { fixes, dropped } = await offerFixes(proposals, subject, trial);
  const words = { threshold: settings['confidence-threshold'], canApply: true };
  const shown = fixes.slice(0, 1).map((one) => showFix(one, words));
  const summary = safeMarkdown(explained.explanation?.summary ?? '');
  const trouble = explained.trouble === null ? '' : prose(explained.trouble);
  const spent = explainedBy(explained);
  const parts = [
    `Attempt ${attempt.attempt} of ${settings['max-attempts']}, after ${escapeText(by)} said: ${escapeText(feedback)}`,
    summary,
    ...shown.map(({ text }) => text),
    shown.length === 0 ? '**No fix came of it that passes the checks.**' : '',
    showDropped(dropped),
    trouble,
    spent === '' ? '' : `<sub>${spent}</sub>`,
  ];
  const at = when(edges);
  return {
    text: parts.filter((part) => part !== '').join('\n\n'),
    outcome: shown.length > 0 ? 'done' : 'refused',
    notes: shown.flatMap(({ note }) => (note === null ? [] : [note])),
    events: [
      {
        type: 'fix-decided',
        at,
        fix: fix.id,
        incident: fix.incident,
        decision: 'redo',
        by,
        reason: feedback,
      },
      ...(await proposedEvents(fixes.slice(0, 1), tree, at)),
    ],
  };
}

async function trialOf(base: Tree, tree: Tree, { edges, settings }: Asked): Promise<FixTrial> {
  const review = (head: Tree) => edges.check(base, head, settings, (line) => edges.runner.info(line));
  return { now: await review(tree), review };
}

/** What the first fix touched, and all that the pull request changes. */
function regionOf(fix: CheckedFix, tree: Tree, base: Tree | null): Set<string> {
  const region = new Set([...fix.patch.edits, ...fix.patch.added].map(({ path }) => path));
  const before = new Map(base?.files.map(({ path, blob }) => [path, blob]));
  for (const { path, blob } of base === null ? [] : tree.files) if (before.get(path) !== blob) region.add(path);
  return region;
}
