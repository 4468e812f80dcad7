import { describe, expect, it } from 'vitest';
import { indexOf } from './index-of';

describe('relative specifiers', () => {
  it('mean files with their endings left out, written for the compiled file, or folders', async () => {
    const { resolveImport } = await indexOf({
      'src/a.ts': '',
      'src/b.tsx': '',
      'src/c.js': '',
      'src/d.mts': '',
      'src/e/index.ts': '',
      'src/f/package.json': { main: './lib/main.js' },
      'src/f/lib/main.js': '',
      'src/g.d.ts': '',
      'src/h.ts': '',
      'src/h/index.ts': '',
      'src/data.json': '{}',
      'src/logo.svg': '',
      'src/page.vue': '',
      'src/i.native.ts': '',
      'src/styles.d.css.ts': '',
      'index.ts': '',
    });
    const from = 'src/main.ts';
    for (const [specifier, path] of [
      ['./a', 'src/a.ts'],
      ['./a.js', 'src/a.ts'],
      ['./b.js', 'src/b.tsx'],
      ['./b.jsx', 'src/b.tsx'],
      ['./a.jsx', 'src/a.ts'],
      ['./c', 'src/c.js'],
      ['./d.mjs', 'src/d.mts'],
      ['./e', 'src/e/index.ts'],
      ['./e/', 'src/e/index.ts'],
      ['./f', 'src/f/lib/main.js'],
      ['./g', 'src/g.d.ts'],
      ['./h', 'src/h.ts'],
      ['./data.json', 'src/data.json'],
      ['./data', 'src/data.json'],
      ['./logo.svg?react', 'src/logo.svg'],
      ['!!raw-loader!./logo.svg', 'src/logo.svg'],
      ['./page.vue', 'src/page.vue'],
      ['./i', 'src/i.native.ts'],
      ['./styles.css', 'src/styles.d.css.ts'],
      ['..', 'index.ts'],
      ['./nothing', null],
      ['../../outside', null],
    ] as const)
      expect(resolveImport(from, specifier), specifier).toBe(path);
  });

  it('that lead nowhere are missing, but not out of the tree, behind a link, or where a build writes', async () => {
    const { resolver } = await indexOf(
      { 'src/main.ts': '', '.gitignore': 'generated/\n/out\n*.gen.ts\n!keep.gen.ts\n', 'src/.gitignore': 'local' },
      ['src/linked', 'vendor'],
    );
    const kind = (specifier: string) => resolver.resolve('src/main.ts', specifier).kind;
    expect(kind('./nothing')).toBe('missing');
    expect(kind('./keep.gen')).toBe('missing');
    expect(kind('../src/out')).toBe('missing');
    for (const specifier of [
      '../../x',
      './linked/a',
      '../vendor/b',
      './generated/client',
      '../out/a',
      './x.gen',
      './local/a',
    ])
      expect(kind(specifier), specifier).toBe('external');
  });
});

describe('tsconfig', () => {
  it('maps paths, longest first, through what it extends, in the nearest folder that has one', async () => {
    const { resolveImport } = await indexOf({
      'tsconfig.base.json': {
        compilerOptions: { baseUrl: '.', paths: { '@/*': ['src/*'], '@/ui/*': ['ui/*'], exact: ['src/exact.ts'] } },
      },
      'tsconfig.json': { extends: './tsconfig.base' },
      'apps/web/tsconfig.json': {
        extends: '../../tsconfig.base.json',
        compilerOptions: { paths: { '~/*': ['./app/*', './lib/*'] } },
      },
      'src/orders.ts': '',
      'src/exact.ts': '',
      'ui/button.tsx': '',
      'apps/web/app/page.tsx': '',
      'apps/web/lib/fetch.ts': '',
      'apps/web/main.ts': '',
    });
    expect(resolveImport('src/main.ts', '@/orders')).toBe('src/orders.ts');
    expect(resolveImport('src/main.ts', '@/orders.js')).toBe('src/orders.ts');
    expect(resolveImport('src/main.ts', '@/ui/button')).toBe('ui/button.tsx');
    expect(resolveImport('src/main.ts', 'exact')).toBe('src/exact.ts');
    expect(resolveImport('src/main.ts', 'src/orders')).toBe('src/orders.ts');
    // Without a base of its own the targets are relative to the base that it inherits.
    expect(resolveImport('apps/web/main.ts', '~/page')).toBeNull();
    expect(resolveImport('apps/web/main.ts', '@/orders')).toBe('src/orders.ts');
  });

  it('without a base maps relative to itself, and tries its targets in their order', async () => {
    const { resolveImport } = await indexOf({
      'apps/web/tsconfig.json':
        '{ "compilerOptions": { "paths": { "~/*": ["./app/*", "./lib/*"], /* all */ "*": ["./types/*"], } } }',
      'apps/web/app/page.tsx': '',
      'apps/web/lib/fetch.ts': '',
    });
    expect(resolveImport('apps/web/main.ts', '~/page')).toBe('apps/web/app/page.tsx');
    expect(resolveImport('apps/web/main.ts', '~/fetch')).toBe('apps/web/lib/fetch.ts');
    expect(resolveImport('main.ts', '~/fetch')).toBeNull();
    expect(resolveImport('apps/web/main.ts', 'react')).toBeNull();
  });

  it('looks into the references of a settings file that has no files of its own', async () => {
    const { resolveImport } = await indexOf({
      'tsconfig.json': { files: [], references: [{ path: './tsconfig.app.json' }, { path: './packages/a' }] },
      'tsconfig.app.json': { compilerOptions: { paths: { '@/*': ['./src/*'] } } },
      'src/a.ts': '',
    });
    expect(resolveImport('src/main.ts', '@/a')).toBe('src/a.ts');
  });

  it('joins root folders, and takes suffixes of platforms', async () => {
    const { resolveImport } = await indexOf({
      'tsconfig.json': { compilerOptions: { rootDirs: ['src', 'made'], moduleSuffixes: ['.ios', ''] } },
      'src/a.ts': '',
      'made/b.ts': '',
      'src/c.ios.ts': '',
      'src/c.ts': '',
    });
    expect(resolveImport('src/a.ts', './b')).toBe('made/b.ts');
    expect(resolveImport('src/a.ts', './c')).toBe('src/c.ios.ts');
  });

  it('that extends itself, or names nothing, is no trouble', async () => {
    const { resolveImport } = await indexOf({
      'tsconfig.json': {
        extends: ['./tsconfig.json', '@none/config', './b.json'],
        compilerOptions: { paths: { '@/*': ['../../../out/*'] } },
      },
      'tsconfig.app.json': { extends: './tsconfig.json', references: [{ path: '.' }] },
      'a.ts': '',
    });
    expect(resolveImport('a.ts', '@/x')).toBeNull();
    expect(resolveImport('a.ts', './a')).toBe('a.ts');
  });
});

describe('packages of the tree', () => {
  const FILES = {
    'package.json': { workspaces: ['packages/*'] },
    'packages/orders/package.json': {
      name: '@shop/orders',
      main: './dist/index.js',
      exports: {
        '.': { types: './dist/index.d.ts', import: './dist/index.mjs' },
        './db': './dist/db/index.js',
        './tools/*': './dist/tools/*.js',
        './no': null,
      },
    },
    'packages/orders/src/index.ts': '',
    'packages/orders/src/db/index.ts': '',
    'packages/orders/src/tools/sum.ts': '',
    'packages/orders/src/hidden.ts': '',
    'packages/plain/package.json': { name: 'plain', main: 'lib/main.js' },
    'packages/plain/lib/main.js': '',
    'packages/plain/src/deep.ts': '',
    'packages/bare/package.json': { name: 'bare' },
    'packages/bare/index.ts': '',
    'packages/own/package.json': {
      name: 'own',
      imports: { '#db': './src/db.ts', '#lib/*': './src/lib/*.ts', '#pg': 'pg' },
    },
    'packages/own/src/db.ts': '',
    'packages/own/src/lib/a.ts': '',
    'apps/web/main.ts': '',
  };

  it('are found by name, with their sources where the build is not there', async () => {
    const { resolveImport, resolver } = await indexOf(FILES);
    const from = 'apps/web/main.ts';
    for (const [specifier, path] of [
      ['@shop/orders', 'packages/orders/src/index.ts'],
      ['@shop/orders/db', 'packages/orders/src/db/index.ts'],
      ['@shop/orders/tools/sum', 'packages/orders/src/tools/sum.ts'],
      ['plain', 'packages/plain/lib/main.js'],
      ['plain/src/deep', 'packages/plain/src/deep.ts'],
      ['plain/deep', 'packages/plain/src/deep.ts'],
      ['bare', 'packages/bare/index.ts'],
      ['pg', null],
      ['@shop/other', null],
    ] as const)
      expect(resolveImport(from, specifier), specifier).toBe(path);
    expect(resolver.resolve(from, 'pg').kind).toBe('external');
    expect(resolver.resolve(from, '@shop/orders/nothing').kind).toBe('missing');
    expect(resolver.resolve(from, 'plain/nothing').kind).toBe('external');
  });

  it('have imports of their own', async () => {
    const { resolveImport } = await indexOf(FILES);
    expect(resolveImport('packages/own/src/a.ts', '#db')).toBe('packages/own/src/db.ts');
    expect(resolveImport('packages/own/src/a.ts', '#lib/a')).toBe('packages/own/src/lib/a.ts');
    expect(resolveImport('packages/own/src/a.ts', '#pg')).toBeNull();
    expect(resolveImport('apps/web/main.ts', '#db')).toBeNull();
  });
});

describe('aliases', () => {
  it('of the nearest settings file are followed', async () => {
    const { resolveImport } = await indexOf({
      'apps/web/vite.config.ts':
        "import path from 'path';\nexport default { resolve: { alias: { '@': path.resolve(__dirname, 'src'), '@ui': path.resolve(__dirname, '../../ui'), react: 'preact' } } };",
      'apps/web/package.json': {},
      'apps/web/src/a.ts': '',
      'apps/web/public/logo.svg': '',
      'ui/button.ts': '',
      'jest.config.js': "module.exports = { moduleNameMapper: { '^~/(.*)$': '<rootDir>/src/$1' } };",
      'src/b.ts': '',
    });
    expect(resolveImport('apps/web/main.ts', '@/a')).toBe('apps/web/src/a.ts');
    expect(resolveImport('apps/web/main.ts', '@ui/button')).toBe('ui/button.ts');
    expect(resolveImport('apps/web/main.ts', 'react')).toBeNull();
    expect(resolveImport('apps/web/main.ts', '/logo.svg')).toBe('apps/web/public/logo.svg');
    expect(resolveImport('src/x.ts', '~/b')).toBe('src/b.ts');
  });

  it('that a framework sets up by itself lead where a file is, and are no alarm where none is', async () => {
    const { resolveImport, resolver } = await indexOf({
      'package.json': {},
      'src/lib/a.ts': '',
      'src/b.ts': '',
      'components/c.vue': '',
    });
    expect(resolveImport('src/x.ts', '$lib/a')).toBe('src/lib/a.ts');
    expect(resolveImport('src/x.ts', '@/b')).toBe('src/b.ts');
    expect(resolveImport('src/x.ts', '~/components/c.vue')).toBe('components/c.vue');
    for (const specifier of [
      '@/nothing',
      'node:fs',
      'virtual:pwa',
      'https://a.b/c.js',
      'data:text/javascript,1',
      '$app/stores',
      '',
      '/',
    ])
      expect(resolver.resolve('src/x.ts', specifier).kind, specifier).not.toBe('missing');
  });
});

describe('templates', () => {
  it('mean all files that fit', async () => {
    const { resolver } = await indexOf({
      'src/pages/a.tsx': '',
      'src/pages/b.tsx': '',
      'src/pages/c.css': '',
      'src/other.ts': '',
    });
    expect(resolver.resolveAll('src/main.ts', './pages/*.tsx')).toEqual(['src/pages/a.tsx', 'src/pages/b.tsx']);
    expect(resolver.resolveAll('src/main.ts', './pages/*')).toEqual(['src/pages/a.tsx', 'src/pages/b.tsx']);
    expect(resolver.resolveAll('src/main.ts', './nothing/*')).toEqual([]);
  });
});
