// A Sqitch file in, its facts out: the plan's order, or a deploy script. Revert and verify scripts say nothing.

import type { FileFacts, SourceText } from '../../model/facts';
import type { StackContext } from '../stack';
import { scriptFacts } from '../syntax/script-facts';
import { baseName } from '../syntax/tree-places';

export async function extract(file: SourceText, context: StackContext): Promise<FileFacts> {
  if (baseName(file.path) === 'sqitch.plan') {
    const entries = planEntries(file.text);
    return { path: file.path, facts: [{ kind: 'migration-journal', entries, dialect: null }], problems: [] };
  }
  if (!/(^|\/)deploy\//.test(file.path)) return { path: file.path, facts: [], problems: [] };
  return scriptFacts(file.path, file.text, context.dialect, null);
}

/**
 * Changes in the order of the plan. A change that was reworked stands there twice: its earlier script is kept as
 * `NAME@TAG.sql`, with the first tag after it (https://sqitch.org/docs/manual/sqitch-rework/).
 */
export function planEntries(text: string): { name: string; version: string }[] {
  const lines: { name: string; tag: boolean }[] = [];
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.replace(/(^|\s)#.*$/, '').trim();
    if (line === '' || line.startsWith('%') || line.startsWith('-')) continue;
    const word = line.replace(/^\+\s*/, '').split(/[\s[]/)[0] ?? '';
    if (word !== '') lines.push({ name: word, tag: word.startsWith('@') });
  }
  const last = new Map<string, number>();
  lines.forEach((line, at) => {
    if (!line.tag) last.set(line.name, at);
  });
  const entries: { name: string; version: string }[] = [];
  // Backwards, so that the nearest tag after each change is known without searching.
  let tag = '';
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]!;
    if (line.tag) {
      tag = line.name;
      continue;
    }
    const script = last.get(line.name) === at ? line.name : `${line.name}${tag}`;
    entries.push({ name: `deploy/${script}.sql`, version: script });
  }
  return entries.reverse();
}
