// A word in, whether it was drawn by lot out: keys and tokens are, names and digests in hexadecimal are told apart.

const UUID = /^\{?[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\}?$/;
const HEX = /^(?:0x)?[0-9a-fA-F]+$/;

/** A commit, a digest, an id: meant to be read. */
export function isDigest(word: string): boolean {
  return HEX.test(word) || UUID.test(word);
}

/** Share of neighbours of another class (upper, lower, digit): about .6 in random text, about .2 in names. */
export function isRandom(word: string, least = 0.4): boolean {
  let changes = 0;
  let previous = classOf(word.charCodeAt(0));
  const seen = new Set([previous]);
  // A long word tells by its beginning.
  const length = Math.min(word.length, 512);
  for (let index = 1; index < length; index += 1) {
    const current = classOf(word.charCodeAt(index));
    if (current !== previous) changes += 1;
    seen.add(current);
    previous = current;
  }
  return seen.has(0) && seen.has(1) && seen.has(2) && changes / (length - 1) >= least;
}

function classOf(code: number): number {
  if (code >= 48 && code <= 57) return 0;
  if (code >= 65 && code <= 90) return 1;
  if (code >= 97 && code <= 122) return 2;
  return 3;
}
