// Text in; its words out, in lower case, in their order.

const WORD = /[\p{L}\p{N}_]+/gu;
const LONGEST = 60;
const MOST = 20_000;

export function plainWords(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    if (words.length >= MOST) break;
    if (word.length <= LONGEST) words.push(word.toLowerCase());
  }
  return words;
}
