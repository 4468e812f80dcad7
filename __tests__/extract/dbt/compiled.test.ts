import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { covered, modelOf } from './read-text';

const MACRO = '{% macro shout(x) %}upper({{ x }}) as {{ x }}{% endmacro %}\n';
const MODEL = `-- people
select
  {% for c in run_query('select 1').columns %}{{ c }},
  {% endfor %}
  id as key,
  {{ shout('email') }}
from {{ ref('raw') }} as r
where r.name is not null
`;
const COMPILED = `-- people
select
  nick,
  id as key,
  upper(email) as email
from "wh"."raw data"."raw" as r
where r.name is not null`;

function manifest(
  node: Record<string, unknown> = {},
  macro: string = MACRO,
  more: Record<string, unknown> = {},
): string {
  return JSON.stringify({
    nodes: {
      'model.shop.orders': {
        name: 'orders',
        package_name: 'shop',
        original_file_path: 'models/orders.sql',
        raw_code: MODEL.trim(),
        compiled_code: COMPILED,
        relation_name: '"wh"."main"."orders"',
        depends_on: { macros: ['macro.shop.shout'], nodes: ['seed.shop.raw'] },
        ...node,
      },
      'seed.shop.raw': { name: 'raw', package_name: 'shop', relation_name: '"wh"."raw data"."raw"' },
    },
    sources: {
      'source.shop.crm.users': {
        name: 'users',
        source_name: 'crm',
        package_name: 'shop',
        relation_name: '"wh"."crm"."users"',
      },
    },
    macros: {
      'macro.shop.shout': { package_name: 'shop', original_file_path: 'macros/shout.sql', macro_sql: macro.trim() },
    },
    ...more,
  });
}

async function outputs(text: string, sql = MODEL) {
  const node = await modelOf(sql, { 'macros/shout.sql': MACRO, 'target/manifest.json': text });
  const [statement] = node.script?.statements ?? [];
  const body = statement?.kind === 'query' ? statement.query.body : null;
  const items = body?.kind === 'select' ? body.items : [];
  return { node, items, texts: items.map((item) => covered(sql, item.range)) };
}

describe('a model that dbt compiled before', () => {
  it('is read as dbt compiled it, at the places of its own file', async () => {
    const { node, items, texts } = await outputs(manifest());
    expect(items).toHaveLength(3);
    expect(texts[1]).toBe('id');
    expect(texts[0]).toContain('run_query');
    expect(node.refs.map(({ name, package: from }) => [name, from])).toEqual([['raw', null]]);
    expect(JSON.stringify(node.script)).toContain('dbt_ref');
    expect(JSON.stringify(node.script)).not.toContain('raw data');
    expect(node.problems).toEqual([]);
  });

  it('refers to what only the compiled text names', async () => {
    const compiled = `${COMPILED} and id in (select id from "wh"."crm"."users")`;
    const depends = { macros: [], nodes: ['seed.shop.raw', 'source.shop.crm.users'] };
    const { node } = await outputs(manifest({ compiled_code: compiled, depends_on: depends }));
    expect(node.sources).toMatchObject([{ source: 'crm', table: 'users' }]);
  });

  it.each([
    ['the file is another', manifest({ raw_code: 'select 1' })],
    ['a macro is another', manifest({}, MACRO.replace('upper', 'lower'))],
    ['the checksum is another', manifest({ raw_code: undefined, checksum: { name: 'sha256', checksum: '0' } })],
    ['the compiled text is no query', manifest({ compiled_code: 'drop table x' })],
    [
      'something ephemeral was put into it',
      manifest({ compiled_code: `with __dbt__cte__a as (select 1) ${COMPILED}` }),
    ],
    ['the manifest is cut off', manifest().slice(0, -40)],
    ['the manifest is of odd kinds', '{"nodes":{"__proto__":3,"a":[]},"sources":4,"macros":[]}'],
  ])('is rendered anew when %s', async (_, text) => {
    const { node, items } = await outputs(text);
    expect(items.length).toBeGreaterThan(0);
    expect(JSON.stringify(node.script)).not.toContain('nick');
  });

  it('is believed by its checksum too, whatever the line ends', async () => {
    const crlf = await outputs(manifest(), MODEL.replaceAll('\n', '\r\n'));
    const checksum = { name: 'sha256', checksum: createHash('sha256').update(MODEL.trim()).digest('hex') };
    const hashed = await outputs(manifest({ raw_code: undefined, checksum }));
    for (const { node } of [crlf, hashed]) expect(JSON.stringify(node.script)).toContain('nick');
  });
});
