// Findings on GraphQL documents and the difference they were found in; for what has another name now the edits that ask for it
// under the old one, out: who reads the answer stays as it is.

import { lineStarts, rangeOf, spanOf } from '../fixes/text-places';
import { renamedProp } from '../graph/code/renamed-prop';
import type { BrokenReference, GraphDiff } from '../graph/diff-graphs';
import type { Edit, Finding, Fix } from '../model/finding';
import type { Node } from '../model/graph';
import type { FixSources } from './make-fixes';

const CODES: ReadonlySet<string> = new Set(['unknown-route', 'unknown-response-field', 'unknown-property']);
const IS_GRAPHQL = /^route:(QUERY|MUTATION|SUBSCRIPTION) /;

/** Finding id → its fix. */
export async function makeDocumentFixes(
  findings: readonly Finding[],
  { diff, after, renamedFrom }: FixSources,
): Promise<Map<string, Fix>> {
  const fixes = new Map<string, Fix>();
  const broken = new Map<string, BrokenReference>();
  for (const one of diff.broken)
    if (CODES.has(one.fault.code) && one.fault.clause === 'call') broken.set(keyOf(one.fault, one.fault.from), one);
  if (broken.size === 0) return fixes;
  const present = new Set(after.files.map(({ path }) => path));
  for (const finding of findings) {
    const found = finding.introduced && present.has(finding.path) ? broken.get(keyOf(finding, finding.asset)) : null;
    const name = found ? newName(found, diff, renamedFrom) : null;
    if (!found || name === null) continue;
    const [text] = await after.read([finding.path]);
    const edit = text == null ? null : editOf(text, found, finding, name);
    if (edit) fixes.set(finding.id, { kind: 'rename', verified: false, edits: [edit] });
  }
  return fixes;
}

interface NewName {
  was: string;
  now: string;
}

function newName(
  { fault, cause }: BrokenReference,
  { before, after }: GraphDiff,
  renamedFrom: (path: string) => string,
): NewName | null {
  if (fault.code === 'unknown-route')
    return IS_GRAPHQL.test(fault.to) ? newRoute(fault.to, before.nodes, after.nodes, renamedFrom) : null;
  const owner = fault.details[0] ?? '';
  const isOfDocument = IS_GRAPHQL.test(owner) || fault.code === 'unknown-property' || fault.to === owner;
  if (fault.column === null || !isOfDocument || fault.to.startsWith('route:')) return null;
  if (cause?.kind === 'renamed' && cause.renamedTo !== null) return { was: fault.column, now: cause.renamedTo };
  const [was, now] = [before, after].map(({ nodes }) => nodes.find(({ id }) => id === fault.to));
  const renamed = was && now ? renamedProp(was, now, fault.column) : null;
  return renamed === null ? null : { was: fault.column, now: renamed };
}

/** The one new root field of the file that the one gone stood in. */
function newRoute(
  id: string,
  before: readonly Node[],
  after: readonly Node[],
  renamedFrom: (path: string) => string,
): NewName | null {
  const root = IS_GRAPHQL.exec(id)![0];
  const old = before.find((node) => node.id === id);
  if (!old) return null;
  const [known, still] = [before, after].map((nodes) => new Set(nodes.map((node) => node.id)));
  const isThere = (node: Node, path: string) => node.kind === 'route' && node.id.startsWith(root) && path === old.path;
  const gone = before.filter((node) => isThere(node, node.path) && !still!.has(node.id));
  const fresh = after.filter((node) => isThere(node, renamedFrom(node.path)) && !known!.has(node.id));
  const [next] = fresh;
  return gone.length === 1 && fresh.length === 1 ? { was: nameOf(old), now: nameOf(next!) } : null;
}

/** `QUERY orders @apps/api` */
function nameOf({ name }: Node): string {
  return name.split(' ')[1] ?? '';
}

function editOf(text: string, { fault }: BrokenReference, finding: Finding, { was, now }: NewName): Edit | null {
  const starts = lineStarts(text);
  const span = spanOf(text, starts, finding);
  if (span === null || text.slice(span.start, span.end) !== was || !/^[A-Za-z_]\w*$/.test(now)) return null;
  // An argument or an input is only named; a field that has an alias keeps it.
  const before = text.slice(Math.max(0, span.start - 200), span.start);
  const isPlain = fault.code !== 'unknown-property' && !/\w\s*:\s*$/.test(before);
  return { path: finding.path, ...rangeOf(starts, span), text: isPlain ? `${was}: ${now}` : now };
}

function keyOf(place: { path: string; line: number; startColumn: number }, from: string): string {
  return [place.path, place.line, place.startColumn, from].join('\0');
}
