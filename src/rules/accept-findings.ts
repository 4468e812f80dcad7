// Findings and what people said about them → findings that stand, and findings accepted with a reason.

import type { Finding } from '../model/finding';
import type { Problem } from '../model/problem';

export interface Accepted {
  findings: Finding[];
  ignored: (Finding & { reason: string })[];
  problems: Problem[];
}

/** Says why a finding is accepted; null when it stands. */
export type Acceptance = (finding: Finding) => string | null;

export function acceptFindings(findings: Finding[], acceptances: Acceptance[], problems: Problem[]): Accepted {
  const accepted: Accepted = { findings: [], ignored: [], problems };
  for (const finding of findings) {
    let reason: string | null = null;
    for (const acceptance of acceptances) reason ??= acceptance(finding);
    if (reason === null) accepted.findings.push(finding);
    else accepted.ignored.push({ ...finding, reason });
  }
  return accepted;
}

const COMMENT = /(?:--|\/\/|#|\/\*|<!--)\s*throughline-ignore\s+([\w-]+)\s*(?::\s*(.*?))?\s*(?:\*\/|-->)?\s*$/;

/** `-- throughline-ignore RULE: reason` on the line of a finding or the line above it. A reason is required. */
export function acceptByComment(
  texts: ReadonlyMap<string, string>,
  findings: Finding[],
): { acceptance: Acceptance; problems: Problem[] } {
  const lines = new Map([...texts].map(([path, text]) => [path, text.split(/\r\n|\r|\n/)]));
  const problems: Problem[] = [];
  const commentFor = (finding: Finding): { reason: string; line: number } | null => {
    for (const line of [finding.line, finding.line - 1]) {
      const match = COMMENT.exec(lines.get(finding.path)?.[line - 1] ?? '');
      if (match?.[1] === finding.rule) return { reason: match[2] ?? '', line };
    }
    return null;
  };
  for (const finding of findings) {
    const comment = commentFor(finding);
    if (comment?.reason !== '') continue;
    problems.push({
      path: finding.path,
      line: comment.line,
      reason: `throughline-ignore needs a reason: write \`throughline-ignore ${finding.rule}: why\``,
    });
  }
  return {
    acceptance: (finding) => {
      const reason = commentFor(finding)?.reason ?? '';
      return reason === '' ? null : reason;
    },
    problems,
  };
}

export const BASELINE_FILE = '.throughline-baseline.json';

/** `{"findings": [{"id", "reason"}]}`: what was accepted once; entries that match nothing are reported as stale. */
export function acceptByBaseline(
  text: string | null,
  path: string,
  findings: Finding[],
): { acceptance: Acceptance; problems: Problem[] } {
  if (text === null) return { acceptance: () => null, problems: [] };
  const entries = readBaseline(text);
  if (entries === null) {
    const reason =
      'not understood: a baseline is JSON of the form {"findings": [{"id": "…", "reason": "…"}]}; nothing is accepted by it';
    return { acceptance: () => null, problems: [{ path, line: 1, reason }] };
  }
  const present = new Set(findings.map((finding) => finding.id));
  const problems = [...entries.keys()]
    .filter((id) => !present.has(id))
    .map((id) => ({
      path,
      line: lineOf(text, id),
      reason: `stale: no finding has the id ${id} any more; remove the entry`,
    }));
  return { acceptance: (finding) => entries.get(finding.id) ?? null, problems };
}

function readBaseline(text: string): Map<string, string> | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const list = (value as { findings?: unknown } | null)?.findings;
  if (!Array.isArray(list)) return null;
  const entries = new Map<string, string>();
  for (const entry of list as { id?: unknown; reason?: unknown }[]) {
    if (typeof entry?.id !== 'string') return null;
    entries.set(
      entry.id,
      typeof entry.reason === 'string' && entry.reason !== '' ? entry.reason : 'accepted in the baseline',
    );
  }
  return entries;
}

function lineOf(text: string, id: string): number {
  const at = text.indexOf(id);
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}
