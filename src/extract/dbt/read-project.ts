// A `dbt_project.yml` in, its name, folders, variables and configuration out.

import type { DbtProject } from '../../model/dbt';
import type { SourceText } from '../../model/facts';
import type { Problem } from '../../model/problem';
import { baseName, folderOf } from '../syntax/tree-places';

const DEFAULT_PATHS: DbtProject['paths'] = {
  model: ['models'],
  seed: ['seeds', 'data'],
  snapshot: ['snapshots'],
  macro: ['macros'],
  test: ['tests', 'test'],
  analysis: ['analyses', 'analysis'],
};

export async function readProject(file: SourceText): Promise<{ project: DbtProject; problems: Problem[] }> {
  const yaml = await import('yaml');
  const problems: Problem[] = [];
  let top: Record<string, unknown> = {};
  try {
    const document = yaml.parseDocument(file.text, { uniqueKeys: false, merge: true });
    const first = document.errors[0];
    if (first) {
      const line = first.linePos?.[0].line ?? 1;
      problems.push({ path: file.path, line, reason: `not understood: ${first.message.split('\n')[0]}` });
    }
    const value: unknown = document.toJS({ maxAliasCount: 1000 });
    if (isRecord(value)) top = value;
  } catch (error) {
    problems.push({
      path: file.path,
      line: 1,
      reason: `not understood: ${error instanceof Error ? error.message : error}`,
    });
  }
  const paths = Object.fromEntries(
    Object.entries(DEFAULT_PATHS).map(([kind, fallback]) => [kind, pathsOf(top, kind) ?? fallback]),
  ) as DbtProject['paths'];
  const config: Record<string, unknown> = {};
  for (const key of ['models', 'seeds', 'snapshots', 'sources', 'tests', 'data_tests', 'exposures']) {
    if (isRecord(top[key])) config[key] = top[key];
  }
  const name = typeof top.name === 'string' ? top.name : baseName(folderOf(file.path));
  const project: DbtProject = { kind: 'dbt-project', name, paths, vars: isRecord(top.vars) ? top.vars : {}, config };
  if ((top['restrict-access'] ?? top.restrict_access) === true) project.restrictAccess = true;
  return { project, problems };
}

function pathsOf(top: Record<string, unknown>, kind: string): string[] | null {
  const old = kind === 'model' ? 'source-paths' : kind === 'seed' ? 'data-paths' : null;
  const value = top[`${kind}-paths`] ?? top[`${kind}_paths`] ?? (old ? top[old] : undefined);
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return null;
  return value
    .filter((path): path is string => typeof path === 'string')
    .map((path) => path.replace(/^\.\/|\/+$/g, ''));
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
