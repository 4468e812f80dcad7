// The order of migrations: two of one version, one edited or deleted after it ran, one that needs what only a later one makes.

import type { GraphDiff } from '../graph/diff-graphs';
import type { Certainty, History, HistoryStep } from '../model/graph';
import type { FindingDraft, Rule } from './rule';
import { at } from './rule';

const USERS = 'CREATE TABLE users (id bigint PRIMARY KEY, email text);\n';

export const noMigrationOutOfOrder: Rule = {
  id: 'no-migration-out-of-order',
  title: 'Migration out of order',
  severity: 'medium',
  why: 'Databases that ran a migration do not run it again. An edited or deleted one leaves them different from the repository; two of one version, or a new one that sorts before those that ran, apply in another order (or not at all) depending on the database.',
  mend: 'Leave migrations that were merged as they are and write a new one with the next version.',
  examples: [
    {
      title: 'A merged migration is edited',
      before: {
        'migrations/001_users.sql': USERS,
        'migrations/002_names.sql': 'ALTER TABLE users ADD COLUMN name text;\n',
      },
      after: {
        'migrations/001_users.sql': USERS,
        'migrations/002_names.sql': 'ALTER TABLE users ADD COLUMN full_name text;\n',
      },
      findings: [{ path: 'migrations/002_names.sql', line: 1, certainty: 'proven' }],
    },
    {
      title: 'Two branches took the same number',
      before: {
        'migrations/001_users.sql': USERS,
        'migrations/002_names.sql': 'ALTER TABLE users ADD COLUMN name text;\n',
      },
      after: {
        'migrations/001_users.sql': USERS,
        'migrations/002_names.sql': 'ALTER TABLE users ADD COLUMN name text;\n',
        'migrations/002_phone.sql': 'ALTER TABLE users ADD COLUMN phone text;\n',
      },
      findings: [{ path: 'migrations/002_phone.sql', line: 1, certainty: 'likely' }],
    },
    {
      title: 'A number is left out',
      before: {
        'migrations/001_users.sql': USERS,
        'migrations/002_names.sql': 'ALTER TABLE users ADD COLUMN name text;\n',
        'migrations/003_phone.sql': 'ALTER TABLE users ADD COLUMN phone text;\n',
      },
      after: {
        'migrations/001_users.sql': USERS,
        'migrations/002_names.sql': 'ALTER TABLE users ADD COLUMN name text;\n',
        'migrations/003_phone.sql': 'ALTER TABLE users ADD COLUMN phone text;\n',
        'migrations/005_locale.sql': 'ALTER TABLE users ADD COLUMN locale text;\n',
      },
      findings: [{ path: 'migrations/005_locale.sql', line: 1, certainty: 'likely' }],
    },
    {
      title: 'Only white space and comments differ',
      before: { 'migrations/001_users.sql': USERS },
      after: { 'migrations/001_users.sql': `-- people who can sign in\n${USERS}` },
      findings: [],
    },
  ],
  check(diff) {
    return [...editedMigrations(diff), ...diff.after.histories.flatMap((history) => misplaced(diff, history))];
  },
};

function editedMigrations(diff: GraphDiff): FindingDraft[] {
  const drafts: FindingDraft[] = [];
  for (const change of diff.changes) {
    if (change.kind !== 'migration-edited' && change.kind !== 'migration-removed') continue;
    const edited = change.kind === 'migration-edited';
    drafts.push({
      path: change.path,
      line: change.line,
      startColumn: change.startColumn,
      endLine: change.endLine,
      endColumn: change.endColumn,
      certainty: edited ? 'proven' : 'likely',
      introduced: true,
      asset: change.asset,
      column: null,
      changedAsset: change.asset,
      clause: 'query',
      message: edited
        ? 'This migration was merged before and is edited here: databases that ran it keep what it said.'
        : 'This migration was merged before and is deleted here: databases that ran it keep what it did.',
      help: 'Put it back as it was and write the difference as a new migration.',
      trail: [{ asset: change.asset, column: null, path: change.path, line: change.line }],
      subject: 'edited',
      causeKey: `${change.path}:edited`,
    });
  }
  return drafts;
}

/** New steps that share a version with another, or that sort before one that base already had. */
function misplaced(diff: GraphDiff, history: History): FindingDraft[] {
  const old = diff.before.histories.find((other) => other.root === history.root && other.style === history.style);
  if (!old) return [];
  const known = new Set(old.steps.map((step) => step.path));
  const versioned = history.steps.filter((step) => step.kind === 'versioned' && step.version !== null);
  const drafts: FindingDraft[] = [];
  for (const [position, step] of versioned.entries()) {
    if (known.has(step.path)) continue;
    const twin = versioned.find(
      (other) => other !== step && other.version === step.version && other.path !== step.path,
    );
    if (twin) {
      drafts.push(
        stepDraft(
          step,
          `Version ${step.version} is taken: ${at({ path: twin.path, line: 1 })} has it too.`,
          'Give this migration the next free version.',
          'likely',
        ),
      );
      continue;
    }
    const later = versioned.slice(position + 1).find((other) => known.has(other.path));
    if (!later) {
      const gap = gapBefore(versioned, position);
      if (gap) {
        const message = `Version ${step.version} leaves ${gap} out: another branch may hold it, and then runs late or not at all.`;
        drafts.push({
          ...stepDraft(step, message, 'Take the next free version, unless the other one comes first.', 'likely'),
          severity: 'low',
        });
      }
      continue;
    }
    const message = `This migration sorts before ${at({ path: later.path, line: 1 })}, which databases may have run already.`;
    drafts.push({ ...stepDraft(step, message, 'Give it a version after all merged ones.', 'likely'), severity: 'low' });
  }
  return drafts;
}

/** The number left out where versions were counted one by one so far; null for dates and for counts with holes. */
function gapBefore(versioned: HistoryStep[], position: number): string | null {
  const numbers = versioned.slice(0, position + 1).map((step) => Number(step.version));
  if (numbers.length < 4 || numbers.some((number) => !Number.isInteger(number) || number > 99_999)) return null;
  const last = numbers.pop()!;
  if (numbers.some((number, at) => at > 0 && number !== numbers[at - 1]! + 1)) return null;
  const expected = numbers[numbers.length - 1]! + 1;
  return last > expected ? String(expected).padStart(versioned[position]!.version!.length, '0') : null;
}

function stepDraft(step: HistoryStep, message: string, help: string, certainty: Certainty): FindingDraft {
  const asset = `migration:${step.path}`;
  return {
    path: step.path,
    line: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: 1,
    certainty,
    introduced: true,
    asset,
    column: null,
    changedAsset: asset,
    clause: 'query',
    message,
    help,
    trail: [{ asset, column: null, path: step.path, line: 1 }],
    subject: 'version',
    causeKey: `${step.path}:version`,
  };
}
