// Stacks and their readmes → the page of each and the list of all.

import type { CodeStack } from '../../src/extract/code-stack';
import type { Stack } from '../../src/extract/stack';
import { GENERATED_NOTE } from './rule-page';

export function stackIndex(stacks: readonly Stack[], codeStacks: readonly CodeStack[]): string {
  return `${GENERATED_NOTE}

# Stacks

What is read, in the order in which files are claimed: the first stack that knows a file reads it. Each page says what its stack cannot see.

| stack | id |
|---|---|
${rows(stacks)}

What is read in the code of JavaScript and TypeScript files, each parsed once:

| stack | id |
|---|---|
${rows(codeStacks)}
`;
}

function rows(stacks: readonly (Stack | CodeStack)[]): string {
  return stacks.map((stack) => `| [${stack.title}](${stack.id}.md) | \`${stack.id}\` |`).join('\n');
}

export function stackPage(stack: Stack | CodeStack, readme: string): string {
  return `${GENERATED_NOTE}

# ${stack.title}

${readme.trim()}
`;
}
