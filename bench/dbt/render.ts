// Renders and parses every model of dbt projects: `node --import tsx bench/dbt/render.ts DIALECT:GIT_DIR_OR_FOLDER[:SUBDIR] … [--problems]`.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dbt } from '../../src/extract/dbt';
import type { Dialect } from '../../src/model/dialect';
import type { SourceText } from '../../src/model/facts';

const arguments_ = process.argv.slice(2);
const showProblems = arguments_.includes('--problems');

function listFiles(place: string): string[] {
  const where = existsSync(join(place, '.git')) ? ['-C', place] : [`--git-dir=${place}`];
  return execFileSync('git', [...where, 'ls-tree', '-r', '-z', '--name-only', 'HEAD'], { maxBuffer: 1 << 28 })
    .toString()
    .split('\0')
    .filter(Boolean);
}

function readFiles(place: string, paths: readonly string[]): Map<string, string> {
  const where = existsSync(join(place, '.git')) ? ['-C', place] : [`--git-dir=${place}`];
  const input = paths.map((path) => `HEAD:${path}\n`).join('');
  const out = execFileSync('git', [...where, 'cat-file', '--batch'], { input, maxBuffer: 1 << 30 });
  const texts = new Map<string, string>();
  let at = 0;
  for (const path of paths) {
    const lineEnd = out.indexOf(10, at);
    const header = out.toString('utf8', at, lineEnd);
    at = lineEnd + 1;
    const size = /^\w+ blob (\d+)$/.exec(header)?.[1];
    if (size === undefined) continue;
    texts.set(path, out.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}

async function measure(dialect: Dialect, place: string, folder: string): Promise<void> {
  const all = listFiles(place);
  const claimed = dbt.claims(all).filter((path) => folder === '' || path.startsWith(`${folder}/`));
  const supports = dbt.supports!(claimed, all);
  const texts = readFiles(place, [...new Set([...claimed, ...[...supports.values()].flat()])]);
  const memos = new Map<string, { files: SourceText[]; memo: Map<string, unknown> }>();
  const tally = { models: 0, rendered: 0, parsed: 0, disabled: 0, incremental: 0, problems: 0, unknown: 0 };
  const start = performance.now();
  const problems: string[] = [];
  let slowest = { ms: 0, path: '' };
  for (const path of claimed) {
    const text = texts.get(path);
    if (text === undefined) continue;
    const names = supports.get(path);
    const key = names?.join('\n') ?? '';
    let support = memos.get(key);
    if (names && !support) {
      support = { files: names.map((name) => ({ path: name, text: texts.get(name) ?? '' })), memo: new Map() };
      memos.set(key, support);
    }
    const begun = performance.now();
    const facts = await dbt.extract({ path, text }, { dialect, ...(support ? { support } : {}) });
    const ms = performance.now() - begun;
    if (ms > slowest.ms) slowest = { ms, path };
    tally.problems += facts.problems.length;
    for (const problem of facts.problems) problems.push(`${problem.path}:${problem.line} ${problem.reason}`);
    for (const fact of facts.facts) {
      if (fact.kind !== 'dbt-node' || fact.language !== 'sql') continue;
      if (fact.config.enabled === false && !fact.script) {
        tally.disabled++;
        continue;
      }
      tally.models++;
      if (!facts.problems.some((problem) => /rendering stopped|template:/.test(problem.reason))) tally.rendered++;
      if (fact.script) tally.parsed++;
      if (fact.incremental) tally.incremental++;
      tally.unknown += fact.unknown.length;
    }
  }
  const seconds = (performance.now() - start) / 1000;
  const share = (part: number) => `${((100 * part) / Math.max(1, tally.models)).toFixed(2)} %`;
  const rss = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${place.replace(/^.*\/([^/]+)\/repo$/, '$1')} ${folder} (${dialect}): ${tally.models} models (${tally.disabled} switched off), rendered ${share(tally.rendered)}, one query ${share(tally.parsed)}, ${tally.incremental} read twice, ${tally.unknown} unknown macros or variables, ${tally.problems} problems, ${seconds.toFixed(1)} s, peak ${rss} MB, slowest ${slowest.ms.toFixed(0)} ms ${slowest.path}`,
  );
  if (showProblems) for (const problem of problems) console.log(`  ${problem}`);
}

async function main(): Promise<void> {
  for (const argument of arguments_.filter((word) => !word.startsWith('--'))) {
    const [dialect = 'postgres', place = '', folder = ''] = argument.split(':');
    await measure(dialect as Dialect, place, folder);
  }
}

void main();
