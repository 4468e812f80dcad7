// A comment that commands in; out: what was asked is done, for people who may ask it, and one comment says how it went. A
// comment that is delivered twice, or was changed since, is not followed.

import { withEventId } from '../memory/event-id';
import { writeEventNotes } from '../memory/event-note';
import type { MemoryEvent } from '../model/memory';
import type { Run } from '../model/run-event';
import { describeServiceError, isServiceError, type ServiceError } from '../model/service-error';
import { ANSWER_MARKER, readAnswer, writeAnswer } from '../report/answer';
import { code, prose } from '../report/escape-markdown';
import type { Settings } from '../settings/schema';
import type { SettingsError } from '../settings/settings-error';
import { apply } from './commands/apply';
import type { Answer, Asked, CommandEdges, CommandGitHub } from './commands/command-edges';
import { ask, explain } from './commands/explain';
import { help } from './commands/help';
import { ignore } from './commands/ignore';
import { redo } from './commands/redo';
import { refuse, when } from './commands/refuse';
import { reject } from './commands/reject';
import { rerun } from './commands/rerun';
import { type Command, type CommandName, readCommands } from './read-commands';
import { spentEvents } from './remember';
import { readCheckoutSettings } from './review';

const MAY_WRITE = new Set(['admin', 'maintain', 'write']);

/** `changes`: needs write access. `onPull`: means nothing on a plain issue. */
const COMMANDS: Record<
  CommandName,
  { changes: boolean; onPull: boolean; run(asked: Asked): Promise<Answer> | Answer }
> = {
  apply: { changes: true, onPull: true, run: apply },
  reject: { changes: true, onPull: true, run: reject },
  redo: { changes: true, onPull: true, run: redo },
  ignore: { changes: true, onPull: true, run: ignore },
  rerun: { changes: true, onPull: true, run: rerun },
  explain: { changes: false, onPull: false, run: explain },
  ask: { changes: false, onPull: false, run: ask },
  help: { changes: false, onPull: false, run: help },
};

type CommentEvent = Extract<Run['event'], { kind: 'comment' }>;

export async function answerCommand(
  run: Run,
  inputs: Readonly<Record<string, string>>,
  edges: CommandEdges,
): Promise<SettingsError[]> {
  const { event } = run;
  if (event.kind !== 'comment') return [];
  const { runner } = edges;
  // A bot that answers bots never ends.
  if (event.author.type !== 'User') {
    runner.notice(`Commands of ${event.author.login} are not followed: it is no person.`);
    return [];
  }
  const settings = await readSettings(run, inputs, edges);
  if ('errors' in settings) return settings.errors;
  const github = await edges.github();
  const heard = await hear(run, event, github, edges);
  if (heard === null) return [];
  const asked = { run, pull: event.number, isPull: event.isPull, by: event.author.login, settings, github, edges };
  const answers: { command: Command; answer: Answer; permission: string }[] = [];
  const permission = heard.reason === null ? await github.permissionOf(event.author.login) : '';
  for (const command of readCommands(event.body)) {
    const answer = heard.reason === null ? await follow(command, asked, permission) : refuse(heard.reason);
    answers.push({ command, answer, permission: isServiceError(permission) ? '' : permission });
  }
  const accounts = new Set(edges.model?.accounts);
  const spent = [...accounts].flatMap((account) => spentEvents(account, event.number, edges.clock.now()));
  const events = [...eventsOf(answers, event, edges), ...spent];
  const kept = events.length > 0 ? await edges.remember(events) : null;
  if (kept !== null) runner.notice(kept);
  const notes = [...answers.flatMap(({ answer }) => answer.notes ?? []), writeEventNotes(events)].filter(Boolean);
  const text = textOf(answers);
  await say(event, heard.answer, writeAnswer(event.commentId, { text, notes, isPending: false }), github, edges);
  runner.summary(text);
  return [];
}

/** Null: it was answered before. `answer`: our comment that will say how it went; null where none could be made. */
async function hear(
  run: Run,
  event: CommentEvent,
  github: CommandGitHub,
  { runner }: CommandEdges,
): Promise<{ answer: number | null; reason: string | null } | null> {
  const heard = await github.acknowledge(event.commentId);
  if (isServiceError(heard)) runner.notice(describeServiceError(heard));
  const existing = await answerTo(event, github);
  const isNew = !isServiceError(heard) && heard.isNew;
  if (!isNew && existing !== null && !existing.isPending) {
    runner.notice('This comment was answered before.');
    return null;
  }
  // Heard, not answered: another job is at it, unless this one was started again by hand.
  if (!isServiceError(heard) && !heard.isNew && run.attempt === 1) {
    runner.notice('This comment was heard before.');
    return null;
  }
  const typed = await github.readTyped(event.commentId);
  const reason = isServiceError(typed) ? null : changedSince(typed, event);
  if (existing !== null) return { answer: existing.id, reason };
  const waiting = `⏳ On it. [Watch it](${run.url}).`;
  const made = await github.createComment(
    event.number,
    writeAnswer(event.commentId, { text: waiting, notes: [], isPending: true }),
  );
  if (isServiceError(made)) runner.warning(describeServiceError(made));
  return { answer: isServiceError(made) ? null : made.id, reason };
}

async function answerTo({ number, commentId }: CommentEvent, github: CommandGitHub) {
  const found = await github.findComments(number, ANSWER_MARKER);
  if (isServiceError(found)) return null;
  for (const { id, body } of found) {
    const answer = readAnswer(body);
    if (answer?.to === commentId) return { id, isPending: answer.isPending };
  }
  return null;
}

/** Who edits a comment need not be who wrote it. */
function changedSince(typed: { body: string; login: string; type: string } | null, event: CommentEvent): string | null {
  if (typed === null) return 'nothing was done: the comment is gone.';
  const isSame = typed.body === event.body && typed.login === event.author.login && typed.type === 'User';
  return isSame ? null : 'nothing was done: the comment was edited since. Write a new one.';
}

async function follow(
  command: Command,
  asked: Omit<Asked, 'command' | 'permission' | 'mayWrite'>,
  permission: string | ServiceError,
): Promise<Answer> {
  if (command.name === null) return { ...help(), outcome: 'refused' };
  const { changes, onPull, run } = COMMANDS[command.name];
  if (onPull && !asked.isPull) return refuse('nothing was done: it is for pull requests.');
  const known = isServiceError(permission) ? 'none' : permission;
  const mayWrite = MAY_WRITE.has(known);
  if (changes && isServiceError(permission)) {
    return refuse(`nothing was done, since it is not known who may do it: ${prose(describeServiceError(permission))}.`);
  }
  if (changes && !mayWrite) {
    return refuse(`nothing was done. It needs write access, and yours is ${code(known)}.`);
  }
  return run({ ...asked, command, permission: known, mayWrite });
}

/** What commands may do is for the default branch to say: a checkout of anything else is not asked. */
async function readSettings(
  run: Run,
  inputs: Readonly<Record<string, string>>,
  edges: CommandEdges,
): Promise<Settings | { errors: SettingsError[] }> {
  const checkout = await edges.openCheckout();
  const tree = 'reason' in checkout || checkout.label !== run.event.headSha ? null : checkout;
  const read = await readCheckoutSettings(run, inputs, tree, edges.ruleIds);
  return 'errors' in read ? read : read.settings;
}

function eventsOf(
  answers: readonly { command: Command; answer: Answer; permission: string }[],
  { number, author }: CommentEvent,
  edges: CommandEdges,
): MemoryEvent[] {
  const at = when(edges);
  return answers.flatMap(({ command, answer, permission }) => {
    // Strangers must not be able to fill the memory.
    if (command.name === null || command.name === 'help' || !MAY_WRITE.has(permission)) return [];
    const said = {
      by: author.login,
      permission,
      pull: number,
      outcome: answer.outcome,
      detail: command.rest.slice(0, 500),
    };
    const own = (answer.events ?? []).map((event) => withEventId(event));
    return [...own, withEventId({ type: 'command', at, command: command.name, ...said })];
  });
}

function textOf(answers: readonly { command: Command; answer: Answer }[]): string {
  const texts = answers.map(({ command, answer }) => {
    const typed = code(`/throughline ${command.word}`);
    if (command.name === null) return `${typed} is no command. ${answer.text}`;
    return answer.outcome === 'refused' ? `${typed}: ${answer.text}` : answer.text;
  });
  return [...new Set(texts)].join('\n\n');
}

async function say(
  { number }: CommentEvent,
  answer: number | null,
  body: string,
  github: CommandGitHub,
  { runner }: CommandEdges,
): Promise<void> {
  const said = answer === null ? await github.createComment(number, body) : await github.updateComment(answer, body);
  if (isServiceError(said)) runner.warning(`${describeServiceError(said)}. The answer is in the step summary.`);
}
