// A name as a text writes it, and the name it shall say; out: how to write the new one in its place, or null when no safe
// way is known.

import type { Dialect } from '../model/dialect';
import { nameKey, storedName } from '../sql/names';

/** What surrounds the name: SQL alone, a string of code with its quote, or a text of which only plain names are safe. */
export type Medium = 'sql' | '`' | "'" | '"' | 'other';

interface Written {
  name: string;
  open: string;
  close: string;
}

/** The name in this piece of text, with its quotes; null when it is no name alone. */
function readName(written: string): Written | null {
  const bare = /^[\p{L}_][\p{L}\p{M}\p{N}_$@#]*$/u.test(written);
  if (bare) return { name: written, open: '', close: '' };
  for (const [open, close] of [
    ['"', '"'],
    ['\\"', '\\"'],
    ['`', '`'],
    ['\\`', '\\`'],
    ['[', ']'],
  ] as const) {
    if (!written.startsWith(open) || !written.endsWith(close)) continue;
    if (written.length <= open.length + close.length) return null;
    const inner = written.slice(open.length, written.length - close.length);
    return { name: inner.replaceAll(close + close, close), open, close };
  }
  return null;
}

/** The piece of text says this stored name. */
export function saysName(dialect: Dialect, written: string, stored: string): boolean {
  const read = readName(written);
  if (read === null) return false;
  const name = storedName(dialect, read.name, read.open !== '');
  return nameKey(dialect, name) === nameKey(dialect, stored);
}

/** The new name in the manner of the old: its quotes, or quotes where the new name needs them. */
export function writeName(dialect: Dialect, written: string, name: string, medium: Medium): string | null {
  const old = readName(written);
  if (old === null || isHostile(name)) return null;
  if (old.open !== '') return quoted(name, old.open, old.close, medium);
  const bare = bareName(dialect, name, old.name);
  if (bare !== null) return bare;
  const [open, close] = quotesOf(dialect);
  if (medium === 'other') return null;
  const backslash = medium === open ? '\\' : '';
  return quoted(name, backslash + open, backslash + close, medium);
}

/** A name of its own, where nothing shows a manner. */
export function writeFreshName(dialect: Dialect, name: string, medium: Medium): string | null {
  return writeName(dialect, 'a', name, medium);
}

/** An enum value inside its quotes, which stay as they are. */
export function writeValue(written: string, old: string, value: string, medium: Medium): string | null {
  if (isHostile(value) || (medium !== 'sql' && /["`$<>&]/.test(value))) return null;
  const match = /^(?:[nN]|[eE])?(\\?['"])(.*)\1$/s.exec(written);
  if (!match || match[2] !== old) return null;
  const start = written.indexOf(match[1]!) + match[1]!.length;
  return `${written.slice(0, start)}${value}${match[1]!}`;
}

function quoted(name: string, open: string, close: string, medium: Medium): string | null {
  if (name.includes(close.at(-1)!))
    return medium === 'sql' ? `${open}${name.replaceAll(close, close + close)}${close}` : null;
  if (medium !== 'sql' && !/^[\p{L}\p{M}\p{N}_ .-]+$/u.test(name)) return null;
  return `${open}${name}${close}`;
}

/** Characters that could end a string, a body or a template around the name. */
function isHostile(name: string): boolean {
  return name === '' || name.length > 255 || /['\\\p{Cc}\u2028\u2029]|\{\{|\{%|\{#|\$\{|\$\w*\$/u.test(name);
}

/** Null when it cannot stand without quotes. */
function bareName(dialect: Dialect, name: string, like: string): string | null {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || RESERVED.has(name.toLowerCase())) return null;
  if (storedName(dialect, name.toLowerCase(), false) === name || storedName(dialect, name, false) === name) {
    const isFolding = storedName(dialect, 'aA', false) !== 'aA';
    if (!isFolding) return name;
    const shouts = like === like.toUpperCase() && like !== like.toLowerCase();
    return shouts ? name.toUpperCase() : name.toLowerCase();
  }
  return null;
}

function quotesOf(dialect: Dialect): [open: string, close: string] {
  switch (dialect) {
    case 'mysql':
    case 'bigquery':
    case 'databricks':
      return ['`', '`'];
    case 'mssql':
      return ['[', ']'];
    default:
      return ['"', '"'];
  }
}

/** Reserved in at least one dialect; a needless quote does no harm. */
const RESERVED: ReadonlySet<string> = new Set(
  `all alter analyse analyze and any array as asc asymmetric authorization between bigint binary bit blob boolean both by
  call cascade case cast change char character check collate collation column condition constraint continue convert create
  cross cube current current_catalog current_date current_role current_schema current_time current_timestamp current_user
  cursor database databases dec decimal declare default deferrable delayed delete dense_rank desc describe distinct div do
  double drop each else elseif end enclosed escaped except exec exists exit explain false fetch first float for force
  foreign freeze from full fulltext function generated glob grant group grouping groups having high_priority identified if
  ignore ilike in index infile initially inner inout insert int integer intersect interval into is isnull iterate join key
  keys kill lag last_value lateral lead leading leave left like limit linear lines load localtime localtimestamp lock long
  loop low_priority match maxvalue merge mod modifies natural no not notnull nth_value ntile null numeric of offset on
  only optimize option or order out outer over overlaps partition percent pivot placing plan precision primary procedure
  proc purge qualify range rank read reads real recursive references regexp release rename repeat replace require resignal
  restrict return returning revoke right rlike row rows row_number schema schemas select sensitive separator session_user
  set show signal similar smallint some spatial specific sql sqlexception sqlstate starting stored straight_join symmetric
  system system_user table tablesample terminated then tinyint to top trailing tran transaction trigger true truncate try_cast
  undo union unique unlock unnest unpivot unsigned update usage use user using values varbinary varchar variadic varying
  verbose view virtual when where while window with within write xor year_month zerofill`.split(/\s+/),
);
