// A properties file that describes or tests a column which the model, seed or snapshot does not have.

import type { BrokenReference } from '../graph/diff-graphs';
import { at, brokenDraft, type FindingDraft, type Rule, reader, shortName } from './rule';

const PROJECT = 'name: shop\nversion: "1.0"\nmodel-paths: [models]\n';
const SEED = 'id,email\n1,ada@example.com\n';
const PROPERTIES = `version: 2
models:
  - name: dim_users
    columns:
      - name: id
      - name: email
        data_tests: [not_null]
`;

const UNIT_TEST = `unit_tests:
  - name: keeps_every_user
    model: dim_users
    given:
      - input: ref('raw_users')
        rows:
          - {id: 1, email: ada@example.com}
    expect:
      rows:
        - {id: 1}
`;

export const noStaleDbtColumn: Rule = {
  id: 'no-stale-dbt-column',
  title: 'Described column that the model does not have',
  severity: 'high',
  why: 'A test on a column that is not there fails when it runs; a description of one misleads whoever reads the docs.',
  mend: 'Take the column out of the properties file, or give it its new name, in the same change.',
  examples: [
    {
      title: 'The model no longer selects a column that is tested',
      before: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': SEED,
        'models/dim_users.sql': 'select id, email from {{ ref("raw_users") }}\n',
        'models/dim_users.yml': PROPERTIES,
      },
      after: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': SEED,
        'models/dim_users.sql': 'select id from {{ ref("raw_users") }}\n',
        'models/dim_users.yml': PROPERTIES,
      },
      findings: [{ path: 'models/dim_users.yml', line: 6, certainty: 'proven' }],
    },
    {
      title: 'A unit test gives a column that its seed does not have any more',
      before: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': SEED,
        'models/dim_users.sql': 'select id from {{ ref("raw_users") }}\n',
        'models/unit_tests.yml': UNIT_TEST,
      },
      after: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': 'id\n1\n',
        'models/dim_users.sql': 'select id from {{ ref("raw_users") }}\n',
        'models/unit_tests.yml': UNIT_TEST,
      },
      findings: [{ path: 'models/unit_tests.yml', line: 7, certainty: 'proven' }],
    },
    {
      title: 'A description in other letters is the same column',
      before: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': SEED,
        'models/dim_users.sql': 'select id, email from {{ ref("raw_users") }}\n',
        'models/dim_users.yml': PROPERTIES,
      },
      after: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': SEED,
        'models/dim_users.sql': 'select id, EMAIL from {{ ref("raw_users") }}\n',
        'models/dim_users.yml': PROPERTIES,
      },
      findings: [],
    },
  ],
  check(diff) {
    const drafts: FindingDraft[] = [];
    for (const broken of diff.broken) {
      if (broken.fault.code === 'stale-column') drafts.push(draftOf(broken));
    }
    return drafts;
  },
};

function draftOf(broken: BrokenReference): FindingDraft {
  const { fault, cause } = broken;
  const tests = fault.details;
  const speaks = tests.length > 0 ? `tests (${tests.slice(0, 3).join(', ')})` : 'describes';
  const renamed = cause?.renamedTo ? `; it is \`${cause.renamedTo}\` now` : '';
  const why = cause ? `, since ${at(cause)}${renamed}` : '';
  const message = `This ${speaks} a column \`${fault.column}\` that ${reader(fault.from)} does not have${why}.`;
  const help = cause?.renamedTo
    ? `Say \`${cause.renamedTo}\` instead of \`${fault.column}\`.`
    : `Take \`${fault.column}\` out here, or select it in \`${shortName(fault.from)}\` again.`;
  return {
    ...brokenDraft(broken, message, help),
    severity: tests.length > 0 ? 'high' : 'low',
    column: fault.column,
  };
}
