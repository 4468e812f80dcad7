// The findings of a page in, the list with its search and choices out.

import type { FindingData, GroupData, PageData } from '../page-data';
import { el, sentence } from './element';
import { countValues, EVERYTHING, filterFindings, type FindingFilter } from './filter-findings';
import { type FindingActions, type FindingView, findingView } from './finding-view';
import { placeLink } from './place-link';

export interface FindingsView {
  element: HTMLElement;
  search: HTMLInputElement;
  /** Opens a finding and brings it into view. */
  reveal(id: string): boolean;
}

const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
const STATES: Record<string, string> = { new: 'By this change', old: 'Before it', accepted: 'Accepted' };
/** Opened from the start, so that a short report reads from top to bottom. */
const OPEN_AT_FIRST = 4;
/** From here on what is out of sight is not laid out. */
const MANY = 80;

export function findingsView(data: PageData, actions: FindingActions): FindingsView {
  const { findings } = data;
  const views = findings.map((finding) => findingView(finding, actions));
  const state = findings.some((finding) => finding.state === 'new') ? 'new' : '';
  let filter: FindingFilter = { ...EVERYTHING, state };
  const groups = data.groups.map((group) => groupView(group, views, data.blobUrl));
  const none = el('p', { class: 'none', hidden: '' }, 'No finding is like that.');
  const shown = el('output', { class: 'shown', 'aria-live': 'polite' });

  function update(change: Partial<FindingFilter>): void {
    filter = { ...filter, ...change };
    const visible = filterFindings(findings, filter);
    for (const [index, view] of views.entries()) view.element.hidden = !visible.has(index);
    for (const [index, group] of data.groups.entries()) {
      const count = group.members.filter((member) => visible.has(member)).length;
      groups[index]!.element.hidden = count === 0;
      groups[index]!.setCount(count);
    }
    none.hidden = visible.size > 0;
    shown.textContent =
      visible.size === findings.length ? `${findings.length}` : `${visible.size} of ${findings.length}`;
  }

  const form = filterForm(findings, filter, update);
  const list = el('div', { class: 'groups' }, ...groups.map((group) => group.element), none);
  list.addEventListener('keydown', (event) => moveFocus(event, views));
  const element = el(
    'section',
    { class: findings.length > MANY ? 'findings many' : 'findings', id: 'findings', 'aria-label': 'Findings' },
    el('h2', {}, 'Findings ', shown),
    form.element,
    list,
  );
  update({});
  for (const [index, view] of views.entries()) if (index < OPEN_AT_FIRST && !view.element.hidden) view.setOpen(true);
  return {
    element,
    search: form.search,
    reveal(id) {
      const index = findings.findIndex((finding) => finding.id === id);
      if (index < 0) return false;
      if (views[index]!.element.hidden) form.reset();
      views[index]!.setOpen(true);
      views[index]!.element.scrollIntoView({ block: 'center' });
      views[index]!.toggle.focus({ preventScroll: true });
      return true;
    },
  };
}

function groupView(
  group: GroupData,
  views: readonly FindingView[],
  blobUrl: string | null,
): { element: HTMLElement; setCount(count: number): void } {
  const count = el('span', { class: 'count' });
  const element = el(
    'article',
    { class: 'group' },
    el(
      'header',
      {},
      el('h3', {}, ...sentence(group.text)),
      group.path === null ? null : placeLink(blobUrl, group.path, group.line),
      count,
    ),
    el('ul', {}, ...group.members.map((member) => views[member]!.element)),
  );
  return {
    element,
    setCount(number) {
      count.textContent = number === 1 ? '1 place' : `${number} places`;
    },
  };
}

function filterForm(
  findings: readonly FindingData[],
  initial: FindingFilter,
  update: (change: Partial<FindingFilter>) => void,
): { element: HTMLElement; search: HTMLInputElement; reset(): void } {
  const search = el('input', {
    type: 'search',
    placeholder: 'Search, or rule:… path:… asset:…',
    'aria-label': 'Search the findings',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  search.addEventListener('input', () => update({ words: search.value }));
  search.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    if (search.value === '') search.blur();
    search.value = '';
    update({ words: '' });
  });
  const severities = new Set<string>();
  const counts = countValues(findings, 'severity');
  const chips = SEVERITIES.filter((severity) => counts.has(severity)).map((severity) => {
    const box = el('input', { type: 'checkbox', class: 'visually-hidden' });
    box.addEventListener('change', () => {
      if (box.checked) severities.add(severity);
      else severities.delete(severity);
      update({ severities: new Set(severities) });
    });
    return el(
      'label',
      { class: `chip ${severity}` },
      box,
      severity,
      el('span', { class: 'count' }, ` ${counts.get(severity)}`),
    );
  });
  const selects = [
    choice('When', 'state', countValues(findings, 'state'), initial.state, (value) => STATES[value] ?? value, update),
    choice('Certainty', 'certainty', countValues(findings, 'certainty'), '', (value) => value, update),
    choice('Rule', 'rule', countValues(findings, 'rule'), '', (value) => value, update),
  ].filter((select) => select !== null);
  const element = el(
    'form',
    { class: 'filters', role: 'search' },
    search,
    el('div', { class: 'choices' }, ...(chips.length > 1 ? chips : []), ...selects),
  );
  element.addEventListener('submit', (event) => event.preventDefault());
  return {
    element,
    search,
    reset() {
      search.value = '';
      severities.clear();
      for (const box of element.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) box.checked = false;
      for (const select of element.querySelectorAll('select')) select.value = '';
      update({ ...EVERYTHING });
    },
  };
}

/** Nothing to choose from is not shown. */
function choice(
  label: string,
  field: 'state' | 'certainty' | 'rule',
  counts: ReadonlyMap<string, number>,
  value: string,
  name: (value: string) => string,
  update: (change: Partial<FindingFilter>) => void,
): HTMLElement | null {
  if (counts.size < 2) return null;
  const select = el('select', { 'aria-label': label });
  select.append(el('option', { value: '' }, `${label}: any`));
  for (const [option, count] of counts) select.append(el('option', { value: option }, `${name(option)} (${count})`));
  select.value = value;
  select.addEventListener('change', () => update({ [field]: select.value }));
  return select;
}

/** Up and down go from finding to finding. */
function moveFocus(event: KeyboardEvent, views: readonly FindingView[]): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const shown = views.filter((view) => !view.element.hidden);
  const at = shown.findIndex((view) => view.toggle === document.activeElement);
  if (at < 0) return;
  const next = shown[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.toggle.focus();
}
