// A class in; the TypeORM entity, view, embedded or abstract class that it is out, or null.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { EntityFact, EntityKey, EntityMember, Named } from '../../model/entity';
import type { NodeOf, ParsedModule } from '../code-stack';
import { type CodeValues, propertyOf } from '../syntax/code-values';
import { type DecoratorCall, decoratorsOf } from './decorators';
import { readMember } from './read-member';

type ClassNode = NodeOf<'ClassDeclaration'> | NodeOf<'ClassExpression'>;

const ENTITY = new Set(['Entity', 'ViewEntity', 'ChildEntity']);

export function readEntityClass(module: ParsedModule, values: CodeValues, node: ClassNode): EntityFact | null {
  const mixin = mixinAround(module, node);
  const name = node.id?.name ?? mixin?.name;
  if (name === undefined) return null;
  const all = decoratorsOf(module, node.decorators);
  const decorators = all.filter(({ isTypeOrms }) => isTypeOrms);
  const entity = decorators.find(({ name }) => ENTITY.has(name));
  const members: EntityMember[] = [];
  const keys: EntityKey[] = [];
  let mentioned = false;
  for (const property of node.body.body) {
    if (property.type !== 'PropertyDefinition' && property.type !== 'MethodDefinition') continue;
    const calls = decoratorsOf(module, property.decorators);
    if (calls.some(({ isTypeOrms }) => isTypeOrms)) mentioned = true;
    const member = readMember(module, values, property, calls);
    if (!member) continue;
    members.push(member);
    const own = calls.filter(({ isTypeOrms }) => isTypeOrms);
    keys.push(...readKeys(module, values, own, { name: member.name, range: member.nameRange }));
  }
  // The project's own `@Entity`-like decorators are not known; classes without a column say nothing.
  if (!entity && !(mentioned && members.length > 0)) return null;
  const base = superclassOf(module, node, mixin);
  return {
    kind: 'entity',
    orm: 'typeorm',
    type: entity === undefined ? 'abstract' : entity.name === 'ViewEntity' ? 'view' : 'entity',
    name,
    ...(mixin && mixin.name !== name ? { codeName: mixin.name } : {}),
    ...(entity ? readEntityCall(values, entity) : { table: null, schema: null, connection: null }),
    extends: base.named,
    inheritance: readInheritance(values, decorators),
    members,
    keys: [...readKeys(module, values, decorators), ...keys],
    partial: base.isOpen || decorators.some(({ name }) => name === 'Tree'),
    hidden: false,
    range: module.rangeOf(node),
    nameRange: module.rangeOf(node.id ?? node),
  };
}

/** A table name that is computed is no name; `partial` tells nothing of it, so the table stays unknown. */
function readEntityCall(
  values: CodeValues,
  { name, args }: DecoratorCall,
): Pick<EntityFact, 'table' | 'schema' | 'connection' | 'unread' | 'unsynchronized'> {
  const none = { table: null, schema: null, connection: null };
  if (name === 'ChildEntity') return none;
  const [first] = args;
  const table = values.named(first);
  const options = table ? values.object(args[1]) : (values.object(first) ?? values.object(args[1]));
  const nameNode = options ? propertyOf(options, 'name') : null;
  const found = table ?? values.named(nameNode);
  const schemaNode = options ? propertyOf(options, 'schema') : null;
  const isComputed = found === null && (nameNode !== null || (first !== undefined && values.object(first) === null));
  return {
    table: found,
    schema: values.text(schemaNode),
    connection: options ? values.text(propertyOf(options, 'database')) : null,
    ...(isComputed ? { unread: ['table' as const] } : {}),
    ...(options && values.constant(propertyOf(options, 'synchronize')) === false ? { unsynchronized: true } : {}),
  };
}

interface Mixin {
  /** Of the function. */
  name: string;
  /** What it calls the classes that it is given. */
  parameters: string[];
}

/** `function Stamped<T extends Constructor>(Base: T) { return class extends Base { … } }` */
function mixinAround(module: ParsedModule, node: ClassNode): Mixin | null {
  for (let at = module.parentOf(node); at; at = module.parentOf(at)) {
    if (at.type !== 'FunctionDeclaration' && at.type !== 'FunctionExpression' && at.type !== 'ArrowFunctionExpression')
      continue;
    const parent = module.parentOf(at);
    const id = at.id ?? (parent?.type === 'VariableDeclarator' ? parent.id : null);
    const parameters = at.params.flatMap((parameter) => (parameter.type === 'Identifier' ? [parameter.name] : []));
    return id?.type === 'Identifier' ? { name: id.name, parameters } : null;
  }
  return null;
}

const MOST_MIXINS = 8;

function superclassOf(
  module: ParsedModule,
  { superClass }: ClassNode,
  mixin: Mixin | null,
): { named: Named[]; isOpen: boolean } {
  const named: Named[] = [];
  const waiting: (TSESTree.Node | null)[] = [superClass];
  let isOpen = false;
  while (waiting.length > 0 && !isOpen) {
    const at = waiting.pop();
    if (!at) continue;
    if (at.type === 'Identifier') {
      // What a mixin is given is extended by those who give it.
      if (!mixin?.parameters.includes(at.name)) named.push({ name: at.name, range: module.rangeOf(at) });
    } else if (at.type === 'CallExpression' && at.callee.type === 'Identifier' && named.length < MOST_MIXINS) {
      named.push({ name: at.callee.name, range: module.rangeOf(at.callee) });
      // `PickType(User, ['email'])` hands on some members, and no column.
      if (at.arguments.every(({ type }) => type === 'Identifier' || type === 'CallExpression'))
        waiting.push(...at.arguments);
      else isOpen = true;
    } else isOpen = true;
  }
  return { named, isOpen };
}

function readInheritance(values: CodeValues, decorators: readonly DecoratorCall[]): EntityFact['inheritance'] {
  const root = decorators.find(({ name }) => name === 'TableInheritance');
  if (root) {
    const options = values.object(root.args[0]);
    const column = options ? propertyOf(options, 'column') : null;
    const columnOptions = values.object(column);
    const name = values.text(column) ?? (columnOptions ? values.text(propertyOf(columnOptions, 'name')) : null);
    return { kind: 'single-table', column: name ?? 'type', value: null };
  }
  const child = decorators.find(({ name }) => name === 'ChildEntity');
  if (!child) return null;
  const value = values.constant(child.args[0]);
  return { kind: 'single-table', column: null, value: value === undefined ? null : String(value) };
}

/** `own`: the member that they stand on. One without members stands for what could not be read, or is not TypeORM's. */
function readKeys(
  module: ParsedModule,
  values: CodeValues,
  decorators: readonly DecoratorCall[],
  own: Named | null = null,
): EntityKey[] {
  const keys: EntityKey[] = [];
  for (const { name, args, node } of decorators) {
    if (name !== 'Index' && name !== 'Unique') continue;
    const given = args.find((arg) => values.list(arg) !== null);
    const inArrow = args.map((arg) => values.result(arg)).find((result) => values.list(result) !== null);
    const items = values.list(given ?? inArrow) ?? [];
    const listed = items.flatMap((item) => memberNamed(module, values, item));
    const options = args.map((arg) => values.object(arg)).find((found) => found !== null);
    const flag = (key: string) => (options ? values.constant(propertyOf(options, key)) : undefined);
    const isUnique = name === 'Unique' || flag('unique') === true;
    const last = args.at(-1);
    const isRead =
      flag('synchronize') !== false && (options !== undefined || last?.type !== 'Identifier' || last === given);
    const members = items.length === 0 && own ? [own] : listed.length === items.length ? listed : [];
    keys.push({
      kind: isUnique ? 'unique' : 'index',
      name: values.text(args[0]),
      codeName: null,
      members: isRead ? members : [],
      ...specialOf(options),
      ...(name === 'Index' ? { isIndex: true as const } : {}),
      range: module.rangeOf(node),
    });
  }
  return keys;
}

const MANNERS = ['spatial', 'fulltext', 'parser', 'concurrent', 'type', 'nullFiltered'];

function specialOf(options: NodeOf<'ObjectExpression'> | null | undefined): Pick<EntityKey, 'special'> {
  if (!options) return {};
  if (propertyOf(options, 'where')) return { special: 'condition' };
  return MANNERS.some((key) => propertyOf(options, key)) ? { special: 'manner' } : {};
}

/** `'email'`, or `user.email` in an arrow. */
function memberNamed(module: ParsedModule, values: CodeValues, node: TSESTree.Node | null): Named[] {
  const named = values.named(node);
  if (named) return [named];
  if (node?.type !== 'MemberExpression' || node.property.type !== 'Identifier') return [];
  return [{ name: node.property.name, range: module.rangeOf(node.property) }];
}
