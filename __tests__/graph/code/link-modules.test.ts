import { describe, expect, it } from 'vitest';
import { graphOf, review } from '../../memory-tree';
import { indexOf } from './index-of';

describe('where a name is declared', () => {
  it('is found through barrels, new names and defaults', async () => {
    const { resolveExport } = await indexOf({
      'src/total.ts': 'export const total = 1;\nexport default class Total {}\n',
      'src/all.ts':
        "export * from './total';\nexport { total as sum } from './total';\nexport { default as Total } from './total';\nexport * as money from './total';\n",
      'src/again.ts':
        "import { sum } from './all';\nimport Total from './total';\nexport { sum as amount, Total };\nexport * from './all';\n",
    });
    expect(resolveExport('src/again.ts', 'amount')).toEqual({
      path: 'src/total.ts',
      name: 'total',
      place: [1, 14, 19],
    });
    expect(resolveExport('src/again.ts', 'total')?.path).toBe('src/total.ts');
    expect(resolveExport('src/again.ts', 'Total')).toMatchObject({ path: 'src/total.ts', name: 'default' });
    expect(resolveExport('src/again.ts', 'money')).toMatchObject({ path: 'src/total.ts', name: '*' });
    expect(resolveExport('src/again.ts', 'default')).toBeNull();
    expect(resolveExport('src/nothing.ts', 'a')).toBeNull();
  });

  it('is found in circles of barrels, and is not known where a barrel leads out of the tree', async () => {
    const index = await indexOf({
      'src/a.ts': "export * from './b';\nexport const one = 1;\nexport { two as three } from './b';\n",
      'src/b.ts': "export * from './a';\nexport const two = 2;\nexport { one as first } from './a';\n",
      'src/out.ts': "export * from 'react';\n",
      'src/cjs.js': 'module.exports = make();\n',
      'src/named.js': 'exports.a = 1;\n',
      'src/page.vue': '<script setup>\nconst a = 1;\n</script>\n',
      'src/made.ts': "export * from './generated';\n",
    });
    expect(index.resolveExport('src/b.ts', 'one')?.path).toBe('src/a.ts');
    expect(index.resolveExport('src/b.ts', 'three')).toMatchObject({ path: 'src/b.ts', name: 'two' });
    expect(index.resolveExport('src/a.ts', 'first')).toMatchObject({ path: 'src/a.ts', name: 'one' });
    const kind = (path: string, name: string) => index.originOf(path, name).kind;
    expect(kind('src/a.ts', 'nothing')).toBe('missing');
    expect(kind('src/b.ts', 'nothing')).toBe('missing');
    expect(kind('src/out.ts', 'useState')).toBe('open');
    expect(kind('src/cjs.js', 'a')).toBe('open');
    expect(kind('src/named.js', 'a')).toBe('declared');
    expect(kind('src/named.js', 'default')).toBe('declared');
    expect(kind('src/named.js', 'b')).toBe('missing');
    expect(kind('src/page.vue', 'default')).toBe('declared');
    expect(kind('src/made.ts', 'a')).toBe('open');
  });

  it('is searched for in a long chain of barrels without an end of the stack', async () => {
    const files: Record<string, string> = { 'c5000.ts': 'export const end = 1;' };
    for (let at = 0; at < 5000; at++) files[`c${at}.ts`] = `export * from './c${at + 1}';`;
    const index = await indexOf(files);
    expect(['open', 'declared']).toContain(index.originOf('c0.ts', 'end').kind);
  });
});

describe('the graph', () => {
  const FILES = {
    'src/total.ts': 'export const total = 1;\nexport interface Price {}\n',
    'src/index.ts': "export * from './total';\n",
    'src/order.ts':
      "import { total, type Price } from '.';\nimport * as all from './total';\nimport './effects';\nconst late = () => import('./late');\nuse(total, all);\n",
    'src/effects.ts': 'start();\n',
    'src/late.ts': 'export default 1;\n',
    'src/logo.svg': '<svg/>',
    'src/show.tsx': "import logo from './logo.svg';\nexport const Show = () => logo;\n",
  };

  it('has files with what they export, and imports with what they take', async () => {
    const graph = await graphOf(FILES);
    const total = graph.nodes.find((node) => node.id === 'code:src/total.ts')!;
    expect(total.columns.map(({ name, type, line }) => [name, type, line])).toEqual([
      ['total', 'variable', 1],
      ['Price', 'interface', 2],
    ]);
    const edges = graph.edges
      .filter((edge) => edge.from === 'code:src/order.ts')
      .map(({ to, toColumn, kind, clause, line }) => `${kind} ${to.slice(5)} ${toColumn} ${clause} ${line}`);
    expect(edges).toEqual([
      'imports src/index.ts total import 1',
      'reads src/total.ts total import 1',
      'imports src/index.ts Price import-type 1',
      'reads src/total.ts Price import-type 1',
      'imports src/total.ts null import 2',
      'imports src/effects.ts null import 3',
      'imports src/late.ts null import-dynamic 4',
    ]);
    expect(graph.nodes.some((node) => node.id === 'code:src/logo.svg')).toBe(true);
    expect(graph.faults).toEqual([]);
  });

  it('names what leads nowhere, and leaves what may be missing alone', async () => {
    const graph = await graphOf({
      'src/total.ts': 'export const total = 1;\n',
      'src/types.d.ts': "declare module '*.made' { const x: string; export default x; }\n",
      'src/order.ts': [
        "import { total, tax } from './total';",
        "import * as all from './total';",
        "import gone from './gone';",
        "import './x.made';",
        "import lost from './total';",
        "import worker from './total?worker';",
        "try { require('./optional'); } catch {}",
        "jest.mock('./nowhere');",
        'all.total; all.other; use(total, tax, gone, lost, worker);',
      ].join('\n'),
    });
    expect(
      graph.faults.map(({ code, wanted, line, certainty }) => `${code} ${wanted} ${line} ${certainty}`).sort(),
    ).toEqual([
      'missing-export default 5 proven',
      'missing-export other 9 likely',
      'missing-export tax 1 proven',
      'unresolved-import ./gone 3 proven',
    ]);
  });
});

describe('a change', () => {
  const findings = async (before: Record<string, string>, after: Record<string, string>) =>
    (await review(before, after)).findings
      .filter((finding) => finding.introduced)
      .map(({ rule, path, line }) => `${rule} ${path}:${line}`);

  it('that deletes an exported file says who imports it, and nothing of old trouble', async () => {
    const before = {
      'src/a.ts': 'export const a = 1;\n',
      'src/b.ts': "import { a } from './a';\nimport './old';\na;\n",
    };
    expect(await findings(before, { 'src/b.ts': before['src/b.ts'] })).toEqual(['no-unresolved-import src/b.ts:1']);
  });

  it('that moves a file and all of its imports is fine', async () => {
    const body = "import { a } from './a';\nexport const sum = a + 1;\n";
    const before = { 'src/a.ts': 'export const a = 1;\n', 'src/b.ts': body };
    const after = { 'src/a.ts': 'export const a = 1;\n', 'src/deep/b.ts': body.replace('./a', '../a') };
    expect(await findings(before, after)).toEqual([]);
    expect(await findings(before, { ...after, 'src/deep/b.ts': body })).toEqual([
      'no-unresolved-import src/deep/b.ts:1',
    ]);
  });

  it('that adds a file which git does not keep, or an asset, is fine', async () => {
    const before = {
      'src/a.ts': "import './made/client';\nimport './a.css';\n",
      '.gitignore': 'made\n',
      'src/a.css': '',
    };
    expect(await findings(before, { ...before, 'src/b.ts': "import './made/other';\n" })).toEqual([]);
    expect(await findings(before, { 'src/a.ts': before['src/a.ts'], '.gitignore': 'made\n' })).toEqual([
      'no-unresolved-import src/a.ts:2',
    ]);
  });

  it('names an importer of a removed name once for each place, and the barrel that names it', async () => {
    const before = {
      'src/total.ts': 'export const total = 1;\n',
      'src/index.ts': "export { total } from './total';\n",
      'src/a.ts': "import { total } from '.';\ntotal;\n",
      'src/b.js': "const { total } = require('./total');\n",
    };
    const after = { ...before, 'src/total.ts': 'export const sum = 1;\n' };
    expect((await findings(before, after)).sort()).toEqual([
      'no-removed-export-in-use src/a.ts:1',
      'no-removed-export-in-use src/b.js:1',
      'no-removed-export-in-use src/index.ts:1',
    ]);
  });

  it('closes a circle of three once, and says nothing of a circle that was there', async () => {
    const before = {
      'a.ts': "import { b } from './b';\nexport const a = b;\n",
      'b.ts': "import { c } from './c';\nexport const b = c;\n",
      'c.ts': 'export const c = 1;\n',
      'x.ts': "import { y } from './y';\nexport const x = y;\n",
      'y.ts': "import { x } from './x';\nexport const y = x;\n",
    };
    const after = {
      ...before,
      'c.ts': "import { a } from './a';\nexport const c = a;\n",
      'y.ts': `${before['y.ts']}// more\n`,
    };
    expect(await findings(before, after)).toEqual(['no-new-import-cycle c.ts:1']);
    const late = { ...before, 'c.ts': "export const c = () => import('./a');\n" };
    expect(await findings(before, late)).toEqual([]);
  });
});
