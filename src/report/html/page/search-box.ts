// A field that finds assets and columns by parts of their names; Enter goes there.

import { NO_COLUMN } from '../page-data';
import { clear, el } from './element';
import type { GraphIndex } from './index-graph';
import { type AssetHit, searchAssets } from './search-assets';

export function searchBox(
  graph: () => GraphIndex,
  choose: (hit: AssetHit) => void,
): { box: HTMLElement; input: HTMLInputElement } {
  const input = el('input', {
    type: 'search',
    placeholder: 'Find a table, model or column',
    'aria-label': 'Find an asset or a column',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': 'graph-hits',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const list = el('ul', { class: 'hits', role: 'listbox', id: 'graph-hits', hidden: '' });
  let hits: AssetHit[] = [];
  let active = 0;

  function close(): void {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }
  function take(at: number): void {
    const hit = hits[at];
    if (!hit) return;
    close();
    choose(hit);
  }
  function show(): void {
    hits = searchAssets(graph(), input.value);
    clear(list);
    list.append(...hits.map((hit, at) => option(hit, at)));
    list.hidden = hits.length === 0;
    input.setAttribute('aria-expanded', String(hits.length > 0));
    if (hits.length > 0) input.setAttribute('aria-activedescendant', `hit-${active}`);
  }
  function option(hit: AssetHit, at: number): HTMLElement {
    const kind = graph().data.nodes[hit.node]!.kind.replace(/-/g, ' ');
    const item = el(
      'li',
      { role: 'option', id: `hit-${at}`, 'aria-selected': String(at === active) },
      el('span', { class: 'name' }, hit.label),
      el('span', { class: 'kind' }, hit.column === NO_COLUMN ? kind : 'column'),
    );
    item.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      take(at);
    });
    return item;
  }

  input.addEventListener('input', () => {
    active = 0;
    show();
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      active = (active + (event.key === 'ArrowDown' ? 1 : -1) + hits.length) % Math.max(1, hits.length);
      show();
    } else if (event.key === 'Enter') take(active);
    else if (event.key === 'Escape') {
      if (input.value === '') input.blur();
      input.value = '';
      close();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return { box: el('div', { class: 'search' }, input, list), input };
}
