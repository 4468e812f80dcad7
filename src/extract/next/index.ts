// Routes that are files: route handlers and API pages of Next.js, endpoints of SvelteKit and Nuxt; rewrites and proxies of tools.

import type { CodeStack } from '../code-stack';
import { isForeign } from '../syntax/tree-places';
import { fileRoute } from './file-route';
import { read } from './read';

export const next: CodeStack = {
  id: 'next',
  title: 'Next.js routes',
  version: 2,
  reads: (path) => !isForeign(path) && (fileRoute(path) !== null || SETTINGS.test(path)),
  mentions: (text) => /\bexport\b|module\.exports|proxy|rewrites/.test(text),
  read,
};

const SETTINGS =
  /(?:^|\/)(?:next\.config|vite\.config|vue\.config|webpack[\w.-]*|nuxt\.config|svelte\.config|setupProxy|rsbuild\.config|proxy\.conf)\.[cm]?[jt]s$/i;
