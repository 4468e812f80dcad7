// A value that an enum no longer has, and somebody still writes it or compares with it.

import { at, brokenDraft, type Rule, reader, shortName } from './rule';

const STATUS =
  "CREATE TYPE order_status AS ENUM ('new', 'paid', 'sent');\nCREATE TABLE orders (id bigint PRIMARY KEY, status order_status NOT NULL);\n";
const PAID = "SELECT id FROM orders WHERE status = 'paid';\n";

export const noRemovedEnumValueInUse: Rule = {
  id: 'no-removed-enum-value-in-use',
  title: 'Removed enum value in use',
  severity: 'high',
  why: 'Comparing with or writing a value that the enum does not have is an error in Postgres and an empty or truncated value elsewhere.',
  mend: 'Change the readers and writers first; keep the value until no row and no query names it.',
  examples: [
    {
      title: 'A value is renamed, a query says the old one',
      before: { 'migrations/001_orders.sql': STATUS, 'queries/paid.sql': PAID },
      after: {
        'migrations/001_orders.sql': STATUS,
        'migrations/002_settled.sql': "ALTER TYPE order_status RENAME VALUE 'paid' TO 'settled';\n",
        'queries/paid.sql': PAID,
      },
      findings: [{ path: 'queries/paid.sql', line: 1, certainty: 'proven' }],
    },
    {
      title: 'A value is added',
      before: { 'migrations/001_orders.sql': STATUS, 'queries/paid.sql': PAID },
      after: {
        'migrations/001_orders.sql': STATUS,
        'migrations/002_lost.sql': "ALTER TYPE order_status ADD VALUE 'lost';\n",
        'queries/paid.sql': PAID,
      },
      findings: [],
    },
  ],
  check(diff) {
    const drafts = [];
    for (const broken of diff.broken) {
      const { fault, cause } = broken;
      if (fault.code !== 'unknown-enum-value') continue;
      const name = shortName(fault.to);
      const why =
        cause?.kind === 'renamed'
          ? `\`${name}\` calls '${fault.column}' '${cause.renamedTo}' since ${at(cause)}`
          : `\`${name}\` has no value '${fault.column}'${cause ? ` since ${at(cause)}` : ''}`;
      const help =
        cause?.kind === 'renamed'
          ? `Say '${cause.renamedTo}'.`
          : `Use one of its values (${fault.details.slice(0, 8).join(', ')}), or add this one.`;
      drafts.push(brokenDraft(broken, `${why}, but ${reader(fault.from)} still uses it.`, help));
    }
    return drafts;
  },
};
