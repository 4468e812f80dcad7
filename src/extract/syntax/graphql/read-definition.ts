// A definition of SDL in; the type or schema that it declares out, null for what declares neither (directives).

import type { DefinitionNode, FieldDefinitionNode, InputValueDefinitionNode, NamedTypeNode, TypeNode } from 'graphql';
import type {
  GraphqlFact,
  GraphqlField,
  GraphqlForm,
  GraphqlInput,
  GraphqlName,
  GraphqlRoot,
  GraphqlTypeFact,
  GraphqlTypeUse,
} from '../../../model/graphql';
import type { GraphqlPlaces } from './spot-of';

const FORMS: Readonly<Record<string, GraphqlForm>> = {
  ObjectTypeDefinition: 'object',
  ObjectTypeExtension: 'object',
  InputObjectTypeDefinition: 'input',
  InputObjectTypeExtension: 'input',
  InterfaceTypeDefinition: 'interface',
  InterfaceTypeExtension: 'interface',
  UnionTypeDefinition: 'union',
  UnionTypeExtension: 'union',
  EnumTypeDefinition: 'enum',
  EnumTypeExtension: 'enum',
  ScalarTypeDefinition: 'scalar',
};

/** `partial`: more may be put in at run time. */
export function readDefinition(node: DefinitionNode, places: GraphqlPlaces, partial: boolean): GraphqlFact | null {
  if (node.kind === 'SchemaDefinition' || node.kind === 'SchemaExtension') {
    const roots = (node.operationTypes ?? []).map(({ operation, type }) => ({
      root: operation.toUpperCase() as GraphqlRoot,
      type: type.name.value,
    }));
    return { kind: 'graphql-schema', roots };
  }
  const form = FORMS[node.kind];
  if (!form || !('name' in node) || !node.name) return null;
  const fact: GraphqlTypeFact = {
    kind: 'graphql-type',
    origin: 'sdl',
    form,
    name: node.name.value,
    codeName: node.name.value,
    fields: [],
    parents: [],
    implements: 'interfaces' in node ? namesOf(node.interfaces) : [],
    members: 'types' in node ? namesOf(node.types) : [],
    values: null,
    partial,
    at: places.spotOf(node.name),
  };
  if (node.kind.endsWith('Extension')) fact.extension = true;
  if ('values' in node) fact.values = (node.values ?? []).map(({ name }) => name.value);
  if ('fields' in node) fact.fields = (node.fields ?? []).map((field) => fieldOf(field, places));
  return fact;
}

function namesOf(types: readonly NamedTypeNode[] | undefined): GraphqlName[] {
  return (types ?? []).map(({ name }) => ({ name: name.value, from: null }));
}

function fieldOf(node: FieldDefinitionNode | InputValueDefinitionNode, places: GraphqlPlaces): GraphqlField {
  const name = node.name.value;
  const args = node.kind === 'FieldDefinition' ? (node.arguments ?? []).map((arg) => inputOf(arg, places)) : [];
  const hasDefault = node.kind === 'InputValueDefinition' && node.defaultValue !== undefined;
  return { ...useOf(node.type), name, member: name, at: places.spotOf(node.name), hasDefault, args, argsOf: [] };
}

function inputOf(node: InputValueDefinitionNode, places: GraphqlPlaces): GraphqlInput {
  const hasDefault = node.defaultValue !== undefined;
  return { ...useOf(node.type), name: node.name.value, at: places.spotOf(node.name), hasDefault };
}

function useOf(type: TypeNode): GraphqlTypeUse {
  const required = type.kind === 'NonNullType';
  let at: TypeNode = required ? type.type : type;
  const list = at.kind === 'ListType';
  while (at.kind !== 'NamedType') at = at.type;
  return { type: { name: at.name.value, from: null }, list, required };
}
