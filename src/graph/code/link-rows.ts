// SQL in code, and what the code does with its rows, in; reads of columns at the properties of rows, and the types of rows
// bound to columns, with what of both a migration took away, out.

import type { Spot } from '../../model/code';
import type { Named } from '../../model/entity';
import type { FileFacts } from '../../model/facts';
import { fingerprint } from '../../model/fingerprint';
import type { Edge, Fault, Node } from '../../model/graph';
import type { Place, Range } from '../../model/range';
import type { SqlScript, Statement } from '../../model/sql';
import { readEmbeddedSql } from '../../sql/fold/read-embedded-sql';
import type { Observations } from '../../sql/fold/recorder';
import type { DatabaseState } from '../../sql/fold/state';
import type { Shape, ShapeFinder } from './find-shape';
import { casedScript, type NamesInDatabase } from './names-in-database';
import { placeOf, rowStatement } from './row-statement';

export interface LinkedRows {
  nodes: Node[];
  edges: Edge[];
  faults: Fault[];
}

/** A file with the database that its SQL is read against. */
export interface RowsFile {
  path: string;
  facts: FileFacts;
  database: DatabaseState;
}

/** `entities`: ids of those that have nodes already. */
export function linkRows(
  files: readonly RowsFile[],
  find: ShapeFinder,
  entities: ReadonlySet<string>,
  namesIn: NamesInDatabase,
): LinkedRows {
  const linked: LinkedRows = { nodes: [], edges: [], faults: [] };
  const types = new Map<string, Shape>();
  for (const { path, facts, database } of files) {
    for (const fact of facts.facts) {
      if (fact.kind !== 'sql-script' || !fact.rows) continue;
      const cased = fact.builder ? namesIn(fact.builder) : null;
      const { dialect, statements } = casedScript(fact.script, cased);
      for (const { statement: at, reads, types: named } of fact.rows) {
        const statement = statements[at];
        if (!statement) continue;
        const source = { statement, dialect, database, cased };
        const { edges, faults } = readRow(source, path, reads);
        linked.edges.push(...edges.map((edge) => ({ ...edge, clause: 'property' as const })));
        linked.faults.push(...faults.filter(isLost).map((fault) => ({ ...fault, clause: 'property' as const })));
        for (const { name } of named) {
          const shape = find(path, name);
          if (!shape) continue;
          const id = `entity:${shape.path}#${shape.fact.name}`;
          if (!entities.has(id)) types.set(id, shape);
          bindType(source, shape, id, linked);
        }
      }
    }
  }
  for (const [id, shape] of types) declare(id, shape, linked);
  linked.edges = distinct(linked.edges);
  linked.faults = distinct(linked.faults);
  return linked;
}

interface RowSource {
  statement: Statement;
  dialect: SqlScript['dialect'];
  database: DatabaseState;
  /** How the database writes the names of the rows. */
  cased: ((name: string) => string) | null;
}

interface RowRead {
  edges: Edge[];
  /** `isListed`: the select list writes the column out, where its old name can be kept. */
  faults: (Fault & { isListed: boolean })[];
}

/** What is read of a row is one more query over the same tables. */
function readRow({ statement, dialect, database, cased }: RowSource, path: string, names: readonly Named[]): RowRead {
  const stored = cased ? names.map(({ name, range }) => ({ name: cased(name), range })) : names;
  const reading = rowStatement(statement, stored);
  if (!reading) return { edges: [], faults: [] };
  const seen: Observations = { edges: [], faults: [], problems: [] };
  readEmbeddedSql(database, path, { dialect, statements: [reading.statement] }, ['likely'], seen);
  const places = new Set(names.map(({ range }) => placeOf(range)));
  return {
    edges: seen.edges.filter((edge) => edge.toColumn !== null && places.has(placeOf(edge))),
    faults: seen.faults
      .filter((fault) => fault.code === 'unknown-column' && fault.cause !== null && places.has(placeOf(fault)))
      .map((fault) => ({
        ...fault,
        statement: fingerprint('row', fault.wanted),
        isListed: reading.listed.has(placeOf(fault)),
      })),
  };
}

/** A renamed column that the query lists is given its old name there. */
function isLost({ isListed, cause }: RowRead['faults'][number]): boolean {
  return !isListed || cause?.kind === 'dropped';
}

function bindType(source: RowSource, shape: Shape, id: string, linked: LinkedRows): void {
  const { path, fact } = shape;
  const members = fact.members.map(({ name, at }) => ({ name, range: rangeOf(at) }));
  const byPlace = new Map(members.map((member) => [placeOf(member.range), member.name]));
  const { edges, faults } = readRow(source, path, members);
  for (const edge of edges) {
    const fromColumn = byPlace.get(placeOf(edge))!;
    linked.edges.push({ ...edge, from: id, fromColumn, kind: 'derives', clause: 'property', type: '' });
  }
  for (const { isListed, ...fault } of faults) {
    const member = byPlace.get(placeOf(fault))!;
    if (isLost({ ...fault, isListed })) linked.faults.push(driftOf(fault, fact.name, id));
    else linked.edges.push(keptEdge(fault, member, id));
  }
}

function driftOf(fault: Fault, name: string, from: string): Fault {
  return {
    ...fault,
    code: 'drifted-entity',
    from,
    clause: 'property',
    wanted: `${name}.${fault.column}`,
    details: ['missing-column', ''],
    statement: 'missing-column',
  };
}

/** The query still has to follow; the member stays what it is. */
function keptEdge(fault: Fault, member: string, from: string): Edge {
  const { path, line, startColumn, endLine, endColumn, to, cause } = fault;
  return {
    ...{ path, line, startColumn, endLine, endColumn, from, fromColumn: member, to },
    toColumn: cause!.renamedTo,
    kind: 'derives',
    clause: 'property',
    certainty: 'likely',
    live: true,
    type: '',
    definedAt: placeOnly(cause!),
  };
}

function declare(id: string, { path, fact }: Shape, { nodes, edges }: LinkedRows): void {
  const columns = fact.members.map(({ name, type, at }) => ({
    name,
    type,
    nullable: /\bnull\b/.test(type),
    default: null,
    line: at[0],
  }));
  const partial = fact.partial ? { partial: true } : {};
  nodes.push({ path, ...rangeOf(fact.at), id, kind: 'entity', name: fact.name, columns, ...partial });
  for (const { name, at } of fact.members) {
    const place = { path, ...rangeOf(at) };
    edges.push({
      ...place,
      from: id,
      fromColumn: null,
      to: id,
      toColumn: name,
      kind: 'defines',
      clause: 'property',
      certainty: 'proven',
      live: false,
      type: '',
      definedAt: place,
    });
  }
}

function rangeOf([line, startColumn, endColumn]: Spot): Range {
  return { line, startColumn, endLine: line, endColumn };
}

function placeOnly({ path, line, startColumn, endLine, endColumn }: Place): Place {
  return { path, line, startColumn, endLine, endColumn };
}

/** Several queries give one type, and several variables one row. */
function distinct<T extends (Edge | Fault) & Place>(found: readonly T[]): T[] {
  const keyOf = (one: T) => {
    const columns = 'toColumn' in one ? [one.fromColumn, one.toColumn, one.kind] : [one.column, one.code];
    return [one.from, one.to, ...columns, one.path, one.line, one.startColumn].join('\0');
  };
  return [...new Map(found.map((one) => [keyOf(one), one])).values()];
}
