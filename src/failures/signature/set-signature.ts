// The signatures of all failures of one run in, one that is equal for the same set again out.

import type { Signature } from '../../model/failure';
import { fingerprint } from '../../model/fingerprint';
import { MASKS_VERSION } from './masks';

/** Neither order nor repetition counts; null for a run without failures, whose trouble has no name. */
export function setSignature(signatures: readonly Signature[]): { exact: string; template: string } | null {
  if (signatures.length === 0) return null;
  return {
    exact: fingerprint('exact-set', MASKS_VERSION, ...distinct(signatures.map((signature) => signature.exact))),
    template: fingerprint(
      'template-set',
      MASKS_VERSION,
      ...distinct(signatures.map((signature) => signature.template)),
    ),
  };
}

function distinct(hashes: readonly string[]): string[] {
  return [...new Set(hashes)].sort();
}
