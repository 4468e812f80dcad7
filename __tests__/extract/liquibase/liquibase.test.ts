import { describe, expect, it } from 'vitest';
import { readTree, tablesMade } from '../read-tree';

const home = 'src/main/resources/db/changelog';
const env = { '.env.example': 'DATABASE_URL=postgres://localhost/shop\n' };

function changeLog(...lines: string[]): string {
  return [
    '<?xml version="1.0"?>',
    '<databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog">',
    ...lines,
    '</databaseChangeLog>',
    '',
  ].join('\n');
}

async function statementsOf(text: string, name = 'db.changelog-master.xml') {
  const tree = await readTree({ ...env, [`${home}/${name}`]: text });
  const facts = tree.facts.get(`${home}/${name}`)!;
  return {
    tree,
    problems: facts.problems,
    statements: facts.facts.flatMap((fact) => (fact.kind === 'change-set' ? fact.script.statements : [])),
  };
}

const ORDERS = changeLog(
  '<changeSet id="1" author="ada">',
  '  <createTable tableName="orders">',
  '    <column name="id" type="bigint" autoIncrement="true"><constraints primaryKey="true"/></column>',
  '    <column name="customer_id" type="bigint"><constraints nullable="false" foreignKeyName="fk_customer" references="customers(id)"/></column>',
  '    <column name="note" type="clob" defaultValue="it\'s"/>',
  '  </createTable>',
  '</changeSet>',
);

describe('liquibase', () => {
  it('reads a table from XML, each column at its element', async () => {
    const { statements, problems } = await statementsOf(ORDERS);
    expect(problems).toEqual([]);
    const [table] = statements;
    if (table?.kind !== 'create-table') throw new Error('no table');
    expect(
      table.columns.map((column) => [column.name.name, column.type!.text, column.nullable, column.range.line]),
    ).toEqual([
      ['id', 'bigint', false, 5],
      ['customer_id', 'bigint', false, 6],
      ['note', 'text', true, 7],
    ]);
    expect(table.columns[1]!.range.startColumn).toBe(5);
    expect(table.columns[2]!.default!.text).toBe("'it''s'");
    expect(table.constraints.map((constraint) => [constraint.kind, constraint.range.line])).toEqual([
      ['primary-key', 5],
      ['foreign-key', 6],
    ]);
    expect(table.range).toMatchObject({ line: 4, endLine: 8 });
  });

  it('keeps places with CRLF', async () => {
    const { statements } = await statementsOf(ORDERS.replace(/\n/g, '\r\n'));
    const [table] = statements;
    expect(table?.kind === 'create-table' && table.columns.map((column) => column.range.line)).toEqual([5, 6, 7]);
  });

  it('reads what XML, YAML and JSON say alike', async () => {
    const yaml = `databaseChangeLog:
  - changeSet:
      id: 1
      author: ada
      changes:
        - createTable:
            tableName: users
            columns:
              - column:
                  name: id
                  type: int
                  constraints:
                    primaryKey: true
              - column: {name: email, type: varchar(255)}
        - addColumn:
            tableName: users
            columns:
              - column: {name: age, type: int}
        - sql:
            sql: |
              CREATE TABLE notes (
                id int
              );
`;
    const json = JSON.stringify(
      {
        databaseChangeLog: [
          {
            changeSet: {
              id: '1',
              author: 'ada',
              changes: [
                {
                  createTable: {
                    tableName: 'users',
                    columns: [
                      { column: { name: 'id', type: 'int', constraints: { primaryKey: true } } },
                      { column: { name: 'email', type: 'varchar(255)' } },
                    ],
                  },
                },
                { addColumn: { tableName: 'users', columns: [{ column: { name: 'age', type: 'int' } }] } },
                { sql: { sql: 'CREATE TABLE notes (id int);' } },
              ],
            },
          },
        ],
      },
      null,
      1,
    );
    for (const [name, text] of [
      ['db.changelog-master.yaml', yaml],
      ['db.changelog-master.json', json],
    ] as const) {
      const { statements, problems, tree } = await statementsOf(text, name);
      expect(problems).toEqual([]);
      expect(statements.map((statement) => statement.kind)).toEqual(['create-table', 'alter-table', 'create-table']);
      expect(tree.order).toEqual([`${home}/${name}#1::ada`]);
      const [users] = statements;
      expect(users?.kind === 'create-table' && users.columns.map((column) => column.name.name)).toEqual([
        'id',
        'email',
      ]);
    }
    const { statements } = await statementsOf(yaml, 'db.changelog-master.yaml');
    expect(statements[2]!.range).toMatchObject({ line: 21, startColumn: 15 });
    const users = statements[0];
    expect(users?.kind === 'create-table' && users.columns[1]!.range.line).toBe(14);
  });

  it('keeps the places of SQL inside of XML, with CDATA and entities', async () => {
    const { statements, problems } = await statementsOf(
      changeLog(
        '<changeSet id="1" author="ada">',
        '<sql><![CDATA[',
        '  CREATE TABLE a (id int);',
        ']]></sql>',
        '<sql>DELETE FROM a WHERE id &lt; 3;</sql>',
        '<createView viewName="low">SELECT id FROM a',
        '  WHERE id &lt; 9</createView>',
        '</changeSet>',
      ),
    );
    expect(problems).toEqual([]);
    expect(statements.map((statement) => [statement.kind, statement.range.line, statement.range.startColumn])).toEqual([
      ['create-table', 5, 3],
      ['delete', 7, 6],
      ['create-view', 8, 1],
    ]);
    const view = statements[2]!;
    if (view.kind !== 'create-view' || view.query.body.kind !== 'select') throw new Error('no view');
    expect(view.query.body.items[0]!.range).toMatchObject({ line: 8, startColumn: 35 });
    expect(view.query.body.where!.range.line).toBe(9);
  });

  it.each([
    ['<dropColumn tableName="t" columnName="c"/>', 'drop-column'],
    ['<renameColumn tableName="t" oldColumnName="a" newColumnName="b"/>', 'rename-column'],
    ['<renameTable oldTableName="t" newTableName="u"/>', 'rename'],
    ['<modifyDataType tableName="t" columnName="c" newDataType="bigint"/>', 'set-type'],
    ['<addNotNullConstraint tableName="t" columnName="c"/>', 'set-not-null'],
    ['<dropNotNullConstraint tableName="t" columnName="c"/>', 'set-not-null'],
    ['<addDefaultValue tableName="t" columnName="c" defaultValueNumeric="3"/>', 'set-default'],
    ['<dropDefaultValue tableName="t" columnName="c"/>', 'set-default'],
    ['<addPrimaryKey tableName="t" columnNames="a, b"/>', 'add-constraint'],
    ['<addUniqueConstraint tableName="t" columnNames="a"/>', 'add-constraint'],
    ['<dropUniqueConstraint tableName="t" constraintName="k"/>', 'drop-constraint'],
    ['<dropPrimaryKey tableName="t"/>', 'drop-constraint'],
    ['<dropForeignKeyConstraint baseTableName="t" constraintName="k"/>', 'drop-constraint'],
    [
      '<addForeignKeyConstraint baseTableName="t" baseColumnNames="a" referencedTableName="u" referencedColumnNames="id" constraintName="k" onDelete="CASCADE"/>',
      'add-constraint',
    ],
    ['<createIndex tableName="t" indexName="i"><column name="a"/></createIndex>', 'create-index'],
    ['<dropIndex tableName="t" indexName="i"/>', 'drop'],
    ['<dropTable tableName="t"/>', 'drop'],
    ['<dropView viewName="v"/>', 'drop'],
    ['<createSequence sequenceName="s"/>', 'create-sequence'],
    ['<insert tableName="t"><column name="a" value="x"/><column name="b" valueNumeric="1"/></insert>', 'insert'],
    ['<update tableName="t"><column name="a" value="x"/><where>b = 1</where></update>', 'update'],
    ['<delete tableName="t"><where>b = 1</where></delete>', 'delete'],
  ])('reads %s', async (change, kind) => {
    const { statements, problems } = await statementsOf(
      changeLog('<changeSet id="1" author="ada">', change, '</changeSet>'),
    );
    expect(problems).toEqual([]);
    const kinds = statements.flatMap((statement) =>
      statement.kind === 'alter-table' ? statement.actions.map((action) => action.kind as string) : [statement.kind],
    );
    expect(kinds).toEqual([kind]);
    expect(statements[0]!.range.line).toBe(4);
  });

  it('reports changes it does not know, and runs the rest', async () => {
    const { statements, problems } = await statementsOf(
      changeLog(
        '<changeSet id="1" author="ada">',
        '<customChange class="com.shop.Mend"/>',
        '<dropTable tableName="t"/>',
        '<rollback><dropTable tableName="u"/></rollback>',
        '</changeSet>',
      ),
    );
    expect(statements).toHaveLength(1);
    expect(problems.map((problem) => problem.line)).toEqual([4]);
  });

  it('obeys dbms lists, properties and preconditions that skip', async () => {
    const { statements, problems } = await statementsOf(
      changeLog(
        '<property name="text" value="text" dbms="postgresql"/>',
        '<property name="text" value="longtext" dbms="mysql"/>',
        '<changeSet id="1" author="ada" dbms="mysql"><dropTable tableName="a"/></changeSet>',
        '<changeSet id="2" author="ada" dbms="postgresql, h2">',
        '<preConditions onFail="MARK_RAN"><not><columnExists tableName="t" columnName="c"/></not></preConditions>',
        `<addColumn tableName="t"><column name="c" type="$\{text}"/></addColumn></changeSet>`,
        '<changeSet id="3" author="ada" context="mysql"><dropTable tableName="b"/></changeSet>',
      ),
    );
    expect(problems).toEqual([]);
    expect(statements).toHaveLength(1);
    const [added] = statements;
    if (added?.kind !== 'alter-table' || added.actions[0]?.kind !== 'add-column') throw new Error('no column');
    expect(added.actions[0].ifNotExists).toBe(true);
    expect(added.actions[0].column.type!.text).toBe('text');
  });

  it('follows include, includeAll and sqlFile in their order, once each', async () => {
    const one = (id: string) =>
      changeLog(`<changeSet id="${id}" author="ada"><dropTable tableName="${id}"/></changeSet>`);
    const tree = await readTree({
      ...env,
      [`${home}/db.changelog-master.xml`]: changeLog(
        '<include file="db/changelog/z.xml"/>',
        '<includeAll path="parts" relativeToChangelogFile="true"/>',
        '<include file="z.xml" relativeToChangelogFile="true"/>',
        '<changeSet id="last" author="ada">',
        '<dropTable tableName="x"/><sqlFile path="sql/data.sql" relativeToChangelogFile="true"/><dropTable tableName="y"/>',
        '</changeSet>',
        '<include file="gone.xml" relativeToChangelogFile="true"/>',
      ),
      [`${home}/z.xml`]: one('z'),
      [`${home}/parts/b.xml`]: one('b'),
      [`${home}/parts/a.sql`]: '--liquibase formatted sql\n--changeset ada:a\nCREATE TABLE a (id int);\n',
      [`${home}/sql/data.sql`]: 'CREATE TABLE data (id int);',
      [`${home}/orphan.xml`]: one('orphan'),
    });
    expect(tree.order.map((step) => step.slice(home.length + 1))).toEqual([
      'z.xml#z::ada',
      'parts/a.sql#a::ada',
      'parts/b.xml#b::ada',
      'db.changelog-master.xml#last::ada',
      'sql/data.sql',
      'db.changelog-master.xml#last::ada (3)',
    ]);
    expect(tree.histories).toHaveLength(1);
    expect(tree.problems.map((problem) => problem.path.slice(home.length + 1)).sort()).toEqual([
      'db.changelog-master.xml',
      'orphan.xml',
    ]);
  });

  it('ends when changelogs include each other', async () => {
    const tree = await readTree({
      ...env,
      [`${home}/changelog-root.xml`]: changeLog('<include file="db/changelog/changelog-a.xml"/>'),
      [`${home}/changelog-a.xml`]: changeLog(
        '<changeSet id="1" author="ada"><dropTable tableName="t"/></changeSet>',
        '<include file="db/changelog/changelog-b.xml"/>',
      ),
      [`${home}/changelog-b.xml`]: changeLog('<include file="db/changelog/changelog-a.xml"/>'),
    });
    expect(tree.order).toEqual([`${home}/changelog-a.xml#1::ada`]);
  });

  it('reads formatted SQL: change sets, delimiters, ignored lines, rollbacks out', async () => {
    const text = [
      '--liquibase formatted sql',
      '',
      '--changeset ada:1 dbms:postgresql',
      'CREATE TABLE a (id int);',
      '--rollback DROP TABLE a;',
      '--changeset ada:2 dbms:mysql',
      'CREATE TABLE never (id int) ENGINE=InnoDB;',
      '--changeset "bob b":"3 x" endDelimiter://',
      'CREATE TABLE b (id int)//',
      '--ignoreLines:start',
      'this is no SQL',
      '--ignoreLines:end',
      'CREATE TABLE c (id int)//',
      '',
    ].join('\r\n');
    const { statements, problems, tree } = await statementsOf(text, 'changelog.sql');
    expect(problems).toEqual([]);
    expect(tablesMade(tree.facts.get(`${home}/changelog.sql`))).toEqual(['a', 'b', 'c']);
    expect(statements.map((statement) => statement.range.line)).toEqual([4, 9, 13]);
    expect(tree.order).toEqual([`${home}/changelog.sql#1::ada`, `${home}/changelog.sql#3 x::bob b`]);
  });

  it.each([
    ['db.changelog-master.xml', '<databaseChangeLog><changeSet id="1"'],
    ['db.changelog-master.xml', '<!DOCTYPE x [<!ENTITY a "b">]><databaseChangeLog>&a;'],
    ['db.changelog-master.xml', `${'<databaseChangeLog>'.repeat(400)}`],
    ['db.changelog-master.yaml', 'databaseChangeLog: [ - }'],
    ['db.changelog-master.yaml', '- databaseChangeLog'],
    ['db.changelog-master.json', '{"databaseChangeLog": '],
  ])('says so when %s cannot be read', async (name, text) => {
    const { problems, statements } = await statementsOf(text, name);
    expect(statements).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it('takes names and values as text, never as SQL', async () => {
    const { statements } = await statementsOf(
      changeLog(
        '<changeSet id="1" author="ada">',
        '<dropTable tableName="a&quot;; DROP TABLE b; --"/>',
        '<insert tableName="t"><column name="x" value="\'); DELETE FROM t; --"/></insert>',
        '</changeSet>',
      ),
    );
    expect(statements.map((statement) => statement.kind)).toEqual(['drop', 'insert']);
  });
});
