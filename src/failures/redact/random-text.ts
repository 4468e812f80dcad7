// A word in, whether it was drawn by lot out: keys and tokens are, names and digests in hexadecimal are told apart.

const UUID = /^\{?[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\}?$/;
const HEX = /^(?:0x)?[0-9a-fA-F]+$/;

/** A commit, a digest, an id: meant to be read. */
export function isDigest(word: string): boolean {
  return HEX.test(word) || UUID.test(word);
}

/** A long word tells by its beginning. */
const LOOKED_AT = 512;
/** Share of letters in runs of three small ones or more: about .16 where a lot draws, above .6 in names. */
const NAME_LIKE = 0.45;
/** Where no name says that it is a secret, a generated class name must pass. */
const NAME_LIKE_UNNAMED = 0.35;
const LONGEST_RUN_UNNAMED = 6;

/** Capitals, small letters and digits without the small-letter runs that words are made of. */
export function isRandom(word: string): boolean {
  const { mixed, inRuns } = countLetters(word);
  return mixed && inRuns < NAME_LIKE;
}

/** The same with more doubt, for words that nothing announces as a secret. */
export function isSurelyRandom(word: string): boolean {
  const { mixed, inRuns, longestRun } = countLetters(word);
  return mixed && inRuns < NAME_LIKE_UNNAMED && longestRun <= LONGEST_RUN_UNNAMED;
}

function countLetters(word: string): { mixed: boolean; inRuns: number; longestRun: number } {
  const length = Math.min(word.length, LOOKED_AT);
  let inRuns = 0;
  let longestRun = 0;
  let run = 0;
  let capitals = 0;
  let smalls = 0;
  let digits = 0;
  for (let index = 0; index <= length; index += 1) {
    const code = index < length ? word.charCodeAt(index) : 0;
    if (code >= 97 && code <= 122) {
      run += 1;
      smalls += 1;
      continue;
    }
    if (run >= 3) inRuns += run;
    longestRun = Math.max(longestRun, run);
    run = 0;
    if (code >= 48 && code <= 57) digits += 1;
    else if (code >= 65 && code <= 90) capitals += 1;
  }
  return { mixed: capitals > 0 && smalls > 0 && digits > 0, inRuns: inRuns / length, longestRun };
}
