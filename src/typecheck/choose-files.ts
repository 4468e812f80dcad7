// The base, what changed in it and the names of the changed members in; the files worth asking about out.

import type { CodeTree } from './comparison';
import type { DocumentFiles } from './document-files';
import { importersOf, importsOf } from './import-graph';
import type { ModuleResolver } from './resolve-modules';

export interface ChosenFiles {
  /** They name a changed member and may mean it, the nearest first. */
  naming: string[];
  /** They may fail although they name none, the nearest first. */
  near: string[];
  /** They add to what every file sees. */
  ambient: string[];
}

const SOURCE = /\.[cm]?[jt]sx?$/;
const MADE = /(?:^|\/)node_modules\/|(?:[.-]min|\.bundle)\.[cm]?js$/;

/** A larger file is data or a bundle. */
export const MOST_CHARS = 1_500_000;
/** Characters of files that are checked as a whole, which is what costs: those that use a member, and those that only may fail. */
const MOST_USING = 1_500_000;
const MOST_NEAR = 400_000;
/** Files, each of which brings its imports along. */
const MOST_AMBIENT = 60;
/** Tests fail by themselves, and loudly. */
const MOST_TESTS = 200_000;

export function chooseFiles(
  tree: CodeTree,
  resolver: ModuleResolver,
  declaring: readonly string[],
  names: ReadonlySet<string>,
  documents: DocumentFiles | null = null,
): ChosenFiles {
  const sources = tree.paths.filter(isSource);
  const texts = new Map(sources.map((path) => [path, tree.text(path) ?? '']));
  // What a script declares, every file may use without importing it.
  const isGlobal = declaring.some((path) => !/\b(?:import|export|require|module)\b/.test(texts.get(path) ?? 'export'));
  const importing = isGlobal
    ? sources
    : importersOf([...declaring, ...(documents?.referring ?? [])], sources, tree, resolver);
  const reaching = isGlobal ? sources : [...new Set([...importing, ...handedOn(importing, sources, texts)])];
  const naming: string[] = [];
  const near: string[] = [];
  let room = MOST_NEAR + MOST_TESTS;
  for (const path of reaching) {
    const text = texts.get(path);
    if (text === undefined || text.length > MOST_CHARS) continue;
    if (mentions(text, names)) naming.push(path);
    else if (room > 0) near.push(path);
    if (near.at(-1) === path) room -= text.length;
  }
  if (documents) {
    const reached = new Set(reaching);
    for (const path of sources) {
      const text = texts.get(path)!;
      const isRead = !reached.has(path) && text.length <= MOST_CHARS && documents.isCarrying(text);
      if (isRead && mentions(text, names)) naming.push(path);
    }
  }
  const ambient = sources.filter((path) => isAmbient(path, texts.get(path)!)).slice(0, MOST_AMBIENT);
  return { naming, near, ambient };
}

/** Files that import a package to which one of these files adds: `req.user`, `app.prisma`. */
function handedOn(
  importing: readonly string[],
  sources: readonly string[],
  texts: ReadonlyMap<string, string>,
): string[] {
  const packages = new Set<string>();
  for (const path of importing) {
    const text = texts.get(path) ?? '';
    for (const [, name] of text.matchAll(/\bdeclare\s+module\s+['"]([\w@/.-]{1,100})['"]/g)) packages.add(name!);
    if (/\bnamespace\s+Express\b/.test(text)) packages.add('express');
  }
  const known = [...packages].flatMap((name) => KIN[name] ?? [name]);
  if (known.length === 0) return [];
  return sources.filter((path) => importsOf(texts.get(path) ?? '').some((name) => known.includes(name)));
}

/** Packages whose types reach code through another one. */
const KIN: Readonly<Record<string, string[]>> = {
  'express-serve-static-core': ['express', 'express-serve-static-core'],
  fastify: ['fastify', 'fastify-plugin'],
};

/** What is checked as a whole: first where a member is used, then what is nearest. */
export function chooseChecked(
  { naming, near }: ChosenFiles,
  using: ReadonlySet<string>,
  changed: readonly string[],
  tree: CodeTree,
): string[] {
  const chosen = new Set<string>();
  const take = (paths: readonly string[], most: number) => {
    let room = most;
    for (const path of paths) {
      if (chosen.has(path)) continue;
      room -= tree.text(path)?.length ?? MOST_CHARS;
      if (room > 0) chosen.add(path);
    }
  };
  const first = [...changed.filter(isSource), ...naming.filter((path) => using.has(path))];
  const others = [...naming, ...near];
  take(
    first.filter((path) => !isTest(path)),
    MOST_USING,
  );
  take(
    others.filter((path) => !isTest(path)),
    MOST_NEAR,
  );
  take([...first, ...others].filter(isTest), MOST_TESTS);
  return [...chosen].sort();
}

/** `declare global`, additions to packages, and declaration files that are no modules. */
function isAmbient(path: string, text: string): boolean {
  if (/\bdeclare\s+(?:global\b|module\s+['"])/.test(text)) return true;
  return path.endsWith('.d.ts') && !/^\s*(?:import|export)\b/m.test(text);
}

function isTest(path: string): boolean {
  return /(?:^|\/)(?:tests?|__tests__|e2e|cypress)\/|[.-](?:spec|test|e2e|e2e-spec|cy|stories)\.[cm]?[jt]sx?$/.test(
    path,
  );
}

export function isSource(path: string): boolean {
  return SOURCE.test(path) && !MADE.test(path);
}

function mentions(text: string, names: ReadonlySet<string>): boolean {
  for (const name of names) if (text.includes(name)) return true;
  return false;
}
