// Arguments of a call in, the same out with words like `month` as literals: they are no columns.

import type { Expr } from '../../../model/sql';

const DATE_PARTS =
  /^(year|yyyy|yy|quarter|qq|q|month|mm|mon|months|years|week|weeks|wk|ww|isoweek|isoyear|dayofweek|dayofyear|weekday|dw|dy|day|days|dd|d|hour|hours|hh|minute|minutes|mi|second|seconds|ss|millisecond|milliseconds|ms|microsecond|microseconds|mcs|nanosecond|ns|epoch|epoch_(?:milli|micro|nano)?seconds?|timezone_hour|timezone_minute|date|time|dow|doy|day_hour|year_month)$/i;
const DATE_FUNCTIONS =
  /^((date|datetime|timestamp|time)_?(diff|add|sub|trunc|part|name|bucket|_from_parts)|timestampdiff|timestampadd|last_day|next_day|datetrunc|date_part|dateadd|datediff|extract|months_between|generate_(date|timestamp)_array|trunc)$/i;

/** `called` is the function's name without its schema. */
export function withDateParts(called: string, args: Expr[]): Expr[] {
  return DATE_FUNCTIONS.test(called) ? args.map((arg, i) => datePart(arg, i, args.length)) : args;
}

/** `month` in `DATEDIFF(month, a, b)` is a word of the function, not a column. */
function datePart(arg: Expr, index: number, count: number): Expr {
  if (arg.kind === 'call' && /^week$/i.test(arg.name[0]?.name ?? ''))
    return { kind: 'literal', value: 'week', range: arg.range };
  if (arg.kind !== 'column' || arg.parts.length !== 1 || count < 2) return arg;
  const part = arg.parts[0];
  if (!part || part.quoted || !DATE_PARTS.test(part.name)) return arg;
  return index === 0 || index === count - 1 || index === 1
    ? { kind: 'literal', value: part.name.toLowerCase(), range: arg.range }
    : arg;
}
