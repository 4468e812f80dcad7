// The command line as a process, in folders of its own.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = resolve(__dirname, '../..');

/** By its address: from a folder elsewhere the name would not be found. */
const TSX = pathToFileURL(createRequire(__filename).resolve('tsx')).href;

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

export function throughline(
  words: string[],
  options: { cwd?: string; environment?: Record<string, string>; input?: string } = {},
): Ran {
  const environment = { ...process.env, XDG_CACHE_HOME: temporary('cache'), ...options.environment };
  const ran = spawnSync(process.execPath, ['--import', TSX, join(ROOT, 'src/cli.ts'), ...words], {
    cwd: options.cwd ?? ROOT,
    env: { ...environment, TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json') },
    input: options.input,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { code: ran.status, stdout: ran.stdout, stderr: ran.stderr };
}

export function temporary(name: string): string {
  return mkdtempSync(join(tmpdir(), `throughline-${name}-`));
}

export function writeTree(root: string, files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

export function git(root: string, ...words: string[]): void {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@shop.example', '-c', 'commit.gpgsign=false'];
  const ran = spawnSync('git', [...identity, ...words], { cwd: root, encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(ran.stderr);
}
