// Database schemas in, a listing for the terminal out.

import type { Problem } from '../model/problem';
import type { Column, DatabaseSchema, Table } from '../model/schema';
import { visibleLine } from '../report/escape-markdown';

export function printSchema(databases: readonly DatabaseSchema[], problems: readonly Problem[]): string {
  const blocks: string[] = [];
  for (const database of databases) {
    if (databases.length > 1) blocks.push(`-- ${visibleLine(database.database)} (${database.dialect})`);
    for (const table of database.tables) blocks.push(printTable(table));
    for (const type of database.enums) {
      blocks.push(
        `enum ${visibleLine(`${type.schema}.${type.name}`)}: ${type.values.map((v) => visibleLine(v)).join(', ')}`,
      );
    }
  }
  if (blocks.length === 0) blocks.push('No migrations or schema files were found.');
  if (problems.length > 0) {
    const lines = problems.map((p) => `  ${visibleLine(p.path)}:${p.line}  ${visibleLine(p.reason.replace(/`/g, ''))}`);
    blocks.push([`Not understood (${problems.length})`, ...lines].join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

function printTable(table: Table): string {
  const name = table.schema === '' ? table.name : `${table.schema}.${table.name}`;
  const width = Math.max(0, ...table.columns.map((column) => visibleLine(column.name).length));
  const lines = [
    `${table.kind.replace('-', ' ')} ${visibleLine(name)}  ${visibleLine(table.definedAt.path)}:${table.definedAt.line}`,
  ];
  for (const column of table.columns)
    lines.push(`  ${visibleLine(column.name).padEnd(width)}  ${describeColumn(column, table)}`.trimEnd());
  for (const unique of table.unique) lines.push(`  unique (${list(unique.columns)})`);
  for (const key of table.foreignKeys) {
    const target = key.refSchema === '' ? key.refTable : `${key.refSchema}.${key.refTable}`;
    lines.push(`  (${list(key.columns)}) → ${visibleLine(target)} (${list(key.refColumns)})`);
  }
  return lines.join('\n');
}

function describeColumn(column: Column, table: Table): string {
  const parts = [visibleLine(column.type)];
  if (table.kind === 'table' && !column.nullable) parts.push('not null');
  if (column.default !== null) parts.push(`default ${visibleLine(column.default, 80)}`);
  if (table.primaryKey?.columns.includes(column.name)) parts.push('key');
  return parts.filter((part) => part !== '').join(', ');
}

function list(names: readonly string[]): string {
  return names.map((name) => visibleLine(name)).join(', ');
}
