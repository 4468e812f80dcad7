// Facts of all files and the index of modules in; NestJS modules and providers as nodes, what is injected as edges, and what
// no module on the way provides as faults, out.

import type { FileFacts } from '../../model/facts';
import { fingerprint } from '../../model/fingerprint';
import type { Certainty, Edge, Fault, Node } from '../../model/graph';
import type { WrittenNeed } from '../../model/injection';
import type { Place } from '../../model/range';
import { type Application, applicationOf, findProvider, type MayHold } from './injection/find-provider';
import { mayHoldBy } from './injection/may-hold';
import { type InjectionIndex, indexInjection, PACKAGE } from './injection/injection-index';
import { type Made, type ModuleScope, type ModuleScopes, moduleScopes, placeOf } from './injection/module-scopes';
import { needsOfClass } from './injection/needs-of-class';
import { tokenName } from './injection/token-name';
import type { ModuleIndex } from './module-index';

export interface LinkedInjection {
  nodes: Node[];
  edges: Edge[];
  faults: Fault[];
}

export function linkInjection(files: readonly FileFacts[], modules: ModuleIndex): LinkedInjection {
  const index = indexInjection(files, modules);
  if (index.modules.size === 0) return { nodes: [], edges: [], faults: [] };
  const scopes = moduleScopes(index);
  const linker = startLinking(index, scopes);
  for (const application of applicationsOf(index, scopes)) {
    for (const scope of application.reached) linkScope(linker, scope, application);
  }
  return {
    nodes: [...linker.nodes.values()],
    edges: [...linker.edges.values()],
    faults: [...linker.faults.values()],
  };
}

interface Linker {
  index: InjectionIndex;
  scopes: ModuleScopes;
  mayHold: MayHold;
  nodes: Map<string, Node>;
  edges: Map<string, Edge>;
  faults: Map<string, Fault>;
}

function startLinking(index: InjectionIndex, scopes: ModuleScopes): Linker {
  const nodes = new Map<string, Node>();
  for (const [id, { path, fact }] of index.modules) {
    const node = nodeOf('module', id, placeOf(path, fact.range));
    nodes.set(node.id, node);
  }
  return { index, scopes, mayHold: mayHoldBy(index, scopes), nodes, edges: new Map(), faults: new Map() };
}

/** What is started; where nothing says what is, every module that no other imports. */
function applicationsOf(index: InjectionIndex, scopes: ModuleScopes): Application[] {
  const all = () => {
    scopes.everywhere();
    return [...index.modules.keys()].flatMap((id) => {
      const scope = scopes.plain(id);
      return scope?.isGlobal ? [scope] : [];
    });
  };
  if (scopes.roots.length > 0) return scopes.roots.map((root) => applicationOf(root, all));
  const plain = [...index.modules.keys()].flatMap((id) => scopes.plain(id) ?? []);
  const imported = new Set(
    plain.flatMap((scope) => scope.imports.flatMap((one) => (one.kind === 'module' ? one.scope.id : []))),
  );
  return plain
    .filter(({ id }) => !imported.has(id))
    .map((root) => {
      const application = applicationOf(root, all);
      // Whoever starts it may bring global modules.
      const more = all().filter((scope) => !application.reached.has(scope));
      const globals = more.map((scope) => ({ kind: 'module' as const, scope, place: scope.place, late: false }));
      return { ...application, root: null, globals: [...application.globals, ...globals] };
    });
}

// ---------------------------------------------------------------- one module

function linkScope(linker: Linker, scope: ModuleScope, application: Application): void {
  for (const imported of scope.imports) {
    if (imported.kind === 'module') addEdge(linker, moduleEdge(scope, imported.scope, imported.place, imported.late));
  }
  const done = new Set<string>();
  for (const made of scope.made) linkMade(linker, scope, application, made, done);
  linkExports(linker, scope);
}

function linkMade(linker: Linker, scope: ModuleScope, application: Application, made: Made, done: Set<string>): void {
  const { index } = linker;
  const needer = made.classId ?? made.key;
  if (needer === null) return;
  for (const { path, need } of made.needs) linkNeed(linker, scope, application, made.key ?? needer, path, need);
  if (made.classId === null || done.has(made.classId)) return;
  done.add(made.classId);
  for (const { path, need, owner } of needsOfClass(index, made.classId))
    linkNeed(linker, scope, application, owner, path, need);
}

function linkNeed(
  linker: Linker,
  scope: ModuleScope,
  application: Application,
  needer: string,
  path: string,
  need: WrittenNeed,
): void {
  const { index, scopes } = linker;
  const place = placeOf(path, need.range);
  if (need.token.kind === 'primitive') {
    if (!need.optional) addFault(linker, scope, application, needer, need.token.name, place, 'proven', null);
    return;
  }
  const key = index.tokenKey(path, need.token);
  if (key === null) return;
  const found = findProvider(scope, key, application, linker.mayHold);
  if (found.kind === 'found' && found.place) {
    addNode(linker, needer);
    addNode(linker, key, found.place);
    addEdge(linker, needEdge(needer, key, place, found.place));
  }
  if (found.kind !== 'missing' || need.optional) return;
  const [home = null] = scopes.everywhere().get(key) ?? [];
  // A token that nothing in the tree provides may be a package's own.
  const isOurs = home !== null || index.classes.has(key) || key.startsWith(PACKAGE) || key.endsWith(')');
  const certainty = !isOurs ? 'possible' : found.sure ? 'proven' : 'likely';
  addFault(linker, scope, application, needer, key, place, certainty, home);
}

/** Of what it exports a module must provide or import the whole. */
function linkExports(linker: Linker, scope: ModuleScope): void {
  if (scope.open.provided || scope.open.imports) return;
  for (const [key, place] of scope.exported) {
    if (scope.provided.has(key) || key.startsWith(PACKAGE)) continue;
    const fault = faultOf(`module:${scope.id}`, key, place, scope, 'proven', scope, 'export');
    linker.faults.set(faultKey(fault), fault);
  }
}

// ---------------------------------------------------------------- nodes, edges, faults

function addNode({ index, nodes }: Linker, key: string, listed?: Place): void {
  const id = `provider:${key}`;
  if (nodes.has(id)) return;
  const declared = index.classes.get(key);
  const place = declared ? placeOf(declared.path, declared.fact.range) : listed;
  if (place) nodes.set(id, nodeOf('provider', key, place));
}

function nodeOf(kind: 'module' | 'provider', key: string, place: Place): Node {
  return { ...place, id: `${kind}:${key}`, kind, name: tokenName(key), columns: [] };
}

function addEdge({ edges }: Linker, edge: Edge): void {
  const key = [edge.from, edge.to, edge.path, edge.line, edge.startColumn].join('\0');
  if (!edges.has(key)) edges.set(key, edge);
}

/** What is imported behind `forwardRef` is asked for later. */
function moduleEdge(from: ModuleScope, to: ModuleScope, place: Place, late: boolean): Edge {
  return {
    ...needEdge('', '', place, to.place),
    from: `module:${from.id}`,
    to: `module:${to.id}`,
    clause: late ? 'import-dynamic' : 'import',
  };
}

function needEdge(needer: string, key: string, place: Place, definedAt: Place): Edge {
  return {
    ...place,
    from: `provider:${needer}`,
    fromColumn: null,
    to: `provider:${key}`,
    toColumn: null,
    kind: 'references',
    clause: 'inject',
    certainty: 'proven',
    live: true,
    type: '',
    definedAt,
  };
}

function addFault(
  linker: Linker,
  scope: ModuleScope,
  { root }: Application,
  needer: string,
  key: string,
  place: Place,
  certainty: Certainty,
  home: ModuleScope | null,
): void {
  addNode(linker, needer);
  // Whoever starts a module that nothing here starts may bring what it lacks.
  const sure = root === null && certainty === 'proven' ? 'likely' : certainty;
  const fault = faultOf(`provider:${needer}`, key, place, scope, sure, home, 'need');
  const known = linker.faults.get(faultKey(fault));
  if (known?.certainty !== 'proven') linker.faults.set(faultKey(fault), fault);
}

function faultKey({ from, to, path, line, startColumn, details }: Fault): string {
  return [from, to, path, line, startColumn, details[1]].join('\0');
}

/** `details`: need or export, the module that lacks it, its file, the module that provides it and how it keeps it. */
function faultOf(
  from: string,
  key: string,
  place: Place,
  scope: ModuleScope,
  certainty: Certainty,
  home: ModuleScope | null,
  what: 'need' | 'export',
): Fault {
  const kept = home ? (home.exported.has(key) ? 'exported' : 'kept') : '';
  const wanted = `${tokenName(key)} in ${scope.name}`;
  return {
    ...place,
    code: 'unavailable-provider',
    from,
    to: `provider:${key}`,
    column: null,
    clause: 'inject',
    certainty,
    live: true,
    wanted,
    details: [what, `module:${scope.id}`, home ? `module:${home.id}` : '', kept],
    cause: null,
    statement: fingerprint(wanted),
  };
}
