// `check`: what the change from base to head breaks.

import type { Review } from '../model/finding';
import type { Tree } from '../model/tree';
import { deliver } from './deliver';
import { openSession, flagValue, type Session } from './open-session';
import type { Invocation } from './parse-arguments';
import type { ExitCode } from './exit-code';
import type { Terminal } from './terminal';
import { WrongUsage } from './wrong-usage';

export async function checkCommand(invocation: Invocation, terminal: Terminal): Promise<ExitCode> {
  const { flags } = invocation;
  const headName = flagValue(flags, 'head') ?? 'WORKTREE';
  if (flags.fix && headName !== 'WORKTREE') {
    throw new WrongUsage('--fix changes the work tree, so --head must be WORKTREE');
  }
  const session = await openSession(invocation, terminal);
  try {
    const baseName = flagValue(flags, 'base') ?? (await defaultBase(session.repository, headName));
    const before = await session.openTree(baseName);
    const after = await session.openTree(headName);
    const { checkTrees } = await import('../stories/check');
    const review = await checkTrees(before, after, session.edges, session.settings, session.progress);
    const { concludeReview } = await import('../stories/conclude-review');
    const conclusion = concludeReview(review, session.settings['fail-on'], false);
    session.progress('');
    await deliver(await writeReport(review, after, invocation, terminal), invocation, terminal);
    if (flags.fix) await fix(review, session, terminal);
    if (conclusion.reason !== null && !flags.quiet) terminal.say(conclusion.reason);
    session.finish(review.stats);
    return conclusion.tripped.length > 0 ? 1 : 0;
  } finally {
    await session.close();
  }
}

async function writeReport(
  review: Review,
  after: Tree,
  { format, flags }: Invocation,
  terminal: Terminal,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../report/json')).writeJson(review);
    case 'sarif': {
      const [{ writeSarif }, { rules }] = await Promise.all([import('../report/sarif'), import('../rules/index')]);
      return writeSarif(review, { version: terminal.version, rules });
    }
    case 'markdown':
      return (await import('../report/markdown')).writeMarkdown(review);
    case 'html': {
      const [{ writeHtml }, { readShown }] = await Promise.all([
        import('../report/html'),
        import('../stories/read-shown'),
      ]);
      return writeHtml(review, null, await readShown(after, review));
    }
    default:
      return (await import('../report/text')).writeText(review, {
        color: terminal.color && flags.output === undefined,
      });
  }
}

/** Where this work left the default branch. */
async function defaultBase(repository: string, headName: string): Promise<string> {
  const [{ openGit }, { defaultBranch, mergeBase }] = await Promise.all([
    import('../edges/git/open-git'),
    import('../edges/git/revisions'),
  ]);
  const git = openGit(repository);
  const branch = await defaultBranch(git);
  if (branch === null) throw new WrongUsage('no default branch was found: say what to compare with by --base');
  const head = headName === 'WORKTREE' ? 'HEAD' : headName;
  const base = await mergeBase(git, branch, head);
  if (base === null)
    throw new WrongUsage(`${head} and ${branch} have no common commit here: say what to compare with by --base`);
  return base;
}

async function fix(review: Review, session: Session, terminal: Terminal): Promise<void> {
  const [{ applyFixes }, { workFiles }, { openGit }, { repositoryRoot }] = await Promise.all([
    import('../stories/apply-fixes'),
    import('../edges/disk/work-files'),
    import('../edges/git/open-git'),
    import('../edges/git/revisions'),
  ]);
  const root = (await repositoryRoot(openGit(session.repository))) ?? session.repository;
  const result = await applyFixes(review, workFiles(root));
  if (result.applied.length === 0 && result.skipped.length === 0) {
    terminal.say('Nothing to fix: no finding has a verified fix');
    return;
  }
  terminal.say(
    `${result.applied.length} fixed in ${result.paths.length === 1 ? '1 file' : `${result.paths.length} files`}`,
  );
  for (const { path, reason } of result.skipped) terminal.say(`not fixed: ${path}: ${reason}`);
}
