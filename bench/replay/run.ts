// `node --import tsx bench/replay/run.ts --repos DIR --cli COMMAND [--only TEXT] [--count N] [--json FILE]`: what was merged
// into public repositories, checked as it would have been on its pull request. What is told of it is there to be looked at:
// merged changes mostly work, so that most findings would be false alarms.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

interface MergedChange {
  commit: string;
  parent: string;
  files: number;
}

interface Told {
  severity: string;
  certainty: string;
  rule: string;
  path: string;
  line: number;
  message: string;
  introduced: boolean;
}

interface Replayed extends MergedChange {
  repository: string;
  findings: Told[];
}

/** How many commits are looked back, and how large a change may be to have been one thought. */
const DEPTH = 2500;
const MOST_FILES = 60;
const SOURCE = /\.(?:[cm]?[jt]sx?|prisma|sql|vue|svelte|graphql)$/;
const CONTRACT = /entit|model|schema|migration|\.prisma$|\.sql$|dto|controller|routes?\/|api\/|\.graphql$|resolver/i;

function main(): void {
  const { values } = parseArgs({
    options: {
      repos: { type: 'string' },
      cli: { type: 'string' },
      only: { type: 'string' },
      count: { type: 'string', default: '10' },
      json: { type: 'string' },
    },
  });
  const { repos, cli, only, json } = values;
  if (!repos || !cli) throw new Error('--repos DIR: the folder of the repositories; --cli COMMAND: what to run');
  const scratch = mkdtempSync(join(tmpdir(), 'replay-'));
  const replayed: Replayed[] = [];
  for (const name of readdirSync(repos).sort()) {
    const path = join(repos, name, 'repo');
    if (!existsSync(path) || (only && !name.includes(only))) continue;
    replayed.push(...replay(name, path, Number(values.count), cli.split(' '), scratch));
  }
  if (json) writeFileSync(json, JSON.stringify(replayed, null, 2));
  rmSync(scratch, { recursive: true, force: true });
}

function replay(name: string, path: string, count: number, cli: string[], scratch: string): Replayed[] {
  const work = join(scratch, name);
  execFileSync('git', ['clone', '-qsn', path, work]);
  const changes = mergedChanges(path);
  const step = Math.max(1, Math.floor(changes.length / count));
  const picked = changes.filter((_, at) => at % step === 0).slice(0, count);
  const done: Replayed[] = [];
  for (const change of picked) {
    const findings = check(work, change, cli, join(scratch, `${name}.sqlite`));
    if (findings === null) {
      console.log(`${name} ${change.commit.slice(0, 10)}: did not run`);
      continue;
    }
    done.push({ repository: name, ...change, findings });
    if (findings.length > 0) console.log(`${name} ${change.commit.slice(0, 10)}, ${change.files} files:`);
    for (const { severity, certainty, rule, path: file, line, message } of findings)
      console.log(`  ${severity} ${certainty} ${rule} ${file}:${line} ${message.slice(0, 200)}`);
  }
  const told = done.filter(({ findings }) => findings.length > 0).length;
  console.log(`${name}: ${done.length} of ${changes.length} merged changes, ${told} with findings`);
  return done;
}

/** Along the first parents: one commit is one merged pull request, or one push. */
function mergedChanges(path: string): MergedChange[] {
  const format = ['--first-parent', '-n', String(DEPTH), '--no-renames', '--name-only', '--format=@%H %P'];
  const log = execFileSync('git', ['--git-dir', path, 'log', ...format], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return log
    .split(/^@/m)
    .slice(1)
    .flatMap((block) => {
      const [head = '', ...lines] = block.trim().split('\n');
      const [commit, parent] = head.split(' ');
      const files = lines.filter((line) => line !== '');
      const sources = files.filter((file) => SOURCE.test(file));
      if (!commit || !parent || files.length > MOST_FILES || sources.length < 2) return [];
      return sources.some((file) => CONTRACT.test(file)) ? [{ commit, parent, files: files.length }] : [];
    });
}

function check(work: string, { commit, parent }: MergedChange, cli: string[], cache: string): Told[] | null {
  const [command = '', ...first] = cli;
  const given = ['check', '--repo', work, '--base', parent, '--head', commit, '--format', 'json', '--cache', cache];
  const { stdout } = spawnSync(command, [...first, ...given], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 300_000,
    // Copies may lack blobs; they are not asked for one by one.
    env: { ...process.env, GIT_NO_LAZY_FETCH: '1' },
  });
  try {
    const { findings } = JSON.parse(stdout) as { findings: Told[] };
    return findings.filter(({ introduced, severity }) => introduced && severity !== 'low' && severity !== 'info');
  } catch {
    return null;
  }
}

main();
