// A dbt source that declares other columns than the table it stands for has.

import type { BrokenReference, GraphDiff } from '../graph/diff-graphs';
import { at, brokenDraft, type FindingDraft, type Rule, shortName } from './rule';
import { renamedColumns } from './renamed-columns';

const PROJECT = 'name: shop\nversion: "1.0"\nmodel-paths: [models]\n';
const USERS = 'CREATE TABLE users (id bigint PRIMARY KEY, email text);\n';
const SOURCES = `version: 2
sources:
  - name: app
    schema: public
    tables:
      - name: users
        columns:
          - name: id
          - name: email
            data_tests: [not_null]
`;

export const noDriftedSourceColumn: Rule = {
  id: 'no-drifted-source-column',
  title: 'Source declaration that drifted from its table',
  severity: 'high',
  why: 'What a source declares is what people and tests rely on. A declared column that the table no longer has makes its tests fail; a new one that nobody declares is neither tested nor described.',
  mend: 'Bring the declaration in line with the table in the same change.',
  examples: [
    {
      title: 'A migration drops a column that the source declares and tests',
      before: {
        'dbt_project.yml': PROJECT,
        'db/migrations/001_users.sql': USERS,
        'models/sources.yml': SOURCES,
      },
      after: {
        'dbt_project.yml': PROJECT,
        'db/migrations/001_users.sql': USERS,
        'db/migrations/002_drop_email.sql': 'ALTER TABLE users DROP COLUMN email;\n',
        'models/sources.yml': SOURCES,
      },
      findings: [{ path: 'models/sources.yml', line: 9, certainty: 'proven' }],
    },
    {
      title: 'A source that never listed every column need not list the new one',
      before: {
        'dbt_project.yml': PROJECT,
        'db/migrations/001_users.sql': 'CREATE TABLE users (id bigint PRIMARY KEY, email text, name text);\n',
        'models/sources.yml': SOURCES,
      },
      after: {
        'dbt_project.yml': PROJECT,
        'db/migrations/001_users.sql': 'CREATE TABLE users (id bigint PRIMARY KEY, email text, name text);\n',
        'db/migrations/002_phone.sql': 'ALTER TABLE users ADD COLUMN phone text;\n',
        'models/sources.yml': SOURCES,
      },
      findings: [],
    },
  ],
  check(diff) {
    const incomplete = incompleteAtBase(diff);
    const renamed = renamedColumns(diff.broken, 'drifted-column');
    const drafts: FindingDraft[] = [];
    for (const broken of diff.broken) {
      const { fault } = broken;
      if (fault.code !== 'drifted-column') continue;
      // Only a source that listed every column is worth keeping complete.
      if (fault.details[0] === 'undeclared' && (!broken.introduced || incomplete.has(fault.from))) continue;
      // The old name is told, and where it stands.
      if (fault.details[0] === 'undeclared' && renamed.has(`${fault.from}\0${fault.column?.toLowerCase()}`)) continue;
      drafts.push(draftOf(broken));
    }
    return drafts;
  },
};

function incompleteAtBase(diff: GraphDiff): Set<string> {
  const complete = new Set(diff.before.nodes.filter((node) => node.kind === 'dbt-source').map((node) => node.id));
  for (const fault of diff.before.faults) {
    if (fault.code === 'drifted-column' && fault.details[0] === 'undeclared') complete.delete(fault.from);
  }
  const sources = diff.after.nodes.filter((node) => node.kind === 'dbt-source').map((node) => node.id);
  return new Set(sources.filter((id) => !complete.has(id)));
}

function draftOf(broken: BrokenReference): FindingDraft {
  const { fault, cause } = broken;
  const source = `source \`${shortName(fault.from)}\``;
  const column = `\`${fault.column}\``;
  const table = `\`${shortName(fault.to)}\``;
  const [what, ...more] = fault.details;
  if (what === 'undeclared') {
    const message = `${table} has a column ${column} that ${source} does not declare, though it declares all others.`;
    return { ...brokenDraft(broken, message, `Declare ${column}.`), severity: 'low', column: fault.column };
  }
  if (what === 'type') {
    const message = `The ${source} declares ${column} as \`${more[0]}\`, but ${table} has it as \`${more[1]}\`.`;
    return { ...brokenDraft(broken, message, `Declare \`${more[1]}\`.`), severity: 'medium', column: fault.column };
  }
  const renamed = cause?.renamedTo ? `; it is \`${cause.renamedTo}\` now` : '';
  const why = cause ? `, since ${at(cause)}${renamed}` : '';
  const tests = more.length > 0 ? ` Its tests (${more.slice(0, 3).join(', ')}) will fail.` : '';
  return {
    ...brokenDraft(
      broken,
      `The ${source} declares ${column}, which ${table} does not have${why}.${tests}`,
      cause?.renamedTo ? `Declare \`${cause.renamedTo}\` instead.` : `Take ${column} out of the declaration.`,
    ),
    severity: more.length > 0 ? 'high' : 'medium',
    column: fault.column,
  };
}
