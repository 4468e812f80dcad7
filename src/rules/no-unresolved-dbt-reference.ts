// A `ref`, `source`, macro, variable or measure that nothing in the project defines, or that may not be named from here.

import type { BrokenReference } from '../graph/diff-graphs';
import { brokenDraft, type FindingDraft, type Rule, reader } from './rule';

const PROJECT = 'name: shop\nversion: "1.0"\nmodel-paths: [models]\n';
const SEED = 'id,email\n1,ada@example.com\n';
const STAGING = 'select id, email from {{ ref("raw_users") }}\n';

const COUNT = 'select count(*) as users\nfrom {{ ref("stg_users") }}\n';

function metricOn(measure: string, used: string): string {
  return `semantic_models:
  - name: users
    model: ref('stg_users')
    measures:
      - name: ${measure}
        agg: count
        expr: id
metrics:
  - name: active_users
    label: Active users
    type: simple
    type_params:
      measure: ${used}
`;
}

export const noUnresolvedDbtReference: Rule = {
  id: 'no-unresolved-dbt-reference',
  title: 'Unresolved ref, source, macro or variable',
  severity: 'high',
  why: 'dbt cannot compile a model that names something nobody defines, or a model that is private to others, and stops before it builds anything.',
  mend: 'Correct the name, or add what is missing; for something out of a package, add the package.',
  examples: [
    {
      title: 'A new model with a slip of the pen',
      before: { 'dbt_project.yml': PROJECT, 'seeds/raw_users.csv': SEED, 'models/stg_users.sql': STAGING },
      after: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': SEED,
        'models/stg_users.sql': STAGING,
        'models/user_count.sql': 'select count(*) as users\nfrom {{ ref("stg_user") }}\n',
      },
      findings: [{ path: 'models/user_count.sql', line: 2, certainty: 'proven' }],
    },
    {
      title: 'A model of a package that is fetched later',
      before: {
        'dbt_project.yml': PROJECT,
        'packages.yml': 'packages:\n  - package: fivetran/shopify\n    version: 1.0.0\n',
        'seeds/raw_users.csv': SEED,
      },
      after: {
        'dbt_project.yml': PROJECT,
        'packages.yml': 'packages:\n  - package: fivetran/shopify\n    version: 1.0.0\n',
        'seeds/raw_users.csv': SEED,
        'models/orders.sql': 'select * from {{ ref("shopify", "shopify__orders") }}\n',
      },
      findings: [],
    },
    {
      title: 'A model becomes private to its group, and a model outside of it reads it',
      before: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': SEED,
        'models/stg_users.sql': STAGING,
        'models/user_count.sql': COUNT,
        'models/groups.yml': 'groups:\n  - name: growth\n    owner:\n      name: Growth\n',
        'models/users.yml': 'models:\n  - name: stg_users\n    group: growth\n    access: public\n',
      },
      after: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': SEED,
        'models/stg_users.sql': STAGING,
        'models/user_count.sql': COUNT,
        'models/groups.yml': 'groups:\n  - name: growth\n    owner:\n      name: Growth\n',
        'models/users.yml': 'models:\n  - name: stg_users\n    group: growth\n    access: private\n',
      },
      findings: [{ path: 'models/user_count.sql', line: 2, certainty: 'proven' }],
    },
    {
      title: 'A metric over a measure that has another name now',
      before: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': SEED,
        'models/stg_users.sql': STAGING,
        'models/users.yml': metricOn('users', 'users'),
      },
      after: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': SEED,
        'models/stg_users.sql': STAGING,
        'models/users.yml': metricOn('people', 'users'),
      },
      findings: [{ path: 'models/users.yml', line: 13, certainty: 'likely' }],
    },
  ],
  check(diff) {
    const drafts: FindingDraft[] = [];
    for (const broken of diff.broken) {
      const { fault, change, was } = broken;
      const kind = KINDS.get(fault.code);
      if (!kind || ((change || was) && /^unresolved-(ref|source)$/.test(fault.code))) continue;
      // A package that is not in the tree may define it.
      if (fault.certainty === 'possible') continue;
      if (fault.code === 'forbidden-ref') {
        drafts.push(forbidden(broken));
        continue;
      }
      const disabled = fault.details.includes('disabled');
      const message = `Nothing ${disabled ? 'that is switched on ' : ''}is called \`${fault.wanted}\`, but ${reader(fault.from)} names it as ${kind}.`;
      const help = disabled
        ? `Enable \`${fault.wanted}\`, or take it out here.`
        : 'Correct the name, or add what is missing.';
      drafts.push(brokenDraft(broken, message, help));
    }
    return drafts;
  },
};

function forbidden(broken: BrokenReference): FindingDraft {
  const { fault } = broken;
  const [access, owner] = fault.details;
  const name = `\`${fault.wanted}\``;
  const draft = brokenDraft(
    broken,
    `${name} is ${access} to ${owner}, but ${reader(fault.from)} refers to it from elsewhere.`,
    `Give ${name} a wider \`access\`, or read a model that ${owner} makes public.`,
  );
  return { ...draft, changedAsset: fault.to, severity: 'critical' };
}

const KINDS = new Map([
  ['forbidden-ref', 'a model'],
  ['unresolved-metric', 'a measure, metric or dimension'],
  ['unresolved-ref', 'a model'],
  ['unresolved-source', 'a source'],
  ['unresolved-macro', 'a macro'],
  ['unresolved-var', 'a variable'],
]);
