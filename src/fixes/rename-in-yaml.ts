// The place of a name in a YAML text and the new name in; the text to put there out, or null. Quotes, comments and layout stay.

import type { Span } from './text-places';

const PLAIN = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Plain scalars that YAML 1.1 or 1.2 reads as something else. */
const TAKEN = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
const HARMLESS = /^[\p{L}\p{N}_][\p{L}\p{N}_ .$-]*$/u;

export function renameInYaml(text: string, span: Span, old: string, renamedTo: string): string | null {
  const written = text.slice(span.start, span.end);
  const quote = /^(["'])(.*)\1$/s.exec(written);
  const inner = quote ? quote[2]! : written;
  if (inner !== old || !HARMLESS.test(renamedTo)) return null;
  // A warehouse that folds to upper case is written of in lower case by most.
  const isLower = inner === inner.toLowerCase() && renamedTo === renamedTo.toUpperCase();
  const name = isLower ? renamedTo.toLowerCase() : renamedTo;
  if (quote) return `${quote[1]}${name}${quote[1]}`;
  const around = text[span.start - 1];
  const isInQuotes = (around === '"' || around === "'") && text[span.end] === around;
  if (isInQuotes) return name;
  return plainInYaml(name);
}

export function quoteOf(scalar: { type?: string } | null): '"' | "'" | '' {
  return scalar?.type === 'QUOTE_DOUBLE' ? '"' : scalar?.type === 'QUOTE_SINGLE' ? "'" : '';
}

/** A name as YAML reads it back: with quotes where it needs them; null for what is not a name. */
export function plainInYaml(name: string): string | null {
  if (!HARMLESS.test(name)) return null;
  return PLAIN.test(name) && !TAKEN.test(name) ? name : `"${name}"`;
}
