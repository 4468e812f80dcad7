import { describe, expect, it } from 'vitest';
import { moduleConfig } from '../../../src/extract/module-config';

async function read(path: string, text: string) {
  return moduleConfig.extract({ path, text }, { dialect: 'ansi' });
}

async function fact(path: string, value: unknown) {
  const { facts } = await read(path, typeof value === 'string' ? value : JSON.stringify(value));
  return facts[0];
}

describe('which files', () => {
  it('are settings of modules', () => {
    const paths = [
      'package.json',
      'apps/web/tsconfig.app.json',
      'jsconfig.json',
      'pnpm-workspace.yaml',
      '.gitignore',
      '.babelrc',
    ];
    expect(
      moduleConfig.claims([...paths, 'src/data.json', 'node_modules/a/package.json', 'package-lock.json']),
    ).toEqual(paths);
  });
});

describe('package.json', () => {
  it('tells entries in the order in which they are asked, and all targets of its conditions', async () => {
    expect(
      await fact('package.json', {
        name: '@shop/orders',
        main: 'dist/index.js',
        types: './src/index.ts',
        exports: {
          '.': { import: { types: './d.ts', default: './m.js' }, require: './c.js' },
          './*': './src/*.ts',
          './no': null,
        },
        imports: { '#db': './src/db.ts' },
        workspaces: { packages: ['packages/*'] },
        dependencies: { pg: '8' },
      }),
    ).toEqual({
      kind: 'package',
      name: '@shop/orders',
      entries: ['./src/index.ts', 'dist/index.js'],
      exports: [
        { key: '.', targets: ['./d.ts', './m.js', './c.js'] },
        { key: './*', targets: ['./src/*.ts'] },
        { key: './no', targets: [] },
      ],
      imports: [{ key: '#db', targets: ['./src/db.ts'] }],
      workspaces: ['packages/*'],
      dependencies: ['pg'],
    });
  });

  it('of one export for all is the package itself', async () => {
    expect(await fact('package.json', { exports: './index.js' })).toMatchObject({
      exports: [{ key: '.', targets: ['./index.js'] }],
    });
  });

  it('may hold aliases of tools', async () => {
    const { facts } = await read(
      'package.json',
      '{"_moduleAliases": {"@": "src"}, "alias": {"react": "preact", "~": "./app"}}',
    );
    expect(facts[1]).toMatchObject({
      kind: 'aliases',
      aliases: [
        { find: '@', target: './src' },
        { find: '~', target: './app' },
      ],
    });
  });
});

describe('tsconfig.json', () => {
  it('is read with comments and trailing commas', async () => {
    expect(
      await fact(
        'tsconfig.json',
        '{\n// base\n"extends": "./base.json", "compilerOptions": { "baseUrl": ".", "paths": { "@/*": ["src/*"], }, /* x */ "verbatimModuleSyntax": true }, "references": [{ "path": "./a" }] }',
      ),
    ).toEqual({
      kind: 'tsconfig',
      extends: ['./base.json'],
      baseUrl: '.',
      paths: [{ pattern: '@/*', targets: ['src/*'] }],
      rootDirs: null,
      moduleSuffixes: null,
      references: ['./a'],
      rootDir: null,
      outDir: null,
      verbatim: true,
    });
  });
});

describe('others', () => {
  it('tell workspaces, aliases and what git does not keep', async () => {
    expect(await fact('pnpm-workspace.yaml', 'packages:\n  - apps/*\n  - "!apps/old"\n')).toEqual({
      kind: 'workspace',
      packages: ['apps/*', '!apps/old'],
    });
    expect(await fact('.gitignore', '# made\n\ndist/\n!dist/keep \n')).toEqual({
      kind: 'ignore',
      patterns: ['dist/', '!dist/keep'],
    });
    expect(
      await fact('.babelrc', { plugins: [['module-resolver', { root: ['./src'], alias: { '@': './src' } }]] }),
    ).toMatchObject({ kind: 'aliases', aliases: [{ find: '@', target: './src' }], roots: ['./src'] });
  });

  it('that hold something else are a problem, never an exception', async () => {
    expect((await read('pnpm-workspace.yaml', '- a\n')).problems).toHaveLength(1);
    expect((await read('package.json', '"x"')).facts).not.toContainEqual(expect.objectContaining({ name: 'x' }));
    for (const text of ['[1]', 'null', '{{{', '\u0000', '['.repeat(100_000)]) {
      for (const path of ['package.json', 'tsconfig.json', 'pnpm-workspace.yaml', '.babelrc'])
        expect((await read(path, text)).path, `${path} ${text.slice(0, 9)}`).toBe(path);
    }
    const odd =
      '{"name": 1, "exports": [1, {"a": 2}], "workspaces": 3, "compilerOptions": [], "paths": 1, "extends": {}, "packages": {}}';
    for (const path of ['package.json', 'tsconfig.json', 'lerna.json'])
      expect((await read(path, odd)).problems).toEqual([]);
    expect((await read('package.json', '')).problems).toEqual([]);
  });
});
