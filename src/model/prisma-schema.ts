// Facts of all files → the Prisma schemas of a tree: files that make one schema together, every type name resolved.

import type { EntityEnumFact, EntityFact, EntityMember, EntityModelFact, OrmSettingsFact } from './entity';
import type { FileFacts } from './facts';
import type { Range } from './range';

export interface PrismaSchema {
  /** The file with the datasource. */
  id: string;
  folder: string;
  /** Sorted, `id` among them. */
  files: string[];
  provider: string | null;
  /** Several schemas of one database (`@@schema`); empty where there is only the default one. */
  schemas: string[];
  /** `prisma`: the database has no foreign keys. */
  relationMode: string | null;
  generators: OrmSettingsFact['generators'];
  models: PrismaModel[];
  enums: PrismaEnum[];
  /** Types that nothing in the schema defines. */
  unknownTypes: UnknownType[];
}

export interface PrismaModel {
  /** `entity:PATH#NAME` */
  asset: string;
  path: string;
  /** With its members resolved: enums, embedded types and relations are told apart. */
  entity: EntityFact;
}

export interface PrismaEnum {
  asset: string;
  path: string;
  type: EntityEnumFact;
}

export interface UnknownType {
  asset: string;
  path: string;
  member: string;
  name: string;
  range: Range;
}

export function entityAsset(path: string, name: string): string {
  return `entity:${path}#${name}`;
}

export function assemblePrismaSchemas(files: readonly FileFacts[]): PrismaSchema[] {
  const sources = files.flatMap((file) => {
    const facts = file.facts.filter(isPrisma);
    return facts.length === 0 ? [] : [{ path: file.path, facts }];
  });
  return [...groupFiles(sources)].map(([id, members]) => assemble(id, members));
}

interface SchemaFile {
  path: string;
  facts: EntityModelFact[];
}

function isPrisma(fact: FileFacts['facts'][number]): fact is EntityModelFact {
  return (
    (fact.kind === 'entity' || fact.kind === 'entity-enum' || fact.kind === 'orm-settings') && fact.orm === 'prisma'
  );
}

function hasDatasource(file: SchemaFile): boolean {
  return file.facts.some((fact) => fact.kind === 'orm-settings' && fact.provider !== null);
}

/** Files without a datasource belong to the one above them or beside them; without any, a folder is a schema. */
function groupFiles(files: readonly SchemaFile[]): Map<string, SchemaFile[]> {
  const mains = files.filter(hasDatasource);
  const groups = new Map<string, SchemaFile[]>(mains.map((main) => [main.path, [main]]));
  const loose = new Map<string, string>();
  for (const file of files) {
    if (groups.get(file.path)?.[0] === file) continue;
    const main = mainOf(file.path, mains);
    const folder = folderOf(file.path);
    const id = main?.path ?? loose.get(folder) ?? file.path;
    if (!main && !loose.has(folder)) loose.set(folder, id);
    const group = groups.get(id);
    if (group) group.push(file);
    else groups.set(id, [file]);
  }
  return groups;
}

function mainOf(path: string, mains: readonly SchemaFile[]): SchemaFile | null {
  const above = mains.filter((main) => isWithin(folderOf(path), folderOf(main.path)));
  const [first] = above.length > 0 ? above.sort(byCloseness) : [];
  if (first) return first;
  // A folder of folders, where the datasource lies in one of them.
  const shared = mains.map((main) => ({ main, depth: sharedDepth(main.path, path) }));
  const best = Math.max(0, ...shared.map(({ depth }) => depth));
  const near = shared.filter(({ depth }) => depth === best && depth > 0);
  return near.length === 1 ? near[0]!.main : null;
}

function byCloseness(a: SchemaFile, b: SchemaFile): number {
  const depth = folderOf(b.path).length - folderOf(a.path).length;
  if (depth !== 0) return depth;
  const rank = (path: string) => (/(?:^|\/)schema\.prisma$/.test(path) ? 0 : 1);
  return rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1);
}

function assemble(id: string, files: SchemaFile[]): PrismaSchema {
  const settings = files.flatMap((file) => file.facts.filter((fact) => fact.kind === 'orm-settings'));
  const source = settings.find((fact) => fact.provider !== null) ?? settings[0];
  const models: PrismaModel[] = [];
  const enums: PrismaEnum[] = [];
  const taken = new Set<string>();
  for (const { path, facts } of files) {
    for (const fact of facts) {
      if (fact.kind === 'orm-settings' || taken.has(fact.name)) continue;
      taken.add(fact.name);
      const asset = entityAsset(path, fact.name);
      if (fact.kind === 'entity-enum') enums.push({ asset, path, type: fact });
      else models.push({ asset, path, entity: fact });
    }
  }
  const unknownTypes: UnknownType[] = [];
  const types = { models: byName(models.map(({ entity }) => entity)), enums: byName(enums.map(({ type }) => type)) };
  return {
    id,
    folder: folderOf(id),
    files: files.map((file) => file.path).sort(),
    provider: source?.provider ?? null,
    schemas: source?.schemas ?? [],
    relationMode: source?.relationMode ?? null,
    generators: settings.flatMap((fact) => fact.generators),
    models: models.map((model) => ({ ...model, entity: resolveMembers(model, types, unknownTypes) })),
    enums,
    unknownTypes,
  };
}

interface SchemaTypes {
  models: Map<string, EntityFact>;
  enums: Map<string, EntityEnumFact>;
}

function byName<T extends { name: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.name, item]));
}

function resolveMembers({ asset, path, entity }: PrismaModel, types: SchemaTypes, unknown: UnknownType[]): EntityFact {
  const members = entity.members.map((member): EntityMember => {
    const { relation } = member;
    if (!relation?.target) return member;
    const { name, range } = relation.target;
    const type = types.enums.get(name);
    if (type) return { ...member, stored: true, relation: null, enum: { name, values: null } };
    const target = types.models.get(name);
    if (!target) {
      unknown.push({ asset, path, member: member.name, name, range });
      return { ...member, stored: false, hidden: true };
    }
    if (target.type === 'embedded')
      return { ...member, stored: true, relation: null, embedded: { name, prefix: null } };
    return { ...member, relation: resolveRelation(entity, member, relation, target) };
  });
  return { ...entity, members };
}

function resolveRelation(
  entity: EntityFact,
  member: EntityMember,
  relation: NonNullable<EntityMember['relation']>,
  target: EntityFact,
): NonNullable<EntityMember['relation']> {
  const inverse = target.members.find(
    (other) =>
      other.relation?.target?.name === entity.name &&
      other.relation.name === relation.name &&
      (target !== entity || other.name !== member.name),
  );
  const kind = member.list
    ? (inverse?.list ?? false)
      ? 'many-to-many'
      : 'one-to-many'
    : (inverse?.list ?? false)
      ? 'many-to-one'
      : 'one-to-one';
  return {
    ...relation,
    kind,
    inverse: inverse ? { name: inverse.name, range: inverse.nameRange } : null,
  };
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

function isWithin(folder: string, outer: string): boolean {
  return outer === '' || folder === outer || folder.startsWith(`${outer}/`);
}

function sharedDepth(a: string, b: string): number {
  const left = folderOf(a).split('/');
  const right = folderOf(b).split('/');
  let depth = 0;
  while (depth < left.length && left[depth] === right[depth] && left[depth] !== '') depth++;
  return depth;
}
