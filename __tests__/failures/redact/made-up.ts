// Credentials of the right shape, made up letter by letter, so that none stands in this repository.

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
export const WORD = `${LETTERS}${LETTERS.toUpperCase()}0123456789`;
export const HEX = '0123456789abcdef';
export const BASE64 = `${WORD}+/`;

export function madeUp(seed: number): (alphabet: string, length: number) => string {
  let state = seed >>> 0;
  return (alphabet, length) => {
    let text = '';
    while (text.length < length) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      text += alphabet[Math.floor((state / 2 ** 32) * alphabet.length)];
    }
    return text;
  };
}

/** Any ten letters of it in a row tell too much. */
export function leaks(secret: string, shown: string): boolean {
  if (secret.length < 10) return shown.includes(secret);
  for (let index = 0; index + 10 <= secret.length; index += 1) {
    if (shown.includes(secret.slice(index, index + 10))) return true;
  }
  return false;
}
