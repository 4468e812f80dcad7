// Files of .github/ISSUE_TEMPLATE in; out: what each asks for. Forms (YAML) and the older Markdown templates.

import type { IssueKind } from '../model/triage';
import { ISSUE_KINDS } from '../model/triage';
import { readYaml } from '../settings/read-yaml';
import { readSections } from './read-sections';
import { plainWords } from './plain-words';

export interface TemplateField {
  /** As its heading stands in the issue. */
  label: string;
  required: boolean;
  /** What stands there before anybody writes: left as it is, it says nothing. */
  given: string;
}

export interface IssueTemplate {
  path: string;
  name: string;
  /** Put before the title: `[Bug]: `. */
  title: string;
  labels: string[];
  fields: TemplateField[];
  kind: IssueKind | null;
}

const FOLDER = /^(?:\.github\/|docs\/)?ISSUE_TEMPLATE\/(?!config\.ya?ml$)[^/]+\.(?:ya?ml|md)$/i;
const SINGLE = /^(?:\.github\/|docs\/)?ISSUE_TEMPLATE(?:\.md)?$/i;
const MOST_FIELDS = 100;

export function isTemplate(path: string): boolean {
  return FOLDER.test(path) || SINGLE.test(path);
}

/** null: it is none, or nobody can read it. */
export function readTemplate(path: string, text: string): IssueTemplate | null {
  return /\.ya?ml$/i.test(path) ? readForm(path, text) : readMarkdown(path, text);
}

function readForm(path: string, text: string): IssueTemplate | null {
  const read = readYaml(text);
  if ('errors' in read) return null;
  const form = asGroup(read.value);
  const body = Array.isArray(form.body) ? form.body : [];
  const fields = body.slice(0, MOST_FIELDS).flatMap((item): TemplateField[] => {
    const { type, attributes, validations } = asGroup(item);
    const { label, value } = asGroup(attributes);
    if (typeof label !== 'string' || type === 'markdown' || type === 'checkboxes') return [];
    const given = typeof value === 'string' ? value : '';
    return [{ label: label.trim(), required: asGroup(validations).required === true, given }];
  });
  if (fields.length === 0) return null;
  return described(path, form, fields);
}

function readMarkdown(path: string, text: string): IssueTemplate | null {
  const front = /^\ufeff?---\r?\n([\s\S]{0,4000}?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  const read = front === null ? null : readYaml(front[1]!);
  const head = read === null || 'errors' in read ? {} : asGroup(read.value);
  const { sections } = readSections(front === null ? text : text.slice(front[0].length));
  const fields = sections
    .filter(({ heading }) => heading !== '')
    .slice(0, MOST_FIELDS)
    .map(({ heading, text: given }) => ({ label: heading, required: isNeeded(heading), given }));
  return described(path, head, fields);
}

/** An old template cannot say what it needs: additional context is not needed, the rest is. */
function isNeeded(heading: string): boolean {
  return !/additional|optional|screenshot|context|alternative|checklist|other/i.test(heading);
}

function described(path: string, head: Record<string, unknown>, fields: TemplateField[]): IssueTemplate {
  const name = asText(head.name) || path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  const given = head.labels;
  const labels = Array.isArray(given) ? given.map(asText) : asText(given).split(',');
  const own = labels.map((label) => label.trim()).filter((label) => label !== '');
  const title = asText(head.title);
  return { path, name, title, labels: own, fields, kind: kindOf([asText(head.type), ...own, name, title, path]) };
}

const WORDS: Record<IssueKind, readonly string[]> = {
  bug: ['bug', 'bugs', 'defect', 'regression', 'crash', 'broken', 'incident', 'wrong'],
  feature: ['feature', 'features', 'enhancement', 'proposal', 'request', 'idea', 'improvement', 'suggestion'],
  question: ['question', 'questions', 'support', 'help', 'howto', 'discussion'],
  docs: ['docs', 'documentation', 'doc', 'typo'],
};

/** The first of these texts that names a kind; `docs` first: `docs bug` is about the docs. */
export function kindOf(texts: readonly string[]): IssueKind | null {
  for (const text of texts) {
    const words = new Set(plainWords(text));
    const kinds = [...ISSUE_KINDS].reverse().filter((kind) => WORDS[kind].some((word) => words.has(word)));
    const [kind] = kinds;
    if (kind !== undefined) return kind === 'question' && kinds.includes('feature') ? 'feature' : kind;
  }
  return null;
}

function asGroup(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
