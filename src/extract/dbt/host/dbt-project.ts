// The files that decide over a project's models in: its settings, variables, packages and macros out, prepared once.

import type { DbtProject } from '../../../model/dbt';
import type { SourceText } from '../../../model/facts';
import { baseName, folderOf, isWithin, joinPath } from '../../syntax/tree-places';
import type { TemplateNode } from '../jinja/ast';
import { parseTemplate } from '../jinja/parse-template';
import type { MacroBody } from '../jinja/render';
import { readProject } from '../read-project';
import { CompiledNodes } from './compiled-nodes';

export interface ProjectMacro extends MacroBody {
  package: string;
}

export interface LoadedProject {
  root: string;
  project: DbtProject;
  /** Packages named in `packages.yml` or `dependencies.yml`, as dbt calls their projects where that can be told. */
  declared: Set<string>;
  /** Own macros first; by package name. */
  macros: Map<string, Map<string, ProjectMacro>>;
  vars: Record<string, unknown>[];
  /** What a run of dbt left in the tree. */
  compiled: CompiledNodes;
}

export const PROJECT_FILE = /^dbt_project\.ya?ml$/;
export const PACKAGE_FOLDER = /(?:^|\/)dbt_(?:packages|modules)\//;

/** The innermost project around a path, of those whose settings are at hand. */
export async function loadProject(
  path: string,
  files: readonly SourceText[],
  memo: Map<string, unknown>,
): Promise<LoadedProject> {
  const roots = files.filter((file) => PROJECT_FILE.test(baseName(file.path))).map((file) => folderOf(file.path));
  const root = innermost(path, roots) ?? folderOf(path);
  const key = `project:${root}`;
  const known = memo.get(key) as Promise<LoadedProject> | undefined;
  if (known) return known;
  const loading = readAll(root, roots, files);
  memo.set(key, loading);
  return loading;
}

export function innermost(path: string, roots: readonly string[]): string | null {
  let best: string | null = null;
  for (const root of roots) if (isWithin(path, root) && root.length >= (best?.length ?? 0)) best = root;
  return best;
}

async function readAll(root: string, roots: readonly string[], files: readonly SourceText[]): Promise<LoadedProject> {
  const projects = new Map<string, DbtProject>();
  for (const file of files) {
    if (!PROJECT_FILE.test(baseName(file.path))) continue;
    projects.set(folderOf(file.path), (await readProject(file)).project);
  }
  const project =
    projects.get(root) ?? (await readProject({ path: joinPath(root, 'dbt_project.yml'), text: '' })).project;
  const macros = new Map<string, Map<string, ProjectMacro>>([[project.name, new Map()]]);
  const declared = new Set<string>();
  for (const file of files) {
    if (/^(?:packages|dependencies)\.ya?ml$/.test(baseName(file.path))) {
      for (const match of file.text.matchAll(/(?:package|git|local|name)\s*:\s*["']?([^\s"'#]+)/g)) {
        declared.add(packageName(match[1]!));
      }
      continue;
    }
    if (!file.path.endsWith('.sql')) continue;
    const owner = innermost(file.path, roots);
    // Macros that lie in no project are reached by a relative `macro-paths`.
    const name = (owner === null ? project : projects.get(owner))?.name ?? project.name;
    const group = macros.get(name) ?? new Map<string, ProjectMacro>();
    macros.set(name, group);
    collectMacros(parseTemplate(file.text).nodes, name, group);
  }
  const outer = roots.filter(
    (other) => other !== root && isWithin(root, other) && root.slice(other.length).match(PACKAGE_FOLDER),
  );
  const vars = [...outer.sort((a, b) => a.length - b.length), root].flatMap((at) =>
    scopesOf(projects.get(at), project.name),
  );
  for (const other of projects.values()) if (other !== project) vars.push(...scopesOf(other, other.name));
  const manifests = [...outer, root].map((at) => joinPath(at, 'target/manifest.json'));
  const manifest = files.find((file) => manifests.includes(file.path)) ?? null;
  const compiled = new CompiledNodes(manifest, files, new Map([...projects].map(([at, { name }]) => [name, at])));
  return { root, project, declared, macros, vars, compiled };
}

/** `vars:` by package win over the common ones. */
function scopesOf(project: DbtProject | undefined, name: string): Record<string, unknown>[] {
  if (!project) return [];
  const scoped = Object.entries(project.vars).find(([key]) => key === name)?.[1];
  const inner =
    typeof scoped === 'object' && scoped !== null && !Array.isArray(scoped) ? [scoped as Record<string, unknown>] : [];
  return [...inner, project.vars, ...packagesIn(project)];
}

/** Variables for other packages are variables there; here they are the last resort. */
function packagesIn(project: DbtProject): Record<string, unknown>[] {
  return Object.values(project.vars).filter(
    (value): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value),
  );
}

/** `dbt-labs/dbt_utils`, `https://…/dbt-utils.git` → `dbt_utils`. */
function packageName(source: string): string {
  return source
    .replace(/\.git$/, '')
    .replace(/^.*\//, '')
    .replaceAll('-', '_');
}

export function collectMacros(
  nodes: readonly TemplateNode[],
  packageName: string,
  into: Map<string, ProjectMacro>,
): void {
  for (const node of nodes) {
    if (node.kind === 'macro' && node.name !== '') into.set(node.name, { ...node, package: packageName });
    else if (node.kind === 'if') {
      for (const branch of node.branches) collectMacros(branch.body, packageName, into);
      collectMacros(node.otherwise, packageName, into);
    }
  }
}
