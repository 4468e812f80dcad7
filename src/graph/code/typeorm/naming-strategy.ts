// Names of classes and properties in; what TypeORM's naming strategies call their tables and columns out.
// https://github.com/typeorm/typeorm (DefaultNamingStrategy), https://github.com/tonivj5/typeorm-naming-strategies

export interface NamingStrategy {
  table(className: string): string;
  column(property: string, written: string | null, prefixes: readonly string[]): string;
  /** Of a foreign key that nobody named. */
  joinColumn(relation: string, referenced: string): string;
  joinTable(first: string, second: string, property: string): string;
}

export const defaultNaming: NamingStrategy = {
  table: snakeCase,
  column(property, written, prefixes) {
    const name = written ?? property;
    return prefixes.length === 0 ? name : camelCase(prefixes.join('_')) + titleCase(name);
  },
  joinColumn: (relation, referenced) => camelCase(`${relation}_${referenced}`),
  joinTable: (first, second, property) => snakeCase(`${first}_${property.replaceAll('.', '_')}_${second}`),
};

export const snakeNaming: NamingStrategy = {
  table: snakeCase,
  column(property, written, prefixes) {
    return snakeCase([...prefixes, ''].join('_')) + (written ?? snakeCase(property));
  },
  joinColumn: (relation, referenced) => snakeCase(`${relation}_${referenced}`),
  joinTable: (first, second, property) => snakeCase(`${first}_${property.replaceAll('.', '_')}_${second}`),
};

/** Null for one that is not known. */
export function namingCalled(name: string | null): NamingStrategy | null {
  if (name === null || name === 'DefaultNamingStrategy') return defaultNaming;
  return name === 'SnakeNamingStrategy' ? snakeNaming : null;
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
