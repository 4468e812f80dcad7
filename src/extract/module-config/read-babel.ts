// A .babelrc in; the aliases of its module resolver out.

import type { AliasFact, ModuleAlias } from '../../model/module-config';
import { isRecord, strings } from './read-json';

export const NOWHERE = { line: 1, startColumn: 1, endLine: 1, endColumn: 1 };

export interface Aliases {
  aliases: ModuleAlias[];
  roots: string[];
}

export function aliasFacts({ aliases, roots }: Aliases): AliasFact[] {
  return aliases.length + roots.length > 0 ? [{ kind: 'aliases', aliases, roots }] : [];
}

export function readBabel(value: Record<string, unknown>): Aliases {
  const places = [value, ...(isRecord(value.env) ? Object.values(value.env).filter(isRecord) : [])];
  const aliases: ModuleAlias[] = [];
  const roots: string[] = [];
  for (const plugin of places.flatMap(({ plugins }) => (Array.isArray(plugins) ? plugins : []))) {
    if (!Array.isArray(plugin) || !/module-resolver$/.test(String(plugin[0])) || !isRecord(plugin[1])) continue;
    roots.push(...strings(plugin[1].root));
    if (!isRecord(plugin[1].alias)) continue;
    for (const [find, target] of Object.entries(plugin[1].alias)) {
      if (typeof target === 'string') aliases.push({ find, target, exact: false, range: NOWHERE });
    }
  }
  return { aliases, roots };
}
