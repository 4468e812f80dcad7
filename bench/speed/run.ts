// `npm run bench [-- --dist DIR] [--files N]`: how fast the bundle is on a repository of ten thousand files.
// Each number is the median of its runs; peak memory is what the kernel says of the process.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, appendFileSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeRepository } from './make-repository';

/** GNU time tells the peak memory of a process; without it the numbers lack memory. */
const timed = spawnSync('time', ['-f', '%M', 'true']).status === 0;

interface Run {
  seconds: number;
  /** Processor time, of all its threads: what a busy machine does not change. */
  processor: number;
  megabytes: number;
  stderr: string;
}

const CHANGED = ['shop', 'billing', 'warehouse', 'shop', 'billing'].map(
  (database, at) =>
    `services/${database}/db/migrations/${String(200 + at * 17).padStart(4, '0')}_change_${199 + at * 17}.sql`,
);

function main(): void {
  const { values } = parseArgs({
    options: { dist: { type: 'string', default: 'dist' }, files: { type: 'string', default: '10000' } },
  });
  const dist = resolve(values.dist);
  if (!existsSync(join(dist, 'cli.js'))) throw new Error(`no bundle in ${dist}: run npm run build first`);
  const folder = mkdtempSync(join(tmpdir(), 'throughline-speed-'));
  try {
    measure(folder, dist, Number(values.files));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(folder: string, dist: string, files: number): void {
  const repository = join(folder, 'repository');
  const made = makeRepository(repository, files);
  const cache = join(folder, 'cache.db');
  const cli = join(dist, 'cli.js');
  const check = (more: string[]) =>
    run(process.execPath, [cli, 'check', '--repo', repository, '--base', 'HEAD', '--stats', ...more], folder);
  console.log(`${made} files, ${cpus().length} cores, Node ${process.versions.node}`);
  run('git', ['-C', repository, 'status', '--porcelain'], folder);
  const status = median(5, () => run('git', ['-C', repository, 'status', '--porcelain'], folder));
  line('git status', status);
  const cold = median(1, () => check(['--cache', cache]));
  line('check, cold', cold, 'goal 60 s, 1536 MB');
  const warm = median(5, () => check(['--cache', cache]));
  line('check, warm', warm, `goal 1.5 s; ${ratio(warm, status)} git status, goal 10`);
  for (const path of CHANGED) appendFileSync(join(repository, path), '-- looked at again\n');
  const copy = readFileSync(cache);
  const changed = median(3, () => {
    writeFileSync(cache, copy);
    return check(['--cache', cache]);
  });
  line('check, 5 files changed', changed, `${ratio(changed, status)} git status`);
  const node = median(9, () => run(process.execPath, ['-e', '0'], folder));
  const start = median(9, () => run(process.execPath, [cli, '--version'], folder));
  line('node alone', node);
  line('command line, --version', start, `${milliseconds(start, node)} ms more than node`);
  // An event that is none of ours: read, answered, done. More than what leads to main, so the goal holds if this does.
  process.env.GITHUB_EVENT_NAME = 'ping';
  const action = median(9, () => run(process.execPath, [join(dist, 'index.js')], folder));
  line('action, foreign event', action, `${milliseconds(action, node)} ms more than node, goal 100 ms`);
  console.log(cold.stderr.trim());
  console.log(warm.stderr.trim());
}

function run(command: string, args: string[], folder: string): Run {
  const file = join(folder, 'usage');
  const environment = { ...process.env, XDG_CACHE_HOME: join(folder, 'home') };
  const begin = performance.now();
  const ran = spawnSync(timed ? 'time' : command, timed ? ['-f', '%M %U %S', '-o', file, command, ...args] : args, {
    encoding: 'utf8',
    env: environment,
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - begin) / 1000;
  if (ran.status === null || ran.status > 1) throw new Error(`${command} ${args.join(' ')}: ${ran.stderr}`);
  const usage = timed ? readFileSync(file, 'utf8').trim().split('\n').at(-1)!.split(' ').map(Number) : [];
  const [kilobytes = Number.NaN, user = Number.NaN, system = Number.NaN] = usage;
  return { seconds, processor: user + system, megabytes: kilobytes / 1024, stderr: ran.stderr };
}

function median(times: number, once: () => Run): Run {
  const runs = Array.from({ length: times }, once).sort((a, b) => a.seconds - b.seconds);
  return runs[Math.floor(runs.length / 2)]!;
}

function line(name: string, { seconds, processor, megabytes }: Run, note = ''): void {
  const memory = Number.isNaN(megabytes) ? '' : `${Math.round(megabytes)} MB`;
  const work = Number.isNaN(processor) ? '' : `cpu ${processor.toFixed(2)} s`;
  console.log(
    `${name.padEnd(26)}${`${seconds.toFixed(3)} s`.padStart(10)}${work.padStart(13)}${memory.padStart(10)}   ${note}`.trimEnd(),
  );
}

const ratio = (run: Run, other: Run) => `${(run.seconds / other.seconds).toFixed(1)} ×`;
const milliseconds = (run: Run, other: Run) => Math.round((run.seconds - other.seconds) * 1000);

main();
