// A parsed file in; the attributes that queries of models name (`User.findAll({ where: { email } })`) out, by the name of the
// model: whose it is, is known when everything is.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { MemberUseFact, NamedUse } from '../../model/entity';
import type { ParsedModule } from '../code-stack';
import { type CodeValues, keyOf, propertyOf } from '../syntax/code-values';
import { modelOf } from './model-of';
import { scopesOfModels } from './model-scopes';
import { namedAttributes } from './named-attributes';
import { readInstances } from './read-instances';
import { readKeys } from './read-keys';
import { type Scope, scopesOf } from './scope-of';

type Node = TSESTree.Node;

/** Where the options of a query stand among its arguments, and where values do. */
const METHODS: Readonly<Record<string, { options: number; values?: number; names?: number }>> = {
  findAll: { options: 0 },
  findOne: { options: 0 },
  findByPk: { options: 1 },
  findAndCountAll: { options: 0 },
  findOrCreate: { options: 0 },
  findOrBuild: { options: 0 },
  findCreateFind: { options: 0 },
  count: { options: 0 },
  destroy: { options: 0 },
  restore: { options: 0 },
  update: { options: 1, values: 0 },
  create: { options: 1, values: 0 },
  build: { options: 1, values: 0 },
  upsert: { options: 1, values: 0 },
  bulkCreate: { options: 1, values: 0 },
  increment: { options: 1, names: 0 },
  decrement: { options: 1, names: 0 },
  sum: { options: 1, names: 0 },
  max: { options: 1, names: 0 },
  min: { options: 1, names: 0 },
};

const DEEPEST = 12;

export function readQueries(module: ParsedModule, values: CodeValues): MemberUseFact[] {
  const found = new Map<string, NamedUse[]>();
  const named = namedAttributes(module, values);
  const scopeOf = scopesOf(module);
  const add = (owner: string, uses: NamedUse[]) => {
    const known = found.get(owner) ?? [];
    found.set(owner, known);
    for (const use of uses) known.push(use);
  };
  for (const call of module.nodesOf('CallExpression')) {
    const { callee } = call;
    if (callee.type !== 'MemberExpression') continue;
    const method = keyOf(callee.property, callee.computed);
    const places = method !== null && Object.hasOwn(METHODS, method) ? METHODS[method]! : null;
    const model = places ? modelOf(callee.object) : null;
    if (!places || !model) continue;
    const scope = scopeOf(call);
    const given = call.arguments[places.options];
    readOptions(given, model, scope, aliasesOf(given, 0), 0);
    if (places.values !== undefined)
      add(model, named.keys(call.arguments[places.values], method === 'update' ? 'update' : 'insert', scope));
    if (places.names !== undefined) add(model, named.strings(call.arguments[places.names], 'select'));
  }
  for (const { model, options } of scopesOfModels(module, values))
    readOptions(options, model, scopeOf(options), aliasesOf(options, 0), 0);
  for (const { model, uses } of [...readInstances(module, values), ...readKeys(module, values)]) add(model, uses);
  return [...found]
    .filter(([, uses]) => uses.length > 0)
    .map(([model, uses]) => ({ kind: 'member-use', orm: 'sequelize', entity: model, uses }));

  function readOptions(
    node: Node | undefined,
    owner: string,
    scope: Scope,
    aliases: ReadonlyMap<string, string>,
    depth: number,
  ): void {
    const options = values.object(node);
    if (!options || depth > DEEPEST) return;
    for (const property of options.properties) {
      if (property.type !== 'Property') continue;
      const { value } = property;
      switch (keyOf(property.key, property.computed)) {
        case 'where':
        case 'having':
          for (const { alias, ...use } of named.conditions(value, scope)) {
            const of = alias === null || alias === owner ? owner : aliases.get(alias.toLowerCase());
            if (of !== undefined) add(of, [use]);
          }
          break;
        case 'attributes':
          add(owner, named.attributes(value));
          break;
        case 'order':
        case 'group':
          add(owner, named.ordered(value));
          break;
        case 'defaults':
        case 'values':
          add(owner, named.keys(value, 'insert', scope));
          break;
        case 'include':
          for (const item of values.list(value) ?? [value]) {
            const target = item ? included(item) : null;
            if (item && target) readOptions(item, target, scope, aliases, depth + 1);
          }
          break;
      }
    }
  }

  /** What a query calls the models that it includes: `as`, else the model's own name. */
  function aliasesOf(node: Node | undefined, depth: number): Map<string, string> {
    const aliases = new Map<string, string>();
    const options = values.object(node);
    const include = options && depth < DEEPEST ? propertyOf(options, 'include') : null;
    for (const item of values.list(include) ?? [include]) {
      const target = item ? included(item) : null;
      if (!item || !target) continue;
      const inner = values.object(item);
      const as = inner ? values.text(propertyOf(inner, 'as')) : null;
      const model = target.toLowerCase();
      for (const name of as === null ? [model, `${model}s`, model.replace(/y$/, 'ies')] : [as.toLowerCase()])
        aliases.set(name, target);
      for (const [name, other] of aliasesOf(item, depth + 1)) aliases.set(name, other);
    }
    return aliases;
  }

  /** `{ model: User }`, or `User` itself. */
  function included(item: Node): string | null {
    const options = values.object(item);
    const model = options ? propertyOf(options, 'model') : item;
    return model && model.type !== 'CallExpression' ? modelOf(model) : null;
  }
}
