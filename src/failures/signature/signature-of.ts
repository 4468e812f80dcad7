// What identifies a failure in, its signature out: equal for the same failure again, whatever the machine, the time and the line.

import type { FailureIdentity, Signature } from '../../model/failure';
import { fingerprint } from '../../model/fingerprint';
import { maskMessage } from './mask-message';
import { MASKS_VERSION } from './masks';

/** `detail` is what `detailOf` finds behind the message: part of the identity, not of the text that is shown. */
export function signatureOf(identity: FailureIdentity, detail = ''): Signature {
  const { tool, kind, code, test, message, frame } = identity;
  const masked = maskMessage(message);
  const more = maskMessage(detail);
  return {
    exact: fingerprint('exact', MASKS_VERSION, tool, kind, code, test, steady(frame), masked.exact, more.exact),
    template: fingerprint('template', MASKS_VERSION, tool, kind, code, masked.template, more.template),
    text: masked.exact,
  };
}

/** Where repositories keep their code: an unknown machine's part of a path ends before it. */
const SOURCE_FOLDER =
  /^(?:[/~]|[A-Za-z]:\/).*?\/(?=(?:src|lib|tests?|__tests__|spec|apps?|packages|cmd|internal|pkg|models|migrations)\/)/;

/** A path that could not be made relative names the machine; what is the same on another one stays. */
function steady(frame: string | null): string | null {
  if (frame === null || !/^(?:[/~\\]|[A-Za-z]:[\\/])/.test(frame)) return frame;
  const slashed = frame.replace(/\\/g, '/');
  const relative = slashed.replace(SOURCE_FOLDER, '');
  return relative === slashed ? maskMessage(frame).exact : relative;
}
