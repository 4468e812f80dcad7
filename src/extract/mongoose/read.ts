// A parsed file in; the documents that its Mongoose schemas describe out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { EntityFact, EntityMember, Named } from '../../model/entity';
import type { Fact } from '../../model/facts';
import type { CodeReading, NodeOf, ParsedModule } from '../code-stack';
import { readCodeType } from '../syntax/code-type';
import { type CodeValues, codeValues, importedName, keyOf, propertyOf } from '../syntax/code-values';

type Node = TSESTree.Node;

export function read(module: ParsedModule): CodeReading {
  const values = codeValues(module);
  const facts: Fact[] = [];
  const models = modelsOf(module, values);
  for (const node of [...module.nodesOf('NewExpression'), ...module.nodesOf('CallExpression')]) {
    const entity = readSchemaObject(module, values, node, models);
    if (entity) facts.push(entity);
  }
  for (const node of module.nodesOf('ClassDeclaration')) {
    const entity = readSchemaClass(module, values, node);
    if (entity) facts.push(entity);
  }
  return { facts, problems: [] };
}

interface Model {
  name: Named;
  collection: Named | null;
}

/** `model('User', userSchema)`: the variable of the schema → its model. */
function modelsOf(module: ParsedModule, values: CodeValues): Map<string, Model> {
  const found = new Map<string, Model>();
  for (const { callee, arguments: args } of module.nodesOf('CallExpression')) {
    const method =
      callee.type === 'Identifier'
        ? callee.name
        : callee.type === 'MemberExpression'
          ? keyOf(callee.property, callee.computed)
          : null;
    const [first, schema, collection] = args;
    if (method !== 'model' || schema?.type !== 'Identifier') continue;
    const name = values.named(first);
    if (name && !found.has(schema.name)) found.set(schema.name, { name, collection: values.named(collection) });
  }
  return found;
}

function readSchemaObject(
  module: ParsedModule,
  values: CodeValues,
  node: NodeOf<'NewExpression'> | NodeOf<'CallExpression'>,
  models: ReadonlyMap<string, Model>,
): EntityFact | null {
  const imported = importedName(module, node.callee);
  if (imported?.name !== 'Schema' || !/^mongoose(?:\/|$)/.test(imported.from)) return null;
  const parent = module.parentOf(node);
  const variable = parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id : null;
  const model = variable ? (models.get(variable.name) ?? null) : null;
  const fields = values.object(node.arguments[0]);
  if (!variable || !fields) return null;
  const options = values.object(node.arguments[1]);
  const collection = options ? values.named(propertyOf(options, 'collection')) : null;
  return {
    ...documentOf(model?.name ?? { name: variable.name, range: module.rangeOf(variable) }, module, node),
    type: model ? 'entity' : 'embedded',
    table: collection ?? model?.collection ?? null,
    members: membersOf(module, values, fields, options),
    partial: fields.properties.some((property) => property.type === 'SpreadElement'),
  };
}

function readSchemaClass(
  module: ParsedModule,
  values: CodeValues,
  node: NodeOf<'ClassDeclaration'>,
): EntityFact | null {
  const decorator = node.decorators.find((one) => decoratorName(module, one) === 'Schema');
  if (!decorator || !node.id) return null;
  const options =
    decorator.expression.type === 'CallExpression' ? values.object(decorator.expression.arguments[0]) : null;
  const members: EntityMember[] = [];
  for (const property of node.body.body) {
    if (property.type !== 'PropertyDefinition') continue;
    const prop = property.decorators.find((one) => decoratorName(module, one) === 'Prop');
    const name = keyOf(property.key, property.computed);
    if (!prop || name === null) continue;
    const annotation = property.typeAnnotation?.typeAnnotation ?? null;
    const written = prop.expression.type === 'CallExpression' ? prop.expression.arguments[0] : undefined;
    const member = memberOf(module, values, { name, key: property.key, node: property, value: written ?? null });
    const type = readCodeType(module, annotation).name;
    members.push({
      ...member,
      codeType: type === '' ? member.codeType : type,
      codeTypeRange: annotation ? module.rangeOf(annotation) : null,
      optional: property.optional,
    });
  }
  const { superClass } = node;
  const base = superClass?.type === 'Identifier' ? [{ name: superClass.name, range: module.rangeOf(superClass) }] : [];
  return {
    ...documentOf({ name: node.id.name, range: module.rangeOf(node.id) }, module, node),
    type: 'entity',
    table: options ? values.named(propertyOf(options, 'collection')) : null,
    extends: base,
    members,
    partial: superClass !== null,
  };
}

function decoratorName(module: ParsedModule, { expression }: TSESTree.Decorator): string | null {
  const imported = importedName(module, expression.type === 'CallExpression' ? expression.callee : expression);
  return imported && /^@nestjs\/mongoose(?:\/|$)/.test(imported.from) ? imported.name : null;
}

function documentOf(name: Named, module: ParsedModule, node: Node): EntityFact {
  return {
    kind: 'entity',
    orm: 'mongoose',
    type: 'entity',
    name: name.name,
    table: null,
    schema: null,
    connection: null,
    extends: [],
    inheritance: null,
    members: [],
    keys: [],
    partial: false,
    hidden: false,
    range: module.rangeOf(node),
    nameRange: name.range,
  };
}

interface Field {
  name: string;
  key: Node;
  node: Node;
  value: Node | null;
}

/** Nested documents are told by their paths: `address.street`. */
const DEEPEST = 8;

function membersOf(
  module: ParsedModule,
  values: CodeValues,
  fields: NodeOf<'ObjectExpression'>,
  options: NodeOf<'ObjectExpression'> | null,
  prefix = '',
  depth = 0,
): EntityMember[] {
  const members: EntityMember[] = [];
  for (const property of fields.properties) {
    if (property.type !== 'Property') continue;
    const key = keyOf(property.key, property.computed);
    if (key === null) continue;
    const name = prefix + key;
    const nested = nestedOf(values, property.value);
    members.push(memberOf(module, values, { name, key: property.key, node: property, value: property.value }));
    if (nested && depth < DEEPEST) members.push(...membersOf(module, values, nested, null, `${name}.`, depth + 1));
  }
  const stamps = options ? propertyOf(options, 'timestamps') : null;
  if (stamps && depth === 0 && values.constant(stamps) !== false) {
    const own = values.object(stamps);
    for (const stamp of ['createdAt', 'updatedAt']) {
      const given = own ? propertyOf(own, stamp) : null;
      if (given && values.constant(given) === false) continue;
      const name = values.text(given) ?? stamp;
      if (members.some((member) => member.name === name)) continue;
      const member = memberOf(module, values, { name, key: stamps, node: stamps, value: null });
      members.push({ ...member, codeType: 'Date', generated: true });
    }
  }
  return members;
}

/** An object without a `type` of its own describes a document; so does a list of one. */
function nestedOf(values: CodeValues, value: Node | null): NodeOf<'ObjectExpression'> | null {
  const [first] = values.list(value) ?? [];
  const object = values.object(first ?? value);
  if (!object || object.properties.length === 0) return null;
  const type = propertyOf(object, 'type');
  // A field that is itself called `type` is an object with a `type`.
  if (!type) return object;
  const inner = values.object(type);
  if (!inner) return null;
  return propertyOf(inner, 'type') === null ? inner : object;
}

const TYPES: Readonly<Record<string, string>> = {
  String: 'string',
  Number: 'number',
  Boolean: 'boolean',
  Date: 'Date',
  Buffer: 'Buffer',
};

function memberOf(module: ParsedModule, values: CodeValues, { name, key, node, value }: Field): EntityMember {
  const [first] = values.list(value) ?? [];
  const list = values.list(value) !== null;
  const options = values.object(first ?? value);
  const typeNode = options ? propertyOf(options, 'type') : (first ?? value);
  const [inner] = values.list(typeNode) ?? [];
  const at = values.plain(inner ?? typeNode);
  const written =
    at?.type === 'Identifier'
      ? at.name
      : at?.type === 'MemberExpression'
        ? (keyOf(at.property, at.computed) ?? '')
        : '';
  // A schema of this file is called by its variable.
  const named = (inner ?? typeNode)?.type === 'Identifier' ? ((inner ?? typeNode) as { name: string }).name : '';
  const isSchema = at?.type === 'NewExpression';
  const refNode = options ? propertyOf(options, 'ref') : null;
  const ref = refNode ? targetOf(module, values, refNode) : null;
  const required = options
    ? values.constant(values.list(propertyOf(options, 'required'))?.[0] ?? propertyOf(options, 'required'))
    : false;
  const fallback = options ? propertyOf(options, 'default') : null;
  return {
    name,
    nameRange: module.rangeOf(key),
    range: module.rangeOf(node),
    stored: true,
    hidden: false,
    column: null,
    codeType: isSchema ? named : (TYPES[written] ?? written),
    codeTypeRange: null,
    databaseType: null,
    nullable: required !== true,
    optional: false,
    list: list || inner !== undefined,
    id: name === '_id',
    unique: options ? values.constant(propertyOf(options, 'unique')) === true : false,
    generated: false,
    default: fallback ? module.text.slice(...fallback.range).slice(0, 200) : null,
    enum: null,
    embedded: null,
    relation: ref && {
      kind: list || inner !== undefined ? 'many-to-many' : 'many-to-one',
      target: ref,
      inverse: null,
      name: null,
      owner: true,
      joins: [],
      joinTable: null,
      onDelete: null,
      onUpdate: null,
    },
  };
}

/** `'User'`, `User.name`, `() => User`. */
function targetOf(module: ParsedModule, values: CodeValues, node: Node): Named | null {
  const text = values.named(node);
  if (text) return text;
  const at = values.result(node) ?? values.plain(node);
  const owner = at?.type === 'MemberExpression' && keyOf(at.property, at.computed) === 'name' ? at.object : at;
  return owner?.type === 'Identifier' ? { name: owner.name, range: module.rangeOf(owner) } : null;
}
