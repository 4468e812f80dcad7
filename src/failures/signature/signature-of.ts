// What identifies a failure in, its signature out: equal for the same failure again, whatever the machine, the time and the line.

import { fingerprint } from '../../model/fingerprint';
import type { FailureIdentity, Signature } from '../../model/failure';
import { maskMessage } from './mask-message';
import { MASKS_VERSION } from './masks';

export function signatureOf(identity: FailureIdentity): Signature {
  const { tool, kind, code, test, message, frame } = identity;
  const masked = maskMessage(message);
  return {
    exact: fingerprint('exact', MASKS_VERSION, tool, kind, code, test, frame, masked.exact),
    template: fingerprint('template', MASKS_VERSION, tool, kind, code, masked.template),
    text: masked.exact,
  };
}
