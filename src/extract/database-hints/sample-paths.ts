// Paths of SQL files in; a few of each folder out, enough to tell the dialect by its syntax.

import { groupedBy } from '../syntax/grouped-by';
import { folderOf } from '../syntax/tree-places';

const PER_FOLDER = 6;

/** First, last and some between: early files make tables, late ones use what is new. */
export function samplePaths(sqlPaths: readonly string[]): string[] {
  const samples: string[] = [];
  for (const [, members] of groupedBy(sqlPaths, sampleFolder)) {
    const step = Math.max(1, (members.length - 1) / (PER_FOLDER - 1));
    const picked = new Set<string>();
    for (let at = 0; at < members.length && picked.size < PER_FOLDER; at += step) picked.add(members[Math.round(at)]!);
    samples.push(...picked);
  }
  return samples;
}

/** Migrations in folders of their own (`NAME/migration.sql`, `NAME/up.sql`) are told by the folder above. */
export function sampleFolder(path: string): string {
  const folder = folderOf(path);
  return /(?:^|\/)(?:migration|up|down)\.sql$/i.test(path) ? folderOf(folder) : folder;
}
