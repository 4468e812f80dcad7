// A formatted SQL changelog's text in, its change sets out. Rollback lines are comments, so they are left out anyway.

import type { Dialect } from '../../model/dialect';
import type { Fact, FileFacts } from '../../model/facts';
import type { Problem } from '../../model/problem';
import { scriptProblems } from '../syntax/script-facts';
import { blank } from '../syntax/sql-sections';
import { parseBody } from './parse-placed';
import { contextAllows, runsOn } from './runs-on';

const HEAD = /^\s*--\s*liquibase\s+formatted\s+sql/im;
const CHANGE_SET = /^\s*--\s*changeset\s+("[^"]*"|[^\s:]+)\s*:\s*("[^"]*"|\S+)(.*)$/i;

export function isFormattedSql(text: string): boolean {
  return HEAD.test(text.slice(0, 20_000));
}

export function readFormattedSql(path: string, text: string, dialect: Dialect): FileFacts {
  const facts: Extract<Fact, { kind: 'change-set' }>[] = [];
  const problems: Problem[] = [];
  const ids = new Map<string, number>();
  for (const part of split(text)) {
    if (!runsOn(setting(part.settings, 'dbms'), dialect) || setting(part.settings, 'ignore') === 'true') continue;
    if (!contextAllows(setting(part.settings, 'contextFilter') || setting(part.settings, 'context'), dialect)) continue;
    const body = withDelimiter(part.text, setting(part.settings, 'endDelimiter'));
    const place = { kind: 'exact' as const, line: part.line, column: 1 };
    const range = { line: part.line, startColumn: 1, endLine: part.line, endColumn: 1 };
    const script = { dialect, statements: parseBody(body, place, range, dialect) };
    const count = (ids.get(part.id) ?? 0) + 1;
    ids.set(part.id, count);
    if (count === 2)
      problems.push({ path, line: part.line, reason: `change set ${part.id} stands twice in this file` });
    facts.push({ kind: 'change-set', id: count === 1 ? part.id : `${part.id} (${count})`, script, includes: [] });
    problems.push(...scriptProblems(path, script));
  }
  return { path, facts, problems };
}

interface Part {
  id: string;
  settings: string;
  /** 1-based line of the first line of `text`. */
  line: number;
  text: string;
}

function split(text: string): Part[] {
  const parts: Part[] = [];
  let current: (Part & { lines: string[] }) | null = null;
  let ignored = 0;
  const lines = text.split(/(?<=\n)|(?<=\r)(?!\n)/);
  const close = (): void => {
    if (current) parts.push({ ...current, text: current.lines.join('') });
  };
  lines.forEach((line, at) => {
    const content = line.replace(/[\r\n]+$/, '');
    const head = CHANGE_SET.exec(content);
    if (head) {
      close();
      const id = `${unquote(head[2]!)}::${unquote(head[1]!)}`;
      current = { id, settings: head[3] ?? '', line: at + 2, text: '', lines: [] };
      return;
    }
    const ignore = /^\s*--\s*ignoreLines\s*:\s*(\w+)/i.exec(content)?.[1];
    if (ignore !== undefined) {
      ignored = /^start$/i.test(ignore)
        ? Number.POSITIVE_INFINITY
        : /^end$/i.test(ignore)
          ? 0
          : (Number(ignore) || 0) + 1;
    }
    current?.lines.push(ignored > 0 ? blank(line) : line);
    if (ignored > 0) ignored--;
  });
  close();
  return parts;
}

function unquote(word: string): string {
  return word.replace(/^"|"$/g, '');
}

function setting(settings: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}\\s*:\\s*("[^"]*"|\\S+)`, 'i').exec(settings)?.[1];
  return found === undefined ? '' : unquote(found);
}

/** `endDelimiter:/` and its kin: the delimiter at the end of a line becomes a semicolon. */
function withDelimiter(text: string, delimiter: string): string {
  if (delimiter === '' || delimiter === ';' || /^\\?n?go$/i.test(delimiter)) return text;
  const plain = delimiter.replace(/\\[snr]\*?/g, '').replace(/\\/g, '');
  if (plain === '') return text;
  return text
    .split(/(?<=\n)/)
    .map((line) => {
      const end = line.trimEnd();
      if (!end.endsWith(plain) || (plain === '/' && end.trim() !== '/')) return line;
      return `${end.slice(0, -plain.length)};${' '.repeat(plain.length - 1)}${line.slice(end.length)}`;
    })
    .join('');
}
