// Measures no-broken-component-prop: takes one prop out of a component's type, or adds one that is required, and compares
// what is found with a search for the tags in the texts.
// `node --import tsx bench/props/run.ts FOLDER [MOST]`

import { createHash } from 'node:crypto';
import { extractInProcess } from '../../src/edges/pool/extract-in-process';
import { openStore } from '../../src/edges/store/open-store';
import { directoryTree } from '../../src/edges/tree/directory-tree';
import { stacks } from '../../src/extract/index';
import type { Tree } from '../../src/model/tree';
import { defaultSettings } from '../../src/settings/schema';
import { checkTrees } from '../../src/stories/check';

interface Mutation {
  path: string;
  text: string;
  /** Lines of the tags that break, as a search finds them. */
  wanted: Set<string>;
  what: string;
}

async function main([folder, most = '20']: string[]): Promise<void> {
  const whole = folder ? await directoryTree(folder, 'base') : { reason: 'say a folder' };
  if ('reason' in whole) throw new Error(whole.reason);
  const paths = whole.files
    .map(({ path }) => path)
    .filter((path) => /\.[jt]sx?$|package\.json$|tsconfig[^/]*\.json$/.test(path));
  const read = await whole.read(paths);
  const texts = new Map(paths.flatMap((path, at) => (read[at] == null ? [] : [[path, read[at]] as const])));
  const { store } = await openStore(null);
  const edges = { extract: extractInProcess(stacks), store, clock: { now: () => performance.now() } };
  const before = treeOf(texts, 'base');
  const totals = { cases: 0, wanted: 0, found: 0, extra: 0 };
  for (const { path, text, wanted, what } of mutationsOf(texts, Number(most))) {
    const { findings } = await checkTrees(
      before,
      treeOf(new Map([...texts, [path, text]]), 'head'),
      edges,
      defaultSettings(),
    );
    const told = new Set(
      findings
        .filter(
          ({ rule, introduced, certainty }) =>
            rule === 'no-broken-component-prop' && introduced && certainty === 'proven',
        )
        .map((one) => `${one.path}:${one.line}`),
    );
    const missed = [...wanted].filter((line) => !told.has(line));
    const extra = [...told].filter((line) => !wanted.has(line));
    totals.cases++;
    totals.wanted += wanted.size;
    totals.found += wanted.size - missed.length;
    totals.extra += extra.length;
    if (missed.length + extra.length > 0)
      console.log(`${path}: ${what}: missed ${missed.join(' ')}; more ${extra.join(' ')}`);
  }
  console.log(JSON.stringify(totals));
}

/** Types of props that stand beside an exported component of the same name, spread over the repository. */
function mutationsOf(texts: ReadonlyMap<string, string>, most: number): Mutation[] {
  const all: Mutation[] = [];
  for (const [path, text] of texts) {
    const typed = /(?:interface (\w+)Props|type (\w+)Props =) \{\n((?: {2,}\w+\??: [^\n{}]+;\n)+)\}\n/.exec(text);
    const name = typed?.[1] ?? typed?.[2];
    if (
      !typed ||
      !name ||
      !new RegExp(`export (?:default )?(?:function|const) ${name}\\b|export default ${name};`).test(text)
    )
      continue;
    const tags = tagsOf(texts, name, path);
    const [first] = typed[3]!.split('\n');
    const prop = /(\w+)\??:/.exec(first!)?.[1];
    if (tags.length === 0 || !prop || prop === 'children') continue;
    const giving = tags.flatMap(({ file, at, tag }) => {
      const given = new RegExp(`[\\s]${prop}(?=[=\\s/>])`).exec(tag);
      return given ? [`${file}:${lineAt(texts.get(file)!, at + given.index + 1)}`] : [];
    });
    const without = text.replace(`${first}\n`, '');
    if (giving.length > 0) all.push({ path, text: without, wanted: new Set(giving), what: `without ${prop}` });
    const plain = tags.filter(({ tag }) => !tag.includes('{...'));
    const more = text.replace(`${first}\n`, `  addedByBench: string;\n${first}\n`);
    if (plain.length > 0)
      all.push({
        path,
        text: more,
        wanted: new Set(plain.map(({ file, at }) => `${file}:${lineAt(texts.get(file)!, at)}`)),
        what: 'one more',
      });
  }
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, at) => at % step === 0).slice(0, most);
}

/** Opening tags in files that import the name from a file called like the component's, or its folder. */
function tagsOf(texts: ReadonlyMap<string, string>, name: string, home: string) {
  const base = home
    .replace(/(?:\/index)?\.[jt]sx?$/, '')
    .split('/')
    .at(-1)!;
  const imports = new RegExp(`import[^;]*\\b${name}\\b[^;]*from\\s+['"][^'"]*\\b${base}['"]`);
  return [...texts].flatMap(([file, text]) => {
    if (file === home || !imports.test(text)) return [];
    return [...text.matchAll(new RegExp(`<${name}(?=[\\s/>])`, 'g'))].map(({ index }) => ({
      file,
      at: index + 1,
      tag: tagAt(text, index),
    }));
  });
}

/** Up to the `>` that is in no braces and no string. */
function tagAt(text: string, start: number): string {
  let depth = 0;
  let quote = '';
  let shown = '';
  for (let at = start; at < text.length; at++) {
    const sign = text[at]!;
    // What stands in braces is no attribute.
    shown += depth > 0 && !text.startsWith('...', at) && sign !== '.' && sign !== '\n' && sign !== '}' ? '_' : sign;
    if (quote) quote = sign === quote ? '' : quote;
    else if (sign === '{') depth++;
    else if (sign === '}') depth--;
    else if (depth === 0 && (sign === '"' || sign === "'")) quote = sign;
    else if (sign === '>' && depth === 0) break;
  }
  return shown;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function treeOf(texts: ReadonlyMap<string, string>, label: string): Tree {
  const paths = [...texts.keys()].sort();
  const files = paths.map((path) => {
    const text = texts.get(path)!;
    return { path, blob: createHash('sha1').update(text).digest('hex'), size: text.length };
  });
  return { label, files, problems: [], read: async (wanted) => wanted.map((path) => texts.get(path) ?? null) };
}

void main(process.argv.slice(2));
