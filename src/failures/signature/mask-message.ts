// A message in, the message with everything masked that a re-run changes out. Time linear in its length.

import { isPath, maskPath, maskUrl } from './mask-path';
import { isVersion, maskWord } from './mask-word';
import type { Masked } from './masked';
import { MASKS } from './masks';
import { keepsHex, keepsNumber, keepsPort, keepsVersion, talksOfVersions } from './number-context';

/** What stands further behind is the same trouble's long tail. */
const MESSAGE_LIMIT = 8192;

const SHAPES = MASKS.map((mask) => `(?<${mask.name}>${mask.pattern})`).join('|');
const PLACEHOLDERS = new Map(MASKS.map((mask) => [mask.name, mask.placeholder]));

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours are control characters
const COLORS = /\u001b\[[0-9;:?]{0,20}[ -/]?[@-~]/g;
const BLANKS = /[\p{Cc}\s]+/gu;

const TIME_UNIT =
  'ns|nanos(?:econds?)?|[uµμ]s|micros(?:econds?)?|ms|msecs?|millis(?:econds?)?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?';
const SIZE_UNIT = '[KMGTP]i?B|[kKMGT]b|kB|bytes?|B';
const UNIT_AFTER = new RegExp(`^ (?:(?<time>${TIME_UNIT}|s)|(?<size>${SIZE_UNIT}))(?![\\w$])`);
const AMOUNT = new RegExp(`^\\d+(?:\\.\\d+)?(?:(?<time>${TIME_UNIT}|[smhd])|(?<size>${SIZE_UNIT}|[KMGk]))$`);
const COMPOUND_TIME = /^(?:\d+[dhms]){2,4}(?:\d+ms)?$/;

/** A match's two masked texts, and how much more than the match was taken. */
interface Taken extends Masked {
  more: number;
}

interface Found {
  shape: string;
  found: string;
  text: string;
  start: number;
  talksOfVersions: boolean;
}

export function maskMessage(message: string): Masked {
  const text = message.slice(0, MESSAGE_LIMIT).replace(COLORS, '').replace(BLANKS, ' ').trim();
  const masked = maskText(text, talksOfVersions(text));
  return { exact: joinLists(masked.exact), template: joinLists(maskSubject(masked.template)) };
}

function maskText(text: string, versions: boolean): Masked {
  const shapes = new RegExp(SHAPES, 'g');
  let exact = '';
  let template = '';
  let done = 0;
  for (let match = shapes.exec(text); match; match = shapes.exec(text)) {
    const shape = nameOf(match.groups);
    const taken = maskShape({ shape, found: match[0], text, start: match.index, talksOfVersions: versions });
    const between = text.slice(done, match.index);
    exact += between + taken.exact;
    template += between + taken.template;
    done = match.index + match[0].length + taken.more;
    shapes.lastIndex = done;
  }
  const rest = text.slice(done);
  return { exact: exact + rest, template: template + rest };
}

function nameOf(groups: Record<string, string | undefined> | undefined): string {
  for (const name in groups) if (groups[name] !== undefined) return name;
  return '';
}

function maskShape(place: Found): Taken {
  switch (place.shape) {
    case 'url':
      return { ...maskUrl(place.found, (part) => maskPart(part, place.talksOfVersions)), more: 0 };
    case 'path':
      return { ...maskPathLike(place), more: 0 };
    case 'host':
      return { exact: maskHost(place), template: '<host>', more: 0 };
    case 'ip':
      return same(maskAddress(place.found));
    case 'hex':
      return same(keepsHex(place.text, place.start, endOf(place)) ? place.found : '<n>');
    case 'number':
      return maskNumber(place);
    case 'word':
      return same(maskAnyWord(place));
    default:
      return same(PLACEHOLDERS.get(place.shape) ?? '<id>');
  }
}

function maskPart(part: string, versions: boolean): string {
  return maskText(part, versions).exact;
}

function maskPathLike({ found, talksOfVersions: versions }: Found): Masked {
  if (isPath(found)) return maskPath(found, (part) => maskPart(part, versions));
  const masked = found
    .split('/')
    .map((part) => maskPart(part, versions))
    .join('/');
  return { exact: masked, template: masked };
}

function maskAddress(found: string): string {
  const port = /(?:^127\.[\d.]+|^0\.0\.0\.0|::1):(\d+)$/.exec(found)?.[1];
  return port && keepsPort(port) ? `<ip>:${port}` : '<ip>';
}

function maskHost({ found, text, start, talksOfVersions: versions }: Found): string {
  const colon = found.indexOf(':');
  const name = colon < 0 ? found : found.slice(0, colon);
  const masked = maskWord(name, { text, start, end: start + name.length, talksOfVersions: versions });
  return colon < 0 ? masked : `${masked}:<n>`;
}

function maskNumber(place: Found): Taken {
  const { found, text, start } = place;
  const end = endOf(place);
  const unit = UNIT_AFTER.exec(text.slice(end, end + 14));
  if (unit) {
    const placeholder = unit.groups?.time === undefined ? '<size>' : '<duration>';
    return { exact: placeholder, template: placeholder, more: unit[0].length };
  }
  if (keepsNumber(text, start, end)) return same(found);
  if (/^\d+\.\d+$/.test(found) && keepsVersion(text, start, end, place.talksOfVersions)) return same(found);
  return same('<n>');
}

function maskAnyWord(place: Found): string {
  const { found, text, start, talksOfVersions: versions } = place;
  const amount = /^\d/.test(found) ? AMOUNT.exec(found) : null;
  if (amount) return amount.groups?.time === undefined ? '<size>' : '<duration>';
  if (/^\d/.test(found) && COMPOUND_TIME.test(found)) return '<duration>';
  if (isVersion(found)) {
    return /^[vV]/.test(found) || keepsVersion(text, start, endOf(place), versions) ? found : '<version>';
  }
  return maskWord(found, { text, start, end: endOf(place), talksOfVersions: versions });
}

function endOf({ start, found }: Found): number {
  return start + found.length;
}

function same(text: string): Taken {
  return { exact: text, template: text, more: 0 };
}

/** `1 min 12 s` one time and `58 s` the next; three ports one time and two the next. */
function joinLists(text: string): string {
  return text
    .replace(/<duration>(?:,? (?:and )?<duration>)+/g, '<duration>')
    .replace(/(<[a-z]{1,8}>)(?:, ?\1)+/g, '$1');
}

/** `com.shop.jobs.Nightly: …`: who speaks is a place, unless it is an exception. */
function maskSubject(text: string): string {
  return text.replace(
    /^[a-z][\w-]{0,63}(?:\.[\w-]{1,63}){2,12}(?<!Exception|Error|Failure|Fault|Warning)(?=: )/,
    '<name>',
  );
}
