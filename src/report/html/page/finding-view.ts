// A finding in, its entry in the list out: one line when folded; opened, its source, its trail and the way to mend it.

import type { FindingData, TrailData } from '../page-data';
import { encodePath } from '../../escape-markdown';
import { button, clear, el, sentence } from './element';
import { excerptView } from './excerpt-view';
import { placeLink } from './place-link';

export interface FindingActions {
  blobUrl: string | null;
  showTrail(trail: readonly TrailData[]): void;
}

export interface FindingView {
  element: HTMLElement;
  setOpen(isOpen: boolean): void;
  toggle: HTMLButtonElement;
}

export function findingView(finding: FindingData, actions: FindingActions): FindingView {
  const body = el('div', { class: 'body', id: `body-${finding.id}`, hidden: '' });
  const toggle = button(
    { class: 'head', 'aria-expanded': 'false', 'aria-controls': `body-${finding.id}` },
    () => setOpen(toggle.getAttribute('aria-expanded') !== 'true'),
    el('span', { class: `severity ${finding.severity}` }, finding.severity),
    el('span', { class: 'what' }, ...sentence(finding.message)),
    el(
      'span',
      { class: 'where' },
      `${finding.path}:${finding.line}`,
      ...notes(finding).map((note) => el('span', { class: 'note' }, note)),
    ),
  );
  const element = el('li', { class: `finding ${finding.state}`, id: `finding-${finding.id}` }, toggle, body);
  // Bodies are made when they are first opened: a report may have thousands.
  function setOpen(isOpen: boolean): void {
    if (isOpen && body.childElementCount === 0) body.append(...bodyOf(finding, actions));
    body.hidden = !isOpen;
    toggle.setAttribute('aria-expanded', String(isOpen));
  }
  return { element, setOpen, toggle };
}

function notes(finding: FindingData): string[] {
  const list: string[] = [finding.clause.replace(/-/g, ' ')];
  if (finding.certainty !== 'proven') list.push(finding.certainty);
  if (finding.state === 'old') list.push('before this change');
  if (finding.state === 'accepted') list.push('accepted');
  return list;
}

function bodyOf(finding: FindingData, actions: FindingActions): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (finding.excerpt) parts.push(excerptView(finding.excerpt));
  if (finding.trail.length > 1) parts.push(trailView(finding, actions));
  if (finding.reason !== '') parts.push(el('p', { class: 'help' }, el('b', {}, 'Accepted '), finding.reason));
  if (finding.help !== '') parts.push(el('p', { class: 'help' }, el('b', {}, 'Mend '), ...sentence(finding.help)));
  if (finding.fix && finding.fix.diff.length > 0) parts.push(fixView(finding.fix));
  parts.push(
    el(
      'footer',
      {},
      actions.blobUrl === null ? null : openLink(actions.blobUrl, finding),
      el('span', { class: 'rule' }, finding.rule),
      finding.trail.length > 0
        ? button({ class: 'plain show' }, () => actions.showTrail(finding.trail), 'Show in graph')
        : null,
      el('a', { class: 'anchor', 'aria-label': 'Link to this finding' }, `#${finding.id.slice(0, 7)}`),
    ),
  );
  parts.at(-1)!.querySelector<HTMLAnchorElement>('a.anchor')!.href = `#finding-${encodePath(finding.id)}`;
  return parts;
}

function openLink(blobUrl: string, { path, line }: FindingData): HTMLElement {
  const open = placeLink(blobUrl, path, line);
  open.className = 'open';
  open.textContent = 'Open file';
  return open;
}

/** The line through: from the change to the place that breaks. */
function trailView(finding: FindingData, { blobUrl }: FindingActions): HTMLElement {
  const last = finding.trail.length - 1;
  const steps = finding.trail.map((step, index) =>
    el(
      'li',
      { class: index === 0 ? 'start' : index === last ? 'end' : '' },
      el('span', { class: 'asset' }, step.name),
      placeLink(blobUrl, step.path, step.line),
      step.code === '' || index === last ? null : el('code', { class: 'line' }, step.code),
    ),
  );
  return el('ol', { class: 'trail', 'aria-label': 'From the change to this place' }, ...steps);
}

function fixView({ verified, diff }: { verified: boolean; diff: string[] }): HTMLElement {
  const lines = diff.map((line) => {
    const kind = line.startsWith('@@') ? 'hunk' : line.startsWith('-') ? 'minus' : line.startsWith('+') ? 'plus' : '';
    return el('span', { class: kind }, `${line}\n`);
  });
  const copy = button({ class: 'plain' }, () => void copyLines(copy, diff), 'Copy');
  return el(
    'div',
    { class: 'fix' },
    el('p', { class: 'help' }, el('b', {}, 'Fix '), verified ? 'checked: nothing breaks with it' : 'not checked', copy),
    el('pre', { class: 'diff', tabindex: '0' }, ...lines),
  );
}

async function copyLines(control: HTMLButtonElement, lines: readonly string[]): Promise<void> {
  try {
    await navigator.clipboard.writeText(`${lines.join('\n')}\n`);
    control.textContent = 'Copied';
  } catch {
    clear(control);
    control.textContent = 'Select and copy by hand';
  }
}
