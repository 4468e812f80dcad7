// Lines of a log in, the same lines with every secret hidden out. Nothing a log says can switch it off.

import { findBlockValues } from './block-values';
import { findEncoded } from './encoded';
import { findKeyBlocks } from './key-blocks';
import { findKnown, formsOf, masksIn } from './known-secrets';
import { findNamedValues } from './named-values';
import { hideSpans, type Span } from './span';
import { findTokens } from './token-shapes';
import { findUrlCredentials } from './url-credentials';

/** What is longer is no line that anybody reads; its beginning is kept. */
const LINE_LIMIT = 1 << 20;
const CUT_MARGIN = 8192;

/**
 * As many lines as came in. `secrets` are values to hide wherever and however they stand: the process's own
 * (`secretsOf` its environment) and those that other lines of the log ask to mask (`masksIn`).
 */
export function redactLines(lines: readonly string[], secrets: readonly string[] = []): string[] {
  const forms = formsOf([...secrets, ...masksIn(lines)]);
  const cut = lines.map(cutLine);
  const blocks = findKeyBlocks(cut);
  const values = findBlockValues(cut);
  return cut.map((line, index) =>
    hideSpans(line, [
      ...(blocks[index] ?? []),
      ...(values[index] ?? []),
      ...findKnown(line, forms),
      ...findSecrets(line),
    ]),
  );
}

/** Line ends stay as they are. */
export function redactText(text: string, secrets: readonly string[] = []): string {
  const parts = text.split(/(\r\n|\n|\r)/);
  const lines = redactLines(
    parts.filter((_, index) => index % 2 === 0),
    secrets,
  );
  return lines.map((line, index) => line + (parts[index * 2 + 1] ?? '')).join('');
}

/** A secret that the cut would halve could no longer be told: its beginning goes too. */
function cutLine(line: string): string {
  if (line.length <= LINE_LIMIT) return line;
  const kept = line.slice(0, LINE_LIMIT - CUT_MARGIN);
  const margin = line.slice(LINE_LIMIT - CUT_MARGIN, LINE_LIMIT);
  return `${kept}${/^.*[\s"',;]/s.exec(margin)?.[0] ?? ''}…`;
}

/** Encoded text may be encoded again; further in nobody looks. */
const DEEPEST = 2;

function findSecrets(line: string, depth = 0): Span[] {
  if (line.length < 6) return [];
  const spans = [...findTokens(line), ...findUrlCredentials(line), ...findNamedValues(line)];
  if (depth >= DEEPEST) return spans;
  return [...spans, ...findEncoded(line, (text) => holdsSecret(text, depth + 1))];
}

function holdsSecret(text: string, depth: number): boolean {
  return (
    /PRIVATE KEY/.test(text) || isLogin(text) || text.split('\n').some((line) => findSecrets(line, depth).length > 0)
  );
}

/** `user:password`, as Basic authorization wraps it. */
function isLogin(text: string): boolean {
  return /^[\w.@%+-]{1,64}:[^\s:]{8,}$/.test(text);
}
