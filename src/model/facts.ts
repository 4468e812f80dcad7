// What one file says, whoever reads it. Facts of a file depend on its bytes, its path and the extractor alone,
// so they are cached by git blob id.

import type { MakingFact, ModuleFact, ShapeFact } from './code';
import type { ComponentModelFact } from './component';
import type { DbtFact } from './dbt';
import type { Dialect } from './dialect';
import type { EntityModelFact, MemberUseFact, TablesFact } from './entity';
import type { EnvironmentFact } from './environment';
import type { Certainty } from './graph';
import type { GraphqlFact } from './graphql';
import type { ModuleConfigFact } from './module-config';
import type { HttpFact } from './http';
import type { InjectionFact } from './injection';
import type { MessageFact } from './message';
import type { NamingStrategyFact } from './naming';
import type { Problem } from './problem';
import type { Range } from './range';
import type { RowsOf } from './rows';
import type { SqlScript } from './sql';

/** A file of a tree, before it is read. */
export interface FileEntry {
  /** Relative to the repository root, with `/`. */
  path: string;
  /** Git blob id of the content; empty when the tree hashes on demand (`Tree.blobs`). */
  blob: string;
  /** Bytes; -1 where listing does not tell. */
  size: number;
}

/** A file with its decoded text: no byte order mark, line ends as they are. */
export interface SourceText {
  path: string;
  text: string;
}

export type Fact =
  | DbtFact
  | HttpFact
  | GraphqlFact
  | ComponentModelFact
  | ModuleFact
  | ShapeFact
  | MakingFact
  | ModuleConfigFact
  | EnvironmentFact
  | EntityModelFact
  | MemberUseFact
  | NamingStrategyFact
  | TablesFact
  | InjectionFact
  | MessageFact
  /** A SQL text: a migration, a dump, a query file. Down sections are left out, positions are those of the file. */
  | {
      kind: 'sql-script';
      script: SqlScript;
      /** What the text says of itself: `goose`, `dbmate`, `liquibase`, `node-pg-migrate`; `embedded`: runs today, wherever it stands in code; null when nothing. */
      markers: string | null;
      /** Embedded only, one for each statement: `likely` where a hole of the string may bring more tables. */
      certainties?: Certainty[];
      /** Embedded only: the query builder whose calls stand for these statements. */
      builder?: 'knex' | 'kysely';
      /** Embedded only: the pieces of the file's strings that the statements stand in, in order. */
      strings?: { range: Range; quote: '`' | "'" | '"' }[];
      /** Embedded only: what the code does with the rows that they give. */
      rows?: RowsOf[];
    }
  /** One change of a changelog that holds many (Liquibase); run in the order of the file. */
  | { kind: 'change-set'; id: string; script: SqlScript; includes: string[] }
  /** The order of a tool's migrations, as its journal or plan gives it: paths relative to the journal's folder. */
  | { kind: 'migration-journal'; entries: { name: string; version: string }[]; dialect: Dialect | null }
  /** Settings of a migration tool (Flyway): its locations as written, the schema of unqualified names. */
  | { kind: 'migration-config'; locations: string[]; defaultSchema: string | null }
  /** Where a project says which database it talks to. */
  | { kind: 'database-hint'; dialect: Dialect; name: string | null };

export interface FileFacts {
  path: string;
  facts: Fact[];
  problems: Problem[];
  /** Source files only: how many of the last facts each code stack read, in its order. */
  codeStacks?: Record<string, number>;
}
