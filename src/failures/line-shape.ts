// A line in, a number out that lines share which differ only in their numbers.

/** A hash in which numbers are alike, but for the `0` of `0 errors`. */
export function shapeOf(text: string): number {
  let hash = 0x811c9dc5;
  let second = 7;
  for (let index = 0; index < text.length; index++) {
    let code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) {
      const start = index;
      while (index + 1 < text.length && isDigit(text.charCodeAt(index + 1))) index++;
      code = start === index && code === 48 ? 48 : 49;
    }
    hash = Math.imul(hash ^ code, 0x01000193);
    second = (Math.imul(second, 31) + code) | 0;
  }
  // 53 bits: two shapes that collide would share their signs.
  return (hash >>> 0) * 0x200000 + (second & 0x1fffff);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
