// A review in, a SARIF 2.1.0 log out: for code scanning and editors.

import type { Edit, Finding, Fix, Review, Severity } from '../model/finding';
import type { Range } from '../model/range';
import { assetName } from './asset-name';
import { clip, encodePath, prose, visibleText } from './escape-markdown';

/** What a log says of a rule; rules that nobody describes speak through their findings. */
export interface RuleText {
  id: string;
  title: string;
  why: string;
  mend: string;
  severity: Severity;
}

interface SarifOptions {
  version: string;
  rules?: readonly RuleText[];
}

/** Code scanning takes 25,000 results of a run and shows 5,000. */
const MAX_RESULTS = 25_000;
const MAX_RELATED = 100;

/** Code scanning sorts by this scale of 0 to 10. */
const SECURITY_SCALE: Record<Severity, string> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
  none: '0.0',
};

export function writeSarif(review: Review, { version, rules = [] }: SarifOptions): string {
  const findings: (Finding & { reason?: string })[] = [...review.findings, ...review.ignored].slice(0, MAX_RESULTS);
  const texts = new Map(rules.map((rule) => [rule.id, rule]));
  const ids = [...new Set([...findings.map((finding) => finding.rule), ...texts.keys()])].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Throughline',
            semanticVersion: version,
            rules: ids.map((id) => describeRule(id, texts.get(id), findings)),
          },
        },
        automationDetails: { id: 'throughline/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: review.problems.slice(0, 1000).map((problem) => ({
              level: 'note',
              message: { text: text(problem.reason) },
              locations: [location(problem.path, { line: problem.line })],
            })),
          },
        ],
        results: findings.map((finding) => writeResult(finding, ids.indexOf(finding.rule))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describeRule(id: string, rule: RuleText | undefined, findings: readonly Finding[]): object {
  const finding = findings.find((candidate) => candidate.rule === id);
  const severity = rule?.severity ?? finding?.severity ?? 'medium';
  const help = rule?.mend ?? finding?.help ?? '';
  const why = rule?.why ?? '';
  const title = rule?.title ?? id.replace(/-/g, ' ');
  return {
    id,
    name: id.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase()),
    shortDescription: { text: text(title) || id },
    fullDescription: { text: text(why) || text(title) || id },
    help: { text: text(help) || text(title) || id, markdown: markdown(help) || markdown(title) || id },
    defaultConfiguration: { level: level(severity) },
    properties: { tags: ['database', 'contract'], precision: 'high', 'problem.severity': problemSeverity(severity) },
  };
}

function writeResult(finding: Finding & { reason?: string }, ruleIndex: number): object {
  const related = finding.trail.slice(0, MAX_RELATED).map((step, index) => ({
    id: index + 1,
    ...location(step.path, { line: step.line }),
    message: { text: text(assetName(step.asset, step.column)) },
  }));
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: finding.certainty === 'proven' ? level(finding.severity) : 'note',
    kind: 'fail',
    message: { text: text([finding.message, finding.help].filter((part) => part !== '').join('\n')) || finding.rule },
    locations: [
      {
        ...location(finding.path, finding),
        logicalLocations: [{ fullyQualifiedName: text(assetName(finding.asset, finding.column)), kind: 'member' }],
      },
    ],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    partialFingerprints: { 'throughline/v1': finding.id },
    baselineState: finding.introduced ? 'new' : 'unchanged',
    rank: Number(SECURITY_SCALE[finding.severity]) * 10,
    ...(finding.fix && allEdits(finding.fix).length > 0
      ? { fixes: [writeFix(allEdits(finding.fix), finding.help)] }
      : {}),
    ...(finding.reason === undefined
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', justification: text(finding.reason) }] }),
    properties: {
      severity: finding.severity,
      certainty: finding.certainty,
      clause: finding.clause,
      asset: finding.asset,
      column: finding.column,
      changedAsset: finding.changedAsset,
      cause: finding.cause,
    },
  };
}

/** A new file is an empty one that is given its text. */
function allEdits({ edits, added = [] }: Fix): Edit[] {
  const start = { line: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  return [...edits, ...added.map(({ path, text }) => ({ path, ...start, text }))];
}

function writeFix(edits: readonly Edit[], help: string): object {
  const paths = [...new Set(edits.map((edit) => edit.path))];
  return {
    ...(help === '' ? {} : { description: { text: text(help) } }),
    artifactChanges: paths.map((path) => ({
      artifactLocation: artifact(path),
      replacements: edits
        .filter((edit) => edit.path === path)
        .map((edit) => ({ deletedRegion: region(edit), insertedContent: { text: edit.text } })),
    })),
  };
}

function location(path: string, range: { line: number } & Partial<Range>): { physicalLocation: object } {
  return { physicalLocation: { artifactLocation: artifact(path), region: region(range) } };
}

function artifact(path: string): object {
  return { uri: encodePath(path), uriBaseId: '%SRCROOT%' };
}

function region(range: { line: number } & Partial<Range>): object {
  const startLine = Math.max(1, range.line);
  if (range.startColumn === undefined) return { startLine };
  return {
    startLine,
    startColumn: Math.max(1, range.startColumn),
    endLine: Math.max(startLine, range.endLine ?? startLine),
    endColumn: Math.max(1, range.endColumn ?? range.startColumn),
  };
}

function level(severity: Severity): 'error' | 'warning' | 'note' {
  if (severity === 'critical' || severity === 'high') return 'error';
  return severity === 'medium' ? 'warning' : 'note';
}

function problemSeverity(severity: Severity): string {
  const name = level(severity);
  return name === 'note' ? 'recommendation' : name;
}

function text(message: string): string {
  return clip(visibleText(message), 4000);
}

function markdown(message: string): string {
  return message === '' ? '' : prose(message);
}
