import { describe, expect, it } from 'vitest';
import { fold } from './fold';

const USERS = 'CREATE TABLE users (id int PRIMARY KEY, email text, name text);\n';

describe('dropping', () => {
  it('names what depends on a column or table, and takes it along with CASCADE', async () => {
    const refused = await fold([
      USERS,
      'CREATE VIEW emails AS SELECT email FROM users;',
      'ALTER TABLE users DROP COLUMN email;',
    ]);
    expect(refused.faults[0]).toBe('003:1 depended-on users.email');
    const cascaded = await fold([USERS, 'CREATE VIEW emails AS SELECT email FROM users;', 'DROP TABLE users CASCADE;']);
    expect(cascaded.faults).toEqual([]);
    expect(cascaded.tables).toEqual([]);
  });

  it('takes foreign keys along with CASCADE but keeps their columns', async () => {
    const { columns, table, faults } = await fold([
      `${USERS}CREATE TABLE orders (id int, user_id int REFERENCES users);`,
      'DROP TABLE users CASCADE;',
    ]);
    expect(faults).toEqual([]);
    expect(columns('orders')).toEqual(['id', 'user_id']);
    expect(table('orders')!.foreignKeys).toEqual([]);
  });

  it('allows what is not there with IF EXISTS alone', async () => {
    const { faults } = await fold([USERS, 'DROP TABLE IF EXISTS ghosts;\nDROP TABLE ghosts;']);
    expect(faults).toEqual(['002:2 unknown-table ghosts']);
  });
});

describe('views', () => {
  it('have the columns of their query and follow renames', async () => {
    const { columns, faults } = await fold([
      `${USERS}CREATE VIEW people AS SELECT id, upper(name) AS title FROM users;`,
      'CREATE MATERIALIZED VIEW titles AS SELECT title FROM people;',
      'ALTER TABLE users RENAME COLUMN name TO full_name;\nALTER VIEW people RENAME COLUMN title TO label;',
    ]);
    expect(faults).toEqual([]);
    expect(columns('people')).toEqual(['id', 'label']);
    expect(columns('titles')).toEqual(['title']);
  });

  it('name a column that is not there by its place', async () => {
    const { graph } = await fold(`${USERS}CREATE VIEW people AS\n  SELECT id, nickname\n  FROM users;`);
    expect(graph.faults).toMatchObject([{ code: 'unknown-column', column: 'nickname', line: 3, startColumn: 14 }]);
  });
});

describe('enums', () => {
  it('gain and rename values; a value that is not there is named', async () => {
    const { enums, faults } = await fold([
      "CREATE TYPE state AS ENUM ('open', 'closed');\nCREATE TABLE orders (id int, state state DEFAULT 'open');",
      "ALTER TYPE state ADD VALUE 'paid' BEFORE 'closed';\nALTER TYPE state RENAME VALUE 'open' TO 'new';",
      "UPDATE orders SET state = 'paid' WHERE state = 'lost';",
    ]);
    expect(enums.map((type) => type.values)).toEqual([['new', 'paid', 'closed']]);
    expect(faults).toEqual(["003:1 unknown-enum-value state 'lost'"]);
  });

  it('follow the rename of the type', async () => {
    const { types } = await fold("CREATE TYPE a AS ENUM ('x');\nCREATE TABLE t (s a);\nALTER TYPE a RENAME TO b;");
    expect(types('t')).toEqual({ s: 'b' });
  });
});

describe('routines, triggers and policies', () => {
  it('read columns in the body, NEW and OLD too', async () => {
    const { graph } = await fold([
      USERS,
      `CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO users (id, mail) VALUES (NEW.id, NEW.phone);
  RETURN NEW;
END $$;
CREATE TRIGGER noted BEFORE UPDATE OF email ON users FOR EACH ROW EXECUTE FUNCTION note();`,
    ]);
    const columns = graph.faults
      .filter((fault) => fault.code === 'unknown-column')
      .map((fault) => [fault.line, fault.column]);
    expect(columns).toContainEqual([3, 'mail']);
    expect(columns).toContainEqual([3, 'phone']);
  });

  it('keep a function that a trigger calls', async () => {
    const { faults } = await fold([
      USERS,
      'CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;\nCREATE TRIGGER t BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION f();',
      'DROP FUNCTION f();',
    ]);
    expect(faults).toEqual(['003:1 depended-on f']);
  });

  it('check policies, and guard the columns they read', async () => {
    const { faults } = await fold([
      `${USERS}CREATE POLICY own ON users USING (email = current_user AND owner = 1);`,
      'ALTER TABLE users DROP COLUMN email;',
    ]);
    expect(faults).toEqual(['001:2 unknown-column users.owner', '002:1 depended-on users.email']);
  });
});

describe('overloads', () => {
  const read = (name: string, column: string) =>
    `CREATE FUNCTION ${name} RETURNS void LANGUAGE plpgsql AS $$ BEGIN PERFORM ${column} FROM users; END $$;`;
  const overloads = `${USERS}${read('f(a int)', 'email')}\n${read('f(a int, b varchar(20))', 'name')}`;
  const drop = 'ALTER TABLE users DROP COLUMN email, DROP COLUMN name;';

  it('are dropped by their types', async () => {
    const first = await fold([overloads, `DROP FUNCTION f(integer);\n${drop}`]);
    expect(first.faults).toEqual(['001:3 unknown-column users.name']);
    const second = await fold([overloads, `DROP FUNCTION f(int, character varying);\n${drop}`]);
    expect(second.faults).toEqual(['001:2 unknown-column users.email']);
    const other = await fold([overloads, `DROP FUNCTION IF EXISTS f(text);\n${drop}`]);
    expect(other.faults).toEqual(['001:2 unknown-column users.email', '001:3 unknown-column users.name']);
  });

  it('are renamed by their types', async () => {
    const renamed = 'ALTER FUNCTION f(int) RENAME TO g;\nDROP FUNCTION g(int);\n';
    const { faults } = await fold([overloads, `${renamed}${drop}`]);
    expect(faults).toEqual(['001:3 unknown-column users.name']);
  });
});

describe('what cannot be known', () => {
  it('takes the guards of DO blocks for what they are', async () => {
    const { columns, graph } = await fold([
      USERS,
      `DO $$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE column_name = 'email') THEN
    ALTER TABLE users ADD COLUMN email text;
  END IF;
  ALTER TABLE users ADD COLUMN phone text;
END $$;`,
    ]);
    expect(columns('users')).toEqual(['id', 'email', 'name', 'phone']);
    expect(graph.faults).toEqual([]);
  });

  it('names dynamic SQL a Problem, and proves nothing of existence after it in that file', async () => {
    const { graph } = await fold([
      USERS,
      "DO $$ BEGIN EXECUTE format('ALTER TABLE %I ADD COLUMN phone text', 'users'); END $$;\nUPDATE users SET phone = '';",
      "UPDATE users SET fax = '';",
    ]);
    expect(graph.problems.map((problem) => problem.path)).toContain('db/migrations/002_step.sql');
    expect(graph.faults.map((fault) => [fault.column, fault.certainty])).toEqual([
      ['phone', 'likely'],
      ['fax', 'proven'],
    ]);
  });

  it('leaves the books of migration tools alone', async () => {
    const { faults } = await fold([
      USERS,
      'DELETE FROM __diesel_schema_migrations;\nDELETE FROM schema_migrations WHERE version = 1;',
    ]);
    expect(faults).toEqual([]);
  });
});

describe('domains and sequences', () => {
  it('fill columns with the default that they have at the time', async () => {
    const orders =
      "CREATE DOMAIN state AS text DEFAULT 'new';\nCREATE TABLE orders (id int, state state NOT NULL);\nINSERT INTO orders (id) VALUES (1);";
    expect((await fold(orders)).faults).toEqual([]);
    const without = await fold([orders, 'ALTER DOMAIN state DROP DEFAULT;\nINSERT INTO orders (id) VALUES (2);']);
    expect(without.faults).toEqual(['002:2 required-column-omitted orders.state']);
    const again = await fold([
      orders,
      "ALTER DOMAIN state DROP DEFAULT;\nALTER DOMAIN state SET DEFAULT 'old';\nINSERT INTO orders (id) VALUES (2);",
    ]);
    expect(again.faults).toEqual([]);
  });

  it('must be there to be altered', async () => {
    const { faults } = await fold([
      'CREATE DOMAIN old_name AS text;\nALTER DOMAIN old_name RENAME TO label;',
      'ALTER DOMAIN label ADD CONSTRAINT short CHECK (length(VALUE) < 9);\nALTER DOMAIN old_name SET NOT NULL;',
    ]);
    expect(faults).toEqual(['002:2 unknown-object type old_name']);
  });

  it('are owned by columns that are there', async () => {
    const { faults } = await fold([
      `${USERS}CREATE SEQUENCE numbers;\nALTER SEQUENCE numbers OWNED BY users.id;\nALTER SEQUENCE numbers OWNED BY NONE;`,
      'ALTER SEQUENCE numbers OWNED BY users.nr;\nALTER SEQUENCE numbers OWNED BY ghosts.id;\nALTER SEQUENCE numbers RESTART 9;',
    ]);
    expect(faults).toEqual(['002:1 unknown-column users.nr', '002:2 unknown-table ghosts']);
  });
});

describe('parameters told by the name of their routine', () => {
  it('are no columns of a table', async () => {
    const { faults } = await fold([
      `${USERS}CREATE FUNCTION find_user(id int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN (SELECT u.id FROM users u WHERE u.id = find_user.id); END $$;`,
      'CREATE FUNCTION by_sql(id int) RETURNS int LANGUAGE sql AS $$ SELECT u.id FROM users u WHERE u.id = by_sql.id $$;',
      'CREATE FUNCTION touch(n int) RETURNS void LANGUAGE plpgsql AS $$ DECLARE k int; BEGIN k := touch.n; UPDATE users SET name = k::text WHERE id = touch.n; END $$;',
    ]);
    expect(faults).toEqual([]);
  });

  it('do not hide a table of that name', async () => {
    const { faults } = await fold(
      `${USERS}CREATE FUNCTION users(n int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN (SELECT users.nick FROM users); END $$;`,
    );
    expect(faults).toEqual(['001:2 unknown-column users.nick']);
  });
});
