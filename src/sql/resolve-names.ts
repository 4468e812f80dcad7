// What a column name means in a scope. In: the parts of the name. Out: what its value is made of, with reads and faults reported.

import type { Certainty, Clause } from '../model/graph';
import type { Expr, Ident, Name } from '../model/sql';
import { hasStructPaths, isPseudoFunction, isRoutineVariable, isSystemColumn } from './resolve-dialect';
import { emptyFlow, joinFlows, unknownFlow, type Flow } from './lineage-flow';
import {
  addRead,
  leadsToRelations,
  readColumn,
  readOpen,
  readWholeRow,
  reportAmbiguous,
  reportColumn,
  reportTable,
  tablesOf,
} from './resolve-report';
import { findColumn, findRelation, findUnqualified, keyOf, rowOf, type Match } from './scope-lookup';
import type { Alias, Scope, ScopeRelation, Session } from './scope';

export interface Value {
  flow: Flow;
  /** Empty when unknown. */
  type: string;
}

const NOTHING = (): Value => ({ flow: emptyFlow(), type: '' });
/** A name that means nothing known: reported, or taken for what it may be. */
const UNKNOWN = (): Value => ({ flow: unknownFlow(), type: '' });

export function resolveColumn(session: Session, scope: Scope, parts: Name, clause: Clause): Value {
  const last = parts.at(-1);
  if (last === undefined) return NOTHING();
  if (isAnyColumn(session, last)) return { flow: readAnyColumn(session, scope, parts, clause), type: '' };
  if (parts.length === 1) return resolveUnqualified(session, scope, parts, clause);
  if (last.name === '*') return resolveQualifiedStar(session, scope, parts, clause);
  return resolveQualified(session, scope, parts, clause);
}

export function isAnyColumn({ options }: Session, ident: Ident): boolean {
  return options.anyColumn !== undefined && ident.name.toLowerCase() === options.anyColumn;
}

/** The relations whose columns such a name stands for. */
export function ownersOfAny(session: Session, scope: Scope, parts: Name): ScopeRelation[] {
  const keys = parts.slice(0, -1).map((part) => keyOf(session, part));
  if (keys.length === 0) return scope.set.relations.filter((relation) => !relation.qualifiedOnly);
  const relation = findRelation(session, scope, keys);
  return relation === null ? [] : [relation];
}

function readAnyColumn(session: Session, scope: Scope, parts: Name, clause: Clause): Flow {
  const owners = ownersOfAny(session, scope, parts);
  if (owners.length === 0) return unknownFlow();
  return joinFlows(owners.map((owner) => readWholeRow(session, owner, { clause, range: parts.at(-1)!.range })));
}

function resolveQualifiedStar(session: Session, scope: Scope, parts: Name, clause: Clause): Value {
  const qualifier = parts.slice(0, -1);
  const relation = findRelation(
    session,
    scope,
    qualifier.map((part) => keyOf(session, part)),
  );
  if (relation === null) return resolveColumn(session, scope, qualifier, clause);
  return { flow: readWholeRow(session, relation, { clause, range: parts.at(-1)!.range }), type: '' };
}

// ---------------------------------------------------------------- one part

function resolveUnqualified(session: Session, scope: Scope, parts: Name, clause: Clause): Value {
  const ident = parts[0]!;
  const key = keyOf(session, ident);
  const local = session.options.locals?.has(ident.name.toLowerCase()) ?? false;
  let open: ScopeRelation[] = [];
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const found = findUnqualified(at.set, key);
    if (found.groups.length > 0) return readGroups(session, found.groups, at.set.loose, ident, local, clause);
    const alias = at.aliases?.get(key);
    if (alias !== undefined && (found.open.length === 0 || at.aliasBeforeOpen))
      return readAlias(session, at, alias, ident, clause);
    if (at.windows?.has(key)) return NOTHING();
    if (found.open.length === 0) continue;
    if (open.length === 0 || !hasTables(open)) open = found.open;
    // An inner relation that may have the column hides the outer scopes.
    if (hasTables(found.open)) break;
  }
  if (local) return NOTHING();
  const special = resolveSpecial(session, scope, ident, key, clause);
  if (special !== null) return special;
  if (open.length > 0) return readCandidates(session, open, ident, clause);
  if (session.dialect !== 'postgres' && ident.quoted && !/^\w+$/.test(ident.name)) return NOTHING(); // a string literal
  if (/^all$/i.test(ident.name) && (clause === 'group-by' || clause === 'order-by')) return NOTHING();
  reportColumn(session, scope, parts, ident, null, clause);
  return UNKNOWN();
}

function hasTables(relations: ScopeRelation[]): boolean {
  return relations.some((relation) => leadsToRelations(relation.row.open));
}

function readGroups(
  session: Session,
  groups: Match[][],
  loose: boolean,
  ident: Ident,
  local: boolean,
  clause: Clause,
): Value {
  const certainty: Certainty = local || groups.length > 1 ? 'likely' : 'proven';
  const matches = groups.flat();
  if (groups.length > 1 && !loose) {
    const tables = matches.flatMap((match) => tablesOf(match.relation));
    reportAmbiguous(session, ident, [...new Set(tables)], clause);
  }
  const flows = matches.map((match) => readColumn(session, match.column, { clause, range: ident.range, certainty }));
  return { flow: joinFlows(flows), type: matches[0]!.column.type };
}

function readAlias(session: Session, scope: Scope, alias: Alias, ident: Ident, clause: Clause): Value {
  if (alias.column === null) return { flow: alias.flow, type: alias.type };
  return againAt(session, scope, alias.column, ident, clause);
}

/** `SELECT email … ORDER BY email`: the second name means the same column, at its own place. */
export function againAt(
  session: Session,
  scope: Scope,
  column: Expr & { kind: 'column' },
  ident: Ident,
  clause: Clause,
): Value {
  const qualifier = column.parts.slice(0, -1);
  return resolveColumn(session, { ...scope, aliases: null }, [...qualifier, ident], clause);
}

function resolveSpecial(session: Session, scope: Scope, ident: Ident, key: string, clause: Clause): Value | null {
  const lower = ident.name.toLowerCase();
  if (!ident.quoted && isPseudoFunction(session.dialect, lower)) return NOTHING();
  if (session.options.locals !== undefined && isRoutineVariable(lower)) return NOTHING();
  const anyTable = hasRelation(scope);
  if (!anyTable && lower === 'value') return NOTHING(); // CHECK of a domain
  if (anyTable && isSystemColumn(session.dialect, lower)) return NOTHING();
  const whole = findRelation(session, scope, [key]);
  if (whole !== null && session.dialect !== 'mssql' && session.dialect !== 'mysql') {
    return { flow: readWholeRow(session, whole, { clause, range: ident.range }), type: '' };
  }
  const variable = session.options.rows?.get(lower);
  if (variable === undefined) return null;
  if (variable === null) return NOTHING();
  const flows = rowOf(session, variable).columns.map((column) =>
    readColumn(session, column, { clause, range: ident.range, star: true }),
  );
  return { flow: joinFlows(flows), type: '' };
}

function hasRelation(scope: Scope): boolean {
  for (let at: Scope | null = scope; at !== null; at = at.parent) if (at.set.relations.length > 0) return true;
  return false;
}

/** A name that unknown relations may have is attributed to each of them. */
function readCandidates(session: Session, open: ScopeRelation[], ident: Ident, clause: Clause): Value {
  const withTables = open.filter((relation) => leadsToRelations(relation.row.open));
  const candidates = withTables.length > 0 ? withTables : open;
  const certainty: Certainty = candidates.length > 1 ? 'possible' : 'likely';
  const flows = candidates.map((relation) =>
    readOpen(session, relation.row.open!, ident.name, { clause, range: ident.range, certainty }),
  );
  return { flow: joinFlows(flows), type: '' };
}

// ---------------------------------------------------------------- several parts

function resolveQualified(session: Session, scope: Scope, parts: Name, clause: Clause): Value {
  const keys = parts.map((part) => keyOf(session, part));
  const structs = hasStructPaths(session.dialect);
  const shortest = structs ? 1 : parts.length - 1;
  let meant: { relation: ScopeRelation; ident: Ident } | null = null;
  for (let length = Math.min(parts.length - 1, 4); length >= shortest; length--) {
    const relation = findRelation(session, scope, keys.slice(0, length));
    if (relation === null) continue;
    const ident = parts[length]!;
    const column = findColumn(relation.row, keys[length]!);
    if (column !== null) {
      const flow = readColumn(session, column, { clause, range: ident.range });
      return { flow, type: length === parts.length - 1 ? column.type : '' };
    }
    meant ??= { relation, ident };
  }
  if (structs && (meant === null || meant.relation.row.open === null) && namesColumn(scope, keys[0]!)) {
    return { flow: resolveUnqualified(session, scope, [parts[0]!], clause).flow, type: '' };
  }
  if (meant === null) return resolveVariable(session, scope, parts, keys, clause);
  const { relation, ident } = meant;
  if (relation.row.open !== null) {
    return { flow: readOpen(session, relation.row.open, ident.name, { clause, range: ident.range }), type: '' };
  }
  if (isSystemColumn(session.dialect, ident.name.toLowerCase())) return NOTHING();
  reportColumn(session, scope, parts, ident, relation, clause);
  return UNKNOWN();
}

/** A column, an alias or possibly a column of an unknown relation has that name. */
function namesColumn(scope: Scope, key: string): boolean {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const found = findUnqualified(at.set, key);
    if (found.groups.length > 0 || found.open.length > 0 || at.aliases?.has(key)) return true;
  }
  return false;
}

/** No relation has that name: a row variable, a parameter, a sequence, or nothing. */
function resolveVariable(session: Session, scope: Scope, parts: Name, keys: string[], clause: Clause): Value {
  const first = parts[0]!;
  const lower = first.name.toLowerCase();
  const variable = session.options.rows?.get(lower);
  if (variable === null) return NOTHING();
  if (variable !== undefined) {
    const row = rowOf(session, variable);
    const ident = parts[1]!;
    const column = findColumn(row, keys[1]!);
    if (column !== null)
      return { flow: readColumn(session, column, { clause, range: ident.range }), type: column.type };
    if (row.open !== null) {
      return { flow: readOpen(session, row.open, ident.name, { clause, range: ident.range }), type: '' };
    }
    if (isSystemColumn(session.dialect, ident.name.toLowerCase())) return NOTHING();
    const relation = { key: lower, path: [], aliased: true, id: variable.id, row, qualifiedOnly: true };
    reportColumn(session, scope, parts, ident, relation, clause);
    return UNKNOWN();
  }
  if (session.options.locals?.has(lower) || isPseudoFunction(session.dialect, lower)) return NOTHING();
  if (session.options.locals !== undefined && isRoutineVariable(lower)) return NOTHING();
  if (/^(nextval|currval)$/i.test(parts.at(-1)!.name)) return NOTHING();
  if (session.dialect === 'mssql' && /^(inserted|deleted)$/.test(lower)) return NOTHING();
  if (session.dialect === 'ansi') return attributeByName(session, parts, clause);
  reportTable(session, parts.slice(0, -1), clause, session.dialect === 'postgres' ? 'proven' : 'likely');
  return UNKNOWN();
}

/** Without a dialect a qualifier out of scope is taken at its word. */
function attributeByName(session: Session, parts: Name, clause: Clause): Value {
  const relation = parts
    .slice(0, -1)
    .map((part) => part.name)
    .join('.');
  const { name: column, range } = parts.at(-1)!;
  const read = addRead(session, relation, column, { clause, range, certainty: 'possible' });
  return { flow: { sources: [{ relation, column }], reads: [read], inputs: [] }, type: '' };
}
