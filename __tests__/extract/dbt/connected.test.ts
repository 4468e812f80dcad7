import { describe, expect, it } from 'vitest';
import { modelOf, namesIn } from './read-text';

function names(value: unknown, sql: string): string[] {
  return namesIn(value, sql).map(({ name }) => name);
}

describe('text that a model writes only when dbt is connected', () => {
  it('belongs to the model where all of it is in the file', async () => {
    const sql = "select id{% if execute %}, email{% endif %} from {{ ref('users') }}";
    const model = await modelOf(sql);
    expect(names(model.script, sql)).toContain('email');
    expect(model.wider).toBeUndefined();
  });

  it('leaves the model open where the warehouse decides', async () => {
    const sql =
      "select id{% if execute %}{% for row in run_query('select name from kinds') %}, {{ row[0] }}_total{% endfor %}{% endif %} from {{ ref('users') }}";
    const model = await modelOf(sql);
    expect(model.wider).toBe(true);
    expect(model.problems).toEqual([]);
  });

  it('is read as what only a connected dbt can write where the rest is no query', async () => {
    const macro =
      "{% macro united(part) %}{% call statement('found', fetch_result=True) %}select 1{% endcall %}{% set found = load_result('found') %}{% if found and found['data'] %}{% for name in found['data'] | map(attribute=0) | list %}select * from {{ name }}{% endfor %}{% else %}{{ return(1) }}{% endif %}{% endmacro %}";
    const sql = "with all_of as (\n{{ united('x') }}\n)\nselect id from all_of";
    const model = await modelOf(sql, { 'macros/united.sql': macro });
    expect(model.problems).toEqual([]);
    expect(names(model.script, sql)).toContain('id');
  });

  it('changes nothing where a model only logs', async () => {
    const model = await modelOf("{% if execute %}{{ log('hi') }}{% endif %}select id from {{ ref('users') }}");
    expect(model.wider).toBeUndefined();
    expect(model.incremental).toBeUndefined();
  });
});

describe('a template', () => {
  it('prints a tuple as SQL lists are written', async () => {
    const sql = "{% set kinds = ('card', 'coupon') %}select id from {{ ref('a') }} where kind in {{ kinds }}";
    expect((await modelOf(sql)).problems).toEqual([]);
  });

  it('may leave no space between a keyword and a relation', async () => {
    const sql = "select a.id, b.email from {{ ref('a') }} a left join{{ ref('b') }} b on a.id = b.id";
    const model = await modelOf(sql, {}, 'snowflake');
    expect(model.problems).toEqual([]);
    expect(names(model.script, sql)).toContain('EMAIL');
  });
});
