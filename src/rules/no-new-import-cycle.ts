// Modules that came to run each other: a new import closes a circle.

import { groupsOf, shortestWay } from '../graph/code/find-cycles';
import type { Edge, Graph } from '../model/graph';
import type { FindingDraft, Rule } from './rule';

const ORDER =
  "import { User } from './user';\n\nexport class Order {\n  constructor(readonly user = new User()) {}\n}\n";

export const noNewImportCycle: Rule = {
  id: 'no-new-import-cycle',
  title: 'New import cycle',
  severity: 'low',
  why: 'Of modules that import each other one runs first, before the other has made what it exports: a class to extend, a decorator or a constant is undefined then, depending on which file happens to be loaded first.',
  mend: 'Move what both need to a module of its own; import only the type (`import type`); or import it where it is used (`await import(…)`).',
  examples: [
    {
      title: 'Two classes come to need each other',
      before: { 'src/order.ts': ORDER, 'src/user.ts': 'export class User {}\n' },
      after: {
        'src/order.ts': ORDER,
        'src/user.ts': "import { Order } from './order';\n\nexport class User {\n  orders = [new Order()];\n}\n",
      },
      findings: [{ path: 'src/user.ts', line: 1, certainty: 'proven' }],
    },
    {
      title: 'Only the type comes back, which leaves nothing at run time',
      before: { 'src/order.ts': ORDER, 'src/user.ts': 'export class User {}\n' },
      after: {
        'src/order.ts': ORDER,
        'src/user.ts': "import { Order } from './order';\n\nexport class User {\n  orders: Order[] = [];\n}\n",
      },
      findings: [],
    },
  ],
  check(diff) {
    const { before, after, renamedFrom = (path) => path } = diff;
    const now = runsOf(after);
    const groups = groupsOf(now.imports);
    const fresh = edgesInGroups(now, groups);
    if (fresh.length === 0) return [];
    const was = runsOf(before);
    const oldGroups = groupsOf(was.imports);
    const oldId = (id: string) => `code:${renamedFrom(id.slice('code:'.length))}`;
    const told = new Set<string>();
    const drafts: FindingDraft[] = [];
    for (const edge of fresh) {
      const [from, to] = [oldId(edge.from), oldId(edge.to)];
      if (was.edges.has(`${from}\0${to}`)) continue;
      const old = oldGroups.get(from);
      if (old !== undefined && old === oldGroups.get(to)) continue;
      const way = shortestWay(now.imports, groups, edge.to, edge.from);
      // Of a circle that is new as a whole every edge closes it: it is told once.
      if (!way || way.every((id) => told.has(id))) continue;
      for (const id of way) told.add(id);
      drafts.push(draftOf(edge, way, now.edges));
    }
    return drafts;
  },
};

interface Runs {
  imports: Map<string, Set<string>>;
  edges: Map<string, Edge>;
}

/** What is loaded as soon as a module is: neither types nor what is imported later. */
function runsOf({ edges }: Graph): Runs {
  const runs: Runs = { imports: new Map(), edges: new Map() };
  for (const edge of edges) {
    if (edge.kind !== 'imports' || edge.clause !== 'import' || edge.certainty !== 'proven') continue;
    let targets = runs.imports.get(edge.from);
    if (!targets) {
      targets = new Set();
      runs.imports.set(edge.from, targets);
    }
    targets.add(edge.to);
    const key = `${edge.from}\0${edge.to}`;
    if (!runs.edges.has(key)) runs.edges.set(key, edge);
  }
  return runs;
}

function edgesInGroups(now: Runs, groups: ReadonlyMap<string, number>): Edge[] {
  return [...now.edges.values()].filter(
    (edge) => edge.from !== edge.to && groups.get(edge.from) === groups.get(edge.to),
  );
}

const MOST_SHOWN = 6;

function draftOf(edge: Edge, way: string[], edges: ReadonlyMap<string, Edge>): FindingDraft {
  const { path, line, startColumn, endLine, endColumn, from, to } = edge;
  const names = [from, ...way].map((id) => `\`${id.slice(id.indexOf(':') + 1)}\``);
  const shown = names.length > MOST_SHOWN ? [...names.slice(0, MOST_SHOWN - 2), '…', names.at(-1)!] : names;
  const trail = way.slice(0, -1).map((id, at) => {
    const next = edges.get(`${id}\0${way[at + 1]!}`);
    return { asset: id, column: null, path: next?.path ?? path, line: next?.line ?? 1 };
  });
  return {
    ...{ path, line, startColumn, endLine, endColumn },
    certainty: 'proven',
    introduced: true,
    asset: from,
    column: null,
    changedAsset: to,
    clause: 'import',
    message: `This import closes a circle: ${shown.join(' → ')}.`,
    help: 'Move what both need to a module of its own, import only the type, or import it where it is used.',
    trail: [...trail, { asset: from, column: null, path, line }],
    subject: to,
    causeKey: [...way].sort().join('\0'),
  };
}
