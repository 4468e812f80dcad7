// A server that ran migrations in, the schema its catalog tells out: the shape that both sides are compared in.

import type { Server, ServerDialect } from './servers';

export interface PlainColumn {
  name: string;
  type: string;
  nullable: boolean;
  hasDefault: boolean;
}

export interface PlainTable {
  /** `schema.table`, or the table alone where there is one schema. */
  name: string;
  kind: string;
  columns: PlainColumn[];
  primaryKey: string;
  /** Column lists of unique constraints and of whole unique indexes. */
  unique: string[];
  /** `a, b -> schema.table(c, d)` */
  foreignKeys: string[];
}

export interface PlainSchema {
  tables: Map<string, PlainTable>;
  /** `schema.name: a, b` */
  enums: string[];
}

export function readCatalog(server: Server, dialect: ServerDialect): PlainSchema {
  if (dialect === 'postgres') return readPostgres(server);
  if (dialect === 'mysql') return readMariaDb(server);
  return readSqlite(server);
}

const text = (value: unknown) => (value === null || value === undefined ? '' : String(value));
const truth = (value: unknown) => value === true || value === 1 || value === 't';

function tableIn(schema: PlainSchema, name: string, kind: string): PlainTable {
  let table = schema.tables.get(name);
  if (!table) {
    table = { name, kind, columns: [], primaryKey: '', unique: [], foreignKeys: [] };
    schema.tables.set(name, table);
  }
  return table;
}

const POSTGRES_OWN = `n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and not exists (
  select from pg_depend e where e.deptype = 'e' and e.objid = c.oid and e.classid = 'pg_class'::regclass)`;

function readPostgres(server: Server): PlainSchema {
  const schema: PlainSchema = { tables: new Map(), enums: [] };
  const relations = server.query(`select n.nspname || '.' || c.relname as name, c.relkind as kind
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and ${POSTGRES_OWN}`);
  const kinds: Record<string, string> = { v: 'view', m: 'materialized-view' };
  for (const row of relations) tableIn(schema, text(row.name), kinds[text(row.kind)] ?? 'table');
  const columns = server.query(`select n.nspname || '.' || c.relname as "table", a.attname as name,
      format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required,
      (a.atthasdef and a.attgenerated = '') as has_default
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'v', 'm', 'f') and ${POSTGRES_OWN}
    order by 1, a.attnum`);
  for (const row of columns) {
    schema.tables.get(text(row.table))!.columns.push({
      name: text(row.name),
      type: text(row.type),
      nullable: !truth(row.required),
      hasDefault: truth(row.has_default),
    });
  }
  const list = (array: string, owner: string) => `(select string_agg(a.attname, ', ' order by k.n)
    from unnest(${array}) with ordinality k(attnum, n)
    join pg_attribute a on a.attrelid = ${owner} and a.attnum = k.attnum)`;
  const keys = server.query(`select n.nspname || '.' || c.relname as "table", i.indisprimary as is_primary,
      ${list('i.indkey::int2[]', 'c.oid')} as columns
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
    where i.indisunique and i.indpred is null and i.indexprs is null and ${POSTGRES_OWN}`);
  for (const row of keys) {
    const table = schema.tables.get(text(row.table));
    if (!table) continue;
    if (truth(row.is_primary)) table.primaryKey = text(row.columns);
    else table.unique.push(text(row.columns));
  }
  const foreign = server.query(`select n.nspname || '.' || c.relname as "table",
      ${list('f.conkey', 'f.conrelid')} || ' -> ' || rn.nspname || '.' || r.relname || '(' ||
      ${list('f.confkey', 'f.confrelid')} || ')' as key
    from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_class r on r.oid = f.confrelid join pg_namespace rn on rn.oid = r.relnamespace
    where f.contype = 'f' and ${POSTGRES_OWN}`);
  for (const row of foreign) schema.tables.get(text(row.table))!.foreignKeys.push(text(row.key));
  const enums = server.query(`select n.nspname || '.' || t.typname || ': ' ||
      string_agg(e.enumlabel, ', ' order by e.enumsortorder) as value
    from pg_enum e join pg_type t on t.oid = e.enumtypid join pg_namespace n on n.oid = t.typnamespace
    group by n.nspname, t.typname`);
  schema.enums = enums.map((row) => text(row.value));
  return schema;
}

function readMariaDb(server: Server): PlainSchema {
  const schema: PlainSchema = { tables: new Map(), enums: [] };
  for (const row of server.query(
    "select json_object('name', table_name, 'kind', table_type) from information_schema.tables where table_schema = 'replay'",
  )) {
    tableIn(schema, text(row.name), text(row.kind).includes('VIEW') ? 'view' : 'table');
  }
  for (const row of server.query(
    `select json_object('table', table_name, 'name', column_name, 'type', column_type, 'nullable', is_nullable = 'YES',
      'has_default', (column_default is not null and column_default <> 'NULL'))
      from information_schema.columns where table_schema = 'replay' order by table_name, ordinal_position`,
  )) {
    schema.tables.get(text(row.table))!.columns.push({
      name: text(row.name),
      type: text(row.type),
      nullable: truth(row.nullable),
      hasDefault: truth(row.has_default),
    });
  }
  for (const row of server.query(
    `select json_object('table', table_name, 'name', index_name,
      'columns', group_concat(column_name order by seq_in_index separator ', '))
      from information_schema.statistics where table_schema = 'replay' and non_unique = 0 group by table_name, index_name`,
  )) {
    const table = schema.tables.get(text(row.table))!;
    if (row.name === 'PRIMARY') table.primaryKey = text(row.columns);
    else table.unique.push(text(row.columns));
  }
  for (const row of server.query(
    `select json_object('table', table_name, 'key', concat(
        group_concat(column_name order by ordinal_position separator ', '), ' -> ', referenced_table_name, '(',
        group_concat(referenced_column_name order by ordinal_position separator ', '), ')'))
      from information_schema.key_column_usage where table_schema = 'replay' and referenced_table_name is not null
      group by table_name, constraint_name, referenced_table_name`,
  )) {
    schema.tables.get(text(row.table))!.foreignKeys.push(text(row.key));
  }
  return schema;
}

function readSqlite(server: Server): PlainSchema {
  const schema: PlainSchema = { tables: new Map(), enums: [] };
  const relations = server.query(
    "select m.name, m.type as kind from pragma_table_list l join sqlite_master m on m.name = l.name where l.type <> 'shadow' and m.type in ('table', 'view') and m.name not like 'sqlite\\_%' escape '\\'",
  );
  for (const row of relations) {
    const table = tableIn(schema, text(row.name), text(row.kind));
    const literal = `'${table.name.replaceAll("'", "''")}'`;
    const columns = server.query(`select * from pragma_table_xinfo(${literal}) where hidden <> 1`);
    table.columns = columns.map((column) => ({
      name: text(column.name),
      type: text(column.type).toLowerCase(),
      nullable: !truth(column.notnull) && !(Number(column.pk) > 0),
      hasDefault: column.dflt_value !== null && !/^null$/i.test(text(column.dflt_value)),
    }));
    const key = columns.filter((column) => Number(column.pk) > 0).sort((a, b) => Number(a.pk) - Number(b.pk));
    table.primaryKey = key.map((column) => text(column.name)).join(', ');
    for (const index of server.query(
      `select name from pragma_index_list(${literal}) where "unique" = 1 and partial = 0 and origin <> 'pk'`,
    )) {
      const parts = server.query(`select name from pragma_index_info('${text(index.name).replaceAll("'", "''")}')`);
      if (parts.every((part) => part.name !== null)) table.unique.push(parts.map((part) => text(part.name)).join(', '));
    }
    const groups = new Map<number, { table: string; from: string[]; to: string[] }>();
    for (const row of server.query(`select * from pragma_foreign_key_list(${literal}) order by id, seq`)) {
      const group = groups.get(Number(row.id)) ?? { table: text(row.table), from: [], to: [] };
      group.from.push(text(row.from));
      if (row.to !== null) group.to.push(text(row.to));
      groups.set(Number(row.id), group);
    }
    for (const group of groups.values()) {
      // Without columns the key means the primary key of the other table.
      const to = group.to.length > 0 ? group.to.join(', ') : primaryKeyOf(server, group.table);
      table.foreignKeys.push(`${group.from.join(', ')} -> ${group.table}(${to})`);
    }
  }
  return schema;
}

function primaryKeyOf(server: Server, table: string): string {
  const literal = `'${table.replaceAll("'", "''")}'`;
  return server
    .query(`select name from pragma_table_info(${literal}) where pk > 0 order by pk`)
    .map((column) => text(column.name))
    .join(', ');
}
