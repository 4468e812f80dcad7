// Lines in; failed builds of webpack, Vite, Rollup, esbuild, Next.js and Angular out.

import type { FailureKind } from '../../model/failure';
import { isInstalledCode, place } from '../location';
import { sighting, type Sighting, type ToolReader } from '../sighting';

const WEBPACK =
  /^\s*(?:ERROR|Error) in (?:\[eslint\] )?(\.{0,2}\/?[^\s:()]+\.\w+)(?:[ :](\d+)(?::(\d+))?(?:-\d+(?::\d+)?)?)?\s*(.*)$/;
const ESBUILD = /^\s*[✘×X] \[ERROR\] (.*?)(?: \[plugin [\w-]+\])?$/;
const ESBUILD_PLACE = /^\s+([^\s:]+\.\w+):(\d+):(\d+):$/;
const VITE = /^(?:error during build:|✗ Build failed in [\d.]+m?s|x Build failed in [\d.]+m?s)$/;
const ROLLUP = /^\[!\] (?:\(.*?\) )?(?:\w*Error: )?(.*)$/;
const NEXT = /^(?:> )?(?:Build error occurred|Failed to compile\.)$/;
const ANGULAR = /^(?:\u2716 |Error: )([^\s:]+\.(?:ts|html|s?css)):(\d+):(\d+) - error (\S+): (.*)$/;
const PLACE =
  /(?:^|[\s(])((?:file:\/\/)?(?:[A-Za-z]:)?[\w@./\\-]+\.(?:[cm]?[jt]sx?|vue|svelte|astro|css|s[ac]ss|less|html|json|mdx?))(?: \((\d+):(\d+)\)|:(\d+):(\d+))/;
const MISSING =
  /Module not found|Can't resolve|Cannot find module|Could not resolve|failed to resolve import|Cannot resolve/;
const LONGEST = 25;

export const bundlers: ToolReader = {
  id: 'bundlers',
  read(lines) {
    const found: Sighting[] = [];
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at]!;
      if (line.length > 1000 || line === '') continue;
      const seen = readAt(lines, at);
      if (!seen) continue;
      found.push(seen);
      at = seen.to;
    }
    return found;
  },
};

function readAt(lines: readonly string[], at: number): Sighting | null {
  const line = lines[at]!;
  const angular = ANGULAR.exec(line);
  if (angular) {
    const [, path, row, column, code, message] = angular;
    return sighting({
      tool: 'ng',
      kind: 'type',
      code: code!,
      message: message!,
      locations: [place(path!, row, column)],
      at,
      to: blockEnd(lines, at),
    });
  }
  const webpack = WEBPACK.exec(line);
  if (webpack) return readBlock(lines, at, 'webpack', webpack[4] ?? '', [webpack[1]!, webpack[2], webpack[3]]);
  const esbuild = ESBUILD.exec(line);
  if (esbuild) return readBlock(lines, at, 'esbuild', esbuild[1]!, null);
  if (VITE.test(line)) return readBlock(lines, at, 'vite', '', null);
  if (NEXT.test(line)) return readBlock(lines, at, 'next', '', null);
  const rollup = ROLLUP.exec(line);
  return rollup && readBlock(lines, at, 'rollup', rollup[1]!, null);
}

type Spot = [path: string, line: string | undefined, column: string | undefined];

/** The headline says what went wrong or the first lines below it do; the place is the first that is not the tool's own. */
function readBlock(
  lines: readonly string[],
  at: number,
  tool: string,
  headline: string,
  known: Spot | null,
): Sighting | null {
  const to = blockEnd(lines, at);
  let said = headline.trim() === '' ? -1 : at;
  let spot = known;
  for (let next = at + 1; next <= to; next++) {
    const line = lines[next]!;
    if (line.length > 1000) continue;
    if (said < 0 && /[A-Za-z]{3}/.test(line) && !/^\s*at |^\.{0,2}\/[\w@./-]+$/.test(line)) said = next;
    spot ??= placeIn(line);
  }
  if (said < 0) return null;
  const message = said === at ? headline.trim() : lines[said]!.trim();
  const text = lines.slice(at, to + 1).join('\n');
  return sighting({
    tool,
    kind: kindOf(text),
    code: /\b(TS\d{4,5})\b/.exec(message)?.[1] ?? null,
    message,
    locations: spot === null || isInstalledCode(spot[0]) ? [] : [place(spot[0], spot[1], spot[2])],
    from: at,
    to,
    at: said,
  });
}

function placeIn(line: string): Spot | null {
  const framed = ESBUILD_PLACE.exec(line);
  if (framed) return [framed[1]!, framed[2], String(Number(framed[3]) + 1)];
  if (/^\s*at /.test(line)) return null;
  const match = PLACE.exec(line);
  if (!match || isInstalledCode(match[1]!)) return null;
  return [match[1]!, match[2] ?? match[4], match[3] ?? match[5]];
}

function kindOf(text: string): FailureKind {
  if (MISSING.test(text)) return 'missing-dependency';
  if (/error TS\d|TS\d{4}:|Type error:/.test(text)) return 'type';
  return /JavaScript heap|out of memory/.test(text) ? 'out-of-memory' : 'compile';
}

function blockEnd(lines: readonly string[], at: number): number {
  let to = at;
  let blanks = 0;
  for (let next = at + 1; next < lines.length && next - at < LONGEST; next++) {
    const line = lines[next]!;
    if (line.trim() === '') {
      if (++blanks > 1 && to > at) break;
      continue;
    }
    if (
      /^(?:##\[|webpack \d|npm (?:ERR|error)|error Command|\s*ERROR in |\[!\]|ELIFECYCLE)/.test(line) ||
      ESBUILD.test(line)
    )
      break;
    // A second paragraph belongs to it only while it is indented, quoted source or a frame.
    if (blanks > 0 && to > at + 1 && !/^\s|^>|^\d+ \||^at |^file:|^Error|^\.{0,2}\//.test(line)) break;
    blanks = 0;
    to = next;
  }
  return to;
}
