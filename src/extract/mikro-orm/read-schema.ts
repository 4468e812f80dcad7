// `new EntitySchema({ … })` or `defineEntity({ … })` in; the entity that it declares out, or null.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { EntityFact, EntityMember, Named } from '../../model/entity';
import type { NodeOf, ParsedModule } from '../code-stack';
import { callChain } from '../syntax/call-chain';
import { type CodeValues, importedName, keyOf, propertyOf } from '../syntax/code-values';
import { entityOptions } from './entity-options';
import { makeMember, type MemberKind } from './make-member';
import { optionsOf, optionsOfLinks, type SaidOptions } from './said-options';

type Node = TSESTree.Node;

const KINDS: Readonly<Record<string, MemberKind>> = {
  'm:1': 'many-to-one',
  '1:1': 'one-to-one',
  '1:m': 'one-to-many',
  'm:n': 'many-to-many',
  manyToOne: 'many-to-one',
  oneToOne: 'one-to-one',
  oneToMany: 'one-to-many',
  manyToMany: 'many-to-many',
  embedded: 'embedded',
  formula: 'unstored',
};
const MOST_SPREADS = 4;

export function readSchema(
  module: ParsedModule,
  values: CodeValues,
  node: NodeOf<'NewExpression'> | NodeOf<'CallExpression'>,
): EntityFact | null {
  const imported = importedName(module, node.callee);
  const wanted = node.type === 'NewExpression' ? 'EntitySchema' : 'defineEntity';
  if (imported?.name !== wanted || !imported.from.startsWith('@mikro-orm/')) return null;
  const options = values.object(node.arguments[0]);
  const name = options ? nameOf(module, values, options) : null;
  if (!options || !name) return null;
  const given = propertyOf(options, 'properties');
  const properties = values.object(given) ?? values.object(values.result(given));
  const read = entityOptions(module, values, options);
  const base = propertyOf(options, 'extends');
  const extended = values.named(base) ?? identifierOf(module, base);
  const isEmbeddable = values.constant(propertyOf(options, 'embeddable')) === true;
  return {
    kind: 'entity',
    orm: 'mikro-orm',
    ...read,
    type: isEmbeddable ? 'embedded' : read.type,
    name: name.name,
    ...variableOf(module, node),
    connection: null,
    extends: extended ? [extended] : [],
    members: membersOf(module, values, properties, 0),
    keys: [],
    partial: properties === null || isOpen(values, properties) || (base !== null && !extended),
    hidden: false,
    range: module.rangeOf(node),
    nameRange: name.range,
  };
}

/** `const Author = defineEntity(…)` */
function variableOf(module: ParsedModule, node: Node): Pick<EntityFact, 'codeName'> {
  const at = module.parentOf(node);
  return at?.type === 'VariableDeclarator' && at.id.type === 'Identifier' ? { codeName: at.id.name } : {};
}

/** `name: 'User'`, `class: User`; of an entity without either what it is kept in is its name. */
function nameOf(module: ParsedModule, values: CodeValues, options: NodeOf<'ObjectExpression'>): Named | null {
  return identifierOf(module, propertyOf(options, 'class')) ?? values.named(propertyOf(options, 'name'));
}

function identifierOf(module: ParsedModule, node: Node | null): Named | null {
  return node?.type === 'Identifier' ? { name: node.name, range: module.rangeOf(node) } : null;
}

/** Spreads of objects that stand in the file are followed. */
function isOpen(values: CodeValues, { properties }: NodeOf<'ObjectExpression'>): boolean {
  return properties.some((one) => one.type === 'SpreadElement' && values.object(one.argument) === null);
}

function membersOf(
  module: ParsedModule,
  values: CodeValues,
  object: NodeOf<'ObjectExpression'> | null,
  depth: number,
): EntityMember[] {
  return (object?.properties ?? []).flatMap((property): EntityMember[] => {
    if (property.type === 'SpreadElement') {
      return depth < MOST_SPREADS ? membersOf(module, values, values.object(property.argument), depth + 1) : [];
    }
    const name = keyOf(property.key, property.computed);
    if (name === null) return [];
    return [
      makeMember(module, values, {
        name,
        nameRange: module.rangeOf(property.key),
        range: module.rangeOf(property),
        type: { name: '', nullable: false },
        typeNode: null,
        isOptional: false,
        isReflected: false,
        isInverse: false,
        isMethod: false,
        ...saidOf(values, property.value),
      }),
    ];
  });
}

/** `{ type: 'string' }`, `{ kind: 'm:1', entity: () => User }`, `p.string().nullable()`, `() => p.manyToOne(User)`. */
function saidOf(values: CodeValues, node: Node): { kind: MemberKind; options: SaidOptions; target: Node | null } {
  const at = values.result(node) ?? values.plain(node);
  if (at?.type === 'ObjectExpression') {
    const options = optionsOf(values, at);
    const written = values.text(options.node('kind')) ?? values.text(options.node('reference'));
    return { kind: kindOf(written, options), options, target: null };
  }
  const [first, ...more] = at?.type === 'CallExpression' ? callChain(at).links : [];
  const options = { ...optionsOfLinks(values, more), isOpen: first === undefined };
  return { kind: kindOf(first?.name ?? null, options), options, target: first?.args[0] ?? null };
}

function kindOf(written: string | null, options: SaidOptions): MemberKind {
  if (written !== null && Object.hasOwn(KINDS, written)) return KINDS[written]!;
  return options.is('primary') ? 'id' : 'scalar';
}
