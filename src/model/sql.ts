// What SQL says, whatever parser read it: the one statement language between the parser adapters and everything else.
// Values are plain JSON (they are cached per file). Ranges are positions in the source file.

import type { Range } from './range';

/**
 * An identifier. `name` is what the database stores (`storedName` in sql/names.ts): Postgres and Redshift fold unquoted
 * names to lower case, Snowflake to upper case, the others keep them. Compare by `nameKey`.
 */
export interface Ident {
  name: string;
  quoted: boolean;
  range: Range;
}

/** A possibly qualified name, outermost part first: `[schema, table]`, `[database, schema, table]`. */
export type Name = Ident[];

export interface TypeName {
  /** As the database prints it, lower case, with arguments: `character varying(255)`, `timestamp with time zone`, `text[]`. */
  text: string;
  /** Without arguments and array brackets: `character varying`. Serial types are the integer they stand for. */
  base: string;
  /** Schema the type was qualified with, for user-defined types. */
  schema?: string;
  args: number[];
  array: boolean;
  /** `serial`, `bigserial`, `smallserial`, `AUTO_INCREMENT` and their kin: a default exists and NULL is refused. */
  serial?: boolean;
  /** Values of a type written in place: MySQL `ENUM('a','b')`. */
  values?: string[];
  range: Range;
}

// ---------------------------------------------------------------- expressions

export type Expr =
  | { kind: 'column'; parts: Ident[]; range: Range } // a | t.a | s.t.a | t.struct.field
  | { kind: 'star'; qualifier: Ident[]; range: Range } // count(*), row(t.*)
  | { kind: 'literal'; value: string | number | boolean | null; range: Range } // strings as strings, never folded
  | { kind: 'param'; range: Range } // $1, ?, :name, @name
  | { kind: 'call'; name: Name; args: Expr[]; range: Range } // FILTER, OVER and ORDER BY inside the call are further args
  | { kind: 'cast'; operand: Expr; type: TypeName; range: Range }
  | { kind: 'field'; operand: Expr; path: Ident[]; range: Range } // (composite).field
  | { kind: 'query'; query: Query; range: Range } // scalar, EXISTS, IN (SELECT …), ARRAY(SELECT …)
  | { kind: 'lambda'; params: Ident[]; body: Expr; range: Range }
  /** `=`, `<>`, `in`, `is distinct from`, …: operands share a type, so literals beside a column are its values. */
  | { kind: 'compare'; operator: string; operands: Expr[]; range: Range }
  /** CASE: comparisons of a simple CASE are `compare` among the conditions. */
  | { kind: 'case'; conditions: Expr[]; results: Expr[]; range: Range }
  /** Everything else: only the operands matter. */
  | { kind: 'op'; operator: string; operands: Expr[]; range: Range };

// ---------------------------------------------------------------- queries

export interface Query {
  ctes: Cte[];
  recursive: boolean;
  body: QueryBody;
  /** ORDER BY, LIMIT, OFFSET expressions of the whole query. */
  orderBy: Expr[];
  limit: Expr[];
  range: Range;
}

export interface Cte {
  name: Ident;
  columns: Ident[];
  /** A query, or a data-modifying statement with RETURNING. */
  body: Query | DataStatement;
}

export type QueryBody = Select | SetOperation | Values | NestedQuery;

export interface NestedQuery {
  kind: 'nested';
  query: Query;
}

export interface Values {
  kind: 'values';
  rows: Expr[][];
}

export interface SetOperation {
  kind: 'set-operation';
  operator: 'union' | 'intersect' | 'except';
  byName: boolean;
  left: QueryBody;
  right: QueryBody;
}

export interface Select {
  kind: 'select';
  distinctOn: Expr[];
  items: SelectItem[];
  from: TableRef[];
  where: Expr | null;
  groupBy: Expr[];
  having: Expr | null;
  qualify: Expr | null;
  /** Expressions of named windows, CLUSTER/DISTRIBUTE/SORT BY, CONNECT BY. */
  windows: Expr[];
  /** Names of named windows, which are not columns. */
  windowNames?: string[];
  /** SELECT … INTO new_table. */
  into?: Name;
  range: Range;
}

export type SelectItem =
  | { kind: 'expr'; expr: Expr; alias: Ident | null; range: Range }
  | {
      kind: 'star';
      qualifier: Ident[];
      except: Ident[];
      replace: { expr: Expr; name: Ident }[];
      rename: { from: Ident; to: Ident }[];
      /** DuckDB `COLUMNS('regex')` and the like: which columns is not known. */
      pattern?: string;
      range: Range;
    };

export type TableRef =
  | { kind: 'table'; name: Name; alias: Ident | null; columns: Ident[]; range: Range }
  | { kind: 'derived'; query: Query; lateral: boolean; alias: Ident | null; columns: Ident[]; range: Range }
  /** Table functions. `columns` are the alias list or the typed column definition list. */
  | {
      kind: 'function';
      calls: Expr[];
      lateral: boolean;
      ordinality: boolean;
      alias: Ident | null;
      columns: Ident[];
      range: Range;
    }
  /** UNNEST, LATERAL FLATTEN, LATERAL VIEW explode: rows out of values. `offset`: BigQuery WITH OFFSET alias. */
  | {
      kind: 'unnest';
      exprs: Expr[];
      flatten: boolean;
      alias: Ident | null;
      columns: Ident[];
      offset: Ident | null;
      range: Range;
    }
  | {
      kind: 'join';
      left: TableRef;
      right: TableRef;
      type: 'inner' | 'left' | 'right' | 'full' | 'cross' | 'semi' | 'anti';
      on: Expr | null;
      using: Ident[];
      natural: boolean;
    }
  | {
      kind: 'pivot';
      source: TableRef;
      aggregates: { expr: Expr; alias: Ident | null }[];
      on: Expr[];
      /** Names of the new columns where they can be told; null when they depend on data. */
      values: { name: string }[] | null;
      alias: Ident | null;
      columns: Ident[];
      range: Range;
    }
  | {
      kind: 'unpivot';
      source: TableRef;
      value: Ident[];
      name: Ident;
      inputs: Ident[];
      alias: Ident | null;
      columns: Ident[];
      range: Range;
    };

// ---------------------------------------------------------------- statements that read and write rows

export interface Assignment {
  /** `a` or `t.a` or `(a, b)` one by one. */
  column: Ident[];
  value: Expr;
}

export interface Insert {
  kind: 'insert';
  ctes: Cte[];
  recursive: boolean;
  table: Name;
  alias: Ident | null;
  /** Empty when the statement names none. */
  columns: Ident[];
  /** null: DEFAULT VALUES. */
  source: Query | null;
  /** ON CONFLICT / ON DUPLICATE KEY. */
  conflict: { columns: Ident[]; exprs: Expr[]; constraint: Ident | null; set: Assignment[]; where: Expr | null } | null;
  returning: SelectItem[];
  overwrite: boolean;
  range: Range;
}

export interface Update {
  kind: 'update';
  ctes: Cte[];
  recursive: boolean;
  table: Name;
  alias: Ident | null;
  set: Assignment[];
  from: TableRef[];
  where: Expr | null;
  returning: SelectItem[];
  range: Range;
}

export interface Delete {
  kind: 'delete';
  ctes: Cte[];
  recursive: boolean;
  table: Name;
  alias: Ident | null;
  using: TableRef[];
  where: Expr | null;
  returning: SelectItem[];
  range: Range;
}

export interface Merge {
  kind: 'merge';
  ctes: Cte[];
  recursive: boolean;
  table: Name;
  alias: Ident | null;
  using: TableRef;
  on: Expr;
  clauses: {
    when: Expr | null;
    action:
      | { kind: 'update'; set: Assignment[] }
      | { kind: 'insert'; columns: Ident[]; values: Expr[] }
      | { kind: 'delete' }
      | { kind: 'nothing' };
  }[];
  returning: SelectItem[];
  range: Range;
}

export type DataStatement = Insert | Update | Delete | Merge;

// ---------------------------------------------------------------- statements that change the schema

export interface ColumnDef {
  name: Ident;
  /** null where the dialect allows none (SQLite). */
  type: TypeName | null;
  /** false: NOT NULL or PRIMARY KEY was written. */
  nullable: boolean;
  default: Default | null;
  generated: Expr | null;
  identity: boolean;
  /** Column constraints, in the form of table constraints over this column. */
  constraints: TableConstraint[];
  range: Range;
}

export interface Default {
  /** As written, without surrounding white space. */
  text: string;
  expr: Expr;
}

export type TableConstraint = { name: Ident | null; range: Range } & (
  | { kind: 'primary-key'; columns: Ident[]; usingIndex?: Ident }
  | { kind: 'unique'; columns: Ident[]; usingIndex?: Ident }
  | {
      kind: 'foreign-key';
      columns: Ident[];
      refTable: Name;
      /** Empty: the primary key of the other table. */
      refColumns: Ident[];
      onDelete: string | null;
      onUpdate: string | null;
      notValid: boolean;
    }
  | { kind: 'check'; expr: Expr }
  | { kind: 'exclude'; exprs: Expr[] }
);

export interface CreateTable {
  kind: 'create-table';
  name: Name;
  ifNotExists: boolean;
  orReplace: boolean;
  temporary: boolean;
  columns: ColumnDef[];
  constraints: TableConstraint[];
  /** Plain (non-unique) indexes written inside the statement: MySQL KEY. */
  indexes: { name: Ident | null; columns: Ident[]; range: Range }[];
  like: { table: Name; including: string[] }[];
  inherits: Name[];
  partitionOf: Name | null;
  /** Columns of PARTITION BY. */
  partitionBy: Expr[];
  ofType: Name | null;
  /** CREATE TABLE … AS query; `columns` may name its output. */
  query: Query | null;
  columnNames: Ident[];
  /** CLONE / COPY / SHALLOW CLONE of another table. */
  cloneOf: Name | null;
  /** MySQL table comment and the like are ignored; virtual tables (SQLite FTS) are `virtual`. */
  virtual: boolean;
  range: Range;
}

export type AlterAction = { range: Range } & (
  | { kind: 'add-column'; column: ColumnDef; ifNotExists: boolean }
  | { kind: 'drop-column'; column: Ident; ifExists: boolean; cascade: boolean }
  | { kind: 'rename-column'; from: Ident; to: Ident }
  | { kind: 'set-type'; column: Ident; type: TypeName; using: Expr | null }
  /** MySQL MODIFY / CHANGE, SQL Server ALTER COLUMN: the whole definition is replaced; `from` is the old name. */
  | { kind: 'redefine-column'; from: Ident; column: ColumnDef }
  | { kind: 'set-default'; column: Ident; default: Default | null }
  | { kind: 'set-not-null'; column: Ident; notNull: boolean }
  | { kind: 'set-generated'; column: Ident; identity: boolean; drop: boolean }
  | { kind: 'add-constraint'; constraint: TableConstraint; ifNotExists: boolean }
  | {
      kind: 'drop-constraint';
      name: Ident;
      ifExists: boolean;
      cascade: boolean;
      constraintKind: 'any' | 'primary-key' | 'foreign-key' | 'index';
    }
  | { kind: 'rename-constraint'; from: Ident; to: Ident }
  | { kind: 'add-index'; name: Ident | null; columns: Ident[]; unique: boolean }
  | { kind: 'rename-index'; from: Ident; to: Ident }
  | { kind: 'rename-table'; to: Name }
  | { kind: 'set-schema'; schema: Ident }
  | { kind: 'attach-partition'; partition: Name }
  | { kind: 'detach-partition'; partition: Name }
  | { kind: 'inherit'; parent: Name; no: boolean }
  /** Owner, storage, row security, comments, triggers on/off, statistics: no effect on the contract. `columns` must exist. */
  | { kind: 'other'; what: string; columns: Ident[] }
);

/** What can be created, dropped, renamed and commented on. */
export type ObjectKind =
  | 'table'
  | 'view'
  | 'materialized-view'
  | 'index'
  | 'sequence'
  | 'type'
  | 'domain'
  | 'schema'
  | 'database'
  | 'function'
  | 'procedure'
  | 'aggregate'
  | 'trigger'
  | 'policy'
  | 'rule'
  | 'extension'
  | 'column'
  | 'constraint'
  | 'other';

export interface FunctionParam {
  name: Ident | null;
  type: TypeName;
  mode: 'in' | 'out' | 'inout' | 'variadic' | 'table';
  hasDefault: boolean;
}

/**
 * The body of a function, procedure or DO block as far as it was read. `locals` are names that shadow or stand beside
 * columns: parameters, variables, loop variables. `NEW`/`OLD` appear as qualifiers of columns.
 */
export interface RoutineBody {
  language: string;
  statements: Statement[];
  locals: string[];
  /** `record` and row variables: name → table it is a row of (`%ROWTYPE`, FOR … IN SELECT), or null when any. */
  records: Record<string, Name | null>;
  /** Places where SQL is put together at run time; each becomes a Problem. */
  dynamic: Range[];
  /** Why the body was not read, when it was not. */
  unread: string | null;
}

export type Statement = { range: Range } & (
  | CreateTable
  | {
      kind: 'alter-table';
      name: Name;
      ifExists: boolean;
      objectKind: 'table' | 'view' | 'materialized-view' | 'index' | 'sequence' | 'foreign-table';
      actions: AlterAction[];
    }
  | {
      kind: 'create-view';
      name: Name;
      columns: Ident[];
      query: Query;
      orReplace: boolean;
      ifNotExists: boolean;
      materialized: boolean;
      temporary: boolean;
    }
  | {
      kind: 'create-index';
      name: Ident | null;
      table: Name;
      /** Plain columns as `column` expressions. */
      keys: Expr[];
      include: Ident[];
      where: Expr | null;
      unique: boolean;
      ifNotExists: boolean;
    }
  | { kind: 'create-enum'; name: Name; values: Literal[]; ifNotExists: boolean }
  | {
      kind: 'alter-enum';
      name: Name;
      add: { value: Literal; ifNotExists: boolean; before: string | null; after: string | null } | null;
      rename: { from: Literal; to: Literal } | null;
    }
  | { kind: 'create-type'; name: Name; attributes: ColumnDef[] }
  | { kind: 'alter-type'; name: Name; actions: AlterAction[] }
  | {
      kind: 'create-domain';
      name: Name;
      type: TypeName;
      nullable: boolean;
      default: Default | null;
      check: Expr | null;
    }
  /** `check` of ADD CONSTRAINT is read where it stands; the others are null where nothing is said of them. */
  | {
      kind: 'alter-domain';
      name: Name;
      default: { value: Default | null } | null;
      nullable: boolean | null;
      check: Expr | null;
    }
  | { kind: 'create-sequence'; name: Name; ifNotExists: boolean; ownedBy: Name | null }
  /** `ownedBy`: table and column; empty: OWNED BY NONE. */
  | { kind: 'alter-sequence'; name: Name; ifExists: boolean; ownedBy: Name | null }
  | { kind: 'create-schema'; name: Ident; ifNotExists: boolean; statements: Statement[] }
  | { kind: 'create-extension'; name: Ident; ifNotExists: boolean; schema: Ident | null }
  | {
      kind: 'create-routine';
      name: Name;
      routine: 'function' | 'procedure' | 'aggregate';
      orReplace: boolean;
      ifNotExists: boolean;
      params: FunctionParam[];
      returns: TypeName | null;
      /** RETURNS TABLE(…) or SETOF table: column names, or the table's name. */
      returnsTable: Ident[];
      body: RoutineBody;
      /** SET search_path on the routine. */
      searchPath: string[] | null;
    }
  | {
      kind: 'create-trigger';
      name: Ident;
      table: Name;
      events: string[];
      /** UPDATE OF columns. */
      columns: Ident[];
      when: Expr | null;
      /** The routine it calls (Postgres) … */
      routine: Name | null;
      /** … or its own body (MySQL, SQLite, SQL Server). */
      body: RoutineBody | null;
      orReplace: boolean;
      ifNotExists: boolean;
    }
  | { kind: 'create-policy'; name: Ident; table: Name; exprs: Expr[]; alter: boolean }
  | { kind: 'create-rule'; name: Ident; table: Name; where: Expr | null; statements: Statement[]; orReplace: boolean }
  | {
      kind: 'drop';
      objectKind: ObjectKind;
      names: Name[];
      /** For triggers, policies, rules (and MySQL indexes): the table. */
      table: Name | null;
      /** Routines, one for each name: its input types where they were written, which tell overloads apart. */
      inputs?: (TypeName[] | null)[];
      ifExists: boolean;
      cascade: boolean;
    }
  | {
      kind: 'rename';
      objectKind: ObjectKind;
      name: Name;
      table: Name | null;
      to: Ident;
      ifExists: boolean;
      inputs?: TypeName[] | null;
    }
  | { kind: 'set-schema'; objectKind: ObjectKind; name: Name; schema: Ident; inputs?: TypeName[] | null }
  | { kind: 'comment'; objectKind: ObjectKind; name: Name; column: Ident | null }
  | { kind: 'search-path'; schemas: string[]; local: boolean }
  /** USE db / USE SCHEMA. */
  | { kind: 'use'; name: Name }
  | { kind: 'query'; query: Query }
  | DataStatement
  | { kind: 'truncate'; tables: Name[] }
  | { kind: 'copy'; table: Name; columns: Ident[]; query: Query | null }
  /** GRANT/REVOKE, LOCK, ANALYZE, REFRESH, CALL…: names that must exist, nothing else. */
  | { kind: 'mention'; what: string; tables: Name[]; columns: Ident[]; exprs: Expr[] }
  | { kind: 'do'; body: RoutineBody }
  | { kind: 'transaction'; what: 'begin' | 'commit' | 'rollback' | 'savepoint' }
  /** Known to have no effect on the contract: SET, SHOW, VACUUM, roles … */
  | { kind: 'no-effect'; what: string }
  /** Parsed by nobody, or known but not modelled; becomes a Problem. */
  | { kind: 'opaque'; reason: string; syntaxError: boolean }
);

export interface Literal {
  value: string;
  range: Range;
}

/** One SQL text, read. Statements in order; what could not be read is an `opaque` statement at its place. */
export interface SqlScript {
  dialect: import('./dialect').Dialect;
  statements: Statement[];
}
