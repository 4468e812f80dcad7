// Checked fixes in; out: how each stands in a comment: what it does, the patch, what was checked, and the line to type.

import type { CheckedFix, FixCheck } from '../../model/proposal';
import { code, escapeHtml, escapeText, fence, prose } from '../escape-markdown';
import { writeFixNote } from './fix-note';
import { patchText } from './patch-text';

/** More is read by nobody in a comment, and what cannot be read cannot be approved. */
const MOST_PATCH = 12_000;
const OPEN_LINES = 16;

export interface FixView {
  /** Markdown. */
  text: string;
  /** Hidden line that carries the fix; null when it cannot be applied by comment. */
  note: string | null;
}

export interface FixWords {
  /** `confidence-threshold` of the settings. */
  threshold: number;
  /** There is a pull request to comment on. */
  canApply: boolean;
  /** What a model weighed stands in the comment already. */
  isExplained?: boolean;
}

const SOURCE: Record<CheckedFix['source'], string> = {
  code: 'made by code',
  memory: 'known from before',
  model: 'proposed by a model',
};

export function showFix(fix: CheckedFix, { threshold, canApply, isExplained = false }: FixWords): FixView {
  const lines = patchText(fix);
  const patch = lines.join('\n');
  const note = fix.isChecked && patch.length <= MOST_PATCH ? writeFixNote(fix) : null;
  const parts = [headline(fix, threshold)];
  if (patch.length > MOST_PATCH)
    parts.push('*The patch is too large to be read in a comment, so it cannot be applied by one.*');
  else
    parts.push(
      lines.length <= OPEN_LINES
        ? fence('diff', patch)
        : folded(`Patch \`${fix.id}\`, ${lines.length} lines`, fence('diff', patch)),
    );
  if (note !== null && canApply) parts.push(commands(fix));
  else if (patch.length <= MOST_PATCH && fix.isChecked && note === null)
    parts.push('*Too large to be applied by a comment: take the patch by hand.*');
  const reasons = isExplained && fix.source === 'model' ? [] : weighed(fix);
  parts.push(folded(checkTitle(fix.checks), [...fix.checks.map(checkLine), ...reasons].join('\n')));
  return { text: parts.join('\n\n'), note: canApply ? note : null };
}

/** `**Fix** · adds the missing column · made by code · confidence 0.95`. */
function headline({ title, source, judgement, record }: CheckedFix, threshold: number): string {
  const parts = [prose(title), SOURCE[source]];
  if (record !== null) parts.push(`helped ${record.succeeded} of ${record.applied} times`);
  parts.push(`confidence ${judgement.confidence.toFixed(2)}`);
  if (judgement.confidence < threshold) parts.push('**for a human to judge**');
  return `**Fix** · ${parts.join(' · ')}`;
}

function commands({ id }: CheckedFix): string {
  const again = `To turn it down: ${code(`/throughline reject ${id} reason`)}; to have another: ${code(`/throughline redo ${id} what is wrong with it`)}.`;
  return `To apply it, comment:\n\n${fence('', `/throughline apply ${id}`)}\n\n<sub>${again}</sub>`;
}

function checkTitle(checks: readonly FixCheck[]): string {
  const count = (outcome: FixCheck['outcome']) => checks.filter((check) => check.outcome === outcome).length;
  const parts = [`${count('passed')} checks passed`];
  if (count('failed') > 0) parts.push(`${count('failed')} failed`);
  if (count('unknown') > 0) parts.push(`${count('unknown')} could not be made`);
  return parts.join(', ');
}

const ICON: Record<FixCheck['outcome'], string> = { passed: '✅', failed: '❌', unknown: '⚪' };
const CHECK: Record<string, string> = {
  applies: 'applies',
  parses: 'is understood',
  'finding-gone': 'the finding is gone',
  'none-new': 'nothing else breaks',
  'locations-exist': 'places and names exist',
  'touches-suspect': 'keeps to the trouble',
  policy: 'keeps to the policy',
};

/** One line of a list. */
export function checkLine({ name, outcome, detail }: FixCheck): string {
  return `- ${ICON[outcome]} ${escapeText(CHECK[name] ?? name)}: ${prose(detail)}`;
}

function weighed({ judgement, toTest }: CheckedFix): string[] {
  return [
    ...judgement.reasons.slice(0, 5).map((reason) => `- for: ${prose(reason)}`),
    ...judgement.doubts.slice(0, 5).map((doubt) => `- against: ${prose(doubt)}`),
    ...toTest.slice(0, 5).map((one) => `- to test: ${prose(one)}`),
  ];
}

/** What a person should know of patches that were not good enough to be shown. */
export function showDropped(dropped: readonly { title: string; reason: string }[]): string {
  if (dropped.length === 0) return '';
  const lines = dropped.slice(0, 5).map(({ title, reason }) => `- ${prose(title)} — ${prose(reason)}`);
  const count = dropped.length === 1 ? 'One proposed fix was' : `${dropped.length} proposed fixes were`;
  return folded(`${count} not good enough to be offered`, lines.join('\n'));
}

function folded(summary: string, text: string): string {
  const title = escapeHtml(summary).replace(/`([^`]+)`/g, '<code>$1</code>');
  return `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;
}
