// Facts of all files and the index of modules in; what a written name or token of injection means, wherever it is declared, out.

import type { FileFacts } from '../../../model/facts';
import type {
  InjectableFact,
  InjectionMakerFact,
  InjectionModuleFact,
  InjectionValueFact,
  WrittenName,
  WrittenToken,
} from '../../../model/injection';
import type { ModuleIndex } from '../module-index';

export interface Placed<T> {
  path: string;
  fact: T;
}

/** What a name means: something that a file of the tree declares, something of a package, or nobody knows. */
export type Meaning =
  /** `id`: `PATH#NAME`; `member`: what follows the declared name, `` where nothing does. */
  | { kind: 'tree'; id: string; member: string; form: string }
  /** `name`: with its members. */
  | { kind: 'package'; from: string; name: string }
  | { kind: 'unknown' };

export interface InjectionIndex {
  classes: ReadonlyMap<string, Placed<InjectableFact>>;
  modules: ReadonlyMap<string, Placed<InjectionModuleFact>>;
  /** By `ID.METHOD`. */
  makers: ReadonlyMap<string, Placed<InjectionMakerFact>>;
  /** By `PATH#NAME`, members too. */
  values: ReadonlyMap<string, Placed<InjectionValueFact>>;
  roots: readonly { path: string; of: WrittenName }[];
  meaningOf(path: string, written: WrittenName): Meaning;
  /** Everything that a file names of other files, and what the functions and constants that it names do, as `PATH#NAME`. */
  namedBy(path: string): ReadonlySet<string>;
  /** Equal for tokens that the injector takes for equal; null where it is not known. */
  tokenKey(path: string, token: WrittenToken): string | null;
}

export function indexInjection(files: readonly FileFacts[], modules: ModuleIndex): InjectionIndex {
  const classes = new Map<string, Placed<InjectableFact>>();
  const moduleFacts = new Map<string, Placed<InjectionModuleFact>>();
  const makers = new Map<string, Placed<InjectionMakerFact>>();
  const values = new Map<string, Placed<InjectionValueFact>>();
  const classesAt = new Map<string, string>();
  const roots: { path: string; of: WrittenName }[] = [];
  for (const { path, facts } of files) {
    for (const fact of facts) {
      if (fact.kind === 'injectable') {
        classes.set(`${path}#${fact.name}`, { path, fact });
        classesAt.set(`${path}:${fact.range.line}`, fact.name);
      } else if (fact.kind === 'injection-module') moduleFacts.set(`${path}#${fact.name}`, { path, fact });
      else if (fact.kind === 'injection-maker') makers.set(`${path}#${fact.owner}.${fact.method}`, { path, fact });
      else if (fact.kind === 'injection-value') values.set(`${path}#${fact.name}`, { path, fact });
      else if (fact.kind === 'injection-root') roots.push({ path, of: fact.module });
    }
  }

  function meaningOf(path: string, { name, from }: WrittenName): Meaning {
    const [first = '', ...rest] = name.split('.');
    if (!from) return local(path, first, rest.join('.'));
    const taken = from.name === '*' && rest.length > 0 ? rest.shift()! : from.name;
    const resolution = modules.resolver.resolve(path, from.specifier);
    if (resolution.kind === 'missing') return { kind: 'unknown' };
    if (resolution.kind === 'external') {
      // What a build makes, or what lies behind a link.
      if (/^[./~@#]/.test(from.specifier) && !/^@[\w-]+\/[\w.-]+/.test(from.specifier)) return { kind: 'unknown' };
      return { kind: 'package', from: from.specifier, name: [taken, ...rest].join('.') };
    }
    const origin = modules.originOf(resolution.path, taken);
    if (origin.kind === 'declared') {
      if (origin.name === '*') return local(origin.path, rest.shift() ?? '', rest.join('.'));
      const declared = origin.name === 'default' ? defaultName(origin.path, origin.at[0]) : origin.name;
      return { kind: 'tree', id: `${origin.path}#${declared}`, member: rest.join('.'), form: origin.form };
    }
    return passedOn(resolution.path, taken, rest);
  }

  /** `export default class OrdersService`: facts know it by its name. */
  function defaultName(path: string, line: number): string {
    return classesAt.get(`${path}:${line}`) ?? 'default';
  }

  /** A barrel that passes on what a package has. */
  function passedOn(path: string, name: string, rest: string[]): Meaning {
    for (const entry of modules.modules.get(path)?.fact.exports ?? []) {
      if (entry.name !== name || !entry.from) continue;
      const { specifier, name: there } = entry.from;
      if (modules.resolver.resolve(path, specifier).kind === 'external')
        return { kind: 'package', from: specifier, name: [there, ...rest].join('.') };
    }
    return { kind: 'unknown' };
  }

  function local(path: string, name: string, member: string): Meaning {
    const id = `${path}#${name}`;
    const isKnown = classes.has(id) || values.has(id) || (member !== '' && values.has(`${id}.${member}`));
    const declared = modules.modules.get(path)?.fact.exports.find((entry) => entry.name === name && !entry.from);
    if (!isKnown && !declared) return { kind: 'unknown' };
    return { kind: 'tree', id, member, form: declared?.form ?? (classes.has(id) ? 'class' : 'value') };
  }

  function tokenKey(path: string, token: WrittenToken): string | null {
    switch (token.kind) {
      case 'text':
        return textKey(token.text);
      case 'name':
        return nameKey(meaningOf(path, token.of));
      case 'made': {
        const of = token.of && tokenKey(path, token.of);
        const source = token.source ? tokenKey(path, token.source) : '';
        return of === null || source === null ? null : madeKey(token.sort, of, source);
      }
      case 'primitive':
      case 'unknown':
        return null;
    }
  }

  function nameKey(meaning: Meaning): string | null {
    if (meaning.kind === 'unknown') return null;
    // A class may be imported from several packages that pass it on.
    if (meaning.kind === 'package') return `${PACKAGE}${meaning.name}`;
    const { id, member } = meaning;
    const whole = member === '' ? id : `${id}.${member}`;
    const text = values.get(whole)?.fact.text;
    if (text != null) return textKey(text);
    // `User.name`: the name of the class.
    if (member === 'name' && (meaning.form === 'class' || classes.has(id)))
      return textKey(id.slice(id.lastIndexOf('#') + 1));
    return whole;
  }

  const named = new Map<string, Set<string>>();

  function namedBy(path: string): ReadonlySet<string> {
    let known = named.get(path);
    if (!known) {
      known = new Set();
      named.set(path, known);
      const next = new Set<string>();
      addNamed(path, known, next);
      for (const further of next) addNamed(further, known, null);
    }
    return known;
  }

  /** `next`: files of what is no class; a class is what it is. */
  function addNamed(path: string, found: Set<string>, next: Set<string> | null): void {
    const fact = modules.modules.get(path)?.fact;
    for (const { name } of fact?.exports ?? []) found.add(`${path}#${name}`);
    for (const { specifier, names } of fact?.imports ?? []) {
      const to = modules.resolveImport(path, specifier);
      if (to === null) continue;
      for (const { name } of names) {
        const origin = modules.originOf(to, name);
        if (origin.kind !== 'declared') continue;
        found.add(`${origin.path}#${origin.name === 'default' ? defaultName(origin.path, origin.at[0]) : origin.name}`);
        if (origin.form !== 'class' && origin.form !== 'interface' && origin.form !== 'type') next?.add(origin.path);
      }
    }
  }

  return { classes, modules: moduleFacts, makers, values, roots, meaningOf, namedBy, tokenKey };
}

/** Tokens of packages, by name. */
export const PACKAGE = '*#';

function textKey(text: string): string {
  return `'${text}'`;
}

export function madeKey(sort: string, of: string, source: string): string {
  return `${sort}(${of}${source === '' ? '' : `, ${source}`})`;
}
