// An Action entry and the surroundings of a job in; what it left behind out: outputs, state, summary, annotations, exit.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const MAIN = 'index.js';
const POST = 'post.js';

export interface Job {
  /** Where actions/checkout put the tree. */
  workspace: string;
  runnerTemp: string;
  /** Everything GitHub gives besides the files made here: GITHUB_*, ACTIONS_*. */
  environment: Record<string, string>;
  eventName: string;
  payload: unknown;
  inputs: Record<string, string>;
  /** Instead of `dist/`. */
  dist?: string;
}

/** A line that speaks to the runner: `::error file=a.sql,line=3::message`. */
export interface WorkflowCommand {
  command: string;
  properties: Record<string, string>;
  message: string;
}

export interface StepResult {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  outputs: Record<string, string>;
  state: Record<string, string>;
  summary: string;
  commands: WorkflowCommand[];
  errors: WorkflowCommand[];
  warnings: WorkflowCommand[];
  notices: WorkflowCommand[];
  /** Everything printed, both streams. */
  log: string;
}

export interface JobResult extends StepResult {
  post: StepResult;
}

export interface RunningStep {
  finished: Promise<StepResult>;
  send(signal: NodeJS.Signals): void;
}

/** The main step, then, as `post-if: always()` says, the post step with the state that main saved. */
export async function runAction(job: Job): Promise<JobResult> {
  const main = await startStep(job, MAIN).finished;
  return { ...main, post: await runPost(job, main.state) };
}

export function startMain(job: Job): RunningStep {
  return startStep(job, MAIN);
}

export function runPost(job: Job, state: Record<string, string>): Promise<StepResult> {
  const saved = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
  return startStep(job, POST, Object.fromEntries(saved)).finished;
}

/** As a runner cancels: SIGINT, SIGTERM 7.5 s later, SIGKILL 2.5 s after that; then the post step. */
export async function cancelAction(job: Job, main: RunningStep): Promise<JobResult> {
  main.send('SIGINT');
  const timers = [setTimeout(() => main.send('SIGTERM'), 7_500), setTimeout(() => main.send('SIGKILL'), 10_000)];
  const result = await main.finished;
  for (const timer of timers) clearTimeout(timer);
  return { ...result, post: await runPost(job, result.state) };
}

export interface CliResult {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

export async function runCli(args: string[], options: { cwd?: string; input?: string } = {}): Promise<CliResult> {
  const entry = distFile('cli.js');
  return new Promise((done, fail) => {
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'C.UTF-8' };
    const child = spawn(projectNode(), [entry, ...args], { cwd: options.cwd ?? ROOT, env });
    const result: CliResult = { exitCode: null, stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => {
      result.stdout += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      result.stderr += chunk.toString();
    });
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
    child.on('error', fail);
    child.on('close', (code) => done({ ...result, exitCode: code }));
  });
}

/** A file of the bundle; fails, never skips, when it was not built. */
export function distFile(name: string, dist = process.env.THROUGHLINE_DIST ?? join(ROOT, 'dist')): string {
  const file = join(dist, name);
  if (!existsSync(file)) {
    throw new Error(
      `${file} is not there: build the bundle first (npm run build), or name its folder in THROUGHLINE_DIST`,
    );
  }
  return file;
}

function projectNode(): string {
  const own = join(ROOT, 'node_modules/.bin/node');
  if (Number(process.versions.node.split('.')[0]) >= 24 || !existsSync(own)) return process.execPath;
  return own;
}

function startStep(job: Job, name: string, state: Record<string, string> = {}): RunningStep {
  const entry = distFile(name, job.dist);
  mkdirSync(job.runnerTemp, { recursive: true });
  const folder = mkdtempSync(join(job.runnerTemp, '_step-'));
  const files = {
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_ENV: join(folder, 'env'),
    GITHUB_PATH: join(folder, 'path'),
  };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const eventPath = join(folder, 'event.json');
  writeFileSync(eventPath, JSON.stringify(job.payload));

  const child = spawn(projectNode(), [entry], {
    cwd: job.workspace,
    env: {
      PATH: process.env.PATH,
      HOME: job.runnerTemp,
      LANG: 'C.UTF-8',
      CI: 'true',
      GIT_CONFIG_NOSYSTEM: '1',
      GITHUB_ACTIONS: 'true',
      RUNNER_OS: 'Linux',
      RUNNER_ARCH: 'X64',
      RUNNER_NAME: 'GitHub Actions 1',
      RUNNER_ENVIRONMENT: 'github-hosted',
      RUNNER_TEMP: job.runnerTemp,
      RUNNER_TOOL_CACHE: join(job.runnerTemp, 'tools'),
      ...job.environment,
      GITHUB_WORKSPACE: job.workspace,
      GITHUB_EVENT_NAME: job.eventName,
      GITHUB_EVENT_PATH: eventPath,
      ...files,
      ...inputEnvironment(job.inputs),
      ...state,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const finished = new Promise<StepResult>((done, fail) => {
    child.on('error', fail);
    child.on('close', (exitCode, signal) => {
      // The runner reads commands from both streams.
      const commands = readCommands(`${stdout}\n${stderr}`);
      const only = (command: string) => commands.filter((one) => one.command === command);
      done({
        exitCode,
        signal,
        outputs: readFileCommands(files.GITHUB_OUTPUT),
        state: readFileCommands(files.GITHUB_STATE),
        summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
        commands,
        errors: only('error'),
        warnings: only('warning'),
        notices: only('notice'),
        log: `${stdout}${stderr}`,
      });
    });
  });
  return { finished, send: (signal) => void child.kill(signal) };
}

function inputEnvironment(inputs: Record<string, string>): Record<string, string> {
  const pairs = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
  return Object.fromEntries(pairs);
}

/** `name=value` lines and `name<<DELIMITER` blocks, as the runner reads them. */
function readFileCommands(file: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = readFileSync(file, 'utf8').split('\n');
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const block = /^([^=]+?)<<(.+)$/.exec(line);
    if (block) {
      const end = lines.indexOf(block[2] ?? '', i + 1);
      if (end < 0) throw new Error(`${file}: ${block[1]} is not closed`);
      values[block[1] ?? ''] = lines.slice(i + 1, end).join('\n');
      i = end;
      continue;
    }
    const equals = line.indexOf('=');
    if (equals > 0) values[line.slice(0, equals)] = line.slice(equals + 1);
  }
  return values;
}

function readCommands(text: string): WorkflowCommand[] {
  const commands: WorkflowCommand[] = [];
  for (const line of text.split(/\r?\n/)) {
    const match = /^\s*::([a-z-]+)(?: ([^:]*(?::(?!:)[^:]*)*?))?::(.*)$/.exec(line);
    if (!match) continue;
    const properties: Record<string, string> = {};
    for (const pair of (match[2] ?? '').split(',').filter(Boolean)) {
      const equals = pair.indexOf('=');
      properties[pair.slice(0, equals)] = unescapeProperty(pair.slice(equals + 1));
    }
    commands.push({ command: match[1] ?? '', properties, message: unescapeData(match[3] ?? '') });
  }
  return commands;
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}
