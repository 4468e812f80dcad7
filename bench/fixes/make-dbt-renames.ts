// The graph and the facts of a dbt project in; renames that its readers notice out: of a column where its model selects it,
// of a column in a seed's header, of a model with its file.

import { createHash } from 'node:crypto';
import { applyEdits } from '../../src/fixes/apply-edits';
import type { FileFacts } from '../../src/model/facts';
import type { Edge, Graph, Node } from '../../src/model/graph';
import type { Range } from '../../src/model/range';
import type { QueryBody, SelectItem } from '../../src/model/sql';
import type { Tree } from '../../src/model/tree';

export interface DbtRename {
  title: string;
  how: 'model column' | 'seed column' | 'model';
  /** Files with their new texts; null where one is gone. */
  files: Record<string, string | null>;
}

type ReadFacts = (paths: readonly string[]) => Promise<FileFacts[]>;

const NEW_NAMES: readonly ((name: string) => string)[] = [(name) => `${name}_now`, (name) => `new_${name}`];

/** Of every kind in turn. */
export async function makeDbtRenames(
  graph: Graph,
  tree: Tree,
  readFacts: ReadFacts,
  wanted: number,
): Promise<DbtRename[]> {
  const kinds = [
    await modelColumns(graph, tree, readFacts, wanted * 2),
    await seedColumns(graph, tree, wanted),
    await models(graph, tree, wanted),
  ];
  const renames: DbtRename[] = [];
  for (let at = 0; kinds.some((list) => at < list.length); at++) {
    for (const list of kinds) if (list[at]) renames.push(list[at]!);
  }
  return renames;
}

/** Assets with the columns that others read, in an order that no list of names decides. */
function readColumns(graph: Graph, kind: Node['kind']): { node: Node; column: string }[] {
  const nodes = new Map(graph.nodes.filter((node) => node.kind === kind).map((node) => [node.id, node]));
  const read = new Map<string, { node: Node; column: string }>();
  for (const edge of graph.edges) {
    const node = nodes.get(edge.to);
    if (node && edge.toColumn !== null && edge.from !== edge.to && edge.certainty !== 'possible' && isSql(edge))
      read.set(`${edge.to}\0${edge.toColumn}`, { node, column: edge.toColumn });
  }
  return shuffled([...read.values()], ({ node, column }) => `${node.id}.${column}`);
}

function isSql({ path, live }: Edge): boolean {
  return live && /\.sql$/i.test(path);
}

async function modelColumns(graph: Graph, tree: Tree, readFacts: ReadFacts, wanted: number): Promise<DbtRename[]> {
  const renames: DbtRename[] = [];
  for (const [at, { node, column }] of readColumns(graph, 'dbt-model').entries()) {
    if (renames.length >= wanted) break;
    const [facts] = await readFacts([node.path]);
    const fact = facts?.facts.find((one) => one.kind === 'dbt-node');
    const [statement] = fact?.kind === 'dbt-node' && fact.script ? fact.script.statements : [];
    const body = statement?.kind === 'query' ? statement.query.body : null;
    const item = body ? itemOf(body, column) : null;
    const [text] = await tree.read([node.path]);
    if (!item || text == null) continue;
    const name = NEW_NAMES[at % NEW_NAMES.length]!(column.toLowerCase());
    const edited = renameItem(text, node.path, item, column, name);
    if (edited !== null)
      renames.push({ title: `${node.name}.${column} → ${name}`, how: 'model column', files: { [node.path]: edited } });
  }
  return renames;
}

/** The item of the outermost SELECT that gives a column its name; of a union none, whose first part alone would not do. */
function itemOf(body: QueryBody, column: string): SelectItem | null {
  if (body.kind === 'nested') return itemOf(body.query.body, column);
  if (body.kind !== 'select') return null;
  const isNamed = (name: string | undefined) => name?.toLowerCase() === column.toLowerCase();
  return (
    body.items.find(
      (item) =>
        item.kind === 'expr' &&
        isNamed(item.alias?.name ?? (item.expr.kind === 'column' ? item.expr.parts.at(-1)?.name : undefined)),
    ) ?? null
  );
}

function renameItem(text: string, path: string, item: SelectItem, column: string, name: string): string | null {
  if (item.kind !== 'expr') return null;
  const range: Range | undefined =
    item.alias?.range ?? (item.expr.kind === 'column' ? item.expr.parts.at(-1)?.range : undefined);
  if (!range) return null;
  const written = text.split('\n')[range.line - 1]?.slice(range.startColumn - 1, range.endColumn - 1);
  // What a macro or a loop wrote stands at the macro.
  if (written?.toLowerCase() !== column.toLowerCase()) return null;
  const edited = applyEdits(text, [{ path, ...range, text: item.alias ? name : `${written} as ${name}` }]);
  return 'reason' in edited ? null : edited.text;
}

async function seedColumns(graph: Graph, tree: Tree, wanted: number): Promise<DbtRename[]> {
  const renames: DbtRename[] = [];
  for (const { node, column } of readColumns(graph, 'dbt-seed')) {
    if (renames.length >= wanted) break;
    const [text] = await tree.read([node.path]);
    const [header = '', ...rows] = (text ?? '').split('\n');
    const cells = header.split(',');
    const at = cells.findIndex((cell) => cell.trim().replace(/^"|"$/g, '').toLowerCase() === column.toLowerCase());
    if (at < 0) continue;
    const name = `${column.toLowerCase()}_now`;
    cells[at] = cells[at]!.replace(/[^\s"]+/, name);
    const files = { [node.path]: [cells.join(','), ...rows].join('\n') };
    renames.push({ title: `${node.name}.${column} → ${name}`, how: 'seed column', files });
  }
  return renames;
}

async function models(graph: Graph, tree: Tree, wanted: number): Promise<DbtRename[]> {
  const read = new Set(graph.edges.filter((edge) => isSql(edge) && edge.from !== edge.to).map(({ to }) => to));
  const known = graph.nodes.filter(
    (node) => node.kind === 'dbt-model' && read.has(node.id) && node.path.endsWith(`/${node.name}.sql`),
  );
  const renames: DbtRename[] = [];
  for (const [at, node] of shuffled(known, ({ id }) => id).entries()) {
    if (renames.length >= wanted) break;
    const [text] = await tree.read([node.path]);
    if (text == null) continue;
    const name = NEW_NAMES[at % NEW_NAMES.length]!(node.name);
    const path = `${node.path.slice(0, -`${node.name}.sql`.length)}${name}.sql`;
    renames.push({ title: `${node.name} → ${name}`, how: 'model', files: { [node.path]: null, [path]: text } });
  }
  return renames;
}

function shuffled<T>(values: T[], key: (value: T) => string): T[] {
  const hash = (value: T) => createHash('sha256').update(key(value)).digest('hex');
  return values
    .map((value) => ({ value, hash: hash(value) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .map(({ value }) => value);
}
