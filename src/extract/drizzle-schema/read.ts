// A parsed file in; the Drizzle tables, views and enums that it declares, and its settings, out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { EntityEnumFact, OrmSettingsFact } from '../../model/entity';
import type { Fact } from '../../model/facts';
import type { CodeReading, NodeOf, ParsedModule } from '../code-stack';
import { type CodeValues, codeValues, importedName, propertyOf } from '../syntax/code-values';
import { readColumnSet } from './read-column-set';
import { readCreators } from './read-creators';
import { readTable } from './read-table';
import { tableCall } from './table-call';

export function read(module: ParsedModule): CodeReading {
  const values = codeValues(module);
  const facts: Fact[] = [];
  const providers = new Map<string, OrmSettingsFact>();
  for (const declarator of module.nodesOf('VariableDeclarator')) {
    const { id, init } = declarator;
    if (id.type !== 'Identifier' || !init) continue;
    if (init.type !== 'CallExpression') {
      const columns = readColumnSet(module, values, id, init);
      if (columns) facts.push(columns);
      continue;
    }
    const call = tableCall(module, values, init);
    if (call) {
      facts.push(readTable(module, values, call, id));
      const { provider } = call;
      if (provider !== null && !providers.has(provider)) providers.set(provider, settings(module, init, { provider }));
      continue;
    }
    const type = readEnum(module, values, init, id);
    if (type) facts.push(type);
  }
  for (const node of module.nodesOf('FunctionDeclaration')) {
    const columns = node.id ? readColumnSet(module, values, node.id, node) : null;
    if (columns) facts.push(columns);
  }
  facts.push(...providers.values(), ...readCasing(module, values), ...readCreators(module));
  return { facts, problems: [] };
}

/** `pgEnum('order_status', ['new', 'paid'])` */
function readEnum(
  module: ParsedModule,
  values: CodeValues,
  call: NodeOf<'CallExpression'>,
  id: TSESTree.Identifier,
): EntityEnumFact | null {
  const name = importedName(module, call.callee)?.name ?? memberCalled(call.callee);
  if (name !== 'pgEnum' && name !== 'enum') return null;
  const databaseName = values.named(call.arguments[0]);
  const items = values.list(call.arguments[1]) ?? [];
  const found = items.flatMap((item) => values.named(item) ?? []);
  if (!databaseName || found.length === 0 || found.length < items.length) return null;
  return {
    kind: 'entity-enum',
    orm: 'drizzle',
    name: id.name,
    databaseName,
    schema: null,
    values: found.map((value) => ({ ...value, stored: value.name })),
    range: module.rangeOf(call),
    nameRange: module.rangeOf(id),
  };
}

function memberCalled(callee: TSESTree.Node): string | null {
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : null;
}

/** `casing: 'snake_case'` of `drizzle(…)` and `defineConfig({ … })`. */
function readCasing(module: ParsedModule, values: CodeValues): OrmSettingsFact[] {
  return module.nodesOf('Property').flatMap((property) => {
    if (property.key.type !== 'Identifier' || property.key.name !== 'casing') return [];
    const naming = values.text(property.value);
    const object = module.parentOf(property);
    const isSettings =
      object?.type === 'ObjectExpression' &&
      ['schema', 'dialect', 'client', 'connection', 'out', 'logger'].some((key) => propertyOf(object, key) !== null);
    return isSettings && naming !== null ? [settings(module, property, { naming })] : [];
  });
}

function settings(module: ParsedModule, node: TSESTree.Node, said: Partial<OrmSettingsFact>): OrmSettingsFact {
  return {
    kind: 'orm-settings',
    orm: 'drizzle',
    provider: null,
    naming: null,
    schemas: [],
    relationMode: null,
    generators: [],
    range: module.rangeOf(node),
    ...said,
  };
}
