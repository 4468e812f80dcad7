// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code under test is full of templates

import { describe, expect, it } from 'vitest';
import { sqlInCode } from '../../../src/extract/sql-in-code';
import { numberedSql } from '../../../src/extract/numbered-sql';
import { linkFacts } from '../../../src/graph/link-facts';
import type { Graph } from '../../../src/model/graph';
import { readCode } from '../read-code';

const TABLES = `create table orders (id int primary key, status text, total int not null);
create table users (id int primary key, email text);
alter table orders drop column status;
drop table users;
`;

async function graphOf(code: string): Promise<Graph> {
  const migration = 'db/migrations/20240101000000_orders.sql';
  const facts = [
    await numberedSql.extract({ path: migration, text: TABLES }, { dialect: 'postgres' }),
    await readCode(sqlInCode, 'src/orders.ts', code),
  ];
  const histories = numberedSql.arrange!([facts[0]!], { dialectOf: () => 'postgres', allPaths: [migration] });
  const sqlFiles = [{ path: 'src/orders.ts', dialect: 'postgres' as const }];
  return linkFacts({ facts, histories, sqlFiles, problems: [] } as Parameters<typeof linkFacts>[0]);
}

async function faultsOf(code: string) {
  const graph = await graphOf(code);
  return graph.faults
    .filter((fault) => fault.path === 'src/orders.ts')
    .map(({ code: what, from, column, line, startColumn, certainty }) => ({
      what,
      from,
      column,
      line,
      startColumn,
      certainty,
    }));
}

describe('SQL in code against the schema', () => {
  it('names the dropped column at its place', async () => {
    expect(await faultsOf('db.query(`\n  select status\n  from orders where id = ${id}`)')).toEqual([
      {
        what: 'unknown-column',
        from: 'code:src/orders.ts',
        column: 'status',
        line: 2,
        startColumn: 10,
        certainty: 'proven',
      },
    ]);
  });

  it('is only likely where a hole may bring another table', async () => {
    const [fault] = await faultsOf('db.query(`select status from orders ${joins}`)');
    expect(fault!.certainty).toBe('likely');
  });

  it('misses only tables that were here once', async () => {
    expect((await faultsOf("db.query('select email from users')")).map((fault) => fault.what)).toEqual([
      'unknown-table',
    ]);
    expect(await faultsOf("db.query('select email from people')")).toEqual([]);
  });

  it.each([
    'sql`select o.${column} from orders o`',
    'sql`insert into orders (id, ${names}) values (1, ${values})`',
    'sql`select x from ${table}`',
    'sql`select x from (values ${rows}) as v(x), orders`',
    'sql`update orders set ${changes} where id = 1`',
  ])('does not guess what stands in a hole: %s', async (code) => {
    expect(await faultsOf(code)).toEqual([]);
  });

  it('sees a required column left out of a list that is whole', async () => {
    expect((await faultsOf('sql`insert into orders (id) values (${id})`')).map((fault) => fault.column)).toEqual([
      'total',
    ]);
  });

  it('makes the file a node that reads the table', async () => {
    const graph = await graphOf("db.query('select total from orders')");
    expect(graph.nodes.find((node) => node.id === 'code:src/orders.ts')!.kind).toBe('code');
    expect(
      graph.edges.some(
        (edge) => edge.from === 'code:src/orders.ts' && edge.to === 'table:public.orders' && edge.toColumn === 'total',
      ),
    ).toBe(true);
  });
});
