// The text of a source file in; the facts that one code stack reads in it out, by the driver that reads all files.

import type { CodeStack } from '../../src/extract/code-stack';
import { extractSource } from '../../src/extract/source-code/extract';
import type { Dialect } from '../../src/model/dialect';
import type { FileFacts } from '../../src/model/facts';

export async function readCode(
  stack: CodeStack,
  path: string,
  text: string,
  dialect: Dialect = 'postgres',
): Promise<FileFacts> {
  const read = await extractSource({ path, text }, { dialect }, [stack]);
  return {
    ...read,
    facts: read.facts.filter(({ kind }) => kind !== 'module' && kind !== 'shape' && kind !== 'making'),
  };
}
