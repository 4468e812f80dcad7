// A text in, roughly how many tokens a model counts in it out: on the high side, since caps are set against it.

/** English and code run from 3.2 to 4.2 characters a token, by model; other scripts from one to two. */
const CHARACTERS = 3.2;

export function estimateTokens(text: string): number {
  let wide = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x2ff) wide += 1;
  return Math.ceil((text.length - wide) / CHARACTERS + wide);
}
