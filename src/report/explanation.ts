// What a model added in; out: how the comment, the HTML page and the JSON show it. Its words are rebuilt, never passed on.

import type { Spending } from '../model/ask';
import type { Explained, Explanation, RootCause } from '../model/explanation';
import { assetName } from './asset-name';
import { clip, code, escapeHtml, escapeText, prose } from './escape-markdown';
import type { ExplanationData } from './explanation-data';
import type { Section } from './fit-sections';
import { fileLink } from './permalink';
import type { CommentContext } from './report-context';
import { safeLine, safeMarkdown } from './safe-markdown';

const SHOWN_CAUSES = 20;
const SHOWN_SUMMARY = 2_500;

/** The words first, the rest in a fold; or the one line that says why there are none. */
export function explanationSections(
  explained: Explained | undefined,
  context: CommentContext | null,
  importance: number,
): Section[] {
  if (!explained) return [];
  const { explanation, trouble } = explained;
  const sections: Section[] = [];
  if (explanation) {
    const summary = safeMarkdown(clip(explanation.summary, SHOWN_SUMMARY), context);
    sections.push({ importance, head: `**In words** · ${summary}`, items: [] });
    sections.push({
      importance: importance + 0.5,
      head: `<details><summary>${escapeHtml(foldTitle(explanation))}</summary>`,
      items: foldItems(explanation, context),
      tail: '</details>',
      more: (left) => `- ${left} more`,
    });
  }
  if (trouble !== null) sections.push({ importance, head: `*In words: ${prose(trouble)}*`, items: [] });
  return sections;
}

/** `4,120 tokens, $0.02` for the footer; empty when nothing was spent. */
export function spendingWords({ calls, inputTokens, outputTokens, usd }: Spending): string {
  if (calls === 0) return '';
  const tokens = `${(inputTokens + outputTokens).toLocaleString('en-US')} tokens`;
  return `${tokens}, ${usd === null ? 'price not known' : usd === 0 ? 'no cost' : `$${usd < 0.01 ? usd.toFixed(4) : usd.toFixed(2)}`}`;
}

/** For the output `cost-usd`: a number, empty when it is not known. */
export function costOutput(explained: Explained | undefined): string {
  const usd = explained ? explained.spending.usd : 0;
  return usd === null ? '' : String(Number(usd.toFixed(6)));
}

/** Who put it into words, for the footer. */
export function explainedBy(explained: Explained | undefined): string {
  if (!explained) return '';
  const spent = spendingWords(explained.spending);
  if (!explained.explanation) return spent === '' ? '' : spent;
  return `in words by ${code(explained.explanation.model, 80)}, ${spent === '' ? 'from the cache' : spent}`;
}

export interface ExplanationJson {
  explanation: Omit<Explanation, 'fixes' | 'spending'> | null;
  trouble: string | null;
  spending: Spending;
}

export function explanationJson({ explanation, trouble, spending }: Explained): ExplanationJson {
  if (explanation === null) return { explanation, trouble, spending };
  const { fixes: _, spending: __, ...told } = explanation;
  return { explanation: told, trouble, spending };
}

/** Plain texts for a page that escapes them itself. */
export function explanationData(explained: Explained | undefined): ExplanationData | null {
  if (!explained || (explained.explanation === null && explained.trouble === null)) return null;
  const { explanation, trouble, spending } = explained;
  return {
    summary: explanation?.summary ?? '',
    trouble: trouble ?? '',
    by: [explanation?.model ?? '', spendingWords(spending)].filter((part) => part !== '').join(', '),
    confidence: explanation ? explanation.confidence.toFixed(2) : '',
    causes: (explanation?.causes ?? []).map((cause) => ({
      name: assetName(cause.asset),
      path: cause.path ?? '',
      line: cause.line ?? 1,
      errorType: cause.errorType,
      text: cause.explanation,
      severity: cause.severity,
    })),
    notes: explanation ? notesOf(explanation).map(([name, value]) => ({ name, value })) : [],
  };
}

/** A part of a page without script; empty when there is nothing to say. */
export function explanationHtml(explained: Explained | undefined): string {
  const data = explanationData(explained);
  if (data === null) return '';
  const paragraphs = (text: string) =>
    text
      .split(/\n{2,}/)
      .map((part) => `<p>${words(part)}</p>`)
      .join('');
  const causes = data.causes.map(({ name, path, line, errorType, text, severity }) => {
    const place = path === '' ? '' : ` · <code>${escapeHtml(`${path}:${line}`)}</code>`;
    return `<li><code>${escapeHtml(name)}</code>${place} · ${words(errorType)}<br>${words(text)} ${words(severity)}</li>`;
  });
  const notes = data.notes.map(({ name, value }) => `<li>${escapeHtml(name)}: ${words(value)}</li>`);
  return [
    '<h2>In words</h2>',
    data.summary === '' ? '' : paragraphs(data.summary),
    data.trouble === '' ? '' : `<p class="soft">${words(data.trouble)}</p>`,
    causes.length === 0 ? '' : `<ul>${causes.join('')}</ul>`,
    notes.length === 0 ? '' : `<ul>${notes.join('')}</ul>`,
    data.by === '' ? '' : `<p class="soft">${escapeHtml(data.by)}</p>`,
  ].join('');
}

function foldTitle({ causes, confidence, toTest }: Explanation): string {
  const worst = causes.map(({ complexity }) => complexity).sort((a, b) => RANK.indexOf(b) - RANK.indexOf(a))[0];
  const parts = [
    causes.length === 1 ? 'Root cause' : 'Root causes',
    `confidence ${confidence.toFixed(2)}`,
    ...(worst === undefined ? [] : [worst]),
    ...(toTest.length === 0 ? [] : ['what to test']),
  ];
  return parts.join(' · ');
}

const RANK: readonly RootCause['complexity'][] = ['trivial', 'simple', 'moderate', 'complex'];

function foldItems(explanation: Explanation, context: CommentContext | null): string[] {
  const { causes, quotes } = explanation;
  const items = causes.slice(0, SHOWN_CAUSES).map((cause) => causeItem(cause, context));
  if (causes.length > SHOWN_CAUSES) items.push(`- ${causes.length - SHOWN_CAUSES} more root causes`);
  items.push(...quotes.map((quote) => `- in the log: ${code(quote)}`));
  items.push(...notesOf(explanation).map(([name, value]) => `- ${name}: ${safeLine(value, context)}`));
  return items;
}

function causeItem(cause: RootCause, context: CommentContext | null): string {
  const { asset, path, line, clause, errorType, explanation, severity } = cause;
  const place = path === null ? null : fileLink(context, path, line ?? 1);
  const name =
    path === asset && place !== null
      ? `**${place}**`
      : `**${code(assetName(asset))}**${place === null ? '' : ` · ${place}`}`;
  const head = [name, clause === null ? '' : escapeText(clause), errorType === '' ? '' : safeLine(errorType, context)];
  const lines = [head.filter((part) => part !== '').join(' · '), safeLine(explanation, context)];
  if (severity !== '') lines.push(safeLine(severity, context));
  return `- ${lines.join('  \n  ')}`;
}

function notesOf({ reasons, doubts, toTest, dropped }: Explanation): [string, string][] {
  return [
    ...reasons.map((one): [string, string] => ['for', one]),
    ...doubts.map((one): [string, string] => ['against', one]),
    ...toTest.map((one): [string, string] => ['test', one]),
    ...dropped.map((one): [string, string] => ['left out', one]),
  ];
}

/** Names in backticks become code; everything else is text, bold too. */
function words(text: string): string {
  return text
    .replaceAll('**', '')
    .split('`')
    .map((part, at) => (at % 2 === 1 ? `<code>${escapeHtml(part)}</code>` : escapeHtml(part)))
    .join('');
}
