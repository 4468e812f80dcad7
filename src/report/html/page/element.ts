// The only way in which the page makes elements: foreign text enters as text, with its invisible marks shown, never as markup.

import { visibleLine, visibleText } from '../../escape-markdown';

export type Child = Node | string | null;

/** Attributes that ask for something elsewhere are not set here: links are made by `link` alone. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (/^(?:on|href$|src|style$)/i.test(name)) throw new Error(`${name} is not for el`);
    element.setAttribute(name, name === 'class' ? value : visibleLine(value));
  }
  append(element, children);
  return element;
}

export function append(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child !== null) element.append(typeof child === 'string' ? document.createTextNode(visibleText(child)) : child);
  }
}

export function setText(element: Element, text: string): void {
  element.textContent = visibleText(text);
}

export function clear(element: Element): void {
  element.replaceChildren();
}

/** A sentence with names in backticks: the names become code. */
export function sentence(text: string): Child[] {
  const parts = text.split('`');
  if (parts.length % 2 === 0) {
    const rest = parts.pop()!;
    parts.push(`${parts.pop()!}\`${rest}`);
  }
  return parts.map((part, index) => (index % 2 === 1 && part !== '' ? el('code', {}, part) : part));
}

/** Elsewhere opens in its own tab; anything but a web address stays text. */
export function link(url: string | null, attributes: Record<string, string>, ...children: Child[]): HTMLElement {
  if (url === null || !/^https?:\/\//.test(url)) return el('span', attributes, ...children);
  const anchor = el('a', { ...attributes, rel: 'noopener noreferrer', target: '_blank' }, ...children);
  anchor.href = url;
  return anchor;
}

export function button(
  attributes: Record<string, string>,
  onPress: () => void,
  ...children: Child[]
): HTMLButtonElement {
  const element = el('button', { type: 'button', ...attributes }, ...children);
  element.addEventListener('click', onPress);
  return element;
}
