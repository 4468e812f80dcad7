// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code under test is full of templates

import { describe, expect, it } from 'vitest';
import { moduleAliases } from '../../../src/extract/module-aliases';
import { patternAlias } from '../../../src/extract/module-aliases/alias-pattern';
import { readCode } from '../read-code';

async function read(text: string, path = 'vite.config.ts'): Promise<string[]> {
  const { facts } = await readCode(moduleAliases, path, text);
  return facts.flatMap((fact) =>
    fact.kind === 'aliases'
      ? [
          ...fact.aliases.map(({ find, target, exact }) => `${find}${exact ? '$' : ''} → ${target}`),
          ...fact.roots.map((root) => `root ${root}`),
        ]
      : [],
  );
}

describe('aliases', () => {
  it('of Vite are paths however they are made', async () => {
    const text = `import path, { resolve } from 'node:path';
import { fileURLToPath, URL } from 'node:url';
const root = __dirname;
const r = (p: string) => resolve(__dirname, p);
export default defineConfig({ resolve: { alias: {
  '@': path.resolve(__dirname, './src'),
  '~': fileURLToPath(new URL('./app', import.meta.url)),
  lib: \`\${root}/lib\`,
  'app/': '/src/app/',
  made: r('made'),
  here: path.join(process.cwd(), 'here'),
  react: 'preact/compat',
  [key]: './no',
  odd: compute(),
} } });`;
    expect(await read(text)).toEqual([
      '@ → ./src',
      '~ → ./app',
      'lib → ./lib',
      'app/ → /src/app/',
      'made → ./made',
      'here → ./here',
      'react → preact/compat',
    ]);
  });

  it('come in pairs and patterns', async () => {
    const text =
      "export default { resolve: { alias: [{ find: /^~\\/(.*)$/, replacement: './src/$1' }, { find: '@', replacement: './app' }, { find: /a|b/, replacement: './no' }] } };";
    expect(await read(text)).toEqual(['~/* → ./src/*', '@ → ./app']);
  });

  it('of webpack are assigned, exact, or folders to look in', async () => {
    const text = `const aliases = { '@ui$': path.join(__dirname, 'ui/index.js') };
module.exports = { resolve: { alias: aliases, modules: ['src', 'node_modules'] },
  webpack(config) { config.resolve.alias['~'] = path.join(__dirname, 'web'); return config; } };`;
    expect(await read(text, 'next.config.js')).toEqual([
      '@ui$ → ./ui/index.js',
      '~ → ./web',
      'root src',
      'root node_modules',
    ]);
  });

  it('of Jest start at its root, those of Babel have one too', async () => {
    const jest =
      "module.exports = { rootDir: 'src', moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1', '\\\\.css$': 'identity' } };";
    expect(await read(jest, 'jest.config.js')).toEqual(['@/* → ./src/*']);
    const babel = "module.exports = { plugins: [['module-resolver', { root: ['./src'], alias: { '#': './lib' } }]] };";
    expect(await read(babel, 'babel.config.js')).toEqual(['# → ./lib', 'root ./src']);
  });

  it('are not looked for in other files', () => {
    expect(moduleAliases.reads!('src/alias.ts')).toBe(false);
    for (const path of ['vite.config.mts', 'apps/web/next.config.js', 'config/webpack.dev.js', '.storybook/main.ts'])
      expect(moduleAliases.reads!(path), path).toBe(true);
  });

  it('that lead in circles end', async () => {
    expect(await read("const a = b; const b = a; export default { resolve: { alias: { '@': a } } };")).toEqual([]);
  });
});

describe('patterns', () => {
  it('are starts, with or without a group that takes the rest', () => {
    expect(patternAlias('^@/(.*)$', './src/$1')).toEqual({ find: '@/*', target: './src/*', exact: false });
    expect(patternAlias('^lodash-es$', './lodash')).toEqual({ find: 'lodash-es', target: './lodash', exact: true });
    expect(patternAlias('^@shared', './shared/')).toEqual({ find: '@shared', target: './shared', exact: false });
    expect(patternAlias('^(@|~)/(.*)$', './src/$2')).toBeNull();
  });
});
