// A migration's text in; the part that is applied out, the rest blanked so that positions stay those of the file.

export interface AppliedSql {
  text: string;
  /** Whose marks the text carries; null when it has none. */
  markers: string | null;
}

interface Marks {
  tool: string;
  up: RegExp;
  down: RegExp;
}

// The first that occurs decides. Sources: the parsers of goose, sql-migrate, dbmate, node-pg-migrate, Play and MyBatis.
const MARKS: readonly Marks[] = [
  { tool: 'goose', up: /^\s*--\s*\+goose\s+up\b/i, down: /^\s*--\s*\+goose\s+down\b/i },
  { tool: 'sql-migrate', up: /^\s*--\s*\+\w+\s+up\b/i, down: /^\s*--\s*\+\w+\s+down\b/i },
  { tool: 'dbmate', up: /^\s*--\s*migrate:up\b/i, down: /^\s*--\s*migrate:down\b/i },
  { tool: 'node-pg-migrate', up: /^\s*--[\s-]*up\s+migration/i, down: /^\s*--[\s-]*down\s+migration/i },
  { tool: 'play-evolutions', up: /^\s*(?:#|--).*!ups\b/i, down: /^\s*(?:#|--).*!downs\b/i },
  { tool: 'mybatis', up: /^\s*--\s*\/\/\s*@?do\b/i, down: /^\s*--\s*\/\/\s*@undo\b/i },
  { tool: 'up-down', up: /^\s*--[\s=-]*up[\s:=-]*$/i, down: /^\s*--[\s=-]*down[\s:=-]*$/i },
];

/** Spaces for every character that is not a line end. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

export function appliedSql(text: string): AppliedSql {
  if (/^\s*--\s*liquibase\s+formatted\s+sql/im.test(text)) return { text, markers: 'liquibase' };
  const lines = text.split(/(?<=\n)|(?<=\r)(?!\n)/);
  const marks = MARKS.find((candidate) => lines.some((line) => isMark(candidate, line)));
  if (!marks) return { text, markers: null };
  let applied = true;
  const kept = lines.map((line) => {
    const content = line.replace(/[\r\n]+$/, '');
    if (marks.down.test(content)) applied = false;
    else if (marks.up.test(content)) applied = true;
    else return applied ? line : blank(line);
    return blank(line);
  });
  return { text: kept.join(''), markers: marks.tool };
}

function isMark(marks: Marks, line: string): boolean {
  if (!/up|down|do\b/i.test(line)) return false;
  const content = line.replace(/[\r\n]+$/, '');
  return marks.up.test(content) || marks.down.test(content);
}
