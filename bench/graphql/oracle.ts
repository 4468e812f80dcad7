// Texts of GraphQL documents and a schema in; where `validate` of the reference implementation refuses the documents, out. It
// finds documents by itself, not as the product does.

import {
  type DocumentNode,
  type FragmentDefinitionNode,
  parse,
  Source,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** One error, at each place that it names: `PATH:LINE`. */
export interface Refusal {
  message: string;
  places: string[];
}

export interface Oracle {
  operations: number;
  refusals(schema: GraphQLSchema): Refusal[];
}

/** What only says that a document could be tidier, or stands together with others. */
const LEFT_OUT = new Set(['NoUnusedFragmentsRule', 'UniqueOperationNamesRule', 'LoneAnonymousOperationRule']);

export function openOracle(texts: ReadonlyMap<string, string>): Oracle {
  const operations: { path: string; node: OperationDefinitionNode }[] = [];
  const fragments = new Map<string, { path: string; node: FragmentDefinitionNode }[]>();
  for (const [path, text] of texts) {
    for (const body of bodiesOf(path, text)) {
      const document = parsed(body, path);
      for (const node of document?.definitions ?? []) {
        if (node.kind === 'OperationDefinition') operations.push({ path, node });
        if (node.kind === 'FragmentDefinition')
          fragments.set(node.name.value, [...(fragments.get(node.name.value) ?? []), { path, node }]);
      }
    }
  }
  const rules = specifiedRules.filter(({ name }) => !LEFT_OUT.has(name));
  const documents = operations.map(({ path, node }) => together(path, node, fragments));
  return {
    operations: operations.length,
    refusals: (schema) => documents.flatMap((document) => refusalsOf(schema, document, rules)),
  };
}

function refusalsOf(schema: GraphQLSchema, document: DocumentNode, rules: typeof specifiedRules): Refusal[] {
  return validate(schema, document, rules, { maxErrors: 1000 }).map(({ message, nodes }) => ({
    // What it could have meant is another thing for each schema.
    message: message.replace(/ Did you mean .*/s, ''),
    places: (nodes ?? []).flatMap(({ loc }) => (loc ? [`${loc.source.name}:${loc.startToken.line}`] : [])),
  }));
}

/** Templates stand at their own lines: what is before them is empty. */
function bodiesOf(path: string, text: string): string[] {
  if (/\.(?:graphqls?|gql)$/.test(path)) return [text];
  const found: string[] = [];
  for (const { 1: body, index, 0: whole } of text.matchAll(/(?:gql|graphql|GraphQL \*\/)\s*\(?\s*`([^`]*)`/g)) {
    const start = index + whole.indexOf('`') + 1;
    found.push(text.slice(0, start).replace(/[^\n]/g, '') + body!.replace(/\$\{[^}]*\}/g, ' '));
  }
  return found;
}

function parsed(body: string, path: string): DocumentNode | null {
  try {
    return parse(new Source(body, path));
  } catch {
    return null;
  }
}

/** Fragments of one name belong to packages of their own. */
function nearest<T extends { path: string }>(all: readonly T[], path: string): T | undefined {
  const shared = (one: T) => {
    let at = 0;
    while (at < path.length && one.path[at] === path[at]) at++;
    return one.path === path ? Number.MAX_SAFE_INTEGER : path.slice(0, at).split('/').length;
  };
  return [...all].sort((a, b) => shared(b) - shared(a))[0];
}

/** The operation with the fragments that it spreads, of its own file or the nearest. */
function together(
  path: string,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, { path: string; node: FragmentDefinitionNode }[]>,
): DocumentNode {
  const taken = new Map<string, FragmentDefinitionNode>();
  const add = (node: OperationDefinitionNode | FragmentDefinitionNode) =>
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const all = fragments.get(value) ?? [];
        const found = nearest(all, path);
        if (!found || taken.has(value)) return;
        taken.set(value, found.node);
        add(found.node);
      },
    });
  add(operation);
  return { kind: 'Document', definitions: [operation, ...taken.values()] } as DocumentNode;
}
