// The function that makes a Drizzle column and its options in; the type in the database and in code out, null where it is
// not known (enums, types of the project).

export interface DrizzleType {
  database: string;
  code: string;
}

type Option = (key: string) => string | number | boolean | null | undefined;

const POSTGRES: Readonly<Record<string, [database: string, code: string]>> = {
  text: ['text', 'string'],
  citext: ['citext', 'string'],
  integer: ['integer', 'number'],
  serial: ['integer', 'number'],
  smallint: ['smallint', 'number'],
  smallserial: ['smallint', 'number'],
  bigint: ['bigint', 'number'],
  bigserial: ['bigint', 'number'],
  boolean: ['boolean', 'boolean'],
  real: ['real', 'number'],
  doublePrecision: ['double precision', 'number'],
  json: ['json', 'unknown'],
  jsonb: ['jsonb', 'unknown'],
  uuid: ['uuid', 'string'],
  date: ['date', 'string'],
  inet: ['inet', 'string'],
  cidr: ['cidr', 'string'],
  interval: ['interval', 'string'],
};

const MYSQL: Readonly<Record<string, [database: string, code: string]>> = {
  int: ['int', 'number'],
  tinyint: ['tinyint', 'number'],
  smallint: ['smallint', 'number'],
  mediumint: ['mediumint', 'number'],
  bigint: ['bigint', 'number'],
  boolean: ['tinyint(1)', 'boolean'],
  text: ['text', 'string'],
  mediumtext: ['mediumtext', 'string'],
  longtext: ['longtext', 'string'],
  json: ['json', 'unknown'],
  date: ['date', 'Date'],
};

const SQLITE: Readonly<Record<string, [database: string, code: string]>> = {
  text: ['text', 'string'],
  integer: ['integer', 'number'],
  int: ['integer', 'number'],
  real: ['real', 'number'],
  blob: ['blob', 'unknown'],
};

const MODES: Readonly<Record<string, string>> = {
  boolean: 'boolean',
  timestamp: 'Date',
  timestamp_ms: 'Date',
  date: 'Date',
  string: 'string',
  json: 'unknown',
  bigint: 'bigint',
};

export function columnTypeOf(name: string, provider: string | null, option: Option): DrizzleType | null {
  const type = typeIn(name, provider, option);
  const mode = option('mode');
  const code = typeof mode === 'string' ? MODES[mode] : undefined;
  return type && code ? { ...type, code } : type;
}

function typeIn(name: string, provider: string | null, option: Option): DrizzleType | null {
  const plain = (types: typeof POSTGRES): DrizzleType | null => {
    const [database, code] = Object.hasOwn(types, name) ? types[name]! : [];
    return database !== undefined && code !== undefined ? { database, code } : null;
  };
  if (provider === 'sqlite') return plain(SQLITE);
  const length = option('length');
  const sized = (type: string) => (typeof length === 'number' ? `${type}(${length})` : type);
  const precise = [option('precision'), option('scale')].filter((one) => typeof one === 'number').join(',');
  const args = precise === '' ? '' : `(${precise})`;
  if (provider === 'mysql') {
    if (name === 'varchar') return { database: sized('varchar'), code: 'string' };
    if (name === 'char') return { database: sized('char'), code: 'string' };
    if (name === 'decimal') return { database: `decimal${args}`, code: 'string' };
    // Fractions of seconds are an option of their own, and unsigned numbers another.
    return option('unsigned') === true ? null : plain(MYSQL);
  }
  if (provider !== 'postgresql') return null;
  if (name === 'varchar') return { database: sized('character varying'), code: 'string' };
  if (name === 'char') return { database: sized('character'), code: 'string' };
  if (name === 'numeric' || name === 'decimal') return { database: `numeric${args}`, code: 'string' };
  if (name === 'timestamp' || name === 'time') {
    const zone = option('withTimezone') === true ? 'with' : 'without';
    return { database: `${name}${args} ${zone} time zone`, code: name === 'time' ? 'string' : 'Date' };
  }
  return plain(POSTGRES);
}
