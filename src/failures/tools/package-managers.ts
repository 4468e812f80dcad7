// Lines in; what npm, pnpm and Yarn say went wrong out: one failure per block of `npm error` lines.

import type { FailureKind } from '../../model/failure';
import { sighting, type Sighting, type ToolReader } from '../sighting';

const NPM = /^npm (?:ERR!|error)(?: |$)/;
const CODE = /^npm (?:ERR!|error) code (\S+)$/;
const USELESS =
  /^npm (?:ERR!|error)\s*$|A complete log of this run|npm (?:ERR!|error) (?:code|errno|syscall|path|command|cwd|node|gyp ok|gyp info)\b|npm (?:ERR!|error) \d{3} |For a full report see|eresolve-report/;
const PNPM = /^\s*(?:\u2009)?\[?(ERR_PNPM_\w+)\]?\s+(.*)$/;
const YARN = /^(?:➤ )?(YN\d{4}): (?:│ )?(.*)$/;
const SCRIPT_ONLY = /^(?:ELIFECYCLE|1|2|\d{1,3})$/;

const KINDS: Record<string, FailureKind> = {
  ERESOLVE: 'dependency-conflict',
  EBADENGINE: 'dependency-conflict',
  EINTEGRITY: 'dependency-conflict',
  EUSAGE: 'dependency-conflict',
  E404: 'missing-dependency',
  ETARGET: 'missing-dependency',
  ENOVERSIONS: 'missing-dependency',
  E401: 'permission',
  E403: 'permission',
  ENEEDAUTH: 'permission',
  EACCES: 'permission',
  ENOENT: 'missing-file',
  ENOSPC: 'disk',
  EAI_AGAIN: 'network',
  ENOTFOUND: 'network',
  ECONNRESET: 'network',
  ECONNREFUSED: 'network',
  ETIMEDOUT: 'network',
  ERR_SOCKET_TIMEOUT: 'network',
  E429: 'rate-limit',
  E500: 'network',
  E502: 'network',
  E503: 'network',
};

export const packageManagers: ToolReader = {
  id: 'package-managers',
  read(lines) {
    const found: Sighting[] = [];
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at]!;
      if (line.length > 2000) continue;
      const seen = NPM.test(line) ? readNpm(lines, at) : readOther(lines, at);
      if (!seen) continue;
      found.push(seen);
      at = seen.to;
    }
    return found;
  },
};

function readNpm(lines: readonly string[], at: number): Sighting | null {
  let to = at;
  let code: string | null = null;
  let said = -1;
  while (to + 1 < lines.length && NPM.test(lines[to + 1]!)) to++;
  for (let next = at; next <= to; next++) {
    const line = lines[next]!;
    code ??= CODE.exec(line)?.[1] ?? null;
    if (said < 0 && !USELESS.test(line) && line.length < 2000) said = next;
  }
  // The script that npm ran failed: npm itself has nothing to add.
  const isScript = code === null || SCRIPT_ONLY.test(code);
  if (
    isScript &&
    lines.slice(at, to + 1).some((line) => /Lifecycle script|ELIFECYCLE|Exit status|npm error command sh -c/.test(line))
  ) {
    return sighting({ tool: 'npm', kind: 'unknown', message: lines[at]!.trim(), at, to, role: 'wrapper' });
  }
  if (said < 0 && code === null) return null;
  const line = lines[said < 0 ? at : said]!;
  const message = line.replace(/^npm (?:ERR!|error) ?/, '').trim();
  return sighting({
    tool: 'npm',
    kind: KINDS[code ?? ''] ?? 'unknown',
    code,
    message: message || line.trim(),
    from: at,
    to,
    at: said < 0 ? at : said,
  });
}

function readOther(lines: readonly string[], at: number): Sighting | null {
  const line = lines[at]!;
  const pnpm = PNPM.exec(line);
  if (pnpm) return readPnpm(lines, at, pnpm[1]!, pnpm[2]!);
  const yarn = YARN.exec(line);
  if (!yarn || !/^YN(?:0001|0002|0018|0028|0035|0041|0060|0082|0091)$/.test(yarn[1]!)) return null;
  const kind: FailureKind =
    ({
      YN0028: 'dependency-conflict',
      YN0018: 'dependency-conflict',
      YN0060: 'dependency-conflict',
      YN0035: 'missing-dependency',
      YN0082: 'missing-dependency',
      YN0041: 'permission',
    }[yarn[1]!] as FailureKind | undefined) ?? 'unknown';
  const isWarning = yarn[1] === 'YN0060' || yarn[1] === 'YN0002';
  return sighting({
    tool: 'yarn',
    kind,
    code: yarn[1]!,
    message: yarn[2]!.trim() || line.trim(),
    at,
    severity: isWarning ? 'warning' : 'error',
  });
}

function readPnpm(lines: readonly string[], at: number, code: string, message: string): Sighting {
  let to = at;
  while (to + 1 < lines.length && to - at < 20 && /^\s+\S|^This error happened|^Note that/.test(lines[to + 1]!)) to++;
  const isWrapper = /RECURSIVE|EXEC_FIRST_FAIL|LIFECYCLE/.test(code);
  const kind: FailureKind = /OUTDATED|LOCKFILE|PEER|ENGINE|BAD_PM|INTEGRITY|FROZEN/.test(code)
    ? 'dependency-conflict'
    : /FETCH_404|NO_MATCHING|NO_VERSIONS|MISSING/.test(code)
      ? 'missing-dependency'
      : /FETCH_40[13]/.test(code)
        ? 'permission'
        : /META_FETCH|FETCH_5/.test(code)
          ? 'network'
          : 'unknown';
  return sighting({
    tool: 'pnpm',
    kind,
    code,
    message: message.trim() || lines[at]!.trim(),
    at,
    to,
    role: isWrapper ? 'wrapper' : 'cause',
  });
}
