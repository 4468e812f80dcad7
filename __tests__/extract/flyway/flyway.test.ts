import { describe, expect, it } from 'vitest';
import { readTree } from '../read-tree';

const table = (name: string) => `CREATE TABLE ${name} (id integer PRIMARY KEY);\n`;
const home = 'src/main/resources/db/migration';

describe('flyway', () => {
  it('orders versions part by part, repeatable scripts last by description, and leaves undo out', async () => {
    const tree = await readTree({
      [`${home}/V10__ten.sql`]: table('ten'),
      [`${home}/V2__two.sql`]: table('two'),
      [`${home}/V1_10__b.sql`]: table('b'),
      [`${home}/V1.9__a.sql`]: table('a'),
      [`${home}/U2__two.sql`]: 'DROP TABLE two;',
      [`${home}/R__Zebra.sql`]: 'SELECT 1;',
      [`${home}/R__apple.sql`]: 'SELECT 1;',
    });
    expect(tree.order.map((path) => path.slice(home.length + 1))).toEqual([
      'V1.9__a.sql',
      'V1_10__b.sql',
      'V2__two.sql',
      'V10__ten.sql',
      'R__Zebra.sql',
      'R__apple.sql',
    ]);
    expect(tree.histories[0]).toMatchObject({ database: '.', style: 'flyway', root: home });
    expect(tree.histories[0]!.steps.map((step) => step.version).slice(0, 2)).toEqual(['1.9', '1_10']);
    expect(tree.facts.get(`${home}/U2__two.sql`)!.facts).toEqual([]);
  });

  it('starts from the newest baseline', async () => {
    const tree = await readTree({
      'sql/V1__a.sql': table('a'),
      'sql/V2__b.sql': table('b'),
      'sql/B2__all.sql': table('a') + table('b'),
      'sql/V3__c.sql': table('c'),
    });
    expect(tree.order).toEqual(['sql/B2__all.sql', 'sql/V3__c.sql']);
    expect(tree.histories[0]!.steps[0]!.kind).toBe('baseline');
  });

  it('tells two files of one version, and names it cannot read', async () => {
    const tree = await readTree({
      'sql/V1__a.sql': table('a'),
      'sql/V01__b.sql': table('b'),
      'sql/V2_c.sql': table('c'),
    });
    expect(tree.problems.map((problem) => problem.path).sort()).toEqual(['sql/V1__a.sql', 'sql/V2_c.sql']);
  });

  it('merges the subfolders of one location', async () => {
    const tree = await readTree({
      'db/migration/tables/V1__a.sql': table('a'),
      'db/migration/views/V2__b.sql': 'CREATE VIEW b AS SELECT id FROM a;',
      'db/migration/tables/V3__c.sql': table('c'),
    });
    expect(tree.histories).toHaveLength(1);
    expect(tree.histories[0]!.steps.map((step) => step.version)).toEqual(['1', '2', '3']);
  });

  it('joins a second location beside the first', async () => {
    const tree = await readTree({
      'db/migration_shop/V1__a.sql': table('a'),
      'db/migration_shop/V2__b.sql': table('b'),
      'db/migration_shop_data/V1.1__a.sql': 'INSERT INTO a VALUES (1);',
    });
    expect(tree.histories.map((history) => history.steps.map((step) => step.version))).toEqual([['1', '1.1', '2']]);
  });

  it('makes a database of each folder named after a server, common scripts in each', async () => {
    const tree = await readTree({
      'db/migration/common/V1__a.sql': table('a'),
      'db/migration/postgresql/V2__b.sql': table('b'),
      'db/migration/mysql/V2__b.sql': table('b'),
    });
    expect(tree.histories.map((history) => [history.database, history.dialect, history.steps.length])).toEqual([
      ['mysql', 'mysql', 2],
      ['postgresql', 'postgres', 2],
    ]);
  });

  it('keeps folders per schema together when the scripts say they are schemas', async () => {
    const tree = await readTree({
      'db/migration/sales/V1__a.sql': 'CREATE SCHEMA sales; CREATE TABLE orders (id integer PRIMARY KEY);',
      'db/migration/people/V1__a.sql': 'CREATE SCHEMA people; CREATE TABLE staff (id integer PRIMARY KEY);',
    });
    expect(tree.histories).toHaveLength(1);
    expect(tree.histories[0]!.steps.map((step) => [step.path, step.defaultSchema])).toEqual([
      ['db/migration/people/V1__a.sql', 'people'],
      ['db/migration/sales/V1__a.sql', 'sales'],
    ]);
    expect(tree.problems).toEqual([]);
  });

  it('keeps folders with the same versions apart otherwise', async () => {
    const tree = await readTree({
      'db/migration/tenant/V1__a.sql': table('a'),
      'db/migration/master/V1__a.sql': table('a'),
    });
    expect(tree.histories.map((history) => history.database)).toEqual(['master', 'tenant']);
  });

  it.each([
    ['flyway.conf', 'flyway.locations=filesystem:one,filesystem:two\nflyway.schemas=shop\n'],
    ['flyway.toml', '[flyway]\nlocations = [\n  "filesystem:one",\n  "filesystem:two"\n]\nschemas = ["shop"]\n'],
    [
      'src/main/resources/application.yml',
      'spring:\n  flyway:\n    locations: filesystem:one,filesystem:two\n    default-schema: shop\n',
    ],
    [
      'src/main/resources/application.properties',
      'spring.flyway.locations=filesystem:one, filesystem:two\nspring.flyway.schemas=shop\n',
    ],
  ])('reads locations and schema from %s', async (config, text) => {
    const tree = await readTree({
      [config]: text,
      'one/V1__a.sql': table('a'),
      'two/V2__b.sql': table('b'),
    });
    expect(tree.order).toEqual(['one/V1__a.sql', 'two/V2__b.sql']);
    expect(tree.histories[0]!.steps.map((step) => step.defaultSchema)).toEqual(['shop', 'shop']);
  });

  it('survives settings that are no settings', async () => {
    const tree = await readTree({
      'src/main/resources/application.yml': 'spring: [\n  *nothing: {{',
      'sql/V1__a.sql': table('a'),
    });
    expect(tree.order).toEqual(['sql/V1__a.sql']);
  });
});
