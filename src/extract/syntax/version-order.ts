// Version texts in, their order out: numeric part by part, of any length (`1.2` = `01_2` < `1.10` < `20240101120000`).

import { byText } from './tree-places';

/** Numeric parts without leading zeros; trailing zero parts are dropped, so that `1` equals `1.0`. */
export function versionParts(version: string): string[] {
  const parts = (version.match(/\d+/g) ?? []).map((digits) => digits.replace(/^0+(?=\d)/, ''));
  while (parts.length > 1 && parts[parts.length - 1] === '0') parts.pop();
  return parts;
}

/** Equal keys mean the same version. */
export function versionKey(version: string): string {
  return versionParts(version).join('.');
}

/** Less than, equal to or greater than zero, as for `sort`. */
export function compareVersions(a: string, b: string): number {
  const left = versionParts(a);
  const right = versionParts(b);
  const length = Math.max(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const x = left[i] ?? '0';
    const y = right[i] ?? '0';
    if (x.length !== y.length) return x.length - y.length;
    if (x !== y) return byText(x, y);
  }
  return 0;
}
