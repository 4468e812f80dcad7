// What a GraphQL server answers, put together of the facts of all files: root fields, types, fields and arguments, each with
// the member of code that stands behind it.

import type { Spot } from '../../../model/code';
import type { GraphqlForm, GraphqlName, GraphqlRoot } from '../../../model/graphql';

/** A type as it is named in a file. */
export interface TypeRef {
  path: string;
  type: GraphqlName | null;
}

export interface SchemaInput {
  name: string;
  /** Class that declares it, with its property; null for an argument of a method. */
  asset: string | null;
  member: string;
  path: string;
  at: Spot;
  /** It may not be left out. */
  required: boolean;
  /** It may be left out, but not be null. */
  hasDefault: boolean;
  type: TypeRef;
}

export interface SchemaField {
  name: string;
  /** Class or type that declares it, with its property there. */
  asset: string;
  member: string;
  path: string;
  at: Spot;
  type: TypeRef;
  args: ReadonlyMap<string, SchemaInput>;
  /** Classes whose fields are arguments too. */
  argAssets: readonly string[];
  /** It may take more arguments than these. */
  open: boolean;
  /** A method answers it, not the property of a class. */
  resolver: { owner: string; answer: string | null } | null;
}

export interface SchemaType {
  name: string;
  asset: string;
  form: GraphqlForm;
  path: string;
  at: Spot;
  fields: ReadonlyMap<string, SchemaField>;
  inputs: ReadonlyMap<string, SchemaInput>;
  /** It has, or may have, more fields than these. */
  partial: boolean;
  /** Itself and all whose fields it takes over. */
  assets: readonly string[];
}

export interface Schema {
  /** Folder of its package. */
  server: string;
  roots: ReadonlyMap<GraphqlRoot, ReadonlyMap<string, SchemaField>>;
  /** It may answer more than these. */
  open: boolean;
  /** null for a scalar, an enum, and for what is not known. */
  typeOf(ref: TypeRef, side: 'output' | 'input'): SchemaType | null;
  typeNamed(name: string): SchemaType | null;
  /** `Query`, whatever it is called. */
  rootNamed(name: string): GraphqlRoot | null;
}

/** A root field of a schema, with the id of its route. */
export interface GraphqlRoute {
  id: string;
  field: SchemaField;
}

export interface ServedSchema {
  schema: Schema;
  routeOf(root: GraphqlRoot, name: string): GraphqlRoute | null;
}
