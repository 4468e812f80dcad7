// One change of a changelog in, the SQL that Liquibase would run out: line by line, each with the element it comes from.

import type { Dialect } from '../../model/dialect';
import type { Range } from '../../model/range';
import { attribute, type ChangeNode, child, childrenNamed } from './change-node';
import { columnSql, nameOf, namesOf, tableOf, typeFor, literalOf } from './column-sql';

export interface SqlLine {
  text: string;
  range: Range;
}

/** No lines: the change has no effect on the schema. null: a change nobody here knows. */
export function changeSql(node: ChangeNode, dialect: Dialect): SqlLine[] | null {
  if (NO_EFFECT.has(node.name)) return [];
  return Object.hasOwn(CHANGES, node.name) ? CHANGES[node.name]!(node, dialect) : null;
}

const NO_EFFECT = new Set([
  'alterSequence',
  'comment',
  'dbms',
  'empty',
  'modifySql',
  'output',
  'preConditions',
  'rollback',
  'setColumnRemarks',
  'setTableRemarks',
  'stop',
  'tagDatabase',
  'validCheckSum',
]);

const CHANGES: Record<string, (node: ChangeNode, dialect: Dialect) => SqlLine[]> = {
  createTable,
  addColumn: (node, dialect) =>
    childrenNamed(node, 'column').flatMap((column) => {
      const sql = columnSql(column, dialect, 'add');
      return [
        line(node, `ALTER TABLE ${tableOf(node, dialect)} ADD`),
        ...sql.lines,
        { text: ';', range: node.range },
        ...sql.constraints.map((constraint) => ({
          text: `ALTER TABLE ${tableOf(node, dialect)} ADD ${constraint};`,
          range: column.range,
        })),
      ];
    }),
  dropColumn: (node, dialect) => {
    const columns = childrenNamed(node, 'column').map((column) => ({
      name: attribute(column, 'name'),
      range: column.range,
    }));
    if (node.attributes.has('columnName')) columns.unshift({ name: attribute(node, 'columnName'), range: node.range });
    return columns.map((column) => ({
      text: `ALTER TABLE ${tableOf(node, dialect)} DROP COLUMN ${nameOf(column.name, dialect)};`,
      range: column.range,
    }));
  },
  renameColumn: (node, dialect) => {
    const from = nameOf(attribute(node, 'oldColumnName'), dialect);
    const to = nameOf(attribute(node, 'newColumnName'), dialect);
    return alter(node, dialect, `RENAME COLUMN ${from} TO ${to}`);
  },
  renameTable: (node, dialect) => [
    line(
      node,
      `ALTER TABLE ${tableOf(node, dialect, 'oldTableName')} RENAME TO ${nameOf(attribute(node, 'newTableName'), dialect)};`,
    ),
  ],
  modifyDataType: (node, dialect) => {
    const column = nameOf(attribute(node, 'columnName'), dialect);
    const type = typeFor(attribute(node, 'newDataType'), dialect);
    if (dialect === 'mysql') return alter(node, dialect, `MODIFY ${column} ${type}`);
    if (dialect === 'mssql') return alter(node, dialect, `ALTER COLUMN ${column} ${type}`);
    return alter(node, dialect, `ALTER COLUMN ${column} TYPE ${type.replace(/\s+(?:not\s+)?null$/i, '')}`);
  },
  // Before Liquibase 2.
  modifyColumn: (node, dialect) =>
    childrenNamed(node, 'column').flatMap((column) => {
      const name = nameOf(attribute(column, 'name'), dialect);
      const type = typeFor(attribute(column, 'type'), dialect);
      const action = dialect === 'mysql' ? `MODIFY ${name} ${type}` : `ALTER COLUMN ${name} TYPE ${type}`;
      return [{ text: `ALTER TABLE ${tableOf(node, dialect)} ${action};`, range: column.range }];
    }),
  addNotNullConstraint: (node, dialect) => notNull(node, dialect, true),
  dropNotNullConstraint: (node, dialect) => notNull(node, dialect, false),
  addDefaultValue: (node, dialect) =>
    alter(
      node,
      dialect,
      `ALTER COLUMN ${nameOf(attribute(node, 'columnName'), dialect)} SET DEFAULT ${literalOf(node, 'defaultValue', dialect) ?? 'NULL'}`,
    ),
  dropDefaultValue: (node, dialect) =>
    alter(node, dialect, `ALTER COLUMN ${nameOf(attribute(node, 'columnName'), dialect)} DROP DEFAULT`),
  addPrimaryKey: (node, dialect) =>
    alter(
      node,
      dialect,
      `ADD ${constraintName(node, dialect)}PRIMARY KEY (${namesOf(attribute(node, 'columnNames'), dialect)})`,
    ),
  dropPrimaryKey: (node, dialect) => {
    if (dialect === 'mysql') return alter(node, dialect, 'DROP PRIMARY KEY');
    const name = attribute(node, 'constraintName') || `${attribute(node, 'tableName')}_pkey`;
    return alter(node, dialect, `DROP CONSTRAINT ${nameOf(name, dialect)}`);
  },
  addUniqueConstraint: (node, dialect) =>
    alter(
      node,
      dialect,
      `ADD ${constraintName(node, dialect)}UNIQUE (${namesOf(attribute(node, 'columnNames'), dialect)})`,
    ),
  dropUniqueConstraint: (node, dialect) => dropConstraint(node, dialect, dialect === 'mysql' ? 'KEY' : 'CONSTRAINT'),
  addForeignKeyConstraint: (node, dialect) => {
    const columns = namesOf(attribute(node, 'baseColumnNames'), dialect);
    const target = tableOf(node, dialect, 'referencedTableName', 'referencedTableSchemaName');
    const referenced = namesOf(attribute(node, 'referencedColumnNames'), dialect);
    const rules =
      action(node, 'onDelete', 'DELETE') +
      action(node, 'onUpdate', 'UPDATE') +
      (attribute(node, 'deleteCascade') === 'true' ? ' ON DELETE CASCADE' : '');
    const table = tableOf(node, dialect, 'baseTableName', 'baseTableSchemaName');
    return [
      line(
        node,
        `ALTER TABLE ${table} ADD ${constraintName(node, dialect)}FOREIGN KEY (${columns}) REFERENCES ${target} (${referenced})${rules};`,
      ),
    ];
  },
  dropForeignKeyConstraint: (node, dialect) => [
    line(
      node,
      `ALTER TABLE ${tableOf(node, dialect, 'baseTableName', 'baseTableSchemaName')} DROP ${dialect === 'mysql' ? 'FOREIGN KEY' : 'CONSTRAINT'} ${nameOf(attribute(node, 'constraintName'), dialect)};`,
    ),
  ],
  addCheckConstraint: (node, dialect) =>
    alter(
      node,
      dialect,
      `ADD ${constraintName(node, dialect)}CHECK (${flat(attribute(node, 'constraintBody') || attribute(node, 'checkCondition'))})`,
    ),
  dropCheckConstraint: (node, dialect) => dropConstraint(node, dialect, 'CONSTRAINT'),
  addAutoIncrement: (node, dialect) => {
    const column = nameOf(attribute(node, 'columnName'), dialect);
    if (dialect === 'mysql') {
      return alter(
        node,
        dialect,
        `MODIFY ${column} ${typeFor(attribute(node, 'columnDataType'), dialect)} AUTO_INCREMENT`,
      );
    }
    return alter(node, dialect, `ALTER COLUMN ${column} ADD GENERATED BY DEFAULT AS IDENTITY`);
  },
  createIndex: (node, dialect) => {
    const columns = childrenNamed(node, 'column').map((column) =>
      attribute(column, 'computed') === 'true'
        ? `(${flat(attribute(column, 'name'))})`
        : nameOf(attribute(column, 'name').replace(/\s+(?:asc|desc)$/i, ''), dialect),
    );
    const unique = attribute(node, 'unique') === 'true' ? 'UNIQUE ' : '';
    const index = attribute(node, 'indexName');
    const name = index === '' ? '' : `${nameOf(index, dialect)} `;
    return [line(node, `CREATE ${unique}INDEX ${name}ON ${tableOf(node, dialect)} (${columns.join(', ')});`)];
  },
  dropIndex: (node, dialect) => {
    const on = dialect === 'mysql' || dialect === 'mssql' ? ` ON ${tableOf(node, dialect)}` : '';
    const schema =
      dialect === 'postgres' && attribute(node, 'schemaName')
        ? `${nameOf(attribute(node, 'schemaName'), dialect)}.`
        : '';
    return [line(node, `DROP INDEX ${schema}${nameOf(attribute(node, 'indexName'), dialect)}${on};`)];
  },
  dropTable: (node, dialect) => [
    line(
      node,
      `DROP TABLE ${tableOf(node, dialect)}${attribute(node, 'cascadeConstraints') === 'true' ? ' CASCADE' : ''};`,
    ),
  ],
  dropView: (node, dialect) => [
    line(
      node,
      `DROP VIEW ${attribute(node, 'ifExists') === 'true' ? 'IF EXISTS ' : ''}${tableOf(node, dialect, 'viewName')};`,
    ),
  ],
  renameView: (node, dialect) => [
    line(
      node,
      `ALTER VIEW ${tableOf(node, dialect, 'oldViewName')} RENAME TO ${nameOf(attribute(node, 'newViewName'), dialect)};`,
    ),
  ],
  createSequence: (node, dialect) =>
    dialect === 'mysql' || dialect === 'sqlite'
      ? []
      : [line(node, `CREATE SEQUENCE ${tableOf(node, dialect, 'sequenceName')};`)],
  dropSequence: (node, dialect) =>
    dialect === 'mysql' || dialect === 'sqlite'
      ? []
      : [line(node, `DROP SEQUENCE ${tableOf(node, dialect, 'sequenceName')};`)],
  renameSequence: (node, dialect) => [
    line(
      node,
      `ALTER SEQUENCE ${tableOf(node, dialect, 'oldSequenceName')} RENAME TO ${nameOf(attribute(node, 'newSequenceName'), dialect)};`,
    ),
  ],
  insert: (node, dialect) => {
    const columns = childrenNamed(node, 'column');
    const names = columns.map((column) => nameOf(attribute(column, 'name'), dialect)).join(', ');
    const values = columns.map((column) => literalOf(column, 'value', dialect) ?? 'NULL').join(', ');
    return [line(node, `INSERT INTO ${tableOf(node, dialect)} (${names}) VALUES (${values});`)];
  },
  update: (node, dialect) => [
    line(node, `UPDATE ${tableOf(node, dialect)} SET`),
    ...childrenNamed(node, 'column').map((column, at) => ({
      text: `${at === 0 ? '' : ', '}${nameOf(attribute(column, 'name'), dialect)} = ${literalOf(column, 'value', dialect) ?? 'NULL'}`,
      range: column.range,
    })),
    ...where(node),
  ],
  delete: (node, dialect) => [line(node, `DELETE FROM ${tableOf(node, dialect)}`), ...where(node)],
  mergeColumns: (node, dialect) => {
    const table = tableOf(node, dialect);
    const names = ['column1Name', 'column2Name', 'finalColumnName'].map((name) =>
      nameOf(attribute(node, name), dialect),
    );
    const type = typeFor(attribute(node, 'finalColumnType'), dialect);
    return [
      line(node, `ALTER TABLE ${table} ADD ${names[2]} ${type};`),
      line(node, `ALTER TABLE ${table} DROP COLUMN ${names[0]};`),
      line(node, `ALTER TABLE ${table} DROP COLUMN ${names[1]};`),
    ];
  },
};

function createTable(node: ChangeNode, dialect: Dialect): SqlLine[] {
  const keys: { name: string; constraint: string; range: Range }[] = [];
  const constraints: SqlLine[] = [];
  const lines = [line(node, `CREATE TABLE ${tableOf(node, dialect)} (`)];
  const columns = childrenNamed(node, 'column');
  columns.forEach((column, at) => {
    const sql = columnSql(column, dialect, 'create');
    lines.push(...sql.lines);
    if (sql.primaryKey)
      keys.push({
        name: nameOf(attribute(column, 'name'), dialect),
        constraint: sql.primaryKey.name,
        range: sql.primaryKey.range,
      });
    constraints.push(...sql.constraints.map((text) => ({ text, range: column.range })));
    if (at < columns.length - 1) lines.push({ text: ',', range: column.range });
  });
  const first = keys[0];
  if (first) {
    const named = keys.find((key) => key.constraint !== '')?.constraint ?? '';
    const prefix = named === '' ? '' : `CONSTRAINT ${nameOf(named, dialect)} `;
    lines.push({ text: `, ${prefix}PRIMARY KEY (${keys.map((key) => key.name).join(', ')})`, range: first.range });
  }
  for (const constraint of constraints) lines.push({ text: `, ${constraint.text}`, range: constraint.range });
  lines.push(line(node, ');'));
  return lines;
}

function line(node: ChangeNode, text: string): SqlLine {
  return { text, range: node.range };
}

function alter(node: ChangeNode, dialect: Dialect, rest: string): SqlLine[] {
  return [line(node, `ALTER TABLE ${tableOf(node, dialect)} ${rest};`)];
}

function notNull(node: ChangeNode, dialect: Dialect, required: boolean): SqlLine[] {
  const column = nameOf(attribute(node, 'columnName'), dialect);
  const type = attribute(node, 'columnDataType');
  const nullness = required ? 'NOT NULL' : 'NULL';
  if (dialect === 'mysql' && type !== '')
    return alter(node, dialect, `MODIFY ${column} ${typeFor(type, dialect)} ${nullness}`);
  if (dialect === 'mssql' && type !== '')
    return alter(node, dialect, `ALTER COLUMN ${column} ${typeFor(type, dialect)} ${nullness}`);
  return alter(node, dialect, `ALTER COLUMN ${column} ${required ? 'SET' : 'DROP'} NOT NULL`);
}

function dropConstraint(node: ChangeNode, dialect: Dialect, kind: string): SqlLine[] {
  return alter(node, dialect, `DROP ${kind} ${nameOf(attribute(node, 'constraintName'), dialect)}`);
}

function constraintName(node: ChangeNode, dialect: Dialect): string {
  const name = attribute(node, 'constraintName');
  return name === '' ? '' : `CONSTRAINT ${nameOf(name, dialect)} `;
}

function action(node: ChangeNode, name: string, event: string): string {
  const rule = attribute(node, name).toUpperCase();
  return /^(?:CASCADE|SET NULL|SET DEFAULT|RESTRICT|NO ACTION)$/.test(rule) ? ` ON ${event} ${rule}` : '';
}

function where(node: ChangeNode): SqlLine[] {
  const condition = child(node, 'where')?.body?.text ?? attribute(node, 'where');
  const text = flat(condition);
  return [line(node, text === '' ? ';' : `WHERE ${text};`)];
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
