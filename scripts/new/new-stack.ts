// The id of a stack in, its folder with a test and its entry in the registry out. The template reads `*.ID.sql` as SQL.

import { addEntry, addImport, camelCase } from './registry';

/** Stacks that take whatever is left: a new one claims its files before them. */
const CATCH_ALLS = ['numberedSql', 'schemaDump', 'sqlFiles'];

export function stackFiles(id: string): Map<string, string> {
  return new Map([
    [`src/extract/${id}/index.ts`, indexTemplate(id)],
    [`src/extract/${id}/extract.ts`, extractTemplate(id)],
    [`src/extract/${id}/readme.md`, readmeTemplate(id)],
    [`__tests__/extract/${id}/${id}.test.ts`, testTemplate(id)],
  ]);
}

export function registerStack(text: string, id: string): string {
  const name = camelCase(id);
  return addEntry(addImport(text, name, `./${id}`), name, (entry) => CATCH_ALLS.includes(entry));
}

function indexTemplate(id: string): string {
  return `// TODO: what ${id} is, and which of its files are read in which order.

import type { Stack } from '../stack';
import { extract } from './extract';

export const ${camelCase(id)}: Stack = {
  id: '${id}',
  title: 'TODO: ${id} as its makers write it',
  version: 1,
  claims: (paths) => paths.filter((path) => path.endsWith('.${id}.sql')),
  extract,
};
`;
}

function extractTemplate(id: string): string {
  return `// One file of ${id} in, its facts out.

import type { FileFacts, SourceText } from '../../model/facts';
import { scriptFacts } from '../syntax/script-facts';
import type { StackContext } from '../stack';

export function extract(file: SourceText, context: StackContext): Promise<FileFacts> {
  return scriptFacts(file.path, file.text, context.dialect, null);
}
`;
}

function readmeTemplate(id: string): string {
  return `TODO: what is read of ${id}, and in which order.

Cannot see: TODO, what of ${id} is not read.
`;
}

function testTemplate(id: string): string {
  return `import { describe, expect, it } from 'vitest';
import { readTree } from '../read-tree';

describe('${id}', () => {
  it('reads the statements of its files', async () => {
    const tree = await readTree({ 'db/users.${id}.sql': 'CREATE TABLE users (id int);' });
    expect(tree.facts.get('db/users.${id}.sql')!.facts.map((fact) => fact.kind)).toEqual(['sql-script']);
  });
});
`;
}
