// Names of classes and properties in; what MikroORM's naming strategies call their tables and columns out.
// https://mikro-orm.io/docs/naming-strategy

import type { NamingStrategyFact } from '../../../model/naming';
import { snakeCase } from '../made-name';
import { type NamingLibrary, type ProjectNaming, projectNaming } from '../project-naming';

/** Null for a name that only running the project's own strategy tells. */
export interface MikroNaming {
  table(entity: string): string | null;
  column(property: string): string | null;
  /** Of a foreign key that nobody named. */
  joinColumn(property: string, referenced: string): string | null;
}

const underscore: MikroNaming = {
  table: snakeCase,
  column: snakeCase,
  joinColumn: (property, referenced) => `${snakeCase(property)}_${referenced}`,
};

const entityCase: MikroNaming = {
  table: (entity) => entity,
  column: (property) => property,
  joinColumn: (property) => property,
};

const mongo: MikroNaming = {
  table: (entity) => snakeCase(entity).replaceAll('_', '-'),
  column: (property) => property,
  joinColumn: (property) => property,
};

const unknown: MikroNaming = { table: () => null, column: () => null, joinColumn: () => null };

const LIBRARY: Readonly<Record<string, MikroNaming>> = {
  UnderscoreNamingStrategy: underscore,
  EntityCaseNamingStrategy: entityCase,
  MongoNamingStrategy: mongo,
};

/** `name`: as the configuration says it; null where it does not. */
export function mikroNaming(name: string | null, strategies: ReadonlyMap<string, NamingStrategyFact>): MikroNaming {
  if (name === null) return underscore;
  if (Object.hasOwn(LIBRARY, name)) return LIBRARY[name]!;
  const own = projectNaming(strategies, name);
  return own ? ofProject(own) : unknown;
}

function ofProject(own: ProjectNaming): MikroNaming {
  const base = own.base !== null && Object.hasOwn(LIBRARY, own.base) ? LIBRARY[own.base]! : unknown;
  const library: NamingLibrary = (method, [first, second]) => {
    if (typeof first !== 'string') return undefined;
    if (method === 'classToTableName') return base.table(first) ?? undefined;
    if (method === 'propertyToColumnName') return base.column(first) ?? undefined;
    if (method !== 'joinKeyColumnName') return undefined;
    return base.joinColumn(first, typeof second === 'string' ? second : 'id') ?? undefined;
  };
  const make = (method: string, ...args: string[]) => {
    const made = own.make(method, args, library);
    return typeof made === 'string' && made !== '' ? made : null;
  };
  return {
    table: (entity) => make('classToTableName', entity),
    column: (property) => make('propertyToColumnName', property),
    joinColumn: (property, referenced) => make('joinKeyColumnName', property, referenced),
  };
}
