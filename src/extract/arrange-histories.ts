// Facts of all files in; the migration histories of the tree out, each with the name of its database.

import type { Dialect } from '../model/dialect';
import type { FileFacts } from '../model/facts';
import type { MigrationHistory } from '../model/history';
import type { Problem } from '../model/problem';
import type { Name } from '../model/sql';
import type { Stack } from './stack';
import { dialectNamed } from './syntax/dialect-names';
import { byText, isTrial, isWithin } from './syntax/tree-places';
import { groupedBy } from './syntax/grouped-by';

// Folders that say what lies in them, not whose it is.
const GENERIC =
  /^(?:dbs?|databases?|sql|ddl|(?:\w+[-_])?migrations?(?:[-_]\w+)?|migrate|prisma|drizzle|supabase|flyway|liquibase|sqitch|goose|change-?logs?|db\.changelog|change-?sets?|schemas?|src|main|resources|scripts|versions|data|internal|pkg|init|initdb|docker-entrypoint-initdb\.d|evolutions|default|patches|conf)$/i;

/** A stack, or a code stack: whoever knows the order of its migrations. */
export type Arranger = Pick<Stack, 'arrange'>;

export function arrangeHistories(
  factsOf: ReadonlyMap<Arranger, FileFacts[]>,
  context: { dialectOf(path: string): Dialect; allPaths: readonly string[] },
  /** Takes the problems of histories in which nothing is applied: those are not returned. */
  problems: Problem[] = [],
): MigrationHistory[] {
  const histories: MigrationHistory[] = [];
  for (const [stack, files] of factsOf) {
    for (const history of stack.arrange?.(files, context) ?? []) {
      if (history.steps.length > 0) histories.push(history);
      else problems.push(...history.problems);
    }
  }
  const factsByPath = new Map<string, FileFacts>();
  // What a code stack reads is a part of what its file says.
  for (const file of [...factsOf.values()].flat()) if (!factsByPath.has(file.path)) factsByPath.set(file.path, file);
  const allDumps = histories.filter(isDump);
  const migrated: MigrationHistory[] = [];
  for (const history of histories) {
    if (isDump(history)) continue;
    if (startsOnItsOwn(history, factsByPath)) {
      migrated.push(history);
      continue;
    }
    // Changes on top of a schema that is kept as a whole: the whole is the database.
    const whole = allDumps.find((dump) => sameDatabase(dump, history));
    if (whole) whole.problems.push(notApplied(history, whole));
    else migrated.push({ ...history, partial: true });
  }
  const dumps = allDumps.filter((history) => !migrated.some((other) => sameDatabase(history, other)));
  return named([...migrated, ...withoutNested(dumps)]);
}

/** false: the first statement about a table is about one that no step makes. */
function startsOnItsOwn(history: MigrationHistory, facts: ReadonlyMap<string, FileFacts>): boolean {
  let first: string | null = null;
  const made = new Set<string>();
  for (const step of history.steps) {
    for (const fact of facts.get(step.path)?.facts ?? []) {
      if (fact.kind !== 'sql-script' && fact.kind !== 'change-set') continue;
      if (fact.kind === 'sql-script' && fact.markers === 'embedded') continue;
      if (fact.kind === 'change-set' && step.changeSet !== null && fact.id !== step.changeSet) continue;
      for (const statement of fact.script.statements) {
        if (statement.kind === 'create-table') {
          if (first === null) return true;
          made.add(tableKey(statement.name));
        } else if (statement.kind === 'alter-table' && !statement.ifExists) first ??= tableKey(statement.name);
        else if (statement.kind === 'create-index') first ??= tableKey(statement.table);
      }
    }
  }
  return first === null || made.has(first);
}

function tableKey(name: Name): string {
  return name.at(-1)?.name.toLowerCase() ?? '';
}

function notApplied(history: MigrationHistory, whole: MigrationHistory): Problem {
  const path = history.steps[0]?.path ?? history.root;
  const dump = whole.steps[0]?.path ?? whole.root;
  return {
    path,
    line: 1,
    reason: `the migrations of ${history.root} start on tables that none of them makes; ${dump} is read as the database`,
  };
}

function isDump(history: MigrationHistory): boolean {
  return history.steps.every((step) => step.kind === 'dump');
}

/** A dump beside, above or below migrations shows the same database, unless its name says another kind of server. */
function sameDatabase(dump: MigrationHistory, other: MigrationHistory): boolean {
  const a = projectOf(dump.root);
  const b = projectOf(other.root);
  if (!isWithin(a, b) && !isWithin(b, a)) return false;
  if (dump.dialect === other.dialect) return true;
  // A Prisma schema says which server it is for.
  return dump.style !== 'prisma-schema' && !namesDialect(dump.root);
}

/** Of dumps of one project the first (a `schema.sql` beside an `init.sql` folder) is the database. */
function withoutNested(dumps: readonly MigrationHistory[]): MigrationHistory[] {
  const kept = new Map<string, MigrationHistory>();
  for (const dump of dumps) {
    const key = `${projectOf(dump.root)}\n${dump.dialect}`;
    const first = kept.get(key);
    if (!first || rank(dump) < rank(first)) kept.set(key, dump);
  }
  return [...kept.values()];
}

function rank(dump: MigrationHistory): number {
  const path = dump.steps[0]?.path ?? '';
  return (/structure\.sql$/i.test(path) ? 0 : /schema[^/]*\.sql$/i.test(path) ? 1 : 2) + path.split('/').length / 100;
}

function namesDialect(root: string): boolean {
  return root.split('/').some((part) => dialectNamed(part) !== null);
}

/** The folder whose database it is: the root less the generic folders at its end. */
export function projectOf(root: string): string {
  const parts = root === '' ? [] : root.split('/');
  while (parts.length > 0 && GENERIC.test(parts[parts.length - 1]!)) parts.pop();
  return parts.join('/');
}

/** Shortest names that tell the databases apart; `.` for the only one and for the one of the root. */
function named(histories: readonly MigrationHistory[]): MigrationHistory[] {
  const sorted = [...histories].sort((a, b) => byText(a.root, b.root) || byText(a.style, b.style));
  const real = sorted.filter((history) => !isTrial(`${history.root}/`));
  const choices = sorted.map((history, at) => {
    const only = real.length === 1 ? real[0] === history : sorted.length === 1;
    return only ? ['.', ...namesFor(history, at)] : namesFor(history, at);
  });
  const level = sorted.map(() => 0);
  const longest = Math.max(0, ...choices.map((names) => names.length));
  // Whoever shares a name takes a longer one; the last one holds root, style and place, so it is unique.
  for (let round = 0; round < longest; round++) {
    const groups = groupedBy(choices.keys(), (at) => choices[at]![level[at]!]!);
    for (const [, members] of groups) {
      if (members.length === 1) continue;
      for (const at of members) level[at] = Math.min(level[at]! + 1, choices[at]!.length - 1);
    }
  }
  return sorted.map((history, at) => ({ ...history, database: choices[at]![level[at]!]! }));
}

function namesFor(history: MigrationHistory, at: number): string[] {
  const project = projectOf(history.root);
  const parts = project === '' ? [] : project.split('/');
  const names = parts.length === 0 ? ['.'] : parts.map((_, index) => parts.slice(parts.length - 1 - index).join('/'));
  const root = history.root === '' ? '.' : history.root;
  const first = history.steps[0]?.path ?? `${root}/${at}`;
  names.push(root, first, `${first}:${history.style}`, `${first}:${history.style}:${at}`);
  return names;
}
