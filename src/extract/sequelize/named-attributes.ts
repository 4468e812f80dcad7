// Parts of the options of a query in; the attributes that they name out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { NamedUse } from '../../model/entity';
import type { Clause } from '../../model/graph';
import type { NodeOf, ParsedModule } from '../code-stack';
import { type CodeValues, keyOf } from '../syntax/code-values';
import type { Scope } from './scope-of';

type Node = TSESTree.Node;

export interface OwnedUse extends NamedUse {
  /** `$author.email$`: what the query calls the model; null for its own. */
  alias: string | null;
}

const DEEPEST = 12;
/** Spreads of spreads. */
const MOST_NODES = 2000;

export interface NamedAttributes {
  conditions(node: Node, scope: Scope): OwnedUse[];
  keys(node: Node | null | undefined, clause: Clause, scope: Scope): NamedUse[];
  attributes(node: Node): NamedUse[];
  ordered(node: Node): NamedUse[];
  strings(node: Node | null | undefined, clause: Clause): NamedUse[];
}

export function namedAttributes(module: ParsedModule, values: CodeValues): NamedAttributes {
  /** `{ email, [Op.or]: [{ name }], ...more }`, and what is written or pushed to a variable of them. */
  function conditions(node: Node, scope: Scope, seen: Set<Node>, depth = 0): OwnedUse[] {
    // Variables may name each other, and themselves.
    if (depth > DEEPEST || seen.has(node)) return [];
    seen.add(node);
    const more = (inner: Node | null) => (inner ? conditions(inner, scope, seen, depth + 1) : []);
    const at = values.plain(node);
    if (at?.type === 'Identifier' || node.type === 'Identifier') {
      const name = node.type === 'Identifier' ? node.name : (at as TSESTree.Identifier).name;
      const start = at?.type === 'Identifier' ? scope.start(name) : at;
      return [
        ...(start && start !== node ? more(start) : []),
        ...scope.assigned(name).flatMap((member) => assigned(member)),
        ...scope.pushed(name).flatMap(more),
      ];
    }
    if (at?.type === 'ArrayExpression')
      return at.elements.flatMap((item) => more(item?.type === 'SpreadElement' ? item.argument : item));
    if (at?.type === 'ConditionalExpression') return [...more(at.consequent), ...more(at.alternate)];
    if (at?.type === 'LogicalExpression') return [...more(at.left), ...more(at.right)];
    if (at?.type === 'CallExpression') return columns(at, depth);
    if (at?.type !== 'ObjectExpression') return [];
    return at.properties.flatMap((property) => {
      if (property.type !== 'Property') return more(property.argument);
      if (!property.computed) return keyUse(property.key, 'where');
      return more(property.value);
    });
  }

  function assigned({ property, computed }: NodeOf<'MemberExpression'>): OwnedUse[] {
    return computed && property.type !== 'Literal' ? [] : keyUse(property, 'where');
  }

  /** `where(fn('lower', col('email')), 'a')`: `col` names a column. */
  function columns({ callee, arguments: args }: NodeOf<'CallExpression'>, depth: number): OwnedUse[] {
    if (depth > DEEPEST) return [];
    const name = callee.type === 'MemberExpression' ? keyOf(callee.property, callee.computed) : null;
    const called = callee.type === 'Identifier' ? callee.name : name;
    if (called !== 'col') return args.flatMap((arg) => (arg.type === 'CallExpression' ? columns(arg, depth + 1) : []));
    const named = values.named(args[0]);
    return named ? pathUse(named.name, args[0]!, 1, 'where') : [];
  }

  function keys(node: Node | null | undefined, clause: Clause, scope: Scope, seen: Set<Node>): NamedUse[] {
    if (!node || seen.has(node) || seen.size > MOST_NODES) return [];
    seen.add(node);
    const more = (inner: Node | null) => keys(inner, clause, scope, seen);
    const at = values.plain(node);
    if (at?.type === 'Identifier') {
      const written = scope.assigned(at.name).flatMap(assigned);
      return [...written.map((use) => ({ ...use, clause })), ...more(scope.start(at.name))];
    }
    if (at?.type === 'ArrayExpression') return at.elements.flatMap((item) => more(item));
    return (values.object(at)?.properties ?? []).flatMap((property): NamedUse[] => {
      if (property.type === 'SpreadElement') return more(property.argument);
      return property.computed ? [] : keyUse(property.key, clause).filter(({ alias }) => alias === null);
    });
  }

  function keyUse(key: Node, clause: Clause): OwnedUse[] {
    const name = keyOf(key, false);
    if (name === null) return [];
    const isText = key.type === 'Literal';
    if (/^\$[\w.]+\$$/.test(name)) return pathUse(name.slice(1, -1), key, 2, clause);
    return /^\w+$/.test(name) ? [{ name, clause, alias: null, range: partOf(key, isText ? 1 : 0, name.length) }] : [];
  }

  /** `author.email`, of whatever the query calls `author`; a name alone is its own. */
  function pathUse(path: string, node: Node, from: number, clause: Clause): OwnedUse[] {
    const steps = path.split('.');
    const name = steps.at(-1)!;
    if (!/^\w+$/.test(name)) return [];
    const at = from + path.length - name.length;
    return [{ name, clause, alias: steps.at(-2) ?? null, range: partOf(node, at, name.length) }];
  }

  function partOf(node: Node, from: number, length: number) {
    const start = node.range[0] + from;
    return module.lines.rangeOf(start, start + length);
  }

  /** `['id', ['email', 'mail']]`, `{ exclude: ['email'] }`, `[[fn('max', col('age')), 'oldest']]`. */
  function attributes(node: Node, depth = 0): NamedUse[] {
    const object = depth > DEEPEST ? null : values.object(node);
    if (object)
      return object.properties.flatMap((property) =>
        property.type === 'Property' ? attributes(property.value, depth + 1) : [],
      );
    return (values.list(node) ?? []).flatMap((item) => {
      const pair = values.list(item);
      return stringOrColumn(pair ? (pair[0] ?? null) : item, 'select');
    });
  }

  /** `[['email', 'DESC'], 'name']`; of more parts the first are models. */
  function ordered(node: Node): NamedUse[] {
    return (values.list(node) ?? [node]).flatMap((item) => {
      const parts = values.list(item);
      if (!parts) return stringOrColumn(item, 'order-by');
      return parts.length <= 2 ? stringOrColumn(parts[0] ?? null, 'order-by') : [];
    });
  }

  function stringOrColumn(node: Node | null, clause: Clause): NamedUse[] {
    if (node?.type !== 'CallExpression') return strings(node, clause);
    return columns(node, 0).flatMap((use) => (use.alias === null ? [{ ...use, clause }] : []));
  }

  function strings(node: Node | null | undefined, clause: Clause): NamedUse[] {
    const items = values.list(node) ?? [node ?? null];
    return items.flatMap((item) => {
      const named = values.named(item);
      return named && /^[\w]+$/.test(named.name) ? [{ ...named, clause }] : [];
    });
  }

  return {
    conditions: (node, scope) => conditions(node, scope, new Set()),
    keys: (node, clause, scope) => keys(node, clause, scope, new Set()),
    attributes: (node) => attributes(node),
    ordered,
    strings,
  };
}
