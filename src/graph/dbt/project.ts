// Facts of files in, dbt projects out: every file under its nearest `dbt_project.yml`, with its configuration by folder.

import type { DbtFact, DbtProject } from '../../model/dbt';
import type { FileFacts } from '../../model/facts';

export interface Project {
  /** Folder of `dbt_project.yml`, with a slash at the end; empty at the root of the repository. */
  root: string;
  fact: DbtProject;
  files: { path: string; facts: DbtFact[] }[];
  /** `dbt deps` would fetch packages that are not in the tree. */
  lacksPackages: boolean;
  /** Projects that have this one in their `dbt_packages/`, the outermost first: what they say of it wins. */
  installedIn: Project[];
}

export function gatherProjects(facts: readonly FileFacts[]): Project[] {
  const projects: Project[] = [];
  for (const file of facts) {
    for (const fact of file.facts) {
      if (fact.kind !== 'dbt-project') continue;
      const root = file.path.slice(0, file.path.lastIndexOf('/') + 1);
      projects.push({ root, fact, files: [], lacksPackages: false, installedIn: [] });
    }
  }
  if (projects.length === 0) return [];
  projects.sort((a, b) => (a.root < b.root ? -1 : 1));
  const byRoot = new Map(projects.map((project) => [project.root, project]));
  for (const file of facts) {
    const own = file.facts.filter((fact): fact is DbtFact => fact.kind.startsWith('dbt-'));
    if (own.length > 0) nearestProject(byRoot, file.path)?.files.push({ path: file.path, facts: own });
  }
  for (const project of projects) {
    project.lacksPackages = lacksPackages(project, projects);
    project.installedIn = projects.filter((other) => project.root.startsWith(`${other.root}dbt_packages/`));
  }
  return projects;
}

function nearestProject(byRoot: ReadonlyMap<string, Project>, path: string): Project | null {
  let end = path.lastIndexOf('/') + 1;
  while (true) {
    const project = byRoot.get(path.slice(0, end));
    if (project) return project;
    if (end === 0) return null;
    end = path.lastIndexOf('/', end - 2) + 1;
  }
}

function lacksPackages(project: Project, projects: readonly Project[]): boolean {
  const wanted = project.files.flatMap((file) =>
    file.facts.flatMap((fact) => (fact.kind === 'dbt-packages' ? fact.remote : [])),
  );
  const installed = projects.filter((other) => other.root.startsWith(`${project.root}dbt_packages/`));
  return wanted.length > installed.length;
}

/**
 * What `models:`, `seeds:`, … of dbt_project.yml say about a file, the innermost folder first: with and without the
 * project's name on top, `+key` and `key`; `names` stand below the folders. Values are as written, so a Jinja expression is a string.
 */
export function folderConfig(
  project: Project,
  kind: 'models' | 'seeds' | 'snapshots' | 'sources',
  path: string,
  key: string,
  names: readonly string[],
): unknown {
  const folder = { models: 'model', seeds: 'seed', snapshots: 'snapshot', sources: 'model' } as const;
  const inside = path.slice(project.root.length);
  const base = project.fact.paths[folder[kind]].find((candidate) => inside.startsWith(`${candidate}/`));
  const parts = (base === undefined ? inside : inside.slice(base.length + 1)).split('/');
  parts.pop();
  const steps = [project.fact.name, ...parts, ...names];
  for (const { fact } of [...project.installedIn, project]) {
    let at: unknown = fact.config[kind];
    let found: unknown = own(at, key);
    for (const step of steps) {
      at = child(at, step);
      if (at === undefined) break;
      const here = own(at, key);
      if (here !== undefined) found = here;
    }
    if (found !== undefined) return found;
  }
  return undefined;
}

function own(tree: unknown, key: string): unknown {
  return child(tree, `+${key}`) ?? scalar(child(tree, key));
}

/** A folder may be called like a setting: `models: {shop: {schema: {…}}}`. */
function scalar(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : value;
}

function child(tree: unknown, key: string): unknown {
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return undefined;
  return Object.hasOwn(tree, key) ? (tree as Record<string, unknown>)[key] : undefined;
}
