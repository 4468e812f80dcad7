// A reference that says an old name and the file it stands in; out: the edits that make it say the new one, or null when no
// safe way is known.

import type { Dialect } from '../model/dialect';
import type { Edit } from '../model/finding';
import type { Cause, Fault } from '../model/graph';
import type { Range } from '../model/range';
import type { Ident, Name, SqlScript } from '../model/sql';
import { nameKey } from '../sql/names';
import { type ColumnUse, type NameUses, nameUses, placeKey, type TableUse } from './name-uses';
import { mapField, mapModel } from './map-prisma';
import { renameInYaml } from './rename-in-yaml';
import { type Referred, renameRef } from './rename-ref';
import { contains, lineStarts, rangeOf, spanOf } from './text-places';
import { type Medium, saysName, writeFreshName, writeName, writeValue } from './written-name';

/** SQL alone, a source file with SQL in its strings, or another text. */
export type FileMedium = 'sql' | 'code' | 'other';

/** A file that may be edited, with what is written in it. */
export interface FixableFile {
  path: string;
  text: string;
  starts: number[];
  dialect: Dialect;
  /** Of the file; a string of code has its own. */
  medium: FileMedium;
  /** Pieces of the strings of code that hold SQL. */
  strings: readonly CodeText[];
  uses: NameUses;
}

export interface CodeText {
  range: Range;
  quote: '`' | "'" | '"';
}

export function fixableFile(
  path: string,
  text: string,
  scripts: readonly SqlScript[],
  medium: FileMedium,
  strings: readonly CodeText[] = [],
): FixableFile {
  const dialect = scripts[0]?.dialect ?? 'ansi';
  return { path, text, starts: lineStarts(text), dialect, medium, strings, uses: nameUses(scripts) };
}

/** Only faults whose cause is a rename or a move have one. `others`: places where the same table is named, fixed as well. */
export function renameEdits(file: FixableFile, fault: Fault, cause: Cause, others: ReadonlySet<string>): Edit[] | null {
  if (cause.renamedTo === null) return null;
  if (fault.code === 'unknown-column') return columnEdits(file, fault, cause.renamedTo);
  if (fault.code === 'unknown-enum-value') return valueEdits(file, fault, cause.renamedTo);
  if (fault.code === 'drifted-column') return yamlEdits(file, fault, cause.renamedTo);
  if (fault.code === 'unresolved-ref' || fault.code === 'unresolved-source')
    return refEdits(file, fault, cause.renamedTo);
  if (fault.code === 'unknown-object') return objectEdits(file, fault, cause.renamedTo);
  if (fault.code === 'drifted-entity') return cause.kind === 'moved' ? null : entityEdits(file, fault, cause.renamedTo);
  if (fault.code !== 'unknown-table') return null;
  return cause.kind === 'moved'
    ? moveEdits(file, fault, cause.renamedTo)
    : tableEdits(file, fault, cause.renamedTo, others);
}

// ---------------------------------------------------------------- columns

function columnEdits(file: FixableFile, fault: Fault, renamedTo: string): Edit[] | null {
  const place = wholeName(file, fault);
  const written = textAt(file, place);
  if (written === null || fault.column === null) return null;
  if (!saysName(file.dialect, written, storedForm(file, fault, fault.column))) return null;
  const text = writeName(file.dialect, written, storedForm(file, fault, renamedTo), mediumAt(file, fault));
  if (text === null) return null;
  const use = file.uses.columns.get(placeKey(fault));
  // Nothing tells whether others read the name of this item.
  if (!use && (fault.clause === 'select' || fault.clause === 'returning')) return null;
  const edit = editAt(file, place, isShorthand(file, place) ? `${text}: ${written}` : text);
  if (!use?.names || !givesName(file, use.names)) return [edit];
  const { item, shape } = use.names;
  const isBuilder = mediumAt(file, fault) === 'other' && file.medium === 'code';
  if (shape === 'column') return [{ ...edit, text: `${text} ${isBuilder ? 'as' : 'AS'} ${written}` }];
  if (isBuilder) return null;
  const end = { line: item.endLine, startColumn: item.endColumn, endLine: item.endLine, endColumn: item.endColumn };
  return [edit, editAt(file, end, ` AS ${written}`)];
}

/** `{ email }` as a query builder takes it: the variable keeps its name. */
function isShorthand(file: FixableFile, range: Range): boolean {
  const span =
    file.medium === 'code' && mediumAt(file, range) === 'other' ? spanOf(file.text, file.starts, range) : null;
  if (span === null) return false;
  return (
    /[{,]\s*$/.test(file.text.slice(0, span.start).slice(-200)) &&
    /^\s*[,}]/.test(file.text.slice(span.end, span.end + 200))
  );
}

/** Graphs of dbt show names in lower case that Snowflake stores in upper case. */
function storedForm({ dialect }: FixableFile, { from }: Fault, name: string): string {
  const isFolded = from.startsWith('dbt:') && dialect === 'snowflake' && name === name.toLowerCase();
  return isFolded ? name.toUpperCase() : name;
}

/** Words before the expression of an assignment, a condition or an argument of PL/pgSQL: nobody reads its name. */
const BEFORE_VALUE =
  /(?:[=,(]|\b(?:if|elsif|elseif|return|next|while|when|perform|case|using|notice|exception|in|print|execute|exit))$/i;

function givesName(file: FixableFile, { item, first, shape }: NonNullable<ColumnUse['names']>): boolean {
  const span = spanOf(file.text, file.starts, item);
  const opening = spanOf(file.text, file.starts, first);
  if (span === null || opening === null) return false;
  // EXISTS and ARRAY before the query give a name of their own.
  if (shape === 'query' && file.text[span.start] !== '(') return false;
  const before = withoutComments(file.text.slice(Math.max(0, opening.start - 2000), opening.start)).trimEnd();
  const isTarget = /^\s*:?=/.test(file.text.slice(span.end, span.end + 200));
  return !isTarget && !BEFORE_VALUE.test(before);
}

function withoutComments(text: string): string {
  return text.replace(/--[^\r\n]*/g, ' ').replace(/\/\*(?:[^*]|\*(?!\/))*\*\//g, ' ');
}

// ---------------------------------------------------------------- tables

function tableEdits(file: FixableFile, fault: Fault, renamedTo: string, others: ReadonlySet<string>): Edit[] | null {
  const old = lastName(fault.wanted);
  const place = wholeName(file, fault);
  const written = textAt(file, place);
  if (written === null || !saysName(file.dialect, written, old)) return null;
  const text = writeName(file.dialect, written, renamedTo, mediumAt(file, fault));
  if (text === null) return null;
  const edit = editAt(file, place, text);
  const use = file.uses.tables.get(placeKey(fault));
  if (!use || use.alias !== null) return [edit];
  const key = nameKey(file.dialect, old);
  const says = (ident: Ident | undefined) => ident !== undefined && nameKey(file.dialect, ident.name) === key;
  const qualifiers = use.statement.qualifiers.filter((qualifier) => says(qualifier.at(-1)));
  const isRow = use.statement.alone.some(says);
  if (qualifiers.length === 0 && !isRow) return [edit];
  const isShared =
    use.statement.aliases.some(says) ||
    use.statement.tables.some((other) => other !== use && clashes(other, says, others));
  if (isRow || isShared) return use.takesAlias ? [{ ...edit, text: `${text} AS ${written}` }] : null;
  const edits = qualifiers.map((qualifier) => qualifierEdit(file, qualifier, old, renamedTo));
  return edits.every((one) => one !== null) ? [edit, ...edits] : null;
}

/** Another table that goes by the same name in the statement, so that a qualifier may mean it. */
function clashes(other: TableUse, says: (ident: Ident | undefined) => boolean, others: ReadonlySet<string>): boolean {
  const isSame = other.alias === null && others.has(placeKey(other.name.at(-1)!.range));
  return !isSame && says(other.alias ?? other.name.at(-1));
}

function qualifierEdit(file: FixableFile, qualifier: Name, old: string, renamedTo: string): Edit | null {
  const range = wholeName(file, qualifier.at(-1)!.range);
  const written = textAt(file, range);
  if (written === null || !saysName(file.dialect, written, old)) return null;
  const text = writeName(file.dialect, written, renamedTo, mediumAt(file, range));
  return text === null ? null : editAt(file, range, text);
}

/** `renamedTo` is the new schema and the name, which stays. */
function moveEdits(file: FixableFile, fault: Fault, renamedTo: string): Edit[] | null {
  const old = lastName(fault.wanted);
  const written = textAt(file, fault);
  if (written === null || !saysName(file.dialect, written, old)) return null;
  const isWhole = renamedTo.endsWith(`.${old}`);
  const schema = isWhole ? renamedTo.slice(0, -old.length - 1) : null;
  if (schema === null) return null;
  const name = file.uses.names.get(placeKey(fault));
  if (!name) return null;
  if (name.length === 1) {
    const qualifier = writeFreshName(file.dialect, schema, mediumAt(file, fault));
    return qualifier === null ? null : [editAt(file, fault, `${qualifier}.${written}`)];
  }
  const edits = [name, ...qualifiersOf(file, fault, name)].map((one) => schemaEdit(file, one, schema));
  return edits.every((edit) => edit !== null) ? edits : null;
}

/** `public.users` before a column: it says the schema again. */
function qualifiersOf(file: FixableFile, fault: Fault, name: Name): Name[] {
  const use = file.uses.tables.get(placeKey(fault));
  const keys = (one: Name) => one.map((part) => nameKey(file.dialect, part.name)).join('\0');
  return use ? use.statement.qualifiers.filter((qualifier) => keys(qualifier) === keys(name)) : [];
}

function schemaEdit(file: FixableFile, name: Name, schema: string): Edit | null {
  const { range, name: stored } = name.at(-2)!;
  const written = textAt(file, range);
  if (written === null || !saysName(file.dialect, written, stored)) return null;
  const text = writeName(file.dialect, written, schema, mediumAt(file, range));
  return text === null ? null : editAt(file, range, text);
}

// ---------------------------------------------------------------- constraints and indexes

function objectEdits(file: FixableFile, fault: Fault, renamedTo: string): Edit[] | null {
  const written = textAt(file, fault);
  if (written === null || !saysName(file.dialect, written, fault.wanted.replace(/^constraint /, ''))) return null;
  const text = writeName(file.dialect, written, renamedTo, mediumAt(file, fault));
  return text === null ? null : [editAt(file, fault, text)];
}

// ---------------------------------------------------------------- enum values

function valueEdits(file: FixableFile, fault: Fault, renamedTo: string): Edit[] | null {
  const place = wholeName(file, fault);
  const written = textAt(file, place);
  if (written === null || fault.column === null) return null;
  const text = writeValue(written, fault.column, renamedTo, mediumAt(file, fault));
  return text === null ? null : [editAt(file, place, text)];
}

// ---------------------------------------------------------------- dbt

function refEdits(file: FixableFile, fault: Fault, renamedTo: string): Edit[] | null {
  const span = spanOf(file.text, file.starts, fault);
  const isYaml = /\.ya?ml$/i.test(file.path);
  const dot = fault.wanted.indexOf('.');
  const isSource = fault.code === 'unresolved-source';
  const old: Referred = isSource
    ? { kind: 'source', source: fault.wanted.slice(0, dot), name: fault.wanted.slice(dot + 1) }
    : { kind: 'ref', name: fault.wanted };
  const name = isSource ? sameSource(old, renamedTo) : renamedTo;
  const places = span === null || name === null ? null : renameRef(file.text, span, old, name, isYaml);
  if (!places) return null;
  const edits = places.map((place) => editAt(file, rangeOf(file.starts, place), place.text));
  const qualifiers = modelQualifiers(file, fault, old.name, name!);
  return qualifiers.every((edit) => edit !== null) ? [...edits, ...qualifiers] : null;
}

/** `orders.id` after `from {{ ref('orders') }}`: without an alias the relation goes by the model's name. */
function modelQualifiers(file: FixableFile, fault: Fault, old: string, renamedTo: string): (Edit | null)[] {
  const stored = storedForm(file, fault, old);
  const key = nameKey(file.dialect, stored);
  const uses = [...file.uses.tables.values()].filter(
    ({ name, alias }) =>
      alias === null &&
      name.length > 1 &&
      /^dbt_/i.test(name[0]!.name) &&
      nameKey(file.dialect, name.at(-1)!.name) === key,
  );
  return [...new Set(uses.map(({ statement }) => statement))]
    .flatMap(({ qualifiers }) => qualifiers)
    .filter((qualifier) => nameKey(file.dialect, qualifier.at(-1)!.name) === key)
    .map((qualifier) => qualifierEdit(file, qualifier, stored, storedForm(file, fault, renamedTo)));
}

/** The table's new name, where it stayed in its source. */
function sameSource(old: Referred, renamedTo: string): string | null {
  const prefix = old.kind === 'source' ? `${old.source}.` : '';
  return renamedTo.startsWith(prefix) ? renamedTo.slice(prefix.length) : null;
}

// ---------------------------------------------------------------- entities

function entityEdits(file: FixableFile, fault: Fault, renamedTo: string): Edit[] | null {
  const span = /\.prisma$/i.test(file.path) ? spanOf(file.text, file.starts, fault) : null;
  if (span === null) return null;
  const [kind] = fault.details;
  const edit =
    kind === 'missing-column'
      ? mapField(file.text, span, renamedTo)
      : kind === 'missing-table'
        ? mapModel(file.text, span, renamedTo)
        : null;
  return edit ? [editAt(file, rangeOf(file.starts, edit), edit.text)] : null;
}

// ---------------------------------------------------------------- YAML

function yamlEdits(file: FixableFile, fault: Fault, renamedTo: string): Edit[] | null {
  const span = spanOf(file.text, file.starts, fault);
  if (span === null || fault.column === null) return null;
  const text = renameInYaml(file.text, span, fault.column, renamedTo);
  return text === null ? null : [editAt(file, fault, text)];
}

// ---------------------------------------------------------------- text

/** The quote of the string of code that a place stands in. */
function mediumAt(file: FixableFile, range: Range): Medium {
  if (file.medium !== 'code') return file.medium;
  return file.strings.find((string) => contains(string.range, range))?.quote ?? 'other';
}

/** With the backslashes before its quotes, where it stands in a string of code. */
function wholeName(file: FixableFile, range: Range): Range {
  const span = file.medium === 'code' ? spanOf(file.text, file.starts, range) : null;
  if (span === null || file.text[span.start - 1] !== '\\' || file.text[span.end - 1] !== '\\') return range;
  const quote = file.text[span.start];
  const isQuoted = quote !== undefined && '"\'`'.includes(quote) && file.text[span.end] === quote;
  return isQuoted ? rangeOf(file.starts, { start: span.start - 1, end: span.end + 1 }) : range;
}

function textAt(file: FixableFile, range: Range): string | null {
  const span = spanOf(file.text, file.starts, range);
  return span === null ? null : file.text.slice(span.start, span.end);
}

function editAt(file: FixableFile, range: Range, text: string): Edit {
  const { line, startColumn, endLine, endColumn } = range;
  return { path: file.path, line, startColumn, endLine, endColumn, text };
}

function lastName(wanted: string): string {
  return wanted.slice(wanted.lastIndexOf('.') + 1);
}
