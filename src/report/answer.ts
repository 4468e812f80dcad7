// The comment that answers a command: found again by the comment that it answers, so that nothing is answered twice.

export const ANSWER_MARKER = '<!-- throughline:answer -->';
const TO = /^<!-- answers:(\d{1,20})( pending)? -->$/;
const LIMIT = 65_000;

export function writeAnswer(
  to: number,
  { text, notes, isPending }: { text: string; notes: readonly string[]; isPending: boolean },
): string {
  const head = `${ANSWER_MARKER}\n<!-- answers:${to}${isPending ? ' pending' : ''} -->`;
  let hidden = '';
  // What must be found again stands first: an answer may be cut, in the midst of a block of code too.
  for (const note of notes) if (head.length + hidden.length + note.length < LIMIT - 8000) hidden += `\n${note}`;
  const free = LIMIT - head.length - hidden.length - 40;
  return `${head}${hidden}\n${text.length > free ? `${text.slice(0, free)}\n\n**Shortened.**` : text}`.trimEnd();
}

/** Which comment is answered; null: it is no answer. */
export function readAnswer(body: string): { to: number; isPending: boolean } | null {
  const match = TO.exec(body.split(/\r?\n/, 2)[1]?.trim() ?? '');
  return match ? { to: Number(match[1]), isPending: match[2] !== undefined } : null;
}
