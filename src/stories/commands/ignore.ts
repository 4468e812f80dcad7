// `ignore FINDING reason…` in; out: the finding accepted for this pull request. The answer itself carries it, hidden; every
// later review of the pull request reads it there.

import { isServiceError } from '../../model/service-error';
import { COMMENT_MARKER } from '../../report/comment';
import { code, escapeText } from '../../report/escape-markdown';
import { type FindingPlace, readPlacesNote, writeIgnoredNote } from '../../report/ignored-note';
import { readClaim } from '../comment-claim';
import type { Answer, Asked } from './command-edges';
import { refuse, refuseError } from './refuse';

const LONGEST_REASON = 500;

export async function ignore({ command, pull, github, by }: Asked): Promise<Answer> {
  const [typed = '', ...words] = command.rest.split(/\s+/);
  const reason = words.join(' ').trim().slice(0, LONGEST_REASON);
  const comments = await github.findComments(pull, COMMENT_MARKER);
  if (isServiceError(comments)) return refuseError(comments);
  const known = comments.flatMap(({ body }) => readPlacesNote(body));
  const meant = findingsMeant(typed.replace(/^`+|`+$/g, ''), known);
  const [first] = meant;
  if (!first)
    return refuse(`nothing was done: the review of this pull request has no finding ${code(typed)}. ${how(known)}`);
  const rules = new Set(meant.map(({ rule }) => rule));
  if (reason === '') return refuse(`say why: ${code(`/throughline ignore ${typed} the reason`)}. The report shows it.`);
  const notes = meant.map(({ id }) => writeIgnoredNote({ finding: id, reason, by }));
  const names = [...rules].map((rule) => code(rule)).join(', ');
  const lines = [
    `${code(`${first.path}:${first.line}`)} (${names}) is accepted for this pull request by ${escapeText(by)}: ${escapeText(reason)}.`,
    await again(comments.map(({ body }) => readClaim(body)?.run ?? null).find((id) => id !== null) ?? null, github),
  ];
  return { text: lines.join('\n\n'), outcome: 'done', notes };
}

/** By id or the beginning of one, or by place. */
function findingsMeant(typed: string, known: readonly FindingPlace[]): FindingPlace[] {
  const byPlace = known.filter(({ path, line }) => `${path}:${line}` === typed);
  if (byPlace.length > 0) return byPlace;
  const byId = /^[0-9a-f]{6,64}$/i.test(typed) ? known.filter(({ id }) => id.startsWith(typed.toLowerCase())) : [];
  return new Set(byId.map(({ id }) => id)).size === 1 ? byId.slice(0, 1) : [];
}

function how(known: readonly FindingPlace[]): string {
  const [first] = known;
  if (!first) return 'There is no finding to ignore.';
  return `Name it by its place, as in ${code(`/throughline ignore ${first.path}:${first.line} the reason`)}.`;
}

/** The review that found it, started again for the same commit: it reads what was accepted. */
async function again(run: number | null, github: Asked['github']): Promise<string> {
  const error = run === null ? null : await github.rerunWorkflow(run);
  if (run !== null && error === null) return 'The review runs again.';
  return 'It holds from the next run of the review on: push, or run it again.';
}
