// The index of injection in; each module as it is imported (plain, or as `forRoot` makes it) with what it provides, imports
// and exports, resolved, out.

import type { ListEntry, ModuleLists, WrittenNeed } from '../../../model/injection';
import type { Place, Range } from '../../../model/range';
import type { InjectionIndex } from './injection-index';
import { isAlwaysGlobal, isKnownModule } from './known-packages';

export interface Provided {
  key: string;
  /** Where a module lists it. */
  place: Place;
}

/** What the injector makes: a class, or the result of a factory. */
export interface Made {
  /** Of the class, `PATH#NAME`; null for a factory, which needs what it lists. */
  classId: string | null;
  key: string | null;
  needs: { path: string; need: WrittenNeed }[];
  place: Place;
}

export type Imported =
  /** `late`: named by `forwardRef`, or in a function that runs when all files are loaded. */
  | { kind: 'module'; scope: ModuleScope; place: Place; late: boolean }
  | {
      kind: 'package';
      /** As other modules re-export it. */
      name: string;
      isKnown: boolean;
      isGlobal: boolean;
      /** Tokens and names that it is given. */
      mentions: ReadonlySet<string>;
      /** It is given more than can be read. */
      open: boolean;
      /** Modules of the tree that it is given: the application has them too. */
      modules: readonly ModuleScope[];
      place: Place;
    };

export interface ModuleScope {
  /** `PATH#NAME` of its class. */
  id: string;
  /** It, and how it was made. */
  key: string;
  path: string;
  name: string;
  place: Place;
  isGlobal: boolean;
  provided: Map<string, Provided>;
  made: Made[];
  imports: Imported[];
  exported: Map<string, Place>;
  /** Classes of modules that it passes on; of packages `*#NAME`. */
  passedOn: Set<string>;
  /** Lists that hold more than can be read. */
  open: { provided: boolean; imports: boolean; exported: boolean };
  /** Tokens and names that it is given when it is made. */
  given: Set<string>;
  /** Files that its lists are written in. */
  files: Set<string>;
}

export interface ModuleScopes {
  /** The module that a name means, plainly imported. */
  plain(id: string): ModuleScope | null;
  /** What roots start. */
  roots: readonly ModuleScope[];
  /** Every token that some module provides, with all that do. */
  everywhere(): ReadonlyMap<string, readonly ModuleScope[]>;
}

/** Constants that hold constants: nobody writes more. */
const DEEPEST = 12;
/** Of one constant, with those that it spreads. */
const MOST_ELEMENTS = 20_000;

interface Placed {
  path: string;
  entry: ListEntry;
}

export function moduleScopes(index: InjectionIndex): ModuleScopes {
  const scopes = new Map<string, ModuleScope>();

  // ---------------------------------------------------------------- scopes

  function plain(id: string): ModuleScope | null {
    const module = index.modules.get(id);
    return module ? scopeOf(id, id, [{ path: module.path, lists: module.fact.lists }], false) : null;
  }

  function scopeOf(
    key: string,
    id: string,
    lists: { path: string; lists: ModuleLists }[],
    isOpen: boolean,
  ): ModuleScope {
    const known = scopes.get(key);
    if (known) return known;
    const module = index.modules.get(id)!;
    const place = placeOf(module.path, module.fact.range);
    const scope: ModuleScope = {
      ...{ id, key, path: module.path, name: module.fact.name, place },
      isGlobal: lists.some((one) => one.lists.isGlobal !== false),
      provided: new Map(),
      made: [],
      imports: [],
      exported: new Map(),
      passedOn: new Set(),
      open: { provided: isOpen, imports: isOpen, exported: isOpen },
      given: new Set(),
      files: new Set(lists.map((one) => one.path)),
    };
    // Known before it is filled: modules import each other.
    scopes.set(key, scope);
    scope.made.push({ classId: id, key: id, needs: [], place });
    for (const { path, lists: own } of lists) {
      for (const entry of own.providers) for (const one of expand(path, entry)) provide(scope, one);
      for (const entry of own.controllers) for (const one of expand(path, entry)) control(scope, one);
      const late = own !== module.fact.lists;
      for (const entry of own.imports) for (const one of expand(path, entry)) importInto(scope, one, late);
      for (const entry of own.exports) for (const one of expand(path, entry)) exportFrom(scope, one);
    }
    return scope;
  }

  /** Follows constants and functions to what they list. */
  function expand(path: string, entry: ListEntry): Placed[] {
    let left = MOST_ELEMENTS;
    const follow = (at: Placed, depth: number): Placed[] => {
      const { entry: one } = at;
      if (one.kind !== 'name' && one.kind !== 'call') return [at];
      if (depth > DEEPEST || left-- <= 0) return [{ path: at.path, entry: { kind: 'open', range: one.range } }];
      const meaning = index.meaningOf(at.path, one.of);
      if (meaning.kind !== 'tree') return [at];
      const value = index.values.get(meaning.member === '' ? meaning.id : `${meaning.id}.${meaning.member}`);
      if (!value?.fact.entries) return [at];
      return value.fact.entries.flatMap((inner) => follow({ path: value.path, entry: inner }, depth + 1));
    };
    return follow({ path, entry }, 0);
  }

  // ---------------------------------------------------------------- providers and controllers

  function provide(scope: ModuleScope, { path, entry }: Placed): void {
    const place = placeOf(path, entry.range);
    const add = (key: string | null) => {
      if (key === null) scope.open.provided = true;
      else if (!scope.provided.has(key)) scope.provided.set(key, { key, place });
      return key;
    };
    if (entry.kind === 'name') {
      const meaning = index.meaningOf(path, entry.of);
      const key = add(index.tokenKey(path, { kind: 'name', of: entry.of }));
      if (meaning.kind !== 'tree' || key === null) return;
      // A list that is made at run time.
      if (meaning.member !== '' || !/^(?:class|value)$/.test(meaning.form)) scope.open.provided = true;
      else if (index.classes.has(meaning.id)) scope.made.push({ classId: meaning.id, key, needs: [], place });
      else if (meaning.form === 'value') scope.open.provided = true;
      return;
    }
    if (entry.kind === 'provider') {
      const key = add(index.tokenKey(path, entry.provide));
      const needs = entry.needs.map((need) => ({ path, need }));
      if (entry.use === 'existing' && entry.of)
        needs.push({ path, need: { token: entry.of, optional: false, name: '', range: entry.range } });
      const used = entry.use === 'class' && entry.of?.kind === 'name' ? index.meaningOf(path, entry.of.of) : null;
      const classId = used?.kind === 'tree' && used.member === '' ? used.id : null;
      if (classId !== null || needs.length > 0) scope.made.push({ classId, key, needs, place });
      return;
    }
    if (entry.kind === 'call' && index.meaningOf(path, entry.of).kind === 'package') {
      const { mentions, open } = givenTo(path, entry);
      for (const key of mentions) add(key);
      if (open) scope.open.provided = true;
      return;
    }
    scope.open.provided = true;
  }

  function control(scope: ModuleScope, { path, entry }: Placed): void {
    const meaning = entry.kind === 'name' ? index.meaningOf(path, entry.of) : null;
    if (meaning?.kind === 'tree' && index.classes.has(meaning.id))
      scope.made.push({ classId: meaning.id, key: meaning.id, needs: [], place: placeOf(path, entry.range) });
  }

  // ---------------------------------------------------------------- imports and exports

  function importInto(scope: ModuleScope, { path, entry }: Placed, late: boolean): void {
    const place = placeOf(path, entry.range);
    const imported = importedBy(path, entry, place, late);
    if (imported) scope.imports.push(imported);
    else scope.open.imports = true;
  }

  function importedBy(path: string, entry: ListEntry, place: Place, isLate: boolean): Imported | null {
    if (entry.kind === 'open' || entry.kind === 'provider') return null;
    const meaning = index.meaningOf(path, entry.of);
    if (meaning.kind === 'unknown') return null;
    if (meaning.kind === 'package') {
      if (entry.kind === 'dynamic') return null;
      const name = meaning.name.split('.')[0]!;
      const given =
        entry.kind === 'call' ? givenTo(path, entry) : { mentions: new Set<string>(), modules: [], open: false };
      return {
        kind: 'package',
        name,
        isKnown: isKnownModule(meaning.from, name),
        isGlobal: (entry.kind === 'call' && entry.isGlobal !== false) || isAlwaysGlobal(name),
        ...given,
        place,
      };
    }
    const module = index.modules.get(meaning.id);
    if (!module) return null;
    const own = { path: module.path, lists: module.fact.lists };
    const late = isLate || (entry.kind !== 'dynamic' && entry.forward);
    if (entry.kind === 'name') return { kind: 'module', scope: plain(meaning.id)!, place, late };
    if (entry.kind === 'dynamic') {
      const key = `${meaning.id}@${path}:${entry.range.line}:${entry.range.startColumn}`;
      const scope = scopeOf(key, meaning.id, [own, { path, lists: entry.lists }], false);
      return { kind: 'module', scope, place, late };
    }
    const maker = makerOf(meaning.id, meaning.member);
    const lists = maker?.fact.lists;
    const key = `${meaning.id}.${meaning.member}`;
    const made = lists ? [own, { path: maker.path, lists }] : [{ ...own, lists: { ...own.lists, isGlobal: null } }];
    const scope = scopeOf(key, meaning.id, made, !lists);
    const { mentions, modules } = givenTo(path, entry);
    for (const token of [...mentions, ...modules.map(({ id }) => id)]) scope.given.add(token);
    return { kind: 'module', scope, place, late };
  }

  /** Of the class, or of the one that it extends. */
  function makerOf(id: string, method: string, depth = 0): ReturnType<InjectionIndex['makers']['get']> {
    const own = index.makers.get(`${id}.${method}`);
    if (own || depth > DEEPEST) return own;
    const parent = index.classes.get(id);
    const meaning = parent?.fact.parent && index.meaningOf(parent.path, parent.fact.parent);
    return meaning?.kind === 'tree' ? makerOf(meaning.id, method, depth + 1) : undefined;
  }

  function exportFrom(scope: ModuleScope, { path, entry }: Placed): void {
    const place = placeOf(path, entry.range);
    if (entry.kind === 'open') {
      scope.open.exported = true;
      return;
    }
    const name = entry.kind === 'provider' ? entry.provide : ({ kind: 'name', of: entry.of } as const);
    if (entry.kind === 'call' || entry.kind === 'dynamic') {
      const meaning = index.meaningOf(path, entry.of);
      if (meaning.kind === 'tree' && index.modules.has(meaning.id)) scope.passedOn.add(meaning.id);
      else if (meaning.kind === 'package') scope.passedOn.add(`*#${meaning.name.split('.')[0]!}`);
      else scope.open.exported = true;
      return;
    }
    const key = index.tokenKey(path, name);
    if (key === null) scope.open.exported = true;
    else if (index.modules.has(key) || key.startsWith('*#')) {
      scope.passedOn.add(key);
      if (key.startsWith('*#')) scope.exported.set(key, place);
    } else {
      scope.exported.set(key, place);
      // A list that is made at run time looks like a token.
      if (!isToken(path, entry)) scope.open.exported = true;
    }
  }

  function isToken(path: string, entry: ListEntry): boolean {
    if (entry.kind !== 'name') return true;
    const meaning = index.meaningOf(path, entry.of);
    if (meaning.kind !== 'tree') return false;
    const whole = meaning.member === '' ? meaning.id : `${meaning.id}.${meaning.member}`;
    return meaning.form === 'class' || index.classes.has(meaning.id) || index.values.has(whole);
  }

  function givenTo(
    path: string,
    call: Extract<ListEntry, { kind: 'call' }>,
  ): { mentions: Set<string>; modules: ModuleScope[]; open: boolean } {
    const mentions = new Set<string>();
    const modules: ModuleScope[] = [];
    let open = false;
    for (const token of call.mentions) {
      const key = index.tokenKey(path, token);
      if (key !== null) mentions.add(key);
      const meaning = token.kind === 'name' ? index.meaningOf(path, token.of) : null;
      const module = meaning?.kind === 'tree' ? plain(meaning.id) : null;
      if (module) modules.push(module);
    }
    for (const entry of call.given.flatMap((one) => expand(path, one))) {
      const { entry: inner, path: from } = entry;
      if (inner.kind === 'open') open = true;
      if (inner.kind === 'provider') note(from, inner.provide);
      if (inner.kind === 'name') note(from, { kind: 'name', of: inner.of });
    }
    function note(from: string, token: Parameters<InjectionIndex['tokenKey']>[1]): void {
      const key = index.tokenKey(from, token);
      if (key === null) open = true;
      else mentions.add(key);
    }
    return { mentions, modules, open };
  }

  // ---------------------------------------------------------------- roots

  const roots = index.roots.flatMap(({ path, of }) => {
    const meaning = index.meaningOf(path, of);
    if (meaning.kind !== 'tree') return [];
    const scope = meaning.member === '' ? plain(meaning.id) : null;
    return scope ? [scope] : [];
  });
  let all: Map<string, ModuleScope[]> | null = null;

  function everywhere(): ReadonlyMap<string, readonly ModuleScope[]> {
    if (all) return all;
    all = new Map();
    for (const id of index.modules.keys()) plain(id);
    for (const scope of [...scopes.values()])
      for (const key of scope.provided.keys()) all.set(key, [...(all.get(key) ?? []), scope]);
    return all;
  }

  return { plain, roots: [...new Set(roots)], everywhere };
}

export function placeOf(path: string, { line, startColumn, endLine, endColumn }: Range): Place {
  return { path, line, startColumn, endLine, endColumn };
}
