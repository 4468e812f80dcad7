// A dialect in, a throw-away database server on 127.0.0.1 out: scripts run against it, its catalog is asked.

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

export type ServerDialect = 'postgres' | 'mysql' | 'sqlite';

export interface Script {
  path: string;
  text: string;
}

/** A statement that the server refused: the line it begins or ends on, as the client counts. */
export interface Refusal {
  path: string;
  line: number;
  message: string;
}

export interface Server {
  /** Drops what was there; every script is a session of its own, and a refused statement does not stop the next. */
  replay(scripts: readonly Script[]): Refusal[];
  query(sql: string): Record<string, unknown>[];
  stop(): Promise<void>;
}

const PORTS = { postgres: 55_432, mysql: 53_306 };
const MAX_OUTPUT = 1 << 28;

/** `port`: another than the usual one, for two runs at once. */
export async function startServer(dialect: ServerDialect, port?: number): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), `throughline-${dialect}-`));
  chmodSync(folder, 0o755);
  if (dialect === 'postgres') return startPostgres(folder, port ?? PORTS.postgres);
  if (dialect === 'mysql') return startMariaDb(folder);
  return openSqlite(folder);
}

/** Database servers refuse to run as root: they run as the user their package made. */
function as(user: string, command: string, args: string[]): [string, string[]] {
  return process.getuid?.() === 0 ? ['runuser', ['-u', user, '--', command, ...args]] : [command, args];
}

function writeScripts(folder: string, scripts: readonly Script[]): Map<string, string> {
  const into = join(folder, 'scripts');
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into);
  const files = new Map<string, string>();
  for (const [at, script] of scripts.entries()) {
    const file = join(into, `${at}.sql`);
    writeFileSync(file, script.text);
    files.set(file, script.path);
  }
  return files;
}

function refusals(output: string, pattern: RegExp, pathOf: (file: string) => string | undefined): Refusal[] {
  const found: Refusal[] = [];
  for (const match of output.matchAll(pattern)) {
    const { file = '', line = '1', message = '' } = match.groups ?? {};
    const path = pathOf(file);
    if (path !== undefined) found.push({ path, line: Number(line), message });
  }
  return found;
}

// ---------------------------------------------------------------- Postgres

async function startPostgres(folder: string, port: number): Promise<Server> {
  const bin = execFileSync('pg_config', ['--bindir'], { encoding: 'utf8' }).trim();
  const data = join(folder, 'data');
  mkdirSync(data);
  if (process.getuid?.() === 0) execFileSync('chown', ['postgres', data, folder]);
  const [init, initArgs] = as('postgres', join(bin, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'postgres', '-N']);
  execFileSync(init, initArgs, { stdio: 'ignore', cwd: folder });
  const control = (action: string[]) => {
    const [command, args] = as('postgres', join(bin, 'pg_ctl'), ['-D', data, ...action]);
    execFileSync(command, args, { stdio: 'ignore', cwd: folder });
  };
  const options = `-p ${port} -h 127.0.0.1 -k ${folder} -c fsync=off -c synchronous_commit=off -c full_page_writes=off`;
  control(['-w', '-o', options, '-l', join(data, 'log'), 'start']);
  const psql = (database: string, more: string[]) =>
    spawnSync('psql', ['-X', '-q', '-h', folder, '-p', String(port), '-U', 'postgres', '-d', database, ...more], {
      encoding: 'utf8',
      maxBuffer: MAX_OUTPUT,
      env: { ...process.env, PGOPTIONS: '-c client_min_messages=error' },
    });
  return {
    replay(scripts) {
      psql('postgres', ['-c', 'drop database if exists replay with (force)', '-c', 'create database replay']);
      const files = writeScripts(folder, scripts);
      // DISCARD would end prepared state too, but only settings and temporary tables outlive a script here.
      const steps = [...files.keys()].flatMap((file) => ['-f', file, '-c', 'rollback', '-c', 'discard all']);
      const ran = psql('replay', ['-v', 'ON_ERROR_ROLLBACK=on', ...steps]);
      const pattern = /^psql:(?<file>[^\n]*?):(?<line>\d+): (?:ERROR|FATAL): {2}(?<message>.*)$/gm;
      return refusals(ran.stderr, pattern, (file) => files.get(file));
    },
    query(sql) {
      const ran = psql('replay', ['-At', '-c', `select coalesce(json_agg(row_to_json(q)), '[]') from (${sql}) q`]);
      if (ran.status !== 0) throw new Error(ran.stderr);
      return JSON.parse(ran.stdout);
    },
    async stop() {
      control(['-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// ---------------------------------------------------------------- MariaDB

async function startMariaDb(folder: string): Promise<Server> {
  const data = join(folder, 'data');
  mkdirSync(data);
  if (process.getuid?.() === 0) execFileSync('chown', ['mysql', data, folder]);
  const account = process.getuid?.() === 0 ? ['--user=mysql'] : [];
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', `--datadir=${data}`, ...account, '--auth-root-authentication-method=normal'],
    {
      stdio: 'ignore',
    },
  );
  const socket = join(folder, 'server.sock');
  const server = spawn(
    'mariadbd',
    [
      ...['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--bind-address=127.0.0.1', ...account],
      ...[`--port=${PORTS.mysql}`, `--pid-file=${join(folder, 'pid')}`, '--innodb-flush-log-at-trx-commit=0'],
    ],
    { stdio: 'ignore' },
  );
  const client = (more: string[], input?: string) =>
    spawnSync(
      'mariadb',
      ['--no-defaults', '-u', 'root', `--socket=${socket}`, '--default-character-set=utf8mb4', ...more],
      {
        encoding: 'utf8',
        input,
        maxBuffer: MAX_OUTPUT,
      },
    );
  await untilReady(() => existsSync(socket) && client(['-e', 'select 1']).status === 0);
  return {
    replay(scripts) {
      client(['-e', 'drop database if exists replay; create database replay character set utf8mb4']);
      const found: Refusal[] = [];
      for (const script of scripts) {
        const ran = client(['--force', 'replay'], script.text);
        const pattern = /^ERROR (?<code>\d+) \(\w+\) at line (?<line>\d+)(?: in file: '[^']*')?: (?<message>.*)$/gm;
        found.push(...refusals(ran.stderr, pattern, () => script.path));
      }
      return found;
    },
    query(sql) {
      const ran = client(['--batch', '--raw', '--skip-column-names', 'replay', '-e', sql]);
      if (ran.status !== 0) throw new Error(ran.stderr);
      return ran.stdout
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line));
    },
    stop: () => stopped(server, folder),
  };
}

// ---------------------------------------------------------------- SQLite

function openSqlite(folder: string): Server {
  const file = join(folder, 'replay.db');
  return {
    replay(scripts) {
      rmSync(file, { force: true });
      const found: Refusal[] = [];
      for (const script of scripts) {
        const ran = spawnSync('sqlite3', ['-batch', file], {
          encoding: 'utf8',
          input: script.text,
          maxBuffer: MAX_OUTPUT,
        });
        const pattern = /^(?:Parse|Runtime) error near line (?<line>\d+): (?<message>.*)$/gm;
        found.push(...refusals(ran.stderr, pattern, () => script.path));
      }
      return found;
    },
    query(sql) {
      const database = new DatabaseSync(file, { readOnly: true });
      try {
        return database.prepare(sql).all();
      } finally {
        database.close();
      }
    },
    async stop() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// ---------------------------------------------------------------- processes

async function untilReady(ready: () => boolean): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (ready()) return;
    await sleep(200);
  }
  throw new Error('the database server did not start within 30 s');
}

async function stopped(server: ReturnType<typeof spawn>, folder: string): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}
