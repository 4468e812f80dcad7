// What differs between two graphs → findings, most severe first.

import type { GraphDiff } from '../graph/diff-graphs';
import { type Finding, SEVERITIES } from '../model/finding';
import { rules } from './index';
import { finishFindings } from './rule';

export function checkRules(diff: GraphDiff): Finding[] {
  const findings = rules.flatMap((rule) => finishFindings(rule, rule.check(diff)));
  return findings.sort(byWeight);
}

function byWeight(a: Finding, b: Finding): number {
  if (a.introduced !== b.introduced) return a.introduced ? -1 : 1;
  const severity = SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity);
  if (severity !== 0) return severity;
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.startColumn - b.startColumn || (a.id < b.id ? -1 : 1);
}
