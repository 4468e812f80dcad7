// A text in; whether a machine wrote it, so that nobody will read or mend it there, out.

const TOO_LONG = 1_000_000;
/** Mean length of a line from which a file is a bundle that nobody wrote. */
const MACHINE_LINE = 400;

export function isMachineMade(text: string): boolean {
  if (text.length > TOO_LONG) return true;
  if (text.length < MACHINE_LINE * 10) return false;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return text.length / lines > MACHINE_LINE;
}
