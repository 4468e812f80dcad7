import { describe, expect, it } from 'vitest';
import { planEntries } from '../../../src/extract/sqitch/extract';
import { readTree } from '../read-tree';

const PLAN = `%syntax-version=1.0.0
%project=shop

users 2024-01-01T00:00:00Z Ada <ada@example.com> # people
sales/orders [users] 2024-01-02T00:00:00Z Ada <ada@example.com>
@v1 2024-01-03T00:00:00Z Ada <ada@example.com> # first

users [users@v1] 2024-01-04T00:00:00Z Ada <ada@example.com>
missing 2024-01-05T00:00:00Z Ada <ada@example.com>
`;

describe('sqitch', () => {
  it('deploys in the order of the plan, reworked changes by their tag', async () => {
    const tree = await readTree({
      'sqitch.plan': PLAN,
      'sqitch.conf': '[core]\n\tengine = mysql\n',
      'deploy/users.sql': 'CREATE TABLE users (id int, name text);',
      'deploy/users@v1.sql': 'CREATE TABLE users (id int);',
      'deploy/sales/orders.sql': 'CREATE TABLE orders (id int);',
      'revert/users.sql': 'DROP TABLE users;',
      'verify/users.sql': 'SELECT 1;',
    });
    expect(tree.order).toEqual(['deploy/users@v1.sql', 'deploy/sales/orders.sql', 'deploy/users.sql']);
    expect(tree.histories[0]!.dialect).toBe('mysql');
    expect(tree.facts.get('revert/users.sql')!.facts).toEqual([]);
    expect(tree.problems.map((problem) => problem.path)).toEqual(['sqitch.plan']);
  });

  it('reads plans with CRLF, and hostile ones', () => {
    expect(planEntries(PLAN.replace(/\n/g, '\r\n'))).toEqual(planEntries(PLAN));
    expect(planEntries('')).toEqual([]);
    expect(planEntries('@\n@a\n[]\n#\n').length).toBeLessThanOrEqual(1);
  });
});
