// A type node in, the type as Postgres' format_type prints it out.

import type { TypeName } from '../../../model/sql';
import { flag, list, type PgNode, strings, type Tagged, tagged, text } from './nodes';
import type { Reader } from './reader';

const PRINTED: Record<string, string> = {
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  float4: 'real',
  float8: 'double precision',
  bool: 'boolean',
  varchar: 'character varying',
  bpchar: 'character',
  varbit: 'bit varying',
  timestamp: 'timestamp without time zone',
  timestamptz: 'timestamp with time zone',
  time: 'time without time zone',
  timetz: 'time with time zone',
  decimal: 'numeric',
};

const SERIAL: Record<string, string> = {
  smallserial: 'smallint',
  serial2: 'smallint',
  serial: 'integer',
  serial4: 'integer',
  bigserial: 'bigint',
  serial8: 'bigint',
};

// Bits of an interval's field mask, as in the server's datetime.h.
const INTERVAL_FIELDS: Record<number, string> = {
  4: 'year',
  2: 'month',
  8: 'day',
  1024: 'hour',
  2048: 'minute',
  4096: 'second',
  6: 'year to month',
  1032: 'day to hour',
  3080: 'day to minute',
  7176: 'day to second',
  3072: 'hour to minute',
  7168: 'hour to second',
  6144: 'minute to second',
};

export function readType(reader: Reader, node: PgNode): TypeName {
  const parts = strings(node, 'names');
  const name = parts.at(-1) ?? '';
  const qualifier = parts.slice(0, -1);
  const builtIn = qualifier.length === 0 || (qualifier.length === 1 && qualifier[0] === 'pg_catalog');
  const serial = qualifier.length === 0 ? SERIAL[name] : undefined;
  const array = list(node, 'arrayBounds').length > 0;
  const args = readArgs(node);
  const start = Math.max(reader.start, reader.at(node));
  const type: TypeName = { text: '', base: '', args, array, range: reader.rangeOf(withLocation(node, start)) };

  if (flag(node, 'pct_type')) {
    type.base = `${parts.join('.')}%TYPE`;
    type.text = array ? `${type.base}[]` : type.base;
    return type;
  }
  if (serial) {
    type.serial = true;
    type.base = serial;
    type.text = serial;
    return type;
  }
  type.base = builtIn ? (PRINTED[name] ?? name) : name;
  if (!builtIn) type.schema = qualifier.join('.');
  const printed = type.schema === undefined ? type.base : `${type.schema}.${type.base}`;
  type.text = withArgs(printed, type, builtIn ? name : '') + (array ? '[]' : '');
  return type;
}

/** `integer`, `a.b%TYPE`: also the words behind the name are part of its range. */
function withLocation(node: PgNode, _start: number): PgNode {
  return { names: node.names, typemod: node.typemod ?? -1, location: node.location ?? 0 };
}

function readArgs(node: PgNode): number[] {
  const args: number[] = [];
  for (const item of list(node, 'typmods')) {
    const value = integerOf(item);
    if (value !== null) args.push(value);
  }
  return args;
}

export function integerOf(item: Tagged): number | null {
  if (item.tag === 'Integer') return typeof item.node.ival === 'number' ? item.node.ival : 0;
  if (item.tag === 'A_Const') {
    const value = item.node.ival;
    if (typeof value === 'object' && value !== null)
      return 'ival' in value && typeof value.ival === 'number' ? value.ival : 0;
    return null;
  }
  if (item.tag === 'A_Expr' && text(item.node, 'kind') === 'AEXPR_OP' && item.node.lexpr === undefined) {
    const operand = integerOf(tagged(item.node, 'rexpr'));
    return operand === null ? null : -operand;
  }
  return null;
}

function withArgs(printed: string, type: TypeName, internal: string): string {
  if (internal === 'interval') return intervalText(type);
  if (type.args.length === 0) return printed;
  if (/^time(stamp)?(tz)?$/.test(internal)) {
    const [first, ...rest] = printed.split(' ');
    return `${first}(${type.args[0]}) ${rest.join(' ')}`;
  }
  return `${printed}(${type.args.join(',')})`;
}

function intervalText(type: TypeName): string {
  const [mask, precision] = type.args;
  if (mask === undefined) return 'interval';
  const fields = INTERVAL_FIELDS[mask];
  type.args = precision === undefined ? [] : [precision];
  const named = fields === undefined ? 'interval' : `interval ${fields}`;
  return precision === undefined ? named : `${named}(${precision})`;
}
