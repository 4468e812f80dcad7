// How fast `check` is on a dbt project: `node --import tsx bench/dbt/speed.ts [--dist DIR] [--models N]`.
// Cold is one run without a cache, warm the median of five after five models changed; peak memory is what the kernel says.

import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeProject } from './make-project';

const GOALS = { cold: 8, warm: 1.5 };

/** GNU time tells memory and processor time; without it the numbers lack both. */
const timed = spawnSync('time', ['-f', '%M', 'true']).status === 0;

interface Run {
  seconds: number;
  processor: number;
  megabytes: number;
  stderr: string;
}

function main(): void {
  const { values } = parseArgs({
    options: { dist: { type: 'string', default: 'dist' }, models: { type: 'string', default: '600' } },
  });
  const cli = join(resolve(values.dist), 'cli.js');
  if (!existsSync(cli)) throw new Error(`${cli} is not there: run npm run build first`);
  const folder = mkdtempSync(join(tmpdir(), 'throughline-dbt-speed-'));
  try {
    measure(folder, cli, Number(values.models));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(folder: string, cli: string, models: number): void {
  const repository = join(folder, 'project');
  const paths = makeProject(repository, models);
  const cache = join(folder, 'cache.db');
  const check = () => run([cli, 'check', '--repo', repository, '--base', 'HEAD', '--stats', '--cache', cache], folder);
  console.log(
    `${paths.length} models, ${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)}, Node ${process.versions.node}`,
  );
  const cold = check();
  line('check, cold', cold, GOALS.cold);
  line('check, nothing changed', median(5, check), GOALS.warm);
  const step = Math.floor(paths.length / 5);
  for (let at = 0; at < 5; at++) appendFileSync(join(repository, paths[at * step]!), '-- looked at again\n');
  const copy = readFileSync(cache);
  const changed = median(5, () => {
    writeFileSync(cache, copy);
    return check();
  });
  line('check, 5 models changed', changed, GOALS.warm);
  console.log(`warm is ${(changed.seconds / cold.seconds).toFixed(2)} × cold`);
  console.log(cold.stderr.trim());
  console.log(changed.stderr.trim());
}

function run(args: string[], folder: string): Run {
  const file = join(folder, 'usage');
  const begin = performance.now();
  const [command, given] = timed
    ? ['time', ['-f', '%M %U %S', '-o', file, process.execPath, ...args]]
    : [process.execPath, args];
  const environment = { ...process.env, XDG_CACHE_HOME: join(folder, 'home') };
  const ran = spawnSync(command, given, { encoding: 'utf8', env: environment, maxBuffer: 1 << 28 });
  const seconds = (performance.now() - begin) / 1000;
  if (ran.status === null || ran.status > 1) throw new Error(`${args.join(' ')}: ${ran.stderr}`);
  const usage = timed ? readFileSync(file, 'utf8').trim().split('\n').at(-1)!.split(' ').map(Number) : [];
  const [kilobytes = Number.NaN, user = Number.NaN, system = Number.NaN] = usage;
  return { seconds, processor: user + system, megabytes: kilobytes / 1024, stderr: ran.stderr };
}

function median(times: number, once: () => Run): Run {
  const runs = Array.from({ length: times }, once).sort((a, b) => a.seconds - b.seconds);
  return runs[Math.floor(runs.length / 2)]!;
}

function line(name: string, { seconds, processor, megabytes }: Run, goal: number): void {
  const work = Number.isNaN(processor)
    ? ''
    : `, ${processor.toFixed(2)} s of processor time, ${Math.round(megabytes)} MB`;
  console.log(`${name}: ${seconds.toFixed(2)} s${work} (${(seconds / goal).toFixed(2)} × the goal of ${goal} s)`);
}

main();
