// Text in, out whether it could be a SQL statement: first of a whole file, cheaply, then of one string, strictly.

const OPENING = '(?:\\s|\\(|--[^\\n]*\\n|\\/\\*[^*]*\\*\\/|\\\\[nrt])*';
const VERB =
  '(?:select|insert\\s+(?:or\\s+\\w+\\s+|ignore\\s+)?into|replace\\s+into|update|delete\\s+from|merge\\s+into|with\\s+(?:recursive\\s+)?["\\w]+|create\\s+(?:or\\s+replace\\s+)?(?:temp(?:orary)?\\s+)?(?:materialized\\s+)?view)(?![\\w-])';

const STATEMENT = new RegExp(`^${OPENING}${VERB}`, 'i');
/** `"select"` alone is an element of a page. */
const IN_FILE = new RegExp(`["'\`]${OPENING}(${VERB})(?=[\\s(*\\\\$])`, 'gi');
const SENTENCE = /^[A-Z][a-z]/;
/** How far a sentence is followed to see whether it goes on as SQL does. */
const SENTENCE_LENGTH = 400;

/** true when some quote of the file is followed by the start of a statement. */
export function mayHoldSql(text: string): boolean {
  for (const { 0: start, 1: verb = '', index } of text.matchAll(IN_FILE)) {
    if (!SENTENCE.test(verb)) return true;
    const rest = text.slice(index + 1, index + start.length + SENTENCE_LENGTH);
    if (/^[^"'`]*\b(?:from|into|set)\s/i.test(rest)) return true;
  }
  return false;
}

/** What a statement needs besides its first word; a sentence rarely has it in this order. */
const NEEDS: Record<string, RegExp> = {
  select: /\bselect\b[\s\S]*\bfrom\b/i,
  insert: /\binto\s+\S+[\s\S]*(?:\bvalues\b|\bselect\b|\bset\b|\bdefault\b|\()/i,
  replace: /\binto\s+\S+[\s\S]*(?:\bvalues\b|\bselect\b|\bset\b|\()/i,
  update: /\bupdate\s+\S[\s\S]*\bset\b/i,
  delete: /\bdelete\s+from\b/i,
  merge: /\busing\b[\s\S]*\bon\b/i,
  with: /\bas\s*(?:not\s+materialized\s*|materialized\s*)?\([\s\S]*\b(?:select|insert|update|delete|values)\b/i,
  create: /\bview\b[\s\S]*\bas\b[\s\S]*\bselect\b/i,
};

export function isStatement(text: string): boolean {
  const start = STATEMENT.exec(text);
  if (!start) return false;
  return NEEDS[verbOf(start[0])]?.test(text) ?? false;
}

/** `Select a file from your computer`: people's sentences start with one capital, statements do not. */
export function startsAsSentence(text: string): boolean {
  return SENTENCE.test(text.trimStart());
}

function verbOf(start: string): string {
  const words = start.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.find((word) => word in NEEDS) ?? '';
}
