// A comment that commands in; out: what was asked is done, for people who may ask it, and one comment says how it went.

import type { Run } from '../model/run-event';
import { describeServiceError, isServiceError, type ServiceError } from '../model/service-error';
import { DIAGNOSIS_MARKER, readSections } from '../report/diagnosis/comment-sections';
import { code, escapeText, prose } from '../report/escape-markdown';
import { type Command, readCommands } from './read-commands';
import type { RunnerEdge } from './review-edges';
import type { CommentEdge } from './sticky-comment';

export interface CommandGitHub extends CommentEdge {
  permissionOf(login: string): Promise<string | ServiceError>;
  /** Says by a reaction that the comment was heard; not new when it had been. */
  acknowledge(comment: number): Promise<{ isNew: boolean } | ServiceError>;
  rerunFailedJobs(run: number): Promise<ServiceError | null>;
}

export interface CommandEdges {
  runner: RunnerEdge;
  github(): Promise<CommandGitHub>;
}

const MAY_WRITE = new Set(['admin', 'maintain', 'write']);
const HELP = [
  'Commands stand alone on a line of a comment, from people with write access:',
  '- `/throughline rerun`: run the failed jobs of this pull request again',
  '- `/throughline help`: this',
  'More come with a later version: `explain`, `ask`, `ignore`, `apply`, `reject`, `redo`.',
];

export async function answerCommand(run: Run, edges: CommandEdges): Promise<void> {
  const { event } = run;
  if (event.kind !== 'comment') return;
  const { author, commentId, number } = event;
  const { runner } = edges;
  // A bot that answers bots never ends.
  if (author.type !== 'User') return runner.notice(`Commands of ${author.login} are not followed: it is no person.`);
  const github = await edges.github();
  const heard = await github.acknowledge(commentId);
  if (isServiceError(heard)) runner.notice(describeServiceError(heard));
  else if (!heard.isNew) return runner.notice('This comment was answered before.');
  const permission = await github.permissionOf(author.login);
  const answers: string[] = [];
  for (const command of readCommands(event.body)) answers.push(await answer(command, permission, number, github));
  const said = await github.createComment(number, [...new Set(answers)].join('\n\n'));
  if (isServiceError(said)) runner.warning(describeServiceError(said));
  runner.summary(answers.join('\n\n'));
}

async function answer(
  command: Command,
  permission: string | ServiceError,
  pull: number,
  github: CommandGitHub,
): Promise<string> {
  const typed = code(`/throughline ${command.word}`);
  if (command.name === null) return `${typed} is no command. ${HELP.map(prose).join('\n')}`;
  if (command.name === 'help')
    return HELP.map((line) => (line.startsWith('- ') ? `- ${prose(line.slice(2))}` : prose(line))).join('\n');
  if (isServiceError(permission))
    return `${typed}: nothing was done, since it is not known who may do it: ${escapeText(describeServiceError(permission))}.`;
  if (!MAY_WRITE.has(permission))
    return `${typed}: nothing was done. It needs write access, and yours is ${code(permission)}.`;
  if (command.name !== 'rerun') return `${typed} comes with a later version; nothing was done.`;
  return rerun(typed, pull, github);
}

/** The runs that the diagnosis of this pull request speaks of and that still fail. */
async function rerun(typed: string, pull: number, github: CommandGitHub): Promise<string> {
  const found = await github.findComments(pull, DIAGNOSIS_MARKER);
  if (isServiceError(found)) return `${typed}: ${escapeText(describeServiceError(found))}.`;
  const failed = found.flatMap(({ body }) => readSections(body)).filter(({ state }) => state === 'failed');
  if (failed.length === 0) return `${typed}: there is no failed run to start again.`;
  const lines: string[] = [];
  for (const { run } of failed) {
    const error = await github.rerunFailedJobs(run);
    lines.push(
      error
        ? `${typed}: run ${run}: ${escapeText(describeServiceError(error))}.`
        : `The failed jobs of run ${run} run again.`,
    );
  }
  return lines.join('\n');
}
