// A proposed fix in; out: the same fix with everything that could be looked at before it is shown, or why it was dropped. It is
// applied to a virtual tree that the extractors, the graph and the rules read as they read any other.

import { isBalanced } from '../fixes/code-text';
import { type FixPolicy, judgePolicy } from '../fixes/judge-policy';
import { patchDigest } from '../fixes/patch-digest';
import { changedLines, type PlacedFile, placePatch } from '../fixes/place-patch';
import { missingModules, undeclaredNames } from '../fixes/unknown-names';
import { redactLines } from '../failures/redact/redact';
import type { Finding } from '../model/finding';
import type { Problem } from '../model/problem';
import type { CheckedFix, FixCheck, FixSource, ProposedFix } from '../model/proposal';
import type { Tree } from '../model/tree';
import { matchesPath } from '../settings/matches-path';
import type { Settings } from '../settings/schema';
import { blobId } from '../edges/tree/blob-id';
import { overlayTree } from './overlay-tree';

export interface FixSubject {
  /** Commit that the fix goes on top of. */
  headSha: string;
  incident: string;
  attempt: number;
  /** Files of that very commit. */
  tree: Tree;
  settings: Pick<Settings, 'fixes'>;
  /** Files that the trouble shows in or comes from; null when that is not known. */
  region: ReadonlySet<string> | null;
}

export interface TreeState {
  findings: readonly Pick<Finding, 'id' | 'rule' | 'path' | 'line' | 'introduced'>[];
  problems: readonly Problem[];
}

/** `confirmed`: the graph was asked already, of these very edits. Null: there is no graph to ask. */
export type FixTrial = { now: TreeState; review(tree: Tree): Promise<TreeState> } | 'confirmed' | null;

export interface DroppedFix {
  dropped: true;
  source: FixSource;
  title: string;
  reason: string;
}

const MARK = '\ufeff';

export async function checkFix(
  proposed: ProposedFix,
  subject: FixSubject,
  trial: FixTrial,
): Promise<CheckedFix | DroppedFix> {
  const { tree, headSha, incident, attempt } = subject;
  const present = new Set(tree.files.map(({ path }) => path));
  const taken = new Set([...present, ...(tree.links ?? [])]);
  const texts = await textsOf(proposed, tree, present);
  const placed = placePatch(proposed.patch, texts, (path) => taken.has(path));
  if ('reason' in placed) return drop(proposed, placed.reason);
  const { files } = placed;
  const overlay = overlayTree(tree, new Map(files.map(({ path, after }) => [path, after])));
  const state = trial === null || trial === 'confirmed' ? null : await trial.review(overlay);
  const graph = trial === 'confirmed' ? confirmed() : judgeTrial(proposed, trial, state);
  const isConfirmed = graph.find(({ name }) => name === 'finding-gone')?.outcome === 'passed';
  const checks = [
    passed('applies', `${files.length === 1 ? 'one file' : `${files.length} files`} of ${headSha.slice(0, 7)}`),
    parses(files, trial, state),
    ...graph,
    await namesExist(files, overlay, taken),
    touches(files, subject.region),
    judged(files, proposed.source === 'code' && isConfirmed, subject, [...present]),
  ];
  const marked = await markedFiles(files, tree, texts);
  const bytes = files.map(({ path, after }) => ({ path, bytes: fileBytes(after, marked.has(path)) }));
  return {
    ...proposed,
    ...patchDigest(headSha, bytes),
    headSha,
    incident,
    attempt,
    checks,
    before: proposed.patch.edits.map(({ path, line, endLine }) => linesOf(texts.get(path) ?? '', line, endLine)),
    isChecked: checks.every(({ outcome }) => outcome !== 'failed'),
  };
}

export function isDropped(fix: CheckedFix | DroppedFix): fix is DroppedFix {
  return 'dropped' in fix;
}

export function fileBytes(text: string, hasMark: boolean): Buffer {
  return Buffer.from(hasMark ? MARK + text : text);
}

/** What the settings say of paths, and what no settings can allow. */
export function policyOf({ fixes }: Pick<Settings, 'fixes'>): Pick<FixPolicy, 'refuses' | 'maxFiles' | 'maxLines'> {
  return {
    refuses(path) {
      if (fixes.deny && matchesPath(fixes.deny, path)) return 'is denied by the settings (`fixes.deny`)';
      if (fixes.allow && !matchesPath(fixes.allow, path)) return 'is not allowed by the settings (`fixes.allow`)';
      return null;
    },
    maxFiles: fixes['max-files'],
    maxLines: fixes['max-lines'],
  };
}

async function textsOf({ patch }: ProposedFix, tree: Tree, present: ReadonlySet<string>) {
  const paths = [...new Set(patch.edits.map(({ path }) => path))].filter((path) => present.has(path));
  const read = paths.length > 0 ? await tree.read(paths) : [];
  return new Map(paths.map((path, at) => [path, read[at] ?? null]));
}

function linesOf(text: string, line: number, endLine: number): string {
  return text
    .split(/\r\n|\n|\r/)
    .slice(line - 1, endLine)
    .join('\n');
}

/** Files that begin with a byte order mark, which texts leave out and bytes keep. */
async function markedFiles(files: readonly PlacedFile[], tree: Tree, texts: ReadonlyMap<string, string | null>) {
  const paths = files.filter(({ before }) => before !== null).map(({ path }) => path);
  const listed = new Map(tree.files.map(({ path, blob }) => [path, blob]));
  const blobs = tree.blobs ? await tree.blobs(paths) : paths.map((path) => listed.get(path) ?? '');
  return new Set(paths.filter((path, at) => blobs[at] === blobId(Buffer.from(MARK + (texts.get(path) ?? '')))));
}

function parses(files: readonly PlacedFile[], trial: FixTrial, state: TreeState | null): FixCheck {
  const name = 'parses';
  if (trial !== 'confirmed' && trial !== null && state !== null) {
    const fresh = newProblems(trial.now.problems, state.problems);
    const [first] = fresh;
    if (first) return failed(name, `\`${first.path}:${first.line}\` ${first.reason}`);
  }
  const broken = files.find(({ path, before, after }) => breaksSyntax(path, before, after));
  if (broken) return failed(name, `\`${broken.path}\` is no longer well formed`);
  if (trial === null) return unknown(name, 'no extractor read the result');
  return passed(name, 'everything is understood as before');
}

function breaksSyntax(path: string, before: string | null, after: string): boolean {
  if (/\.json$/i.test(path)) return (before === null || isJson(before)) && !isJson(after);
  if (/\.(?:md|markdown|txt|rst|html?|xml|csv|vue|svelte|tsx|jsx|ya?ml)$/i.test(path)) return false;
  return (before === null || isBalanced(path, before)) && !isBalanced(path, after);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function newProblems(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const key = ({ path, reason }: Problem) => `${path}\0${reason}`;
  const left = new Map<string, number>();
  for (const problem of before) left.set(key(problem), (left.get(key(problem)) ?? 0) + 1);
  return after.filter((problem) => {
    const count = left.get(key(problem)) ?? 0;
    left.set(key(problem), count - 1);
    return count <= 0;
  });
}

function confirmed(): FixCheck[] {
  return [
    passed('finding-gone', 'the graph of the mended tree no longer shows it'),
    passed('none-new', 'the rules find nothing else'),
  ];
}

function judgeTrial(
  { mends }: ProposedFix,
  trial: Exclude<FixTrial, 'confirmed'>,
  state: TreeState | null,
): FixCheck[] {
  if (trial === null || state === null) {
    const why = 'there is no graph to ask';
    return [unknown('finding-gone', why), unknown('none-new', why)];
  }
  const known = new Set(trial.now.findings.map(({ id }) => id));
  const wanted = mends.filter((id) => known.has(id));
  const stays = state.findings.filter(({ id }) => wanted.includes(id));
  const fresh = state.findings.filter(({ id, introduced }) => introduced && !known.has(id));
  const [left] = stays;
  const [first] = fresh;
  return [
    wanted.length === 0
      ? unknown('finding-gone', 'no rule saw this trouble: only the next run tells whether it is gone')
      : left
        ? failed('finding-gone', `\`${left.path}:${left.line}\` is still broken (${left.rule})`)
        : passed('finding-gone', 'the graph of the mended tree no longer shows it'),
    first
      ? failed('none-new', `\`${first.path}:${first.line}\` would break (${first.rule})`)
      : passed('none-new', 'the rules find nothing else'),
  ];
}

async function namesExist(files: readonly PlacedFile[], overlay: Tree, taken: ReadonlySet<string>): Promise<FixCheck> {
  const name = 'locations-exist';
  const added = new Set(files.map(({ path }) => path));
  const packages = await packagesOf(overlay);
  const sources = { exists: (path: string) => taken.has(path) || added.has(path), packages };
  for (const file of files) {
    const [module] = missingModules(file, sources);
    if (module) return failed(name, `\`${file.path}\` would import \`${module}\`, which is nowhere`);
    const [undeclared] = undeclaredNames(file);
    if (undeclared) return failed(name, `\`${file.path}\` would use \`${undeclared}\`, which nothing declares`);
  }
  return passed(name, 'every edited place is there, and the names and modules it uses');
}

/** What may be imported by name: dependencies, and the packages of this repository. */
async function packagesOf(tree: Tree): Promise<Set<string>> {
  const manifests = tree.files
    .map(({ path }) => path)
    .filter((path) => /(^|\/)package\.json$/.test(path) && !path.includes('node_modules/'))
    .slice(0, 100);
  const names = new Set<string>();
  for (const text of manifests.length > 0 ? await tree.read(manifests) : []) {
    try {
      const manifest = JSON.parse(text ?? '') as Record<string, unknown>;
      if (typeof manifest.name === 'string') names.add(manifest.name);
      for (const key of ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']) {
        for (const one of Object.keys(Object(manifest[key]) as object)) names.add(one);
      }
    } catch {
      // A manifest that nobody can read declares nothing.
    }
  }
  return names;
}

/** Every changed file has to do with the trouble; a new one stands beside such a file or is used by one. */
function touches(files: readonly PlacedFile[], region: ReadonlySet<string> | null): FixCheck {
  const name = 'touches-suspect';
  if (region === null || region.size === 0) return unknown(name, 'it is not known where the trouble comes from');
  const edited = files.filter(({ before }) => before !== null);
  const folders = new Set([...region].map(folderOf));
  const isNear = (file: PlacedFile) =>
    file.before !== null
      ? region.has(file.path)
      : folders.has(folderOf(file.path)) || edited.some(({ after }) => after.includes(stemOf(file.path)));
  const stranger = files.find((file) => !isNear(file));
  if (stranger) return failed(name, `\`${stranger.path}\` has nothing to do with it`);
  return passed(name, 'only files that the trouble shows in or comes from');
}

function judged(files: readonly PlacedFile[], byCode: boolean, subject: FixSubject, paths: string[]): FixCheck {
  const { tree, settings } = subject;
  const told = judgePolicy(files, { ...policyOf(settings), links: tree.links ?? [], paths, byCode });
  const leaking = files.find((file) => {
    const { put } = changedLines(file);
    return redactLines(put).some((line, at) => line !== put[at]);
  });
  if (leaking && !byCode) told.push(`\`${leaking.path}\` gets what looks like a secret`);
  return told.length === 0
    ? passed('policy', 'paths, size, tests and checks are as the policy wants them')
    : failed('policy', told.slice(0, 5).join('; '));
}

function drop({ source, title }: ProposedFix, reason: string): DroppedFix {
  return { dropped: true, source, title, reason: `it does not apply: ${reason}` };
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}

function passed(name: string, detail: string): FixCheck {
  return { name, outcome: 'passed', detail };
}

function failed(name: string, detail: string): FixCheck {
  return { name, outcome: 'failed', detail };
}

function unknown(name: string, detail: string): FixCheck {
  return { name, outcome: 'unknown', detail };
}
