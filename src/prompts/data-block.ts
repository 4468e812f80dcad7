// Foreign text in, a block out that a model can tell from instructions: its end mark cannot be written by who wrote the text.

import { createHash } from 'node:crypto';

/** Controls, and the marks that reorder, hide or join: the model is told nothing that a person would not see. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

export function dataBlock(kind: string, label: string, text: string): string {
  const body = text
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, (mark) =>
      mark === '\n' || mark === '\t' ? mark : `\\u{${mark.codePointAt(0)!.toString(16)}}`,
    );
  // Of the text itself: the same text has the same block, and no text can hold its own.
  const mark = createHash('sha256').update(`${kind}\0${label}\0${body}`).digest('hex').slice(0, 12);
  const name = oneLine(label);
  return `<data-${mark} kind="${kind}"${name === '' ? '' : ` name="${name}"`}>\n${body}\n</data-${mark}>`;
}

/** A foreign word that stands in a line of ours. */
export function oneLine(text: string, limit = 300): string {
  const line = text
    .replace(/[\s"<>]+/g, ' ')
    .replace(INVISIBLE, '')
    .trim();
  return line.length > limit ? `${line.slice(0, limit)}…` : line;
}

/** `12 | text`: the numbers that anchors are given by. */
export function numbered(firstLine: number, lines: readonly string[]): string {
  const width = String(firstLine + lines.length - 1).length;
  return lines.map((line, at) => `${String(firstLine + at).padStart(width)} | ${clip(line)}`).join('\n');
}

/** Minified code says nothing to anybody. */
function clip(line: string): string {
  return line.length > 400 ? `${line.slice(0, 400)}…` : line;
}
