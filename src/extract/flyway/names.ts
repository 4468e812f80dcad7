// A path in; what Flyway makes of the file name out (flyway-core, ResourceNameParser, default prefixes and separator).

import { baseName } from '../syntax/tree-places';

export interface FlywayName {
  prefix: 'V' | 'B' | 'U' | 'R';
  /** null for repeatable scripts. */
  version: string | null;
  description: string;
}

/** null when the name is none of Flyway's, or has no valid version. */
export function flywayName(path: string): FlywayName | null {
  const name = /^([VBUR])(.*)\.sql$/i.exec(baseName(path));
  const prefix = name?.[1];
  if (!name || (prefix !== 'V' && prefix !== 'B' && prefix !== 'U' && prefix !== 'R')) return null;
  const rest = name[2] ?? '';
  const at = rest.indexOf('__');
  const before = at < 0 ? rest : rest.slice(0, at);
  const description = at < 0 ? '' : rest.slice(at + 2).replace(/_/g, ' ');
  if (prefix === 'R') return before === '' && at === 0 ? { prefix, version: null, description } : null;
  return /^\d+(?:[._]\d+)*$/.test(before) ? { prefix, version: before, description } : null;
}
