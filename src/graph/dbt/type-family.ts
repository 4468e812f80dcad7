// Two type names in; whether a value of the one may be called a value of the other, as far as their names tell.

const FAMILIES: readonly (readonly [string, RegExp])[] = [
  ['boolean', /^(bool(ean)?|bit)$/],
  [
    'integer',
    /^((tiny|small|medium|big|huge|byte)?int(eger)?\d*|u?int\d*|u(tiny|small|big)?int|(big|small)?serial|byteint|long|short)$/,
  ],
  ['decimal', /^(numeric|decimal|number|bignumeric|bigdecimal|dec|fixed|money)$/],
  ['float', /^(float\d*|double( precision)?|real)$/],
  ['text', /^((n|long|medium|tiny)?text|n?varchar2?|n?char|character( varying)?|string|bpchar|citext|clob|name)$/],
  ['date', /^date$/],
  ['time', /^time(tz)?( (with|without) time zone)?$/],
  ['timestamp', /^(timestamp(tz|_ntz|_ltz|_tz)?( (with|without) (local )?time zone)?|datetime\d?|datetimeoffset)$/],
  ['json', /^(jsonb?|variant|object|super|struct.*|map.*|record)$/],
  ['array', /^(array.*|list.*)$|\[\]$/],
  ['uuid', /^(uuid|uniqueidentifier)$/],
  ['bytes', /^(bytea|bytes|binary|varbinary|blob)$/],
];

/** Numbers are numbers: `number` of Snowflake holds integers, BigQuery's integer is an `int64`. */
const LIKE: Record<string, string> = { decimal: 'integer' };

export function sameKindOfType(declared: string, actual: string): boolean {
  const left = family(declared);
  const right = family(actual);
  return left === null || right === null || left === right;
}

function family(type: string): string | null {
  const plain = type
    .toLowerCase()
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/<.*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const found = FAMILIES.find(([, pattern]) => pattern.test(plain));
  if (!found) return null;
  return LIKE[found[0]] ?? found[0];
}
