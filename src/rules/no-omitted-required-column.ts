// A column that refuses NULL and has no default: an INSERT that leaves it out fails, and so does adding it to a table with rows.

import { at, brokenDraft, type Rule, reader } from './rule';

const USERS = 'CREATE TABLE users (id bigint PRIMARY KEY, email text);\n';
const SEED = "INSERT INTO users (id, email)\nVALUES (1, 'ada@shop.example');\n";

/** A made-up value would be taken for a true one: no fix is made. */
const DECISION = 'which value is true of a row is for a person to say.';

export const noOmittedRequiredColumn: Rule = {
  id: 'no-omitted-required-column',
  title: 'Required column left out',
  severity: 'high',
  why: 'A column that is NOT NULL without a default must be given by every writer. A writer that leaves it out fails; adding such a column to a table with rows fails at once.',
  mend: 'Give the column a default, fill it in a step before SET NOT NULL, or name it in every INSERT.',
  examples: [
    {
      title: 'A seed does not know the new column',
      before: { 'migrations/001_users.sql': USERS, 'seeds/users.sql': SEED },
      after: {
        'migrations/001_users.sql': USERS,
        'migrations/002_country.sql':
          "ALTER TABLE users ADD COLUMN country text NOT NULL DEFAULT 'NO';\nALTER TABLE users ALTER COLUMN country DROP DEFAULT;\n",
        'seeds/users.sql': SEED,
      },
      findings: [{ path: 'seeds/users.sql', line: 1, certainty: 'proven' }],
    },
    {
      title: 'Adding a required column to a table that may have rows',
      before: { 'migrations/001_users.sql': USERS },
      after: {
        'migrations/001_users.sql': USERS,
        'migrations/002_country.sql': 'ALTER TABLE users ADD COLUMN country text NOT NULL;\n',
      },
      findings: [{ path: 'migrations/002_country.sql', line: 1, certainty: 'likely' }],
    },
    {
      title: 'A default fills it',
      before: { 'migrations/001_users.sql': USERS, 'seeds/users.sql': SEED },
      after: {
        'migrations/001_users.sql': USERS,
        'migrations/002_country.sql': "ALTER TABLE users ADD COLUMN country text NOT NULL DEFAULT 'NO';\n",
        'seeds/users.sql': SEED,
      },
      findings: [],
    },
  ],
  check(diff) {
    const drafts = [];
    for (const broken of diff.broken) {
      const { fault } = broken;
      if (fault.code === 'required-column-omitted') {
        const change = diff.changes.find((entry) => entry.asset === fault.to && entry.column === fault.column);
        const since = change ? ` since ${at(change)}` : '';
        const message = `\`${fault.wanted}\` is required${since}, but ${reader(fault.from)} inserts without it.`;
        const draft = brokenDraft(
          broken,
          message,
          `Name \`${fault.column}\` in this INSERT, or give the column a default: ${DECISION}`,
        );
        const trail = change
          ? [{ asset: fault.to, column: fault.column, path: change.path, line: change.line }, ...draft.trail]
          : draft.trail;
        drafts.push({
          ...draft,
          trail,
          causeKey: change ? `${change.path}:${change.line}:${change.startColumn}` : draft.causeKey,
        });
      } else if (fault.code === 'required-column-without-default') {
        const message = `Adding \`${fault.wanted}\` as NOT NULL without a default fails as soon as the table has a row.`;
        const help = `Add it with a default, or add it nullable, fill it, then SET NOT NULL: ${DECISION}`;
        drafts.push({ ...brokenDraft(broken, message, help), severity: 'medium' as const });
      }
    }
    return drafts;
  },
};
