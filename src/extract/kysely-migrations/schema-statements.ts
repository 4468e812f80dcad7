// A chain of Kysely's schema builder in; the statements that it stands for out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Dialect } from '../../model/dialect';
import type { Statement } from '../../model/sql';
import type { NodeOf, ParsedModule } from '../code-stack';
import { callChain, type ChainLink } from '../syntax/call-chain';
import type { CodeValues } from '../syntax/code-values';
import { setNotNull } from '../syntax/column-actions';
import { builtQuery } from '../syntax/query-builder/read-builders';
import { startsKysely } from '../syntax/query-builder/starts-kysely';
import { parsePlaced, placedText, type PlacedText, sqlWriter, type SqlWriter } from '../syntax/placed-text';
import { columnDefinition, defaultSql, typeSql } from './column-definition';

type Node = TSESTree.Node;

export interface SchemaContext {
  module: ParsedModule;
  values: CodeValues;
  dialect: Dialect;
  /** Where words stand that nobody wrote. */
  anchor: number;
}

/** What changes no column that others could read. */
const QUIET =
  /^(?:execute|ifNotExists|ifExists|cascade|restrict|modifyEnd|modifyFront|temporary|onCommit|addCheckConstraint|addIndex|dropIndex|dropConstraint|renameConstraint|compile|toOperationNode|\$call|onDelete|onUpdate|deferrable|notDeferrable|initiallyDeferred|initiallyImmediate|nullsNotDistinct|on|column|columns|using|expression|where|unique|asEnum|as|orReplace|materialized)$/;

export function schemaStatements(context: SchemaContext, call: NodeOf<'CallExpression'>): Statement[] {
  const { module, values, dialect, anchor } = context;
  const { links } = callChain(call);
  const at = links.findIndex(({ name, isCall }) => name === 'schema' && !isCall);
  const calls = links.slice(at + 1).filter(({ isCall }) => isCall);
  const home = links.find(({ name }) => name === 'withSchema');
  const [first, ...rest] = calls.filter(({ name }) => name !== 'withSchema');
  const range = module.rangeOf(call.callee.type === 'MemberExpression' ? call.callee.property : call);
  const opaque = (reason: string): Statement => ({ kind: 'opaque', reason, syntaxError: false, range });
  if (!first) return [];
  const text = (node: Node | null | undefined) => placedText(module, values, node);
  const parse = (sql: PlacedText) => parsePlaced(sql, dialect, module.lines);
  const write = () => sqlWriter(dialect, anchor);
  const has = (name: string) => rest.some((link) => link.name === name);
  const named = qualified(home ? text(home.args[0]) : null, text(first.args[0]));
  if (!named) return [opaque(`which table ${first.name}() means here is only known when it runs`)];
  const single = (make: (writer: SqlWriter) => SqlWriter) => parse(make(write()).done());

  switch (first.name) {
    case 'createSchema':
      return single((sql) => sql.words('CREATE SCHEMA IF NOT EXISTS ').name(named));
    case 'dropTable':
      return single((sql) => sql.words(has('ifExists') ? 'DROP TABLE IF EXISTS ' : 'DROP TABLE ').name(named));
    case 'dropView':
      return single((sql) => sql.words('DROP VIEW IF EXISTS ').name(named));
    case 'dropType':
      return single((sql) => sql.words('DROP TYPE IF EXISTS ').name(named));
    case 'createType': {
      const link = rest.find(({ name }) => name === 'asEnum');
      const items = link ? values.list(link.args[0])?.map((item) => values.text(item)) : null;
      if (!items || items.some((item) => item === null))
        return [opaque('the values of a type are only known when it runs')];
      const list = items.map((item) => `'${item!.replaceAll("'", "''")}'`).join(', ');
      return single((sql) => sql.words('CREATE TYPE ').name(named).words(` AS ENUM (${list})`));
    }
    case 'createIndex': {
      const table = rest.find(({ name }) => name === 'on');
      const target = table ? qualified(home ? text(home.args[0]) : null, text(table.args[0])) : null;
      const listed = rest.flatMap(({ name, args }) =>
        name === 'column' ? [text(args[0])] : name === 'columns' ? (values.list(args[0]) ?? []).map(text) : [],
      );
      const columns = listed.filter((column) => column !== null).map(plainName);
      if (!target || columns.length === 0 || has('expression')) return [];
      const words = has('unique') ? 'CREATE UNIQUE INDEX ' : 'CREATE INDEX ';
      const soft = has('ifNotExists') && dialect !== 'mysql' ? 'IF NOT EXISTS ' : '';
      const end = has('where') ? ') WHERE true' : ')';
      return single((sql) =>
        sql
          .words(words + soft)
          .name(named)
          .words(' ON ')
          .name(target)
          .words(' (')
          .names(columns)
          .words(end),
      );
    }
    case 'createView': {
      const as = rest.find((link) => link.name === 'as')?.args[0];
      const query = as ? builtQuery(module, values, dialect, startsKysely, as) : null;
      if (!query) return [opaque('what a view is made of is only known when it runs')];
      const soft = has('ifNotExists') || has('orReplace');
      return single((sql) => sql.words('CREATE VIEW ').name(named).words(' AS SELECT 1')).map((made) =>
        made.kind === 'create-view'
          ? { ...made, query, orReplace: soft, materialized: has('materialized'), range: module.rangeOf(call) }
          : made,
      );
    }
    case 'createTable':
      return createTable();
    case 'alterTable':
      return rest.flatMap((link) => alterations(link));
    default:
      return first.name === 'dropIndex' || first.name === 'refreshMaterializedView'
        ? []
        : [opaque(`what ${first.name}() does here is not read`)];
  }

  function createTable(): Statement[] {
    const parts: PlacedText[] = [];
    const after: Statement[] = [];
    for (const link of rest) {
      if (link.name === 'addColumn') {
        const column = columnDefinition(context, link);
        if (column) parts.push(column);
        else after.push(opaque('a column of a new table is only known when it runs'));
        continue;
      }
      const part = constraint(link);
      if (part) parts.push(part);
      else if (!QUIET.test(link.name) && !link.name.endsWith('Constraint'))
        after.push(opaque(`what ${link.name}() adds is only known when it runs`));
    }
    if (parts.length === 0) return after;
    const writer = write()
      .words(has('ifNotExists') ? 'CREATE TABLE IF NOT EXISTS ' : 'CREATE TABLE ')
      .name(named!)
      .words(' (');
    for (const [index, part] of parts.entries()) {
      if (index > 0) writer.words(', ');
      writer.add(part);
    }
    const made = parse(writer.words(')').done());
    for (const statement of made) statement.range = range;
    return [...made, ...after];
  }

  function alterations(link: ChainLink): Statement[] {
    const alter = (make: (writer: SqlWriter) => SqlWriter) =>
      single((sql) => make(sql.words('ALTER TABLE ').name(named!).words(' ')));
    const [one, two] = [text(link.args[0]), text(link.args[1])];
    const unknown = [opaque(`what ${link.name}() changes is only known when it runs`)];
    switch (link.name) {
      case 'addColumn': {
        const column = columnDefinition(context, link);
        if (!column) return unknown;
        return alter((sql) => sql.words(dialect === 'mssql' ? 'ADD ' : 'ADD COLUMN ').add(column));
      }
      case 'dropColumn':
        return one ? alter((sql) => sql.words('DROP COLUMN ').name(one)) : unknown;
      case 'renameColumn':
        return one && two ? alter((sql) => sql.words('RENAME COLUMN ').name(one).words(' TO ').name(two)) : unknown;
      case 'renameTo':
        return one ? alter((sql) => sql.words('RENAME TO ').name(one)) : unknown;
      case 'setSchema':
        return one ? alter((sql) => sql.words('SET SCHEMA ').name(one)) : unknown;
      case 'alterColumn':
        return one ? alterColumn(one, link) : unknown;
      case 'modifyColumn': {
        const column = columnDefinition(context, link);
        return column ? alter((sql) => sql.words('MODIFY COLUMN ').add(column)) : unknown;
      }
    }
    const part = constraint(link);
    if (part) return dialect === 'sqlite' ? [] : alter((sql) => sql.words('ADD ').add(part));
    return QUIET.test(link.name) || link.name.endsWith('Constraint') ? [] : unknown;
  }

  /** `(column) => column.setDataType('text')` */
  function alterColumn(column: PlacedText, link: ChainLink): Statement[] {
    const inner = values.result(link.args[1]);
    const actions = inner?.type === 'CallExpression' ? callChain(inner).links : [];
    return actions.flatMap((action): Statement[] => {
      const alter = (words: string) =>
        single((sql) => sql.words('ALTER TABLE ').name(named!).words(' ALTER COLUMN ').name(column).words(words));
      switch (action.name) {
        case 'setNotNull':
        case 'dropNotNull': {
          const set = setNotNull(named!, column, action.name === 'setNotNull', dialect, module.lines);
          return set ? [set] : [];
        }
        case 'setDataType': {
          const type = typeSql(context, action.args[0]);
          return type === null ? [opaque('the type of a column is only known when it runs')] : alter(` TYPE ${type}`);
        }
        case 'dropDefault':
          return alter(' DROP DEFAULT');
        case 'setDefault': {
          const value = defaultSql(context, action.args[0]);
          return value === null ? [] : alter(` SET DEFAULT ${value}`);
        }
        default:
          return [];
      }
    });
  }

  function constraint({ name, args }: ChainLink): PlacedText | null {
    const list = (node: Node | undefined) => {
      const items = (values.list(node) ?? []).map(text);
      return items.length > 0 && items.every((item) => item !== null) ? (items as PlacedText[]) : null;
    };
    const columns = list(args[1]);
    if (!columns) return null;
    if (name === 'addPrimaryKeyConstraint') return write().words('PRIMARY KEY (').names(columns).words(')').done();
    if (name === 'addUniqueConstraint') return write().words('UNIQUE (').names(columns).words(')').done();
    if (name !== 'addForeignKeyConstraint') return null;
    const [table, others] = [text(args[2]), list(args[3])];
    if (!table || !others) return null;
    const key = write().words('FOREIGN KEY (').names(columns).words(') REFERENCES ').name(table);
    return key.words(' (').names(others).words(')').done();
  }
}

function qualified(schema: PlacedText | null, name: PlacedText | null): PlacedText | null {
  if (!schema || !name) return name;
  const dot = { text: '.', offsets: [name.offsets[0] ?? 0] };
  return { text: schema.text + dot.text + name.text, offsets: [...schema.offsets, ...dot.offsets, ...name.offsets] };
}

/** `created_at desc` */
function plainName({ text, offsets }: PlacedText): PlacedText {
  const length = /^\S*/.exec(text)![0].length;
  return { text: text.slice(0, length), offsets: offsets.slice(0, length) };
}
