// Compiled SQL and the relations in it in; the SQL with the names that stand for `ref`, `source` and `this`, as our rendering has them, out.

import type { Dialect } from '../../model/dialect';
import type { CompiledMeaning, CompiledNode } from './host/compiled-nodes';
import type { Asked } from './host/host';
import { refRelation, sourceRelation, thisRelation } from './host/relation-names';
import { textOf } from './jinja/value';

type Outer = Exclude<CompiledMeaning, { kind: 'this' }>;

export interface NamedRelations {
  sql: string;
  /** Those that our rendering did not ask for, and where they stand in the SQL. */
  used: { means: RefersTo; start: number; end: number }[];
}

type RefersTo =
  | { kind: 'ref'; package: string | null; name: string; version: string | null }
  | { kind: 'source'; source: string; table: string };

export function nameRelations(
  { sql, relations }: CompiledNode,
  asked: Asked,
  ownPackage: string,
  model: string,
  dialect: Dialect,
): NamedRelations {
  const named = relations.map(({ written, means }) => {
    if (means.kind === 'this') return { written, text: textOf(thisRelation(model, dialect)), means: null };
    const { refers, isAsked } = asAsked(means, asked, ownPackage);
    const text =
      refers.kind === 'source'
        ? sourceRelation(refers.source, refers.table, dialect)
        : refRelation(refers.package, refers.name, refers.version, dialect);
    return { written, text: textOf(text), means: isAsked ? null : refers };
  });
  const found = findAll(sql, named);
  let result = '';
  let at = 0;
  const used: NamedRelations['used'] = [];
  for (const { start, relation } of found) {
    result += sql.slice(at, start);
    const from = result.length;
    result += relation.text;
    at = start + relation.written.length;
    if (relation.means) used.push({ means: relation.means, start: from, end: result.length });
  }
  return { sql: result + sql.slice(at), used };
}

/** Written as the template asks for it, so that both renderings say the same name. */
function asAsked(means: Outer, asked: Asked, ownPackage: string): { refers: RefersTo; isAsked: boolean } {
  if (means.kind === 'source') {
    const isAsked = asked.sources.some((one) => one.source === means.source && one.table === means.table);
    return { refers: means, isAsked };
  }
  const same = asked.refs.find(
    (one) => one.name === means.name && (one.version === null || one.version === means.version),
  );
  if (same) return { refers: { kind: 'ref', ...same }, isAsked: true };
  return { refers: { ...means, package: means.package === ownPackage ? null : means.package }, isAsked: false };
}

interface Named {
  written: string;
  text: string;
  means: RefersTo | null;
}

/** Whole names only, the longest first, none inside of another. */
function findAll(sql: string, relations: readonly Named[]): { start: number; relation: Named }[] {
  const found: { start: number; relation: Named }[] = [];
  const taken = new Set<number>();
  for (const relation of relations) {
    const { written } = relation;
    for (let at = sql.indexOf(written); at >= 0; at = sql.indexOf(written, at + written.length)) {
      const [before, behind] = [sql[at - 1] ?? ' ', sql[at + written.length] ?? ' '];
      if (/[\w$"`.]/.test(before) || /[\w$"`]/.test(behind) || taken.has(at)) continue;
      found.push({ start: at, relation });
      for (let inside = at; inside < at + written.length; inside++) taken.add(inside);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
