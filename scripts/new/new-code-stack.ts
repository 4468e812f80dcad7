// The id of a code stack in, its folder with a test and its entry in the registry out. The template reads nothing but calls of its name.

import { addEntry, addImport, camelCase } from './registry';

export function codeStackFiles(id: string): Map<string, string> {
  return new Map([
    [`src/extract/${id}/index.ts`, indexTemplate(id)],
    [`src/extract/${id}/read.ts`, readTemplate(id)],
    [`src/extract/${id}/readme.md`, readmeTemplate(id)],
    [`__tests__/extract/${id}/${id}.test.ts`, testTemplate(id)],
  ]);
}

/** In alphabetical order. */
export function registerCodeStack(text: string, id: string): string {
  const name = camelCase(id);
  return addEntry(addImport(text, name, `./${id}`), name, (entry) => entry > name);
}

function indexTemplate(id: string): string {
  return `// TODO: what ${id} is, and what is read of it.

import type { CodeStack } from '../code-stack';
import { read } from './read';

export const ${camelCase(id)}: CodeStack = {
  id: '${id}',
  title: 'TODO: ${id} as its makers write it',
  version: 1,
  // Asked of every file: false where nothing of it can be.
  mentions: (text) => text.includes('${id}'),
  read,
};
`;
}

function readTemplate(id: string): string {
  return `// A parsed file that mentions ${id} in, its facts out.

import type { Problem } from '../../model/problem';
import type { CodeReading, ParsedModule } from '../code-stack';

export function read(module: ParsedModule): CodeReading {
  const problems: Problem[] = [];
  for (const call of module.nodesOf('CallExpression')) {
    if (call.callee.type !== 'Identifier' || module.imports.get(call.callee.name)?.from !== '${id}') continue;
    const { line } = module.rangeOf(call);
    problems.push({ path: module.path, line, reason: 'TODO: make a fact of src/model of it' });
  }
  return { facts: [], problems };
}
`;
}

function readmeTemplate(id: string): string {
  return `TODO: what is read of ${id}.

Cannot see: TODO, what of ${id} is not read.
`;
}

function testTemplate(id: string): string {
  return `import { expect, it } from 'vitest';
import { ${camelCase(id)} } from '../../../src/extract/${id}';
import { readCode } from '../read-code';

it('${id} is read where it is imported', async () => {
  const text = "import { make } from '${id}';\\n\\nmake();\\nother();\\n";
  const { problems } = await readCode(${camelCase(id)}, 'src/orders.ts', text);
  expect(problems.map(({ line }) => line)).toEqual([3]);
});
`;
}
