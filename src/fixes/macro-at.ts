// The text of a dbt file and a place in it; out: the macro whose call stands there, when what the place says was written by
// that macro: its text is in another file, and others call it.

import type { Span } from './text-places';

/** dbt's own, whose arguments are the names themselves. */
const OWN = /^(?:ref|source|var|config|env_var|this)$/;

export function macroAt(text: string, span: Span): string | null {
  const name = /^(?:\{\{-?\s{0,20})?([A-Za-z_]\w{0,100}(?:\.[A-Za-z_]\w{0,100})?)\s{0,20}\(/.exec(
    text.slice(span.start, Math.min(span.end, span.start + 300)),
  )?.[1];
  return name === undefined || OWN.test(name) ? null : name;
}
