// A file before and after a fix in; out: names and modules that the fix uses and nothing declares. Roughly, for JavaScript,
// TypeScript and Python: what cannot be told is not said.

import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { codeText } from './code-text';
import { changedLines, type PlacedFile } from './place-patch';

const SCRIPT = /\.(?:ts|mts|cts|js|mjs|cjs)$/;
const MARKUP = /\.(?:tsx|jsx)$/;
const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts', '.json', '.vue', '.svelte'];
const MOST_NAMES = 200;
const KNOWN = new Set([
  ...Object.getOwnPropertyNames(globalThis),
  ...'abstract any as asserts async await bigint boolean break case catch class const constructor continue debugger declare default delete do else enum export extends false finally for from function get if implements import in infer instanceof interface is keyof let module namespace never new null number object of out override package private protected public readonly require return satisfies set static string super switch symbol this throw true try type typeof undefined unique unknown using var void while with yield arguments'.split(
    ' ',
  ),
  ...'window document navigator location history localStorage sessionStorage alert confirm requestAnimationFrame cancelAnimationFrame HTMLElement HTMLInputElement Element Node NodeJS JSX React Partial Required Readonly Record Pick Omit Exclude Extract NonNullable Parameters ReturnType InstanceType Awaited PromiseLike ArrayLike ReadonlyArray ReadonlyMap ReadonlySet Iterable Iterator AsyncIterable Generator AsyncGenerator IterableIterator TemplateStringsArray PropertyKey PropertyDescriptor Uppercase Lowercase Capitalize exports module __dirname __filename describe it test expect beforeEach afterEach beforeAll afterAll vi jest Express Error'.split(
    ' ',
  ),
]);

/** Names that stand nowhere before the fix and that the fix does not declare either. */
export function undeclaredNames(file: PlacedFile): string[] {
  const { path, before, after } = file;
  if (!SCRIPT.test(path)) return [];
  const old = codeText(path, before ?? '').bare;
  const now = codeText(path, after).bare;
  const put = changedLines({ path, before: old, after: now }).put.join('\n');
  const known = new Set(old.match(/[A-Za-z_$][\w$]*/g));
  const found = new Set<string>();
  const looked = new Set<string>();
  for (const match of put.matchAll(/[A-Za-z_$][\w$]*/g)) {
    const [name] = match;
    const ahead = put.slice(Math.max(0, match.index - 3), match.index);
    const next = put.slice(match.index + name.length, match.index + name.length + 4).trimStart();
    const isMember = /(?<!\.)\.\s*$/.test(ahead);
    // `1n`, `0xff`: part of a number.
    if (isMember || /\d$/.test(ahead) || /^\??:/.test(next)) continue;
    if (known.has(name) || KNOWN.has(name) || looked.has(name)) continue;
    // Each look reads the whole file.
    if (looked.size >= MOST_NAMES) break;
    looked.add(name);
    if (!isDeclared(name, now)) found.add(name);
  }
  return [...found];
}

function isDeclared(name: string, text: string): boolean {
  const own = name.replace(/\$/g, '\\$&');
  return [
    `\\b(?:import|const|let|var|function|class|enum|interface|type|namespace|as|catch|infer|static|async|get|set|public|private|protected|readonly|abstract)\\b[^;=]{0,400}(?<![\\w$.])${own}(?![\\w$])`,
    `(?<![\\w$.])${own}(?![\\w$])\\s{0,4}=>`,
    `\\([^()]{0,300}(?<![\\w$.])${own}(?![\\w$])[^()]{0,300}\\)\\s{0,4}(?:=>|:|\\{)`,
    `<[^<>()]{0,200}(?<![\\w$.])${own}(?![\\w$])[^<>()]{0,200}>\\s{0,4}\\(`,
  ].some((pattern) => new RegExp(pattern).test(text));
}

export interface ModuleSources {
  /** The tree with the fix has this file. */
  exists(path: string): boolean;
  /** Names in any package.json: dependencies and packages of the repository. */
  packages: ReadonlySet<string>;
}

/** Modules that the fix begins to import and that are nowhere. Aliases are left alone: nothing is proven of them. */
export function missingModules({ path, before, after }: PlacedFile, sources: ModuleSources): string[] {
  if (!SCRIPT.test(path) && !MARKUP.test(path)) return [];
  const old = new Set(modulesOf(path, before ?? ''));
  return [...new Set(modulesOf(path, after))].filter((name) => {
    if (old.has(name)) return false;
    if (name.startsWith('.')) return !resolves(posix.join(posix.dirname(path), name), sources);
    if (/^(?:node:|[@~#]\/|#|~|\/|\w+:)/.test(name) || isBuiltin(name)) return false;
    const parts = name.split('/');
    const own = name.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]!;
    // Without any manifest nothing can be said of packages.
    return (
      sources.packages.size > 0 &&
      !sources.packages.has(own) &&
      !sources.packages.has(`@types/${own}`) &&
      !sources.exists(`${parts[0]}`)
    );
  });
}

function resolves(wanted: string, { exists }: ModuleSources): boolean {
  const bare = wanted.replace(/\.(?:js|mjs|cjs|jsx)$/, '');
  return [wanted, bare].some((base) => ENDINGS.some((end) => exists(`${base}${end}`) || exists(`${base}/index${end}`)));
}

function modulesOf(path: string, text: string): string[] {
  const { code } = codeText(path, text);
  return [...code.matchAll(/\b(?:from|import|require)\s{0,4}\(?\s{0,4}["']([^"'\n]{1,300})["']/g)].map(
    ([, name]) => name!,
  );
}
