// `DataTypes.STRING(80)`, `Sequelize.ENUM('a', 'b')`, `'VARCHAR(80)'` in; the type as Sequelize writes it in SQL out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Dialect } from '../../model/dialect';
import { type CodeValues, keyOf, propertyOf } from './code-values';

type Node = TSESTree.Node;

export interface SequelizeType {
  /** Null where the database has no such type, or an enum of its own. */
  sql: string | null;
  /** `STRING`; empty for a type written as text. */
  name: string;
  enumValues: string[] | null;
  isArray: boolean;
}

const PLAIN: Readonly<Record<string, Readonly<Partial<Record<Dialect, string>>> & { all?: string }>> = {
  INTEGER: { all: 'INTEGER' },
  BIGINT: { all: 'BIGINT' },
  SMALLINT: { all: 'SMALLINT' },
  TINYINT: { mysql: 'TINYINT', all: 'SMALLINT' },
  MEDIUMINT: { mysql: 'MEDIUMINT', all: 'INTEGER' },
  FLOAT: { postgres: 'double precision', all: 'FLOAT' },
  REAL: { all: 'REAL' },
  DOUBLE: { postgres: 'double precision', mysql: 'DOUBLE', all: 'DOUBLE PRECISION' },
  BOOLEAN: { postgres: 'BOOLEAN', mysql: 'TINYINT(1)', sqlite: 'TINYINT(1)', mssql: 'BIT' },
  DATEONLY: { all: 'DATE' },
  TIME: { all: 'TIME' },
  JSON: { all: 'JSON' },
  JSONB: { all: 'JSONB' },
  UUID: { postgres: 'UUID', mssql: 'CHAR(36)', mysql: 'CHAR(36)', sqlite: 'UUID' },
  UUIDV4: { postgres: 'UUID', mssql: 'CHAR(36)', mysql: 'CHAR(36)', sqlite: 'UUID' },
  CITEXT: { all: 'CITEXT' },
  INET: { all: 'INET' },
  CIDR: { all: 'CIDR' },
  MACADDR: { all: 'MACADDR' },
  HSTORE: { all: 'HSTORE' },
  TSVECTOR: { all: 'TSVECTOR' },
  GEOMETRY: { all: 'GEOMETRY' },
  GEOGRAPHY: { all: 'GEOGRAPHY' },
};

const DEEPEST = 4;

export function sequelizeType(
  values: CodeValues,
  node: Node | null | undefined,
  dialect: Dialect,
  depth = 0,
): SequelizeType | null {
  const text = values.text(node);
  if (text !== null) {
    const isType = /^[\w ]+(?:\([\w ,'-]*\))?(?: [\w ]+)?(?:\[\])*$/.test(text.trim());
    return isType ? { sql: text.trim(), name: '', enumValues: null, isArray: text.trim().endsWith(']') } : null;
  }
  const at = values.plain(node);
  const call = at?.type === 'CallExpression' || at?.type === 'NewExpression' ? at : null;
  const callee = call?.callee ?? at;
  if (!callee || depth > DEEPEST) return null;
  // `DataTypes.INTEGER.UNSIGNED`, `Sequelize.STRING(8).BINARY`
  if (callee.type === 'MemberExpression') {
    const name = keyOf(callee.property, callee.computed);
    if (name === 'UNSIGNED' || name === 'BINARY' || name === 'ZEROFILL') {
      const inner = sequelizeType(values, callee.object, dialect, depth + 1);
      return (
        inner && { ...inner, sql: name === 'UNSIGNED' && dialect === 'mysql' ? `${inner.sql} UNSIGNED` : inner.sql }
      );
    }
    return name === null ? null : typeNamed(values, name, call?.arguments ?? [], dialect, depth);
  }
  return callee.type === 'Identifier' ? typeNamed(values, callee.name, call?.arguments ?? [], dialect, depth) : null;
}

function typeNamed(
  values: CodeValues,
  name: string,
  args: readonly Node[],
  dialect: Dialect,
  depth: number,
): SequelizeType | null {
  const [first] = args;
  const length = values.constant(first);
  const size = (otherwise: string) => (typeof length === 'number' ? `(${length})` : otherwise);
  const plain = (sql: string | null): SequelizeType => ({ sql, name, enumValues: null, isArray: false });
  switch (name) {
    case 'STRING':
      return plain(`VARCHAR${size('(255)')}`);
    case 'CHAR':
      return plain(`CHAR${size('(255)')}`);
    case 'TEXT':
      return plain(dialect === 'mysql' && typeof length === 'string' ? `${length.toUpperCase()}TEXT` : 'TEXT');
    case 'BLOB':
      return plain(dialect === 'postgres' ? 'BYTEA' : 'BLOB');
    case 'DATE':
    case 'NOW':
      if (dialect === 'postgres') return plain(`TIMESTAMP${size('')} WITH TIME ZONE`);
      return plain(`DATETIME${dialect === 'mysql' ? size('') : ''}`);
    case 'DECIMAL':
    case 'NUMERIC': {
      const options = values.object(first);
      const given = options
        ? [values.constant(propertyOf(options, 'precision')), values.constant(propertyOf(options, 'scale'))]
        : args.slice(0, 2).map((arg) => values.constant(arg));
      const digits = given.filter((one) => typeof one === 'number');
      return plain(digits.length > 0 ? `DECIMAL(${digits.join(',')})` : 'DECIMAL');
    }
    case 'VIRTUAL':
      return plain(null);
    case 'ENUM': {
      const options = values.object(first);
      const items = (options ? values.list(propertyOf(options, 'values')) : values.list(first)) ?? args;
      const found = items.map((item) => values.text(item));
      return { ...plain(null), enumValues: found.every((one) => one !== null) ? (found as string[]) : null };
    }
    case 'ARRAY': {
      const inner = sequelizeType(values, first, dialect, depth + 1);
      return inner && { ...inner, sql: inner.sql === null ? null : `${inner.sql}[]`, isArray: true };
    }
    default: {
      const known = Object.hasOwn(PLAIN, name) ? PLAIN[name]! : null;
      return known ? plain(known[dialect] ?? known.all ?? null) : null;
    }
  }
}
