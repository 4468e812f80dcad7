// What code and GraphQL files say of a GraphQL API: types and root fields that a server declares, and documents that ask for
// them. As written in one file; classes, types and fragments of other files are followed when the graph is linked.

import type { Spot } from './code';
import type { ImportedFrom } from './http';

export type GraphqlRoot = 'QUERY' | 'MUTATION' | 'SUBSCRIPTION';

/** A class, an enum or another type, as it is written: a local name in code, the name of the type in SDL. */
export interface GraphqlName {
  name: string;
  from: ImportedFrom | null;
}

export interface GraphqlTypeUse {
  /** null where only running the code tells. */
  type: GraphqlName | null;
  list: boolean;
  /** It is never null. */
  required: boolean;
}

export interface GraphqlInput extends GraphqlTypeUse {
  name: string;
  at: Spot;
  hasDefault: boolean;
}

export interface GraphqlField extends GraphqlTypeUse {
  name: string;
  /** Property or method behind it. */
  member: string;
  at: Spot;
  hasDefault: boolean;
  args: GraphqlInput[];
  /** Classes whose fields are arguments too: `@Args() page: PageArgs`. */
  argsOf: GraphqlName[];
  /** Arguments that only running the code tells. */
  open?: true;
  /** A plain property, which is a field only where a plugin of the compiler makes it one. */
  plain?: true;
}

/** Fields that a type takes over from another. */
export interface GraphqlParent extends GraphqlName {
  form: 'whole' | 'pick' | 'omit';
  names: string[];
  /** None of them need be given (`PartialType`). */
  loose: boolean;
  /** A function that makes the class, and what it is given: `Paginated(Order)`. */
  given?: (GraphqlName | null)[];
}

/** `class`: handed down to others only. */
export type GraphqlForm = 'object' | 'input' | 'args' | 'interface' | 'union' | 'enum' | 'scalar' | 'class';

export interface GraphqlTypeFact {
  kind: 'graphql-type';
  origin: 'code' | 'sdl';
  form: GraphqlForm;
  /** As documents call it. */
  name: string;
  /** Class or variable, `paginated()` for what that function returns; the same as `name` in SDL. */
  codeName: string;
  fields: GraphqlField[];
  /** Of the function that makes it. */
  parameters?: string[];
  parents: GraphqlParent[];
  implements: GraphqlName[];
  /** Types of a union. */
  members: GraphqlName[];
  /** Of an enum; null where they are not written out. */
  values: string[] | null;
  /** It has, or may have, more fields than these. */
  partial: boolean;
  /** SDL: `extend type`. */
  extension?: true;
  at: Spot;
}

/** A field of a root type, or one that a resolver adds to a type of its own. */
export interface GraphqlResolvedField extends GraphqlField {
  /** null: of the type that the resolver is of. */
  root: GraphqlRoot | null;
  /** The decorator or the method says its type; otherwise a schema elsewhere does. */
  typed: boolean;
  /** Declared type of what the method returns, as written. */
  answer: string | null;
}

/** A class with `@Resolver`. */
export interface GraphqlResolverFact {
  kind: 'graphql-resolver';
  name: string;
  of: GraphqlName | null;
  fields: GraphqlResolvedField[];
  /** It has fields whose names only running the code tells. */
  open: boolean;
}

/** SDL: `schema { query: Root }`. */
export interface GraphqlSchemaFact {
  kind: 'graphql-schema';
  roots: { root: GraphqlRoot; type: string }[];
}

/** A plugin of the compiler that makes fields of plain properties, in files with these endings. */
export interface GraphqlPluginFact {
  kind: 'graphql-plugin';
  suffixes: string[];
}

export type GraphqlValue =
  | { kind: 'variable'; name: string }
  | { kind: 'object'; fields: GraphqlGiven[] }
  | { kind: 'list'; values: GraphqlValue[] }
  | { kind: 'enum'; name: string; at: Spot }
  | { kind: 'null' }
  | { kind: 'other' };

export interface GraphqlGiven {
  name: string;
  at: Spot;
  value: GraphqlValue;
}

export type GraphqlSelection =
  | { kind: 'field'; name: string; at: Spot; args: GraphqlGiven[]; selections: GraphqlSelection[] }
  | { kind: 'spread'; name: string; at: Spot }
  | { kind: 'inline'; on: string | null; at: Spot; selections: GraphqlSelection[] };

export interface GraphqlVariable {
  name: string;
  /** Name of its type, without list and `!`. */
  type: string;
  at: Spot;
  /** `!`, or it has a default. */
  filled: boolean;
}

export interface GraphqlOperation {
  root: GraphqlRoot;
  name: string | null;
  at: Spot;
  variables: GraphqlVariable[];
  selections: GraphqlSelection[];
}

export interface GraphqlFragment {
  name: string;
  on: string;
  at: Spot;
  selections: GraphqlSelection[];
}

export interface GraphqlDocumentFact {
  kind: 'graphql-document';
  operations: GraphqlOperation[];
  fragments: GraphqlFragment[];
  /** Parts of it are put in at run time. */
  open: boolean;
  /** A program wrote the file, from other documents. */
  generated: boolean;
}

export type GraphqlFact =
  | GraphqlTypeFact
  | GraphqlResolverFact
  | GraphqlSchemaFact
  | GraphqlPluginFact
  | GraphqlDocumentFact;
