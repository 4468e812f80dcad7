// Both trees in; what TypeScript says of the change between them out: only changed files are read where no member changed.

import type { QuestionThread } from '../edges/pool/question-thread';
import { fingerprint } from '../model/fingerprint';
import type { Tree } from '../model/tree';
import type { Place } from '../model/range';
import type { AnsweredMember } from '../typecheck/answered-members';
import type { MemberRef, TypeComparison } from '../typecheck/comparison';
import type { ClientFiles } from '../typecheck/prisma-client/client-files';
import { clientMembers } from '../typecheck/prisma-client/client-members';
import { translateChanges } from '../typecheck/prisma-client/translate-changes';
import type { TypeAnswer, TypeQuestion } from '../typecheck/type-session';
import { guessUses } from './guess-uses';
import { withClient } from './with-client';

export type TypeThread = Pick<QuestionThread<TypeQuestion, TypeAnswer>, 'ask' | 'close'>;

export interface TypeSides {
  before: Tree;
  after: Tree;
  /** Of both trees, the files that settings let us read. */
  isRead(path: string): boolean;
  /** Path at head → path at base. */
  moved: ReadonlyMap<string, string>;
  dropped: MemberRef[];
  /** Clients that are made from the tree's own schemas. */
  clients: { base: ClientFiles; head: ClientFiles };
}

/** Null: nothing typed changed. */
export type TypeReply =
  /** `failed`: why the comparison is made of names alone. */
  | { comparison: TypeComparison; headTexts: ReadonlyMap<string, string | null>; failed: string | null }
  | { failed: string }
  | null;

/** What the checker reads: sources, and what says how their imports resolve. */
const READ = /\.[cm]?[jt]sx?$|(?:^|\/)(?:package|[jt]sconfig(?:\.[\w-]+)*)\.json$/;
const MADE =
  /(?:^|\/)(?:node_modules|\.next|\.nuxt|\.yarn|coverage)\/|^(?!.*\bsrc\/).*\b(?:dist|build|out)\/|[.-]min\.[cm]?js$|\.bundle\.[cm]?js$/;
/** A larger one is data or a bundle. */
const MOST_BYTES = 1_500_000;

export async function askTypes(thread: TypeThread, sides: TypeSides): Promise<TypeReply> {
  const { moved, dropped, clients } = sides;
  const before = withClient(sides.before, clients.base);
  const after = withClient(sides.after, clients.head);
  const base = await blobsOf(before, sides);
  const head = await blobsOf(after, sides);
  const differing = [...new Set([...base.keys(), ...head.keys()])]
    .filter((path) => base.get(path) !== head.get(path))
    .sort();
  if (differing.length === 0 && dropped.length === 0) return null;
  const there = differing.filter((path) => head.has(path));
  const texts = await after.read(there);
  const headTexts = new Map<string, string | null>(differing.map((path) => [path, null]));
  for (const [at, path] of there.entries()) headTexts.set(path, texts[at] ?? null);
  const common = { head: [...headTexts], moved: [...moved], dropped };

  const touched = [
    ...new Set([...differing.filter((path) => base.has(path)), ...moved.values(), ...dropped.map(({ path }) => path)]),
  ];
  const wanted = touched.filter((path) => base.has(path)).sort();
  const few = await readAll(before, wanted);
  const first = await thread.ask({ step: 'members', baseId: `changed ${idOf(wanted, base)}`, base: few, ...common });
  if ('failed' in first) return first;
  const changes = first.answer.step === 'members' ? first.answer.changes : [];
  if (changes.length === 0) return null;

  const all = [...base.keys()].sort();
  const baseId = idOf(all, base);
  const question: TypeQuestion = {
    step: 'compare',
    baseId,
    ...common,
    aliases: { base: [...clients.base.aliases], head: [...clients.head.aliases] },
  };
  const reply = await askOfBase(thread, question, () => readAll(before, all));
  const failed = 'failed' in reply ? reply.failed : reply.answer.step === 'compare' ? null : 'there was no answer';
  const comparison =
    'answer' in reply && reply.answer.step === 'compare'
      ? reply.answer.comparison
      : guessUses(changes, await readAll(after, [...head.keys()].sort()));
  return { comparison: translateChanges(comparison, clients.base, clients.head), headTexts, failed };
}

/** A trial of fixes asks about the same base again: it is sent when the thread does not have it. */
async function askOfBase(thread: TypeThread, question: TypeQuestion, base: () => Promise<[string, string][]>) {
  const reply = await thread.ask(question);
  if (!('answer' in reply) || reply.answer.step !== 'unknown-base') return reply;
  return thread.ask({ ...question, base: await base() });
}

/** Which of the functions that answer routes at base send which members; nothing where it cannot be told. */
export async function askAnswers(
  thread: TypeThread,
  sides: TypeSides,
  members: MemberRef[],
  handlers: Place[],
): Promise<AnsweredMember[]> {
  const { clients } = sides;
  const before = withClient(sides.before, clients.base);
  const base = await blobsOf(before, sides);
  const all = [...base.keys()].sort();
  const question: TypeQuestion = {
    step: 'answers',
    baseId: idOf(all, base),
    members: clientMembers(members, clients.base),
    handlers,
    aliases: [...clients.base.aliases],
  };
  const reply = await askOfBase(thread, question, () => readAll(before, all));
  return 'answer' in reply && reply.answer.step === 'answers' ? reply.answer.answered : [];
}

async function blobsOf(tree: Tree, { isRead }: TypeSides): Promise<Map<string, string>> {
  const files = tree.files.filter(
    ({ path, size }) => READ.test(path) && !MADE.test(path) && size <= MOST_BYTES && isRead(path),
  );
  const paths = files.map(({ path }) => path);
  const ids = tree.blobs ? await tree.blobs(paths) : files.map(({ blob }) => blob);
  return new Map(paths.map((path, at) => [path, ids[at] ?? '']));
}

async function readAll(tree: Tree, paths: string[]): Promise<[string, string][]> {
  const texts = await tree.read(paths);
  return paths.flatMap((path, at): [string, string][] => (texts[at] == null ? [] : [[path, texts[at]]]));
}

function idOf(paths: readonly string[], blobs: ReadonlyMap<string, string>): string {
  return fingerprint(...paths.flatMap((path) => [path, blobs.get(path) ?? '']));
}
