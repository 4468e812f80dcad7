// Two sides of the code in; the members that changed, who uses them at base, and what fails at head out.

import type ts from 'typescript';
import type { Problem } from '../model/problem';
import type { Place } from '../model/range';
import { type ComparedMember, compareMembers, plainChange } from './compare-members';
import type { CodeTree, CompareOptions, MemberUse, TypeComparison, TypeFault } from './comparison';
import { chooseChecked, chooseFiles, isSource, MOST_CHARS } from './choose-files';
import { documentFiles } from './document-files';
import { type Failure, findFailures } from './find-failures';
import { findUses, type FoundUse, type Sought } from './find-uses';
import { headLines } from './head-lines';
import { type KnownBase, openKnownBase } from './known-base';
import { compilerOptions, openProgram } from './open-program';
import { outdatedName } from './outdated-name';
import { placeBetween, placeOf } from './place-of';
import { enclosingName } from './enclosing-name';
import { blameFailure } from './blame-failure';
import { declarationsOf, resolveUse } from './resolve-use';
import { type Member, type ReadMembers, readMembers } from './read-members';
import { resolveModules } from './resolve-modules';
import { openSourceFiles, ROOT, type SourceFiles } from './source-files';
import { schemaMembers } from './schema-members';
import { withoutMembers } from './without-members';
import type { TypeScript } from './type-script';

export interface TypeLibrary {
  typescript: TypeScript;
  /** Text of TypeScript's own declaration files, by name. */
  library(name: string): string | null;
}

/** For one question; a session keeps the parsed files. */
export function compareTypes(
  given: TypeLibrary,
  base: CodeTree,
  head: CodeTree,
  options: CompareOptions,
): TypeComparison {
  return compareWith(given, openSourceFiles(given.typescript), openKnownBase(), base, head, options);
}

/** What changed, told from the changed files alone: nothing more need be read when this is empty. */
export function changedMembers(
  { typescript }: Pick<TypeLibrary, 'typescript'>,
  sources: SourceFiles,
  base: CodeTree,
  head: CodeTree,
  options: Omit<CompareOptions, 'aliases'>,
): ComparedMember[] {
  const read = (tree: CodeTree, path: string): ReadMembers => {
    const text = isSource(path) ? tree.text(path) : null;
    return text === null || text.length > MOST_CHARS
      ? { members: [], owners: new Set() }
      : readMembers(typescript, sources.of(ROOT + path, text));
  };
  const left = new Set(options.moved.values());
  const paths = new Set([...options.changed, ...options.dropped.map(({ path }) => path)]);
  return [...paths].sort().flatMap((path) => {
    if (left.has(path) && head.text(path) === null) return [];
    const dropped = options.dropped.filter((member) => member.path === path);
    const from = options.moved.get(path) ?? path;
    return compareMembers(from, read(base, from), read(head, path), dropped);
  });
}

export function compareWith(
  given: TypeLibrary,
  sources: SourceFiles,
  known: KnownBase,
  base: CodeTree,
  head: CodeTree,
  options: CompareOptions,
): TypeComparison {
  const { typescript } = given;
  const compared = changedMembers(given, sources, base, head, options);
  const problems: Problem[] = [];
  if (compared.length === 0) return { changes: [], uses: [], faults: [], kept: [], problems };
  const after = withoutMembers(head, compared);
  const names = new Set(compared.map(({ member }) => member));
  const baseModules = resolveModules(typescript, base, options.aliases.base);
  const headModules = resolveModules(typescript, after, options.aliases.head);
  const declaring = [...new Set(compared.map(({ path }) => path))].sort();
  const documents = documentFiles(base, base.paths.filter(isSource), compared);
  const chosen = chooseFiles(base, baseModules, declaring, names, documents);
  const inHead = new Set(after.paths);
  const inBase = new Set(base.paths);
  const headPaths = [...chosen.naming, ...chosen.near, ...chosen.ambient, ...options.changed].filter(
    (path) => isSource(path) && inHead.has(path),
  );
  const headRoots = [...new Set(headPaths)].sort();

  const written = baseModules.settingsFor(declaring[0]!);
  const compiler = compilerOptions(typescript, written);
  const models = documents?.models ?? [];
  const common = { typescript, sources, library: given.library, options: compiler, models };
  const baseRoots = [...new Set([...chosen.naming, ...headRoots, ...declaring])]
    .filter((path) => inBase.has(path))
    .sort();
  const madeOf = JSON.stringify([baseRoots, compiler, [...options.aliases.base], models]);
  const before = known.program(base, madeOf, () =>
    openProgram(baseRoots, { ...common, tree: base, resolver: baseModules }),
  );
  const now = openProgram(headRoots, { ...common, tree: after, resolver: headModules, old: before });
  const filesOf = (program: ts.Program, paths: readonly string[]) =>
    paths.map((path) => fileOf(program, path)).filter((file) => file !== undefined);

  const changes = compared.map(plainChange);
  const atBase = sought(compared, ({ atBase }) => atBase);
  atBase.areDocuments = documents !== null;
  atBase.hidesFilters = hidesFilters(base);
  const behind = schemaMembers(typescript, before, compared);
  for (const [declaration, change] of behind) {
    if (!atBase.declarations.has(declaration)) atBase.declarations.set(declaration, change);
  }
  const naming = filesOf(before, chosen.naming);
  const used = known.uses(before, atBase, naming, () => findUses(typescript, before, naming, atBase));
  const lines = headLines(before, now, fileOf);
  const faults: TypeFault[] = [];
  const kept: MemberUse[] = [];
  const usedAtHead: { change: number; path: string; line: number }[] = [];
  for (const use of used) {
    const change = compared[use.change]!;
    const moved = lines.moved(use);
    if (!moved) continue;
    usedAtHead.push({ change: use.change, path: moved.place.path, line: moved.place.line });
    if (change.kind === 'removed' || change.kind === 'renamed') {
      if (behind.get(use.declaration) === use.change || !resolvesStill(typescript, now, moved, use))
        faults.push(faultOfUse(use, moved.place));
    } else if (!takesAnything(use)) kept.push({ ...plainUse(use), ...moved.place });
  }
  const using = new Set(used.map(({ path }) => path));
  const checked = chooseChecked(chosen, using, options.changed, after);
  // What is wrong with a statement that names the member is told with the name, and the change itself is no finding.
  // Where the member is gone, its class is left: that it lacks what an interface of it has is a consequence.
  const own = changes.filter(({ kind }) => kind !== 'removed').map(({ changedAt }) => changedAt);
  const told: Place[] = [...faults, ...own];
  const isTold = (place: Place) =>
    told.some(({ path, line, endLine }) => path === place.path && place.line <= endLine && line <= place.endLine);
  const blame = (failure: Failure) => {
    const place = placeOfFailure(failure);
    const isAsBefore = fileOf(before, place.path) === failure.file;
    return isTold(place) ? null : blameFailure(failure, place, changes, usedAtHead, isAsBefore);
  };
  for (const { failure, blamed } of findFailures(typescript, before, now, checked, fileOf, blame)) {
    const outdated = outdatedName(typescript, now, failure, changes[blamed]!);
    faults.push({
      ...placeOfFailure(failure),
      change: blamed,
      message: failure.message,
      code: failure.code,
      form: null,
      within: nodeWithin(typescript, failure.file, failure.start),
      certainty: 'proven',
      ...(outdated ? { outdated: placeOf(outdated.getSourceFile(), outdated) } : {}),
    });
  }
  const uses = used.map(plainUse);
  return { changes, uses, faults, kept, problems };
}

/** Mongoose casts what it is asked for and given: another type breaks nobody there who is not checked. */
function takesAnything({ form, certainty }: FoundUse): boolean {
  return (form === 'filter' || form === 'values') && certainty !== 'proven';
}

function plainUse({
  node: _node,
  declaration: _declaration,
  part: _part,
  isIndirect: _isIndirect,
  ...use
}: FoundUse): MemberUse {
  return use;
}

function faultOfUse(
  use: FoundUse,
  place: TypeFault | Omit<TypeFault, 'change' | 'message' | 'code' | 'form' | 'within' | 'certainty'>,
): TypeFault {
  const { change, form, within, certainty } = use;
  const { path, line, startColumn, endLine, endColumn } = place;
  return { path, line, startColumn, endLine, endColumn, change, form, within, certainty, message: '', code: null };
}

/** Something else may have the name now: a base class, another part of a union. */
function resolvesStill(typescript: TypeScript, program: ts.Program, moved: { node: ts.Node }, use: FoundUse): boolean {
  const checker = program.getTypeChecker();
  if (use.form === 'string' || use.isIndirect) return false;
  const meaning = resolveUse(typescript, checker, moved.node);
  // `Pick` of a name that is gone gives a member that nobody declared.
  return meaning !== null && declarationsOf(checker, meaning.symbols).size > 0;
}

function sought(compared: readonly ComparedMember[], side: (member: ComparedMember) => Member[]): Sought {
  const declarations = new Map<ts.Node, number>();
  const names = new Set<string>();
  const owners = new Map<string, { change: number; owner: string; declaration: ts.Node }[]>();
  for (const [at, change] of compared.entries()) {
    for (const { node, name } of side(change)) {
      declarations.set(node, at);
      names.add(name);
      const owner = change.owner.split('.')[0]!;
      owners.set(name, [...(owners.get(name) ?? []), { change: at, owner, declaration: node }]);
    }
  }
  return { declarations, names, owners };
}

/** Since Mongoose 9 the type of a filter takes any key beside those of the document. */
function hidesFilters(tree: CodeTree): boolean {
  return tree.paths.some((path) => {
    if (!/(?:^|\/)package\.json$/.test(path)) return false;
    const major = /"mongoose"\s*:\s*"[^"\d]{0,4}(\d+)/.exec(tree.text(path) ?? '')?.[1];
    return Number(major) >= 9;
  });
}

function fileOf(program: ts.Program, path: string): ts.SourceFile | undefined {
  return program.getSourceFile(ROOT + path);
}

function placeOfFailure({ file, start, length }: Failure): Place {
  return placeBetween(file, start, start + length);
}

function nodeWithin(typescript: TypeScript, file: ts.SourceFile, position: number): string {
  let node: ts.Node = file;
  for (;;) {
    const inner: ts.Node | undefined = typescript.forEachChild(node, (child) =>
      child.getFullStart() <= position && position < child.getEnd() ? child : undefined,
    );
    if (!inner) return enclosingName(typescript, node);
    node = inner;
  }
}
