// Values known to be secret in; a finder of every form they may take in a line out.

import { Buffer } from 'node:buffer';
import type { Span } from './span';

const SECRET_NAME =
  /passw|passphrase|pass$|pwd|secret|token|credential|api[_-]?key|access[_-]?key|private[_-]?key|(?:^|[_-])key$|auth|cookie|session|dsn$|webhook|connection[_-]?string|database[_-]?url|_url$|certificate|signing/i;
/** Names that match by their wording alone. */
const HARMLESS_NAME =
  /^(?:SSH_AUTH_SOCK|GPG_AGENT_INFO|XAUTHORITY|DBUS_SESSION_BUS_ADDRESS|XDG_SESSION_\w+|SESSION_MANAGER|DESKTOP_SESSION|GITHUB_(?:SERVER|API|GRAPHQL)_URL|PWD|OLDPWD|ACTIONS_\w*_URL|RUNNER_\w+)$/i;
const HARMLESS_VALUE =
  /^(?:true|false|yes|no|none|null|undefined|default|enabled|disabled|required|optional|\d{1,5}|[/~][\w./-]*)$/i;

/** Shorter values stand in too many words to be hidden wherever they are. */
const SHORTEST = 6;
/** `::add-mask::` comes out of the log, so out of anybody's hands: short ones could hide the failure. */
const SHORTEST_MASK = 8;
const MOST_MASKS = 200;
const ADD_MASK = /(?:::|##\[)add-mask(?:::|\])(.{1,4096})/i;

/** The values of the environment that its names call secret. */
export function secretsOf(environment: Readonly<Record<string, string | undefined>>): string[] {
  const values = new Set<string>();
  for (const [name, value] of Object.entries(environment)) {
    if (!value || HARMLESS_NAME.test(name) || !SECRET_NAME.test(name)) continue;
    for (const part of partsOf(name, value)) {
      if (part.length >= SHORTEST && !HARMLESS_VALUE.test(part)) values.add(part);
    }
  }
  return [...values];
}

/** The values that the log itself asks to hide. */
export function masksIn(lines: readonly string[]): string[] {
  const values = new Set<string>();
  for (const line of lines) {
    const value = line.includes('add-mask') ? ADD_MASK.exec(line)?.[1]?.trim() : undefined;
    if (!value || value.length < SHORTEST_MASK || HARMLESS_VALUE.test(value)) continue;
    values.add(value);
    if (values.size >= MOST_MASKS) break;
  }
  return [...values];
}

/** An address is known to everybody; the password in it is not. */
function partsOf(name: string, value: string): string[] {
  const address = /^[a-z][\w+.-]*:\/\/[^\s/@:]*:([^\s@]+)@/i.exec(value);
  if (address) return [value, address[1]!];
  if (/_url$/i.test(name) && !/hook|[?&](?:sig|token|key)=/i.test(value)) return [];
  return [value, ...value.split(/\r?\n/).filter((line) => line.length >= 12)];
}

/** All forms of the values, longest first. */
export function formsOf(values: readonly string[]): string[] {
  const forms = new Set<string>();
  for (const value of values) {
    if (value.length < SHORTEST) continue;
    forms.add(value);
    for (const form of [encodeURIComponent(toWellFormed(value)), JSON.stringify(value).slice(1, -1)])
      if (form !== value) forms.add(form);
    for (const form of base64Forms(value)) forms.add(form);
  }
  return [...forms].sort((one, other) => other.length - one.length);
}

export function findKnown(line: string, forms: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const form of forms) {
    for (let at = line.indexOf(form); at >= 0; at = line.indexOf(form, at + form.length)) {
      spans.push({ start: at, end: at + form.length });
    }
  }
  return spans;
}

/** What of the value is the same in base64 wherever it stands within the encoded text: three ways to begin. */
function base64Forms(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8');
  const forms: string[] = [];
  for (const offset of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const start = offset === 0 ? 0 : offset + 1;
    const spare = (offset + bytes.length) % 3 === 0 ? 0 : 1;
    const form = encoded.slice(start, encoded.length - spare);
    if (form.length < 8) continue;
    forms.push(form, form.replace(/\+/g, '-').replace(/\//g, '_'));
  }
  return [...new Set(forms)];
}

/** Lone surrogates, which no environment holds but a log may, cannot be encoded. */
function toWellFormed(value: string): string {
  return value.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}
