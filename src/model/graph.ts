// The graph of one commit: assets, their columns, and every reference between them with its evidence.
// A reference that resolved is an Edge; one that did not, or a statement that cannot apply, is a Fault.

import type { Place } from './range';
import type { Problem } from './problem';
import type { DatabaseSchema } from './schema';

export type NodeKind =
  | 'table'
  | 'view'
  | 'materialized-view'
  | 'enum'
  | 'function'
  | 'trigger'
  | 'policy'
  | 'index'
  | 'migration'
  | 'dbt-model'
  | 'dbt-seed'
  | 'dbt-source'
  | 'dbt-snapshot'
  | 'dbt-test'
  | 'dbt-analysis'
  | 'dbt-exposure'
  | 'dbt-metric'
  | 'dbt-semantic-model'
  | 'dbt-saved-query'
  | 'sql-file'
  | 'code'
  /** A key of the environment: `env:DATABASE_URL`. */
  | 'env'
  /** What a server answers: `route:GET /api/orders/{id}`. */
  | 'route'
  /** What JSX renders, with its props as columns: `component:web/src/card.tsx#Card`. */
  | 'component'
  /** NestJS: what is injected, by class or token, and the modules that list it. */
  | 'provider'
  | 'module'
  /** A class, interface, enum or schema of code: with a table behind it, and without. */
  | 'entity'
  | 'type';

export interface NodeColumn {
  name: string;
  type: string;
  nullable: boolean;
  default: string | null;
  line: number;
  /** Something flows into it that could not be resolved, so its edges do not tell all. */
  untraced?: true;
  /** No file says that it is there but those that read it behind a `*`. */
  inferred?: true;
}

export interface Node extends Place {
  /** `KIND:NAME`, unique in the repository: `table:public.users`, `migration:db/004_x.sql`. */
  id: string;
  kind: NodeKind;
  /** As people write it: `public.users`. */
  name: string;
  columns: NodeColumn[];
  /** It has, or may have, more columns than these. */
  partial?: boolean;
}

/** Where in a statement a reference stands. */
export type Clause =
  | 'select'
  | 'from'
  | 'where'
  | 'join'
  | 'group-by'
  | 'having'
  | 'order-by'
  | 'window'
  | 'qualify'
  | 'insert'
  | 'update'
  | 'delete'
  | 'returning'
  | 'conflict'
  | 'merge'
  | 'foreign-key'
  | 'primary-key'
  | 'unique'
  | 'index'
  | 'check'
  | 'default'
  | 'generated'
  | 'policy'
  | 'trigger'
  | 'alter'
  | 'drop'
  | 'rename'
  | 'comment'
  | 'copy'
  | 'grant'
  | 'type'
  | 'call'
  | 'property'
  | 'query'
  /** Asked of an injector. */
  | 'inject'
  /** Of a module: run when this one is, only named by types, or run when asked for. */
  | 'import'
  | 'import-type'
  | 'import-dynamic';

/** `proven`: resolved by scope, type or schema. `likely`: resolved but for one stated gap. `possible`: a name match. */
export type Certainty = 'proven' | 'likely' | 'possible';

/** An edge points from the thing that depends to the thing it depends on. */
export interface Edge extends Place {
  from: string;
  /** Output column of `from` that carries the value; null when the reference only filters, joins or writes. */
  fromColumn: string | null;
  to: string;
  toColumn: string | null;
  kind: 'reads' | 'writes' | 'derives' | 'references' | 'defines' | 'calls' | 'imports';
  clause: Clause;
  certainty: Certainty;
  /** false: a statement of history (a migration), true when it was run; true: code that runs today. */
  live: boolean;
  /** Type of the column as this reference saw it; lets a changed contract be told. Empty when unknown. */
  type: string;
  /** Where the thing referred to was defined as this reference saw it. */
  definedAt: Place | null;
}

export type FaultCode =
  | 'unknown-column'
  | 'unknown-table'
  | 'unknown-object'
  | 'ambiguous-column'
  | 'already-exists'
  | 'depended-on'
  | 'foreign-key-not-unique'
  | 'required-column-omitted'
  | 'required-column-without-default'
  | 'unknown-enum-value'
  | 'syntax'
  /** dbt: `ref`, `source`, a macro or a variable that nothing defines. */
  | 'unresolved-ref'
  | 'unresolved-source'
  | 'unresolved-macro'
  | 'unresolved-var'
  /** dbt: a model that this asset may not refer to, by its group or its project. */
  | 'forbidden-ref'
  /** dbt: a measure, metric or dimension that no semantic model or metric has. */
  | 'unresolved-metric'
  /** A properties file speaks of a column that the model, seed or snapshot does not have. */
  | 'stale-column'
  /** A declared source column that the linked table does not have, or has with another type, or the other way round. */
  | 'drifted-column'
  /** An entity and the tables that the migrations arrive at say different things; `details`: kind of drift, …, migration. */
  | 'drifted-entity'
  | 'broken-contract'
  /** Code that names a member which its class, interface, model or enum does not have. */
  | 'unknown-property'
  /** Code that TypeScript no longer accepts because the type of a member is another. */
  | 'type-mismatch'
  /** A specifier that means a file of this tree, and there is none. */
  | 'unresolved-import'
  /** A name that the module, itself or through others, does not export. */
  | 'missing-export'
  /** A call over HTTP that no route of the tree answers; told only where one did. */
  | 'unknown-route'
  /** A client expects a field of an answer that no longer has it; `details`: the route, then the steps to the client's type. */
  | 'unknown-response-field'
  /** A call leaves out a field of the body that its route requires; `details`: the route, the place of the field. */
  | 'omitted-required-field'
  /** JSX gives a component a prop that it does not take. */
  | 'unknown-prop'
  /** JSX leaves out a prop that the component requires; `column` is the prop. */
  | 'missing-prop'
  /** A key of the environment that is read and that nothing declares. */
  | 'undeclared-env-key'
  /** NestJS: a class asks for what its module neither provides nor imports; `details`: module, its file, … */
  | 'unavailable-provider'
  /** Something this asset reads no longer builds; `details` are the assets where it started. */
  | 'upstream-broken';

/** Why something is no longer there: the statement that took it away. */
export interface Cause extends Place {
  kind: 'dropped' | 'renamed' | 'type-changed' | 'moved';
  renamedTo: string | null;
  /** What was meant to go, when this went along by CASCADE. */
  root?: { asset: string; column: string | null };
  /** Where it was: the place above may only be what it was a part of. */
  stoodAt?: Place;
}

export interface Fault extends Place {
  code: FaultCode;
  /** Asset that refers: a view, a function, a migration, a SQL file. */
  from: string;
  /** Asset referred to, as well as it is known: `table:public.users` even when it is gone. */
  to: string;
  /** Every asset that could have had the column, when there are several; `to` is the first. */
  candidates?: string[];
  column: string | null;
  clause: Clause;
  certainty: Certainty;
  live: boolean;
  /** What the statement wanted, verbatim: `users.email`. */
  wanted: string;
  /** Short facts for the message: the dependents of a dropped column, the values of an enum … */
  details: string[];
  cause: Cause | null;
  /** Text of the statement, normalised and hashed: tells the same statement at base and head. */
  statement: string;
}

/** Something that was there once, with the statement that took it away. */
export interface Gone {
  asset: string;
  column: string | null;
  cause: Cause;
}

export interface Graph {
  nodes: Node[];
  edges: Edge[];
  faults: Fault[];
  gone: Gone[];
  databases: DatabaseSchema[];
  /** Migration files in the order of their tools. */
  histories: History[];
  problems: Problem[];
}

export interface History {
  database: string;
  root: string;
  style: string;
  steps: HistoryStep[];
}

export interface HistoryStep {
  path: string;
  version: string | null;
  kind: string;
  /** Of every statement, without positions and comments. */
  statements: { hash: string; place: Place }[];
}
