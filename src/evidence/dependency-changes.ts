// Changed files with their diffs in; out: which packages of lockfiles and manifests changed, and from what to what.

import type { CommitFile } from '../model/failed-run';

export interface DependencyChange {
  /** Lockfile or manifest. */
  path: string;
  /** Line of the file at head, 1-based. */
  line: number;
  name: string;
  /** null: added. */
  from: string | null;
  /** null: removed. */
  to: string | null;
}

type Reader = (line: string, state: ReaderState) => void;

interface ReaderState {
  /** Package that the lines below speak of. */
  name: string | null;
  side: '-' | '+' | ' ';
  line: number;
  found(name: string, version: string): void;
}

/** Lockfiles first: they say what was installed. Each reads one line of a diff, without its sign. */
const READERS: [RegExp, Reader][] = [
  [/(^|\/)(package-lock|npm-shrinkwrap)\.json$/, readPackageLock],
  [/(^|\/)pnpm-lock\.yaml$/, readPnpmLock],
  [/(^|\/)yarn\.lock$/, readYarnLock],
  [/(^|\/)(poetry|uv|pdm|Cargo)\.lock$/, readTomlLock],
  [/(^|\/)(requirements[\w.-]*|constraints[\w.-]*)\.txt$/, readRequirements],
  [/(^|\/)go\.(mod|sum)$/, readGoMod],
  [/(^|\/)Gemfile\.lock$/, readGemfileLock],
  [/(^|\/)composer\.lock$/, readComposerLock],
  [/(^|\/)package\.json$/, readPackageJson],
];

export function isDependencyFile(path: string): boolean {
  return READERS.some(([pattern]) => pattern.test(path));
}

/** Of lockfiles whose diff GitHub did not give there is nothing to say; the caller says that. */
export function dependencyChanges(files: readonly CommitFile[]): DependencyChange[] {
  const changes: DependencyChange[] = [];
  for (const file of files) {
    const reader = READERS.find(([pattern]) => pattern.test(file.path))?.[1];
    if (reader && file.patch !== null) changes.push(...readPatch(file.path, file.patch, reader));
  }
  return withoutRepeats(changes);
}

function readPatch(path: string, patch: string, reader: Reader): DependencyChange[] {
  const before = new Map<string, string>();
  const after = new Map<string, { version: string; line: number }>();
  const state: ReaderState = {
    name: null,
    side: ' ',
    line: 0,
    found(name, version) {
      if (state.side !== '+') before.set(name, version);
      if (state.side !== '-') after.set(name, { version, line: state.line });
    },
  };
  let line = 0;
  for (const text of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text);
    if (hunk) {
      line = Number(hunk[1]) - 1;
      state.name = null;
      continue;
    }
    const side = text[0];
    if (side !== '-' && side !== '+' && side !== ' ') continue;
    if (side !== '-') line += 1;
    Object.assign(state, { side, line: Math.max(1, line) });
    reader(text.slice(1), state);
  }
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name) => {
    const from = before.get(name) ?? null;
    const to = after.get(name)?.version ?? null;
    return from === to ? [] : [{ path, line: after.get(name)?.line ?? 1, name, from, to }];
  });
}

function readPackageLock(line: string, state: ReaderState): void {
  const entry = /^\s*"(?:[^"]*node_modules\/)?((?:@[^/"]+\/)?[^/"]+)": \{/.exec(line);
  if (entry) state.name = entry[1]!;
  const version = /^\s*"version": "([^"]+)"/.exec(line)?.[1];
  if (version !== undefined && state.name !== null) state.found(state.name, version);
  // The name may lie outside of the hunk; the address of the tarball tells both.
  const resolved = /"resolved": "[^"]*\/((?:@[^/"]+\/)?[^/"]+)\/-\/[^"/]*?-(\d[^"/]*)\.tgz"/.exec(line);
  if (resolved) state.found(resolved[1]!, resolved[2]!);
}

function readPnpmLock(line: string, state: ReaderState): void {
  const entry = /^\s*'?\/?((?:@[^/'@]+\/)?[^/'@\s]+)@(\d[^:('\s]*)(?:\([^:]*\))?'?:/.exec(line);
  if (entry) state.found(entry[1]!, entry[2]!);
}

function readYarnLock(line: string, state: ReaderState): void {
  const entry = /^"?((?:@[^/"@]+\/)?[^/"@\s]+)@[^\n]*:$/.exec(line);
  if (entry) state.name = entry[1]!;
  const version = /^\s+version:? "?([^"\s]+)"?/.exec(line)?.[1];
  if (version !== undefined && state.name !== null) state.found(state.name, version);
}

function readTomlLock(line: string, state: ReaderState): void {
  const name = /^name = "([^"]+)"/.exec(line)?.[1];
  if (name !== undefined) state.name = name;
  const version = /^version = "([^"]+)"/.exec(line)?.[1];
  if (version !== undefined && state.name !== null) state.found(state.name, version);
}

function readRequirements(line: string, state: ReaderState): void {
  const pin = /^\s*([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*([=~<>!]=?=?\s*[\w.*+!-]+)/.exec(line);
  if (pin) state.found(pin[1]!, pin[2]!.replace(/^==\s*/, '').replace(/\s+/g, ''));
}

function readGoMod(line: string, state: ReaderState): void {
  const entry = /^\s*(?:require\s+)?([\w.-]+\.[\w.-]+\/[^\s]+)\s+(v[\w.+-]+?)(?:\/go\.mod)?(?:\s|$)/.exec(line);
  if (entry) state.found(entry[1]!, entry[2]!);
  const version = /^(go|toolchain)\s+(?:go)?([\d.]+)/.exec(line);
  if (version) state.found('go', version[2]!);
}

function readGemfileLock(line: string, state: ReaderState): void {
  const entry = /^ {4}([\w.-]+) \(([\w.-]+)\)$/.exec(line);
  if (entry) state.found(entry[1]!, entry[2]!);
}

function readComposerLock(line: string, state: ReaderState): void {
  const name = /^\s*"name": "([^"]+\/[^"]+)"/.exec(line)?.[1];
  if (name !== undefined) state.name = name;
  const version = /^\s*"version": "([^"]+)"/.exec(line)?.[1];
  if (version !== undefined && state.name !== null) state.found(state.name, version);
}

function readPackageJson(line: string, state: ReaderState): void {
  const entry = /^\s*"((?:@[^/"]+\/)?[\w.-]+)": "((?:[\^~]|[<>=]+ ?)?\d[^"]*|workspace:[^"]*|npm:[^"]*)"/.exec(line);
  if (entry && !['version', 'node', 'npm'].includes(entry[1]!)) state.found(entry[1]!, entry[2]!);
}

/** A manifest says again what its lockfile said more exactly. */
function withoutRepeats(changes: DependencyChange[]): DependencyChange[] {
  const locked = new Set(changes.filter(({ path }) => !path.endsWith('package.json')).map(({ name }) => name));
  const seen = new Set<string>();
  return changes.filter((change) => {
    if (change.path.endsWith('package.json') && locked.has(change.name)) return false;
    const key = `${change.name}\0${change.from}\0${change.to}`;
    return !seen.has(key) && seen.add(key);
  });
}
