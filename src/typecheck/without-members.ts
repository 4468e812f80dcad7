// The head and the members whose column is gone in; the same head out, those members blanked so that nothing moves.

import type { Node } from 'typescript';
import type { CodeTree } from './comparison';
import type { ComparedMember } from './compare-members';

export function withoutMembers(head: CodeTree, compared: readonly ComparedMember[]): CodeTree {
  const texts = new Map<string, string>();
  for (const { path, isDropped, atHead } of compared) {
    if (!isDropped) continue;
    let text = texts.get(path) ?? head.text(path);
    if (text === null) continue;
    for (const { node } of atHead) text = blank(text, node.getStart(node.getSourceFile()), endOf(node, text));
    texts.set(path, text);
  }
  if (texts.size === 0) return head;
  return { paths: head.paths, text: (path) => texts.get(path) ?? head.text(path) };
}

/** Of a property in an object with its comma: two in a row are no object. */
function endOf(node: Node, text: string): number {
  const end = node.getEnd();
  return /^\s*,/.test(text.slice(end, end + 200)) ? text.indexOf(',', end) + 1 : end;
}

function blank(text: string, from: number, to: number): string {
  return text.slice(0, from) + text.slice(from, to).replace(/[^\r\n]/g, ' ') + text.slice(to);
}
