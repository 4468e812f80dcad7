import { describe, expect, it } from 'vitest';
import { covered, modelOf, namesIn } from './read-text';

describe('a model', () => {
  it('reads refs and sources as tables, each name at its literal', async () => {
    const sql =
      "select o.id, p.amount\nfrom {{ ref('stg_orders') }} o\njoin {{ source('shop', 'payments') }} p on p.order_id = o.id\n";
    const model = await modelOf(sql);
    expect(model.problems).toEqual([]);
    expect(model.refs).toMatchObject([{ package: null, name: 'stg_orders', version: null }]);
    expect(covered(sql, model.refs[0]!.range)).toBe("ref('stg_orders')");
    expect(covered(sql, model.sources[0]!.range)).toBe("source('shop', 'payments')");
    const names = namesIn(model.script, sql);
    expect(names).toContainEqual({ name: 'stg_orders', at: 'stg_orders' });
    expect(names).toContainEqual({ name: 'dbt_source__shop', at: "source('shop', 'payments')" });
    expect(names).toContainEqual({ name: 'amount', at: 'amount' });
  });

  it('places a column that a macro was given at the literal of the call', async () => {
    const sql = "{{ config(materialized='table') }}\nselect {{ in_euros('amount') }} as euros from {{ ref('a') }};\n";
    const model = await modelOf(sql, {
      'macros/money.sql': '{% macro in_euros(c) %}\n({{ c }} / 100)\n{% endmacro %}',
    });
    expect(model.config).toEqual({ materialized: 'table' });
    expect(namesIn(model.script, sql)).toContainEqual({ name: 'amount', at: 'amount' });
  });

  it('places what a loop puts together where it is put together', async () => {
    const sql =
      "{% set kinds = ['card', 'coupon'] %}\nselect {% for k in kinds %}{{ k }}_total{{ ', ' if not loop.last }}{% endfor %} from {{ ref('a') }}";
    const names = namesIn((await modelOf(sql)).script, sql);
    expect(names).toContainEqual({ name: 'card_total', at: 'k }}_total' });
    expect(names).toContainEqual({ name: 'coupon_total', at: 'k }}_total' });
  });

  it('expands a star without the columns it leaves out', async () => {
    const sql = "select {{ dbt_utils.star(from=ref('a'), except=['secret', 'token']) }} from {{ ref('a') }}";
    const { script } = await modelOf(sql);
    const text = JSON.stringify(script);
    expect(text).toContain('"kind":"star"');
    expect(namesIn(script, sql).map(({ name }) => name)).toEqual(expect.arrayContaining(['secret', 'token']));
  });

  it('unites relations by name', async () => {
    const { script, refs } = await modelOf("{{ dbt_utils.union_relations(relations=[ref('a'), ref('b')]) }}");
    expect(JSON.stringify(script)).toContain('"byName":true');
    expect(refs.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('is read both ways when it is incremental', async () => {
    const sql =
      "select id from {{ ref('a') }}\n{% if is_incremental() %}where id > (select max(id) from {{ this }}){% endif %}";
    const model = await modelOf(sql);
    expect(namesIn(model.script, sql).map(({ name }) => name)).not.toContain('dbt_this');
    expect(namesIn(model.incremental, sql).map(({ name }) => name)).toContain('dbt_this');
  });

  it('takes variables from the project, lazily, and says which nothing defines', async () => {
    const project = "name: shop\nvars:\n  orders: \"{{ source('raw', 'orders') }}\"\n  shop: {limit: 5}\n";
    const sql = "select * from {{ var('orders') }} limit {{ var('limit') }} offset {{ var('skip') }}";
    const model = await modelOf(sql, { 'dbt_project.yml': project });
    expect(model.sources).toMatchObject([{ source: 'raw', table: 'orders' }]);
    expect(model.unknown).toMatchObject([{ kind: 'var', name: 'skip' }]);
    expect(model.script).not.toBeNull();
  });

  it('takes none for an answer: as a default of a variable and as an argument', async () => {
    const macros = {
      'macros/f.sql': "{% macro f(a, b='late') %}{{ 'none' ~ a if b is none else b }}_col{% endmacro %}",
    };
    const sql =
      "select {{ f('x', none) }}, {{ f('x') }} {% if var('prefix', none) != none %}, {{ var('prefix') }}{% endif %} from t";
    const model = await modelOf(sql, macros);
    expect(model.unknown).toEqual([]);
    expect(namesIn(model.script, sql).map(({ name }) => name)).toEqual(['nonex_col', 'late_col', 't']);
  });

  it('dispatches macros by adapter', async () => {
    const macros =
      "{% macro now_() %}{{ return(adapter.dispatch('now_')()) }}{% endmacro %}{% macro default__now_() %}plain_col{% endmacro %}{% macro snowflake__now_() %}snow_col{% endmacro %}";
    const sql = 'select {{ now_() }} from t';
    const names = async (dialect: 'postgres' | 'snowflake') =>
      namesIn((await modelOf(sql, { 'macros/now.sql': macros }, dialect)).script, sql).map(({ name }) =>
        name.toLowerCase(),
      );
    expect(await names('postgres')).toContain('plain_col');
    expect(await names('snowflake')).toContain('snow_col');
  });

  it('names macros that nothing defines and reads on', async () => {
    const sql = 'select id, {{ no_such_macro(1) }} as x from {{ ref("a") }} where {{ no_such_filter() }}';
    const model = await modelOf(sql);
    expect(model.unknown.map(({ kind, name }) => [kind, name])).toEqual([
      ['macro', 'no_such_macro'],
      ['macro', 'no_such_filter'],
    ]);
    expect(model.script).not.toBeNull();
  });

  it('reports what does not parse at the line where the statement starts in the source', async () => {
    const sql = "{% set a = 'x' %}\n\n\nselect id\nfrom from {{ ref('a') }}";
    const model = await modelOf(sql);
    expect(model.script).toBeNull();
    expect(model.problems.map(({ line }) => line)).toEqual([4]);
  });

  it('leaves open what only a warehouse knows', async () => {
    const model = await modelOf('{{ everything() }}', {
      'macros/e.sql': '{% macro everything() %}{% if false %}select 1{% endif %}{% endmacro %}',
    });
    expect(JSON.stringify(model.script)).toContain('dbt_unknown');
    expect(model.problems).toHaveLength(1);
  });

  it('keeps packages and versions apart', async () => {
    const sql = "select a.id from {{ ref('other', 'users', v=2) }} a";
    const model = await modelOf(sql);
    expect(model.refs).toMatchObject([{ package: 'other', name: 'users', version: '2' }]);
    expect(namesIn(model.script, sql).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['dbt_ref__other', 'users__dbt_v2']),
    );
  });

  it('finds the source whose place a macro hands to adapter.get_relation, and nothing else', async () => {
    const relation = (table: string) =>
      `{% set r = adapter.get_relation(database=source('raw', 'orders').database, schema=source('raw', 'orders').schema, identifier='${table}') %}select * from {{ r }}\n`;
    const known = JSON.stringify((await modelOf(relation('orders'))).script);
    expect(known).toContain('dbt_source__raw');
    const other = JSON.stringify((await modelOf(relation('orders_archive'))).script);
    expect(other).not.toContain('dbt_source__raw');
  });
});

describe('what only the warehouse knows', () => {
  it('is said of a model that asks for the columns of a relation', async () => {
    const asked = await modelOf(
      "select {% for c in adapter.get_columns_in_relation(ref('a')) %}{{ c.name }}{{ ', ' if not loop.last }}{% endfor %} from {{ ref('a') }}",
    );
    expect(asked.asksColumns).toBe(true);
    expect(asked.problems).toEqual([]);
    expect((await modelOf("select id from {{ ref('a') }}")).asksColumns).toBeUndefined();
  });

  it('may leave a list empty, which is read nevertheless', async () => {
    const sql =
      "select id, 'not in ()' as note from {{ ref('a') }}\nwhere id not in ({% for id in run_query('select 1') %}{% if id %}{{ id }}{% endif %}{% endfor %}) and paid\n";
    const model = await modelOf(sql);
    expect(model.problems).toEqual([]);
    expect(namesIn(model.script, sql)).toContainEqual({ name: 'paid', at: 'paid' });
  });

  it('is quoted only where a name must be', async () => {
    const sql = "select {{ adapter.quote('place.id') }} as a, {{ adapter.quote('Total') }} as b from {{ ref('a') }}";
    const names = namesIn((await modelOf(sql)).script, sql).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['place.id', 'total']));
  });
});
