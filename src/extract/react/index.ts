// React components with the props that they take, and the tags that use them.

import type { CodeStack } from '../code-stack';
import { isForeign } from '../syntax/tree-places';
import { read } from './read';

export const react: CodeStack = {
  id: 'react',
  title: 'React components',
  version: 1,
  reads: (path) => !isForeign(path) && !/\.d\.[cm]?ts$|\.(?:vue|svelte|astro)$/i.test(path),
  // A tag that ends, or a component that is made of another.
  mentions: (text) => /<\/|\/>|\b(?:lazy|dynamic|memo|observer|forwardRef)\(/.test(text),
  read,
};
