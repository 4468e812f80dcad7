// A line in, the encoded words out that hold a secret when decoded, and those too long and too random to be anything else.

import { Buffer } from 'node:buffer';
import { isDigest, isSurelyRandom } from './random-text';
import type { Span } from './span';

const WORD = /[A-Za-z0-9+/_-]{20,}={0,2}/g;
const DECODED_LIMIT = 16_384;
/** Unnamed random text this long is a key to something; integrity hashes are named. */
const BARE_RANDOM = 32;
const HASH_BEFORE =
  /(?:sha\d{1,3}|md5|h1|blake\d?\w?|integrity|checksum|digest|hash|etag|nonce|fingerprint)["']?[-:=/ ]{1,3}["']?$/i;

/** `holdsSecret` judges a decoded text. */
export function findEncoded(line: string, holdsSecret: (text: string) => boolean): Span[] {
  const spans: Span[] = [];
  for (const match of line.matchAll(WORD)) {
    const word = match[0];
    const span = { start: match.index, end: match.index + word.length };
    if (isDigest(word)) continue;
    if (decodesToSecret(word, holdsSecret) || isBareKey(word, line, match.index)) spans.push(span);
  }
  return spans;
}

function decodesToSecret(word: string, holdsSecret: (text: string) => boolean): boolean {
  const head = word.slice(0, DECODED_LIMIT);
  const text = Buffer.from(head, 'base64').toString('latin1');
  return isText(text) && holdsSecret(text);
}

/** Readable from end to end: what random letters decode to is not. */
function isText(text: string): boolean {
  return text.length >= 8 && /^[\t\n\r\x20-\x7e]+$/.test(text);
}

function isBareKey(word: string, line: string, start: number): boolean {
  const solid = word.replace(/=+$/, '');
  if (solid.length < BARE_RANDOM || solid.startsWith('/') || /^sha\d+-/.test(solid)) return false;
  if (HASH_BEFORE.test(line.slice(Math.max(0, start - 24), start))) return false;
  const parts = solid.split(/[-_/+]/);
  if (parts.length === 1) return isSurelyRandom(solid);
  // Base64 is cut by its `+` and `/`; paths and joined names are cut too, but into words.
  if (parts.some((part) => /^[A-Za-z]*[a-z]{3}[A-Za-z]*$/.test(part))) return false;
  return solid.length >= 40 && parts.length <= solid.length / 8 + 2 && isSurelyRandom(parts.join(''));
}
