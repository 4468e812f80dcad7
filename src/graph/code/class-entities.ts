// Facts of all files in; the entities of one ORM, each package's as a group, and who is meant by the name of a class out.

import type { EntityFact, EntityEnumFact, Orm, OrmSettingsFact } from '../../model/entity';
import type { FileFacts } from '../../model/facts';
import type { NamingStrategyFact } from '../../model/naming';

export interface PlacedEntity {
  path: string;
  /** `entity:PATH#NAME` */
  asset: string;
  entity: EntityFact;
}

export interface EntityClasses {
  orm: Orm;
  /** Folder of the nearest package.json; empty for the root. */
  root: string;
  entities: PlacedEntity[];
  settings: { path: string; fact: OrmSettingsFact }[];
  enums: { path: string; fact: EntityEnumFact }[];
  /** Naming strategies of the whole project, by the name of their class. */
  strategies: ReadonlyMap<string, NamingStrategyFact>;
  /** By asset; also those of other packages. */
  declared: ReadonlyMap<string, PlacedEntity>;
  /** The entity or class that a name means in a file: there, or the nearest of the name. */
  find(name: string, from: string): PlacedEntity | null;
}

const TRIAL = /(?:^|\/)(?:__tests__|__mocks__|tests?|e2e|fixtures?|examples?|samples?)\/|[.-](?:test|spec|e2e)\.\w+$/i;

export function groupEntities(orm: Orm, facts: readonly FileFacts[], paths: readonly string[]): EntityClasses[] {
  const packages = new Set(paths.filter((path) => /(?:^|\/)package\.json$/.test(path)).map(folderOf));
  const groups = new Map<string, Omit<EntityClasses, 'find' | 'declared'>>();
  const strategies = new Map<string, NamingStrategyFact>();
  const byName = new Map<string, PlacedEntity[]>();
  for (const { path, facts: own } of facts) {
    for (const fact of own) {
      if (fact.kind === 'naming-strategy' && fact.orm === orm) addStrategy(strategies, fact);
      if (fact.kind !== 'entity' && fact.kind !== 'entity-enum' && fact.kind !== 'orm-settings') continue;
      if (fact.orm !== orm) continue;
      const isTrial = TRIAL.test(path);
      const root = packageOf(path, packages);
      // Entities of tests are another database.
      const key = isTrial ? `${root}\n${folderOf(path)}` : root;
      const group = groups.get(key) ?? { orm, root, entities: [], settings: [], enums: [], strategies };
      groups.set(key, group);
      if (fact.kind === 'orm-settings') group.settings.push({ path, fact });
      else if (fact.kind === 'entity-enum') group.enums.push({ path, fact });
      else {
        const placed = { path, asset: `entity:${path}#${fact.name}`, entity: fact };
        group.entities.push(placed);
        for (const name of new Set([fact.name, fact.codeName ?? fact.name]))
          byName.set(name, [...(byName.get(name) ?? []), placed]);
      }
    }
  }
  const declared = new Map([...byName.values()].flat().map((placed) => [placed.asset, placed]));
  const find = (name: string, from: string) => nearest(byName.get(name) ?? [], from);
  for (const { entities } of groups.values()) markEmbedded(entities, find);
  return [...groups.values()]
    .filter(({ entities }) => entities.length > 0)
    .map((group) => ({ ...group, find, declared }));
}

/** Two of a name that do not do the same are none: which of them is meant is not known. */
function addStrategy(strategies: Map<string, NamingStrategyFact>, fact: NamingStrategyFact): void {
  const known = strategies.get(fact.name);
  const isSame = known && JSON.stringify(known.methods) === JSON.stringify(fact.methods);
  strategies.set(fact.name, known && !isSame ? { ...known, extends: null, methods: [], isAmbiguous: true } : fact);
}

/** Schemas do not say that they have no table: those that embed them do. */
function markEmbedded(entities: readonly PlacedEntity[], find: EntityClasses['find']): void {
  for (const { path, entity } of entities) {
    for (const { embedded } of entity.members) {
      const target = embedded ? find(embedded.name, path) : null;
      if (target?.entity.codeName === undefined || target.entity.type !== 'entity' || target.entity.table) continue;
      target.entity = { ...target.entity, type: 'embedded' };
    }
  }
}

function nearest(found: readonly PlacedEntity[], from: string): PlacedEntity | null {
  let best: PlacedEntity | null = null;
  let bestShared = -1;
  for (const candidate of found) {
    const shared = candidate.path === from ? Number.MAX_SAFE_INTEGER : sharedFolders(candidate.path, from);
    if (shared > bestShared) [best, bestShared] = [candidate, shared];
  }
  return best;
}

function sharedFolders(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  let count = 0;
  while (count < left.length && left[count] === right[count]) count++;
  return count;
}

function packageOf(path: string, packages: ReadonlySet<string>): string {
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) if (packages.has(folder)) return folder;
  return '';
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}
