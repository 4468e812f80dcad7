// One element of a changelog, whatever it was written in: XML, YAML and JSON are read into the same tree.

import type { Range } from '../../model/range';

export interface ChangeNode {
  name: string;
  attributes: Map<string, string>;
  children: ChangeNode[];
  /** Text between the tags. */
  body: { text: string; place: BodyPlace } | null;
  range: Range;
}

/** `exact`: the text starts at this line and column of the file. Otherwise only the element's place is known. */
export type BodyPlace = { kind: 'exact'; line: number; column: number } | { kind: 'element' };

export function attribute(node: ChangeNode, name: string): string {
  return node.attributes.get(name) ?? '';
}

export function child(node: ChangeNode, name: string): ChangeNode | null {
  return node.children.find((candidate) => candidate.name === name) ?? null;
}

export function childrenNamed(node: ChangeNode, name: string): ChangeNode[] {
  return node.children.filter((candidate) => candidate.name === name);
}
