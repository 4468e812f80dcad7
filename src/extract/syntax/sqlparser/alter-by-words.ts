// ALTER TABLE that the parser refuses as a whole → its actions, one by one: each by the parser, as a column or
// constraint of a CREATE TABLE in its place, or by its words.

import type { AlterAction, ColumnDef, Ident, Statement, TableConstraint } from '../../../model/sql';
import { typeAfter } from './alter-table';
import { readStatement } from './index';
import { noiseless } from './noise';
import type { Source } from './source';
import { exprBetween, identAt, itemsBetween, nameAt, says, textInPlace, tokensRange, upper } from './words';

export interface AlteredByWords {
  statement: Statement;
  /** Token spans of the actions that nobody read. */
  unread: [number, number][];
}

export function alterByWords(source: Source): AlteredByWords | null {
  let at = 1;
  while (/^(ONLINE|OFFLINE|IGNORE)$/.test(upper(source, at))) at += 1;
  if (upper(source, 0) !== 'ALTER' || upper(source, at) !== 'TABLE') return null;
  at += 1;
  const ifExists = says(source, at, 'IF EXISTS');
  if (ifExists) at += 2;
  const named = nameAt(source, at);
  if (!named) return null;
  const actions: AlterAction[] = [];
  const unread: [number, number][] = [];
  const head = source.file.slice(source.start, source.tokens[named.next - 1]?.end);
  let verb = '';
  const start = says(source, named.next, 'ON CLUSTER') ? named.next + 3 : named.next;
  for (const [from, to] of itemsBetween(source, start, source.tokens.length)) {
    const at = skipChecks(source, from);
    const own = VERBS.test(upper(source, at)) && !(verb !== '' && isColumnName(source, at));
    if (own) verb = verbAt(source, at);
    else if (verb.startsWith('DROP') && /^(COLUMN|CONSTRAINT)$/.test(upper(source, from)))
      verb = `DROP ${upper(source, from)}`;
    const made = readAction(source, own ? at : from, to, verb, !own) ?? byParser(source, head, from, to);
    if (made) actions.push(...made);
    else unread.push([from, to]);
  }
  const range = tokensRange(source, 0, source.tokens.length);
  return {
    statement: { kind: 'alter-table', name: named.name, ifExists, objectKind: 'table', actions, range },
    unread,
  };
}

const VERBS =
  /^(ADD|DROP|ALTER|MODIFY|CHANGE|RENAME|SET|ENGINE|COMMENT|CONVERT|AUTO_INCREMENT|DEFAULT|CHARSET|CHARACTER|COLLATE|ORDER|CHECK|NOCHECK|ENABLE|DISABLE|REBUILD|SWITCH|PARTITION|TRUNCATE|FORCE|ALGORITHM|LOCK|ROW_FORMAT|KEY_BLOCK_SIZE|REORGANIZE|COALESCE|ANALYZE|OPTIMIZE|REPAIR|EXCHANGE|REMOVE|DISCARD|IMPORT|CLUSTER|UNSET|OWNER|VALIDATE|APPEND|STATS_PERSISTENT|MAX_ROWS|AVG_ROW_LENGTH|SUSPEND|RESUME|SWAP)$/;

/** T-SQL `WITH CHECK ADD …`. */
function skipChecks(source: Source, at: number): number {
  return upper(source, at) === 'WITH' && /^(NO)?CHECK$/.test(upper(source, at + 1)) ? at + 2 : at;
}

/** In `ADD a int, check_no int` a word like a verb followed by a type is a column. */
function isColumnName(source: Source, at: number): boolean {
  return source.tokens[at]?.kind === 'quoted';
}

function verbAt(source: Source, at: number): string {
  const second = upper(source, at + 1);
  if (upper(source, at) === 'DROP') return /^(COLUMN|CONSTRAINT)$/.test(second) ? `DROP ${second}` : 'DROP';
  return upper(source, at);
}

type Bare = AlterAction extends infer A ? (A extends AlterAction ? Omit<A, 'range'> : never) : never;

function readAction(source: Source, from: number, to: number, verb: string, inherited: boolean): AlterAction[] | null {
  const range = tokensRange(source, from, to);
  const made = bareActions(source, from, to, verb, inherited);
  return made ? made.map((one) => ({ ...one, range }) as AlterAction) : null;
}

function bareActions(source: Source, from: number, to: number, verb: string, inherited: boolean): Bare[] | null {
  const at = inherited ? from : from + 1;
  if (verb === 'ADD') return added(source, at, to);
  if (verb.startsWith('DROP')) return dropped(source, at, to, inherited ? verb.slice(5) : '');
  if (inherited) return null;
  const skip = upper(source, at) === 'COLUMN' ? at + 1 : at;
  if (verb === 'ALTER' || verb === 'MODIFY') {
    const altered = columnAltered(source, skip, to);
    if (altered) return altered;
  }
  if (verb === 'MODIFY') return redefined(source, skip, skip, to);
  if (verb === 'CHANGE') return redefined(source, skip, skip + 1, to);
  if (verb === 'ALTER' && source.dialect === 'mssql' && upper(source, at) === 'COLUMN')
    return redefined(source, skip, skip, to);
  if (verb === 'ALTER' && upper(source, at) === 'INDEX') return [{ kind: 'other', what: 'alter index', columns: [] }];
  if (verb === 'RENAME') return renamed(source, at);
  if (verb === 'ALTER') return null;
  if (verb === 'SWITCH' || verb === 'EXCHANGE') return [{ kind: 'other', what: verb.toLowerCase(), columns: [] }];
  return [
    {
      kind: 'other',
      what: source.file.slice(source.tokens[from]?.start, source.tokens[from]?.end).toLowerCase(),
      columns: [],
    },
  ];
}

function added(source: Source, at: number, to: number): Bare[] | null {
  let from = upper(source, at) === 'COLUMN' ? at + 1 : at;
  const ifNotExists = says(source, from, 'IF NOT EXISTS');
  if (ifNotExists) from += 3;
  if (upper(source, from) === 'PARTITION' || says(source, from, 'PERIOD FOR'))
    return [{ kind: 'other', what: 'add partition', columns: [] }];
  const open = source.tokens[from];
  if (open?.text === '(' && open.match > from) {
    const inside = itemsBetween(source, from + 1, open.match).map(([a, b]) => added(source, a, b));
    return inside.every((one) => one !== null) ? inside.flat() : null;
  }
  const constrained = defaultConstraint(source, from, to);
  if (constrained) return constrained;
  const read = inTable(source, from, to);
  if (!read) return null;
  return [
    ...read.columns.map((column): Bare => ({ kind: 'add-column', column, ifNotExists })),
    ...read.constraints.map((constraint): Bare => ({ kind: 'add-constraint', constraint, ifNotExists })),
    ...read.indexes.map((one): Bare => ({ kind: 'add-index', name: one.name, columns: one.columns, unique: false })),
  ];
}

/** T-SQL `[CONSTRAINT name] DEFAULT value FOR column`. */
function defaultConstraint(source: Source, from: number, to: number): Bare[] | null {
  const at = upper(source, from) === 'CONSTRAINT' ? from + 2 : from;
  if (upper(source, at) !== 'DEFAULT') return null;
  let end = at + 1;
  while (end < to && upper(source, end) !== 'FOR') {
    const token = source.tokens[end];
    end = token && token.match > end ? token.match + 1 : end + 1;
  }
  const column = source.tokens[end + 1];
  const expr = exprBetween(source, at + 1, end);
  if (!column || !expr) return null;
  const text = source.file.slice(source.tokens[at + 1]?.start, source.tokens[end - 1]?.end);
  return [{ kind: 'set-default', column: identAt(source, column), default: { text, expr } }];
}

/** Reads tokens as the inside of a CREATE TABLE that stands in their place. */
export function inTable(
  source: Source,
  from: number,
  to: number,
): {
  columns: ColumnDef[];
  constraints: TableConstraint[];
  indexes: { name: Ident | null; columns: Ident[] }[];
} | null {
  const given = textInPlace(source, from, to, ')');
  if (given === null) return null;
  for (const text of [given, noiseless(source, given, from, to)]) {
    const read = readStatement(source, text, 'CREATE TABLE t(');
    const first = 'statements' in read ? read.statements[0] : undefined;
    if (first?.kind === 'create-table') return first;
  }
  return null;
}

function redefined(source: Source, oldAt: number, from: number, to: number): Bare[] | null {
  const old = source.tokens[oldAt];
  let end = to;
  for (let at = from + 1; at < to; at += 1) {
    const token = source.tokens[at];
    if (token && token.match > at) at = token.match;
    else if (/^(FIRST|AFTER)$/.test(upper(source, at)) && at >= to - 2) end = at;
  }
  const column = inTable(source, from, end)?.columns[0];
  if (!old || !column) return null;
  return [{ kind: 'redefine-column', from: identAt(source, old), column }];
}

/** `c TYPE t`, `c SET DATA TYPE t`, `c SET|DROP NOT NULL`, `c SET|DROP DEFAULT`, `c COMMENT 'x'`. */
function columnAltered(source: Source, at: number, to: number): Bare[] | null {
  const token = source.tokens[at];
  if (!token || token.kind === 'punct') return null;
  const column = identAt(source, token);
  if (says(source, at + 1, 'SET NOT NULL')) return [{ kind: 'set-not-null', column, notNull: true }];
  if (says(source, at + 1, 'DROP NOT NULL')) return [{ kind: 'set-not-null', column, notNull: false }];
  if (says(source, at + 1, 'DROP DEFAULT')) return [{ kind: 'set-default', column, default: null }];
  if (says(source, at + 1, 'SET DEFAULT')) {
    const expr = exprBetween(source, at + 3, to);
    if (!expr) return null;
    const text = source.file.slice(source.tokens[at + 3]?.start, source.tokens[to - 1]?.end);
    return [{ kind: 'set-default', column, default: { text, expr } }];
  }
  if (says(source, at + 1, 'SET DATA TYPE') || says(source, at + 1, 'TYPE')) {
    return [{ kind: 'set-type', column, type: typeAfter(source, column), using: null }];
  }
  const other =
    /^(COMMENT|SET|UNSET|DROP)$/.test(upper(source, at + 1)) &&
    !(source.dialect === 'mysql' && upper(source, at + 1) === 'COMMENT');
  return other ? [{ kind: 'other', what: 'alter column', columns: [column] }] : null;
}

function dropped(source: Source, from: number, to: number, inherited: string): Bare[] | null {
  let at = from;
  let what = inherited;
  if (/^(COLUMN|CONSTRAINT|INDEX|KEY|FOREIGN|PRIMARY|CHECK|PARTITION|PERIOD)$/.test(upper(source, at)) && at + 1 < to) {
    what = upper(source, at);
    at += 1;
  }
  if (what === 'PARTITION' || what === 'PERIOD') return [{ kind: 'other', what: 'drop partition', columns: [] }];
  if (/^(FOREIGN|PRIMARY)$/.test(what) && upper(source, at) === 'KEY') at += 1;
  const ifExists = says(source, at, 'IF EXISTS');
  if (ifExists) at += 2;
  if (what === 'PRIMARY') {
    const name: Ident = { name: 'PRIMARY', quoted: false, range: tokensRange(source, from, to) };
    return [{ kind: 'drop-constraint', name, ifExists, cascade: false, constraintKind: 'primary-key' }];
  }
  const token = source.tokens[at];
  if (!token || token.kind === 'punct') return null;
  const name = identAt(source, token);
  const cascade = upper(source, at + 1) === 'CASCADE';
  if (what === '' || what === 'COLUMN') {
    if (what === '' && source.dialect === 'mssql')
      return [{ kind: 'drop-constraint', name, ifExists, cascade, constraintKind: 'any' }];
    return [{ kind: 'drop-column', column: name, ifExists, cascade }];
  }
  const constraintKind = what === 'FOREIGN' ? 'foreign-key' : what === 'INDEX' || what === 'KEY' ? 'index' : 'any';
  return [{ kind: 'drop-constraint', name, ifExists, cascade, constraintKind }];
}

function renamed(source: Source, at: number): Bare[] | null {
  const word = upper(source, at);
  if (/^(INDEX|KEY|COLUMN|CONSTRAINT)$/.test(word) && upper(source, at + 2) === 'TO') {
    const from = source.tokens[at + 1];
    const to = source.tokens[at + 3];
    if (!from || !to) return null;
    const pair = { from: identAt(source, from), to: identAt(source, to) };
    if (word === 'COLUMN') return [{ kind: 'rename-column', ...pair }];
    return [{ kind: word === 'CONSTRAINT' ? 'rename-constraint' : 'rename-index', ...pair }];
  }
  if (upper(source, at + 1) === 'TO') {
    const from = source.tokens[at];
    const to = source.tokens[at + 2];
    return from && to ? [{ kind: 'rename-column', from: identAt(source, from), to: identAt(source, to) }] : null;
  }
  const named = nameAt(source, /^(TO|AS|=)$/.test(word) ? at + 1 : at);
  return named ? [{ kind: 'rename-table', to: named.name }] : null;
}

function byParser(source: Source, head: string, from: number, to: number): AlterAction[] | null {
  const given = textInPlace(source, from, to);
  if (given === null) return null;
  const read = readStatement(source, head + given.slice(head.length));
  const first = 'statements' in read ? read.statements[0] : undefined;
  return first?.kind === 'alter-table' ? first.actions : null;
}
