// What all modules say of each other in; files as nodes, imports as edges, and what leads nowhere as faults out.

import type { ImportedName, ModuleFact, ModuleImport, Spot } from '../../model/code';
import type { Certainty, Clause, Edge, Fault, Node } from '../../model/graph';
import { fingerprint } from '../../model/fingerprint';
import type { Place } from '../../model/range';
import { codeId } from '../../sql/fold/read-embedded-sql';
import { type Module, type ModuleIndex, namesOf } from './module-index';

/** Of the barrels that a name was looked for in. */
const MOST_TOLD = 5;

export interface LinkedModules {
  nodes: Node[];
  edges: Edge[];
  faults: Fault[];
}

export function linkModules(index: ModuleIndex): LinkedModules {
  const linked: LinkedModules = { nodes: [], edges: [], faults: [] };
  const targets = new Set<string>();
  for (const module of index.modules.values()) {
    linked.nodes.push(moduleNode(module));
    const seen = new Set<string>();
    for (const imported of module.fact.imports) linkImport(index, module, imported, seen, targets, linked);
  }
  for (const path of targets) if (!index.modules.has(path)) linked.nodes.push(fileNode(path));
  return linked;
}

// ---------------------------------------------------------------- nodes

function moduleNode({ path, fact }: Module): Node {
  const columns = fact.exports
    .filter(({ name }) => name !== '*')
    .map(({ name, form, at }) => ({ name, type: form, nullable: true, default: null, line: at[0] }));
  return { ...fileNode(path), columns };
}

function fileNode(path: string): Node {
  return { ...placeOf(path, [1, 1, 1]), id: codeId(path), kind: 'code', name: path, columns: [] };
}

function placeOf(path: string, [line, startColumn, endColumn]: Spot): Place {
  return { path, line, startColumn, endLine: line, endColumn };
}

// ---------------------------------------------------------------- imports

function linkImport(
  index: ModuleIndex,
  module: Module,
  imported: ModuleImport,
  seen: Set<string>,
  targets: Set<string>,
  linked: LinkedModules,
): void {
  const { path, fact } = module;
  const { form, at, names } = imported;
  const specifier =
    form === 'reference' && !imported.specifier.startsWith('.') ? `./${imported.specifier}` : imported.specifier;
  const clause = clauseOf(index, path, imported);
  const add = (
    to: string,
    name: string | null,
    spot: Spot,
    how: Clause,
    certainty: Certainty,
    kind: Edge['kind'] = 'imports',
  ) => {
    const key = `${to}\0${name ?? ''}\0${how}\0${kind}`;
    if (to === path || seen.has(key)) return;
    seen.add(key);
    targets.add(to);
    linked.edges.push({
      ...placeOf(path, spot),
      from: codeId(path),
      fromColumn: null,
      to: codeId(to),
      toColumn: name,
      kind,
      clause: how,
      certainty,
      live: true,
      type: '',
      definedAt: null,
    });
  };
  if (specifier.includes('*')) {
    if (form !== 'mock' && form !== 'resolve')
      for (const to of index.resolver.resolveAll(path, specifier)) add(to, null, at, clause, 'likely');
    return;
  }
  const resolution = index.resolver.resolve(path, specifier);
  if (resolution.kind === 'missing') {
    const fault = unresolved(index, module, imported, resolution);
    if (fault) linked.faults.push(fault);
    return;
  }
  if (resolution.kind === 'external') return;
  const to = resolution.path;
  // `./worker?worker`: a tool makes another module of the file.
  if (/[?!]/.test(specifier)) {
    add(to, null, at, clause, 'proven');
    return;
  }
  const wanted = namesOf(names);
  if (wanted.length < names.length || wanted.length === 0) add(to, null, at, clause, 'proven');
  for (const name of wanted) {
    const how = clause === 'import' && isTypeOnly(index, path, fact, name) ? 'import-type' : clause;
    const origin = index.originOf(to, name.name);
    add(to, name.name, name.at, how, 'proven');
    // Through a barrel to where it is declared.
    if (origin.kind === 'declared' && origin.path !== to)
      add(origin.path, origin.name, name.at, how, 'proven', 'reads');
    if (origin.kind === 'missing')
      linked.faults.push(missingExport(path, to, name.name, name.at, how, 'proven', origin.through));
  }
  for (const { members = [] } of names) {
    for (const member of members) {
      const origin = index.originOf(to, member.name);
      // A local name may hide the module's.
      if (origin.kind === 'missing' && isReadable(index, to, names))
        linked.faults.push(missingExport(path, to, member.name, member.at, clause, 'likely', origin.through));
    }
  }
}

/** Of a CommonJS module `x.default` and its members are the same; of an ES module `require` gives the whole. */
function isReadable(index: ModuleIndex, path: string, names: readonly ImportedName[]): boolean {
  const fact = index.modules.get(path)?.fact;
  return fact !== undefined && !fact.commonjs && names.some(({ name }) => name === '*');
}

function clauseOf(index: ModuleIndex, path: string, { form, typeOnly, names }: ModuleImport): Clause {
  if (form === 'type' || form === 'reference' || typeOnly) return 'import-type';
  if (form === 'dynamic' || form === 'mock' || form === 'resolve' || form === 'asset') return 'import-dynamic';
  const whole = names.length > 0 && names.every((name) => name.name === '*' && name.type !== undefined);
  return whole && !index.resolver.keepsTypes(path) ? 'import-type' : 'import';
}

function isTypeOnly(index: ModuleIndex, path: string, fact: ModuleFact, name: ImportedName): boolean {
  if (fact.commonjs) return false;
  return name.type === 'said' || (name.type === 'used' && !index.resolver.keepsTypes(path));
}

// ---------------------------------------------------------------- faults

function unresolved(
  index: ModuleIndex,
  { path }: Module,
  { specifier, form, at, optional }: ModuleImport,
  { wanted, certain }: { wanted: string; certain: boolean },
): Fault | null {
  if (optional || form === 'mock' || form === 'asset' || index.isDeclared(specifier)) return null;
  const clause: Clause =
    form === 'dynamic' ? 'import-dynamic' : form === 'type' || form === 'reference' ? 'import-type' : 'import';
  return {
    ...placeOf(path, at),
    code: 'unresolved-import',
    from: codeId(path),
    to: codeId(wanted),
    column: null,
    clause,
    certainty: certain ? 'proven' : 'likely',
    live: true,
    wanted: specifier,
    details: [],
    cause: null,
    statement: fingerprint(specifier),
  };
}

function missingExport(
  path: string,
  to: string,
  name: string,
  at: Spot,
  clause: Clause,
  certainty: Certainty,
  through: readonly string[],
): Fault {
  return {
    ...placeOf(path, at),
    code: 'missing-export',
    from: codeId(path),
    to: codeId(to),
    column: name,
    clause,
    certainty,
    live: true,
    wanted: name,
    details: through.slice(0, MOST_TOLD),
    cause: null,
    statement: fingerprint(to, name),
  };
}
