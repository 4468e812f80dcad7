// A group of entities and the databases of the repository in; the database that the entities mean out.

import { nameKey } from '../../sql/names';
import type { EntityDatabase, EntityGroup } from './bound-entity';

export interface ChosenDatabase {
  database: EntityDatabase;
  /** The tables were made from these very entities: nothing can drift. */
  isOwn: boolean;
}

/** The one that has most of the tables; of several, the nearest. Null where it has hardly any of them. */
export function chooseDatabase(group: EntityGroup, databases: readonly EntityDatabase[]): ChosenDatabase | null {
  const own = databases.find(({ history }) => history.steps.some((step) => step.path === group.path));
  if (own) return { database: own, isOwn: true };
  let best: { database: EntityDatabase; score: number } | null = null;
  for (const database of databases) {
    const { dialect } = database.schema;
    if (group.dialects.length > 0 && !group.dialects.includes(dialect)) continue;
    const names = tableNames(database);
    const found = group.entities.filter(({ table }) => names.has(nameKey(dialect, table))).length;
    // A migration tool's own folder counts, even where the change at hand renamed most of it.
    const isTools = database.history.style === group.orm;
    if (found === 0 || (found * 2 < group.entities.length && !isTools)) continue;
    const near = sharedFolders(group.path, database.history.root);
    const score = found / group.entities.length + near + (isTools ? 0.5 : 0);
    if (!best || score > best.score) best = { database, score };
  }
  return best ? { database: best.database, isOwn: false } : null;
}

/** Of today's tables, and of those that were renamed or dropped: an entity that still says so means this database. */
function tableNames({ schema: { dialect, tables }, gone }: EntityDatabase): Set<string> {
  const former = gone.filter(({ asset, column }) => column === null && asset.startsWith('table:'));
  const names = [...tables.map(({ name }) => name), ...former.map(({ asset }) => asset.split(/[:./]/).at(-1)!)];
  return new Set(names.map((name) => nameKey(dialect, name)));
}

/** Databases of other kinds that the same entities are kept in, each with migrations of its own. */
export function otherDatabases(
  group: EntityGroup,
  chosen: EntityDatabase,
  databases: readonly EntityDatabase[],
): EntityDatabase[] {
  if (group.dialects.length < 2 || chosen.history.style !== group.orm) return [];
  return databases.filter((database) => {
    const { dialect, tables } = database.schema;
    if (database === chosen || database.history.style !== group.orm || !group.dialects.includes(dialect)) return false;
    const names = new Set(tables.map((table) => nameKey(dialect, table.name)));
    const found = group.entities.filter(({ table }) => names.has(nameKey(dialect, table))).length;
    return found * 2 >= group.entities.length;
  });
}

function sharedFolders(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  let count = 0;
  while (count < left.length && left[count] === right[count]) count++;
  return count;
}
