// A model, test, exposure or metric that reads something which no longer builds. One finding each, under its root cause.

import type { BrokenReference, GraphDiff } from '../graph/diff-graphs';
import type { TrailStep } from '../model/finding';
import type { Fault } from '../model/graph';
import { brokenDraft, type FindingDraft, type Rule, reader, shortName } from './rule';

/** Steps of a way that are told, those next to the reader. */
const LONGEST_WAY = 12;

const PROJECT = 'name: shop\nversion: "1.0"\nmodel-paths: [models]\n';
const STAGING = 'select\n    id as user_id,\n    email\nfrom {{ ref("raw_users") }}\n';
const MART = 'select count(user_id) as users\nfrom {{ ref("stg_users") }}\n';

export const noBrokenDbtUpstream: Rule = {
  id: 'no-broken-dbt-upstream',
  title: 'Downstream of something that no longer builds',
  severity: 'medium',
  why: 'dbt skips everything downstream of a model that fails: the tables stay as they were yesterday, or are not there at all, and dashboards show old numbers.',
  mend: 'Mend the model named here; nothing needs to change in this place.',
  examples: [
    {
      title: 'A mart over a staging model that lost a column of its seed',
      before: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': 'id,email\n1,ada@example.com\n',
        'models/stg_users.sql': STAGING,
        'models/user_count.sql': MART,
      },
      after: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': 'id\n1\n',
        'models/stg_users.sql': STAGING,
        'models/user_count.sql': MART,
      },
      findings: [{ path: 'models/user_count.sql', line: 2, certainty: 'proven' }],
    },
    {
      title: 'The staging model is mended in the same change',
      before: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': 'id,email\n1,ada@example.com\n',
        'models/stg_users.sql': STAGING,
        'models/user_count.sql': MART,
      },
      after: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': 'id\n1\n',
        'models/stg_users.sql': 'select id as user_id\nfrom {{ ref("raw_users") }}\n',
        'models/user_count.sql': MART,
      },
      findings: [],
    },
  ],
  check(diff) {
    const roots = rootFaults(diff);
    const spread = spreadFaults(diff);
    const drafts: FindingDraft[] = [];
    for (const broken of diff.broken) {
      if (broken.fault.code !== 'upstream-broken') continue;
      const draft = draftOf(broken, roots, spread);
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
};

/** What broke each asset: the fault that this change brought, if there is one. */
function rootFaults(diff: GraphDiff): Map<string, BrokenReference> {
  const roots = new Map<string, BrokenReference>();
  for (const broken of diff.broken) {
    if (broken.fault.code === 'upstream-broken' || !broken.fault.from.startsWith('dbt:')) continue;
    const known = roots.get(broken.fault.from);
    if (!known || (!known.introduced && broken.introduced)) roots.set(broken.fault.from, broken);
  }
  return roots;
}

/** What cannot be built, by what it reads that cannot be. */
function spreadFaults(diff: GraphDiff): Map<string, Fault> {
  const spread = new Map<string, Fault>();
  for (const { fault } of diff.broken)
    if (fault.code === 'upstream-broken' && !spread.has(fault.from)) spread.set(fault.from, fault);
  return spread;
}

function draftOf(
  broken: BrokenReference,
  roots: ReadonlyMap<string, BrokenReference>,
  spread: ReadonlyMap<string, Fault>,
): FindingDraft | null {
  const { fault } = broken;
  const causes = fault.details.flatMap((id) => roots.get(id) ?? []);
  const root = causes.find((cause) => cause.introduced) ?? causes[0];
  const name = shortName(fault.to);
  const [origin] = root ? [root.fault.from] : fault.details;
  const far = origin !== undefined && origin !== fault.to ? `, because ${reader(origin)} does not` : '';
  const message = `${reader(fault.from)} reads \`${name}\`, which does not build any more${far}.`;
  const draft = brokenDraft(
    broken,
    capital(message),
    `Mend ${reader(origin ?? fault.to)}; this one then builds again.`,
  );
  if (!root) return fault.certainty === 'possible' ? null : draft;
  const first = brokenDraft(root, '', '');
  if (first.certainty === 'possible') return null;
  const isModel = /^dbt:(model|snapshot|test)\./.test(fault.from);
  const own = { asset: fault.from, column: null, path: fault.path, line: fault.line };
  const between: TrailStep[] = [];
  // Each where it reads the one before.
  for (let at = spread.get(fault.to); at && between.length < LONGEST_WAY; at = spread.get(at.to))
    between.unshift({ asset: at.from, column: null, path: at.path, line: at.line });
  return {
    ...draft,
    certainty: isModel ? first.certainty : 'likely',
    changedAsset: first.changedAsset,
    trail: [...first.trail, ...between, own],
    subject: `upstream:${fault.to}`,
    causeKey: first.causeKey,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
