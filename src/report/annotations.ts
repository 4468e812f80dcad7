// A review in, the annotations that GitHub shows beside the changed lines out. Only what this change breaks.

import type { Finding, Review } from '../model/finding';
import { assetName } from './asset-name';
import { clip, visibleLine, visibleText } from './escape-markdown';
import { groupFindings, splitByWeight } from './group-findings';

export interface Annotation {
  path: string;
  start_line: number;
  end_line: number;
  /** GitHub takes columns only where start and end are on one line. */
  start_column?: number;
  end_column?: number;
  annotation_level: 'failure' | 'warning' | 'notice';
  title: string;
  message: string;
}

/** GitHub's limits: 255 characters for a title, 64 KB for a message. */
const TITLE_LIMIT = 255;
const MESSAGE_LIMIT = 16_000;

/** The worst first. */
export function writeAnnotations(review: Review): Annotation[] {
  return groupFindings(splitByWeight(review).broken)
    .flatMap((group) => group.findings)
    .map(annotate);
}

function annotate(finding: Finding): Annotation {
  const endLine = Math.max(finding.line, finding.endLine);
  const annotation: Annotation = {
    path: finding.path,
    start_line: finding.line,
    end_line: endLine,
    annotation_level: level(finding),
    title: clip(`${visibleLine(assetName(finding.asset, finding.column), 160)}: ${finding.rule}`, TITLE_LIMIT),
    message: message(finding),
  };
  if (endLine === finding.line && finding.startColumn > 0) {
    annotation.start_column = finding.startColumn;
    // Ours is exclusive, GitHub's last column is part of the range.
    annotation.end_column = Math.max(finding.startColumn, finding.endColumn - 1);
  }
  return annotation;
}

function level(finding: Finding): Annotation['annotation_level'] {
  if (finding.severity === 'low' || finding.severity === 'none') return 'notice';
  if (finding.certainty !== 'proven' || finding.severity === 'medium') return 'warning';
  return 'failure';
}

/** Annotations are plain text: backticks stay, as in compilers' messages. */
function message(finding: Finding): string {
  const trail = finding.trail.map((step) => `${assetName(step.asset, step.column)} (${step.path}:${step.line})`);
  const parts = [finding.message, finding.help];
  if (trail.length > 1) parts.push(`Why: ${trail.join(' → ')}`);
  const text = parts.filter((part) => part !== '').join('\n');
  return clip(visibleText(text), MESSAGE_LIMIT) || finding.rule;
}
