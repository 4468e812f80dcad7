// Module scopes in; for a module of an application and a token, what provides it there, that nothing does, or that it is open, out.

import { PACKAGE } from './injection-index';
import { moduleOfPackageToken } from './known-packages';
import type { Imported, ModuleScope } from './module-scopes';
import type { Place } from '../../../model/range';

export type Search =
  /** `place`: where it is listed; null where a package brings it. */
  | { kind: 'found'; place: Place | null }
  /** `sure`: not, where a list on the way cannot be read, and nothing near it names the token. */
  | { kind: 'missing'; sure: boolean }
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

/** Whether lists of a module that cannot be read may hold the token, or a module that provides it. */
export type MayHold = (scope: ModuleScope, key: string) => boolean;

const FROM_PACKAGE: Search = { kind: 'found', place: null };
const MISSING: Search = { kind: 'missing', sure: true };
const UNNAMED: Search = { kind: 'missing', sure: false };
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

export function findProvider(scope: ModuleScope, key: string, application: Application, mayHold: MayHold): Search {
  if (key.startsWith(PACKAGE) && moduleOfPackageToken(key.slice(PACKAGE.length)) === null) return FROM_PACKAGE;
  const own = scope.provided.get(key);
  if (own) return { kind: 'found', place: own.place };
  let worst = unread(scope, scope.open.provided || scope.open.imports, key, mayHold);
  for (const imported of [...scope.imports, ...application.globals]) {
    const found = exportedBy(imported, key, mayHold, new Set());
    if (found.kind === 'found') return found;
    worst = lessSure(worst, found);
  }
  return worst;
}

/** Nothing was found in it: what of it could not be read may still hold the token. */
function unread(scope: ModuleScope, isOpen: boolean, key: string, mayHold: MayHold): Search {
  if (!isOpen) return MISSING;
  return mayHold(scope, key) ? OPEN : UNNAMED;
}

function lessSure(a: Search, b: Search): Search {
  if (a.kind === 'open' || b.kind === 'open') return OPEN;
  return a === MISSING ? b : a;
}

function exportedBy(imported: Imported, key: string, mayHold: MayHold, seen: Set<ModuleScope>): Search {
  if (imported.kind === 'package') return exportedByPackage(imported, key);
  const { scope } = imported;
  if (seen.has(scope)) return MISSING;
  seen.add(scope);
  if (scope.exported.has(key)) return { kind: 'found', place: scope.provided.get(key)?.place ?? scope.place };
  // What it passes on may be imported by what could not be read.
  const isOpen = scope.open.exported || (scope.open.imports && scope.passedOn.size > 0);
  let worst = unread(scope, isOpen, key, mayHold);
  for (const inner of scope.imports) {
    const id = inner.kind === 'module' ? inner.scope.id : `${PACKAGE}${inner.name}`;
    if (!scope.passedOn.has(id)) continue;
    const found = exportedBy(inner, key, mayHold, seen);
    if (found.kind === 'found') return found;
    worst = lessSure(worst, found);
  }
  return worst;
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
  // `repository(User)`, by `forFeature([User])`; no package makes a class of the tree by itself.
  const of = /^(?:repository|model|queue)\((.*?)(?:, .*)?\)$/.exec(key)?.[1];
  if (of === undefined) return MISSING;
  if (mentions.has(of)) return FROM_PACKAGE;
  return open ? OPEN : MISSING;
}
