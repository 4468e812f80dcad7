// An XML changelog's text in, its elements with their places out.

import type { ChangeNode } from './change-node';
import { LineIndex } from '../syntax/line-index';

export type ReadResult = { root: ChangeNode } | { trouble: string; line: number };

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" };
const MAX_DEPTH = 200;

export async function readXml(text: string): Promise<ReadResult> {
  const { SaxesParser } = await import('saxes');
  const index = new LineIndex(text);
  const parser = new SaxesParser({ position: true });
  const open: { node: ChangeNode; start: number; bodyStart: number }[] = [];
  let root: ChangeNode | null = null;
  let trouble: { trouble: string; line: number } | null = null;
  // `position` stands behind the tag, and CRLF counts as two there, as it does in the text.
  parser.on('error', (error) => {
    trouble ??= { trouble: error.message.replace(/^\d+:\d+:\s*/, ''), line: parser.line };
  });
  parser.on('opentag', (tag) => {
    if (trouble) return;
    const end = parser.position;
    const start = text.lastIndexOf(`<${tag.name}`, end - 1);
    const attributes = new Map(Object.entries(tag.attributes).map(([name, value]) => [localName(name), String(value)]));
    const node: ChangeNode = {
      name: localName(tag.name),
      attributes,
      children: [],
      body: null,
      range: index.rangeOf(start, end),
    };
    const parent = open[open.length - 1];
    if (parent) parent.node.children.push(node);
    else root ??= node;
    if (open.length > MAX_DEPTH) trouble = { trouble: 'elements are nested too deeply', line: node.range.line };
    open.push({ node, start, bodyStart: end });
  });
  parser.on('closetag', (tag) => {
    const element = open.pop();
    if (!element || trouble) return;
    const end = parser.position;
    element.node.range = index.rangeOf(element.start, end);
    const bodyEnd = tag.isSelfClosing ? element.bodyStart : text.lastIndexOf('</', end - 1);
    if (bodyEnd <= element.bodyStart) return;
    const raw = text.slice(element.bodyStart, bodyEnd);
    const { line, column } = index.positionOf(element.bodyStart);
    // Only innermost texts are SQL; the text of a whole changelog would be copied for every level.
    if (element.node.children.some((inner) => inner.name !== 'comment')) return;
    element.node.body = { text: plainText(raw), place: { kind: 'exact', line, column } };
  });
  try {
    parser.write(text).close();
  } catch (error) {
    trouble ??= { trouble: error instanceof Error ? error.message : String(error), line: 1 };
  }
  if (trouble) return trouble;
  return root ? { root } : { trouble: 'no element in the file', line: 1 };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The text as the parser would give it, with every character at its place: what XML adds becomes spaces. */
function plainText(raw: string): string {
  const spaces = (part: string): string => part.replace(/[^\r\n]/g, ' ');
  return raw.replace(
    /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<comment>[\s\S]*?<\/comment>|<[^>]*>|&(?:lt|gt|amp|quot|apos);/g,
    (part, data: string | undefined) => {
      if (part.startsWith('<![CDATA[')) return `${' '.repeat(9)}${data ?? ''}   `;
      const entity = ENTITIES[part];
      return entity ? entity.padEnd(part.length) : spaces(part);
    },
  );
}
