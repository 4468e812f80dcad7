// Findings with proposed fixes in; the same findings out, each fix checked on the graph of the tree as it would be.

import { applyEdits, offsetAfter, offsetBefore, placeEdits } from '../fixes/apply-edits';
import { type Followed, followEdits, isSameEdit } from '../fixes/follow-edits';
import { lineStarts, offsetOf, positionOf } from '../fixes/text-places';
import type { GraphDiff } from '../graph/diff-graphs';
import type { Edit, Finding, Fix } from '../model/finding';
import type { Problem } from '../model/problem';
import type { Tree } from '../model/tree';
import { overlayTree } from './overlay-tree';

/** A graph is built for each. */
const MOST_ROUNDS = 6;
const MOST_EDITS = 500;

/** What a review of a tree finds, and what it does not understand. */
export interface TreeReview {
  diff: GraphDiff;
  findings: Finding[];
  problems: Problem[];
}

export interface VerifyEdges {
  after: Tree;
  /** What is not understood without the fixes. */
  problems: readonly Problem[];
  review(tree: Tree): Promise<TreeReview>;
  /** Fixes for what a review of a tree found. */
  propose(findings: readonly Finding[], tree: Tree, diff: GraphDiff): Promise<Map<string, Fix>>;
}

export interface VerifiedFixes {
  /** Finding id → its fix. */
  fixes: Map<string, Fix>;
  problems: Problem[];
}

/** A fix holds when its finding goes, none comes, and everything is understood as before. What is in the way is left out, a few times. */
export async function verifyFixes(
  /** All that were introduced. */
  findings: readonly Finding[],
  proposed: ReadonlyMap<string, Fix>,
  edges: VerifyEdges,
): Promise<VerifiedFixes> {
  if (proposed.size === 0) return { fixes: new Map(), problems: [] };
  const count = [...proposed.values()].reduce((sum, fix) => sum + fix.edits.length, 0);
  if (count > MOST_EDITS) {
    const reason = `${count} edits would mend this change: too many to check, so none of the fixes is verified`;
    return { fixes: new Map(proposed), problems: [{ path: '.', line: 1, reason }] };
  }
  let kept = await withoutConflicts(proposed, findings, edges.after);
  for (let round = 0; round < MOST_ROUNDS && kept.size > 0; round++) {
    const trial = await tryFixes(kept, edges);
    const { unmended, fresh } = compare(findings, kept, trial);
    const lost = newProblems(edges.problems, trial.problems, findings, kept);
    if (unmended.size === 0 && fresh.length === 0 && lost.size === 0) {
      const fixes = [...kept].map(([id, fix]) => [id, { ...fix, verified: true }] as const);
      return { fixes: new Map(fixes), problems: [] };
    }
    const followed = unmended.size === 0 ? await follow(findings, kept, fresh, trial, edges) : null;
    if (followed) {
      kept = followed;
      continue;
    }
    const dropped = blame(findings, kept, unmended, fresh);
    for (const [id, fix] of kept) if (pathsOf(fix).some((path) => lost.has(path))) dropped.add(id);
    if (dropped.size === 0) return { fixes: new Map(), problems: [] };
    kept = new Map([...kept].filter(([id]) => !dropped.has(id)));
  }
  return { fixes: new Map(), problems: [] };
}

interface Trial extends TreeReview {
  tree: Tree;
  /** Texts with the fixes. */
  edited: Map<string, string>;
  /** Where a place of the tree is in the tree as it would be: `line:column`. */
  moved(path: string, line: number, column: number): string;
  /** Whether what stands at a place of the tree as it would be was written by a fix. */
  isWritten(path: string, line: number, column: number): boolean;
}

/** Fixes that cannot stand together: the first of the review wins. */
async function withoutConflicts(
  proposed: ReadonlyMap<string, Fix>,
  findings: readonly Finding[],
  after: Tree,
): Promise<Map<string, Fix>> {
  const texts = await textsOf(proposed, after);
  const kept = new Map<string, Fix>();
  const accepted = new Map<string, Edit[]>();
  const taken = new Map(after.files.map(({ path }): [string, string | null] => [path, null]));
  for (const { id } of findings) {
    const fix = proposed.get(id);
    if (!fix) continue;
    // Fixes of several findings may add the very same file.
    if (fix.added?.some(({ path, text }) => taken.has(path) && taken.get(path) !== text)) continue;
    const paths = [...new Set(fix.edits.map((edit) => edit.path))];
    const trial = paths.map((path) => {
      const edits = [...(accepted.get(path) ?? []), ...fix.edits.filter((edit) => edit.path === path)];
      return { path, edits };
    });
    const isFine = trial.every(({ path, edits }) => {
      const text = texts.get(path);
      return text !== undefined && 'edits' in placeEdits(text, edits);
    });
    if (!isFine) continue;
    kept.set(id, fix);
    for (const { path, text } of fix.added ?? []) taken.set(path, text);
    for (const { path, edits } of trial) accepted.set(path, edits);
  }
  return kept;
}

async function textsOf(fixes: ReadonlyMap<string, Fix>, tree: Tree): Promise<Map<string, string>> {
  const paths = [...new Set([...fixes.values()].flatMap((fix) => fix.edits.map((edit) => edit.path)))];
  const present = new Set(tree.files.map((file) => file.path));
  const wanted = paths.filter((path) => present.has(path));
  const texts = await tree.read(wanted);
  return new Map(wanted.flatMap((path, at) => (texts[at] == null ? [] : [[path, texts[at]!] as const])));
}

async function tryFixes(kept: ReadonlyMap<string, Fix>, edges: VerifyEdges): Promise<Trial> {
  const texts = await textsOf(kept, edges.after);
  const edits = [...kept.values()].flatMap((fix) => fix.edits);
  const edited = new Map<string, string>();
  const moves = new Map<string, (line: number, column: number) => string>();
  const written = new Map<string, (line: number, column: number) => boolean>();
  for (const { path, text } of [...kept.values()].flatMap((fix) => fix.added ?? [])) {
    edited.set(path, text);
    written.set(path, () => true);
  }
  for (const [path, text] of texts) {
    const own = edits.filter((edit) => edit.path === path);
    const placed = placeEdits(text, own);
    const result = applyEdits(text, own);
    if ('reason' in placed || 'reason' in result) continue;
    edited.set(path, result.text);
    const before = lineStarts(text);
    const after = lineStarts(result.text);
    moves.set(path, (line, column) => {
      const offset = offsetOf(text, before, line, column);
      if (offset === null) return `${line}:${column}`;
      const position = positionOf(after, offsetAfter(placed.edits, offset));
      return `${position.line}:${position.column}`;
    });
    written.set(path, (line, column) => {
      const offset = offsetOf(result.text, after, line, column);
      return offset !== null && offsetBefore(placed.edits, offset) === null;
    });
  }
  const tree = overlayTree(edges.after, edited);
  const review = await edges.review(tree);
  return {
    ...review,
    findings: review.findings.filter((finding) => finding.introduced),
    tree,
    edited,
    moved: (path, line, column) => moves.get(path)?.(line, column) ?? `${line}:${column}`,
    isWritten: (path, line, column) => written.get(path)?.(line, column) ?? false,
  };
}

/**
 * What only shows when the rest is mended, as a column in a table whose own name was not known: its fix becomes a part of
 * the fix that showed it. Null when nothing of that kind can be done.
 */
async function follow(
  findings: readonly Finding[],
  kept: ReadonlyMap<string, Fix>,
  fresh: readonly Finding[],
  trial: Trial,
  edges: VerifyEdges,
): Promise<Map<string, Fix> | null> {
  const later = await edges.propose(fresh, trial.tree, trial.diff);
  if (fresh.length === 0 || fresh.some(({ id }) => !later.has(id) || later.get(id)!.added)) return null;
  const texts = await textsOf(new Map([...kept, ...later]), edges.after);
  const result = new Map(kept);
  for (const finding of fresh) {
    const { edits } = later.get(finding.id)!;
    const host = nearest(
      findings.filter(({ id }) => kept.has(id)),
      finding,
    );
    if (!host) return null;
    for (const path of new Set(edits.map((edit) => edit.path))) {
      const text = texts.get(path);
      const all = [...kept.values()].flatMap((fix) => fix.edits).filter((edit) => edit.path === path);
      const own = edits.filter((edit) => edit.path === path);
      const followed = text === undefined ? null : followEdits(text, all, trial.edited.get(path) ?? text, own);
      if (text === undefined || followed === null) return null;
      merge(result, host.id, text, path, followed);
    }
  }
  return result;
}

function merge(fixes: Map<string, Fix>, host: string, text: string, path: string, followed: Followed): void {
  const starts = lineStarts(text);
  for (const [id, fix] of fixes) {
    const edits = fix.edits.map((edit) => {
      if (edit.path !== path) return edit;
      const rewritten = followed.rewritten.find((one) => isSameEdit(text, starts, edit, one.edit));
      return rewritten ? { ...edit, text: rewritten.text } : edit;
    });
    fixes.set(id, { ...fix, edits: id === host ? [...edits, ...followed.added] : edits });
  }
}

/** Of the same reader; else one whose fix brought it about, as where the type of a client is renamed. */
function nearest(fixed: readonly Finding[], one: Finding): Finding | null {
  const own = fixed.filter((finding) => finding.asset === one.asset);
  const same = own.length > 0 ? own : causeGroup(fixed, one);
  const distance = (finding: Finding) => (finding.path === one.path ? Math.abs(finding.line - one.line) : 1e9);
  return [...same].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Files of which less is understood than before. What a function that is created again says was said of it before. */
function newProblems(
  before: readonly Problem[],
  after: readonly Problem[],
  fixed: readonly Finding[],
  kept: ReadonlyMap<string, Fix>,
): Set<string> {
  const count = new Map<string, number>();
  const key = ({ path, reason }: Problem) => `${path}\0${reason}`;
  for (const problem of before) count.set(key(problem), (count.get(key(problem)) ?? 0) + 1);
  const isCopied = ({ path, reason }: Problem) =>
    fixed.some(
      (finding) =>
        count.has(`${finding.path}\0${reason}`) && kept.get(finding.id)?.edits.some((edit) => edit.path === path),
    );
  const paths = new Set<string>();
  for (const problem of after) {
    const left = count.get(key(problem)) ?? 0;
    if (left > 0) count.set(key(problem), left - 1);
    else if (!isCopied(problem)) paths.add(problem.path);
  }
  return paths;
}

/** Which fixes did not mend what they should, and what is broken now that was not. */
function compare(
  findings: readonly Finding[],
  kept: ReadonlyMap<string, Fix>,
  trial: Trial,
): { unmended: Set<string>; fresh: Finding[] } {
  const left = new Map<string, Finding[]>();
  // Where a fix renames what a place reads, too, what it broke there is no longer what the change broke there.
  const keyOf = ({ rule, asset, changedAsset, path }: Finding, place: string) =>
    [rule, asset, changedAsset, path, place].join('\0');
  for (const finding of trial.findings) {
    const key = keyOf(finding, `${finding.line}:${finding.startColumn}`);
    left.set(key, [...(left.get(key) ?? []), finding]);
  }
  const unmended = new Set<string>();
  const gone: Finding[] = [];
  for (const finding of findings) {
    const place = trial.moved(finding.path, finding.line, finding.startColumn);
    const same = left.get(keyOf(finding, place))?.pop();
    if (!same) gone.push(finding);
    else if (kept.has(finding.id)) unmended.add(finding.id);
  }
  const fresh = [...left.values()].flat();
  // What stands elsewhere now, because the function it stands in was created again.
  const moved = gone.filter((finding) => !kept.has(finding.id));
  return {
    unmended,
    fresh: fresh.filter((finding) => {
      const isWritten = trial.isWritten(finding.path, finding.line, finding.startColumn);
      const at = isWritten ? moved.findIndex((old) => sameDefect(old, finding)) : -1;
      if (at >= 0) moved.splice(at, 1);
      return at < 0 && !followsRewriting(finding);
    }),
  };
}

function sameDefect(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.asset === b.asset && a.changedAsset === b.changedAsset && a.clause === b.clause;
}

/** Merged migrations are edited only where the change itself rewrites their history, which is told already. */
function followsRewriting(finding: Finding): boolean {
  return finding.rule === 'no-migration-out-of-order' && finding.asset === `migration:${finding.path}`;
}

/** Fixes to leave out: those that did not help, and those nearest to what came; all of a cause when nothing is near. */
function blame(
  findings: readonly Finding[],
  kept: ReadonlyMap<string, Fix>,
  unmended: ReadonlySet<string>,
  fresh: readonly Finding[],
): Set<string> {
  const dropped = new Set(unmended);
  const fixed = findings.filter((finding) => kept.has(finding.id));
  const touches = (finding: Finding, path: string) => pathsOf(kept.get(finding.id)!).includes(path);
  for (const one of fresh) {
    const here = fixed.filter((finding) => finding.asset === one.asset && touches(finding, one.path));
    const near = here.filter((finding) => Math.abs(finding.line - one.line) <= 2 && finding.path === one.path);
    // A call that meets its route again shows what the answer lacks.
    const calls = fixed.filter(
      (finding) => finding.rule === 'no-removed-route-in-use' && one.trail.some(({ path }) => touches(finding, path)),
    );
    const there = fixed.filter((finding) => touches(finding, one.path));
    const blamed = [near, here, calls, there].find((some) => some.length > 0);
    for (const finding of blamed ?? causeGroup(fixed, one)) dropped.add(finding.id);
  }
  return dropped;
}

function causeGroup(fixed: readonly Finding[], one: Finding): readonly Finding[] {
  const same = fixed.filter((finding) => finding.changedAsset === one.changedAsset);
  return same.length > 0 ? same : fixed;
}

function pathsOf({ edits, added = [] }: Fix): string[] {
  return [...edits, ...added].map(({ path }) => path);
}
