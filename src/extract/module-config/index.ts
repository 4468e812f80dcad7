// Settings files that decide which file a specifier means: package.json, tsconfig.json, workspaces, .babelrc, .gitignore.

import type { Stack } from '../stack';
import { baseName } from '../syntax/tree-places';
import { extract } from './extract';

export const moduleConfig: Stack = {
  id: 'module-config',
  title: 'Packages, workspaces and module resolution',
  version: 1,
  sample: '{}\n',
  claims: (paths) => paths.filter((path) => NAMES.test(baseName(path)) && !NOT_OURS.test(path)),
  extract,
};

const NAMES =
  /^(?:package\.json|[tj]sconfig(?:[.-][\w.-]+)?\.json|tsconfig\.json|pnpm-workspace\.ya?ml|lerna\.json|\.babelrc(?:\.json)?|babel\.config\.json|\.gitignore)$/;
const NOT_OURS = /(?:^|\/)(?:node_modules|bower_components|\.git|\.venv|\.yarn)\//;
