import { describe, expect, it } from 'vitest';
import { graphOf } from '../../memory-tree';

const TABLES = 'CREATE TABLE orders (id bigint, total numeric);\nCREATE TABLE audit (order_id bigint);\n';

async function faultsAfter(rule: string) {
  const { faults } = await graphOf({ 'migrations/001_tables.sql': TABLES, 'migrations/002_rule.sql': rule });
  return faults.map(({ code, column, line }) => ({ code, column, line }));
}

describe('a rewrite rule', () => {
  it('is known to its table, so dropping it is no surprise', async () => {
    const rule = 'CREATE RULE keep AS ON UPDATE TO orders DO ALSO INSERT INTO audit VALUES (NEW.id);\n';
    expect(await faultsAfter(`${rule}DROP RULE keep ON orders;\n`)).toEqual([]);
  });

  it('names only columns that are there, in its condition and its statements', async () => {
    const rule =
      'CREATE RULE keep AS ON UPDATE TO orders\nWHERE NEW.amount > 0\nDO ALSO INSERT INTO audit (order_ref) VALUES (NEW.id);\n';
    expect(await faultsAfter(rule)).toEqual([
      { code: 'unknown-column', column: 'amount', line: 2 },
      { code: 'unknown-column', column: 'order_ref', line: 3 },
    ]);
  });
});
