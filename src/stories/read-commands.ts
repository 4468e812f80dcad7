// A comment in; the commands it holds out, one for each line that begins with `/throughline`. Quotes and code hold none.

export const COMMANDS = ['explain', 'ask', 'ignore', 'apply', 'reject', 'redo', 'rerun', 'help'] as const;
export type CommandName = (typeof COMMANDS)[number];

export interface Command {
  /** null: not one of ours. */
  name: CommandName | null;
  /** As typed. */
  word: string;
  rest: string;
}

/** A comment with more commands than this is no conversation. */
const MOST = 10;
const LONGEST_REST = 4000;

export function readCommands(body: string): Command[] {
  const found: Command[] = [];
  let fence: string | null = null;
  for (const line of body.slice(0, 65_536).split(/\r\n|\r|\n/)) {
    const mark = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
    if (mark && fence === null) fence = mark;
    else if (mark && fence !== null && mark[0] === fence[0] && mark.length >= fence.length) fence = null;
    if (fence !== null || mark) continue;
    const match = /^ {0,3}\/throughline(?:[ \t]+(\S+)(?:[ \t]+(.*))?)?[ \t]*$/.exec(line);
    if (!match || found.length >= MOST) continue;
    const word = match[1] ?? 'help';
    const name = COMMANDS.find((one) => one === word.toLowerCase()) ?? null;
    found.push({ name, word, rest: (match[2] ?? '').trim().slice(0, LONGEST_REST) });
  }
  return found;
}

export function isCommanding(body: string): boolean {
  return readCommands(body).length > 0;
}
