// Facts of all files in; by file what they say of HTTP, which package a file belongs to, and which settings hold for it, out.

import type { FileFacts } from '../../model/facts';
import type {
  ClientCallFact,
  HttpClientFact,
  HttpSettingsFact,
  HttpWrapperFact,
  MountFact,
  RouteFact,
  RouterFact,
} from '../../model/http';
import { folderOf, foldersAround } from './paths';

export interface HttpFile {
  path: string;
  routes: RouteFact[];
  routers: Map<string, RouterFact>;
  mounts: MountFact[];
  clients: Map<string, HttpClientFact>;
  wrappers: Map<string, HttpWrapperFact>;
  calls: ClientCallFact[];
}

export interface HttpIndex {
  files: ReadonlyMap<string, HttpFile>;
  /** Folder of the nearest `package.json`; empty at the root. */
  packageOf(path: string): string;
  settings: readonly { path: string; fact: HttpSettingsFact }[];
}

export function indexHttp(facts: readonly FileFacts[]): HttpIndex {
  const files = new Map<string, HttpFile>();
  const packages = new Set<string>();
  const settings: { path: string; fact: HttpSettingsFact }[] = [];
  for (const { path, facts: own } of facts) {
    for (const fact of own) {
      if (fact.kind === 'package') packages.add(folderOf(path));
      else if (fact.kind === 'http-settings') settings.push({ path, fact });
      else if (fact.kind === 'route') fileAt(files, path).routes.push(fact);
      else if (fact.kind === 'router') fileAt(files, path).routers.set(fact.name, fact);
      else if (fact.kind === 'mount') fileAt(files, path).mounts.push(fact);
      else if (fact.kind === 'http-client') noteClient(fileAt(files, path).clients, fact);
      else if (fact.kind === 'http-wrapper') noteWrapper(fileAt(files, path).wrappers, fact);
      else if (fact.kind === 'client-call') fileAt(files, path).calls.push(fact);
    }
  }
  return {
    files,
    settings,
    packageOf: (path) => foldersAround(folderOf(path)).find((folder) => packages.has(folder)) ?? '',
  };
}

function fileAt(files: Map<string, HttpFile>, path: string): HttpFile {
  const known = files.get(path);
  if (known) return known;
  const file: HttpFile = {
    path,
    routes: [],
    routers: new Map(),
    mounts: [],
    clients: new Map(),
    wrappers: new Map(),
    calls: [],
  };
  files.set(path, file);
  return file;
}

/** What a client is made with says more than that it has another name. */
function noteClient(clients: Map<string, HttpClientFact>, fact: HttpClientFact): void {
  const known = clients.get(fact.name);
  if (!known || (known.library === '' && fact.library !== '')) clients.set(fact.name, fact);
}

function noteWrapper(wrappers: Map<string, HttpWrapperFact>, fact: HttpWrapperFact): void {
  const known = wrappers.get(fact.name);
  // A wrapper that goes out twice is known by the call whose library is.
  if (!known || (known.library === '' && fact.library !== '')) wrappers.set(fact.name, fact);
}

/** Of what holds for a folder and those below, what is nearest. */
export function nearest<T extends { path: string }>(
  entries: readonly T[],
  path: string,
  packageOf: HttpIndex['packageOf'],
): T | null {
  let best: T | null = null;
  let bestShared = -1;
  for (const entry of entries) {
    if (packageOf(entry.path) !== packageOf(path)) continue;
    const shared = sharedFolders(entry.path, path);
    if (shared > bestShared) [best, bestShared] = [entry, shared];
  }
  return best;
}

export function sharedFolders(a: string, b: string): number {
  const left = folderOf(a).split('/');
  const right = folderOf(b).split('/');
  let count = 0;
  while (count < left.length && left[count] === right[count]) count++;
  return count;
}
