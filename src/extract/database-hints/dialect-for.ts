// A path and the evidence of its tree in; the dialect spoken there and why out.

import type { Dialect } from '../../model/dialect';
import { dialectNamed } from '../syntax/dialect-names';
import { baseName, folderOf } from '../syntax/tree-places';
import { dbtRootOf } from './dbt-roots';
import type { DialectHint } from './dialect-hint';
import type { DialectEvidence } from './read-evidence';
import { sampleFolder } from './sample-paths';

export interface DialectAnswer {
  dialect: Dialect;
  why: string;
}

/**
 * In this order: a setting of the migration tool, unless a folder named after a database lies below it; that folder's
 * name; plain marks of one dialect in the SQL itself; the driver, image or address of the nearest project folder;
 * faint marks in the SQL; Postgres.
 */
export function dialectFor(path: string, evidence: DialectEvidence): DialectAnswer {
  const root = dbtRootOf(path, evidence.dbtRoots);
  if (root !== null) return dialectOfDbt(root, evidence);
  const folders = ancestors(path);
  const named = namedFolder(path);
  const explicit = explicitHint(folders, evidence);
  if (explicit && explicit.folder.length >= (named?.depth ?? 0)) return answer(explicit);
  if (named) return { dialect: named.dialect, why: `its path says ${named.word}` };
  if (/(?:^|\/)supabase\//.test(path)) return { dialect: 'postgres', why: 'it is in a Supabase folder' };
  const syntax = bySyntax(sampleFolder(path), evidence);
  if (syntax && syntax.lead >= 2) return { dialect: syntax.dialect, why: 'the syntax of the files beside it' };
  const dependency = dependencyHint(folders, evidence);
  if (dependency) return answer(dependency);
  if (syntax) return { dialect: syntax.dialect, why: 'the syntax of the files beside it' };
  return { dialect: 'postgres', why: 'nothing says which database it is; Postgres is assumed' };
}

/** A dbt project speaks to one warehouse: its profile says which, then its SQL, then its adapter. */
function dialectOfDbt(root: string, evidence: DialectEvidence): DialectAnswer {
  const folders = root === '' ? [''] : [root, ...ancestors(root)];
  const explicit = evidence.hints.get(root)?.find((hint) => hint.strength === 'explicit');
  if (explicit) return answer(explicit);
  const syntax = bySyntax(root, evidence);
  if (syntax && syntax.lead >= 2) return { dialect: syntax.dialect, why: 'the syntax of its models' };
  const named = namedFolder(`${root}/`);
  if (named) return { dialect: named.dialect, why: `its path says ${named.word}` };
  const dependency = dependencyHint(folders, evidence);
  if (dependency) return answer(dependency);
  if (syntax) return { dialect: syntax.dialect, why: 'the syntax of its models' };
  return { dialect: 'postgres', why: 'nothing says which warehouse it is; Postgres is assumed' };
}

function answer(hint: DialectHint): DialectAnswer {
  return { dialect: hint.dialect, why: hint.why };
}

/** From the folder of the file up to the root. */
function ancestors(path: string): string[] {
  const folders: string[] = [];
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) folders.push(folder);
  folders.push('');
  return folders;
}

function explicitHint(folders: readonly string[], evidence: DialectEvidence): DialectHint | null {
  for (const folder of folders) {
    const hints = (evidence.hints.get(folder) ?? []).filter((hint) => hint.strength === 'explicit');
    if (hints.length > 0 && new Set(hints.map((hint) => hint.dialect)).size === 1) return hints[0]!;
  }
  return null;
}

/** The nearest folder that names exactly one server; SQLite beside a server is the test database. */
function dependencyHint(folders: readonly string[], evidence: DialectEvidence): DialectHint | null {
  for (const folder of folders) {
    const hints = (evidence.hints.get(folder) ?? []).filter((hint) => hint.strength === 'dependency');
    const dialects = new Set(hints.map((hint) => hint.dialect));
    if (dialects.size > 1) dialects.delete('sqlite');
    if (dialects.size === 1) return hints.find((hint) => dialects.has(hint.dialect)) ?? null;
    if (dialects.size > 1) return null;
  }
  return null;
}

function bySyntax(folder: string, evidence: DialectEvidence): { dialect: Dialect; lead: number } | null {
  const tally = evidence.syntax.get(folder);
  const [first, second] = [...(tally ?? [])].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] === second?.[1]) return null;
  return { dialect: first[0], lead: first[1] - (second?.[1] ?? 0) };
}

/** `depth`: length of the path down to and with the named part. */
function namedFolder(path: string): { dialect: Dialect; word: string; depth: number } | null {
  const file = /^(?:schema|init|setup|structure|dump|tables|ddl|data|seed)?[-_.]?([a-z0-9]+)\.sql$/i.exec(
    baseName(path),
  )?.[1];
  const fromFile = file === undefined ? null : dialectNamed(file);
  if (file !== undefined && fromFile !== null) return { dialect: fromFile, word: file, depth: path.length };
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
    const name = baseName(folder);
    // `pg_migrations`, `SqliteMigrations`
    for (const word of [name, ...name.split(/[-_.]|(?<=[a-z])(?=[A-Z])/)]) {
      const dialect = dialectNamed(word);
      if (dialect !== null) return { dialect, word, depth: folder.length };
    }
  }
  return null;
}
