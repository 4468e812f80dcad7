// `node --import tsx bench/graphql/run.ts --repos DIR [--only TEXT] [--count N] [--verbose]`: repositories with a GraphQL server
// and documents. As they are, nothing may be told; after edits of the server, what is told is held against what `validate` of
// the reference implementation refuses.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildASTSchema, type DocumentNode, type GraphQLSchema, Kind, parse, visit } from 'graphql';
import { openTree } from '../../src/edges/tree/open-tree';
import { isGenerated } from '../../src/extract/syntax/graphql/is-generated';
import type { Finding } from '../../src/model/finding';
import type { Tree } from '../../src/model/tree';
import { defaultSettings } from '../../src/settings/schema';
import { buildGraph, type GraphEdges, readFacts } from '../../src/stories/build-graph';
import { checkTrees } from '../../src/stories/check';
import { overlayTree } from '../../src/stories/overlay-tree';
import { benchEdges } from '../schema/replay';
import { type BreakingEdit, makeEdits } from './make-edits';
import { openOracle, type Oracle, type Refusal } from './oracle';

interface Subject {
  name: string;
  /** Files of the server that are edited. */
  server: RegExp;
  /** Files of the schema that the oracle checks with; null where none is committed. */
  schema: RegExp | null;
  /** What is read of the tree: all when absent. */
  only?: RegExp;
}

const SUBJECTS: readonly Subject[] = [
  {
    name: 'amplication/amplication',
    server: /^packages\/amplication-server\/src\/.*\.ts$/,
    schema: /^packages\/amplication-server\/src\/schema\.graphql$/,
  },
  { name: 'notiz-dev/nestjs-prisma-starter', server: /^src\/.*\.ts$/, schema: /^src\/schema\.graphql$/ },
  {
    name: 'vendure-ecommerce/vendure',
    server: /^packages\/core\/src\/api\/schema\/(?:admin-api|common)\/.*\.graphql$/,
    schema: /^packages\/core\/src\/api\/schema\/(?:admin-api|common)\/.*\.graphql$/,
    only: /^(?:packages|package\.json|tsconfig)/,
  },
  { name: 'hoppscotch/hoppscotch', server: /^packages\/hoppscotch-backend\/src\/.*\.ts$/, schema: null },
  { name: 'getlago/lago-front', server: /^$/, schema: null },
  { name: 'novuhq/novu', server: /^$/, schema: null },
];

const RULES: ReadonlySet<string> = new Set([
  'no-removed-route-in-use',
  'no-removed-property-in-use',
  'no-omitted-required-field',
]);
const DOCUMENTS = /\.(?:graphqls?|gql|[cm]?[jt]sx?|vue)$/;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      repos: { type: 'string' },
      only: { type: 'string' },
      count: { type: 'string', default: '30' },
      verbose: { type: 'boolean', default: false },
    },
  });
  if (!values.repos) throw new Error('--repos DIR: the folder of the repositories');
  for (const subject of SUBJECTS) {
    if (values.only && !subject.name.includes(values.only)) continue;
    const path = join(values.repos, subject.name.replace('/', '+'), 'repo');
    const tree = existsSync(path) ? await openTree(path, 'HEAD') : null;
    if (!tree || 'reason' in tree) console.log(`${subject.name}: not there`);
    else await tryOne(subject, narrowed(tree, subject), Number(values.count), values.verbose);
  }
}

function narrowed(tree: Tree, { only }: Subject): Tree {
  const wanted = (path: string) =>
    (DOCUMENTS.test(path) || /(?:package|tsconfig[\w.]*|nest-cli)\.json$|\.prisma$/.test(path)) &&
    (only?.test(path) ?? true);
  return { ...tree, files: tree.files.filter(({ path }) => wanted(path)) };
}

async function tryOne(subject: Subject, tree: Tree, count: number, verbose: boolean): Promise<void> {
  const edges = await benchEdges();
  const { graph } = await buildGraph(tree, edges, defaultSettings());
  const asked = graph.edges.filter(
    ({ clause, kind, to }) => clause === 'call' && kind !== 'imports' && /^(?:route|type|entity):/.test(to),
  );
  const roots = graph.nodes.filter(({ id }) => /^route:(?:QUERY|MUTATION|SUBSCRIPTION) /.test(id)).length;
  const texts = await documentTexts(tree);
  const oracle = openOracle(texts);
  const none = overlayTree({ ...tree, files: [] }, new Map());
  const [fromNothing, asItIs] = [await told(none, tree, edges), await told(tree, tree, edges)];
  const refusals = await baseRefusals(subject, tree, oracle);
  console.log(
    `${subject.name} | ${roots} root fields | ${oracle.operations} operations, ${refusals.old.length} errors at base | ${asked.length} names resolved | alarms: ${fromNothing.length} against nothing, ${asItIs.length} against itself`,
  );
  if (verbose) for (const { path, line, message } of fromNothing) console.log(`  alarm ${path}:${line} ${message}`);
  if (refusals.schema)
    await tryEdits(subject, tree, edges, { oracle, texts, ...refusals, schema: refusals.schema }, count, verbose);
  await edges.extract.close();
}

async function documentTexts(tree: Tree): Promise<Map<string, string>> {
  const paths = tree.files
    .map(({ path }) => path)
    .filter((path) => DOCUMENTS.test(path) && !/(?:^|\/)(?:dist|build|node_modules)\//.test(path));
  const read = await tree.read(paths);
  const found = new Map<string, string>();
  for (const [at, path] of paths.entries()) {
    const text = read[at];
    if (text != null && /\.(?:graphqls?|gql)$|\b(?:gql|graphql|GraphQL)\b/.test(path + text) && !isGenerated(text))
      found.set(path, text);
  }
  return found;
}

async function baseRefusals({ schema }: Subject, tree: Tree, oracle: Oracle) {
  if (!schema) return { schema: null, old: [] as Refusal[] };
  const paths = tree.files.map(({ path }) => path).filter((path) => schema.test(path));
  const read = await tree.read(paths);
  const document = merged(parse(read.join('\n'), { noLocation: true }));
  return { schema: document, old: oracle.refusals(built(document)) };
}

/** Servers put definitions of one type together. */
function merged({ definitions, ...document }: DocumentNode): DocumentNode {
  const seen = new Set<string>();
  const once = definitions.map((one) => {
    if (one.kind !== Kind.OBJECT_TYPE_DEFINITION || !seen.has(one.name.value)) {
      if (one.kind === Kind.OBJECT_TYPE_DEFINITION) seen.add(one.name.value);
      return one;
    }
    const { description, ...rest } = one;
    return { ...rest, kind: Kind.OBJECT_TYPE_EXTENSION } as const;
  });
  return { ...document, definitions: once };
}

function built(document: DocumentNode): GraphQLSchema {
  return buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
}

async function told(before: Tree, after: Tree, edges: GraphEdges): Promise<Finding[]> {
  const { findings } = await checkTrees(before, after, edges, defaultSettings());
  return findings.filter(({ rule, introduced }) => RULES.has(rule) && introduced);
}

interface Checked {
  oracle: Oracle;
  texts: ReadonlyMap<string, string>;
  schema: DocumentNode;
  old: Refusal[];
}

async function tryEdits(
  subject: Subject,
  tree: Tree,
  edges: GraphEdges,
  { oracle, texts, schema, old }: Checked,
  count: number,
  verbose: boolean,
): Promise<void> {
  const paths = tree.files.map(({ path }) => path).filter((path) => subject.server.test(path));
  const read = await tree.read(paths);
  const sources = new Map(paths.map((path, at) => [path, read[at] ?? '']));
  const edits = makeEdits(await readFacts(tree, paths, edges, defaultSettings()), sources);
  const known = new Set(old.map(keyOf));
  const totals = { edits: 0, refused: 0, found: 0, missed: 0, wrong: 0 };
  for (const edit of shuffled(edits)) {
    if (totals.edits >= count) break;
    const changed = edited(schema, edit);
    if (!changed) continue;
    const refused = oracle.refusals(built(changed)).filter((one) => !known.has(keyOf(one)));
    // Nobody asks for it.
    if (refused.length === 0) continue;
    totals.edits++;
    const findings = await told(tree, overlayTree(tree, new Map([[edit.path, edit.text]])), edges);
    const places = new Set(findings.filter(({ path }) => texts.has(path)).map(({ path, line }) => `${path}:${line}`));
    const unique = [...new Map(refused.map((one) => [one.places.join(), one])).values()];
    const missed = unique.filter((one) => !one.places.some((place) => places.has(place)));
    const expected = new Set(unique.flatMap((one) => one.places));
    const wrong = [...places].filter((place) => !expected.has(place));
    totals.refused += unique.length;
    totals.found += unique.length - missed.length;
    totals.missed += missed.length;
    totals.wrong += wrong.length;
    if (!verbose) continue;
    for (const one of missed) console.log(`  missed ${edit.title}: ${one.places.join(' ')} ${one.message}`);
    for (const place of wrong) console.log(`  wrong ${edit.title}: ${place}`);
  }
  const { edits: tried, refused, found, missed, wrong } = totals;
  console.log(`  ${tried} edits | ${refused} refused | ${found} found | ${missed} missed | ${wrong} wrong`);
}

function keyOf({ message, places }: Refusal): string {
  return `${message} ${places.join(' ')}`;
}

/** The same edit of the schema; null where the schema does not have what is edited. */
function edited(schema: DocumentNode, { kind, type, field, argument }: BreakingEdit): DocumentNode | null {
  let done = false;
  const required = <T extends { type: { kind: string } }>(node: T): T => {
    done = true;
    return {
      ...node,
      type: node.type.kind === Kind.NON_NULL_TYPE ? node.type : { kind: Kind.NON_NULL_TYPE, type: node.type },
    };
  };
  let owner = '';
  const enterType = {
    enter: (node: { name: { value: string } }) => {
      owner = node.name.value;
    },
  };
  const renamed = <T extends { name: { value: string } }>(node: T): T => {
    done = true;
    return { ...node, name: { ...node.name, value: `${field}Moved` } };
  };
  const changed = visit(schema, {
    ObjectTypeDefinition: enterType,
    ObjectTypeExtension: enterType,
    InterfaceTypeDefinition: enterType,
    InputObjectTypeDefinition: enterType,
    InputObjectTypeExtension: enterType,
    FieldDefinition: {
      leave(node) {
        if (owner !== type || node.name.value !== field) return undefined;
        if (kind === 'rename') return renamed(node);
        if (argument === null) return undefined;
        return {
          ...node,
          arguments: (node.arguments ?? []).map((one) => (one.name.value === argument ? required(one) : one)),
        };
      },
    },
    InputValueDefinition: {
      leave(node, _key, _parent, _path, ancestors) {
        const holder = ancestors.at(-2) as { kind?: string } | undefined;
        if (owner !== type || node.name.value !== field || holder?.kind === Kind.FIELD_DEFINITION) return undefined;
        if (kind === 'rename') return renamed(node);
        return kind === 'require-input' ? required(node) : undefined;
      },
    },
  });
  return done ? changed : null;
}

/** Always in the same order, spread over the repository. */
function shuffled(edits: readonly BreakingEdit[]): BreakingEdit[] {
  const weight = ({ title, path }: BreakingEdit) => {
    let hash = 7;
    for (const char of title + path) hash = (hash * 31 + char.charCodeAt(0)) % 1_000_003;
    return hash;
  };
  return [...edits].sort((a, b) => weight(a) - weight(b));
}

void main();
