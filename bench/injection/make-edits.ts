// The texts of a NestJS repository in; edits that make an application fail to start, found by reading the text alone, out.

import { dirname, relative } from 'node:path/posix';

export interface BreakingEdit {
  kind: 'export' | 'provider' | 'import' | 'parameter' | 'circle';
  /** What is broken, for people. */
  title: string;
  path: string;
  text: string;
  /** Files one of which a finding must stand in. */
  expected: string[];
}

interface ModuleText {
  name: string;
  path: string;
  text: string;
  isGlobal: boolean;
  lists: Record<List, Element[]>;
}

interface Element {
  name: string;
  start: number;
  end: number;
}

type List = 'imports' | 'providers' | 'controllers' | 'exports';
const LISTS: readonly List[] = ['imports', 'providers', 'controllers', 'exports'];

export function makeEdits(texts: ReadonlyMap<string, string>): BreakingEdit[] {
  const modules = [...texts].flatMap(([path, text]) => moduleOf(path, text) ?? []);
  const classes = classesOf(texts);
  const edits: BreakingEdit[] = [];
  const exportersOf = (name: string) => modules.filter(({ lists }) => has(lists.exports, name));
  const providersOf = (name: string) => modules.filter(({ lists }) => has(lists.providers, name));
  const askers = (module: ModuleText, name: string) =>
    [...module.lists.providers, ...module.lists.controllers].flatMap((element) => {
      const found = classes.get(element.name);
      return found?.asks.includes(name) ? [found] : [];
    });
  for (const module of modules) {
    for (const element of module.lists.exports) {
      if (!has(module.lists.providers, element.name) || exportersOf(element.name).length !== 1) continue;
      const users = modules.filter((other) => other !== module && has(other.lists.imports, module.name));
      const broken = users
        .filter((user) => !has(user.lists.providers, element.name))
        .flatMap((user) => askers(user, element.name));
      if (broken.length > 0) edits.push(without('export', module, element, broken));
    }
    for (const element of module.lists.providers) {
      if (providersOf(element.name).length !== 1) continue;
      const broken = askers(module, element.name);
      if (broken.length > 0) edits.push(without('provider', module, element, broken));
    }
    for (const element of module.lists.imports) {
      const other = modules.find(({ name }) => name === element.name);
      if (!other || other.isGlobal || exportersOf(other.name).length > 0) continue;
      const lost = other.lists.exports.filter(({ name }) => exportersOf(name).length === 1);
      const broken = lost.flatMap(({ name }) => (has(module.lists.providers, name) ? [] : askers(module, name)));
      if (broken.length > 0) edits.push(without('import', module, element, broken));
      // A name that two applications have says nothing.
      const isAlone = modules.filter(({ name }) => name === module.name || name === other.name).length === 2;
      const circle = isAlone ? inCircle(module, other) : null;
      if (circle) edits.push(circle);
    }
    for (const element of module.lists.providers) {
      const needer = classes.get(element.name);
      const given = modules
        .filter((other) => other !== module)
        .flatMap((other) => other.lists.providers)
        .find(({ name }) => classes.has(name) && exportersOf(name).length === 0 && !has(module.lists.providers, name));
      if (needer && given) edits.push(withParameter(needer, classes.get(given.name)!, module));
    }
  }
  return edits.filter(({ path, text }) => texts.get(path) !== text);
}

function has(list: readonly Element[], name: string): boolean {
  return list.some((element) => element.name === name);
}

// ---------------------------------------------------------------- reading

function moduleOf(path: string, text: string): ModuleText | null {
  const start = text.indexOf('@Module({');
  if (start < 0 || /\.(?:spec|test|e2e-spec)\.ts$/.test(path)) return null;
  const name = /class (\w+)/.exec(text.slice(start))?.[1];
  const body = start + '@Module('.length;
  const end = closing(text, body);
  if (!name || end < 0) return null;
  const lists = { imports: [], providers: [], controllers: [], exports: [] } as Record<List, Element[]>;
  for (const list of LISTS) {
    const at = text.slice(body, end).search(new RegExp(`\\b${list}:\\s*\\[`));
    if (at < 0) continue;
    const open = text.indexOf('[', body + at);
    lists[list] = elementsOf(text, open, closing(text, open));
  }
  return { name, path, text, isGlobal: text.includes('@Global()'), lists };
}

/** Plain names at the first level. */
function elementsOf(text: string, open: number, close: number): Element[] {
  const found: Element[] = [];
  let depth = 0;
  let from = open + 1;
  for (let at = open + 1; at <= close; at++) {
    const letter = text[at]!;
    if ((letter === ',' && depth === 0) || at === close) {
      const name = text
        .slice(from, at)
        .replace(/\/\/.*$/gm, '')
        .trim();
      if (/^[A-Z]\w*$/.test(name)) found.push({ name, start: from, end: letter === ',' ? at + 1 : at });
      from = at + 1;
    } else if ('([{'.includes(letter)) depth++;
    else if (')]}'.includes(letter)) depth--;
  }
  return found;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if ('([{'.includes(text[at]!)) depth++;
    else if (')]}'.includes(text[at]!) && --depth === 0) return at;
  }
  return -1;
}

interface ClassText {
  name: string;
  path: string;
  text: string;
  /** Classes that its constructor asks for by type. */
  asks: string[];
  /** Just behind the parenthesis of its constructor. */
  parameters: number;
}

function classesOf(texts: ReadonlyMap<string, string>): Map<string, ClassText> {
  const found = new Map<string, ClassText>();
  for (const [path, text] of texts) {
    if (/\.(?:spec|test|e2e-spec|d)\.ts$/.test(path)) continue;
    for (const { 1: name = '', index } of text.matchAll(/export class (\w+)/g)) {
      const next = text.indexOf('export class ', index + 1);
      const whole = text.slice(0, next < 0 ? undefined : next);
      const at = whole.indexOf('constructor(', index);
      const open = at + 'constructor('.length;
      const inner = at < 0 ? '' : text.slice(open, closing(text, open - 1));
      const asks = inner.includes('@') ? [] : [...inner.matchAll(/:\s*([A-Z]\w+)\s*(?:,|$)/gm)].map((one) => one[1]!);
      found.set(name, { name, path, text, asks, parameters: at < 0 ? -1 : open });
    }
  }
  return found;
}

// ---------------------------------------------------------------- editing

function without(
  kind: BreakingEdit['kind'],
  { name, path, text }: ModuleText,
  { name: removed, start, end }: Element,
  broken: readonly ClassText[],
): BreakingEdit {
  const expected = [...new Set(broken.map((one) => one.path))];
  return { kind, title: `${removed} out of ${name}`, path, text: text.slice(0, start) + text.slice(end), expected };
}

function withParameter(needer: ClassText, given: ClassText, module: ModuleText): BreakingEdit {
  const { path, text, parameters } = needer;
  const written = `private readonly addedHere: ${given.name}, `;
  const edited = parameters < 0 ? text : text.slice(0, parameters) + written + text.slice(parameters);
  const whole = parameters < 0 ? edited : withImport(edited, path, given.name, given.path);
  return {
    kind: 'parameter',
    title: `${given.name} into ${needer.name} (${module.name})`,
    path,
    text: whole,
    expected: [path],
  };
}

function withImport(text: string, path: string, name: string, from: string): string {
  const written = relative(dirname(path), from).replace(/\.ts$/, '');
  return `import { ${name} } from '${written.startsWith('.') ? written : `./${written}`}';\n${text}`;
}

/** The imported module comes to import its importer. */
function inCircle(module: ModuleText, other: ModuleText): BreakingEdit | null {
  const [first] = other.lists.imports;
  if (!first || has(other.lists.imports, module.name)) return null;
  const { path, text } = other;
  const edited = `${text.slice(0, first.start)} ${module.name}, ${text.slice(first.start)}`;
  return {
    kind: 'circle',
    title: `${module.name} into ${other.name}`,
    path,
    text: withImport(edited, path, module.name, module.path),
    expected: [path, module.path],
  };
}
