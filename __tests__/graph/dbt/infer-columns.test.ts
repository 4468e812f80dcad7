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

describe('columns that a template asks the warehouse for', () => {
  it('are those of the relation, each under its own name', async () => {
    const { graph, columns, origins } = await read(
      project({
        'models/lowered.sql':
          "{% set names = dbt_utils.get_filtered_columns_in_relation(source('raw', 'visits')) %}\n" +
          "select {% for name in names %}lower(\"{{ name }}\") as {{ name | lower }}{% if not loop.last %}, {% endif %}{% endfor %}\nfrom {{ source('raw', 'visits') }}\n",
        'models/pages.sql': "select page from {{ ref('lowered') }}\n",
      }),
    );
    expect(columns('dbt:model.lowered')).toEqual(['page?']);
    expect(origins('dbt:model.pages', 'page')).toEqual(['dbt:model.lowered.page likely 1']);
    expect(origins('dbt:model.lowered', 'page')).toEqual(['dbt:source.raw.visits.page likely 2']);
    expect(graph.faults).toEqual([]);
  });

  it('line up by name in unions that a macro writes', async () => {
    const macro =
      '{% macro union_all(relations) %}{% for relation in relations %}\nselect {{ loop.index }} as part' +
      '{% for column in adapter.get_columns_in_relation(relation) %}{% if column.name not in ["secret"] %}, {{ column.name }}{% endif %}{% endfor %}' +
      ' from {{ relation }}{% if not loop.last %} union all{% endif %}{% endfor %}{% endmacro %}\n';
    const { columns, origins } = await read(
      project({
        'macros/union_all.sql': macro,
        'models/all_rows.sql': "{{ union_all([source('raw', 'visits'), source('raw', 'users')]) }}\n",
        'models/ids.sql': "select id, part from {{ ref('all_rows') }}\n",
      }),
    );
    expect(columns('dbt:model.all_rows')).toEqual(['part', 'id?']);
    expect(origins('dbt:model.all_rows', 'id')).toEqual([
      'dbt:source.raw.users.id likely 1',
      'dbt:source.raw.visits.id likely 1',
    ]);
  });

  it('make nothing that the text then reads a sure fault', async () => {
    const { graph } = await read(
      project({
        'models/one.sql': 'select 1 as id\n',
        'models/guarded.sql':
          "{% set names = adapter.get_columns_in_relation(ref('one')) | map(attribute='name') | list %}\n" +
          "select {% if 'note' in names %}note{% else %}null as note{% endif %} from {{ ref('one') }}\n",
      }),
    );
    expect(graph.faults.map((fault) => `${fault.code} ${fault.column} ${fault.certainty}`)).toEqual([
      'unknown-column note possible',
    ]);
  });
});

describe('names that only the data tells', () => {
  it('are made of what every such column is made of', async () => {
    const { columns, origins } = await read(
      project({
        'models/wide.sql':
          "select id, {{ dbt_utils.pivot('kind', dbt_utils.get_column_values(source('raw', 'visits'), 'kind'), then_value='amount') }}\nfrom {{ source('raw', 'visits') }} group by 1\n",
        'models/narrow.sql': "select paid from {{ ref('wide') }}\n",
      }),
    );
    expect(columns('dbt:model.wide')).toEqual(['id', 'paid?']);
    expect(origins('dbt:model.wide', 'paid').map((text) => text.split(' ')[0])).toEqual([
      'dbt:source.raw.visits.amount',
      'dbt:source.raw.visits.kind',
    ]);
  });
});

describe('tables read by their own names', () => {
  it('are assets with the columns that are read of them', async () => {
    const { graph, columns, origins } = await read(
      project({ 'models/direct.sql': 'select o.total as amount from shop.orders o where o.paid\n' }),
    );
    expect(origins('dbt:model.direct', 'amount')).toEqual(['table:shop.orders.total likely 1']);
    expect(columns('table:shop.orders')?.sort()).toEqual(['paid?', 'total?']);
    expect(graph.faults).toEqual([]);
  });

  it('are the tables of migrations where those define them', async () => {
    const { origins } = await read({
      ...project({ 'models/direct.sql': 'select total as amount from shop.orders\n' }),
      'migrations/V1__orders.sql': 'create schema shop;\ncreate table shop.orders (id int, total int);\n',
    });
    expect(origins('dbt:model.direct', 'amount')).toEqual(['table:shop.orders.total likely 1']);
  });
});
