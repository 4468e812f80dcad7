// Paths of a tree in; changelogs and what lies in their folders out.

import { baseName, folderOf, isForeign, isWithinAny } from '../syntax/tree-places';

const FILE = /\.(?:xml|ya?ml|json|sql|groovy)$/i;
const CHANGELOG = /^(?:[\w]+[-_.])*change-?log(?:[-_.][\w.-]*)?\.(?:xml|ya?ml|json|sql|groovy)$/i;
const OWN_FOLDER = /^(?:change-?logs?|db\.changelog|liquibase|db|database|migrations?)$/i;

export function claims(paths: readonly string[]): string[] {
  const own = paths.filter((path) => FILE.test(path) && !isForeign(path));
  const anchors = own.filter(isChangeLog);
  if (anchors.length === 0) return [];
  // Everything below a folder of changelogs, but never of a whole project.
  const folders = new Set(anchors.map(folderOf).filter((folder) => OWN_FOLDER.test(baseName(folder))));
  const named = new Set(anchors);
  return own.filter((path) => named.has(path) || isWithinAny(path, folders));
}

/** `CHANGELOG.json` of a release tool is none: a database's changelog says so in its name or folder. */
function isChangeLog(path: string): boolean {
  const name = baseName(path);
  // JHipster's `config/liquibase/master.xml`
  if (/^(?:master|root|index)\.(?:xml|ya?ml|json)$/i.test(name)) {
    return /^(?:liquibase|db\.changelog|change-?logs?)$/i.test(baseName(folderOf(path)));
  }
  if (!CHANGELOG.test(name)) return false;
  if (/^(?:db|database|liquibase|master|root|main|jpa)[-_.]|[-_.](?:master|root)\b|\.xml$/i.test(name)) return true;
  return folderOf(path)
    .split('/')
    .some((part) => OWN_FOLDER.test(part));
}
