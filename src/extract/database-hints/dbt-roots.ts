// Settings files in, the folders of dbt projects out, with the warehouse that their profile names as a hint for each.

import type { Dialect } from '../../model/dialect';
import { dialectNamed } from '../syntax/dialect-names';
import { baseName, folderOf } from '../syntax/tree-places';
import type { DialectHint } from './dialect-hint';

export function readDbtRoots(configs: ReadonlyMap<string, string>, hints: Map<string, DialectHint[]>): string[] {
  const projects = [...configs].filter(([path]) => /^dbt_project\.ya?ml$/i.test(baseName(path)));
  const profiles = [...configs].filter(([path]) => /^profiles\.ya?ml$/i.test(baseName(path)));
  const roots = projects.map(([path]) => folderOf(path));
  for (const [path, text] of projects) {
    const folder = folderOf(path);
    const name = /^profile\s*:\s*["']?([\w.-]+)/m.exec(text)?.[1] ?? null;
    const [found] = profiles
      .flatMap(([place, yaml]) => {
        const dialect = warehouseOf(yaml, name);
        return dialect && isNear(folder, folderOf(place)) ? [{ place, dialect }] : [];
      })
      .sort((a, b) => distance(folder, a.place) - distance(folder, b.place));
    if (!found) continue;
    const hint: DialectHint = {
      folder,
      dialect: found.dialect,
      why: `${found.place} says so`,
      strength: 'explicit',
    };
    hints.set(folder, [hint, ...(hints.get(folder) ?? []).filter((known) => known.strength !== 'explicit')]);
  }
  return roots.sort((a, b) => b.length - a.length);
}

export function dbtRootOf(path: string, roots: readonly string[]): string | null {
  return roots.find((root) => root === '' || path.startsWith(`${root}/`)) ?? null;
}

/** The profile of that name; without one there, the only kind of warehouse in the file. */
function warehouseOf(yaml: string, profile: string | null): Dialect | null {
  const own = profile === null ? undefined : sectionOf(yaml, profile);
  for (const text of own === undefined ? [yaml] : [own, yaml]) {
    const dialects = new Set(
      [...text.matchAll(/^\s+type\s*:\s*["']?(\w+)/gm)].flatMap((match) => dialectNamed(match[1]!) ?? []),
    );
    if (dialects.size === 1) return [...dialects][0]!;
  }
  return null;
}

/** Lines below a key at the left margin, up to the next one. */
function sectionOf(yaml: string, key: string): string | undefined {
  const lines = yaml.split(/\r\n|\r|\n/);
  const start = lines.findIndex((line) => line.replace(/["']/g, '').startsWith(`${key}:`));
  if (start < 0) return undefined;
  const length = lines.slice(start + 1).findIndex((line) => /^[^\s#]/.test(line));
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length).join('\n');
}

/** In the project, or in a folder around it. */
function isNear(root: string, folder: string): boolean {
  return root === '' || folder === '' || `${folder}/`.startsWith(`${root}/`) || `${root}/`.startsWith(`${folder}/`);
}

function distance(root: string, place: string): number {
  return Math.abs(root.split('/').length - folderOf(place).split('/').length);
}
