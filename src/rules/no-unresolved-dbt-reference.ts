// A `ref`, `source`, macro or variable that nothing in the project defines.

import { brokenDraft, type FindingDraft, type Rule, reader } from './rule';

const PROJECT = 'name: shop\nversion: "1.0"\nmodel-paths: [models]\n';
const SEED = 'id,email\n1,ada@example.com\n';
const STAGING = 'select id, email from {{ ref("raw_users") }}\n';

export const noUnresolvedDbtReference: Rule = {
  id: 'no-unresolved-dbt-reference',
  title: 'Unresolved ref, source, macro or variable',
  severity: 'high',
  why: 'dbt cannot compile a model that names something nobody defines, and stops before it builds anything.',
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
  ],
  check(diff) {
    const drafts: FindingDraft[] = [];
    for (const broken of diff.broken) {
      const { fault, change, was } = broken;
      const kind = KINDS.get(fault.code);
      if (!kind || ((change || was) && /^unresolved-(ref|source)$/.test(fault.code))) continue;
      // A package that is not in the tree may define it.
      if (fault.certainty === 'possible') continue;
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

const KINDS = new Map([
  ['unresolved-ref', 'a model'],
  ['unresolved-source', 'a source'],
  ['unresolved-macro', 'a macro'],
  ['unresolved-var', 'a variable'],
]);
