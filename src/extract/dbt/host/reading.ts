// What one reading of one file is told, and what stand-ins for macros may ask of it.

import type { Dialect } from '../../../model/dialect';
import type { Budget } from '../jinja/budget';
import type { Arguments, CallSite, Relation, Value } from '../jinja/value';
import type { LoadedProject } from './dbt-project';

export interface Reading {
  project: LoadedProject;
  dialect: Dialect;
  /** Name of the model that is read. */
  model: string;
  incremental: boolean;
  execute: boolean;
}

export interface StubHost {
  readonly reading: Reading;
  readonly budget: Budget;
  readonly asked: { config: Record<string, unknown>; sources: readonly { source: string; table: string }[] };
  ref(args: Arguments, site: CallSite): Value;
  source(args: Arguments, site: CallSite): Value;
  variable(args: Arguments, site: CallSite): Value;
  hasVariable(name: string): boolean;
  configure(args: Arguments): void;
  thisRelation(): Relation;
  /** The names of its columns, as far as anybody knows them without a warehouse. */
  columnsOfRelation(): Value;
  /** What a query would give. */
  answer(): Value;
  dispatch(name: string, packageName: string | null, site: CallSite): Value;
}

export function adapterName(dialect: Dialect): string {
  return dialect === 'mssql' ? 'sqlserver' : dialect === 'ansi' ? 'trino' : dialect;
}
