// A table or view that is gone, and somebody still names it.

import { at, brokenDraft, type Rule, reader, shortName } from './rule';

const USERS = 'CREATE TABLE users (id bigint PRIMARY KEY, email text);\n';

export const noRemovedTableInUse: Rule = {
  id: 'no-removed-table-in-use',
  title: 'Removed table or view in use',
  severity: 'critical',
  why: 'A query, view, function, key or migration names a table or view that no longer exists when it runs, so it fails.',
  mend: 'Change or remove the readers first, then drop the table; a DROP … CASCADE takes dependent views along without a word.',
  examples: [
    {
      title: 'A query reads a table that a new migration drops',
      before: { 'migrations/001_users.sql': USERS, 'queries/all.sql': 'SELECT id\nFROM users;\n' },
      after: {
        'migrations/001_users.sql': USERS,
        'migrations/002_drop.sql': 'DROP TABLE users;\n',
        'queries/all.sql': 'SELECT id\nFROM users;\n',
      },
      findings: [{ path: 'queries/all.sql', line: 2, certainty: 'proven' }],
    },
    {
      title: 'The view went with the table, by CASCADE',
      before: {
        'migrations/001_users.sql': `${USERS}CREATE VIEW contacts AS SELECT email FROM users;\n`,
        'queries/contacts.sql': 'SELECT * FROM contacts;\n',
      },
      after: {
        'migrations/001_users.sql': `${USERS}CREATE VIEW contacts AS SELECT email FROM users;\n`,
        'migrations/002_drop.sql': 'DROP TABLE users CASCADE;\n',
        'queries/contacts.sql': 'SELECT * FROM contacts;\n',
      },
      findings: [{ path: 'queries/contacts.sql', line: 1, certainty: 'proven' }],
    },
  ],
  check(diff) {
    const drafts = [];
    for (const broken of diff.broken) {
      const { fault, cause } = broken;
      if (fault.code !== 'unknown-table' || cause?.kind === 'renamed' || cause?.kind === 'moved') continue;
      if (fault.clause === 'foreign-key') continue;
      const name = shortName(fault.to);
      const along = cause?.root ? ` along with \`${shortName(cause.root.asset, cause.root.column)}\`` : '';
      const why = cause ? `\`${name}\` is dropped${along} in ${at(cause)}` : `\`${name}\` does not exist here`;
      const help = cause
        ? `Take \`${name}\` out of ${reader(fault.from)} first, or keep it for one release.`
        : `Create \`${name}\` before this runs, or correct the name.`;
      drafts.push(brokenDraft(broken, `${why}, but ${reader(fault.from)} still names it.`, help));
    }
    return drafts;
  },
};
