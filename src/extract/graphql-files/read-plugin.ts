// The text of a `nest-cli.json` in; which files its GraphQL plugin makes fields in, where it has that plugin, out.

import type { GraphqlPluginFact } from '../../model/graphql';

const PLUGIN = '@nestjs/graphql';
const SUFFIXES = ['.input.ts', '.args.ts', '.entity.ts', '.model.ts'];

export function readPlugin(text: string): GraphqlPluginFact[] {
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch {
    return [];
  }
  for (const plugin of pluginsOf(config)) {
    const name = typeof plugin === 'string' ? plugin : memberOf(plugin, 'name');
    if (typeof name !== 'string' || !(name === PLUGIN || name.startsWith(`${PLUGIN}/`))) continue;
    const said = memberOf(memberOf(plugin, 'options'), 'typeFileNameSuffix');
    const suffixes = Array.isArray(said) ? said.filter((one) => typeof one === 'string') : SUFFIXES;
    return [{ kind: 'graphql-plugin', suffixes }];
  }
  return [];
}

/** Of the project, and of the projects of a workspace. */
function pluginsOf(config: unknown): unknown[] {
  const projects = memberOf(config, 'projects');
  const inner = typeof projects === 'object' && projects !== null ? Object.values(projects) : [];
  return [config, ...inner].flatMap((one) => {
    const plugins = memberOf(memberOf(one, 'compilerOptions'), 'plugins');
    return Array.isArray(plugins) ? plugins : [];
  });
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
