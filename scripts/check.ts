// The repository → one line per check, all of them run; the last line counts, the exit code says whether all passed.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const ROOT = join(__dirname, '..');
const MODULES = join(ROOT, 'node_modules');

/** As `npm run format` writes them. */
const FORMATTED = ['src', '__tests__', 'scripts', 'bench'].filter((folder) => existsSync(join(ROOT, folder)));

/** `skipped` says why, and counts as neither. */
type Outcome = { passed: boolean; output: string } | { skipped: string };

interface Check {
  name: string;
  run(): Promise<Outcome>;
}

const CHECKS: readonly Check[] = [
  { name: 'format', run: () => runTool('@biomejs/biome/bin/biome', 'format', ...FORMATTED) },
  { name: 'lint', run: () => runTool('@biomejs/biome/bin/biome', 'lint', '.') },
  { name: 'import law', run: () => runTool('dependency-cruiser/bin/dependency-cruiser.mjs', 'src') },
  { name: 'types', run: () => runTool('typescript/bin/tsc', '-p', '.') },
  { name: 'page', run: () => runScript('scripts/page.ts', '--check') },
  { name: 'docs and schemas', run: () => runScript('scripts/docs.ts', '--check') },
  { name: 'dist', run: checkDist },
];

function runTool(tool: string, ...args: string[]): Promise<Outcome> {
  return runNode(join(MODULES, tool), ...args);
}

function runScript(script: string, ...args: string[]): Promise<Outcome> {
  return runNode('--import', 'tsx', join(ROOT, script), ...args);
}

function runNode(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => resolve({ passed: false, output: error.message }));
    child.on('close', (code) => resolve({ passed: code === 0, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** A fresh build equals dist/; where it does not, a second build tells a stale dist/ from a build that varies. */
async function checkDist(): Promise<Outcome> {
  const dist = join(ROOT, 'dist');
  if (!existsSync(dist)) return { skipped: 'there is no dist/: `npm run build` makes it' };
  const folder = mkdtempSync(join(tmpdir(), 'throughline-build-'));
  try {
    const first = await build(join(folder, 'first'));
    if ('output' in first && !first.passed) return first;
    const stale = differences(join(folder, 'first'), dist);
    if (stale.length === 0) return { passed: true, output: '' };
    await build(join(folder, 'second'));
    const varying = differences(join(folder, 'first'), join(folder, 'second'));
    const reason =
      varying.length > 0
        ? `two builds differ in ${varying.join(', ')}`
        : `dist/ is not up to date, run \`npm run build\`: ${stale.slice(0, 10).join(', ')}`;
    return { passed: false, output: reason };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The build takes its folder relative to the root. */
function build(out: string): Promise<Outcome> {
  return runScript('scripts/build.ts', relative(ROOT, out));
}

function differences(left: string, right: string): string[] {
  const paths = new Set([...filesIn(left), ...filesIn(right)]);
  return [...paths].filter((path) => !sameBytes(join(left, path), join(right, path))).sort();
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function sameBytes(left: string, right: string): boolean {
  return existsSync(left) && existsSync(right) && readFileSync(left).equals(readFileSync(right));
}

async function main(): Promise<void> {
  let passed = 0;
  let failed = 0;
  for (const { name, run } of CHECKS) {
    const start = performance.now();
    const outcome = await run();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if ('skipped' in outcome) {
      say(`skipped  ${name}: ${outcome.skipped}`);
      continue;
    }
    if (outcome.passed) passed += 1;
    else failed += 1;
    say(`${outcome.passed ? 'passed ' : 'FAILED '}  ${name}  ${seconds} s`);
    if (!outcome.passed) say(outcome.output.trimEnd());
  }
  say(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

if (require.main === module) void main();
