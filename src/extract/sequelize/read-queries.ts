// A parsed file in; the attributes that queries of models name (`User.findAll({ where: { email } })`) out, by the name of the
// model: whose it is, is known when everything is.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { MemberUseFact, NamedUse } from '../../model/entity';
import type { Clause } from '../../model/graph';
import type { NodeOf, ParsedModule } from '../code-stack';
import { type CodeValues, keyOf } from '../syntax/code-values';

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
  for (const call of module.nodesOf('CallExpression')) {
    const { callee } = call;
    if (callee.type !== 'MemberExpression') continue;
    const method = keyOf(callee.property, callee.computed);
    const places = method !== null && Object.hasOwn(METHODS, method) ? METHODS[method]! : null;
    const model = places ? modelOf(callee.object) : null;
    if (!places || !model) continue;
    const add = (owner: string, uses: NamedUse[]) => found.set(owner, [...(found.get(owner) ?? []), ...uses]);
    readOptions(call.arguments[places.options], model, 0);
    if (places.values !== undefined)
      add(model, keys(call.arguments[places.values], method === 'update' ? 'update' : 'insert'));
    if (places.names !== undefined) add(model, strings(call.arguments[places.names], 'select'));

    function readOptions(node: Node | undefined, owner: string, depth: number): void {
      const options = values.object(node);
      if (!options || depth > DEEPEST) return;
      for (const property of options.properties) {
        if (property.type !== 'Property') continue;
        const { value } = property;
        switch (keyOf(property.key, property.computed)) {
          case 'where':
            add(owner, conditions(value, depth));
            break;
          case 'attributes':
            add(owner, attributes(value));
            break;
          case 'order':
          case 'group':
            add(owner, ordered(value));
            break;
          case 'defaults':
          case 'values':
            add(owner, keys(value, 'insert'));
            break;
          case 'include':
            for (const item of values.list(value) ?? [value]) {
              const inner = values.object(item);
              const named = inner?.properties.find(
                (one) => one.type === 'Property' && keyOf(one.key, one.computed) === 'model',
              );
              const target = named?.type === 'Property' ? modelOf(named.value) : null;
              if (item && target) readOptions(item, target, depth + 1);
            }
            break;
        }
      }
    }
  }
  return [...found]
    .filter(([, uses]) => uses.length > 0)
    .map(([model, uses]) => ({ kind: 'member-use', orm: 'sequelize', entity: model, uses }));

  /** `{ email, [Op.or]: [{ name }] }`: keys but those of associations, which begin with `$`. */
  function conditions(node: Node, depth: number): NamedUse[] {
    const object = values.object(node);
    if (!object || depth > DEEPEST) return [];
    return object.properties.flatMap((property) => {
      if (property.type !== 'Property') return [];
      if (!property.computed) return keyUse(property, 'where');
      const items = values.list(property.value) ?? [property.value];
      return items.flatMap((item) => (item ? conditions(item, depth + 1) : []));
    });
  }

  function keys(node: Node | undefined, clause: Clause): NamedUse[] {
    const items = values.list(node) ?? [node ?? null];
    return items.flatMap((item) =>
      (values.object(item)?.properties ?? []).flatMap((property) =>
        property.type === 'Property' && !property.computed ? keyUse(property, clause) : [],
      ),
    );
  }

  function keyUse({ key }: NodeOf<'Property'>, clause: Clause): NamedUse[] {
    const name = keyOf(key, false);
    if (name === null || !/^[\w$]+$/.test(name) || name.startsWith('$')) return [];
    const isText = key.type === 'Literal';
    const [start, end] = key.range;
    return [{ name, clause, range: module.lines.rangeOf(start + (isText ? 1 : 0), end - (isText ? 1 : 0)) }];
  }

  /** `['id', ['email', 'mail']]`, `{ exclude: ['email'] }`. */
  function attributes(node: Node): NamedUse[] {
    const object = values.object(node);
    if (object) {
      return object.properties.flatMap((property) => (property.type === 'Property' ? attributes(property.value) : []));
    }
    return (values.list(node) ?? []).flatMap((item) => {
      const pair = values.list(item);
      return strings(pair ? pair[0]! : item, 'select');
    });
  }

  /** `[['email', 'DESC'], 'name']`; of more parts the first are models. */
  function ordered(node: Node): NamedUse[] {
    return (values.list(node) ?? [node]).flatMap((item) => {
      const parts = values.list(item);
      if (!parts) return strings(item, 'order-by');
      return parts.length <= 2 ? strings(parts[0] ?? null, 'order-by') : [];
    });
  }

  function strings(node: Node | null | undefined, clause: Clause): NamedUse[] {
    const items = values.list(node) ?? [node ?? null];
    return items.flatMap((item) => {
      const named = values.named(item);
      return named && /^[\w]+$/.test(named.name) ? [{ ...named, clause }] : [];
    });
  }
}

/** `User`, `db.User`, `models['User']`, `User.scope('x')`, `User.unscoped()`. */
function modelOf(node: Node): string | null {
  let at = node;
  while (at.type === 'CallExpression' && at.callee.type === 'MemberExpression') {
    const name = keyOf(at.callee.property, at.callee.computed);
    if (name !== 'scope' && name !== 'unscoped' && name !== 'schema') return null;
    at = at.callee.object;
  }
  const name =
    at.type === 'Identifier' ? at.name : at.type === 'MemberExpression' ? keyOf(at.property, at.computed) : null;
  return name !== null && /^[A-Za-z_$]\w*$/.test(name) ? name : null;
}
