// Findings of entities that drifted and the difference they were found in; out: the migration that follows the entities, as a
// fix of all that it mends.

import { draftMigration } from '../fixes/draft-migration';
import { isOfDatabase } from '../graph/code/is-of-database';
import type { BrokenReference, GraphDiff } from '../graph/diff-graphs';
import { quoteName } from '../graph/code/write-migration';
import type { AddedFile, Finding, Fix } from '../model/finding';
import type { Fault, History } from '../model/graph';
import type { Dialect } from '../model/dialect';
import type { FixSources } from './make-fixes';

/** In the order in which they are run. Nothing that loses data is ever drafted. */
const DRAFTED = [
  'missing-enum',
  'missing-enum-value',
  'missing-table',
  'missing-column',
  'type',
  'nullable',
  'default',
  'primary-key',
  'missing-join-table',
  'missing-unique',
  'missing-index',
  'missing-foreign-key',
  'foreign-key-action',
];

interface Candidate {
  finding: Finding;
  fault: Fault;
  history: History;
  statement: string;
}

/** Finding id → its fix. */
export async function makeMigrations(findings: readonly Finding[], sources: FixSources): Promise<Map<string, Fix>> {
  const fixes = new Map<string, Fix>();
  const candidates = findCandidates(findings, sources.diff);
  for (const history of new Set(candidates.map((candidate) => candidate.history))) {
    const own = candidates.filter((candidate) => candidate.history === history);
    const added = await draft(history, own, sources);
    if (added === null) continue;
    for (const { finding } of own) fixes.set(finding.id, { kind: 'edit', verified: false, edits: [], added });
  }
  return fixes;
}

function findCandidates(findings: readonly Finding[], diff: GraphDiff): Candidate[] {
  const drifted = diff.broken.filter(({ fault }) => fault.code === 'drifted-entity');
  const candidates: Candidate[] = [];
  for (const finding of findings) {
    if (finding.rule !== 'no-drifted-entity' || !finding.introduced || finding.certainty === 'possible') continue;
    // A column and a key over it may differ at one place.
    for (const found of drifted.filter((broken) => isOf(finding, broken))) {
      const history = historyOf(found.fault, diff);
      const statement = history ? statementOf(found, diff) : null;
      if (history && statement !== null) candidates.push({ finding, fault: found.fault, history, statement });
    }
  }
  const rank = ({ fault }: Candidate) => DRAFTED.indexOf(fault.details[0] ?? '');
  return candidates.sort((a, b) => rank(a) - rank(b));
}

function isOf(finding: Finding, { fault }: BrokenReference): boolean {
  return (
    fault.path === finding.path &&
    fault.line === finding.line &&
    fault.startColumn === finding.startColumn &&
    fault.from === finding.asset &&
    fault.column === finding.column
  );
}

/** The history of migrations that the table or type belongs to: its id begins with the database, where there are several. */
function historyOf({ to }: Fault, { after }: GraphDiff): History | null {
  const name = to.slice(to.indexOf(':') + 1);
  const versioned = after.histories.filter(({ steps }) => steps.at(-1)?.kind === 'versioned');
  const own = versioned.filter(({ database }) => name.startsWith(`${database}/`));
  const longest = own.sort((a, b) => b.database.length - a.database.length)[0];
  return longest ?? (versioned.length === 1 ? versioned[0]! : null);
}

function statementOf({ fault, cause }: BrokenReference, diff: GraphDiff): string | null {
  // What a migration took or renamed is no entity that went ahead.
  if (cause !== null || !DRAFTED.includes(fault.details[0] ?? '') || isOfDatabase(fault, diff)) return null;
  const sql = (fault.details.at(-1) ?? '').split('\n').map(plainSql).join('\n');
  if (sql === '') return null;
  return renameOf(fault, diff) ?? sql;
}

/** Without the call that sends it. */
function plainSql(statement: string): string {
  const sent = /^await \w+\.\w+\('(.*)'\);$/s.exec(statement);
  return sent ? `${sent[1]!.replaceAll("\\'", "'").replaceAll('\\\\', '\\')};` : statement;
}

/** The member has another name, so has its column: no new one, which would be empty. */
function renameOf(fault: Fault, { before, after, changes }: GraphDiff): string | null {
  if (fault.details[0] !== 'missing-column' || fault.column === null) return null;
  const change = changes.find(
    ({ kind, path, line, startColumn }) =>
      kind === 'property-renamed' && path === fault.path && line === fault.line && startColumn === fault.startColumn,
  );
  const was = before.edges.find(
    ({ kind, from, fromColumn }) => kind === 'derives' && from === change?.asset && fromColumn === change.column,
  );
  const old = was?.toColumn;
  const table = after.databases.flatMap(({ tables }) => tables).find(({ id }) => id === fault.to);
  if (!old || was.to !== fault.to || !table?.columns.some(({ name }) => name === old)) return null;
  const dialect: Dialect = after.databases.find(({ tables }) => tables.includes(table))?.dialect ?? 'postgres';
  const alter = /^ALTER TABLE (.*?) ADD COLUMN /s.exec(plainSql(fault.details.at(-1) ?? ''))?.[1];
  if (alter === undefined) return null;
  return `ALTER TABLE ${alter} RENAME COLUMN ${quoteName(dialect, old)} TO ${quoteName(dialect, fault.column)};`;
}

async function draft(
  { style, steps }: History,
  candidates: readonly Candidate[],
  { after }: FixSources,
): Promise<AddedFile[] | null> {
  const { path } = steps.at(-1)!;
  if (!after.files.some((file) => file.path === path)) return null;
  const [text] = await after.read([path]);
  const statements = inOrder(candidates.flatMap(({ statement }) => statement.split('\n')));
  return text == null ? null : draftMigration({ style, path, text }, { title: titleOf(candidates), statements });
}

/** Keys that refer to tables come after the tables and keys that they refer to. */
function inOrder(statements: readonly string[]): string[] {
  const refers = (statement: string) => (/ FOREIGN KEY \(/.test(statement) && statement.startsWith('ALTER ') ? 1 : 0);
  return [...new Set(statements)].sort((a, b) => refers(a) - refers(b));
}

function titleOf(candidates: readonly Candidate[]): string {
  const [first] = candidates;
  if (!first || new Set(candidates.map(({ statement }) => statement)).size > 1) return 'follow_entities';
  const { fault, statement } = first;
  const table = word(
    fault.to.slice(Math.max(fault.to.lastIndexOf('.'), fault.to.lastIndexOf('/'), fault.to.indexOf(':')) + 1),
  );
  const column = word(fault.column ?? '');
  if (/^ALTER TABLE \S+ RENAME COLUMN/.test(statement)) return `rename_${table}_${column}`;
  if (fault.details[0] === 'missing-column') return `add_${column}_to_${table}`;
  if (/^CREATE TABLE /.test(statement)) return `create_${table}`;
  return fault.column === null ? `change_${table}` : `change_${table}_${column}`;
}

/** Names of entities become names of files. */
function word(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/\W+/g, '_')
    .toLowerCase()
    .slice(0, 60);
}
