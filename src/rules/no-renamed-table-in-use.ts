// A table or view with a new name or in a new schema, and somebody still uses the old one.

import { at, brokenDraft, type Rule, reader, shortName } from './rule';

const USERS = 'CREATE TABLE users (id bigint PRIMARY KEY, email text);\n';

export const noRenamedTableInUse: Rule = {
  id: 'no-renamed-table-in-use',
  title: 'Renamed table or view in use',
  severity: 'critical',
  why: 'A rename or a move to another schema takes the old name away at once. Keys and views follow it; queries, function bodies and later migrations do not.',
  mend: 'Say the new name in the same change, or leave a view of the old name behind for one release.',
  examples: [
    {
      title: 'A query still says the old name',
      before: { 'migrations/001_users.sql': USERS, 'queries/all.sql': 'SELECT id FROM users;\n' },
      after: {
        'migrations/001_users.sql': USERS,
        'migrations/002_rename.sql': 'ALTER TABLE users RENAME TO people;\n',
        'queries/all.sql': 'SELECT id FROM users;\n',
      },
      findings: [{ path: 'queries/all.sql', line: 1, certainty: 'proven' }],
    },
    {
      title: 'A view of the old name is left behind',
      before: { 'migrations/001_users.sql': USERS, 'queries/all.sql': 'SELECT id FROM users;\n' },
      after: {
        'migrations/001_users.sql': USERS,
        'migrations/002_rename.sql':
          'ALTER TABLE users RENAME TO people;\nCREATE VIEW users AS SELECT * FROM people;\n',
        'queries/all.sql': 'SELECT id FROM users;\n',
      },
      findings: [],
    },
  ],
  check(diff) {
    const drafts = [];
    for (const broken of diff.broken) {
      const { fault, cause } = broken;
      if (fault.code !== 'unknown-table' || (cause?.kind !== 'renamed' && cause?.kind !== 'moved')) continue;
      const message = `\`${shortName(fault.to)}\` is now \`${cause.renamedTo}\` (${at(cause)}), but ${reader(fault.from)} still uses the old name.`;
      drafts.push(brokenDraft(broken, message, `Say \`${cause.renamedTo}\` instead of \`${fault.wanted}\`.`));
    }
    return drafts;
  },
};
