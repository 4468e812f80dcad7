// A column that has a new name, and somebody still uses the old one.

import { at, brokenDraft, goneName, type Rule, reader, through } from './rule';

const USERS = 'CREATE TABLE users (id bigint PRIMARY KEY, email text);\n';
const RENAME = 'ALTER TABLE users RENAME COLUMN email TO mail;\n';

export const noRenamedColumnInUse: Rule = {
  id: 'no-renamed-column-in-use',
  title: 'Renamed column in use',
  severity: 'critical',
  why: 'A rename takes the old name away at once. Whatever still says the old name fails: queries, function bodies, later migrations. Views follow a rename, text does not.',
  mend: 'Say the new name in the same change. For readers that are deployed apart, add the new column, copy, and drop the old one a release later.',
  examples: [
    {
      title: 'A report still says the old name',
      before: { 'migrations/001_users.sql': USERS, 'queries/mails.sql': 'SELECT email FROM users;\n' },
      after: {
        'migrations/001_users.sql': USERS,
        'migrations/002_rename.sql': RENAME,
        'queries/mails.sql': 'SELECT email FROM users;\n',
      },
      findings: [{ path: 'queries/mails.sql', line: 1, certainty: 'proven' }],
    },
    {
      title: 'A view follows the rename by itself',
      before: { 'migrations/001_users.sql': `${USERS}CREATE VIEW mails AS SELECT email FROM users;\n` },
      after: {
        'migrations/001_users.sql': `${USERS}CREATE VIEW mails AS SELECT email FROM users;\n`,
        'migrations/002_rename.sql': RENAME,
      },
      findings: [],
    },
  ],
  check(diff) {
    const drafts = [];
    for (const broken of diff.broken) {
      const { fault, cause } = broken;
      if (fault.code !== 'unknown-column' || cause?.kind !== 'renamed') continue;
      const column = goneName(broken);
      const message = `\`${column}\` is renamed to \`${cause.renamedTo}\` in ${at(cause)}, but ${reader(fault.from)} still uses the old name${through(broken)}.`;
      drafts.push(brokenDraft(broken, message, `Say \`${cause.renamedTo}\` instead of \`${fault.column}\`.`));
    }
    return drafts;
  },
};
