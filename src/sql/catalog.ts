// What the scope resolver asks of a schema, and what it answers. Pure values: no parser, no database.

import type { Dialect } from '../model/dialect';
import type { Certainty, Clause } from '../model/graph';
import type { Name } from '../model/sql';
import type { Range } from '../model/range';

export interface CatalogColumn {
  name: string;
  /** Empty when unknown. */
  type: string;
}

export interface Relation {
  /** Asset id: `table:public.users`. For relations that nobody defined, the name as written, lower case, dotted. */
  id: string;
  /** null: it exists (or may), but its columns are not known. */
  columns: CatalogColumn[] | null;
  /** It has, or may have, columns beyond these. */
  open?: boolean;
}

export interface Catalog {
  dialect: Dialect;
  /**
   * The relation a name means here (search path applied). `missing`: the schema is fully known and has no such
   * relation. `external`: nothing is known of it (another database, an extension's schema).
   */
  relation(name: Name): { found: Relation } | 'missing' | 'external';
}

/** A column that a value comes from. `column` is `*` for the whole row of a relation with unknown columns. */
export interface Source {
  relation: string;
  column: string;
}

export interface OutputColumn {
  /** Folded; `*` for a star over a relation with unknown columns; null when the dialect gives it no stable name. */
  name: string | null;
  sources: Source[];
  /** Where the value is written; for a column out of `*`, the star. */
  range: Range;
  /** Type where it can be told from the catalog or a cast; empty otherwise. */
  type: string;
  /** Something flows into it besides `sources` that could not be resolved. */
  gap?: boolean;
}

/** A reference that resolved. */
export interface Read {
  relation: string;
  /** null: the relation itself (FROM, INTO). */
  column: string | null;
  clause: Clause;
  range: Range;
  certainty: Certainty;
  /** Output columns (by position in the resolved query) that this value flows into; empty for filters and joins. */
  outputs: number[];
  /** true: the column is written (INSERT list, SET target). */
  writes: boolean;
  /** Literals this column is compared with or assigned, where they stand. */
  values?: { value: string; range: Range }[];
  /** true: it came out of `*`, so the name is not in the text. */
  star?: boolean;
}

/** A reference that did not resolve. */
export interface Unresolved {
  reason: 'unknown-column' | 'unknown-table' | 'ambiguous-column';
  /** The relation that should have had the column, when one is meant (qualified, or the only one in scope); else null. */
  relation: string | null;
  /** For unknown-column by an unqualified name: every relation in scope that could have had it. */
  candidates: string[];
  /** The name wanted: a column, or a dotted table name. */
  name: string;
  nameParts: string[];
  clause: Clause;
  range: Range;
  certainty: Certainty;
}

export interface Resolved {
  columns: OutputColumn[];
  reads: Read[];
  unresolved: Unresolved[];
}
