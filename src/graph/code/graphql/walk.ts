// What is handed along while documents are walked: the document, the server that it asks, what is found.

import type { Certainty, Edge, Fault } from '../../../model/graph';
import type { GraphqlDocumentFact, GraphqlRoot, GraphqlVariable } from '../../../model/graphql';
import type { GraphqlRoute, SchemaField, SchemaType, ServedSchema } from './schema';

export interface WrittenDocument {
  path: string;
  fact: GraphqlDocumentFact;
}

export interface AskedOfServers {
  edges: Edge[];
  faults: Fault[];
  /** Types that documents read. */
  types: Set<SchemaType>;
  /** Fields that methods answer with such a type. */
  answers: Map<SchemaType, SchemaField[]>;
}

/** What is walked: the selections of an operation or a fragment, with what they are of. */
export interface Walk {
  path: string;
  served: ServedSchema;
  certainty: Certainty;
  /** null in a fragment, which many operations share. */
  variables: ReadonlyMap<string, GraphqlVariable> | null;
  root: GraphqlRoot | null;
  /** The route that the walk came through. */
  route: GraphqlRoute | null;
}
