// Bound entities and the database that their migrations arrive at in; where the two say different things out, each with
// the statement that would bring the database in line.

import type { Cause, Fault } from '../../model/graph';
import type { Range } from '../../model/range';
import type { Column, EnumType, Table } from '../../model/schema';
import { displayName } from '../../sql/fold/state';
import { defaultSchema, nameKey } from '../../sql/names';
import type { BoundColumn, BoundEntity, BoundEnum, BoundJoinTable, EntityDatabase, EntityGroup } from './bound-entity';
import { compareColumns } from './compare-columns';
import { type KeyDriftKind, keyDrift } from './key-drift';
import { tableFinder } from './table-finder';
import { addForeignKey, addKey, createJoinTable } from './write-keys';
import {
  addColumn,
  addEnumValue,
  alterColumn,
  createEnum,
  createTable,
  dropColumn,
  quoteTable,
} from './write-migration';

/** First of a fault's `details`; the migration is the last, empty where there is none to write. */
export type DriftKind =
  | 'missing-table'
  | 'missing-column'
  | 'undeclared-column'
  | 'unmapped-table'
  | 'type'
  | 'nullable'
  | 'default'
  | 'missing-enum'
  | 'missing-enum-value'
  | 'undeclared-enum-value'
  | 'missing-join-table'
  | KeyDriftKind;

export function driftOf(group: EntityGroup, database: EntityDatabase): Fault[] {
  const { schema, history } = database;
  const { dialect } = schema;
  const find = tableFinder(schema);
  const faults: Fault[] = [];
  const mapped = new Set<Table>();

  const counts = new Map<Table, number>();
  for (const entity of group.entities) {
    const table = find.table(entity.schema, entity.table);
    if (table) counts.set(table, (counts.get(table) ?? 0) + 1);
  }
  for (const entity of [...group.entities, ...(group.namedColumns ?? [])]) {
    const table = find.table(entity.schema, entity.table);
    if (!table) {
      if (!entity.isGuessed) reportTable(entity);
      continue;
    }
    mapped.add(table);
    if (database.unknown.has(table.id)) continue;
    compareTable(entity, table);
    reportKeys(entity, table, counts.get(table)! > 1);
  }
  for (const between of group.joinTables ?? []) reportJoinTable(between);
  for (const type of group.enums) compareEnum(type);
  if (history.style === group.orm && history.partial !== true && !group.isByHand) reportUnmapped();
  return faults;

  function reportTable(entity: BoundEntity): void {
    const id = wantedTable(entity.schema, entity.table);
    const cause = goneCause(id, null);
    // Tables of other schemas, and views, are often made by hand.
    const certainty = entity.entity.type === 'view' || history.partial === true ? 'possible' : 'proven';
    const sql = entity.entity.type === 'view' ? '' : withKeys(createTable(dialect, entity), keyStatements(entity));
    const at = entity.entity.table ?? { name: entity.entity.name, range: entity.entity.nameRange };
    report(entity, at.range, id, null, 'missing-table', [sql], { cause, certainty });
  }

  /** Keys of a table that is to be made; with `added`, those that wait for that column alone. */
  function keyStatements(entity: BoundEntity, table: Table | null = null, added: string | null = null): string[] {
    const on = { schema: entity.schema, name: entity.table };
    const waits = ({ columns }: { columns: readonly string[] }) =>
      table === null ||
      (columns.some((name) => nameKey(dialect, name) === nameKey(dialect, added ?? '')) &&
        // Of several new columns the last one brings the key along.
        columns.filter((name) => !find.column(table, name)).at(-1) === added);
    const keys = (entity.keys ?? []).filter((key) => waits(key) && key.kind !== 'primary');
    return [
      ...keys.map((key) => addKey(dialect, on, key)),
      ...(entity.foreignKeys ?? []).filter(waits).map((key) => addForeignKey(dialect, on, key)),
    ];
  }

  function compareTable(entity: BoundEntity, table: Table): void {
    const isView = entity.entity.type === 'view' || table.kind !== 'table';
    const declared = new Set(entity.columns.map(({ name }) => nameKey(dialect, name)));
    // What a column is called now is told with the member that says its old name.
    const follow = (cause: Cause | null) => {
      if (cause?.kind === 'renamed' && cause.renamedTo !== null) declared.add(nameKey(dialect, cause.renamedTo));
    };
    for (const bound of entity.columns) {
      const range = bound.member.nameRange;
      const column = find.column(table, bound.name);
      if (!column) {
        if (bound.isGuessed) continue;
        const cause = goneCause(table.id, bound.name);
        follow(cause);
        const isRequired = !bound.nullable && !bound.member.list;
        const sql = isView ? '' : withKeys(addColumn(dialect, table, bound), keyStatements(entity, table, bound.name));
        report(
          speakerOf(entity, bound),
          range,
          table.id,
          bound.name,
          'missing-column',
          [isRequired ? 'required' : 'optional', sql],
          // A step that nobody could read may have added it.
          { cause, certainty: history.partial === true && cause === null ? 'possible' : 'proven' },
        );
        continue;
      }
      if (isView) continue;
      reportValues(entity, bound, column);
      for (const { kind, wanted, actual } of compareColumns(bound, column, dialect)) {
        const sql = alterColumn(dialect, table, bound, kind) ?? '';
        report(speakerOf(entity, bound), range, table.id, column.name, kind, [wanted, actual, sql]);
      }
    }
    if (entity.entity.partial || isView) return;
    for (const column of table.columns) {
      if (declared.has(nameKey(dialect, column.name))) continue;
      const isRequired = !column.nullable && column.default === null && !column.generated && !column.identity;
      // Creation and update dates are filled unwritten.
      if (group.isByHand && (!isRequired || /^(?:created|updated|deleted)_?at$/i.test(column.name))) continue;
      report(entity, entity.entity.nameRange, table.id, column.name, 'undeclared-column', [
        isRequired ? 'required' : 'optional',
        dropColumn(dialect, table, column.name),
      ]);
    }
  }

  function reportKeys(entity: BoundEntity, table: Table, sharesTable: boolean): void {
    for (const drift of keyDrift(entity, table, group, database, sharesTable)) {
      const speaker = drift.path === undefined ? entity : { ...entity, path: drift.path };
      const column = drift.columns.length === 1 ? drift.columns[0]! : null;
      report(speaker, drift.range, table.id, column, drift.kind, [...drift.details, scriptOf(drift.statements)], {
        certainty: database.hasOpaque ? 'possible' : 'proven',
        wanted: `${entity.entity.name}.${drift.columns.join(', ')}`,
      });
    }
  }

  function reportJoinTable(between: BoundJoinTable): void {
    if (find.table(between.schema, between.table)) return;
    const id = wantedTable(between.schema, between.table);
    const speaker = { asset: between.asset, path: between.path, entity: { name: between.entity } };
    const certainty = history.partial === true || database.hasOpaque ? 'possible' : 'proven';
    report(
      speaker,
      between.range,
      id,
      null,
      'missing-join-table',
      [between.member, scriptOf(createJoinTable(dialect, between))],
      {
        cause: goneCause(id, null),
        certainty,
      },
    );
  }

  /** Values that stand in the options of a column. */
  function reportValues(entity: BoundEntity, bound: BoundColumn, column: Column): void {
    const { member } = bound;
    const dot = column.type.lastIndexOf('.');
    const name = column.type.slice(dot + 1).replace(/\[\]$/, '');
    const type = member.enum?.values ? find.enumType(dot < 0 ? null : column.type.slice(0, dot), name) : null;
    for (const value of type ? (member.enum?.values ?? []) : []) {
      if (type!.values.includes(value)) continue;
      const sql = addEnumValue(dialect, type!.schema, type!.name, value) ?? '';
      report(speakerOf(entity, bound), member.nameRange, type!.id, value, 'missing-enum-value', [sql], {
        cause: goneCause(type!.id, value),
        wanted: `${member.name}.${value}`,
      });
    }
  }

  function compareEnum(bound: BoundEnum): void {
    if (!bound.database) return;
    const { schema: home, name } = bound.database;
    const type = find.enumType(home, name);
    const entity = { asset: bound.asset, path: bound.path, entity: { name: bound.type.name } };
    if (!type) {
      const id = `enum:${prefix()}${displayName(home ?? defaultSchema(dialect), name)}`;
      const sql = createEnum(
        dialect,
        home,
        name,
        bound.type.values.map(({ stored }) => stored),
      );
      report(entity, bound.type.nameRange, id, null, 'missing-enum', [sql], { cause: goneCause(id, null) });
      return;
    }
    compareValues(bound, type, entity);
  }

  function compareValues(bound: BoundEnum, type: EnumType, entity: Speaker): void {
    for (const { stored, range } of bound.type.values) {
      if (type.values.includes(stored)) continue;
      const sql = addEnumValue(dialect, type.schema, type.name, stored) ?? '';
      const cause = goneCause(type.id, stored);
      report(entity, range, type.id, stored, 'missing-enum-value', [sql], { cause });
    }
    const declared = new Set(bound.type.values.map(({ stored }) => stored));
    for (const value of type.values) {
      if (!declared.has(value)) report(entity, bound.type.nameRange, type.id, value, 'undeclared-enum-value', ['']);
    }
  }

  /** Tables that the tool would drop with its next migration. */
  function reportUnmapped(): void {
    const others = new Set(group.otherTables.map((name) => nameKey(dialect, name)));
    const schemas = new Set(group.entities.map((entity) => nameKey(dialect, entity.schema ?? defaultSchema(dialect))));
    const [first] = group.entities;
    if (!first) return;
    for (const table of schema.tables) {
      if (table.kind !== 'table' || mapped.has(table) || others.has(nameKey(dialect, table.name))) continue;
      if (!schemas.has(nameKey(dialect, table.schema))) continue;
      const sql = `DROP TABLE ${quoteTable(dialect, table.schema, table.name)};`;
      const speaker = { asset: table.id, path: table.definedAt.path, entity: { name: table.name } };
      report(speaker, table.definedAt, table.id, null, 'unmapped-table', [group.path, sql]);
    }
  }

  function report(
    { asset, path, entity }: Speaker,
    range: Range,
    to: string,
    column: string | null,
    kind: DriftKind,
    details: string[],
    more: { cause?: Cause | null; certainty?: Fault['certainty']; wanted?: string } = {},
  ): void {
    const { line, startColumn, endLine, endColumn } = range;
    faults.push({
      path,
      line,
      startColumn,
      endLine,
      endColumn,
      code: 'drifted-entity',
      from: asset,
      to,
      column,
      clause: 'property',
      certainty: more.certainty ?? 'proven',
      live: true,
      wanted: more.wanted ?? (column === null ? entity.name : `${entity.name}.${column}`),
      details: [kind, ...details.slice(0, -1), inStyle(history.style, details.at(-1) ?? '')],
      cause: more.cause ?? null,
      statement: kind,
    });
  }

  function wantedTable(home: string | null, name: string): string {
    return `table:${prefix()}${displayName(home ?? defaultSchema(dialect), name)}`;
  }

  function prefix(): string {
    const [table] = schema.tables;
    if (!table) return '';
    const rest = table.id.slice(table.id.indexOf(':') + 1);
    return rest.slice(0, rest.length - displayName(table.schema, table.name).length);
  }

  function goneCause(id: string, column: string | null): Cause | null {
    const key = column === null ? null : nameKey(dialect, column);
    const found = database.gone.find(
      (gone) => gone.asset === id && (gone.column === null ? null : nameKey(dialect, gone.column)) === key,
    );
    return found?.cause ?? null;
  }
}

/** As the project's migrations send it. */
function inStyle(style: string, sql: string): string {
  const send = style === 'typeorm' ? 'queryRunner.query' : style === 'knex' ? 'knex.raw' : null;
  if (send === null || sql === '') return sql;
  return sql
    .split('\n')
    .map((line) => `await ${send}('${line.replace(/;$/, '').replaceAll('\\', '\\\\').replaceAll("'", "\\'")}');`)
    .join('\n');
}

/** Keys come with what they are over, or not at all. */
function withKeys(statement: string, keys: readonly string[]): string {
  return statement === '' ? '' : scriptOf([statement, ...keys]);
}

/** One statement a line; a text of several lines stays alone. */
function scriptOf(statements: readonly string[]): string {
  const written = statements.filter((statement) => statement !== '');
  return written.some((statement) => statement.includes('\n')) ? (written[0] ?? '') : written.join('\n');
}

/** What a class inherits or embeds stands in another file. */
function speakerOf(entity: BoundEntity, { path }: BoundColumn): Speaker {
  return path === undefined ? entity : { ...entity, path };
}

interface Speaker {
  asset: string;
  path: string;
  entity: { name: string };
}
