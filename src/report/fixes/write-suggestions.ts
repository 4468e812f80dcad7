// A checked fix in; out: its blocks as suggestions that GitHub applies at the press of a button, each with a line that tells it
// from others, whatever commit it was made for.

import { createHash } from 'node:crypto';
import type { CheckedFix } from '../../model/proposal';
import { code, fence, prose } from '../escape-markdown';
import { applyTo, type Block, blocksOf } from './patch-text';

export interface WrittenSuggestion {
  path: string;
  line: number;
  endLine: number;
  /** First line of the body. */
  marker: string;
  body: string;
}

export const SUGGESTION = '<!-- throughline:suggestion ';

export function writeSuggestions(fix: CheckedFix): WrittenSuggestion[] {
  return blocksOf(fix.patch.edits, fix.before).flatMap((block) => {
    // An edit that ends at the next line's first column leaves that line alone, and need not show it.
    const after = applyTo(block.lines, block.line, block.edits);
    const { path, line, endLine } = block;
    const key = createHash('sha256')
      .update(JSON.stringify([path, line, after, block.lines]))
      .digest('hex')
      .slice(0, 16);
    const marker = `${SUGGESTION}${key} -->`;
    const body = [
      marker,
      `${prose(fix.title)} · checked, part of fix ${code(fix.id)}`,
      '',
      fence('suggestion', after.join('\n')),
    ].join('\n');
    return hidden(block, after) ? [] : [{ path, line, endLine, marker, body }];
  });
}

/** What the fence would show otherwise than it is must not be applied from it. */
function hidden({ lines }: Block, after: readonly string[]): boolean {
  return [...lines, ...after].some((line) => /(?!\t)[\p{Cc}\p{Cf}]/u.test(line));
}
