// A review in, the JSON of `check --format json` out: INTERFACES.md, section 3.

import type { Explained } from '../model/explanation';
import type { Review } from '../model/finding';
import type { Place } from '../model/range';
import { explanationJson } from './explanation';

/** `explained`: what a model added; without one the JSON says nothing of it. */
export function writeJson(review: Review, explained?: Explained): string {
  const { schemaVersion, base, head, verdict, severity, stats } = review;
  const value = {
    schemaVersion,
    base,
    head,
    verdict,
    severity,
    changes: review.changes.map(({ kind, asset, column, renamedTo, before, after, path, line, endLine }) => ({
      kind,
      asset,
      column,
      renamedTo,
      before,
      after,
      path,
      line,
      endLine,
    })),
    findings: review.findings.map(writeFinding),
    ignored: review.ignored.map((finding) => ({ ...writeFinding(finding), reason: finding.reason })),
    problems: review.problems.map(({ path, line, reason }) => ({ path, line, reason })),
    stats,
    ...(isWorthTelling(explained) ? { inWords: explanationJson(explained) } : {}),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function isWorthTelling(explained: Explained | undefined): explained is Explained {
  return explained !== undefined && (explained.explanation !== null || explained.trouble !== null);
}

function writeFinding(finding: Review['findings'][number]): object {
  const { id, rule, severity, certainty, introduced, asset, column, changedAsset, cause } = finding;
  const { clause, message, help, fix } = finding;
  return {
    id,
    rule,
    severity,
    certainty,
    introduced,
    asset,
    column,
    changedAsset,
    ...place(finding),
    clause,
    message,
    help,
    trail: finding.trail.map((step) => ({ asset: step.asset, column: step.column, path: step.path, line: step.line })),
    fix: fix && {
      kind: fix.kind,
      verified: fix.verified,
      edits: fix.edits.map((edit) => ({ ...place(edit), text: edit.text })),
      ...(fix.added ? { added: fix.added.map(({ path, text }) => ({ path, text })) } : {}),
    },
    cause,
  };
}

function place({ path, line, startColumn, endLine, endColumn }: Place): Place {
  return { path, line, startColumn, endLine, endColumn };
}
