// Findings and what a person asks for in, the positions of those to show out.

import type { FindingData } from '../page-data';

export interface FindingFilter {
  /** Free words, and `rule:`, `path:`, `severity:`, `certainty:`, `is:`, `asset:` with a part of the value. */
  words: string;
  /** Empty: all. */
  severities: ReadonlySet<string>;
  state: string;
  certainty: string;
  rule: string;
}

export const EVERYTHING: FindingFilter = { words: '', severities: new Set(), state: '', certainty: '', rule: '' };

type Field = 'rule' | 'path' | 'severity' | 'certainty' | 'is' | 'asset';

const FIELDS: Record<Field, (finding: FindingData) => string> = {
  rule: (finding) => finding.rule,
  path: (finding) => finding.path,
  severity: (finding) => finding.severity,
  certainty: (finding) => finding.certainty,
  is: (finding) => finding.state,
  asset: (finding) => `${finding.asset} ${finding.name} ${finding.trail.map((step) => step.name).join(' ')}`,
};

export function filterFindings(findings: readonly FindingData[], filter: FindingFilter): Set<number> {
  const tests = wordTests(filter.words);
  const shown = new Set<number>();
  for (const [index, finding] of findings.entries()) {
    if (filter.severities.size > 0 && !filter.severities.has(finding.severity)) continue;
    if (filter.state !== '' && finding.state !== filter.state) continue;
    if (filter.certainty !== '' && finding.certainty !== filter.certainty) continue;
    if (filter.rule !== '' && finding.rule !== filter.rule) continue;
    if (tests.every((test) => test(finding))) shown.add(index);
  }
  return shown;
}

/** How many there are of each value, in the order of the findings. */
export function countValues(
  findings: readonly FindingData[],
  field: 'severity' | 'state' | 'certainty' | 'rule',
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(finding[field], (counts.get(finding[field]) ?? 0) + 1);
  return counts;
}

function wordTests(words: string): ((finding: FindingData) => boolean)[] {
  const tokens = words
    .toLowerCase()
    .split(/\s+/)
    .filter((token) => token !== '');
  return tokens.map((token) => {
    const colon = token.indexOf(':');
    const field = token.slice(0, colon);
    if (colon > 0 && Object.hasOwn(FIELDS, field)) {
      const wanted = token.slice(colon + 1);
      return (finding) => FIELDS[field as Field](finding).toLowerCase().includes(wanted);
    }
    return (finding) => textOf(finding).includes(token);
  });
}

function textOf(finding: FindingData): string {
  const { path, line, rule, asset, name, clause, message, help, severity, certainty, reason } = finding;
  const trail = finding.trail.map((step) => `${step.name} ${step.path}`).join(' ');
  return `${path}:${line} ${rule} ${asset} ${name} ${clause} ${message} ${help} ${severity} ${certainty} ${reason} ${trail}`.toLowerCase();
}
