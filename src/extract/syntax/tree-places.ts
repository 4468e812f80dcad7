// Paths in, their parts out: folders, names, and which folders hold what others made.

const NOT_OURS = /(?:^|\/)(?:node_modules|vendor|dist|build|target|\.git|bower_components|\.venv)(?:\/|$)/;
const TRIALS =
  /^([\w-]+-tests?|tests?|__tests__|testdata|test-data|testing|specs?|fixtures?|__fixtures__|mocks?|__mocks__|examples?|samples?|docs?|e2e)$/i;

/** Folder of a path, without the last slash; empty at the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** Last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path inside a folder; the root is empty. */
export function joinPath(folder: string, rest: string): string {
  const parts: string[] = folder === '' ? [] : folder.split('/');
  for (const part of rest.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

/** true when `path` is `folder` or lies below it. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

/** Dependencies and build results: never read. */
export function isForeign(path: string): boolean {
  return NOT_OURS.test(path);
}

/** Tests, examples and documentation: no database of the project is made there. */
export function isTrial(path: string): boolean {
  return folderOf(path)
    .split('/')
    .some((part) => TRIALS.test(part));
}

/** Order of UTF-16 units: what tools that sort file names do. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Folders of dbt projects: their SQL is templated and read by nobody here. */
export function dbtFolders(paths: readonly string[]): Set<string> {
  return new Set(paths.filter((path) => /^dbt_project\.ya?ml$/.test(baseName(path))).map(folderOf));
}

/** true when the path lies below one of the folders. */
export function isWithinAny(path: string, folders: ReadonlySet<string>): boolean {
  if (folders.size === 0) return false;
  if (folders.has('')) return true;
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
    if (folders.has(path.slice(0, at))) return true;
  }
  return false;
}
