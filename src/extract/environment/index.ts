// Keys of the environment that code reads: `process.env.KEY`, `import.meta.env.KEY`, `ConfigService.get('KEY')`, schemas of configurations.

import type { CodeStack } from '../code-stack';
import { read } from './read';

export const environment: CodeStack = {
  id: 'environment',
  title: 'Environment and configuration keys',
  version: 1,
  reads: (path) => !/\.d\.[cm]?ts$/i.test(path),
  mentions: (text) =>
    /process\.env|process\[|import\.meta\.env|ConfigService|Deno\.env|Bun\.env|envalid|createEnv/.test(text),
  read,
};
