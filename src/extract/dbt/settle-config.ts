// The settings of a project and what decides over them in; the same settings with the values of their templates out.

import type { DbtProject } from '../../model/dbt';
import type { Dialect } from '../../model/dialect';
import type { LoadedProject } from './host/dbt-project';
import { PropertyContext } from './property-context';
import { isRecord } from './read-project';

/** These differ from run to run: what depends on them stays a template. */
const OF_THE_RUN = /\b(?:target|env_var|flags|invocation_args_dict|run_started_at|execute)\b/;
const MAX_DEPTH = 40;
const MAX_TEMPLATES = 2000;

export function settleConfig(project: DbtProject, loaded: LoadedProject, dialect: Dialect): DbtProject {
  const context = new PropertyContext(loaded, dialect);
  let left = MAX_TEMPLATES;

  /** A variable that only has a default is there to be given with each run. */
  function isSet(template: string): boolean {
    const names = [...template.matchAll(/\bvar\s*\(\s*(?:["']([^"']{1,300})["'])?/g)].map((match) => match[1]);
    return names.every((name) => name !== undefined && loaded.vars.some((scope) => Object.hasOwn(scope, name)));
  }

  function settled(value: unknown, depth: number): unknown {
    if (typeof value === 'string') {
      if (!value.includes('{{') || OF_THE_RUN.test(value) || !isSet(value) || left-- <= 0) return value;
      return context.evaluate(value) ?? value;
    }
    if (depth > MAX_DEPTH) return value;
    if (Array.isArray(value)) return value.map((item) => settled(item, depth + 1));
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, settled(item, depth + 1)]));
  }

  return { ...project, config: settled(project.config, 0) as Record<string, unknown> };
}
