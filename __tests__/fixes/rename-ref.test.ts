import { describe, expect, it } from 'vitest';
import { renameRef } from '../../src/fixes/rename-ref';

const OLD = { kind: 'ref', name: 'orders' } as const;

function renamed(text: string, isYaml = false): string | null {
  // Entries of YAML are told by their names.
  const end = isYaml ? text.indexOf('\n') : text.length;
  const places = renameRef(text, { start: 0, end }, OLD, 'sales', isYaml);
  if (!places) return null;
  let result = text;
  for (const { start, end, text: by } of places.toReversed()) result = result.slice(0, start) + by + result.slice(end);
  return result;
}

describe('a reference to a model', () => {
  it.each([
    ["ref('orders')", "ref('sales')"],
    ['ref ( "shop", "orders" )', 'ref ( "shop", "sales" )'],
    ["ref('orders', v=2)", "ref('sales', v=2)"],
    ["ref('orders', version='orders')", "ref('sales', version='orders')"],
    ["dbt.ref('orders').df()", "dbt.ref('sales').df()"],
  ])('%s', (before, after) => {
    expect(renamed(before)).toBe(after);
  });

  it.each([
    "ref('orders_old')",
    "ref('orders', 'lines')",
    'ref(orders)',
    "source('shop', 'orders')",
    "my_ref('orders')",
    "ref(var('orders'))",
  ])('is not %s', (text) => {
    expect(renamed(text)).toBeNull();
  });

  it('is told in the entry of a properties file that names it', () => {
    expect(renamed("  - name: t\n    model: orders # x\n    given:\n      - input: ref('orders')\n", true)).toBe(
      "  - name: t\n    model: sales # x\n    given:\n      - input: ref('sales')\n",
    );
    expect(renamed('  - name: orders\n    description: orders\n', true)).toBeNull();
  });

  it('is a source with its name', () => {
    const text = "source('shop', 'orders')";
    const span = { start: 0, end: text.length };
    expect(renameRef(text, span, { kind: 'source', source: 'shop', name: 'orders' }, 'sales', false)).toEqual([
      { start: 16, end: 22, text: 'sales' },
    ]);
    expect(renameRef(text, span, { kind: 'source', source: 'other', name: 'orders' }, 'sales', false)).toBeNull();
  });

  it('takes no name that could end the string, and no long time over what is no call', () => {
    expect(renameRef("ref('orders')", { start: 0, end: 13 }, OLD, "sa'les", false)).toBeNull();
    expect(renamed(`${"ref('orders', ".repeat(5000)}${' '.repeat(20_000)}`)).toBeNull();
  });
});
