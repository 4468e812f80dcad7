// Facts of Flyway's scripts and settings in; one history per place that Flyway runs on out.

import type { Dialect } from '../../model/dialect';
import type { FileFacts } from '../../model/facts';
import type { MigrationHistory, MigrationStep } from '../../model/history';
import type { Problem } from '../../model/problem';
import { isConfig } from './config';
import { type FlywayName, flywayName } from './names';
import { dialectNamed } from '../syntax/dialect-names';
import { buildHistory } from '../syntax/history';
import { baseName, byText, folderOf, isWithin } from '../syntax/tree-places';
import { compareVersions, versionKey } from '../syntax/version-order';
import { groupedBy } from '../syntax/grouped-by';

interface Script {
  path: string;
  name: FlywayName;
}

interface Instance {
  root: string;
  scripts: Script[];
  defaultSchema: string | null;
  /** Folders below the root that are schemas of one database, each with its own versions. */
  schemaFolders?: string[];
}

export function arrange(
  files: FileFacts[],
  context: { dialectOf(path: string): Dialect; allPaths: readonly string[] },
): MigrationHistory[] {
  const scripts: Script[] = [];
  for (const file of files) {
    const name = flywayName(file.path);
    if (name) scripts.push({ path: file.path, name });
  }
  const { instances, rest, schemaOf } = configured(files, scripts);
  instances.push(...byFolders(rest, files, schemaOf));
  const misnamed = misnamedIn(scripts, context.allPaths);
  return instances.map((instance) => {
    const steps = stepsOf(instance);
    const folders = new Set(instance.scripts.map((script) => folderOf(script.path)));
    return buildHistory({
      style: 'flyway',
      root: instance.root,
      dialect: context.dialectOf(dialectPath(instance)),
      steps,
      problems: [...folders].flatMap((folder) => misnamed.get(folder) ?? []),
      // Per schema folder each history counts for itself.
      sameVersion: instance.schemaFolders ? null : versionKey,
    });
  });
}

/** A script of the instance's own folder: those shared by several servers say nothing. */
function dialectPath(instance: Instance): string {
  const own = instance.scripts.find((script) => isWithin(script.path, instance.root));
  return (own ?? instance.scripts[0])?.path ?? instance.root;
}

/** Instances whose locations are written in a settings file, and the scripts that none of them names. */
function configured(
  files: readonly FileFacts[],
  scripts: readonly Script[],
): { instances: Instance[]; rest: Script[]; schemaOf(path: string): string | null } {
  const instances: Instance[] = [];
  const taken = new Set<string>();
  const schemas: { base: string; schema: string }[] = [];
  for (const file of files) {
    const fact = file.facts.find((candidate) => candidate.kind === 'migration-config');
    if (!fact || !isConfig(file.path)) continue;
    const base = moduleOf(file.path);
    if (fact.defaultSchema !== null) schemas.push({ base, schema: fact.defaultSchema });
    const own = scripts.filter((script) => isWithin(script.path, base));
    for (const locations of vendors(fact.locations, own)) {
      const members = own.filter((script) => locations.some((location) => isAt(script.path, location)));
      if (members.length === 0) continue;
      for (const member of members) taken.add(member.path);
      instances.push({ root: commonFolder(members), scripts: members, defaultSchema: fact.defaultSchema });
    }
  }
  return {
    instances,
    rest: scripts.filter((script) => !taken.has(script.path)),
    schemaOf: (path) => {
      const near = schemas.filter((entry) => isWithin(path, entry.base)).sort((a, b) => b.base.length - a.base.length);
      return near[0]?.schema ?? null;
    },
  };
}

function moduleOf(configPath: string): string {
  return folderOf(configPath).replace(/(?:^|\/)(?:src\/main\/resources|config|conf|flyway)(?:\/.*)?$/, '');
}

/** Locations without their protocol; one list per database where `{vendor}` stands for it. */
function vendors(written: readonly string[], scripts: readonly Script[]): string[][] {
  const locations = written.map((location) =>
    location
      .replace(/^(?:classpath|filesystem):/, '')
      .replace(/^(?:\.?\/)+|\/+$|\/\*.*$/g, '')
      .replace(/^src\/main\/resources\//, ''),
  );
  const pattern = locations.find((location) => location.includes('{vendor}'));
  if (pattern === undefined) return locations.length === 0 ? [] : [locations];
  const before = `/${pattern.split('{vendor}')[0] ?? ''}`;
  const names = new Set<string>();
  for (const script of scripts) {
    const path = `/${script.path}`;
    const at = path.indexOf(before);
    const name = at < 0 ? '' : (path.slice(at + before.length).split('/')[0] ?? '');
    if (dialectNamed(name) !== null) names.add(name);
  }
  return [...names].map((name) => locations.map((location) => location.replace('{vendor}', name)));
}

function isAt(path: string, location: string): boolean {
  return location === '' || `/${path}`.includes(`/${location}/`);
}

function commonFolder(scripts: readonly Script[]): string {
  let common = folderOf(scripts[0]?.path ?? '');
  for (const script of scripts) while (!isWithin(script.path, common)) common = folderOf(common);
  return common;
}

/** `migration_data` beside `migration` with versions of its own is a second location of the same run. */
function joined(locations: ReadonlyMap<string, Script[]>): Map<string, Script[]> {
  const found = new Map<string, Script[]>();
  for (const [root, members] of [...locations].sort(([a], [b]) => a.length - b.length || byText(a, b))) {
    const stem = [...found.keys()].find(
      (other) =>
        /^[-_]/.test(root.slice(other.length)) && root.startsWith(other) && !root.slice(other.length).includes('/'),
    );
    const before = stem === undefined ? undefined : found.get(stem);
    const other = stem === undefined || dialectNamed(root.slice(stem.length + 1)) !== null;
    if (
      stem === undefined ||
      !before ||
      other ||
      collide(
        new Map([
          ['a', before],
          ['b', members],
        ]),
      )
    )
      found.set(root, members);
    else found.set(stem, [...before, ...members]);
  }
  return found;
}

/** Without settings: Flyway reads a location with all its subfolders in one order. */
function byFolders(
  scripts: readonly Script[],
  files: readonly FileFacts[],
  schemaOf: (path: string) => string | null,
): Instance[] {
  const instances: Instance[] = [];
  for (const [root, members] of joined(groupedBy(scripts, (script) => locationOf(script.path)))) {
    const defaultSchema = schemaOf(members[0]?.path ?? root);
    const parts = groupedBy(
      members,
      (script) => script.path.slice(root.length).replace(/^\//, '').split('/').slice(0, -1)[0] ?? '',
    );
    const dialects = [...parts.keys()].filter((part) => dialectNamed(part) !== null);
    if (dialects.length > 0) {
      const shared = members.filter((script) => !dialects.some((part) => isWithin(script.path, join(root, part))));
      for (const part of dialects) {
        instances.push({ root: join(root, part), scripts: [...shared, ...(parts.get(part) ?? [])], defaultSchema });
      }
    } else if (parts.size > 1 && collide(parts)) {
      instances.push(...apart(root, parts, files, defaultSchema));
    } else instances.push({ root, scripts: members, defaultSchema });
  }
  return instances;
}

/** Subfolders with the same versions cannot be one location: they are schemas of one database, or databases. */
function apart(
  root: string,
  parts: ReadonlyMap<string, Script[]>,
  files: readonly FileFacts[],
  defaultSchema: string | null,
): Instance[] {
  const schemas = schemasNamed(files.filter((file) => isWithin(file.path, root)));
  const sorted = [...parts].sort(([a], [b]) => byText(a, b));
  if (![...parts.keys()].some((part) => schemas.has(part.toLowerCase()))) {
    return sorted.map(([part, scripts]) => ({ root: join(root, part), scripts, defaultSchema }));
  }
  return [{ root, scripts: [...parts.values()].flat(), defaultSchema, schemaFolders: sorted.map(([part]) => part) }];
}

/** Schemas that the scripts create or name a table in. */
function schemasNamed(files: readonly FileFacts[]): Set<string> {
  const names = new Set<string>();
  for (const file of files) {
    for (const fact of file.facts) {
      if (fact.kind !== 'sql-script') continue;
      for (const statement of fact.script.statements) {
        if (statement.kind === 'create-schema') names.add(statement.name.name.toLowerCase());
        if (statement.kind !== 'create-table' && statement.kind !== 'alter-table') continue;
        const schema = statement.name.at(-2);
        if (schema) names.add(schema.name.toLowerCase());
      }
    }
  }
  return names;
}

function join(root: string, part: string): string {
  return [root, part].filter((piece) => piece !== '').join('/');
}

function locationOf(path: string): string {
  const folders = folderOf(path).split('/');
  const at = folders.findIndex((name) => /^(?:\w+[-_])?migrations?(?:[-_]\w+)?$|^flyway$/i.test(name));
  return at < 0 ? folderOf(path) : folders.slice(0, at + 1).join('/');
}

function collide(parts: ReadonlyMap<string, Script[]>): boolean {
  const seen = new Map<string, string>();
  for (const [part, scripts] of parts) {
    for (const { name } of scripts) {
      if (name.prefix !== 'V' || name.version === null) continue;
      const key = versionKey(name.version);
      if (seen.has(key) && seen.get(key) !== part) return true;
      seen.set(key, part);
    }
  }
  return false;
}

function stepsOf(instance: Instance): MigrationStep[] {
  if (!instance.schemaFolders) return stepsOfLocation(instance);
  return instance.schemaFolders.flatMap((folder) => {
    const at = join(instance.root, folder);
    const scripts = instance.scripts.filter((script) =>
      folder === '' ? folderOf(script.path) === instance.root : isWithin(script.path, at),
    );
    return stepsOfLocation({ root: at, scripts, defaultSchema: folder === '' ? instance.defaultSchema : folder });
  });
}

function stepsOfLocation(instance: Instance): MigrationStep[] {
  const { scripts, defaultSchema } = instance;
  const step = (script: Script, kind: MigrationStep['kind']): MigrationStep => ({
    path: script.path,
    changeSet: null,
    version: script.name.version,
    kind,
    defaultSchema,
  });
  const order = (a: Script, b: Script) =>
    compareVersions(a.name.version ?? '', b.name.version ?? '') || byText(a.path, b.path);
  // On an empty database Flyway starts from the newest baseline and skips what it stands for.
  const baseline = scripts
    .filter((script) => script.name.prefix === 'B')
    .sort(order)
    .at(-1);
  const versions = scripts.filter((script) => script.name.prefix === 'V').sort(order);
  const after = baseline
    ? versions.filter((script) => compareVersions(script.name.version ?? '', baseline.name.version ?? '') > 0)
    : versions;
  const repeatable = scripts
    .filter((script) => script.name.prefix === 'R')
    .sort((a, b) => byText(a.name.description, b.name.description) || byText(a.path, b.path));
  return [
    ...(baseline ? [step(baseline, 'baseline')] : []),
    ...after.map((script) => step(script, 'versioned')),
    ...repeatable.map((script) => step(script, 'repeatable')),
  ];
}

/** Files that look like Flyway's but have no version it can read: it leaves them out without a word. */
function misnamedIn(scripts: readonly Script[], allPaths: readonly string[]): Map<string, Problem[]> {
  const folders = new Set(scripts.map((script) => folderOf(script.path)));
  const found = new Map<string, Problem[]>();
  for (const path of allPaths) {
    const folder = folderOf(path);
    if (!folders.has(folder) || !/^[VvBbRr][\d_].*\.sql$/i.test(baseName(path)) || flywayName(path)) continue;
    const reason = 'not applied: Flyway reads VERSION only from names like V1_2__description.sql or R__description.sql';
    const problems = found.get(folder) ?? [];
    problems.push({ path, line: 1, reason });
    found.set(folder, problems);
  }
  return found;
}
