// Module scopes in; for a module of an application and a token, what provides it there, that nothing does, or that it is open, out.

import { PACKAGE } from './injection-index';
import { moduleOfPackageToken } from './known-packages';
import type { Imported, ModuleScope } from './module-scopes';
import type { Place } from '../../../model/range';

export type Search =
  /** `place`: where it is listed; null where a package brings it. */
  | { kind: 'found'; place: Place | null }
  | { kind: 'missing' }
  /** Something on the way holds more than can be read. */
  | { kind: 'open' };

/** An application: what its root reaches. */
export interface Application {
  root: ModuleScope | null;
  reached: ReadonlySet<ModuleScope>;
  globals: readonly Imported[];
  /** Some import on the way is not known. */
  open: boolean;
}

const FROM_PACKAGE: Search = { kind: 'found', place: null };
const MISSING: Search = { kind: 'missing' };
const OPEN: Search = { kind: 'open' };

/** Everything that the roots reach; modules are global where one of them reaches them. */
export function applicationOf(root: ModuleScope, allGlobals: () => readonly ModuleScope[]): Application {
  const reached = new Set<ModuleScope>([root]);
  const globals: Imported[] = [];
  let open = false;
  for (const scope of reached) {
    if (scope.open.imports) open = true;
    if (scope.isGlobal) globals.push({ kind: 'module', scope, place: scope.place, late: false });
    for (const imported of scope.imports) {
      if (imported.kind === 'module') reached.add(imported.scope);
      else {
        for (const given of imported.modules) reached.add(given);
        if (imported.isGlobal) globals.push(imported);
      }
    }
  }
  if (open) {
    for (const scope of allGlobals())
      if (!reached.has(scope)) globals.push({ kind: 'module', scope, place: scope.place, late: false });
  }
  return { root, reached, globals, open };
}

export function findProvider(scope: ModuleScope, key: string, application: Application): Search {
  if (key.startsWith(PACKAGE) && moduleOfPackageToken(key.slice(PACKAGE.length)) === null) return FROM_PACKAGE;
  const own = scope.provided.get(key);
  if (own) return { kind: 'found', place: own.place };
  let isOpen = scope.open.provided || scope.open.imports;
  for (const imported of [...scope.imports, ...application.globals]) {
    const found = exportedBy(imported, key, new Set());
    if (found.kind === 'found') return found;
    if (found.kind === 'open') isOpen = true;
  }
  return isOpen ? OPEN : MISSING;
}

function exportedBy(imported: Imported, key: string, seen: Set<ModuleScope>): Search {
  if (imported.kind === 'package') return exportedByPackage(imported, key);
  const { scope } = imported;
  if (seen.has(scope)) return MISSING;
  seen.add(scope);
  if (scope.exported.has(key)) return { kind: 'found', place: scope.provided.get(key)?.place ?? scope.place };
  let isOpen = scope.open.exported;
  for (const inner of scope.imports) {
    const id = inner.kind === 'module' ? inner.scope.id : `${PACKAGE}${inner.name}`;
    if (!scope.passedOn.has(id)) continue;
    const found = exportedBy(inner, key, seen);
    if (found.kind === 'found') return found;
    if (found.kind === 'open') isOpen = true;
  }
  // What it passes on may be imported by what could not be read.
  if (scope.open.imports && scope.passedOn.size > 0) isOpen = true;
  return isOpen ? OPEN : MISSING;
}

function exportedByPackage(
  { name, isKnown, mentions, open }: Extract<Imported, { kind: 'package' }>,
  key: string,
): Search {
  if (mentions.has(key)) return FROM_PACKAGE;
  if (key.startsWith(PACKAGE)) {
    if (moduleOfPackageToken(key.slice(PACKAGE.length)) === name) return FROM_PACKAGE;
    return isKnown ? MISSING : OPEN;
  }
  // `repository(User)`, by `forFeature([User])`
  const of = /^(?:repository|model|queue)\((.*?)(?:, .*)?\)$/.exec(key)?.[1];
  if (of !== undefined && mentions.has(of)) return FROM_PACKAGE;
  return open ? OPEN : MISSING;
}
