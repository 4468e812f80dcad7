// `node --import tsx bench/diagnose/speed.ts [--dist DIR]`: how fast `diagnose` reads a huge and a usual log, and what it
// takes of memory. The logs are made; each number is the median of its runs.

import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const HUGE_LINES = 1_300_000;
const USUAL_LINES = 5000;

interface Run {
  seconds: number;
  megabytes: number | null;
  stdout: string;
}

/** GNU time tells the peak memory of a process; without it the numbers lack memory. */
const timed = spawnSync('time', ['-f', '%M', 'true']).status === 0;

function main(): void {
  const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } });
  const cli = join(resolve(values.dist), 'cli.js');
  const folder = mkdtempSync(join(tmpdir(), 'throughline-logs-'));
  try {
    const start = median(5, () => run([cli, '--version'], folder));
    line('start alone (--version)', start);
    for (const [name, lines, times] of [
      ['usual log', USUAL_LINES, 5],
      ['huge log', HUGE_LINES, 3],
    ] as const) {
      const file = join(folder, `${lines}.log`);
      writeLog(file, lines);
      const ran = median(times, () => run([cli, 'diagnose', '--log', file, '--format', 'json'], folder));
      const size = (statSync(file).size / 1e6).toFixed(1);
      line(`${name}, ${lines} lines, ${size} MB`, ran, `${(ran.seconds - start.seconds).toFixed(2)} s beyond start`);
      const { failures } = JSON.parse(ran.stdout) as { failures: { message: string }[] };
      console.log(`  finds: ${failures[0]?.message.split('\n')[0] ?? 'nothing'}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As a busy build prints: downloads, compilations, passing tests, a warning here and there, one failure near the end. */
function writeLog(file: string, lines: number): void {
  const handle = openSync(file, 'w');
  let batch = '';
  for (let at = 0; at < lines; at++) {
    const time = `2026-11-20T10:${String(Math.floor(at / 60_000) % 60).padStart(2, '0')}:${String(Math.floor(at / 1000) % 60).padStart(2, '0')}.${String(at % 10_000_000).padStart(7, '0')}Z`;
    batch += `${time} ${textOf(at, lines)}\n`;
    if (batch.length > 1_000_000) {
      writeSync(handle, batch);
      batch = '';
    }
  }
  writeSync(handle, batch);
  closeSync(handle);
}

function textOf(at: number, lines: number): string {
  const left = lines - at;
  if (left === 400)
    return "src/orders/order.service.ts(41,17): error TS2339: Property 'email' does not exist on type 'User'.";
  if (left === 2) return '##[error]Process completed with exit code 2.';
  if (left === 1) return 'Post job cleanup.';
  if (at === 40) return '##[group]Run npm run build && npm test';
  if (at % 997 === 0) return `warning: unused variable in module ${at % 31} (ignored)`;
  if (at % 7 === 0) return `[${at % 100}%] Building object CMakeFiles/core.dir/src/part_${at % 8191}.cpp.o`;
  if (at % 5 === 0) return `PASS test/unit/case_${at % 4099}.test.ts (${at % 90} ms)`;
  return `Downloading from registry: package-${at % 6007} ${at % 13}.${at % 7}.${at % 29} (${at % 900} kB) ........ done in ${at % 700} ms`;
}

function run(args: string[], folder: string): Run {
  const usage = join(folder, 'usage');
  const begin = performance.now();
  const node = [process.execPath, ...args];
  const [command, ...rest] = timed ? ['time', '-f', '%M', '-o', usage, ...node] : node;
  const ran = spawnSync(command!, rest, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const seconds = (performance.now() - begin) / 1000;
  if (ran.status !== 0) throw new Error(`${args.join(' ')} ended with ${ran.status}: ${ran.stderr}`);
  return { seconds, megabytes: timed ? Number(readFileSync(usage, 'utf8')) / 1024 : null, stdout: ran.stdout };
}

function median(times: number, measure: () => Run): Run {
  const runs = Array.from({ length: times }, measure).sort((a, b) => a.seconds - b.seconds);
  return runs[Math.floor(times / 2)]!;
}

function line(name: string, { seconds, megabytes }: Run, more = ''): void {
  const memory = megabytes === null ? '' : `${megabytes.toFixed(0)} MB`;
  console.log(`${name.padEnd(44)} ${seconds.toFixed(2).padStart(7)} s ${memory.padStart(8)}  ${more}`);
}

main();
