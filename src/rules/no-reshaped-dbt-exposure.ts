// An exposure, metric or saved query over a model that still builds but lost a column, or has one of another type.

import type { GraphDiff } from '../graph/diff-graphs';
import type { Change } from '../model/change';
import type { TrailStep } from '../model/finding';
import type { Edge } from '../model/graph';
import { at, type FindingDraft, type Rule, reader, shortName } from './rule';

const PROJECT = 'name: shop\nversion: "1.0"\nmodel-paths: [models]\n';
const MODEL = 'select * from {{ ref("raw_users") }}\n';
const EXPOSURE = `version: 2
exposures:
  - name: growth_board
    type: dashboard
    owner:
      name: Growth
    depends_on:
      - ref('dim_users')
`;

export const noReshapedDbtExposure: Rule = {
  id: 'no-reshaped-dbt-exposure',
  title: 'Exposure over a model that lost a column',
  severity: 'medium',
  why: 'The model builds and every test passes, but the dashboard, metric or notebook on top may show the column that is no longer there.',
  mend: 'Ask the owner of the exposure whether the column is used before it goes; keep it for one more release if nobody can tell.',
  examples: [
    {
      title: 'A seed loses a column, and a model passes that on by `*`',
      before: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': 'id,email\n1,ada@example.com\n',
        'models/dim_users.sql': MODEL,
        'models/exposures.yml': EXPOSURE,
      },
      after: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': 'id\n1\n',
        'models/dim_users.sql': MODEL,
        'models/exposures.yml': EXPOSURE,
      },
      findings: [{ path: 'models/exposures.yml', line: 8, certainty: 'likely' }],
    },
    {
      title: 'A new column disturbs nobody',
      before: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': 'id\n1\n',
        'models/dim_users.sql': MODEL,
        'models/exposures.yml': EXPOSURE,
      },
      after: {
        'dbt_project.yml': PROJECT,
        'seeds/raw_users.csv': 'id,email\n1,ada@example.com\n',
        'models/dim_users.sql': MODEL,
        'models/exposures.yml': EXPOSURE,
      },
      findings: [],
    },
  ],
  check(diff) {
    const shapes = shapesOf(diff);
    const drafts: FindingDraft[] = [];
    if (shapes.size === 0) return drafts;
    for (const edge of diff.after.edges) {
      if (!/^dbt:(exposure|saved-query)\./.test(edge.from) || edge.toColumn !== null) continue;
      const [first, ...others] = shapes.get(edge.to) ?? [];
      if (first) drafts.push(draftOf(edge, first, others.length));
    }
    return drafts;
  },
};

interface Shape {
  change: Change;
  root: Change;
  steps: TrailStep[];
}

function shapesOf(diff: GraphDiff): Map<string, Shape[]> {
  const shapes = new Map<string, Shape[]>();
  const own = diff.changes.map((change) => ({ change, root: change, steps: [] }));
  for (const shape of [...diff.derived, ...own]) {
    const { kind, asset, column } = shape.change;
    if (column === null || !asset.startsWith('dbt:') || !/-(removed|renamed)$/.test(kind)) continue;
    shapes.set(asset, [...(shapes.get(asset) ?? []), shape]);
  }
  return shapes;
}

function draftOf(edge: Edge, { change, root, steps }: Shape, others: number): FindingDraft {
  const more = others > 0 ? ` and ${others} more ${others === 1 ? 'column' : 'columns'}` : '';
  const lost = change.renamedTo
    ? `calls \`${change.column}\` now \`${change.renamedTo}\``
    : `no longer has \`${change.column}\``;
  const { path, line, startColumn, endLine, endColumn } = edge;
  const name = `${reader(edge.to).charAt(0).toUpperCase()}${reader(edge.to).slice(1)}`;
  return {
    path,
    line,
    startColumn,
    endLine,
    endColumn,
    certainty: 'likely',
    introduced: true,
    asset: edge.from,
    column: null,
    changedAsset: root.asset,
    clause: edge.clause,
    message: `${name} ${lost}${more} (${at(root)}), and ${reader(edge.from)} shows it.`,
    help: `Check that ${reader(edge.from)} does not use \`${change.column}\`, or keep it in \`${shortName(edge.to)}\`.`,
    trail: [
      { asset: root.asset, column: root.column, path: root.path, line: root.line },
      ...steps,
      { asset: edge.from, column: null, path, line },
    ],
    subject: `${change.asset}:${change.column}:shape`,
    causeKey: `${root.path}:${root.line}:${root.startColumn}`,
  };
}
