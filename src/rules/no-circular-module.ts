// NestJS modules that came to import each other without saying so: one of them does not exist yet when the other lists it.

import { groupsOf, shortestWay } from '../graph/code/find-cycles';
import type { Edge, Graph } from '../model/graph';
import type { FindingDraft, Rule } from './rule';

const ORDERS = `import { Module } from '@nestjs/common';
import { UsersModule } from './users.module';

@Module({ imports: [UsersModule] })
export class OrdersModule {}
`;
const USERS = "import { Module } from '@nestjs/common';\n\n@Module({})\nexport class UsersModule {}\n";
const START =
  "import { NestFactory } from '@nestjs/core';\nimport { OrdersModule } from './orders.module';\n\nNestFactory.create(OrdersModule);\n";
const BEFORE = { 'src/main.ts': START, 'src/orders.module.ts': ORDERS, 'src/users.module.ts': USERS };

export const noCircularModule: Rule = {
  id: 'no-circular-module',
  title: 'Circular module import',
  severity: 'high',
  why: 'Of two NestJS modules that import each other, one is still undefined when the other’s `imports` are read, because their files are loaded one after the other. The application stops when it starts, with “the module at index [0] of the imports array is undefined”.',
  mend: 'Move what both need to a third module, or name the other as `forwardRef(() => OtherModule)` on both sides.',
  examples: [
    {
      title: 'Two modules come to import each other',
      before: BEFORE,
      after: {
        ...BEFORE,
        'src/users.module.ts':
          "import { Module } from '@nestjs/common';\nimport { OrdersModule } from './orders.module';\n\n@Module({ imports: [OrdersModule] })\nexport class UsersModule {}\n",
      },
      findings: [{ path: 'src/users.module.ts', line: 4, certainty: 'proven' }],
    },
    {
      title: 'Both say that the other comes later',
      before: BEFORE,
      after: {
        ...BEFORE,
        'src/orders.module.ts': ORDERS.replace('{ Module }', '{ forwardRef, Module }').replace(
          '[UsersModule]',
          '[forwardRef(() => UsersModule)]',
        ),
        'src/users.module.ts':
          "import { forwardRef, Module } from '@nestjs/common';\nimport { OrdersModule } from './orders.module';\n\n@Module({ imports: [forwardRef(() => OrdersModule)] })\nexport class UsersModule {}\n",
      },
      findings: [],
    },
  ],
  check({ before, after, renamedFrom = (path) => path }) {
    const now = importsOf(after);
    const groups = groupsOf(now.targets);
    const closing = [...now.edges.values()].filter((edge) => isInCircle(edge, groups));
    if (closing.length === 0) return [];
    const was = importsOf(before);
    const oldGroups = groupsOf(was.targets);
    const told = new Set<string>();
    const drafts: FindingDraft[] = [];
    for (const edge of closing) {
      const [from, to] = [formerId(edge.from, renamedFrom), formerId(edge.to, renamedFrom)];
      if (was.edges.has(`${from}\0${to}`)) continue;
      const old = oldGroups.get(from);
      if (old !== undefined && old === oldGroups.get(to)) continue;
      const way = edge.from === edge.to ? [edge.from] : shortestWay(now.targets, groups, edge.to, edge.from);
      // Of a circle that is new as a whole every import closes it: it is told once.
      if (!way || way.every((id) => told.has(id))) continue;
      for (const id of way) told.add(id);
      drafts.push(draftOf(edge, way, now.edges));
    }
    return drafts;
  },
};

interface ModuleImports {
  targets: Map<string, Set<string>>;
  edges: Map<string, Edge>;
}

/** What `imports` of decorators name as such: what `forwardRef` names is asked for later. */
function importsOf({ edges }: Graph): ModuleImports {
  const found: ModuleImports = { targets: new Map(), edges: new Map() };
  for (const edge of edges) {
    if (edge.clause !== 'import' || !edge.from.startsWith('module:') || edge.certainty !== 'proven') continue;
    const targets = found.targets.get(edge.from) ?? new Set();
    found.targets.set(edge.from, targets.add(edge.to));
    const key = `${edge.from}\0${edge.to}`;
    if (!found.edges.has(key)) found.edges.set(key, edge);
  }
  return found;
}

function isInCircle({ from, to }: Edge, groups: ReadonlyMap<string, number>): boolean {
  return from === to || (groups.has(from) && groups.get(from) === groups.get(to));
}

function formerId(id: string, renamedFrom: (path: string) => string): string {
  const [path = '', name = ''] = id.slice('module:'.length).split('#');
  return `module:${renamedFrom(path)}#${name}`;
}

function draftOf(edge: Edge, way: string[], edges: ReadonlyMap<string, Edge>): FindingDraft {
  const { path, line, startColumn, endLine, endColumn, from, to } = edge;
  const names = [from, ...way].map((id) => `\`${id.slice(id.lastIndexOf('#') + 1)}\``);
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
    message: `This import closes a circle of modules: ${names.join(' → ')}. One of them is undefined when it is listed, so the application does not start.`,
    help: 'Move what both need to a module of its own, or name each other with `forwardRef(() => …)`.',
    trail: [...trail, { asset: from, column: null, path, line }],
    subject: to,
    causeKey: [...way].sort().join('\0'),
  };
}
