// Stacks and their readmes → the page of each and the list of all.

import type { Stack } from '../../src/extract/stack';
import { GENERATED_NOTE } from './rule-page';

export function stackIndex(stacks: readonly Stack[]): string {
  const rows = stacks.map((stack) => `| [${stack.title}](${stack.id}.md) | \`${stack.id}\` |`);
  return `${GENERATED_NOTE}

# Stacks

What is read, in the order in which files are claimed: the first stack that knows a file reads it. Each page says what its stack cannot see.

| stack | id |
|---|---|
${rows.join('\n')}
`;
}

export function stackPage(stack: Stack, readme: string): string {
  return `${GENERATED_NOTE}

# ${stack.title}

${readme.trim()}
`;
}
