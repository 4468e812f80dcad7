// Import edges and time beside dependency-cruiser's: `node --import tsx bench/imports/run.ts FOLDER[:TSCONFIG[:ROOT,ROOT]] … [--dist DIR]`.
// Both read the same folders of a repository laid out without its dependencies, each in a process of its own, cold. An edge
// is a file of the repository that another one refers to. Differences are listed with what stands on the line that makes them.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

interface Side {
  seconds: number;
  /** Processor time of all threads: what a busy machine does not change much. */
  processor: number;
  megabytes: number;
  output: string;
}

/** `from > to` → the line in `from` where it is known, and what is said of it. */
type Edges = Map<string, { line: number; said: string }>;

function main(): void {
  const { values, positionals } = parseArgs({
    options: { dist: { type: 'string', default: 'dist' } },
    allowPositionals: true,
  });
  const cli = resolve(values.dist, 'cli.js');
  if (!existsSync(cli)) throw new Error(`no bundle in ${values.dist}: run npm run build first`);
  for (const argument of positionals) compare(argument, cli);
}

function compare(argument: string, cli: string): void {
  const [folder = '.', tsconfig = '', roots = '.'] = argument.split(':');
  const repository = resolve(folder);
  const work = mkdtempSync(join(tmpdir(), 'throughline-imports-'));
  try {
    const theirs = runTheirs(repository, tsconfig, roots.split(','), work);
    const ours = runOurs(repository, cli, work);
    report(repository, theirs, ours, roots.split(','));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function runTheirs(repository: string, tsconfig: string, roots: string[], work: string): Side {
  const options = {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules|dist)/' },
    // Types and what compilers leave out are imports too.
    tsPreCompilationDeps: true,
    ...(tsconfig === '' ? {} : { tsConfig: { fileName: tsconfig } }),
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  };
  const config = join(work, 'cruise.cjs');
  writeFileSync(config, `module.exports = ${JSON.stringify({ forbidden: [], options })};\n`);
  const program = join(__dirname, '../../node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  return run([program, ...roots, '--config', config, '--output-type', 'json'], repository, work);
}

function runOurs(repository: string, cli: string, work: string): Side {
  const config = join(work, 'settings.yml');
  // Migrations and schemas are no part of the comparison.
  writeFileSync(config, 'exclude: ["**/*.sql", "**/*.prisma"]\n');
  const flags = [
    '--repo',
    repository,
    '--head',
    repository,
    '--format',
    'json',
    '--no-cache',
    '--quiet',
    '--config',
    config,
  ];
  return run([cli, 'graph', 'export', ...flags], repository, work);
}

function run(args: string[], cwd: string, work: string): Side {
  const usage = join(work, 'usage');
  const begin = performance.now();
  const ran = spawnSync('time', ['-f', '%M %U %S', '-o', usage, process.execPath, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const seconds = (performance.now() - begin) / 1000;
  if (ran.status === null || ran.stdout === '') throw new Error(`${args[0]}: ${ran.stderr}`);
  const [kilobytes = 0, user = 0, system = 0] = readFileSync(usage, 'utf8')
    .trim()
    .split('\n')
    .at(-1)!
    .split(' ')
    .map(Number);
  return { seconds, processor: user + system, megabytes: kilobytes / 1024, output: ran.stdout };
}

interface Cruised {
  modules: {
    source: string;
    dependencies: {
      module: string;
      resolved: string;
      couldNotResolve: boolean;
      coreModule: boolean;
      dependencyTypes: string[];
    }[];
  }[];
}

interface Exported {
  edges: { from: string; to: string; kind: string; line: number }[];
}

function report(repository: string, theirs: Side, ours: Side, roots: string[]): void {
  const cruised = JSON.parse(theirs.output) as Cruised;
  const exported = JSON.parse(ours.output) as Exported;
  const read = new Set(cruised.modules.map(({ source }) => source));
  const left: Edges = new Map();
  for (const { source, dependencies } of cruised.modules) {
    for (const { module, resolved, couldNotResolve, coreModule, dependencyTypes } of dependencies) {
      if (couldNotResolve || coreModule || resolved === source || /(?:^|\/)node_modules\//.test(resolved)) continue;
      left.set(`${source} > ${resolved}`, { line: 0, said: `${module} (${dependencyTypes.join(', ')})` });
    }
  }
  const right: Edges = new Map();
  const lines = lineReader(repository);
  for (const { from, to, kind, line } of exported.edges) {
    const path = from.slice('code:'.length);
    // Files that one of the two does not read at all are no difference of edges.
    if (kind === 'imports' && read.has(path) && isWithin(path, roots))
      right.set(`${path} > ${to.slice('code:'.length)}`, { line, said: '' });
  }
  for (const [key, edge] of right) edge.said = lines(key.split(' > ')[0]!, edge.line);
  const both = [...left.keys()].filter((key) => right.has(key)).length;
  console.log(`\n${basename(repository)}: ${read.size} files, ${both} edges of both, Node ${process.versions.node}`);
  for (const [name, side] of [
    ['dependency-cruiser', theirs],
    ['throughline', ours],
  ] as const)
    console.log(
      `  ${name.padEnd(20)}${side.seconds.toFixed(2)} s   cpu ${side.processor.toFixed(2)} s   ${Math.round(side.megabytes)} MB`,
    );
  console.log(
    `  wall ${(ours.seconds / theirs.seconds).toFixed(2)}, cpu ${(ours.processor / theirs.processor).toFixed(2)} of its time (goal 0.5)`,
  );
  list('only dependency-cruiser', left, right);
  list('only throughline', right, left);
}

function list(title: string, these: Edges, others: Edges): void {
  const only = [...these].filter(([key]) => !others.has(key));
  console.log(`  ${title}: ${only.length}`);
  for (const [key, { line, said }] of only) console.log(`    ${key}   ${line > 0 ? `line ${line}: ` : ''}${said}`);
}

function isWithin(path: string, roots: string[]): boolean {
  return roots.some((root) => root === '.' || path === root || path.startsWith(`${root}/`));
}

function lineReader(repository: string): (path: string, line: number) => string {
  const known = new Map<string, string[]>();
  return (path, line) => {
    const lines = known.get(path) ?? readFileSync(join(repository, path), 'utf8').split(/\r\n|\n|\r/);
    known.set(path, lines);
    return (lines[line - 1] ?? '').trim().slice(0, 120);
  };
}

main();
