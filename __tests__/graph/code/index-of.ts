// A small tree of files in; which file an import means and where names are declared, by the real extractors, out.

import { extractInProcess } from '../../../src/edges/pool/extract-in-process';
import { classify } from '../../../src/extract/classify';
import { stacks } from '../../../src/extract/index';
import { indexModules, type ModuleIndex } from '../../../src/graph/code/module-index';

/** Files: their text, or nothing for those whose text does not matter. */
export async function indexOf(files: Record<string, string | object>, links: string[] = []): Promise<ModuleIndex> {
  const paths = Object.keys(files).sort();
  const texts = new Map(paths.map((path) => [path, textOf(files[path]!)]));
  const jobs = [...classify(paths)].map(([path, stack]) => ({
    stackId: stack.id,
    path,
    text: texts.get(path)!,
    dialect: 'postgres' as const,
  }));
  const read = await extractInProcess(stacks).extract(jobs);
  return indexModules(
    read.map(({ facts }) => facts),
    paths,
    links,
  );
}

function textOf(value: string | object): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
