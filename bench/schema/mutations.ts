// `node --import tsx bench/schema/mutations.ts --repos DIR [--count 20] [--only TEXT] [--verbose]`: one column is renamed
// where it is defined; the statements that Postgres newly refuses beside those that `check` newly finds.

import { parseArgs } from 'node:util';
import type { FileEntry } from '../../src/model/facts';
import type { Finding } from '../../src/model/finding';
import type { Graph } from '../../src/model/graph';
import type { Place } from '../../src/model/range';
import type { Tree } from '../../src/model/tree';
import { checkTrees } from '../../src/stories/check';
import { benchEdges, graphOfTree, openSubject, scriptsOf, settingsFor } from './replay';
import { type Subject, SUBJECTS } from './repositories';
import { type Refusal, type Server, startServer } from './servers';

interface Mutation {
  place: Place;
  column: string;
  renamed: string;
}

interface Score {
  /** Statements that newly fail and name the column. */
  errors: number;
  found: number;
  /** Findings at or above medium, by statement. */
  findings: number;
  right: number;
  /** In bodies of functions, which the server reads when they run. */
  unseen: number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      repos: { type: 'string' },
      only: { type: 'string' },
      count: { type: 'string', default: '20' },
      verbose: { type: 'boolean', default: false },
    },
  });
  if (!values.repos) throw new Error('--repos DIR: the folder of the repositories');
  const wanted = SUBJECTS.filter(
    ({ dialect, repository }) => dialect === 'postgres' && (!values.only || repository.includes(values.only)),
  );
  const server = await startServer('postgres');
  try {
    for (const subject of wanted) await measure(values.repos, subject, server, Number(values.count), values.verbose);
  } finally {
    await server.stop();
  }
}

async function measure(
  repositories: string,
  subject: Subject,
  server: Server,
  count: number,
  verbose: boolean,
): Promise<void> {
  const tree = await openSubject(repositories, subject);
  if (!tree) return;
  const edges = await benchEdges();
  const graph = await graphOfTree(tree, edges, subject);
  const scripts = await scriptsOf(graph, tree, subject);
  const textOf = new Map(scripts.map((script) => [script.path, script.text]));
  const before = statementsOf(server.replay(scripts), graph);
  const total: Score = { errors: 0, found: 0, findings: 0, right: 0, unseen: 0 };
  for (const mutation of chooseMutations(graph, textOf, count)) {
    const changed = renameAt(textOf.get(mutation.place.path)!, mutation);
    if (changed === null) continue;
    const mutated = scripts.map((script) =>
      script.path === mutation.place.path ? { ...script, text: changed } : script,
    );
    const after = statementsOf(server.replay(mutated), graph);
    const fresh = [...after].filter(([key]) => !before.has(key));
    const review = await checkTrees(tree, withFile(tree, mutation), edges, settingsFor(subject));
    add(total, judge(graph, mutation, fresh, review.findings, textOf, verbose));
  }
  await edges.extract.close();
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));
  console.log(
    `${subject.repository} (${subject.style}): recall ${share(total.found, total.errors)} of ${total.errors} statements, ` +
      `precision ${share(total.right, total.findings)} of ${total.findings} findings, ${total.unseen} unjudged`,
  );
}

/** The same mutations every time: a small generator with a fixed seed. */
function chooseMutations(graph: Graph, textOf: ReadonlyMap<string, string>, count: number): Mutation[] {
  const all = graph.databases.flatMap((database) =>
    database.tables
      .filter((table) => table.kind === 'table')
      .flatMap((table) => table.columns)
      .filter((column) => textOf.has(column.definedAt.path))
      .map((column) => ({ place: column.definedAt, column: column.name, renamed: `${column.name.slice(0, 50)}_zz` })),
  );
  let seed = 42;
  const chosen: Mutation[] = [];
  while (chosen.length < count && all.length > 0) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    chosen.push(...all.splice(seed % all.length, 1));
  }
  return chosen;
}

function renameAt(text: string, { place, column, renamed }: Mutation): string | null {
  const lines = text.split('\n');
  const line = lines[place.line - 1] ?? '';
  const at = line.indexOf(column, place.startColumn - 1);
  if (at < 0) return null;
  lines[place.line - 1] = line.slice(0, at) + renamed + line.slice(at + column.length);
  return lines.join('\n');
}

function withFile(tree: Tree, mutation: Mutation): Tree {
  const { path } = mutation.place;
  const files: FileEntry[] = tree.files.map((file) =>
    file.path === path ? { ...file, blob: `${file.blob}~${mutation.place.line}:${mutation.place.startColumn}` } : file,
  );
  return {
    ...tree,
    label: 'mutated',
    files,
    async read(paths) {
      const texts = await tree.read(paths);
      return paths.map((wanted, at) => {
        const text = texts[at] ?? null;
        return wanted === path && text !== null ? renameAt(text, mutation) : text;
      });
    },
  };
}

/** psql counts the line on which a statement ends. */
function statementsOf(refused: readonly Refusal[], graph: Graph): Map<string, Refusal & { place: Place }> {
  const found = new Map<string, Refusal & { place: Place }>();
  for (const refusal of refused) {
    const place = statementAt(graph, refusal.path, refusal.line);
    if (place) found.set(`${place.path}:${place.line}:${place.startColumn}`, { ...refusal, place });
  }
  return found;
}

function statementAt(graph: Graph, path: string, line: number): Place | null {
  const places = graph.histories
    .flatMap((history) => history.steps.filter((step) => step.path === path))
    .flatMap((step) => step.statements.map((statement) => statement.place));
  const inside = places.filter((place) => place.line <= line && line <= place.endLine);
  return inside[inside.length - 1] ?? places.filter((place) => place.endLine <= line).at(-1) ?? null;
}

function judge(
  graph: Graph,
  mutation: Mutation,
  fresh: [string, Refusal & { place: Place }][],
  findings: readonly Finding[],
  textOf: ReadonlyMap<string, string>,
  verbose: boolean,
): Score {
  const keyOf = (place: Place) => `${place.path}:${place.line}:${place.startColumn}`;
  const judged = findings.filter(
    (finding) => finding.introduced && ['medium', 'high', 'critical'].includes(finding.severity),
  );
  const score: Score = { errors: 0, found: 0, findings: 0, right: 0, unseen: 0 };
  const said = new Map<string, Finding>();
  for (const finding of judged) {
    const place = statementAt(graph, finding.path, finding.line);
    if (place) said.set(keyOf(place), finding);
  }
  const failing = new Set(fresh.map(([key]) => key));
  const definition = statementAt(graph, mutation.place.path, mutation.place.line);
  for (const [key, refusal] of fresh) {
    if (!names(refusal.message, mutation.column)) continue;
    score.errors++;
    if (said.has(key)) score.found++;
    else if (verbose)
      console.log(`  missed ${mutation.column}: ${refusal.place.path}:${refusal.place.line} ${refusal.message}`);
  }
  for (const [key, finding] of said) {
    if (definition && key === keyOf(definition) && !failing.has(key)) continue;
    const place = statementAt(graph, finding.path, finding.line)!;
    const text = (textOf.get(place.path) ?? '')
      .split('\n')
      .slice(place.line - 1, place.endLine)
      .join('\n');
    if (!failing.has(key) && /create\s+(or\s+replace\s+)?(function|procedure)|^\s*do\b/im.test(text)) {
      score.unseen++;
      continue;
    }
    score.findings++;
    if (failing.has(key)) score.right++;
    else if (verbose)
      console.log(
        `  wrong ${mutation.column}: ${finding.path}:${finding.line} ${finding.rule} ${finding.certainty} ${finding.message}`,
      );
  }
  return score;
}

function names(message: string, column: string): boolean {
  // `column "x" …` and `column t.x does not exist`.
  return message.includes(`"${column}"`) || message.includes(`.${column} `);
}

function add(total: Score, score: Score): void {
  for (const key of Object.keys(total) as (keyof Score)[]) total[key] += score[key];
}

void main();
