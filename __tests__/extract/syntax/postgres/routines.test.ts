import { beforeAll, describe, expect, it } from 'vitest';
import { loadPostgres, parsePostgres } from '../../../../src/extract/syntax/postgres';
import type { RoutineBody, Statement } from '../../../../src/model/sql';

beforeAll(loadPostgres);

function bodyOf(text: string): RoutineBody {
  const [statement] = parsePostgres(text);
  if (statement?.kind !== 'create-routine' && statement?.kind !== 'do')
    throw new Error(`not a routine: ${statement?.kind}`);
  return statement.body;
}

/** Every column of the statements with its line and column. */
function columns(statements: Statement[]): string[] {
  const found: string[] = [];
  function visit(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    if ('kind' in value && value.kind === 'column' && 'parts' in value && Array.isArray(value.parts)) {
      const [first] = value.parts;
      found.push(
        `${value.parts.map((part: { name: string }) => part.name).join('.')}@${first.range.line}:${first.range.startColumn}`,
      );
    }
    for (const inner of Object.values(value)) visit(inner);
  }
  visit(statements);
  return found;
}

const ROUTINE = `create function close_order(p_id int) returns setof orders language plpgsql as $$
declare
  r record;
  o orders%rowtype;
  n customers.name%type;
begin
  select total into n from orders where id = p_id;
  o.total := n + extra;
  for r in select * from lines loop
    perform bill(r.price);
  end loop;
  execute 'update orders set done = true';
  execute format('drop table %I', p_id);
  return query select * from orders where closed;
end $$;`;

describe('PL/pgSQL bodies', () => {
  it('places every column in the file', () => {
    const found = columns(bodyOf(ROUTINE).statements);
    expect(found).toContain('total@7:10');
    expect(found).toContain('id@7:41');
    expect(found).toContain('o.total@8:3');
    expect(found).toContain('extra@8:18');
    expect(found).toContain('r.price@10:18');
    expect(found).toContain('closed@14:43');
  });

  it('knows local names, rows and dynamic SQL', () => {
    const body = bodyOf(ROUTINE);
    expect(body.unread).toBeNull();
    expect(body.locals).toEqual(expect.arrayContaining(['p_id', 'r', 'o', 'n']));
    expect(body.records.o?.map((part) => part.name)).toEqual(['orders']);
    expect(body.records.r?.map((part) => part.name)).toEqual(['lines']);
    expect(body.dynamic.map((range) => range.line)).toEqual([13]);
    expect(
      body.statements.filter((statement) => statement.kind === 'update').map((statement) => statement.range.line),
    ).toEqual([12]);
    expect(body.statements).toContainEqual(
      expect.objectContaining({ kind: 'mention', what: '%type', columns: [expect.objectContaining({ name: 'name' })] }),
    );
  });

  it('reads quoted bodies with doubled quotes, and those with CRLF', () => {
    const quoted =
      "create function f() returns trigger language plpgsql as 'begin new.a := ''x''; perform b from t; return new; end';";
    expect(columns(bodyOf(quoted).statements)).toEqual([
      `new.a@1:${quoted.indexOf('new.a') + 1}`,
      `b@1:${quoted.indexOf('b from') + 1}`,
    ]);
    const windows = bodyOf('do $$\r\nbegin\r\n  delete from t where é = a;\r\nend $$;');
    expect(columns(windows.statements)).toEqual(['é@3:23', 'a@3:27']);
  });

  it('tests the values of a simple CASE', () => {
    const found = columns(
      bodyOf('do $$ declare v int; begin case v when w + 1 then null; else null; end case; end $$').statements,
    );
    expect(found).toEqual(['v@1:33', 'w@1:40']);
  });

  it('says why a body was not read', () => {
    expect(bodyOf('do $$ begin selec 1; end $$').unread).toContain('selec');
    expect(bodyOf("create function f() returns int language plpython3u as 'return 1'").unread).toContain('plpython3u');
  });
});

describe('SQL bodies', () => {
  it('reads strings, BEGIN ATOMIC and RETURN', () => {
    expect(
      columns(bodyOf('create function f() returns int language sql as $$ select a from t; $$').statements),
    ).toEqual(['a@1:59']);
    const atomic = bodyOf('create function f() returns int begin atomic select a from t; update t set b = c; end');
    expect(atomic.statements.map((statement) => statement.kind)).toEqual(['query', 'update']);
    expect(columns(bodyOf('create function f(x int) returns int return x + 1').statements)).toEqual(['x@1:45']);
  });
});
