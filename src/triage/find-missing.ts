// A bug report in; out: what it lacks to be acted on, judged by the repository's own form where it has one.

import type { IssueKind, MissingPart } from '../model/triage';
import type { IssueTemplate } from './issue-templates';
import { leftEmpty } from './match-template';
import type { ReadBody } from './read-sections';

export interface ReportEvidence {
  title: string;
  body: ReadBody;
  kind: IssueKind | null;
  /** The template that it was written from. */
  template: IssueTemplate | null;
  /** All of the repository. */
  templates: readonly IssueTemplate[];
  /** A log in the text says what failed. */
  hasFailure: boolean;
}

/** A part of a report: how forms call it, and how free text shows that it is there. */
interface Part {
  what: string;
  asked: RegExp;
  isThere(text: string, evidence: ReportEvidence): boolean;
}

const PARTS: readonly Part[] = [
  {
    what: 'the version or commit where it happens',
    asked: /version|environment|release|commit|platform|system info/i,
    isThere: (text) =>
      /\bv?\d{1,4}\.\d{1,4}(?:\.\d+)?\b|\bversion\s*[:=]?\s*\d|\b(?:node|python|java|ruby|go|php|postgres\w*|mysql|dbt)[ @]v?\d+|\b(?:latest|main|master|trunk|head|nightly|canary)\b|\b[0-9a-f]{7,40}\b/i.test(
        text,
      ),
  },
  {
    what: 'the steps that lead to it',
    asked: /reproduc|steps|how to|example|the change|test case/i,
    isThere: (text, { body }) =>
      /reproduc|\bsteps?\b|\b(?:when|if|after|while|every time|each time) (?:i|we|you|it|the|a|an|running|calling|opening|using|clicking|\w+ing)\b|\b(?:run|ran|running|execute|click|open|call|calling|install)\b/i.test(
        text,
      ) ||
      /^[ \t]*\d+[.)] .*\n(?:.*\n){0,6}?[ \t]*\d+[.)] /m.test(text.slice(0, 20_000)) ||
      body.blocks.some(({ language }) => SOURCE.has(language)),
  },
  {
    what: 'what you expected',
    asked: /expect|should/i,
    // An error says by itself that it was not expected.
    isThere: (text, { hasFailure }) =>
      hasFailure ||
      /\bexpect(?:s|ed|ing|ation)?\b|\bshould(?:n't)?\b|\bsupposed to\b|\binstead of\b|\bused to\b|\bought to\b|\bwould (?:expect|assume)\b|\bwhereas\b/i.test(
        text,
      ),
  },
  {
    what: 'what happened instead, with the error or log',
    asked: /actual|happen|current behaviou?r|log|output|error|stack ?trace|what it said|describe the bug|description/i,
    isThere: (text, { hasFailure, body }) =>
      hasFailure ||
      body.blocks.length > 0 ||
      /\b(?:errors?|exceptions?|fails?|failed|failing|crash\w*|throws?|returns?|shows?|shown|gets?|got|see|happens|hangs?|blank|empty|wrong|null|undefined|\d{3} status|status \d{3})\b/i.test(
        text,
      ),
  },
];

const SOURCE = new Set([
  'sql',
  'ts',
  'tsx',
  'js',
  'jsx',
  'typescript',
  'javascript',
  'python',
  'py',
  'yaml',
  'yml',
  'java',
  'go',
  'rust',
  'ruby',
  'sh',
  'bash',
  'shell',
  'console',
]);

export function findMissing(evidence: ReportEvidence): MissingPart[] {
  const { body, kind, template, templates, title } = evidence;
  if (template !== null) return leftEmpty(body, template);
  if (kind !== 'bug') return [];
  const text = `${title}\n${body.sections.map(({ heading, text: own }) => `${heading}\n${own}`).join('\n')}`;
  const missing = PARTS.filter((part) => isWanted(part, templates) && !part.isThere(text, evidence));
  return missing.map((part) => ({ what: nameOf(part, templates), why: 'absent' as const }));
}

/** A repository that has a form for bugs says itself what it needs. */
function isWanted(part: Part, templates: readonly IssueTemplate[]): boolean {
  const form = bugForm(templates);
  return form === null || form.fields.some(({ label, required }) => required && part.asked.test(label));
}

function nameOf(part: Part, templates: readonly IssueTemplate[]): string {
  const field = bugForm(templates)?.fields.find(({ label, required }) => required && part.asked.test(label));
  return field?.label ?? part.what;
}

function bugForm(templates: readonly IssueTemplate[]): IssueTemplate | null {
  return templates.find(({ kind }) => kind === 'bug') ?? null;
}
