// A column as written → a column of the schema: its type, and the enum or domain it is of.

import type { ColumnDef, Expr, TypeName } from '../../model/sql';
import { nameKey } from '../names';
import { resolveExprs } from '../resolve-expr';
import { catalogOf, relationOf } from './catalog-of';
import type { Recorder } from './recorder';
import { recordResolved, unknownValue } from './record-reads';
import { assetId, type ColumnState, type DatabaseState, keyOf, lookup, type TableState, type TypeState } from './state';

export function buildColumn(
  database: DatabaseState,
  recorder: Recorder,
  table: TableState,
  def: ColumnDef,
): ColumnState {
  const userType = def.type ? typeNamed(database, recorder, table, def.type) : null;
  const primary = def.constraints.some((constraint) => constraint.kind === 'primary-key');
  const serial = def.type?.serial === true;
  // Only Postgres and its kin make a sequence; elsewhere the column counts by itself.
  const sequence = serial && ['postgres', 'redshift'].includes(database.dialect);
  const column: ColumnState = {
    name: def.name.name,
    type: def.type?.text ?? '',
    userType,
    nullable: def.nullable && !primary && !def.identity && !serial,
    default: defaultText(def.default) ?? (sequence ? `nextval('${table.name}_${def.name.name}_seq')` : null),
    generated: def.generated !== null,
    identity: def.identity || (serial && !sequence),
    definedAt: recorder.place(def.range),
  };
  if (def.default) checkDefaultValue(recorder, column, def.default.expr);
  return column;
}

/** DEFAULT NULL is what every column has: no server keeps it as a default. */
export function defaultText(written: ColumnDef['default']): string | null {
  if (!written) return null;
  return written.expr.kind === 'literal' && written.expr.value === null ? null : written.text;
}

/** The user-defined type a column is of; null for built-in types and for those that extensions bring. */
export function typeNamed(
  database: DatabaseState,
  recorder: Recorder,
  table: TableState,
  type: TypeName,
): TypeState | null {
  if (type.values) return inlineEnum(recorder, table, type);
  const ident = (name: string) => ({ name, quoted: true, range: type.range });
  const name = type.schema ? [ident(type.schema), ident(type.base)] : [ident(type.base)];
  const found = lookup(database, database.types, name);
  if (found) {
    recorder.edge({
      to: found.id,
      toColumn: null,
      kind: 'references',
      clause: 'type',
      range: type.range,
      definedAt: found.definedAt,
    });
    return found;
  }
  const schema = type.schema ?? database.searchPath[0] ?? '';
  const cause = database.goneTypes.get(keyOf(database, schema, type.base));
  if (cause) {
    recorder.fault({
      code: 'unknown-object',
      to: assetId(database, 'enum', schema, type.base),
      clause: 'type',
      range: type.range,
      wanted: type.base,
      cause,
    });
  }
  return null;
}

/** MySQL writes the values where the column is; they belong to that column alone. */
function inlineEnum(recorder: Recorder, table: TableState, type: TypeName): TypeState {
  return {
    kind: 'enum',
    id: `enum:${table.id}`,
    schema: table.schema,
    name: type.text,
    values: type.values ?? [],
    goneValues: new Map(),
    base: type.base,
    hasDefault: false,
    attributes: [],
    definedAt: recorder.place(type.range),
  };
}

function checkDefaultValue(recorder: Recorder, column: ColumnState, expr: Expr): void {
  const literal = expr.kind === 'cast' ? expr.operand : expr;
  if (literal.kind !== 'literal' || typeof literal.value !== 'string' || column.userType?.kind !== 'enum') return;
  if (column.type.endsWith('[]') || column.userType.values.includes(literal.value)) return;
  unknownValue(recorder, column.userType, literal.value, literal.range, { clause: 'default' });
}

/** Columns that a generated column is computed from; reads are recorded. */
export function resolveGenerated(database: DatabaseState, recorder: Recorder, table: TableState, def: ColumnDef): void {
  if (!def.generated) return;
  const scope = [{ name: table.name, relation: relationOf(table) }];
  const resolved = resolveExprs([def.generated], scope, catalogOf(database), 'generated');
  table.attached.push({
    kind: 'generated',
    name: def.name.name,
    id: table.id,
    dependencies: recordResolved(database, recorder, resolved),
    routine: null,
    searchPath: [],
    body: null,
    place: recorder.place(def.range),
  });
}

export function addColumn(database: DatabaseState, recorder: Recorder, table: TableState, column: ColumnState): void {
  table.columns.push(column);
  table.gone.delete(nameKey(database.dialect, column.name));
  recorder.edge({
    to: table.id,
    toColumn: column.name,
    kind: 'defines',
    clause: 'alter',
    range: column.definedAt,
    type: column.type,
    definedAt: column.definedAt,
  });
}

export function copyColumn(column: ColumnState, place: ColumnState['definedAt']): ColumnState {
  return { ...column, definedAt: place };
}
