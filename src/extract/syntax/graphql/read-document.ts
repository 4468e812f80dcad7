// A parsed GraphQL text in; the operations and fragments in it as a document, and the types that it defines, out.

import type {
  ArgumentNode,
  DocumentNode,
  FieldNode,
  ObjectFieldNode,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
  TypeNode,
  ValueNode,
  VariableDefinitionNode,
} from 'graphql';
import type {
  GraphqlDocumentFact,
  GraphqlFact,
  GraphqlGiven,
  GraphqlOperation,
  GraphqlRoot,
  GraphqlSelection,
  GraphqlValue,
  GraphqlVariable,
} from '../../../model/graphql';
import { readDefinition } from './read-definition';
import type { GraphqlPlaces } from './spot-of';

export interface DocumentNature {
  open: boolean;
  generated: boolean;
}

const ROOTS: Readonly<Record<string, GraphqlRoot>> = {
  query: 'QUERY',
  mutation: 'MUTATION',
  subscription: 'SUBSCRIPTION',
};

const LOCAL: ReadonlySet<string> = new Set(['client', 'rest', 'local']);

export function readDocument(document: DocumentNode, places: GraphqlPlaces, nature: DocumentNature): GraphqlFact[] {
  const { open, generated } = nature;
  const asked: GraphqlDocumentFact = { kind: 'graphql-document', operations: [], fragments: [], open, generated };
  const defined: GraphqlFact[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === 'OperationDefinition') asked.operations.push(operationOf(definition, places));
    else if (definition.kind === 'FragmentDefinition') {
      const { name, typeCondition, selectionSet } = definition;
      const selections = selectionsOf(selectionSet, places);
      asked.fragments.push({ name: name.value, on: typeCondition.name.value, at: places.spotOf(name), selections });
    } else {
      const fact = readDefinition(definition, places, open);
      if (fact) defined.push(fact);
    }
  }
  const isAsking = asked.operations.length > 0 || asked.fragments.length > 0;
  return isAsking ? [...defined, asked] : defined;
}

function operationOf(node: OperationDefinitionNode, places: GraphqlPlaces): GraphqlOperation {
  return {
    root: ROOTS[node.operation] ?? 'QUERY',
    name: node.name?.value ?? null,
    at: places.spotOf(node.name ?? node.selectionSet),
    variables: (node.variableDefinitions ?? []).map((variable) => variableOf(variable, places)),
    selections: selectionsOf(node.selectionSet, places),
  };
}

function variableOf({ variable, type, defaultValue }: VariableDefinitionNode, places: GraphqlPlaces): GraphqlVariable {
  const isFilled = type.kind === 'NonNullType' || (defaultValue !== undefined && defaultValue.kind !== 'NullValue');
  return { name: variable.name.value, type: typeName(type), at: places.spotOf(type), filled: isFilled };
}

export function typeName(type: TypeNode): string {
  let at = type;
  while (at.kind !== 'NamedType') at = at.type;
  return at.name.value;
}

function selectionsOf(set: SelectionSetNode | undefined, places: GraphqlPlaces): GraphqlSelection[] {
  const asked = (set?.selections ?? []).filter((selection) => !isLocal(selection));
  return asked.map((selection): GraphqlSelection => {
    if (selection.kind === 'Field') return fieldOf(selection, places);
    if (selection.kind === 'FragmentSpread')
      return { kind: 'spread', name: selection.name.value, at: places.spotOf(selection) };
    const { typeCondition, selectionSet } = selection;
    const at = places.spotOf(typeCondition ?? selection);
    return {
      kind: 'inline',
      on: typeCondition?.name.value ?? null,
      at,
      selections: selectionsOf(selectionSet, places),
    };
  });
}

/** What the client answers itself. */
function isLocal({ directives }: SelectionNode): boolean {
  return (directives ?? []).some(({ name }) => LOCAL.has(name.value));
}

function fieldOf({ name, arguments: args, selectionSet }: FieldNode, places: GraphqlPlaces): GraphqlSelection {
  const given = (args ?? []).map((arg) => givenOf(arg, places));
  const selections = selectionsOf(selectionSet, places);
  return { kind: 'field', name: name.value, at: places.spotOf(name), args: given, selections };
}

function givenOf({ name, value }: ArgumentNode | ObjectFieldNode, places: GraphqlPlaces): GraphqlGiven {
  return { name: name.value, at: places.spotOf(name), value: givenValue(value, places) };
}

function givenValue(value: ValueNode, places: GraphqlPlaces): GraphqlValue {
  switch (value.kind) {
    case 'Variable':
      return { kind: 'variable', name: value.name.value };
    case 'ObjectValue':
      return { kind: 'object', fields: value.fields.map((field) => givenOf(field, places)) };
    case 'ListValue':
      return { kind: 'list', values: value.values.map((inner) => givenValue(inner, places)) };
    case 'EnumValue':
      return { kind: 'enum', name: value.value, at: places.spotOf(value) };
    case 'NullValue':
      return { kind: 'null' };
    default:
      return { kind: 'other' };
  }
}
