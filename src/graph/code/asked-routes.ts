// Calls of all files and what they go through in; the method and path that each asks for out.

import type { ClientCallFact, HttpMethod, ImportedFrom, PathSegment } from '../../model/http';
import type { HttpFile, HttpIndex } from './http-index';
import type { ModuleIndex } from './module-index';
import { type AskedRoute, literals } from './route-pattern';

export interface Asked extends AskedRoute {
  call: ClientCallFact;
  file: string;
  /** The client is known by its name alone. */
  guessed: boolean;
}

interface Way {
  library: string;
  base: PathSegment[];
  open: boolean;
  external: boolean;
  method: HttpMethod | null;
}

const DEEPEST = 10;
const METHOD: Readonly<Record<string, HttpMethod>> = {
  get: 'GET',
  post: 'POST',
  put: 'PUT',
  patch: 'PATCH',
  delete: 'DELETE',
  del: 'DELETE',
  head: 'HEAD',
  options: 'OPTIONS',
};
/** What nobody calls anything else. */
const CLIENT_NAME =
  /^(?:[$_]*(?:api|http|axios|client|fetcher|request|rest)|\w*(?:Api|API|Http|Axios|Client|Fetch(?:er)?|Request|Instance))(?:\.|$)/;

export function askedRoutes(index: HttpIndex, modules: ModuleIndex): Asked[] {
  const ways = wayFinder(index, modules);
  const defaults = axiosDefaults(index);
  const asked: Asked[] = [];
  for (const file of index.files.values()) {
    for (const call of file.calls) {
      const one = askedBy(index, ways, defaults, file, call);
      if (one) asked.push(one);
    }
  }
  return asked;
}

function askedBy(
  index: HttpIndex,
  ways: WayFinder,
  defaults: ReadonlyMap<string, PathSegment[]>,
  file: HttpFile,
  call: ClientCallFact,
): Asked | null {
  if (call.external) return null;
  let way: Way | null = null;
  let guessed = false;
  if (call.client !== null) {
    way = ways.from(file.path, call.client, call.from);
    if (way === null) {
      if (!CLIENT_NAME.test(call.client) || !isRooted(call)) return null;
      guessed = true;
      way = { library: '', base: [], open: true, external: false, method: null };
    }
  }
  if (way?.external) return null;
  const lead = call.lead ? ways.from(file.path, call.lead.name, call.lead.from, true) : null;
  if (lead?.external) return null;
  let open = call.open || (way?.open ?? false);
  if (lead) open = lead.open || (way?.open ?? false);
  else if (call.lead === null && call.library === 'axios' && call.client === null) {
    const base = defaults.get(index.packageOf(file.path));
    if (base) way = { library: 'axios', base, open: false, external: false, method: null };
  }
  // An address that begins with a constant has its base already.
  const path = [
    ...(call.lead && way && !isPathOnly(lead) ? [] : (way?.base ?? [])),
    ...(lead?.base ?? []),
    ...call.path,
  ];
  if (literals(path) === 0) return null;
  const method = call.method ?? way?.method ?? 'GET';
  return { call, file: file.path, method, path, open, guessed };
}

/** `client.get(PATHS.orders)`: the constant is a path below the client's base. */
function isPathOnly(lead: Way | null): boolean {
  return lead !== null && !lead.open;
}

function isRooted({ path }: ClientCallFact): boolean {
  return path.length > 0 && typeof path[0] === 'string';
}

function axiosDefaults(index: HttpIndex): Map<string, PathSegment[]> {
  const found = new Map<string, PathSegment[]>();
  for (const { path, clients } of index.files.values()) {
    const base = clients.get('*axios')?.base;
    if (base) found.set(index.packageOf(path), base);
  }
  return found;
}

interface WayFinder {
  /** `address`: a constant is meant, not a client. */
  from(path: string, name: string, from: ImportedFrom | null, address?: boolean): Way | null;
}

function wayFinder(index: HttpIndex, modules: ModuleIndex): WayFinder {
  const known = new Map<string, Way | null>();

  function from(path: string, name: string, imported: ImportedFrom | null, address = false, depth = 0): Way | null {
    if (depth > DEEPEST) return null;
    const key = [path, name, imported?.specifier, imported?.name, address].join('\0');
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, null);
    const way = fresh(path, name, imported, address, depth);
    known.set(key, way);
    return way;
  }

  function fresh(
    path: string,
    name: string,
    imported: ImportedFrom | null,
    address: boolean,
    depth: number,
  ): Way | null {
    if (!imported) return inFile(path, name, address, depth);
    const to = modules.resolveImport(path, imported.specifier);
    if (to === null) return null;
    const [, ...rest] = name.split('.');
    if (imported.name === '*') {
      const [first, ...members] = rest;
      const named = first === undefined ? null : exportedFrom(to, first, members, address, depth);
      return named ?? exportedFrom(to, 'default', rest, address, depth);
    }
    return exportedFrom(to, imported.name, rest, address, depth);
  }

  function exportedFrom(path: string, name: string, rest: string[], address: boolean, depth: number): Way | null {
    const origin = modules.resolveExport(path, name);
    const at = origin && origin.name !== '*' ? origin : { path, name };
    return inFile(at.path, [at.name, ...rest].join('.'), address, depth);
  }

  function inFile(path: string, name: string, address: boolean, depth: number): Way | null {
    const file = index.files.get(path);
    if (!file) return null;
    const wrapper = address ? undefined : file.wrappers.get(name);
    if (wrapper) {
      const { base, external, open, method, client, library } = wrapper;
      const inner = client === null ? null : from(path, client, wrapper.from, false, depth + 1);
      if (client !== null && inner === null && !CLIENT_NAME.test(client)) return null;
      return {
        library: library || (inner?.library ?? ''),
        base: [...(inner?.base ?? []), ...base],
        open: open || (inner?.open ?? client !== null),
        external: external || (inner?.external ?? false),
        method: method ?? inner?.method ?? null,
      };
    }
    const parts = name.split('.');
    for (let length = parts.length; length > 0; length--) {
      const client = file.clients.get(parts.slice(0, length).join('.'));
      if (!client) continue;
      const rest = parts.slice(length);
      if (client.of) {
        const of = client.of.from ? client.of : { name: client.of.name, from: null };
        const inner = from(path, [of.name, ...rest].join('.'), of.from, address, depth + 1);
        if (inner === null && !address) continue;
        const open = client.base === null ? (inner?.open ?? true) : (inner?.open ?? true);
        return {
          library: inner?.library ?? client.library,
          base: [...(inner?.base ?? []), ...(client.base ?? [])],
          open,
          external: client.external || (inner?.external ?? false),
          method: inner?.method ?? null,
        };
      }
      if (address !== (client.library === 'address')) continue;
      if (rest.length > 1) continue;
      const { library, base, external, lead } = client;
      const method = METHOD[rest[0] ?? ''] ?? null;
      const said = lead && !address ? from(path, lead.name, lead.from, true, depth + 1) : null;
      if (said) return { ...said, library, base: [...said.base, ...(base ?? [])], method };
      return { library, base: base ?? [], open: base === null, external, method };
    }
    return null;
  }

  return { from: (path, name, imported, address) => from(path, name, imported, address) };
}
