// A model whose enforced contract and whose query no longer say the same.

import type { BrokenReference } from '../graph/diff-graphs';
import { brokenDraft, type Rule, shortName } from './rule';
import { renamedColumns } from './renamed-columns';

const PROJECT = 'name: shop\nversion: "1.0"\nmodel-paths: [models]\n';
const SEED = 'id,email\n1,ada@example.com\n';
const MODEL = 'select\n    id,\n    email\nfrom {{ ref("raw_users") }}\n';
const CONTRACT = `version: 2
models:
  - name: dim_users
    config:
      contract:
        enforced: true
    columns:
      - name: id
        data_type: int
      - name: email
        data_type: text
`;

export const noBrokenDbtContract: Rule = {
  id: 'no-broken-dbt-contract',
  title: 'Broken dbt contract',
  severity: 'critical',
  why: 'dbt compares an enforced contract with the columns of the query before it builds the model: a column too few, too many or of another type, and the build stops.',
  mend: 'Change the contract and the query together; for a column that others rely on, add a new version of the model.',
  examples: [
    {
      title: 'The query no longer gives a column that the contract promises',
      before: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': SEED,
        'models/dim_users.sql': MODEL,
        'models/dim_users.yml': CONTRACT,
      },
      after: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': SEED,
        'models/dim_users.sql': 'select\n    id\nfrom {{ ref("raw_users") }}\n',
        'models/dim_users.yml': CONTRACT,
      },
      findings: [{ path: 'models/dim_users.yml', line: 10, certainty: 'proven' }],
    },
    {
      title: 'The query and the contract gain a column together',
      before: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': 'id,email,name\n1,ada@example.com,Ada\n',
        'models/dim_users.sql': MODEL,
        'models/dim_users.yml': CONTRACT,
      },
      after: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': 'id,email,name\n1,ada@example.com,Ada\n',
        'models/dim_users.sql': 'select\n    id,\n    email,\n    name\nfrom {{ ref("raw_users") }}\n',
        'models/dim_users.yml': `${CONTRACT}      - name: name\n        data_type: text\n`,
      },
      findings: [],
    },
  ],
  check(diff) {
    const drafts = [];
    const renamed = renamedColumns(diff.broken, 'broken-contract');
    for (const broken of diff.broken) {
      if (broken.fault.code !== 'broken-contract') continue;
      const { fault } = broken;
      // The old name is told, and where it stands.
      if (fault.details[0] === 'undeclared' && renamed.has(`${fault.from}\0${fault.column?.toLowerCase()}`)) continue;
      const { message, help } = say(broken);
      drafts.push({ ...brokenDraft(broken, message, help), column: fault.column });
    }
    return drafts;
  },
};

function say({ fault }: BrokenReference): { message: string; help: string } {
  const model = `\`${shortName(fault.from)}\``;
  const column = `\`${fault.column}\``;
  const [what, declared, actual] = fault.details;
  switch (what) {
    case 'undeclared':
      return {
        message: `${model} has an enforced contract that does not list its column ${column}.`,
        help: `Add ${column} with its \`data_type\` to the contract, or take it out of the query.`,
      };
    case 'untyped':
      return {
        message: `The enforced contract of ${model} lists ${column} without a \`data_type\`.`,
        help: `Say the \`data_type\` of ${column}.`,
      };
    case 'type':
      return {
        message: `The contract of ${model} promises ${column} as \`${declared}\`, but the query gives \`${actual}\`.`,
        help: `Cast ${column} to \`${declared}\`, or change the contract in a new version of the model.`,
      };
    default:
      return {
        message: `The contract of ${model} promises ${column}, which its query does not give.`,
        help: `Select ${column} again, or take it out of the contract in a new version of the model.`,
      };
  }
}
