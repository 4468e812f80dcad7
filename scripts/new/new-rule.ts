// The id of a rule in, its file and its entry in the registry out. The template is a whole rule whose example passes.

import { addEntry, addImport, camelCase } from './registry';

export function ruleFiles(id: string): Map<string, string> {
  return new Map([[`src/rules/${id}.ts`, ruleTemplate(id)]]);
}

/** In alphabetical order. */
export function registerRule(text: string, id: string): string {
  const name = camelCase(id);
  return addEntry(addImport(text, name, `./${id}`), name, (entry) => entry > name);
}

function ruleTemplate(id: string): string {
  return `// TODO: one line that says what is found.

import { at, reader, type Rule, shortName } from './rule';

const USERS = 'CREATE TABLE users (id bigint PRIMARY KEY, name text);\\n';

export const ${camelCase(id)}: Rule = {
  id: '${id}',
  title: 'TODO: what is found, in a few words',
  severity: 'low',
  why: 'TODO: why it breaks things, in one short paragraph for somebody who has not met it before.',
  mend: 'TODO: how to mend it, in one short paragraph.',
  examples: [
    {
      title: 'TODO: a change that is found',
      before: { 'migrations/001_users.sql': USERS },
      after: {
        'migrations/001_users.sql': USERS,
        'migrations/002_phone.sql': 'ALTER TABLE users ADD COLUMN phone text;\\n',
      },
      findings: [{ path: 'migrations/002_phone.sql', line: 1 }],
    },
    {
      title: 'TODO: a change that is fine',
      before: { 'migrations/001_users.sql': USERS },
      after: { 'migrations/001_users.sql': USERS, 'queries/names.sql': 'SELECT name FROM users;\\n' },
      findings: [],
    },
  ],
  check(diff) {
    return diff.changes
      .filter((change) => change.kind === 'column-added')
      .map((change) => {
        const { path, line, startColumn, endLine, endColumn, asset, column } = change;
        return {
          path,
          line,
          startColumn,
          endLine,
          endColumn,
          certainty: 'likely',
          introduced: true,
          asset,
          column,
          changedAsset: asset,
          clause: 'alter',
          message: \`\\\`\${shortName(asset, column)}\\\` is added (\${at(change)}) to \${reader(asset)}.\`,
          help: 'TODO: what to do here.',
          trail: [{ asset, column, path, line }],
          causeKey: \`\${path}:\${asset}:\${column}\`,
        };
      });
  },
};
`;
}
