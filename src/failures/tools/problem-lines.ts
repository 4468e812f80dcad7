// Lines in; the problems that compilers and linters report in one line each, out.

import type { FailureKind } from '../../model/failure';
import { shapeOf } from '../line-shape';
import { isInstalledCode, place } from '../location';
import { sighting, type Sighting, type ToolReader } from '../sighting';
import { PROBLEM_PATTERNS, type ProblemPattern } from './problem-patterns';

const MAY_BE = /[:([\t]\d|, col|line[= ]\d|message=| {2,}\d+ {2,}|: (?:error|warning) [A-Z]+\d|^\[error\] /;
const PROBLEM = /^(?:\[(?:error|warn)\] )?[^\s:]+\.\w+:\d+/;
const NOTE = /^(?:note|info|INFO|hint|Hint)$/;
const WARNING = /^(?:warning|WARNING|Warning|WARN|warn|w|W|style|suggestion|Suggestion|convention|refactor|LOW)$/;
/** Python's warnings, and what a tool says it only recommends. */
const SAID_WARNING = /^\w*Warning: |^\[W\]/;
const PYTHON_FRAME = /^\s*in (?:<?\w+>?)$/;
const CARET = /^(?:\[(?:error|warn)\] )?(\s*)\^[~^]*\s*$/;
const FRAME = /^\s+at |^\s*(?:File "|from )|^\s*\d+: /;
/** What follows a compiler's message and belongs to it. */
const CONTINUES =
  /^\s+\S|^(?:required|found|reason|symbol|location|first type|second type|Note:)\b|^\[ERROR\]\s{2,}\S|^\[ERROR\] +(?:symbol|location|required|found|reason):|^\s*\d* ?\||^ *[~^]+$/;
const MOST_CONTINUED = 30;

export const problemLines: ToolReader = {
  id: 'problem-lines',
  read(lines) {
    const found: Sighting[] = [];
    const plain = new Set<number>();
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at]!;
      if (line.length > 2000 || !MAY_BE.test(line) || FRAME.test(line)) continue;
      const shape = shapeOf(line);
      if (plain.has(shape)) continue;
      const seen = readLine(line, at);
      if (!seen) {
        plain.add(shape);
        continue;
      }
      seen.to = endOf(lines, at);
      nameColumn(seen, lines);
      found.push(seen);
      at = seen.to;
    }
    return found;
  },
};

function readLine(line: string, at: number): Sighting | null {
  for (const candidate of PROBLEM_PATTERNS) {
    const groups = candidate.pattern.exec(line)?.groups;
    if (!groups) continue;
    return seenIn(groups, candidate, at, line);
  }
  return null;
}

function seenIn(
  groups: Record<string, string | undefined>,
  { tool, kind }: ProblemPattern,
  at: number,
  line: string,
): Sighting | null {
  const severity = groups.severity ?? '';
  const isNote = NOTE.test(severity);
  if ((isNote && tool !== 'mypy') || (line.includes('://') && !line.includes('file://') && groups.path!.includes('//')))
    return null;
  const path = groups.path!;
  const isWarned = SAID_WARNING.test((groups.message ?? '').trim());
  // A library's warning is no failure, and a frame of a traceback no problem of its own.
  if ((isWarned && isInstalledCode(path)) || PYTHON_FRAME.test(groups.message ?? '')) return null;
  const message = (groups.message ?? '').trim();
  return sighting({
    tool: toolOf(tool, path, groups.code, severity),
    kind: kindOf(kind, path, severity, tool),
    code: groups.code ?? null,
    message: message === '' ? line.trim() : message,
    locations: isInstalledCode(path) && !groups.line ? [] : [place(path, groups.line, groups.column)],
    at,
    severity: isNote || WARNING.test(severity) || isWarned ? 'warning' : 'error',
  });
}

function toolOf(tool: string | null, path: string, code: string | undefined, severity: string): string | null {
  if (tool === 'gcc') {
    if (isHlint(path, severity)) return 'hlint';
    if (/\.swift$/.test(path)) return 'swiftc';
    if (/\.java$/.test(path)) return 'javac';
    if (/\.(?:scala|sc)$/.test(path)) return 'scalac';
    if (/\.rs$/.test(path)) return 'rustc';
    if (/\.hs$/.test(path)) return 'ghc';
    if (/\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|m|mm)$/.test(path)) return 'gcc';
    return null;
  }
  if (tool === 'msbuild') {
    if (/^(?:LNK|C\d)/.test(code ?? '')) return 'msvc';
    return /^CS/.test(code ?? '') ? 'csc' : 'msbuild';
  }
  if (tool === 'flake8') return /\.py[ix]?$/.test(path) ? 'flake8' : null;
  if (tool === 'golangci-lint') return /\.go$/.test(path) ? tool : /\.ya?ml$/.test(path) ? 'yamllint' : null;
  return tool;
}

/** GHC says `error:`, HLint `Error:`. */
function isHlint(path: string, severity: string): boolean {
  return /\.l?hs$/.test(path) && /^[A-Z]/.test(severity);
}

function kindOf(kind: FailureKind, path: string, severity: string, tool: string | null): FailureKind {
  if (tool !== 'gcc') return kind;
  if (!/error/i.test(severity) || isHlint(path, severity)) return 'lint';
  return /\.(?:css|s[ac]ss|less|md|ya?ml|json|html?|sh|sql)$/.test(path) ? 'lint' : 'compile';
}

/** A compiler that names no column points at it: the caret stands below. */
function nameColumn(seen: Sighting, lines: readonly string[]): void {
  const [place] = seen.locations;
  if (!place || place.line === null || place.startColumn !== null) return;
  for (let next = seen.at + 1; next <= Math.min(seen.at + 5, lines.length - 1); next++) {
    if (PROBLEM.test(lines[next]!)) return;
    const caret = CARET.exec(lines[next]!);
    if (!caret) continue;
    place.startColumn = caret[1]!.length + 1;
    seen.to = Math.max(seen.to, next);
    return;
  }
}

function endOf(lines: readonly string[], at: number): number {
  // Source and carets below it, as RuboCop quotes them.
  let to = CARET.test(lines[at + 2] ?? '') ? at + 2 : at;
  for (let next = to + 1; next < lines.length && next - at <= MOST_CONTINUED; next++) {
    const line = lines[next]!;
    if (!CONTINUES.test(line) || (indentOf(line) <= indentOf(lines[at]!) && readLine(line, next))) break;
    to = next;
  }
  return to;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
