import { describe, expect, it } from 'vitest';
import { resolveModules } from '../../src/typecheck/resolve-modules';
import { loadTypeScript } from '../../src/typecheck/type-script';
import { treeOf } from '../../src/typecheck/type-session';
import type { Files } from './compare';

async function resolve(files: Files, specifier: string, from: string): Promise<string | null> {
  return resolveModules(await loadTypeScript(), treeOf(new Map(Object.entries(files)))).resolve(specifier, from);
}

describe('imports', () => {
  const files: Files = {
    'tsconfig.json':
      '{\n  // aliases\n  "compilerOptions": { "baseUrl": "./src", "paths": { "@/*": ["*"], "@shared": ["../libs/shared/index.ts"] }, },\n}',
    'src/a.ts': '',
    'src/b/index.tsx': '',
    'src/c.mts': '',
    'src/d.d.ts': '',
    'src/e.js': '',
    'libs/shared/index.ts': '',
    'apps/web/tsconfig.json': '{ "extends": "../../tsconfig.json" }',
    'apps/web/x.ts': '',
  };

  it.each([
    ['./a', 'src/z.ts', 'src/a.ts'],
    ['./a.js', 'src/z.ts', 'src/a.ts'],
    ['./b', 'src/z.ts', 'src/b/index.tsx'],
    ['./c.mjs', 'src/z.ts', 'src/c.mts'],
    ['./d', 'src/z.ts', 'src/d.d.ts'],
    ['./e.js', 'src/z.ts', 'src/e.js'],
    ['..', 'src/b/z/y.ts', 'src/b/index.tsx'],
    ['b', 'src/z.ts', 'src/b/index.tsx'],
    ['@/a', 'src/z.ts', 'src/a.ts'],
    ['@shared', 'src/z.ts', 'libs/shared/index.ts'],
    ['@/a', 'apps/web/x.ts', 'src/a.ts'],
    ['lodash', 'src/z.ts', null],
    ['./none', 'src/z.ts', null],
    ['../../../etc/passwd', 'src/z.ts', null],
  ])('%s from %s', async (specifier, from, expected) => {
    expect(await resolve(files, specifier, from)).toBe(expected);
  });

  it('finds packages of the workspace at their sources', async () => {
    const workspace: Files = {
      'packages/api/package.json': '{ "name": "@shop/api", "main": "dist/index.js" }',
      'packages/api/src/index.ts': '',
      'packages/api/src/dto/order.ts': '',
      'packages/ui/package.json':
        '{ "name": "ui", "exports": { ".": "./src/main.ts", "./*": { "import": "./dist/*.js" } } }',
      'packages/ui/src/main.ts': '',
      'packages/ui/src/button.tsx': '',
    };
    expect(await resolve(workspace, '@shop/api', 'packages/ui/src/main.ts')).toBe('packages/api/src/index.ts');
    expect(await resolve(workspace, '@shop/api/dto/order', 'packages/ui/src/main.ts')).toBe(
      'packages/api/src/dto/order.ts',
    );
    expect(await resolve(workspace, 'ui', 'packages/api/src/index.ts')).toBe('packages/ui/src/main.ts');
    expect(await resolve(workspace, 'ui/button', 'packages/api/src/index.ts')).toBe('packages/ui/src/button.tsx');
  });

  it('takes aliases of a solution from the file that has them', async () => {
    const solution: Files = {
      'tsconfig.json': '{ "files": [], "references": [{ "path": "./tsconfig.app.json" }] }',
      'tsconfig.app.json': '{ "compilerOptions": { "paths": { "~/*": ["./app/*"] } } }',
      'app/a.ts': '',
    };
    expect(await resolve(solution, '~/a', 'app/b.ts')).toBe('app/a.ts');
  });
});

describe('what is installed', () => {
  it('is its package, where a path leads into node_modules', async () => {
    const tree = treeOf(new Map([['prisma/schema.prisma.d.ts', '']]));
    const aliases = new Map([['.prisma/client', 'prisma/schema.prisma.d.ts']]);
    const { resolve: found } = resolveModules(await loadTypeScript(), tree, aliases);
    expect(found('../../node_modules/.prisma/client/index.d', 'packages/prisma/client/index.d.ts')).toBe(
      'prisma/schema.prisma.d.ts',
    );
    expect(found('../../node_modules/other/index.d', 'packages/prisma/client/index.d.ts')).toBe(null);
  });
});
