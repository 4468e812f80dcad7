// The text of an issue in; out: what in it may name a file, an asset, a column, a component or a route of the repository.

import type { ReadBody } from './read-sections';

export interface NamedPath {
  said: string;
  path: string;
  line: number | null;
}

export interface NamedWords {
  paths: NamedPath[];
  /** Most telling first: those in code, those with a dot, those that only code is written like. */
  names: string[];
  /** `GET /api/orders` */
  routes: { method: string | null; path: string }[];
}

const MOST_PATHS = 40;
const MOST_NAMES = 80;
const MOST_ROUTES = 20;
const LONGEST_TEXT = 40_000;

const PATH =
  /(?<![\w/.@:-])((?:\.{0,2}\/)?(?:[\w@+.[\]()-]{1,80}\/){0,12}[\w@+.[\]()-]{1,100}\.[A-Za-z][A-Za-z0-9]{0,9})(?::(\d{1,7})|[#(]L?(\d{1,7}))?/g;
const DOTTED = /(?<![\w./@-])([A-Za-z_][\w$]{0,80}(?:\.[A-Za-z_][\w$]{0,80}){1,3})(?![\w/@-])/g;
const WRITTEN_AS_CODE =
  /(?<![\w./@-])((?:[a-z][a-z0-9]*_[a-z0-9_]{1,60})|(?:[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+))(?![\w/@-])/g;
const ROUTE =
  /(?:\b(GET|POST|PUT|PATCH|DELETE)\s+)?(?<![\w.:/-])(\/(?:[\w.:{}[\]-]{1,60}\/){0,10}[\w.:{}[\]-]{1,60})(?![\w./])/g;

export function namedWords(title: string, body: ReadBody, log: string): NamedWords {
  const prose = `${title}\n${body.prose}`.slice(0, LONGEST_TEXT);
  const blocks = `${log}\n${body.blocks.map(({ text }) => text).join('\n')}`.slice(0, LONGEST_TEXT);
  const spans = [...prose.matchAll(/`([^`\n]{1,200})`/g)].map(([, span]) => span!.trim());
  const everything = `${prose}\n${blocks}`;
  const names = new Set<string>();
  function add(found: Iterable<string>): void {
    for (const name of found) if (names.size < MOST_NAMES && name.length <= 160) names.add(name);
  }
  add(spans.filter((span) => /^[\w.$#/:-]+$/.test(span)).map(withoutCall));
  add(spans.flatMap((span) => firsts(DOTTED, span)));
  add(firsts(DOTTED, prose));
  add(firsts(WRITTEN_AS_CODE, prose));
  add(firsts(DOTTED, blocks));
  return { paths: pathsIn(everything), names: [...names], routes: routesIn(prose) };
}

function pathsIn(text: string): NamedPath[] {
  const found = new Map<string, NamedPath>();
  for (const [, said, colon, other] of text.matchAll(PATH)) {
    if (found.size >= MOST_PATHS) break;
    const line = Number(colon ?? other ?? 0) || null;
    const path = said!.replace(/^\.\//, '');
    const known = found.get(path);
    if (known === undefined || (known.line === null && line !== null)) found.set(path, { said: said!, path, line });
  }
  return [...found.values()];
}

function routesIn(text: string): NamedWords['routes'] {
  const found = new Map<string, NamedWords['routes'][number]>();
  for (const [, method, path] of text.matchAll(ROUTE)) {
    if (found.size >= MOST_ROUTES) break;
    found.set(`${method ?? ''} ${path!}`, { method: method ?? null, path: path! });
  }
  return [...found.values()];
}

function firsts(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(([, name]) => name!);
}

function withoutCall(name: string): string {
  return name.replace(/\(\)$/, '');
}
