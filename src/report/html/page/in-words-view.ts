// What a model added in; the part of the page that shows it out, as text and nothing else.

import type { ExplanationData } from '../../explanation-data';
import { el, sentence } from './element';
import { placeLink } from './place-link';

export function inWordsView(data: ExplanationData, blobUrl: string | null): HTMLElement {
  const causes = data.causes.map(({ name, path, line, errorType, text, severity }) =>
    el(
      'li',
      {},
      el('p', {}, el('code', {}, name), ' ', path === '' ? null : placeLink(blobUrl, path, line), ` ${errorType}`),
      el('p', {}, ...sentence(plain(text)), ' ', ...sentence(plain(severity))),
    ),
  );
  const notes = data.notes.map(({ name, value }) => el('li', {}, `${name}: `, ...sentence(plain(value))));
  const paragraphs = data.summary.split(/\n{2,}/).filter((part) => part !== '');
  return el(
    'section',
    { class: 'in-words' },
    el('h2', {}, 'In words'),
    ...paragraphs.map((part) => el('p', {}, ...sentence(plain(part)))),
    data.trouble === '' ? null : el('p', { class: 'small' }, ...sentence(data.trouble)),
    causes.length === 0 ? null : el('ul', {}, ...causes),
    notes.length === 0 ? null : el('ul', { class: 'small' }, ...notes),
    data.by === '' ? null : el('p', { class: 'small' }, data.by),
  );
}

/** Bold is for Markdown; names in backticks stay. */
function plain(text: string): string {
  return text.replaceAll('**', '');
}
