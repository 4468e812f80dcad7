// Mongoose: schemas made of objects and of decorated classes, their paths, references and collections.

import type { CodeStack } from '../code-stack';
import { isForeign } from '../syntax/tree-places';
import { read } from './read';

export const mongoose: CodeStack = {
  id: 'mongoose',
  title: 'Mongoose schemas',
  version: 2,
  reads: (path) => !isForeign(path) && !/\.d\.[cm]?ts$/i.test(path),
  mentions: (text) => /mongoose/i.test(text) && /Schema/.test(text),
  read,
};
