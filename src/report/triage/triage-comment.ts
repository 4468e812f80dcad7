// What is known of an issue in; the one comment under it out, or null when there is nothing worth saying.

import type { Failure } from '../../model/failure';
import type { IssueKind, NamedThing, Triage, TriageProse } from '../../model/triage';
import { assetKind, assetName } from '../asset-name';
import { clip, code, escapeHtml, escapeText, fence, prose } from '../escape-markdown';
import { fitSections, type Section } from '../fit-sections';
import { fileLink, permalink } from '../permalink';
import type { CommentContext } from '../report-context';
import { withoutHiddenLines } from '../without-hidden-lines';

export const TRIAGE_MARKER = '<!-- throughline:triage -->';

const LIMIT = 30_000;
const SHOWN_LINES = 14;
const SHOWN_NAMED = 8;

const KIND: Record<IssueKind, string> = {
  bug: 'a bug report',
  feature: 'a feature request',
  question: 'a question',
  docs: 'about the documentation',
};

export function writeTriageComment(triage: Triage, prosed: TriageProse | null, context: CommentContext): string | null {
  const sections = [
    summary(prosed),
    secrets(triage),
    missing(triage),
    failure(triage, context),
    named(triage, context),
    similar(triage),
    labels(triage),
    answer(prosed),
    why(triage, context),
    problems(triage),
  ].filter((section) => section !== null);
  if (!isWorthSaying(triage, prosed)) return null;
  const head = `### ${title(triage)}`;
  const foot = footer(prosed, context);
  const { text } = fitSections(sections, LIMIT - head.length - foot.length - 8);
  return `${TRIAGE_MARKER}\n${withoutHiddenLines([head, text, foot].join('\n\n'))}`;
}

/** A kind and a label alone are no reason to write to somebody. */
function isWorthSaying(triage: Triage, prosed: TriageProse | null): boolean {
  const { missing: parts, failures, named: things, similar: alike, secrets: lines, incidents } = triage;
  return prosed !== null || [parts, failures, things, alike, lines, incidents].some((list) => list.length > 0);
}

function title({ kind, failures, similar: alike }: Triage): string {
  const duplicate = alike.find(({ isDuplicate }) => isDuplicate);
  const what = kind.kind === null ? 'Triage' : `${certain(kind.certainty)} ${KIND[kind.kind]}`;
  const [first] = failures;
  const said = first === undefined ? '' : ` · ${code(clip(first.message.split('\n')[0]!.trim(), 90))}`;
  return `🧭 ${what}${said}${duplicate ? ` · probably the same as ${link(duplicate)}` : ''}`;
}

function certain(certainty: Triage['kind']['certainty']): string {
  return certainty === 'possible' ? 'Perhaps' : certainty === 'likely' ? 'Looks like' : 'This is';
}

function summary(prosed: TriageProse | null): Section | null {
  if (prosed === null) return null;
  const known = prosed.severity !== 'unknown';
  const severity = known ? `\n\n**Severity** · ${prosed.severity}: ${prosed.severityReason}` : '';
  return { importance: 2, head: `${prosed.summary}${severity}`, items: [] };
}

function answer(prosed: TriageProse | null): Section | null {
  if (prosed === null || prosed.answer === '') return null;
  const head = '<details><summary>Suggested answer</summary>';
  return { importance: 6, head, items: [prosed.answer], tail: '</details>' };
}

function secrets({ secrets: lines }: Triage): Section | null {
  if (lines.length === 0) return null;
  const where = lines.length === 1 ? `Line ${lines[0]}` : `Lines ${lines.slice(0, 5).join(', ')}`;
  const head = `> [!WARNING]\n> ${where} of the text ${lines.length === 1 ? 'looks' : 'look'} like a credential. Revoke it, then edit it out: earlier versions of the text stay readable.`;
  return { importance: 1, head, items: [] };
}

function missing({ missing: parts, template }: Triage): Section | null {
  if (parts.length === 0) return null;
  const asked = template === null ? '' : `, which the template ${code(template, 80)} asks for`;
  const items = parts.map(({ what }) => `- ${escapeText(clip(what, 160))}`);
  return { importance: 2, head: `**Missing**${asked}. To act on this, please add:`, items };
}

function failure({ failures }: Triage, context: CommentContext): Section | null {
  const [first] = failures;
  if (first === undefined) return null;
  const more = failures.length > 1 ? `\n\n${failures.length - 1} more in the log.` : '';
  const advice = first.kind === 'unknown' ? '' : `\n\n**Do** · ${prose(first.advice)}`;
  const head = `**First cause in the log**${placesOf(first, context)}\n\n${quote(first)}${advice}${more}`;
  return { importance: 3, head, items: [] };
}

function placesOf({ tool, code: own, locations }: Failure, context: CommentContext): string {
  const known = locations.slice(0, 3).map((place) => {
    const inside = !/^\/|^[A-Za-z]:|^\.\.\/|^<|node_modules\/|site-packages\//.test(place.path) && place.path !== '';
    if (inside) return fileLink(context, place.path, place.line ?? 1);
    return code(place.line === null ? place.path : `${place.path}:${place.line}`);
  });
  const parts = [...(tool === null ? [] : [escapeText(tool)]), ...(own === null ? [] : [code(own)]), known.join(', ')];
  const told = parts.filter((part) => part !== '').join(' · ');
  return told === '' ? '' : ` · ${told}`;
}

function quote({ excerpt, message }: Failure): string {
  const lines = (excerpt.text === '' ? message : excerpt.text).split('\n');
  const shown = lines.slice(0, SHOWN_LINES).map((line) => clip(line, 300));
  if (lines.length > SHOWN_LINES) shown.push(`… ${lines.length - SHOWN_LINES} more lines`);
  return fence('text', shown.join('\n'));
}

function named({ named: things }: Triage, context: CommentContext): Section | null {
  if (things.length === 0) return null;
  const items = things.slice(0, SHOWN_NAMED).map((thing) => `- ${namedLine(thing, context)}`);
  const left = things.length - items.length;
  if (left > 0) items.push(`- and ${left} more`);
  return { importance: 4, head: '**What it names here**', items, more: (count) => `- and ${count} more` };
}

function namedLine({ asset, column, path, line, gone, readers, nearest }: NamedThing, context: CommentContext): string {
  const name = asset === null ? '' : `${code(assetName(asset, column))} · ${escapeText(kindOf(asset, column))} · `;
  const place = line === null ? `[${code(path)}](${permalink(context, path, 1)})` : fileLink(context, path, line);
  const where = gone === null ? place : `${goneWords(gone)} in ${place}`;
  if (readers === 0) return `${name}${where}`;
  const seen = new Set<string>();
  const places = nearest
    .filter((one) => !seen.has(`${one.path}:${one.line}`) && seen.add(`${one.path}:${one.line}`))
    .map((one) => fileLink(context, one.path, one.line));
  const verb = gone === null ? 'read by' : 'still read by';
  const more = readers > places.length ? ` and ${readers - places.length} more` : '';
  return `${name}${where} · ${verb} ${places.join(', ')}${more}`;
}

function goneWords({ kind, renamedTo }: NonNullable<NamedThing['gone']>): string {
  if (kind === 'renamed' && renamedTo !== null) return `**renamed** to ${code(assetName(renamedTo))}`;
  return kind === 'dropped' ? '**dropped**' : kind === 'moved' ? '**moved**' : '**changed**';
}

function kindOf(asset: string, column: string | null): string {
  const kind = assetKind(asset).replace(/^dbt-/, 'dbt ').replaceAll('-', ' ');
  if (column === null) return kind;
  return kind === 'entity' || kind === 'type' ? 'property' : 'column';
}

function similar({ similar: alike, incidents }: Triage): Section | null {
  if (alike.length === 0 && incidents.length === 0) return null;
  const items = alike.map((one) => {
    const shared = one.shared.map((part) => prose(part)).join(', ');
    const state = one.state === 'closed' ? 'closed' : 'open';
    const judged = one.isDuplicate ? '**probably the same** · ' : '';
    return `- ${judged}${link(one)} ${escapeText(clip(one.title, 100))} · ${state} · shares ${shared}`;
  });
  for (const { text, url } of incidents.slice(0, 3)) {
    items.push(`- ${url === null ? prose(text) : `[incident](${url}) ${prose(text)}`}`);
  }
  return { importance: 3, head: '**Seen before**', items };
}

function link({ number, url }: { number: number; url: string }): string {
  return `[#${number}](${url})`;
}

function labels({ labels: all }: Triage): Section | null {
  if (all.length === 0) return null;
  const parts = all.map(({ name, reason, applied }) => `${code(name)} (${applied ? 'set: ' : ''}${prose(reason)})`);
  const head = `**Labels** · ${all.every(({ applied }) => applied) ? '' : 'suggested: '}${parts.join(', ')}`;
  return { importance: 5, head, items: [] };
}

function why({ kind, areas, firstIssue }: Triage, context: CommentContext): Section | null {
  const items = [
    ...kind.reasons.map((reason) => `- kind: ${prose(reason)}`),
    ...areas.map(({ path, people, owners }) => {
      const who = people.length > 0 ? ` last changed by ${people.map((one) => code(one, 60)).join(', ')}` : '';
      const owned = owners.length > 0 ? ` owned by ${owners.map((one) => code(one, 60)).join(', ')}` : '';
      return `- [${code(path)}](${permalink(context, path, 1)})${who}${who !== '' && owned !== '' ? ',' : ''}${owned}`;
    }),
    ...(firstIssue ?? []).map((reason) => `- good first issue: ${prose(reason)}`),
  ];
  if (items.length === 0) return null;
  return {
    importance: 7,
    head: '<details><summary>Why, where, and who knows it</summary>',
    items,
    tail: '</details>',
  };
}

function problems({ problems: all }: Triage): Section | null {
  if (all.length === 0) return null;
  const head = `<details><summary>${all.length} ${all.length === 1 ? 'thing' : 'things'} could not be read</summary>`;
  return { importance: 8, head, items: all.map(({ reason }) => `- ${prose(reason)}`), tail: '</details>' };
}

function footer(prosed: TriageProse | null, context: CommentContext): string {
  const parts = [`Throughline ${escapeHtml(context.version)}`, `commit ${code(context.headSha.slice(0, 7))}`];
  if (context.runUrl) parts.push(`[triaged here](${context.runUrl})`);
  if (prosed !== null) parts.push(`prose by ${code(`${prosed.provider}/${prosed.model}`, 100)}`);
  return `<sub>${parts.join(' · ')}</sub>`;
}
