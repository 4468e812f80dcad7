import { describe, expect, it } from 'vitest';
import { resolveExprs } from '../../src/sql/resolve-expr';
import { faults, query, reads, relation, shop } from './resolve-shop';

async function resolveCheck(expression: string, relations = [{ name: 'users', relation: relation('users') }]) {
  const { body } = await query(`SELECT ${expression}`);
  if (body.kind !== 'select' || body.items[0]?.kind !== 'expr') throw new Error('expected one expression');
  return resolveExprs([body.items[0].expr], relations, shop('postgres'), 'check');
}

describe('expressions outside queries', () => {
  it('resolves against their table, qualified or not', async () => {
    const resolved = await resolveCheck("email <> '' AND users.name IS NOT NULL");
    expect(reads(resolved)).toEqual(['users.email check', 'users.name check']);
    expect(faults(await resolveCheck('length(phone) > 3'))).toEqual(['unknown-column phone users']);
  });

  it('lets subqueries see the table', async () => {
    const resolved = await resolveCheck('EXISTS (SELECT 1 FROM orders WHERE user_id = users.id AND nope = 1)');
    expect(faults(resolved)).toEqual(['unknown-column nope orders']);
  });

  it('tells NEW from OLD in trigger conditions', async () => {
    const rows = ['new', 'old'].map((name) => ({ name, relation: relation('users') }));
    expect(reads(await resolveCheck('new.email IS DISTINCT FROM old.name', rows))).toEqual([
      'users.email check',
      'users.name check',
    ]);
  });
});
