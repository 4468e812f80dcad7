// Paths of a tree in; the numbered or dated SQL files of migration folders out, undo files with them.

import { baseName, folderOf, isForeign } from '../syntax/tree-places';
import { groupedBy } from '../syntax/grouped-by';

const MIGRATION_FOLDER =
  /^(?:(?:db|sql|database|schema|data|pg|postgres|mysql|sqlite|goose|dbmate)[-_]?)?(?:migrations?|migrate|migrates|evolutions|patches|upgrades|deltas?|changesets?)$/i;
// Folders that hold other SQL too: only a full, clean numbering makes them a history.
const SQL_FOLDER =
  /^(?:sql|db|database|schemas?|ddl|init|initdb|docker-entrypoint-initdb\.d|init-scripts|scripts|updates|versions|(?:db|sql|database|update|upgrade)[-_]?scripts)$/i;
// Of these, folders that say what the database is, not how it got there.
const DECLARED = /^(?:schemas?|ddl|init|initdb|docker-entrypoint-initdb\.d|init-scripts)$/i;
// Below a migrations folder, what people run by hand.
const BY_HAND = /helper|archive|manual|ad-?hoc|one-?off|^old$|^scripts?$|seeds?|tests?$/i;
const NUMBERED = /^(?:V|v|[Ss]cript|[Mm]igration|[Pp]atch|[Uu]pdate)?[-_ ]?(\d+)/;
const UNDO_FOLDER = /^(?:down|downs|rollbacks?|undo|reverts?)$/i;
const UNDO_FILE = /(?:^|[-_.])(?:down|rollback|undo|revert)\.sql$/i;

/** Digits that lead a name: `0001`, `20240101120000`, `2024-01-01-120000`; empty when there are none. */
export function leadingVersion(name: string): string {
  const dated = /^(\d{4}[-_]\d{2}[-_]\d{2}(?:[-_T]\d{4,6})?)/.exec(name);
  if (dated?.[1]) return dated[1];
  const plain = /^(?:V|v|[Ss]cript|[Mm]igration|[Pp]atch|[Uu]pdate)?[-_ ]?(\d+(?:\.\d+)*)/.exec(name);
  return plain?.[1] ?? '';
}

/** true for scripts that take a migration back. */
export function isUndo(path: string): boolean {
  return (
    UNDO_FILE.test(baseName(path)) ||
    folderOf(path)
      .split('/')
      .some((part) => UNDO_FOLDER.test(part))
  );
}

/** Diesel and Hasura: `NUMBER_name/up.sql`. */
export function isUpFolder(path: string): boolean {
  return /^(?:up|down)\.sql$/i.test(baseName(path)) && leadingVersion(baseName(folderOf(path))) !== '';
}

/** The folder whose files make one history: that of the file, less the folders that only say up, down or which step. */
export function rootOf(path: string): string {
  let folder = folderOf(path);
  if (isUpFolder(path)) folder = folderOf(folder);
  while (UNDO_FOLDER.test(baseName(folder)) || /^ups?$/i.test(baseName(folder))) folder = folderOf(folder);
  while (isRelease(baseName(folder)) && folder !== '') folder = folderOf(folder);
  return folder;
}

/** Folders that are part of the order: `v1`, `1.2.0`, `release-3`, `2024`. */
export function isRelease(name: string): boolean {
  return /^(?:v|r|rel|release|version|sprint)?[-_. ]?\d+(?:[._-]\d+)*$/i.test(name);
}

export function claims(paths: readonly string[]): string[] {
  const scripts = paths.filter((path) => /\.sql$/i.test(path) && !isForeign(path));
  const claimed: string[] = [];
  for (const [root, members] of groupedBy(scripts, rootOf)) {
    if (!isAnothers(members) && isHistory(root, members)) claimed.push(...members.filter(isStepName));
  }
  return claimed;
}

/** A schema declared in numbered parts: not a history, though run in order. */
export function isDeclared(root: string): boolean {
  return DECLARED.test(baseName(root)) && !root.split('/').some((name) => MIGRATION_FOLDER.test(name));
}

function isStepName(path: string): boolean {
  return isUpFolder(path) || isUndo(path) || leadingVersion(baseName(path)) !== '';
}

/** What Flyway and golang-migrate leave out of their own folders is no history beside theirs. */
function isAnothers(members: readonly string[]): boolean {
  return members.some((path) => /^(?:[VBU]\d[\d._]*|R)__.*\.sql$|^\d+[^/]*\.up\.sql$/.test(baseName(path)));
}

function isHistory(root: string, members: readonly string[]): boolean {
  const steps = members.filter((path) => !isUndo(path) && isStepName(path));
  if (steps.length === 0) return false;
  const folders = root.split('/');
  const at = folders.findIndex((name) => MIGRATION_FOLDER.test(name));
  if (at >= 0) return !folders.slice(at + 1).some((name) => BY_HAND.test(name));
  if (!SQL_FOLDER.test(folders[folders.length - 1] ?? '')) return false;
  return (
    steps.length === members.filter((path) => !isUndo(path)).length &&
    steps.every((path) => NUMBERED.test(baseName(path)))
  );
}
