// Texts of settings files and of sampled SQL in; what each says about the database of its folder out.

import type { Dialect } from '../../model/dialect';
import { dialectNamed } from '../syntax/dialect-names';
import { baseName, folderOf, joinPath } from '../syntax/tree-places';
import { driversIn } from './drivers';
import type { DialectHint } from './dialect-hint';
import { dbtRootOf, readDbtRoots } from './dbt-roots';
import { sampleFolder } from './sample-paths';
import { syntaxMarks } from './syntax-marks';

export interface DialectEvidence {
  /** By folder. */
  hints: ReadonlyMap<string, readonly DialectHint[]>;
  /** By folder: how many marks of each dialect its SQL has. */
  syntax: ReadonlyMap<string, ReadonlyMap<Dialect, number>>;
  /** Folders of dbt projects, the innermost first: one warehouse each, whatever their folders are called. */
  dbtRoots: readonly string[];
}

export function readEvidence(
  configs: ReadonlyMap<string, string>,
  samples: ReadonlyMap<string, string>,
): DialectEvidence {
  const hints = new Map<string, DialectHint[]>();
  for (const [path, text] of configs) {
    for (const hint of [...explicitIn(path, text), ...dependenciesIn(path, text)]) {
      const known = hints.get(hint.folder);
      if (known) known.push(hint);
      else hints.set(hint.folder, [hint]);
    }
  }
  const dbtRoots = readDbtRoots(configs, hints);
  const syntax = new Map<string, Map<Dialect, number>>();
  for (const [path, text] of samples) {
    const folder = dbtRootOf(path, dbtRoots) ?? sampleFolder(path);
    const tally = syntax.get(folder) ?? new Map<Dialect, number>();
    for (const [dialect, count] of syntaxMarks(text)) tally.set(dialect, (tally.get(dialect) ?? 0) + count);
    syntax.set(folder, tally);
  }
  return { hints, syntax, dbtRoots };
}

function explicitIn(path: string, text: string): DialectHint[] {
  const name = baseName(path);
  const folder = folderOf(path);
  const at = (place: string, word: string | undefined): DialectHint[] => {
    const dialect = word === undefined ? null : dialectNamed(word);
    return dialect === null ? [] : [{ folder: place, dialect, why: `${path} says ${word}`, strength: 'explicit' }];
  };
  if (name === 'migration_lock.toml') return at(folder, /^\s*provider\s*=\s*"(\w+)"/m.exec(text)?.[1]);
  if (name.endsWith('.prisma')) {
    const provider = /^\s*datasource\s+\w+\s*\{[^}]*?\bprovider\s*=\s*\[?\s*"(\w+)"/m.exec(text)?.[1];
    return at(baseName(folder) === 'schema' ? folderOf(folder) : folder, provider);
  }
  if (name === '_journal.json') return at(folderOf(folder), /"dialect"\s*:\s*"(\w+)"/.exec(text)?.[1]);
  if (/^drizzle\.config/.test(name)) {
    const out = /\bout\s*:\s*['"`]([^'"`$]+)['"`]/.exec(text)?.[1];
    const word = /\b(?:dialect|driver)\s*:\s*['"`]([\w-]+)['"`]/.exec(text)?.[1];
    return at(joinPath(folder, out ?? ''), word?.replace(/^better-sqlite$/, 'sqlite'));
  }
  if (/^sqlc\./.test(name)) return sqlcHints(folder, text, at);
  if (name === 'sqitch.conf') return at(folder, /^\s*engine\s*=\s*(\w+)/m.exec(text)?.[1]);
  if (/^wrangler\./.test(name) && /d1_databases/.test(text)) {
    const out = /\bmigrations_dir"?\s*[=:]\s*"([^"]+)"/.exec(text)?.[1];
    return at(joinPath(folder, out ?? 'migrations'), 'd1');
  }
  if (/^flyway\.|^liquibase\.properties$/.test(name)) return at(folder, jdbcName(text));
  if (/^dbconfig\.ya?ml$/.test(name)) return at(folder, /^\s*dialect\s*:\s*(\w+)/m.exec(text)?.[1]);
  return [];
}

/** sqlc: each block of its list has an engine and the folders it holds for. */
function sqlcHints(
  folder: string,
  text: string,
  at: (place: string, word: string | undefined) => DialectHint[],
): DialectHint[] {
  const engines = [...text.matchAll(/["']?engine["']?\s*:\s*["']?(\w+)/g)];
  if (new Set(engines.map((engine) => engine[1])).size <= 1) return at(folder, engines[0]?.[1]);
  return text.split(/^\s*-\s+(?=\w+\s*:)|\{/m).flatMap((block) => {
    const engine = /["']?engine["']?\s*:\s*["']?(\w+)/.exec(block)?.[1];
    const places = [...block.matchAll(/["']?(?:schema|queries)["']?\s*:\s*["']?([\w./-]+)/g)].map((match) => match[1]!);
    return places.flatMap((place) => at(folderOfEntry(joinPath(folder, place)), engine));
  });
}

function folderOfEntry(path: string): string {
  return path.endsWith('.sql') ? folderOf(path) : path;
}

function dependenciesIn(path: string, text: string): DialectHint[] {
  const folder = folderOf(path).replace(/(?:^|\/)(?:src\/main\/resources|config|conf|\.devcontainer|docker)$/, '');
  return driversIn(baseName(path), text).map(({ dialect, what }) => ({
    folder,
    dialect,
    why: `${path} has ${what}`,
    strength: 'dependency',
  }));
}

function jdbcName(text: string): string | undefined {
  return /jdbc:(?:tc:)?(\w+):/.exec(text)?.[1];
}
