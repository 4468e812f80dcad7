// A model, seed, snapshot or source that is gone, and somebody still refers to it.

import { at, brokenDraft, type FindingDraft, type Rule, reader, shortName } from './rule';

const PROJECT = 'name: shop\nversion: "1.0"\nmodel-paths: [models]\n';
const SEED = 'id,email\n1,ada@example.com\n';
const STAGING = 'select id, email from {{ ref("raw_users") }}\n';
const MART = 'select count(*) as users\nfrom {{ ref("stg_users") }}\n';

export const noRemovedDbtModelInUse: Rule = {
  id: 'no-removed-dbt-model-in-use',
  title: 'Removed or renamed dbt model in use',
  severity: 'critical',
  why: 'dbt reads the whole project before it builds anything: one `ref` or `source` to something that is gone stops every model, not only this one.',
  mend: 'Change the readers in the same change, or keep the old name as a model that selects from the new one.',
  examples: [
    {
      title: 'A model is renamed, and a mart still says the old name',
      before: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': SEED,
        'models/stg_users.sql': STAGING,
        'models/user_count.sql': MART,
      },
      after: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': SEED,
        'models/stg_customers.sql': STAGING,
        'models/user_count.sql': MART,
      },
      findings: [{ path: 'models/user_count.sql', line: 2, certainty: 'proven' }],
    },
    {
      title: 'A model moves to another folder and keeps its name',
      before: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': SEED,
        'models/stg_users.sql': STAGING,
        'models/user_count.sql': MART,
      },
      after: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': SEED,
        'models/staging/stg_users.sql': STAGING,
        'models/user_count.sql': MART,
      },
      findings: [],
    },
  ],
  check(diff) {
    const drafts: FindingDraft[] = [];
    for (const broken of diff.broken) {
      const { fault, cause, change } = broken;
      if (fault.code !== 'unresolved-ref' && fault.code !== 'unresolved-source') continue;
      if (!change && !broken.was) continue;
      const gone = reader(fault.to);
      const why = cause?.renamedTo
        ? `${gone} is renamed to \`${cause.renamedTo}\``
        : fault.details.includes('disabled')
          ? `${gone} is disabled`
          : cause
            ? `${gone} is removed (it was ${at(cause)})`
            : `${gone} is no longer there`;
      const help = cause?.renamedTo
        ? `Refer to \`${cause.renamedTo}\`.`
        : `Take the reference out of ${reader(fault.from)}, or keep \`${shortName(fault.to)}\`.`;
      const message = `${why.charAt(0).toUpperCase()}${why.slice(1)}, but ${reader(fault.from)} still refers to it.`;
      drafts.push({ ...brokenDraft(broken, message, help), certainty: 'proven' });
    }
    return drafts;
  },
};
