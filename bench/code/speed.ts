// How fast `check` is on an application in TypeScript, beside dependency-cruiser:
// `node --import tsx bench/code/speed.ts [--dist DIR] [--files N] [--repo FOLDER]`. Cold is one run without a cache, warm the
// median of three after twenty files changed. With --repo a copy of that folder is read instead of a made one.

import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeApplication } from './make-application';

const GOALS = { cold: 'goal 20 s, 1200 MB', warm: 'goal 3 s' };

interface Run {
  seconds: number;
  /** Processor time of all threads: what a busy machine does not change much. */
  processor: number;
  megabytes: number;
  stderr: string;
}

function main(): void {
  const { values } = parseArgs({
    options: {
      dist: { type: 'string', default: 'dist' },
      files: { type: 'string', default: '6500' },
      repo: { type: 'string' },
    },
  });
  const cli = resolve(values.dist, 'cli.js');
  if (!existsSync(cli)) throw new Error(`${cli} is not there: run npm run build first`);
  const folder = mkdtempSync(join(tmpdir(), 'throughline-code-speed-'));
  try {
    measure(folder, cli, Number(values.files), values.repo);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(folder: string, cli: string, files: number, given: string | undefined): void {
  const repository = join(folder, 'application');
  const paths = given === undefined ? makeApplication(repository, files) : copy(given, repository);
  const megabytes = paths.reduce((sum, path) => sum + statSync(join(repository, path)).size, 0) / 1e6;
  const cache = join(folder, 'cache.db');
  const check = () =>
    run(
      [cli, 'check', '--repo', repository, '--base', 'HEAD', '--stats', '--quiet', '--cache', cache],
      repository,
      folder,
    );
  const load = loadavg()[0]!.toFixed(1);
  console.log(
    `${paths.length} files, ${megabytes.toFixed(1)} MB, ${cpus().length} cores, load ${load}, Node ${process.versions.node}`,
  );
  const cold = check();
  line('check, cold', cold, GOALS.cold);
  line('check, nothing changed', median(3, check));
  const step = Math.floor(paths.length / 20);
  for (let at = 0; at < 20; at++)
    appendFileSync(join(repository, paths[at * step]!), `\nexport const looked${at} = 1;\n`);
  const kept = readFileSync(cache);
  const changed = median(3, () => {
    writeFileSync(cache, kept);
    return check();
  });
  line('check, 20 files changed', changed, GOALS.warm);
  const theirs = cruise(repository, folder);
  line('dependency-cruiser, cold', theirs);
  console.log(
    `cold is ${(cold.seconds / theirs.seconds).toFixed(2)} × theirs, warm ${(changed.seconds / theirs.seconds).toFixed(2)} ×`,
  );
  console.log(cold.stderr.trim());
}

function copy(from: string, to: string): string[] {
  cpSync(from, to, { recursive: true });
  const git = (...args: string[]) => execFileSync('git', ['-C', to, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return git('ls-files', '-z')
    .split('\0')
    .filter((path) => /\.tsx?$/.test(path));
}

function cruise(repository: string, folder: string): Run {
  const config = join(folder, 'cruise.cjs');
  const hasConfig = existsSync(join(repository, 'tsconfig.json'));
  const options = {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    ...(hasConfig ? { tsConfig: { fileName: 'tsconfig.json' } } : {}),
  };
  writeFileSync(config, `module.exports = ${JSON.stringify({ forbidden: [], options })};\n`);
  const program = resolve(__dirname, '../../node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  return run([program, '.', '--config', config, '--output-type', 'json'], repository, folder);
}

function run(args: string[], cwd: string, folder: string): Run {
  const usage = join(folder, 'usage');
  const begin = performance.now();
  const ran = spawnSync('time', ['-f', '%M %U %S', '-o', usage, process.execPath, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const seconds = (performance.now() - begin) / 1000;
  if (ran.status === null || ran.status > 1) throw new Error(`${args[0]}: ${ran.error?.message ?? ran.stderr}`);
  const told = readFileSync(usage, 'utf8').trim().split('\n').at(-1)!;
  const [kilobytes = 0, user = 0, system = 0] = told.split(' ').map(Number);
  return { seconds, processor: user + system, megabytes: kilobytes / 1024, stderr: ran.stderr };
}

function median(times: number, once: () => Run): Run {
  const runs = Array.from({ length: times }, once).sort((a, b) => a.seconds - b.seconds);
  return runs[Math.floor(runs.length / 2)]!;
}

function line(name: string, { seconds, processor, megabytes }: Run, note = ''): void {
  const numbers = `${seconds.toFixed(2)} s`.padStart(10) + `cpu ${processor.toFixed(2)} s`.padStart(14);
  console.log(`${name.padEnd(26)}${numbers}${`${Math.round(megabytes)} MB`.padStart(10)}   ${note}`.trimEnd());
}

main();
