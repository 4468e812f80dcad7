// Macros of dbt and of well-known packages: name in, a stand-in that writes plausible SQL over the columns it is given out.

import {
  type Arguments,
  Callable,
  Dict,
  isText,
  isUnknown,
  joinPlaced,
  Relation,
  textOf,
  UNKNOWN,
  type Value,
} from '../jinja/value';
import { crossDatabaseStubs } from './stubs-cross-database';
import { dbtUtilsStubs } from './stubs-dbt-utils';
import { fivetranStubs } from './stubs-fivetran';
import type { Host } from './host';

export type Stub = (args: Given, host: Host) => Value;

/** Arguments by position or name. */
export class Given {
  constructor(
    readonly args: Arguments,
    readonly site: { start: number; end: number; package: string; own: boolean },
  ) {}

  at(position: number, name: string): Value | undefined {
    return this.args.list[position] ?? this.args.named.get(name);
  }

  get(position: number, name: string): Value {
    return this.at(position, name) ?? UNKNOWN;
  }

  /** A list of texts; unknown ones are left out, all of them when the list itself is. */
  list(position: number, name: string): Value[] {
    return listOf(this.at(position, name));
  }
}

export function listOf(value: Value | undefined): Value[] {
  if (Array.isArray(value)) return value;
  return value !== undefined && isText(value) && textOf(value) !== '' ? [value] : [];
}

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

export function packageStub(packageName: string, name: string, host: Host): Callable | null {
  for (const table of Object.hasOwn(TABLES, packageName) ? TABLES[packageName]! : []) {
    const stub = table.get(name);
    if (stub) return new Callable(name, (args, site) => stub(new Given(args, site), host));
  }
  if (packageName !== 'dbt_date') return null;
  // Its functions are each one function over a date.
  return new Callable(name, ({ list }) => sqlCall(`dbt_date_${name.replace(/\W/g, '')}`, list.filter(isOperand)));
}

/** `name(a, b)` with the places of what was given. */
export function sqlCall(name: string, operands: readonly Value[]): Value {
  const parts: Value[] = [`${name}(`];
  for (const [at, operand] of operands.entries()) {
    if (at > 0) parts.push(', ');
    parts.push(operand);
  }
  return joinPlaced([...parts, ')']);
}

function isOperand(value: Value): boolean {
  return (isText(value) || value instanceof Relation || isUnknown(value)) && textOf(value).trim() !== '';
}

/** What a stub reads of a column description: `{'name': 'id', 'datatype': …}` or plain text. */
export function columnName(value: Value): Value {
  if (value instanceof Dict) return value.get('name') ?? value.get('column_name') ?? UNKNOWN;
  return value;
}
