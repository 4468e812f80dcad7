// Aliases that bundlers, test runners and Babel set up in code: `vite.config.ts`, `webpack.config.js`, `jest.config.js`, …

import type { CodeStack } from '../code-stack';
import { read } from './read';

export const moduleAliases: CodeStack = {
  id: 'module-aliases',
  title: 'Module aliases of bundlers and test runners',
  version: 1,
  reads: (path) => SETTINGS.test(path),
  mentions: (text) => /\balias\b|moduleNameMapper|_moduleAliases|\bmodules\s*:|module-resolver/.test(text),
  read,
};

const TOOLS =
  'vite|vitest|webpack|rspack|rsbuild|rollup|next|nuxt|svelte|astro|babel|jest|metro|craco|quasar|vue|farm|playwright|cypress|tsup|esbuild|modern|umi|remix|app';
const SETTINGS = new RegExp(
  `(?:^|/)(?:[\\w.-]*(?:${TOOLS})[\\w.-]*\\.config(?:\\.[\\w-]+)?|webpack[\\w.-]*|config-overrides|\\.storybook/main|\\.babelrc|\\.umirc)\\.[cm]?[jt]s$`,
  'i',
);
