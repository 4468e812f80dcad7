// `node --import tsx bench/fixes/run.ts --repos DIR [--only TEXT] [--count N] [--port P] [--verbose]`: renames in public
// repositories, mended by `--fix`; what is left, and whether the migrations still apply on a real Postgres.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openTree } from '../../src/edges/tree/open-tree';
import type { Review } from '../../src/model/finding';
import type { Tree } from '../../src/model/tree';
import { defaultSettings } from '../../src/settings/schema';
import { applyFixes } from '../../src/stories/apply-fixes';
import { buildGraph, type GraphEdges } from '../../src/stories/build-graph';
import { checkTrees } from '../../src/stories/check';
import { overlayTree } from '../../src/stories/overlay-tree';
import { benchEdges, scriptsOf } from '../schema/replay';
import { type Refusal, type Server, startServer } from '../schema/servers';
import { makeRenames, type Rename } from './make-renames';

interface Subject {
  repository: string;
  folder: string;
  /** Its migrations find there what Supabase makes. */
  supabase?: boolean;
}

const SUBJECTS: Subject[] = [
  { repository: 'hatchet-dev/hatchet', folder: '.' },
  { repository: 'PrairieLearn/PrairieLearn', folder: 'apps/prairielearn' },
  { repository: 'LemmyNet/lemmy', folder: '.' },
  { repository: 'mckaywrigley/chatbot-ui', folder: 'supabase', supabase: true },
  { repository: 'usebasejump/basejump', folder: '.', supabase: true },
  { repository: 'midday-ai/midday', folder: '.' },
  { repository: 'langfuse/langfuse', folder: 'packages/shared' },
  { repository: 'documenso/documenso', folder: 'packages' },
  { repository: 'conductor-oss/conductor', folder: 'postgres-persistence' },
  { repository: 'supabase/storage', folder: '.' },
  { repository: 'umami-software/umami', folder: '.' },
  { repository: 'formbricks/formbricks', folder: '.' },
];

interface Outcome {
  repository: string;
  rename: Rename;
  found: number;
  unfixable: number;
  left: number;
  refused: number;
  milliseconds: number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      repos: { type: 'string' },
      only: { type: 'string' },
      count: { type: 'string', default: '8' },
      port: { type: 'string', default: '55433' },
      verbose: { type: 'boolean', default: false },
    },
  });
  const { repos, only } = values;
  if (!repos) throw new Error('--repos DIR: the folder of the repositories');
  const server = await startServer('postgres', Number(values.port));
  const outcomes: Outcome[] = [];
  try {
    for (const subject of SUBJECTS.filter(({ repository }) => !only || repository.includes(only))) {
      const edges = await benchEdges();
      outcomes.push(...(await tryOne(repos, subject, Number(values.count), edges, server, values.verbose)));
      await edges.extract.close();
    }
  } finally {
    await server.stop();
  }
  const whole = outcomes.filter(({ left, refused }) => left === 0 && refused === 0).length;
  console.log(`${outcomes.length} renames, ${whole} wholly mended; ${sum(outcomes, 'found')} places found,`);
  console.log(`${sum(outcomes, 'left')} left, ${sum(outcomes, 'refused')} statements refused that were not before`);
}

async function tryOne(
  repos: string,
  subject: Subject,
  count: number,
  edges: GraphEdges,
  server: Server,
  verbose: boolean,
): Promise<Outcome[]> {
  const tree = await openSubject(repos, subject);
  if (!tree) {
    console.log(`${subject.repository}: not there`);
    return [];
  }
  const settings = settingsOf(subject);
  const { graph } = await buildGraph(tree, edges, settings);
  const outcomes: Outcome[] = [];
  const refusedBefore = new Map<string, Refusal[]>();
  const there = new Map<string, Set<string>>();
  for (const rename of await makeRenames(graph, tree, count * 3)) {
    const { root } = rename.history;
    if (!refusedBefore.has(root)) {
      refusedBefore.set(root, await replay(tree, rename, edges, subject, server));
      there.set(root, tablesOf(server));
    }
    // What the server refused for want of an extension cannot be renamed there.
    if (!there.get(root)!.has(rename.table)) continue;
    if (outcomes.length >= count) break;
    const start = performance.now();
    const head = withFiles(tree, rename.files);
    const review = await checkTrees(tree, head, edges, settings);
    // Read through a star alone: the name stands nowhere.
    if (introduced(review).length === 0) continue;
    const fixed = await withFixes(review, head);
    const again = await checkTrees(tree, fixed, edges, settings);
    const milliseconds = Math.round(performance.now() - start);
    const before = new Set(refusedBefore.get(root)!.map(said));
    const refused = (await replay(fixed, rename, edges, subject, server)).filter(
      (refusal) => !before.has(said(refusal)),
    );
    const left = introduced(again);
    const outcome: Outcome = {
      repository: subject.repository,
      rename,
      found: introduced(review).length,
      unfixable: introduced(review).filter((finding) => !finding.fix?.verified).length,
      left: left.length,
      refused: refused.length,
      milliseconds,
    };
    outcomes.push(outcome);
    console.log(
      [subject.repository, rename.how, rename.title, outcome.found, outcome.left, outcome.refused, milliseconds].join(
        ' | ',
      ),
    );
    if (!verbose) continue;
    for (const finding of left.slice(0, 12)) {
      console.log(
        `    ${finding.path}:${finding.line}:${finding.startColumn} ${finding.rule} ${finding.asset} ${finding.message}`,
      );
    }
    for (const refusal of refused.slice(0, 5))
      console.log(`    refused ${refusal.path}:${refusal.line} ${refusal.message}`);
  }
  return outcomes;
}

function settingsOf({ folder }: Subject) {
  return { ...defaultSettings(), 'working-directory': folder };
}

/** That a merged migration is edited is the rename itself, where it is made in the definition. */
function introduced(review: Review) {
  return review.findings.filter((finding) => finding.introduced && finding.rule !== 'no-migration-out-of-order');
}

async function replay(
  tree: Tree,
  rename: Rename,
  edges: GraphEdges,
  subject: Subject,
  server: Server,
): Promise<Refusal[]> {
  const { graph } = await buildGraph(tree, edges, settingsOf(subject));
  const histories = graph.histories.filter(
    ({ root, style }) => root === rename.history.root && style === rename.history.style,
  );
  const scripts = await scriptsOf({ ...graph, histories }, tree, {
    ...subject,
    style: rename.history.style,
    dialect: 'postgres',
  });
  const refused = server.replay([{ path: 'prelude', text: subject.supabase ? SUPABASE : '' }, ...scripts]);
  // Roles belong to the server and outlive the database.
  return refused.filter(({ message }) => !/^role .* already exists$/.test(message));
}

/** What Supabase has before the first migration. */
const SUPABASE = `
create schema auth; create schema storage; create schema extensions;
do $$ begin create role anon; create role authenticated; create role service_role; exception when others then null; end $$;
create table auth.users (id uuid primary key, email text, raw_user_meta_data jsonb);
create function auth.uid() returns uuid language sql as 'select null::uuid';
create function auth.role() returns text language sql as 'select null::text';
create table storage.buckets (id text primary key, name text, public boolean, file_size_limit bigint, allowed_mime_types text[]);
create table storage.objects (id uuid primary key, bucket_id text, name text, owner uuid, owner_id text);
create function storage.foldername(text) returns text[] language sql as 'select null::text[]';
create function storage.filename(text) returns text language sql as 'select null::text';
`;

function tablesOf(server: Server): Set<string> {
  const rows = server.query('select table_schema as s, table_name as n from information_schema.tables');
  return new Set(rows.map(({ s, n }) => `${String(s)}.${String(n)}`));
}

function said({ path, message }: Refusal): string {
  return `${path} ${message}`;
}

async function openSubject(repos: string, { repository }: Subject): Promise<Tree | null> {
  const folder = join(repos, repository.replace('/', '+'), 'repo');
  if (!existsSync(folder)) return null;
  const tree = await openTree(folder, 'HEAD');
  return 'reason' in tree ? null : tree;
}

function withFiles(tree: Tree, files: Record<string, string>): Tree {
  const known = new Set(tree.files.map((file) => file.path));
  const added = Object.keys(files).filter((path) => !known.has(path));
  const all = [...tree.files, ...added.map((path) => ({ path, blob: '', size: 0 }))];
  all.sort((a, b) => (a.path < b.path ? -1 : 1));
  return overlayTree({ ...tree, files: all }, new Map(Object.entries(files)));
}

async function withFixes(review: Review, head: Tree): Promise<Tree> {
  const texts = new Map<string, string>();
  await applyFixes(review, {
    read: async (path) => (await head.read([path]))[0] ?? null,
    async write(path, text) {
      texts.set(path, text);
      return null;
    },
    async create(path, text) {
      texts.set(path, text);
      return null;
    },
  });
  return overlayTree(head, texts);
}

function sum(outcomes: Outcome[], key: 'found' | 'left' | 'refused'): number {
  return outcomes.reduce((total, outcome) => total + outcome[key], 0);
}

void main();
