import { describe, expect, it } from 'vitest';
import { modelOf } from './read-text';

const HOSTILE: Record<string, string> = {
  'an endless loop': '{% for a in range(100000) %}{% for b in range(100000) %}x{% endfor %}{% endfor %}',
  'macros without end': '{% macro a() %}{{ a() }}{% endmacro %}select {{ a() }}',
  'macros that call each other':
    '{% macro a() %}{{ b() }}{{ b() }}{% endmacro %}{% macro b() %}{{ a() }}{{ a() }}{% endmacro %}{{ a() }}',
  'text that doubles':
    "{% set ns = namespace(t='xxxxxxxx') %}{% for i in range(60) %}{% set ns.t = ns.t ~ ns.t %}{% endfor %}{{ ns.t }}",
  'a huge product': "select {{ 'x' * 1000000000 }}",
  'lists that double': '{% set a = [1] %}{% for i in range(60) %}{% do a.extend(a) %}{% endfor %}select 1',
  'a list inside of itself': '{% set a = [] %}{% do a.append(a) %}select {{ a }} , {{ a == a }} , {{ a | tojson }}',
  'deep parentheses': `select {{ ${'('.repeat(5000)}1${')'.repeat(5000)} }}`,
  'deep blocks': `${'{% if true %}'.repeat(5000)}select 1${'{% endif %}'.repeat(5000)}`,
  'many nots': `select {{ ${'not '.repeat(20000)} true }}`,
  'long filters': `select {{ 1 ${'| int '.repeat(20000)} }}`,
  'open tags': '{{ {% {# {{ select',
  'stray ends': '{% endif %}{% endfor %}{% else %}select 1',
  'half a dict': "{{ config({'a': [1, 2 }} select 1",
};

describe('a hostile template', () => {
  for (const [what, sql] of Object.entries(HOSTILE)) {
    it(`ends and says what it is: ${what}`, async () => {
      const model = await modelOf(sql);
      expect(model.script !== null || model.problems.length > 0).toBe(true);
      expect(JSON.stringify(model).length).toBeLessThan(5_000_000);
    });
  }

  it('reaches nothing of JavaScript', async () => {
    const reach = [
      "''.constructor.constructor('throw 1')()",
      '{}.__proto__.polluted',
      '[].constructor.prototype',
      "ref.call.constructor('x')()",
      'config.__proto__',
    ];
    for (const expression of reach) {
      const model = await modelOf(`select {{ ${expression} }} as a from b`);
      expect(JSON.stringify(model)).not.toMatch(/function|native code|\[object/);
    }
    await modelOf("{% set d = {} %}{% do d.update({'__proto__': {'polluted': 1}}) %}{{ config(meta=d) }}select 1");
    expect('polluted' in {}).toBe(false);
  });
});
