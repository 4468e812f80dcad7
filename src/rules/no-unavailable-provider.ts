// A class that NestJS has to make and cannot any more: what it asks for is neither provided in its module nor imported there.

import type { BrokenReference, GraphDiff } from '../graph/diff-graphs';
import { tokenName } from '../graph/code/injection/token-name';
import type { Node } from '../model/graph';
import { brokenDraft, type FindingDraft, type Rule } from './rule';

const USERS = "import { Injectable } from '@nestjs/common';\n\n@Injectable()\nexport class UsersService {}\n";
const USERS_MODULE = `import { Module } from '@nestjs/common';
import { UsersService } from './users.service';

@Module({ providers: [UsersService], exports: [UsersService] })
export class UsersModule {}
`;
const ORDERS = `import { Injectable } from '@nestjs/common';
import { UsersService } from './users.service';

@Injectable()
export class OrdersService {
  constructor(private readonly users: UsersService) {}
}
`;
const APP_MODULE = `import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { OrdersService } from './orders.service';
import { UsersModule } from './users.module';

@Module({ imports: [UsersModule], providers: [OrdersService] })
export class AppModule {}

export const start = () => NestFactory.create(AppModule);
`;
const APP = {
  'src/users.service.ts': USERS,
  'src/users.module.ts': USERS_MODULE,
  'src/orders.service.ts': ORDERS,
  'src/app.module.ts': APP_MODULE,
};

export const noUnavailableProvider: Rule = {
  id: 'no-unavailable-provider',
  title: 'Provider not available in its module',
  severity: 'high',
  why: 'NestJS makes every class of an application when it starts. What a constructor asks for must be provided in the same module, exported by one that this module imports, or be global; otherwise the application stops with “can’t resolve dependencies”. Compilers do not see it, and unit tests that make modules of their own do not either.',
  mend: 'Import the module that exports the provider, export it from the module that has it, or provide it where it is needed.',
  examples: [
    {
      title: 'A module no longer exports what another still asks for',
      before: APP,
      after: { ...APP, 'src/users.module.ts': USERS_MODULE.replace(', exports: [UsersService]', '') },
      findings: [{ path: 'src/orders.service.ts', line: 6, certainty: 'proven' }],
    },
    {
      title: 'A constructor comes to ask for what its module does not have',
      before: { ...APP, 'src/orders.service.ts': ORDERS.replace('private readonly users: UsersService', '') },
      after: { ...APP, 'src/app.module.ts': APP_MODULE.replace('imports: [UsersModule], ', '') },
      findings: [{ path: 'src/orders.service.ts', line: 6, certainty: 'proven' }],
    },
    {
      title: 'The module becomes global, so nobody has to import it',
      before: APP,
      after: {
        ...APP,
        'src/users.module.ts': USERS_MODULE.replace('{ Module }', '{ Global, Module }').replace(
          '@Module',
          '@Global()\n@Module',
        ),
      },
      findings: [],
    },
    {
      title: 'The import moves into a module that passes it on',
      before: APP,
      after: {
        ...APP,
        'src/core.module.ts':
          "import { Module } from '@nestjs/common';\nimport { UsersModule } from './users.module';\n\n@Module({ imports: [UsersModule], exports: [UsersModule] })\nexport class CoreModule {}\n",
        'src/app.module.ts': APP_MODULE.replace('./users.module', './core.module').replaceAll(
          'UsersModule',
          'CoreModule',
        ),
      },
      findings: [],
    },
  ],
  check(diff) {
    const fresh = diff.broken.filter(
      (broken) => broken.fault.code === 'unavailable-provider' && broken.introduced && isSure(broken),
    );
    if (fresh.length === 0) return [];
    const old = oldTrouble(diff);
    const nodes = new Map(diff.after.nodes.map((node) => [node.id, node]));
    return fresh.filter(({ fault }) => !old.has(keyOf(fault))).map((broken) => draftOf(broken, nodes));
  },
};

/** A token that nothing here provides may be a package's, unless something here did. */
function isSure({ fault, was }: BrokenReference): boolean {
  return fault.certainty !== 'possible' || was !== null;
}

/** By names, so that files that move keep their trouble. */
function oldTrouble({ before }: GraphDiff): Set<string> {
  return new Set(before.faults.filter(({ code }) => code === 'unavailable-provider').map(keyOf));
}

function keyOf({ from, wanted, details }: BrokenReference['fault']): string {
  return [tokenName(from), wanted, details[0]].join('\0');
}

function draftOf(broken: BrokenReference, nodes: ReadonlyMap<string, Node>): FindingDraft {
  const { fault } = broken;
  const [what = '', moduleId = '', homeId = '', kept = ''] = fault.details;
  const token = `\`${tokenName(fault.to)}\``;
  const module = `\`${tokenName(moduleId)}\``;
  const home = homeId === '' ? null : `\`${tokenName(homeId)}\``;
  const draft = brokenDraft(
    broken,
    what === 'export' ? exportMessage(token, module) : needMessage(broken, token, module, home, kept),
    what === 'export'
      ? `Take ${token} out of the exports of ${module}, or provide it there.`
      : helpFor(token, module, home, kept),
  );
  const at = nodes.get(moduleId);
  if (!at || what === 'export') return draft;
  const step = { asset: moduleId, column: null, path: at.path, line: at.line };
  return {
    ...draft,
    trail: [...draft.trail.slice(0, -1), step, draft.trail.at(-1)!],
    subject: `${draft.subject}:${moduleId}`,
  };
}

function exportMessage(token: string, module: string): string {
  return `${module} exports ${token}, which it neither provides nor imports, so the application does not start.`;
}

function needMessage(
  { fault, was }: BrokenReference,
  token: string,
  module: string,
  home: string | null,
  kept: string,
): string {
  const needer = `\`${tokenName(fault.from)}\``;
  const before = was ? 'no longer' : 'not';
  const why =
    home === null
      ? 'nothing provides it'
      : kept === 'exported'
        ? `${home} exports it and is ${before} imported there`
        : home === module
          ? `only other variants of ${home} provide it`
          : `${home} provides it and does ${was ? 'not export it any more' : 'not export it'}`;
  return `${needer} asks for ${token}, which is not available in ${module}: ${why}. The application does not start.`;
}

function helpFor(token: string, module: string, home: string | null, kept: string): string {
  if (home === null) return `Add ${token} to the providers of ${module}, or say with \`@Inject()\` what is meant.`;
  if (kept === 'exported') return `Import ${home} in ${module}.`;
  return `Export ${token} from ${home}, and import ${home} in ${module}.`;
}
