import { describe, expect, it } from 'vitest';
import type { Edge } from '../../../src/model/graph';
import { type Files, graphOf } from '../../memory-tree';

function project(models: Files, sources = '      - name: visits\n      - name: users\n'): Files {
  return {
    'dbt_project.yml': 'name: web\nversion: "1.0"\nmodel-paths: [models]\n',
    'models/sources.yml': `version: 2\nsources:\n  - name: raw\n    tables:\n${sources}`,
    ...models,
  };
}

const STAGED = {
  'models/base.sql': "select * from {{ source('raw', 'visits') }}\n",
  'models/staged.sql': "with visits as (\n  select * from {{ ref('base') }}\n)\nselect *, 1 as version from visits\n",
  'models/pages.sql': "select Page, version from {{ ref('staged') }}\n",
};

async function read(files: Files) {
  const graph = await graphOf(files);
  const columns = (id: string) =>
    graph.nodes.find((node) => node.id === id)?.columns.map(({ name, inferred }) => `${name}${inferred ? '?' : ''}`);
  const origins = (id: string, column: string) =>
    graph.edges
      .filter((edge: Edge) => edge.kind === 'derives' && edge.from === id && edge.fromColumn === column)
      .map((edge) => `${edge.to}.${edge.toColumn} ${edge.certainty} ${edge.line}`)
      .sort();
  return { graph, columns, origins };
}

describe('columns that only their readers name', () => {
  it('are followed through every star down to the source', async () => {
    const { graph, columns, origins } = await read(project(STAGED));
    expect(columns('dbt:source.raw.visits')).toEqual(['page?']);
    expect(columns('dbt:model.base')).toEqual(['page?']);
    expect(columns('dbt:model.staged')).toEqual(['version', 'page?']);
    expect(origins('dbt:model.pages', 'page')).toEqual(['dbt:model.staged.page likely 1']);
    expect(origins('dbt:model.staged', 'page')).toEqual(['dbt:model.base.page likely 4']);
    expect(origins('dbt:model.base', 'page')).toEqual(['dbt:source.raw.visits.page likely 1']);
    expect(graph.faults).toEqual([]);
  });

  it('are not looked for where a declared column has the name', async () => {
    const declared = '      - name: visits\n        columns:\n          - name: page\n';
    const { columns, origins } = await read(project(STAGED, declared));
    expect(columns('dbt:model.base')).toEqual(['page']);
    expect(origins('dbt:model.pages', 'page')).toEqual(['dbt:model.staged.page proven 1']);
  });

  it('belong to nobody for sure when several may have them', async () => {
    const { columns, origins } = await read(
      project({
        'models/joined.sql':
          "select * from {{ source('raw', 'visits') }} v join {{ source('raw', 'users') }} u on u.id = v.user_id\n",
        'models/mails.sql': "select email from {{ ref('joined') }}\n",
      }),
    );
    expect(columns('dbt:model.joined')).toEqual(['email?']);
    expect(columns('dbt:source.raw.users')).toEqual(['id?']);
    expect(origins('dbt:model.joined', 'email')).toEqual([
      'dbt:source.raw.users.email possible 1',
      'dbt:source.raw.visits.email possible 1',
    ]);
  });

  it('are marked where something flows in that is not in the tree', async () => {
    const { graph } = await read(
      project({ 'models/days.sql': "select day, 1 as one from {{ ref('calendar', 'dates') }}\n" }),
    );
    const days = graph.nodes.find((node) => node.id === 'dbt:model.days');
    expect(days?.columns.map((column) => [column.name, column.untraced ?? false])).toEqual([
      ['day', true],
      ['one', false],
    ]);
  });
});
