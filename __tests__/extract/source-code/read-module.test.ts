import { describe, expect, it } from 'vitest';
import { extractSource } from '../../../src/extract/source-code/extract';
import type { ModuleFact, Spot } from '../../../src/model/code';

async function read(text: string, path = 'src/orders.ts'): Promise<ModuleFact> {
  const { facts } = await extractSource({ path, text }, { dialect: 'ansi' }, []);
  return facts.find((fact) => fact.kind === 'module')!;
}

/** `form specifier names`, with `?` for what is expected to fail and `type` for what leaves nothing behind. */
async function imports(text: string, path?: string): Promise<string[]> {
  return (await read(text, path)).imports.map(({ specifier, form, names, typeOnly, optional }) =>
    [
      typeOnly ? 'type' : '',
      optional ? '?' : '',
      form,
      specifier,
      ...names.map((name) => (name.type ? `${name.name}:${name.type}` : name.name)),
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

async function exports(text: string, path?: string): Promise<string[]> {
  return (await read(text, path)).exports.map(({ name, form, from, typeOnly }) =>
    [typeOnly ? 'type' : '', form, name, from ? `= ${from.name} of ${from.specifier}` : '']
      .filter((part) => part !== '')
      .join(' '),
  );
}

function sliced(text: string, [line, start, end]: Spot): string {
  return text.split(/\r\n|\n|\r/)[line - 1]!.slice(start - 1, end - 1);
}

describe('imports', () => {
  it('are read in all forms of ES modules', async () => {
    expect(
      await imports(
        [
          "import './polyfill';",
          "import orders, { Order as Row, type User } from './orders';",
          "import * as all from './all';",
          "import type { Plan } from './plan';",
          "export { total } from './total';",
          "export * from './everything';",
          'orders(Row, all);',
        ].join('\n'),
      ),
    ).toEqual([
      'import ./polyfill',
      'import ./orders default Order User:said',
      'import ./all *',
      'type import ./plan Plan',
      'export ./total total',
      'export ./everything *',
    ]);
  });

  it('are read in calls, with templates as patterns, and with what may be missing', async () => {
    expect(
      await imports(
        [
          "const a = require('./a');",
          "const { b, c: d } = require('./b');",
          "const e = require('./e').f;",
          'const page = await import(`./pages/${name}.ts`);',
          "import('./maybe').catch(() => null);",
          "try { require('./native'); } catch {}",
          "require.resolve('./file');",
          "vi.mock('./service'); jest.requireActual('./real');",
          "new URL('./worker.ts', import.meta.url);",
          "import.meta.glob(['./posts/*.md']);",
          "import old = require('./old');",
          "let plan: import('./plan').Plan;",
          'other(`${name}`); import(name); require(name);',
        ].join('\n'),
      ),
    ).toEqual([
      'import-equals ./old *',
      'require ./a *',
      'require ./b b c',
      'require ./e f',
      'dynamic ./pages/*.ts',
      '? dynamic ./maybe',
      '? require ./native',
      'resolve ./file',
      'mock ./service',
      'mock ./real',
      'asset ./worker.ts',
      'asset ./posts/*.md',
      'type type ./plan',
    ]);
  });

  it('that only types use are told apart, but not in JavaScript and not where decorators keep the type', async () => {
    const text =
      "import { Order, Plan } from './orders';\nexport function total(order: Order): number { return Plan.of(order); }";
    expect(await imports(text)).toEqual(['import ./orders Order:used Plan']);
    expect(await imports("import { Order } from './orders';", 'src/a.js')).toEqual(['import ./orders Order']);
    expect(
      await imports(
        "import { Orders } from './orders';\n@Injectable()\nclass Shop { constructor(private orders: Orders) {} }",
      ),
    ).toEqual(['import ./orders Orders']);
    expect(await imports("import { Base } from './base';\nclass Shop extends Base<string> {}")).toEqual([
      'import ./base Base',
    ]);
    expect(await imports("import { Base } from './base';\nclass Shop implements Base {}")).toEqual([
      'import ./base Base:used',
    ]);
    expect(await imports("import { Order } from './orders';\nexport { Order };")).toEqual(['import ./orders Order']);
  });

  it('know the members that are read of a whole module', async () => {
    const fact = await read("import * as orders from './orders';\norders.total(); orders.total(); orders.open;\n");
    expect(fact.imports[0]!.names[0]!.members!.map(({ name }) => name)).toEqual(['total', 'open']);
    for (const hiding of [
      '(orders) => orders.total',
      'try {} catch (orders) { orders.total }',
      '({ orders }) => orders.total',
    ]) {
      const hidden = await read(`import * as orders from './orders';\n${hiding};`);
      expect(hidden.imports[0]!.names[0]!.members, hiding).toBeUndefined();
    }
    const required = await read("const orders = require('./orders');\norders.total();", 'a.js');
    expect(required.imports[0]!.names[0]!.members).toHaveLength(1);
  });

  it('of a loader that hands over `require` may be missing', async () => {
    expect(await imports("define(function (require, exports) { require('./a'); });", 'a.js')).toEqual([
      '? require ./a',
    ]);
  });

  it('stand at their places', async () => {
    const text = "// ü\r\nimport { a as b,\r\n  c } from './x';\r\nb; c;";
    const [found] = (await read(text)).imports;
    expect(sliced(text, found!.at)).toBe("'./x'");
    expect(found!.names.map(({ at }) => sliced(text, at))).toEqual(['a', 'c']);
  });

  it('of Vue and Svelte pages stand at their places in the page', async () => {
    const text = [
      '<template>\n  <Order v-if="a > 0" />\n</template>',
      '<script lang="ts">\nimport { a } from "./a";\n</script>',
      '<script setup lang="ts">\nimport Order from "./Order.vue"; const x: number = a;\n</script>',
      '<script type="application/json">import no from "./no"</script>',
      '<script src="./page.ts"></script>',
    ].join('\n');
    const fact = await read(text, 'src/Page.vue');
    expect(fact.imports.map(({ specifier, at }) => [specifier, sliced(text, at)])).toEqual([
      ['./a', '"./a"'],
      ['./Order.vue', '"./Order.vue"'],
      ['./page.ts', '"./page.ts"'],
    ]);
    expect(await imports('<p>no script</p>', 'src/Empty.svelte')).toEqual([]);
  });
});

describe('exports', () => {
  it('are read with what they are', async () => {
    expect(
      await exports(
        [
          'export const a = 1, { b, c: [d] } = x;',
          'export function f(): void; export function f(x?: number) {}',
          'export class C {} export enum E {} export interface I {} export type T = 1; export namespace N {}',
          'export default class Orders {}',
        ].join('\n'),
      ),
    ).toEqual([
      'variable a',
      'variable b',
      'variable d',
      'function f',
      'class C',
      'enum E',
      'interface I',
      'type T',
      'namespace N',
      'class default',
    ]);
  });

  it('are followed to where a local name comes from', async () => {
    expect(
      await exports(
        [
          "import { Order, type Row } from './orders';",
          "import * as ns from './ns';",
          'interface Own {}',
          'export { Order as Sale, ns, Own };',
          'export type { Row };',
          "export * as all from './all';",
          "export { default } from './x';",
          "export * from './y';",
        ].join('\n'),
      ),
    ).toEqual([
      'value Sale = Order of ./orders',
      'value ns = * of ./ns',
      'interface Own',
      'type value Row = Row of ./orders',
      'namespace all = * of ./all',
      'value default = default of ./x',
      'value * = * of ./y',
    ]);
  });

  it('of CommonJS are named where they can be', async () => {
    expect(await exports('exports.a = 1; module.exports.b = 2; exports.a = 3;', 'a.js')).toEqual([
      'value a',
      'value b',
    ]);
    expect(await exports('module.exports = { a, "b-c": 1, d() {} };', 'a.js')).toEqual([
      'value a',
      'value b-c',
      'value d',
    ]);
    expect((await read('module.exports = make();', 'a.js')).open).toBe(true);
    expect((await read('module.exports = { ...other };', 'a.js')).open).toBe(true);
    expect((await read('export = orders;')).open).toBe(true);
  });

  it('of a script are none, and everybody has its declarations', async () => {
    expect((await read('interface Global {}', 'types.d.ts')).global).toBe(true);
    expect((await read('export {};')).global).toBeUndefined();
    expect((await read("const a = require('x');", 'a.js')).global).toBeUndefined();
    expect((await read("declare module '*.svg' { const x: string; export default x; }")).declares).toEqual(['*.svg']);
  });
});

describe('hostile files', () => {
  it.each([
    ['deep nesting', `x = ${'['.repeat(20_000)}`],
    ['a deep chain', `x${'.a'.repeat(20_000)}`],
    ['a long sum', `x = ${'1 + '.repeat(20_000)}1`],
    ['no end', "import { a from './x"],
    ['nothing', ''],
    ['bytes', '\u0000\uFFFD\uD800'],
  ])('%s does not throw', async (_what, text) => {
    for (const path of ['a.ts', 'a.jsx', 'a.vue']) {
      const read = await extractSource(
        { path, text: path === 'a.vue' ? `<script>${text}` : text },
        { dialect: 'ansi' },
        [],
      );
      expect(read.path).toBe(path);
    }
  });

  it('that do not parse are a problem, and what is there is used', async () => {
    const { facts, problems } = await extractSource(
      { path: 'a.ts', text: "import { a } from './a';\nconst = ;" },
      { dialect: 'ansi' },
      [],
    );
    expect(problems).toMatchObject([{ path: 'a.ts', line: 2 }]);
    expect(facts).toMatchObject([{ kind: 'module', imports: [{ specifier: './a' }] }]);
  });

  it('that machines made are not read', async () => {
    const text = `import './a';${'a();'.repeat(3000)}`;
    expect(await extractSource({ path: 'a.js', text }, { dialect: 'ansi' }, [])).toEqual({
      path: 'a.js',
      facts: [],
      problems: [],
    });
  });
});
