// Names of classes and properties in; what TypeORM's naming strategies call their tables and columns out.
// https://github.com/typeorm/typeorm (DefaultNamingStrategy), https://github.com/tonivj5/typeorm-naming-strategies

import type { NamePart } from '../made-name';
import type { NamingLibrary, ProjectNaming } from '../project-naming';

export interface NamingStrategy {
  table(className: string, written: string | null): string;
  column(property: string, written: string | null, prefixes: readonly string[]): string;
  /** Of a foreign key that nobody named. */
  joinColumn(relation: string, referenced: string): string;
  joinTable(first: string, second: string, property: string): string;
  joinTableColumn(table: string, property: string): string;
  /** What only running the project's own code tells. */
  unsure?: ReadonlySet<'table' | 'column' | 'joinColumn'>;
}

export const defaultNaming: NamingStrategy = {
  table: (className, written) => written ?? snakeCase(className),
  column(property, written, prefixes) {
    const name = written ?? property;
    return prefixes.length === 0 ? name : camelCase(prefixes.join('_')) + titleCase(name);
  },
  joinColumn: (relation, referenced) => camelCase(`${relation}_${referenced}`),
  joinTable: (first, second, property) => snakeCase(`${first}_${property.replaceAll('.', '_')}_${second}`),
  joinTableColumn: (table, property) => camelCase(`${table}_${property}`),
};

export const snakeNaming: NamingStrategy = {
  table: (className, written) => written ?? snakeCase(className),
  column(property, written, prefixes) {
    return snakeCase([...prefixes, ''].join('_')) + (written ?? snakeCase(property));
  },
  joinColumn: (relation, referenced) => snakeCase(`${relation}_${referenced}`),
  joinTable: (first, second, property) => snakeCase(`${first}_${property.replaceAll('.', '_')}_${second}`),
  joinTableColumn: (table, property) => snakeCase(`${table}_${property}`),
};

/** Null for one that is not known. */
export function namingCalled(name: string | null): NamingStrategy | null {
  if (name === null || name === 'DefaultNamingStrategy') return defaultNaming;
  return name === 'SnakeNamingStrategy' ? snakeNaming : null;
}

/** A strategy of the project; where its code does not tell, `guess` makes the name and is said to. */
export function namingOfProject(own: ProjectNaming, guess: NamingStrategy): NamingStrategy {
  const base = (own.base === null ? null : namingCalled(own.base)) ?? guess;
  const library: NamingLibrary = (method, args) => ofLibrary(base, method, args);
  const make = (method: string, ...args: NamePart[]) => {
    const made = own.make(method, args, library);
    return typeof made === 'string' && made !== '' ? made : null;
  };
  const unsure = new Set<'table' | 'column' | 'joinColumn'>();
  if (make('tableName', 'Sample', null) === null) unsure.add('table');
  if (make('columnName', 'sample', null, []) === null) unsure.add('column');
  if (make('joinColumnName', 'sample', 'id') === null) unsure.add('joinColumn');
  return {
    table: (className, written) => make('tableName', className, written) ?? guess.table(className, written),
    column: (property, written, prefixes) =>
      make('columnName', property, written, prefixes) ?? guess.column(property, written, prefixes),
    joinColumn: (relation, referenced) =>
      make('joinColumnName', relation, referenced) ?? guess.joinColumn(relation, referenced),
    joinTable: (first, second, property) =>
      make('joinTableName', first, second, property, null) ?? guess.joinTable(first, second, property),
    joinTableColumn: (table, property) =>
      make('joinTableColumnName', table, property, null) ?? guess.joinTableColumn(table, property),
    unsure,
  };
}

function ofLibrary(base: NamingStrategy, method: string, [first, second, third]: readonly NamePart[]) {
  const written = typeof second === 'string' ? second : null;
  if (typeof first !== 'string') return undefined;
  if (method === 'tableName') return base.table(first, written);
  if (method === 'columnName') return base.column(first, written, Array.isArray(third) ? third.map(String) : []);
  if (written === null) return undefined;
  if (method === 'joinColumnName') return base.joinColumn(first, written);
  if (method === 'joinTableName') return base.joinTable(first, written, typeof third === 'string' ? third : '');
  return method === 'joinTableColumnName' ? base.joinTableColumn(first, written) : undefined;
}

function snakeCase(text: string): string {
  return text
    .replace(/([A-Z])([A-Z])([a-z])/g, '$1_$2$3')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase();
}

function camelCase(text: string): string {
  return text.replace(/^([A-Z])|[\s\-_](\w)/g, (_, first: string | undefined, next: string | undefined) => {
    return next === undefined ? (first ?? '').toLowerCase() : next.toUpperCase();
  });
}

function titleCase(text: string): string {
  return text.replace(/\w\S*/g, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
}
