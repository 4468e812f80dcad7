// The sections of an issue and the repository's templates in; the template that it was written from out, and what was left empty.

import type { MissingPart } from '../model/triage';
import type { IssueTemplate, TemplateField } from './issue-templates';
import { plainWords } from './plain-words';
import type { ReadBody } from './read-sections';

/** Of its fields, so many stand in the text. */
const LEAST_SHARE = 0.5;

export function matchTemplate({ sections }: ReadBody, templates: readonly IssueTemplate[]): IssueTemplate | null {
  const headings = new Set(sections.map(({ heading }) => keyOf(heading)));
  let best: { template: IssueTemplate; found: number } | null = null;
  for (const template of templates) {
    const found = template.fields.filter(({ label }) => headings.has(keyOf(label))).length;
    if (found === 0 || found < template.fields.length * LEAST_SHARE) continue;
    if (best === null || found > best.found) best = { template, found };
  }
  return best?.template ?? null;
}

/** Required fields of the template that are empty, were taken out, or stand as the template gave them. */
export function leftEmpty({ sections }: ReadBody, template: IssueTemplate): MissingPart[] {
  const texts = new Map<string, string>();
  for (const { heading, text } of sections) {
    const key = keyOf(heading);
    texts.set(key, `${texts.get(key) ?? ''}${text}`);
  }
  return template.fields
    .filter((field) => field.required && isEmpty(texts.get(keyOf(field.label)) ?? '', field))
    .map(({ label }) => ({ what: label, why: 'empty' as const }));
}

function isEmpty(text: string, { given }: TemplateField): boolean {
  const words = plainWords(text.replace(/^[ \t]*(`{3,}|~{3,})[\w+#.-]*[ \t]*$/gm, ''));
  if (words.length === 0) return true;
  if (/^\s*(?:_no response_|n\/?a|none|-+|\.+|todo|tbd)\s*$/i.test(text)) return true;
  return given.trim() !== '' && words.join(' ') === plainWords(given).join(' ');
}

function keyOf(heading: string): string {
  return plainWords(heading).join(' ');
}
