// A column that is gone, and somebody still names it.

import { at, brokenDraft, goneName, type Rule, reader, shortName, through } from './rule';

const USERS = 'CREATE TABLE users (id bigint PRIMARY KEY, email text, name text);\n';
const VIEW = 'CREATE VIEW contacts AS\nSELECT id,\n       email\nFROM users;\n';

export const noRemovedColumnInUse: Rule = {
  id: 'no-removed-column-in-use',
  title: 'Removed column in use',
  severity: 'critical',
  why: 'A query, view, function, key or migration names a column that no longer exists when it runs, so it fails.',
  mend: 'Change the readers first, in a release of their own, then remove the column; or keep the column for one more release.',
  examples: [
    {
      title: 'A query still returns the column that a new migration drops',
      before: {
        'migrations/001_users.sql': USERS,
        'queries/contacts.sql': 'SELECT id,\n       email\nFROM users;\n',
      },
      after: {
        'migrations/001_users.sql': USERS,
        'migrations/002_drop_email.sql': 'ALTER TABLE users DROP COLUMN email;\n',
        'queries/contacts.sql': 'SELECT id,\n       email\nFROM users;\n',
      },
      findings: [{ path: 'queries/contacts.sql', line: 2, certainty: 'proven' }],
    },
    {
      title: 'A later migration builds a view on a column that an edited migration no longer creates',
      before: { 'migrations/001_users.sql': USERS, 'migrations/002_contacts.sql': VIEW },
      after: {
        'migrations/001_users.sql': 'CREATE TABLE users (id bigint PRIMARY KEY, name text);\n',
        'migrations/002_contacts.sql': VIEW,
      },
      findings: [{ path: 'migrations/002_contacts.sql', line: 3, certainty: 'proven' }],
    },
    {
      title: 'Nobody reads the column any more',
      before: { 'migrations/001_users.sql': USERS, 'queries/names.sql': 'SELECT id, name FROM users;\n' },
      after: {
        'migrations/001_users.sql': USERS,
        'migrations/002_drop_email.sql': 'ALTER TABLE users DROP COLUMN email;\n',
        'queries/names.sql': 'SELECT id, name FROM users;\n',
      },
      findings: [],
    },
  ],
  check(diff) {
    const drafts = [];
    for (const broken of diff.broken) {
      const { fault, cause } = broken;
      if (fault.code !== 'unknown-column' || cause?.kind === 'renamed') continue;
      const column = goneName(broken);
      const why = cause
        ? `\`${column}\` is removed in ${at(cause)}`
        : broken.was
          ? `\`${column}\` no longer exists here`
          : `\`${column}\` does not exist here`;
      const message = `${why}, but ${reader(fault.from)} still names it${through(broken)}.`;
      // Migrations that ran are not edited: a function is given a new body by a new one.
      const replace = fault.live && /^(function|view|trigger|policy):/.test(fault.from);
      const help =
        cause && replace
          ? `Replace ${reader(fault.from)} by one without \`${fault.column}\` before the column goes, or keep the column for one release.`
          : cause
            ? `Take \`${fault.column}\` out of ${reader(fault.from)} first, or keep the column for one release.`
            : `Name a column that \`${shortName(fault.to)}\` has, or add \`${fault.column}\` before this runs.`;
      drafts.push(brokenDraft(broken, message, help));
    }
    return drafts;
  },
};
