import { describe, expect, it } from 'vitest';
import { splitSql } from '../../../src/extract/syntax/split-sql';
import type { Dialect } from '../../../src/model/dialect';

function pieces(text: string, dialect: Dialect): string[] {
  return splitSql(text, dialect).map((span) => text.slice(span.start, span.end));
}

describe('splitSql', () => {
  it('passes over semicolons in comments, strings and quoted names', () => {
    const text = `-- a; b\nselect ';', ";" /* ; /* ; */ ; */; select $x$;$x$, E'\\';'; `;
    expect(pieces(text, 'postgres')).toEqual([`select ';', ";"`, `select $x$;$x$, E'\\';'`]);
  });

  it('does not nest comments where the database does not', () => {
    expect(pieces('/* /* */ select 1; select 2', 'mysql')).toEqual(['select 1', 'select 2']);
  });

  it('reads backslashes and # comments in MySQL', () => {
    expect(pieces("select 'a\\';b'; # x; y\nselect `;`, \";\"", 'mysql')).toEqual([
      "select 'a\\';b'",
      'select `;`, ";"',
    ]);
  });

  it('follows DELIMITER', () => {
    const text = 'DELIMITER $$\nCREATE PROCEDURE p() BEGIN SELECT 1; END$$\nDELIMITER ;\nSELECT 2;';
    expect(pieces(text, 'mysql')).toEqual(['CREATE PROCEDURE p() BEGIN SELECT 1; END', 'SELECT 2']);
  });

  it('keeps trigger bodies whole', () => {
    const trigger =
      'CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE b SET c = CASE WHEN 1 THEN 2 END; DELETE FROM d; END';
    expect(pieces(`${trigger}; SELECT 1;`, 'sqlite')).toEqual([trigger, 'SELECT 1']);
    const nested =
      'CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW BEGIN IF x THEN SET y = 1; END IF; BEGIN SET z = 1; END; END';
    expect(pieces(`${nested}; SELECT 1`, 'mysql')).toEqual([nested, 'SELECT 1']);
  });

  it('keeps BEGIN ATOMIC whole and splits at transaction words', () => {
    const routine = 'create function f() returns int begin atomic select case when true then 1 end; select 2; end';
    expect(pieces(`begin; ${routine}; commit; end;`, 'postgres')).toEqual(['begin', routine, 'commit', 'end']);
    expect(pieces('BEGIN; SELECT 1; COMMIT;', 'snowflake')).toEqual(['BEGIN', 'SELECT 1', 'COMMIT']);
  });

  it('splits SQL Server batches at GO and keeps procedures to the end of the batch', () => {
    const text = 'CREATE PROCEDURE p AS\nSELECT 1;\nSELECT 2;\nGO\nSELECT [a;b];\nGO 3\n';
    expect(pieces(text, 'mssql')).toEqual(['CREATE PROCEDURE p AS\nSELECT 1;\nSELECT 2;', 'SELECT [a;b]']);
  });

  it('passes over psql commands and COPY data', () => {
    const text = '\\connect shop\nCOPY a (b) FROM stdin;\nit\'s; "raw\n\\.\nselect 1 \\gexec\nselect 2;';
    expect(pieces(text, 'postgres')).toEqual(['COPY a (b) FROM stdin', 'select 1', 'select 2']);
  });

  it('keeps the semicolons of a rule, but does not let an open bracket swallow the rest', () => {
    const rule = 'create rule r as on insert to t do instead (select 1; select 2)';
    expect(pieces(`${rule}; select 3`, 'postgres')).toEqual([rule, 'select 3']);
    expect(pieces('create table a (b int; select 1', 'postgres')).toEqual(['create table a (b int', 'select 1']);
  });

  it('survives what never ends', () => {
    for (const text of ["select 'abc; select 1", 'select "a; b', '/* a; b', 'select $x$ a; b', '((((;']) {
      expect(splitSql(text, 'postgres').length).toBeLessThan(3);
    }
  });
});
