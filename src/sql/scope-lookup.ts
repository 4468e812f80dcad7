// Finding relations and columns in a scope, and putting rows of tables there. Lookups report nothing.

import { nameKey } from './names';
import type { Ident, Name } from '../model/sql';
import type { Relation } from './catalog';
import {
  openRow,
  type Env,
  type CteEntry,
  type RelationSet,
  type Row,
  type Scope,
  type ScopeColumn,
  type ScopeRelation,
  type Session,
} from './scope';

export function keyOf(session: Session, ident: Ident): string {
  return nameKey(session.dialect, ident.name);
}

export function findColumn(row: Row, key: string): ScopeColumn | null {
  if (row.index === null) {
    row.index = new Map();
    for (const column of row.columns) {
      if (column.key !== null && !row.index.has(column.key)) row.index.set(column.key, column);
    }
  }
  return row.index.get(key) ?? null;
}

/** The row of a real relation, built once in a session. */
export function rowOf(session: Session, relation: Relation): Row {
  if (relation.columns === null) return openRow([relation.id], null, false);
  const known = session.rows.get(relation.id);
  if (known !== undefined) return known;
  const open = relation.open === true ? { relations: [relation.id], flow: null, silent: false } : null;
  const row: Row = { columns: [], index: null, open, origins: [relation.id] };
  for (const column of relation.columns) {
    row.columns.push({
      name: column.name,
      key: nameKey(session.dialect, column.name),
      type: column.type,
      base: { relation: relation.id, column: column.name },
      flow: null,
      range: null,
    });
  }
  session.rows.set(relation.id, row);
  return row;
}

export function findCte(env: Env | null, key: string): CteEntry | null {
  for (let at = env; at !== null; at = at.parent) {
    const entry = at.entries.get(key);
    if (entry !== undefined) return entry;
  }
  return null;
}

export function dottedName(name: Name): string {
  return name
    .map((part) => part.name)
    .join('.')
    .toLowerCase();
}

/** Keys of the parts of a name; BigQuery writes whole paths inside one pair of back-ticks. */
export function pathKeys(session: Session, name: Name): string[] {
  const keys: string[] = [];
  for (const part of name) {
    const pieces = session.dialect === 'bigquery' ? part.name.split('.') : [part.name];
    for (const piece of pieces) keys.push(nameKey(session.dialect, piece));
  }
  return keys;
}

/** `table:NAME/public.users` → [public, users]. */
export function idPath(session: Session, id: string): string[] {
  const colon = id.indexOf(':');
  const name = id.slice(Math.max(colon, id.lastIndexOf('/')) + 1);
  return name.split('.').map((part) => nameKey(session.dialect, part));
}

/** The relation that a qualifier names, innermost scope first. */
export function findRelation(session: Session, scope: Scope | null, keys: string[]): ScopeRelation | null {
  for (let at = scope; at !== null; at = at.parent) {
    for (const relation of at.set.relations) {
      if (qualifies(session, relation, keys)) return relation;
    }
  }
  if (session.dialect !== 'ansi') return null;
  for (let at = scope; at !== null; at = at.parent) {
    for (const relation of at.set.relations) {
      if (relation.aliased && endsWith(relation.path, keys)) return relation;
    }
  }
  return null;
}

function qualifies(session: Session, relation: ScopeRelation, keys: string[]): boolean {
  if (relation.key !== keys.at(-1)) return false;
  if (keys.length === 1) return true;
  if (relation.aliased || relation.path.length === 0) return false;
  if (relation.path.length >= keys.length) return endsWith(relation.path, keys);
  return relation.id === null || agree(idPath(session, relation.id), keys);
}

function endsWith(path: string[], keys: string[]): boolean {
  if (keys.length > path.length) return false;
  return keys.every((key, i) => path[path.length - keys.length + i] === key);
}

/** Equal from the end as far as both go. */
function agree(a: string[], b: string[]): boolean {
  const length = Math.min(a.length, b.length);
  for (let i = 1; i <= length; i++) if (a.at(-i) !== b.at(-i)) return false;
  return true;
}

export interface Match {
  relation: ScopeRelation;
  column: ScopeColumn;
}

/** Known columns of that name, those merged by USING grouped into one, and the relations that might have it. */
export function findUnqualified(set: RelationSet, key: string): { groups: Match[][]; open: ScopeRelation[] } {
  const matches: Match[] = [];
  const open: ScopeRelation[] = [];
  for (const relation of set.relations) {
    if (relation.qualifiedOnly) continue;
    const column = findColumn(relation.row, key);
    if (column !== null) matches.push({ relation, column });
    else if (relation.row.open !== null) open.push(relation);
  }
  const groups: Match[][] = [];
  const taken = new Set<ScopeRelation>();
  for (const match of matches) {
    if (taken.has(match.relation)) continue;
    const merged = set.merged.get(key)?.find((members) => members.includes(match.relation));
    const group = merged === undefined ? [match] : matches.filter((other) => merged.includes(other.relation));
    for (const member of group) taken.add(member.relation);
    groups.push(group);
  }
  return { groups, open };
}

/** Puts `right` beside `left`, in place. */
export function addRelations(left: RelationSet, right: RelationSet): void {
  for (const relation of right.relations) left.relations.push(relation);
  for (const entry of right.star) left.star.push(entry);
  for (const [key, groups] of right.merged) left.merged.set(key, [...(left.merged.get(key) ?? []), ...groups]);
  left.loose ||= right.loose;
}

export function setOf(relation: ScopeRelation): RelationSet {
  return {
    relations: [relation],
    merged: new Map(),
    star: relation.qualifiedOnly ? [] : [{ relation, except: new Set(), merged: null }],
    loose: false,
  };
}
