// A foreign key that finds no table, no column, or no unique key at the other end.

import { at, brokenDraft, type Rule, shortName } from './rule';

const ORDERS = 'CREATE TABLE orders (id bigint PRIMARY KEY, code text);\n';

export const noDanglingForeignKey: Rule = {
  id: 'no-dangling-foreign-key',
  title: 'Foreign key without a target',
  severity: 'high',
  why: 'A foreign key needs a table, and columns in it that a primary key or a unique constraint covers exactly. Otherwise the statement is refused.',
  mend: 'Point the key at a primary key or unique columns, or create the constraint it needs before it.',
  examples: [
    {
      title: 'The target column is not unique',
      before: { 'migrations/001_orders.sql': ORDERS },
      after: {
        'migrations/001_orders.sql': ORDERS,
        'migrations/002_items.sql':
          'CREATE TABLE items (\n  id bigint PRIMARY KEY,\n  order_code text REFERENCES orders (code)\n);\n',
      },
      findings: [{ path: 'migrations/002_items.sql', line: 3, certainty: 'proven' }],
    },
    {
      title: 'The target table was never made',
      before: { 'migrations/001_orders.sql': ORDERS },
      after: {
        'migrations/001_orders.sql': ORDERS,
        'migrations/002_items.sql':
          'ALTER TABLE orders ADD CONSTRAINT buyer FOREIGN KEY (id) REFERENCES buyers (id);\n',
      },
      findings: [{ path: 'migrations/002_items.sql', line: 1, certainty: 'proven' }],
    },
    {
      title: 'A unique index is enough',
      before: { 'migrations/001_orders.sql': ORDERS },
      after: {
        'migrations/001_orders.sql': ORDERS,
        'migrations/002_items.sql':
          'CREATE UNIQUE INDEX orders_code ON orders (code);\nCREATE TABLE items (order_code text REFERENCES orders (code));\n',
      },
      findings: [],
    },
  ],
  check(diff) {
    const drafts = [];
    for (const broken of diff.broken) {
      const { fault, cause } = broken;
      const target = shortName(fault.to);
      if (fault.code === 'foreign-key-not-unique') {
        const message = `The foreign key points to \`${fault.wanted}\`, which no primary key or unique constraint covers.`;
        drafts.push(
          brokenDraft(
            broken,
            message,
            `Make \`${fault.wanted}\` unique first, or point to the primary key of \`${target}\`.`,
          ),
        );
      } else if (
        fault.code === 'unknown-table' &&
        fault.clause === 'foreign-key' &&
        cause?.kind !== 'renamed' &&
        cause?.kind !== 'moved'
      ) {
        const why = cause ? `is dropped in ${at(cause)}` : 'does not exist here';
        drafts.push(
          brokenDraft(
            broken,
            `The foreign key points to \`${target}\`, which ${why}.`,
            `Create \`${target}\` before this statement, or point to another table.`,
          ),
        );
      }
    }
    return drafts;
  },
};
