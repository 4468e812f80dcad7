// The graph and the facts of a repository in; renames of members of its entities, as their author would make them at the
// definition alone, and of their columns by a new migration, out. All readers are left as they are.

import { createHash } from 'node:crypto';
import { applyEdits } from '../../src/fixes/apply-edits';
import { mapField } from '../../src/fixes/map-prisma';
import { nameColumn } from '../../src/fixes/name-column';
import { lineStarts, rangeOf, spanOf } from '../../src/fixes/text-places';
import type { EntityFact, EntityMember } from '../../src/model/entity';
import type { FileFacts } from '../../src/model/facts';
import type { Edge, Graph, History } from '../../src/model/graph';
import type { Tree } from '../../src/model/tree';
import { quoteTable, quoteName } from '../../src/graph/code/write-migration';
import { loadTypeScript } from '../../src/typecheck/type-script';

export interface CodeRename {
  title: string;
  how: 'property' | 'column';
  old: string;
  now: string;
  /** Files that the rename adds or changes. */
  files: Record<string, string>;
}

interface Subject {
  path: string;
  entity: EntityFact;
  member: EntityMember;
  bound: Edge | undefined;
}

/** `facts`: of all files that may declare entities. */
export async function makeCodeRenames(
  graph: Graph,
  tree: Tree,
  facts: readonly FileFacts[],
  wanted: number,
): Promise<CodeRename[]> {
  const renames: CodeRename[] = [];
  const subjects = shuffled(
    subjectsOf(graph, facts),
    ({ path, entity, member }) => `${path}${entity.name}${member.name}`,
  );
  const texts = new Map<string, string>();
  for (const path of new Set(subjects.map((subject) => subject.path))) {
    const [text] = await tree.read([path]);
    if (text != null) texts.set(path, text);
  }
  for (const [at, subject] of subjects.entries()) {
    if (renames.length >= wanted) break;
    const text = texts.get(subject.path);
    if (text === undefined) continue;
    const byColumn = at % 4 === 3 ? columnRename(subject, graph) : null;
    const rename = byColumn ?? (await memberRename(subject, text));
    if (rename) renames.push(rename);
  }
  return renames;
}

function subjectsOf(graph: Graph, facts: readonly FileFacts[]): Subject[] {
  const bound = new Map<string, Edge>();
  for (const edge of graph.edges) if (edge.kind === 'derives') bound.set(`${edge.from}\0${edge.fromColumn}`, edge);
  return facts.flatMap(({ path, facts: own }) =>
    own.flatMap((fact) => {
      if (fact.kind !== 'entity') return [];
      const members = fact.members.filter(({ name, id, hidden }) => !id && !hidden && /^[a-z]\w{2,}$/.test(name));
      return members.map((member) => ({
        path,
        entity: fact,
        member,
        bound: bound.get(`entity:${path}#${fact.name}\0${member.name}`),
      }));
    }),
  );
}

async function memberRename({ path, entity, member, bound }: Subject, text: string): Promise<CodeRename | null> {
  const { name } = member;
  const now = `${name}Now`;
  const starts = lineStarts(text);
  const span = spanOf(text, starts, member.nameRange);
  if (!span || text.slice(span.start, span.end) !== name) return null;
  const edits = [{ path, ...member.nameRange, text: now }];
  if (entity.orm === 'prisma') {
    // What the schema itself says of a field goes with it: such fields are left out.
    if (new RegExp(`[[(, ]${name}\\b[^\\n]*\\]`).test(text.replace(/^[^\n@]*$/gm, ''))) return null;
    const map = member.stored ? mapField(text, span, member.column?.name ?? name) : null;
    if (map && !member.column) edits.push({ path, ...rangeOf(starts, map), text: map.text });
  } else if (entity.orm === 'mongoose') {
    // The interface beside the schema is the same definition.
    const twins = [...text.matchAll(new RegExp(`^\\s*(${name})\\??\\s*:`, 'gm'))];
    if (twins.length > 2) return null;
    for (const twin of twins) {
      const start = twin.index + twin[0].indexOf(name);
      if (start !== span.start)
        edits.push({ path, ...rangeOf(starts, { start, end: start + name.length }), text: now });
    }
  } else if (bound?.toColumn && !member.column && !member.relation) {
    const typescript = await loadTypeScript();
    const file = typescript.createSourceFile(path, text, typescript.ScriptTarget.ESNext, true);
    const named = nameColumn(typescript, file, span, entity.orm, bound.toColumn);
    if (!named) return null;
    edits.push({ path, ...rangeOf(starts, named), text: named.text });
  }
  const edited = applyEdits(text, edits);
  if ('reason' in edited) return null;
  return { title: `${entity.name}.${name}`, how: 'property', old: name, now, files: { [path]: edited.text } };
}

function columnRename({ entity, bound }: Subject, graph: Graph): CodeRename | null {
  if (!bound?.toColumn) return null;
  const found = graph.databases
    .flatMap(({ database, dialect, tables }) => tables.map((table) => ({ database, dialect, table })))
    .find(({ table }) => table.id === bound.to);
  const history = graph.histories.find(({ database }) => database === found?.database);
  const path = history ? nextPath(history) : null;
  if (!found || path === null || found.table.kind !== 'table') return null;
  const { dialect, table } = found;
  const old = bound.toColumn;
  const now = `${old}_now`;
  const sql = `ALTER TABLE ${quoteTable(dialect, table.schema, table.name)} RENAME COLUMN ${quoteName(dialect, old)} TO ${quoteName(dialect, now)}`;
  const text = path.endsWith('.sql')
    ? `${sql};\n`
    : `import { MigrationInterface, QueryRunner } from 'typeorm';\n\nexport class Rename9999999999999 implements MigrationInterface {\n  async up(queryRunner: QueryRunner): Promise<void> {\n    await queryRunner.query('${sql}');\n  }\n\n  async down(): Promise<void> {}\n}\n`;
  return { title: `${entity.name}: ${table.name}.${old}`, how: 'column', old, now, files: { [path]: text } };
}

function nextPath({ style, steps }: History): string | null {
  const last = steps.at(-1)?.path;
  if (!last) return null;
  const folder = last.slice(0, last.lastIndexOf('/'));
  if (style === 'prisma') return `${folder.slice(0, folder.lastIndexOf('/'))}/99990101000000_rename/migration.sql`;
  return style === 'typeorm' && last.endsWith('.ts') ? `${folder}/9999999999999-Rename.ts` : null;
}

function shuffled<T>(values: T[], key: (value: T) => string): T[] {
  const hash = (value: T) => createHash('sha256').update(key(value)).digest('hex');
  return values
    .map((value) => ({ value, hash: hash(value) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .map(({ value }) => value);
}
