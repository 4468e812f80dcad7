// Lines in; problems with a headline and an arrow to the place below it out: rustc, clippy, ruff, typos, oxlint, Biome.

import type { FailureKind } from '../../model/failure';
import { isInstalledCode, place } from '../location';
import { sighting, type Sighting, type ToolReader } from '../sighting';

const ARROW = /^\s*(?:-->|╭─\[|,-\[|┌─) ?(?:file:\/\/)?([^\s:\]][^:\]]*):(\d+)(?::(\d+))?/;
const HEADLINE =
  /^\s*(?:(error|warning)(?:\[([\w:-]+)\])?: (.*)|([×⚠✖]) (?:([\w-]+\([\w@/-]+\)): )?(.*)|([A-Z]{1,4}\d{3,5}|[a-z-]+): ?(?:\[\*\] )?(.*)|([A-Z]{1,4}\d{3,5}) (?:\[\*\] )?(.*))$/;
const BIOME = /^(\S[^:]*):(\d+):(\d+) (lint\/[\w/]+|format|assist\/[\w/]+|parse|organizeImports)(?: .*)? ━+$/;
const LONGEST = 60;

export const arrowFramed: ToolReader = {
  id: 'arrow-framed',
  read(lines) {
    const found: Sighting[] = [];
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at]!;
      if (line.length > 2000) continue;
      const seen = line.endsWith('━') ? readBiome(lines, at) : ARROW.test(line) ? readArrow(lines, at) : null;
      const previous = found.at(-1);
      if (!seen || (previous && seen.from <= previous.to)) continue;
      found.push(seen);
    }
    return found;
  },
};

function readArrow(lines: readonly string[], arrow: number): Sighting | null {
  const [, path, line, column] = ARROW.exec(lines[arrow]!)!;
  for (let at = arrow - 1; at >= Math.max(0, arrow - 4); at--) {
    const match = HEADLINE.exec(lines[at]!);
    if (!match) continue;
    const [, word, code, text, mark, rule, marked, ruffed, ruffedText, spaced, spacedText] = match;
    const severity = word === 'warning' || mark === '⚠' ? 'warning' : 'error';
    const id = code ?? rule ?? ruffed ?? spaced ?? null;
    return sighting({
      tool: toolOf(path!, id, mark),
      kind: kindOf(path!, id, severity),
      code: id,
      message: (text ?? marked ?? ruffedText ?? spacedText ?? '').trim() || lines[at]!.trim(),
      locations: isInstalledCode(path!) ? [] : [place(path!, line, column)],
      from: at,
      to: blockEnd(lines, arrow),
      at,
      severity,
    });
  }
  return null;
}

function readBiome(lines: readonly string[], at: number): Sighting | null {
  const match = BIOME.exec(lines[at]!);
  if (!match) return null;
  const [, path, line, column, rule] = match;
  let to = at;
  let message: string | null = null;
  for (let next = at + 1; next < lines.length && next - at < LONGEST; next++) {
    if (/━$|^\S/.test(lines[next]!)) break;
    message ??= /^\s*[×✖!] (.*)$/.exec(lines[next]!)?.[1]?.trim() ?? null;
    if (lines[next]!.trim() !== '') to = next;
  }
  return sighting({
    tool: 'biome',
    kind: 'lint',
    code: rule!,
    message: message ?? lines[at]!.trim(),
    locations: [place(path!, line, column)],
    from: at,
    to,
    at,
  });
}

function blockEnd(lines: readonly string[], arrow: number): number {
  let to = arrow;
  for (let next = arrow + 1; next < lines.length && next - arrow < LONGEST; next++) {
    if (lines[next]!.trim() === '') break;
    if (!/^\s*(?:\d+ )?\s*[|=│·:╰─╯`-]|^\s*\d+\s|^\s+|^\.\.\./.test(lines[next]!)) break;
    to = next;
  }
  return to;
}

function toolOf(path: string, code: string | null, mark: string | undefined): string | null {
  if (code?.startsWith('clippy::')) return 'clippy';
  if (/\.rs$/.test(path)) return 'rustc';
  if (/\.pyi?$/.test(path)) return 'ruff';
  if (mark) return 'oxlint';
  return null;
}

function kindOf(path: string, code: string | null, severity: 'error' | 'warning'): FailureKind {
  if (code?.startsWith('clippy::')) return 'lint';
  return /\.rs$/.test(path) && severity === 'error' ? 'compile' : 'lint';
}
