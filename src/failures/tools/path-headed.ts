// Lines in; reports that name a file once and list its problems below as `line:column`, out: ESLint, Stylelint, remark, Next.js.

import { place, repositoryPath } from '../location';
import { sighting, type Sighting, type ToolReader } from '../sighting';

const ROW = /^\s*(?:L)?(\d+):(\d+)(?:-\d+:\d+)?\s+(✖|⚠|×|✘|ℹ|error|warning|Error:|Warning:|info|suggestion)\s+(.*)$/;
const HEADER = /^\s{0,2}(?:\.{0,2}\/|[A-Za-z]:\\|[\w@[(.])[^:\t]*$/;
const COLUMNS = /^(.*?\S)\s{2,}(@?[\w./@-]+(?:\s+[\w@/-]+)?)\s*$/;

export const pathHeaded: ToolReader = {
  id: 'path-headed',
  read(lines) {
    const found: Sighting[] = [];
    let header: { path: string; at: number } | null = null;
    for (const [at, line] of lines.entries()) {
      const row = line.length < 2000 ? ROW.exec(line) : null;
      if (row && header) {
        const [, number, column, mark, rest] = row;
        const columns = COLUMNS.exec(rest!);
        const rule = columns?.[2]?.split(/\s+/)[0] ?? null;
        const previous = found.at(-1);
        const first = previous === undefined || previous.to < header.at;
        found.push(
          sighting({
            tool: toolOf(mark!, columns?.[2] ?? '', header.path),
            kind: 'lint',
            code: rule,
            message: columns?.[1] ?? rest!.trim(),
            locations: [place(header.path, number, column)],
            from: first ? header.at : at,
            at,
            severity: /^(?:✖|×|✘|error|Error:)$/.test(mark!) ? 'error' : 'warning',
          }),
        );
        continue;
      }
      if (line.trim() === '') {
        header = null;
        continue;
      }
      const isContinuation = header !== null && /^\s{4,}/.test(line);
      if (isContinuation) continue;
      header = looksLikePath(line) ? { path: repositoryPath(line.trim()), at } : null;
    }
    return found;
  },
};

function looksLikePath(line: string): boolean {
  if (line.length > 400 || !HEADER.test(line)) return false;
  const path = line.trim();
  return /\.[A-Za-z]\w{0,9}$/.test(path) && (/[\\/]/.test(path) || !path.includes(' '));
}

function toolOf(mark: string, rule: string, path: string): string {
  if (/remark-lint|remark/.test(rule)) return 'remark';
  if (mark === '✖' || mark === '⚠' || /\.(?:css|s[ac]ss|less)$/.test(path)) return 'stylelint';
  if (mark.endsWith(':')) return 'next';
  return 'eslint';
}
