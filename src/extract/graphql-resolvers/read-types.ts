// A parsed file in; the GraphQL types that its classes, enums and unions are made into out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { GraphqlField, GraphqlForm, GraphqlName, GraphqlTypeFact } from '../../model/graphql';
import type { ParsedModule } from '../code-stack';
import {
  dottedName,
  functionName,
  functionsAround,
  importedFrom,
  keyOf,
  memberOf,
  type Node,
  stringOf,
} from '../syntax/http/expressions';
import { type DecoratorCall, decoratorsOf, isNullable, isOfLibrary, nameIn, optionsOf, returned } from './decorators';
import { readArgs } from './read-args';
import { readParents } from './read-parents';
import { spotAt } from './spot-at';
import { nameOf, useOfType, useOfValue } from './type-use';

const FORMS: Readonly<Record<string, GraphqlForm>> = {
  ObjectType: 'object',
  InputType: 'input',
  ArgsType: 'args',
  InterfaceType: 'interface',
};

/** Of ORMs, validators and the like: they add no fields. Others may. */
const HARMLESS =
  /^(?:Entity|ViewEntity|ChildEntity|Table\w*|Schema|Injectable|Directive|Extensions|Index|Unique|Check|Exclusion|Embeddable|Tree|modelOptions|Model|index|plugin|pre|post|Expose|Exclude|Api\w*|Validate\w*|Is[A-Z]\w*|Filter|Repository|DiscriminatorColumn|Authorized|UseMiddleware|UseGuards|KeySet|Scopes|DefaultScope)$/;
/** `@Field`, and decorators of the project or a library that are made of it: `@FilterableField`. */
const FIELD = /^(?:\w+)?Field$/;
/** What other libraries and this one call something else. */
const NO_FIELD = /^(?:HideField|ResolveField|FieldResolver)$/;

export function readTypes(module: ParsedModule): GraphqlTypeFact[] {
  return [
    ...module.nodesOf('ClassDeclaration').flatMap((declared) => typeOfClass(module, declared)),
    ...module.nodesOf('CallExpression').flatMap((call) => registered(module, call)),
  ];
}

function typeOfClass(module: ParsedModule, declared: TSESTree.ClassDeclaration): GraphqlTypeFact[] {
  if (!declared.id) return [];
  const decorators = decoratorsOf(module, declared.decorators);
  const kinds = decorators.filter(({ name, isGraphql }) => isGraphql && FORMS[name]);
  const fields = fieldsOf(module, declared);
  if (kinds.length === 0 && !fields.some(({ plain }) => !plain)) return [];
  const { parents, open } = readParents(module, declared);
  const isMixed = decorators.some(({ name, isGraphql }) => !isGraphql && !HARMLESS.test(name));
  const factory = factoryOf(module, declared);
  const codeName = factory ? `${factory.name}()` : declared.id.name;
  const common = {
    kind: 'graphql-type' as const,
    origin: 'code' as const,
    codeName,
    fields,
    ...(factory ? { parameters: factory.parameters } : {}),
    parents,
    members: [],
    values: null,
    at: spotAt(module, declared.id),
  };
  if (kinds.length === 0)
    return [{ ...common, form: 'class', name: codeName, implements: [], partial: open || isMixed }];
  // `@InputType('UserInput') @ObjectType('User') class User`: one class for two types.
  return kinds.map((kind): GraphqlTypeFact => {
    const options = optionsOf(kind.args);
    const name = nameIn(options);
    return {
      ...common,
      form: FORMS[kind.name]!,
      name: name ?? codeName,
      implements: implementedBy(module, options.object),
      partial: open || isMixed || options.open || name === null,
    };
  });
}

/** The function around that returns the class. */
function factoryOf(
  module: ParsedModule,
  declared: TSESTree.ClassDeclaration,
): { name: string; parameters: string[] } | null {
  const [around] = functionsAround(module, declared);
  const body = around?.body;
  if (!around || body?.type !== 'BlockStatement') return null;
  const returns = body.body.some(
    (statement) =>
      statement.type === 'ReturnStatement' &&
      statement.argument !== null &&
      dottedName(statement.argument) === declared.id?.name,
  );
  const name = returns ? functionName(module, around) : null;
  if (name === null) return null;
  return { name, parameters: around.params.map((one) => (one.type === 'Identifier' ? one.name : '')) };
}

function implementedBy(module: ParsedModule, options: Node | null): GraphqlName[] {
  const value = memberOf(options, 'implements');
  if (!value) return [];
  const inner = value.type === 'ArrowFunctionExpression' ? returned(value) : value;
  const list = inner?.type === 'ArrayExpression' ? inner.elements : [inner];
  return list.flatMap((one) => {
    const name = one ? dottedName(one) : null;
    return name === null ? [] : [nameOf(module, name)];
  });
}

// ---------------------------------------------------------------- fields

function fieldsOf(module: ParsedModule, { body }: TSESTree.ClassDeclaration): GraphqlField[] {
  const fields: GraphqlField[] = [];
  for (const member of body.body) {
    if (member.type !== 'PropertyDefinition' && member.type !== 'MethodDefinition') {
      if (member.type !== 'TSAbstractPropertyDefinition') continue;
    }
    if (member.static || member.computed || member.key.type === 'PrivateIdentifier') continue;
    const decorators = decoratorsOf(module, member.decorators);
    const field = fieldOf(module, member, decorators);
    if (field) fields.push(field);
  }
  return fields;
}

type Member = TSESTree.PropertyDefinition | TSESTree.MethodDefinition | TSESTree.TSAbstractPropertyDefinition;

function fieldOf(module: ParsedModule, member: Member, decorators: DecoratorCall[]): GraphqlField | null {
  const own = decorators.find(({ name }) => FIELD.test(name) && !NO_FIELD.test(name));
  if (!own) return plainField(module, member, decorators);
  const options = optionsOf(own.args);
  const name = keyOf(member.key);
  const said = nameIn(options);
  const type = declaredType(member);
  const use = options.type ? useOfValue(module, options.type) : useOfType(module, type);
  const isFunction = member.type === 'MethodDefinition' && member.kind === 'method';
  const args = isFunction ? readArgs(module, member.value.params) : { args: [], argsOf: [] };
  return {
    // Only a list says that it is one where the type is told apart.
    ...use,
    list: use.list || (options.type !== null && memberOf(options.object, 'isArray') !== null),
    name: said ?? name,
    member: name,
    at: spotAt(module, member.key),
    required: !isNullable(options) && !options.open && own.isGraphql,
    hasDefault:
      memberOf(options.object, 'defaultValue') !== null ||
      (member.type === 'PropertyDefinition' && member.value !== null),
    ...args,
  };
}

/** A property that only a plugin makes a field; one that is hidden is none. */
function plainField(module: ParsedModule, member: Member, decorators: DecoratorCall[]): GraphqlField | null {
  if (member.type !== 'PropertyDefinition' || member.accessibility === 'private') return null;
  if (member.accessibility === 'protected' || decorators.some(({ name }) => name === 'HideField')) return null;
  const name = keyOf(member.key);
  const use = useOfType(module, declaredType(member));
  return {
    ...use,
    name,
    member: name,
    at: spotAt(module, member.key),
    required: !member.optional,
    hasDefault: member.value !== null,
    args: [],
    argsOf: [],
    plain: true,
  };
}

function declaredType(member: Member): TSESTree.TypeNode | undefined {
  if (member.type === 'MethodDefinition') return member.value.returnType?.typeAnnotation;
  return member.typeAnnotation?.typeAnnotation;
}

// ---------------------------------------------------------------- enums and unions

/** `registerEnumType(Status, { name: 'OrderStatus' })`, `const Found = createUnionType({ name, types: () => [A, B] })` */
function registered(module: ParsedModule, call: TSESTree.CallExpression): GraphqlTypeFact[] {
  const called = dottedName(call.callee);
  if (called !== 'registerEnumType' && called !== 'createUnionType') return [];
  const from = importedFrom(module, called);
  if (!from || !isOfLibrary(from.specifier)) return [];
  const common = {
    kind: 'graphql-type' as const,
    origin: 'code' as const,
    fields: [],
    parents: [],
    implements: [],
    values: null,
    partial: false,
  };
  const [first, second] = call.arguments;
  if (called === 'registerEnumType') {
    const codeName = first ? dottedName(first) : null;
    if (codeName === null) return [];
    const name = stringOf(memberOf(second, 'name')) ?? codeName;
    const values = valuesOf(module, codeName);
    return [{ ...common, form: 'enum', name, codeName, members: [], values, at: spotAt(module, call) }];
  }
  const parent = module.parentOf(call);
  const codeName = parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id.name : null;
  const name = stringOf(memberOf(first, 'name'));
  if (codeName === null || name === null) return [];
  const types = memberOf(first, 'types');
  const list = types?.type === 'ArrowFunctionExpression' ? returned(types) : types;
  const bareList = list?.type === 'TSAsExpression' ? list.expression : list;
  const names =
    bareList?.type === 'ArrayExpression' ? bareList.elements.map((one) => (one ? dottedName(one) : null)) : [null];
  const members = names.flatMap((one) => (one === null ? [] : [nameOf(module, one)]));
  const partial = members.length < names.length;
  return [{ ...common, form: 'union', name, codeName, members, partial, at: spotAt(module, call) }];
}

function valuesOf(module: ParsedModule, name: string): string[] | null {
  const declared = module.nodesOf('TSEnumDeclaration').find(({ id }) => id.name === name);
  return declared ? declared.body.members.map(({ id }) => keyOf(id)) : null;
}
