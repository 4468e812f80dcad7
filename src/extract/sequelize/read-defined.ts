// `sequelize.define('User', { … })` and `User.init({ … }, { sequelize })` in; the model out, or null.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Dialect } from '../../model/dialect';
import type { EntityFact, EntityMember, Named } from '../../model/entity';
import type { NodeOf, ParsedModule } from '../code-stack';
import { type CodeValues, keyOf, propertyOf } from '../syntax/code-values';
import { modelFact, stamps } from './model-fact';
import { readAttribute } from './read-attribute';

type Node = TSESTree.Node;

export function readDefined(
  module: ParsedModule,
  values: CodeValues,
  call: NodeOf<'CallExpression'>,
  dialect: Dialect,
): EntityFact[] | null {
  const { callee } = call;
  if (callee.type !== 'MemberExpression') return null;
  const method = keyOf(callee.property, callee.computed);
  const isDefine = method === 'define';
  if (!isDefine && method !== 'init') return null;
  const [attributes, options] = isDefine ? call.arguments.slice(1) : call.arguments;
  const given = values.object(attributes);
  const settings = values.object(options);
  const name = isDefine ? values.named(call.arguments[0]) : ownerOf(module, callee.object);
  if (!given || !name) return null;
  // Other libraries have an `init` too.
  if (!isDefine && !(settings && ['sequelize', 'tableName', 'modelName'].some((key) => propertyOf(settings, key))))
    return null;
  const members = membersOf(module, values, given, dialect);
  const modelName = settings ? values.text(propertyOf(settings, 'modelName')) : null;
  return [
    modelFact(module, values, {
      name,
      whole: call,
      modelName,
      members: [...members, ...stamps(module, values, settings, call.arguments[0]!, members)],
      options: settings,
      extends: [],
      // Associations add foreign keys, wherever they are made.
      partial: true,
      isAbstract: false,
    }),
  ];
}

/** `User.init(…)`, `this.init(…)` and `super.init(…)` of a static method. */
function ownerOf(module: ParsedModule, node: Node): Named | null {
  if (node.type === 'Identifier') return { name: node.name, range: module.rangeOf(node) };
  if (node.type !== 'ThisExpression' && node.type !== 'Super') return null;
  let at: Node | null = node;
  while (at && at.type !== 'ClassDeclaration' && at.type !== 'ClassExpression') at = module.parentOf(at);
  return at?.id ? { name: at.id.name, range: module.rangeOf(at.id) } : null;
}

function membersOf(
  module: ParsedModule,
  values: CodeValues,
  attributes: NodeOf<'ObjectExpression'>,
  dialect: Dialect,
): EntityMember[] {
  return attributes.properties.flatMap((property) => {
    const name = property.type === 'Property' ? keyOf(property.key, property.computed) : null;
    if (property.type !== 'Property' || name === null) return [];
    return [
      readAttribute(module, values, { name, key: property.key, whole: property, value: property.value }, dialect),
    ];
  });
}
