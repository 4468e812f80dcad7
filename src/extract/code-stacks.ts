// The code stacks, in alphabetical order: each reads its own idioms out of source files that are parsed once.

import type { CodeStack } from './code-stack';
import { environment } from './environment';
import { moduleAliases } from './module-aliases';
import { sqlInCode } from './sql-in-code';
import { typeorm } from './typeorm';
import { typeormMigrations } from './typeorm-migrations';

// biome-ignore format: one line for each
export const codeStacks: readonly CodeStack[] = [
  environment,
  moduleAliases,
  sqlInCode,
  typeorm,
  typeormMigrations,
];
