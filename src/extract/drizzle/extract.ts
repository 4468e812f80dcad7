// A Drizzle file in, its facts out: the journal's order, or a migration without its statement breakpoints.

import type { Dialect } from '../../model/dialect';
import type { FileFacts, SourceText } from '../../model/facts';
import type { StackContext } from '../stack';
import { scriptFacts } from '../syntax/script-facts';

const DIALECT_NAMES: Record<string, Dialect> = {
  postgresql: 'postgres',
  pg: 'postgres',
  mysql: 'mysql',
  singlestore: 'mysql',
  sqlite: 'sqlite',
  turso: 'sqlite',
  mssql: 'mssql',
};

export async function extract(file: SourceText, context: StackContext): Promise<FileFacts> {
  if (file.path.endsWith('.json')) return readJournal(file);
  return scriptFacts(file.path, withoutBreakpoints(file.text), context.dialect, null);
}

function readJournal(file: SourceText): FileFacts {
  const journal = parseJson(file.text);
  const listed = isRecord(journal) && Array.isArray(journal.entries) ? journal.entries : null;
  if (!isRecord(journal) || !listed) {
    return {
      path: file.path,
      facts: [],
      problems: [{ path: file.path, line: 1, reason: 'not understood: a Drizzle journal without a list of entries' }],
    };
  }
  const entries: { name: string; version: string }[] = [];
  for (const entry of listed) {
    if (!isRecord(entry) || typeof entry.tag !== 'string') continue;
    const number = /^\d+/.exec(entry.tag)?.[0];
    entries.push({ name: `../${entry.tag}.sql`, version: number ?? String(entry.idx ?? entry.tag) });
  }
  const dialect = typeof journal.dialect === 'string' ? DIALECT_NAMES[journal.dialect] : undefined;
  return {
    path: file.path,
    facts: [{ kind: 'migration-journal', entries, dialect: dialect ?? null }],
    problems: [],
  };
}

// `-->` is no comment in MySQL, and the last statement before a breakpoint may lack its semicolon.
function withoutBreakpoints(text: string): string {
  return text.replace(/--> statement-breakpoint/g, (mark, at: number) => {
    const before = text.slice(Math.max(0, at - 200), at).trimEnd();
    return before === '' || before.endsWith(';') ? ' '.repeat(mark.length) : `;${' '.repeat(mark.length - 1)}`;
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
