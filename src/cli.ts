// Entry of the command line.

import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { runCli } from './cli/run-cli';
import { wantsColor, type Terminal } from './cli/terminal';

const CLEAR_LINE = '\r\u001b[K';

function openTerminal(): Terminal {
  const { stdout, stderr } = process;
  const watched = stderr.isTTY === true;
  let shown = false;
  return {
    print: (text) =>
      new Promise((resolve, reject) => {
        stdout.write(text, (error) => (error && !isEnoughRead(error) ? reject(error) : resolve()));
      }),
    say: (line) => void stderr.write(`${line}\n`),
    progress(line) {
      if (!watched || (line === '' && !shown)) return;
      shown = line !== '';
      stderr.write(CLEAR_LINE + line.replace(/\p{Cc}/gu, ' ').slice(0, Math.max(20, (stderr.columns ?? 80) - 1)));
    },
    color: wantsColor(stdout.isTTY === true, process.env),
    directory: process.cwd(),
    environment: process.env,
    platform: process.platform,
    home: homedir(),
    version: readVersion(),
    entryFolder: __dirname,
  };
}

/** Beside the sources and the bundle alike. */
function readVersion(): string {
  const manifest: { version?: string } = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8'));
  return manifest.version ?? '0.0.0';
}

/** Whoever reads us may have read enough (`| head`): that is no failure, and the exit code still says what was found. */
function isEnoughRead(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (!isEnoughRead(error)) throw error;
}

process.stdout.on('error', ignoreClosedPipe);
process.stderr.on('error', ignoreClosedPipe);
void runCli(process.argv.slice(2), openTerminal()).then((code) => {
  process.exitCode = code;
});
