// Macros of dbt and of well-known packages: name in, a stand-in that writes plausible SQL over the columns it is given out.

import { Callable, isText, isUnknown, Relation, textOf, type Value } from '../jinja/value';
import { crossDatabaseStubs } from './stubs-cross-database';
import { dbtUtilsStubs } from './stubs-dbt-utils';
import { fivetranStubs } from './stubs-fivetran';
import type { StubHost } from './reading';
import { Given, sqlCall, type Stub } from './stub';

export const STUBBED_PACKAGES: ReadonlySet<string> = new Set([
  'dbt',
  'dbt_utils',
  'dbt_date',
  'dbt_expectations',
  'fivetran_utils',
  'codegen',
  'metrics',
  'audit_helper',
  'elementary',
  'dbt_external_tables',
  'dbt_artifacts',
  'dbt_profiler',
  'spark_utils',
  'tsql_utils',
]);

const TABLES: Record<string, ReadonlyMap<string, Stub>[]> = {
  dbt: [crossDatabaseStubs],
  dbt_utils: [dbtUtilsStubs, crossDatabaseStubs],
  dbt_date: [crossDatabaseStubs],
  fivetran_utils: [fivetranStubs, crossDatabaseStubs],
};

export function packageStub(packageName: string, name: string, host: StubHost): Callable | null {
  for (const table of Object.hasOwn(TABLES, packageName) ? TABLES[packageName]! : []) {
    const stub = table.get(name);
    if (stub) return new Callable(name, (args, site) => stub(new Given(args, site), host));
  }
  if (packageName !== 'dbt_date') return null;
  // Its functions are each one function over a date.
  return new Callable(name, ({ list }) => sqlCall(`dbt_date_${name.replace(/\W/g, '')}`, list.filter(isOperand)));
}

function isOperand(value: Value): boolean {
  return (isText(value) || value instanceof Relation || isUnknown(value)) && textOf(value).trim() !== '';
}
