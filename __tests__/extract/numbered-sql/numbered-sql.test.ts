import { describe, expect, it } from 'vitest';
import { readTree, tablesMade } from '../read-tree';

const table = (name: string) => `CREATE TABLE ${name} (id integer PRIMARY KEY);\n`;

describe('numbered-sql', () => {
  it.each([
    ['goose', '-- +goose Up\n', '-- +goose Down\n'],
    ['sql-migrate', '-- +migrate Up\n', '-- +migrate Down\n'],
    ['dbmate', '-- migrate:up\n', '\n-- migrate:down transaction:false\n'],
    ['node-pg-migrate', '-- Up Migration\n', '-- Down Migration\n'],
    ['play-evolutions', '# --- !Ups\n', '# --- !Downs\n'],
    ['mybatis', '-- // add users\n', '-- //@UNDO\n'],
  ])('applies only the up part of %s files, at its place', async (style, up, down) => {
    const text = `${up}${table('kept')}${down}DROP TABLE kept;\n${table('gone')}`;
    const tree = await readTree({ 'db/migrations/001_x.sql': text });
    const facts = tree.facts.get('db/migrations/001_x.sql');
    expect(tablesMade(facts)).toEqual(['kept']);
    expect(facts!.problems).toEqual([]);
    expect(tree.histories[0]!.style).toBe(style);
    const fact = facts!.facts[0]!;
    expect(fact.kind === 'sql-script' && fact.script.statements[0]!.range.line).toBe(2);
  });

  it('keeps lines where they are with CRLF and a down part first', async () => {
    const text = '-- +goose Down\r\nDROP TABLE a;\r\n-- +goose Up\r\nCREATE TABLE a (id integer);\r\n';
    const tree = await readTree({ 'migrations/1_a.sql': text });
    const fact = tree.facts.get('migrations/1_a.sql')!.facts[0]!;
    expect(fact.kind === 'sql-script' && fact.script.statements.map((statement) => statement.range.line)).toEqual([4]);
  });

  it('orders by number, not by text, and sets undo files aside', async () => {
    const tree = await readTree({
      'migrations/10_c.sql': table('c'),
      'migrations/2_b.sql': table('b'),
      'migrations/1_a.sql': table('a'),
      'migrations/1_a_down.sql': 'DROP TABLE a;',
      'migrations/rollback/2_b.sql': 'DROP TABLE b;',
    });
    expect(tree.order).toEqual(['migrations/1_a.sql', 'migrations/2_b.sql', 'migrations/10_c.sql']);
    expect(tree.stackOf('migrations/rollback/2_b.sql')).toBe('numbered-sql');
    expect(tree.facts.get('migrations/1_a_down.sql')!.facts).toEqual([]);
    expect(tree.problems).toEqual([]);
  });

  it('reads dated files, two of one day without a collision', async () => {
    const tree = await readTree({
      'migrations/2024-01-02-b.sql': table('b'),
      'migrations/2024-01-02-a.sql': table('a'),
      'migrations/2023-12-31-z.sql': table('z'),
    });
    expect(tree.order.map((path) => path.slice(-5))).toEqual(['z.sql', 'a.sql', 'b.sql']);
    expect(tree.problems).toEqual([]);
  });

  it('reads folders with up.sql and release folders', async () => {
    const diesel = await readTree({
      'migrations/2020-01-01-000000_a/up.sql': table('a'),
      'migrations/2020-01-01-000000_a/down.sql': 'DROP TABLE a;',
      'migrations/2019-01-01-000000_z/up.sql': table('z'),
    });
    expect(diesel.order).toEqual(['migrations/2019-01-01-000000_z/up.sql', 'migrations/2020-01-01-000000_a/up.sql']);
    const releases = await readTree({
      'migrations/1.10/001_c.sql': table('c'),
      'migrations/1.2/001_a.sql': table('a'),
      'migrations/1.2/002_b.sql': table('b'),
    });
    expect(releases.order).toEqual([
      'migrations/1.2/001_a.sql',
      'migrations/1.2/002_b.sql',
      'migrations/1.10/001_c.sql',
    ]);
    expect(releases.problems).toEqual([]);
  });

  it('makes a database of each dialect folder', async () => {
    const tree = await readTree({
      'migrations/postgres/001_a.sql': table('a'),
      'migrations/mysql/001_a.sql': table('a'),
      'migrations/sqlite/001_a.sql': table('a'),
    });
    expect(tree.histories.map((history) => [history.database, history.dialect])).toEqual([
      ['mysql', 'mysql'],
      ['postgres', 'postgres'],
      ['sqlite', 'sqlite'],
    ]);
  });

  it('tells version collisions and files without a place', async () => {
    const tree = await readTree({
      'migrations/001_a.sql': table('a'),
      'migrations/0001_b.sql': table('b'),
      'migrations/fix.sql': 'SELECT 1;',
    });
    expect(tree.problems.map((problem) => problem.path).sort()).toEqual(['migrations/001_a.sql', 'migrations/fix.sql']);
    expect(tree.stackOf('migrations/fix.sql')).toBe('sql-files');
    expect(tree.histories[0]!.steps.map((step) => step.version)).toEqual(['0001', '001']);
  });

  it('says that a history is partial when migrations in code stand between', async () => {
    const tree = await readTree({ 'migrations/001_a.go': 'package m', 'migrations/002_b.sql': table('b') });
    expect(tree.order).toEqual(['migrations/002_b.sql']);
    expect(tree.histories[0]!.partial).toBe(true);
  });

  it('does not take numbered queries for migrations', async () => {
    const tree = await readTree({
      'queries/01_top.sql': 'SELECT 1;',
      'sql/001_a.sql': 'SELECT 1;',
      'sql/report.sql': 'SELECT 2;',
    });
    expect(tree.histories).toEqual([]);
  });

  it('survives empty files and hostile names', async () => {
    const tree = await readTree({
      'migrations/001_.sql': '',
      'migrations/99999999999999999999999999999999_x.sql': table('x'),
      'migrations/002_\u202e name with spaces; DROP.sql': table('y'),
      'migrations/003_constructor.sql': table('__proto__'),
    });
    expect(tree.histories[0]!.steps.map((step) => step.version)).toEqual([
      '001',
      '002',
      '003',
      '99999999999999999999999999999999',
    ]);
  });
});
