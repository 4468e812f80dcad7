// A migration that a server would refuse: syntax, what exists already, what is not there, what others still need.

import type { BrokenReference } from '../graph/diff-graphs';
import { brokenDraft, type Rule, shortName } from './rule';

const USERS = 'CREATE TABLE users (id bigint PRIMARY KEY, email text);\n';

export const noUnapplicableMigration: Rule = {
  id: 'no-unapplicable-migration',
  title: 'Migration that cannot apply',
  severity: 'high',
  why: 'The server refuses the statement: it adds what exists, drops what is not there, drops what others still need, or is not valid SQL. The deployment stops half-way.',
  mend: 'Correct the statement; say IF EXISTS, IF NOT EXISTS or CASCADE only when that is what is meant.',
  examples: [
    {
      title: 'A view still needs the column',
      before: { 'migrations/001_users.sql': `${USERS}CREATE VIEW contacts AS SELECT email FROM users;\n` },
      after: {
        'migrations/001_users.sql': `${USERS}CREATE VIEW contacts AS SELECT email FROM users;\n`,
        'migrations/002_drop.sql': '-- clean up\nALTER TABLE users DROP COLUMN email;\n',
      },
      findings: [{ path: 'migrations/002_drop.sql', line: 2, certainty: 'proven' }],
    },
    {
      title: 'The column is there already',
      before: { 'migrations/001_users.sql': USERS },
      after: {
        'migrations/001_users.sql': USERS,
        'migrations/002_add.sql': 'ALTER TABLE users ADD COLUMN email text;\n',
      },
      findings: [{ path: 'migrations/002_add.sql', line: 1, certainty: 'proven' }],
    },
    {
      title: 'A comma too many',
      before: { 'migrations/001_users.sql': USERS },
      after: {
        'migrations/001_users.sql': USERS,
        'migrations/002_tags.sql': 'CREATE TABLE tags (\n  id bigint,\n);\n',
      },
      findings: [{ path: 'migrations/002_tags.sql', line: 1, certainty: 'proven' }],
    },
    {
      title: 'Words that only this database may know',
      before: {
        'package.json': '{ "dependencies": { "mysql2": "3.0.0" } }\n',
        'migrations/001_users.sql': 'CREATE TABLE users (id bigint PRIMARY KEY);\n',
      },
      after: {
        'package.json': '{ "dependencies": { "mysql2": "3.0.0" } }\n',
        'migrations/001_users.sql': 'CREATE TABLE users (id bigint PRIMARY KEY);\n',
        'migrations/002_layout.sql': 'REARRANGE users AS SPARSE WITH 3 COPIES;\n',
      },
      findings: [{ path: 'migrations/002_layout.sql', line: 1, certainty: 'possible' }],
    },
    {
      title: 'It asks first',
      before: { 'migrations/001_users.sql': USERS },
      after: {
        'migrations/001_users.sql': USERS,
        'migrations/002_add.sql':
          'ALTER TABLE users ADD COLUMN IF NOT EXISTS email text;\nDROP TABLE IF EXISTS old_users;\n',
      },
      findings: [],
    },
  ],
  check(diff) {
    const drafts = [];
    const understood = diff.before.histories.length > 0 && diff.before.faults.every((fault) => fault.code !== 'syntax');
    for (const broken of diff.broken) {
      const said = say(broken);
      if (!said) continue;
      const draft = brokenDraft(broken, said.message, said.help);
      // The grammar read everything this database ran before: now it is the statement that is wrong.
      const proven = broken.fault.code === 'syntax' && draft.certainty === 'likely' && understood;
      drafts.push(proven ? { ...draft, certainty: 'proven' as const } : draft);
    }
    return drafts;
  },
};

function say({ fault }: BrokenReference): { message: string; help: string } | null {
  switch (fault.code) {
    case 'syntax':
      // Only Postgres' own grammar can say no; our other parsers do not know every word of their database.
      if (fault.certainty === 'possible') {
        return {
          message: `This statement could not be read: ${fault.wanted}`,
          help: 'What it does is not followed. Look whether the database takes it; if so, or if it is of another dialect, nothing is wrong.',
        };
      }
      return {
        message: `This statement is not valid SQL for this database: ${fault.wanted}`,
        help: 'Correct the statement; if it is valid, set the dialect of this database in the settings.',
      };
    case 'already-exists':
      return { message: `\`${fault.wanted}\` exists already.`, help: 'Drop it first, or say IF NOT EXISTS.' };
    case 'unknown-object':
      if (fault.clause === 'call') return null;
      return {
        message: `\`${fault.wanted}\` is not there to ${fault.clause === 'rename' ? 'rename' : fault.clause === 'drop' ? 'drop' : 'use'}.`,
        help: 'Correct the name, or say IF EXISTS.',
      };
    case 'depended-on': {
      const others = fault.details.map((detail) => `\`${shortName(detail)}\``);
      return {
        message: `\`${fault.wanted}\` cannot be ${fault.clause === 'drop' ? 'dropped' : 'changed'}: ${list(others)} still ${others.length === 1 ? 'needs' : 'need'} it.`,
        help: 'Change or drop what needs it first; CASCADE would drop it along.',
      };
    }
    case 'ambiguous-column':
      return {
        message: `\`${fault.wanted}\` could be a column of ${list(fault.details.map((detail) => `\`${shortName(detail)}\``))}.`,
        help: 'Say which table is meant.',
      };
    default:
      return null;
  }
}

function list(names: string[]): string {
  const shown = names.slice(0, 5);
  const more = names.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
