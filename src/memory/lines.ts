// Texts as lines, in the counting of the whole product: a line ends at `\n`, `\r\n` or a lone `\r`.

export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}
