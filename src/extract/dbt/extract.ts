// One file of a dbt project and what decides over it in; its facts out.

import type { DbtFact, DbtNode } from '../../model/dbt';
import type { FileFacts, SourceText } from '../../model/facts';
import type { Problem } from '../../model/problem';
import type { StackContext } from '../stack';
import { LineIndex } from '../syntax/line-index';
import { loadParsers, ParserLost } from '../syntax/parse-sql';
import { baseName } from '../syntax/tree-places';
import { classifyPath } from './classify-path';
import { loadProject, type LoadedProject } from './host/dbt-project';
import { parseTemplate } from './jinja/parse-template';
import { readArtifact } from './read-artifact';
import { readMacros } from './read-macros';
import { readNode } from './read-node';
import { PACKAGES_FILE, readPackages } from './read-packages';
import { readProject } from './read-project';
import { readProperties } from './read-properties';
import { readPython } from './read-python';
import { readSeed } from './read-seed';
import { settleConfig } from './settle-config';

export async function extractDbt(file: SourceText, context: StackContext): Promise<FileFacts> {
  const support = context.support ?? { files: [], memo: new Map<string, unknown>() };
  const loaded = await loadProject(file.path, support.files, support.memo);
  const kind = classifyPath(file.path, loaded.root, loaded.project);
  switch (kind) {
    case 'project': {
      const { project, problems } = await readProject(file);
      return result(file, [settleConfig(project, loaded, context.dialect)], problems);
    }
    case 'manifest':
    case 'catalog':
      return readArtifact(file, kind);
    case 'properties':
      return readProperties(file, loaded, context.dialect);
    case 'seed':
      return result(file, [readSeed(file)], []);
    case 'macro':
      return result(file, readMacros(file), []);
    case 'model':
    case 'snapshot':
    case 'test':
    case 'analysis':
      if (/\.py$/i.test(file.path)) return result(file, [readPython(file)], []);
      return /\.sql$/i.test(file.path) ? readNodes(file, kind, loaded, context) : result(file, [], []);
    case 'other':
      return result(file, PACKAGES_FILE.test(file.path) ? [readPackages(file)] : [], []);
  }
}

async function readNodes(
  file: SourceText,
  resource: DbtNode['resource'],
  project: LoadedProject,
  context: StackContext,
): Promise<FileFacts> {
  await loadParsers(context.dialect);
  const template = parseTemplate(file.text);
  const facts: DbtFact[] = [];
  const problems: Problem[] = [];
  const common = { file, resource, project, dialect: context.dialect };
  const blocks = template.nodes.flatMap((node) => (node.kind === 'block' ? [node] : []));
  const snapshots = blocks.filter((block) => block.tag === 'snapshot');
  const generic = blocks.some(
    (block) => block.tag === 'test' || block.tag === 'data_test' || block.tag === 'materialization',
  );
  // Generic tests and materializations are templates for dbt, not queries of this project.
  if (generic && snapshots.length === 0) return result(file, readMacros(file), []);
  if (resource === 'test' && /(?:^|\/)generic\//.test(file.path)) return result(file, readMacros(file), []);
  const parts =
    snapshots.length > 0
      ? snapshots.map((block) => ({ name: block.name, resource: 'snapshot' as const, nodes: [block] }))
      : [{ name: baseName(file.path).replace(/\.sql$/i, ''), resource, nodes: template.nodes }];
  if (template.troubles.length === 0 && parts.every((part) => part.nodes.length === 0)) return result(file, [], []);
  for (const [at, part] of parts.entries()) {
    // Names set around the blocks are seen inside of them.
    const around =
      snapshots.length > 0 ? template.nodes.filter((node) => node.kind === 'set' || node.kind === 'macro') : [];
    const troubles = at === 0 ? template.troubles : [];
    try {
      const reading = readNode({
        ...common,
        name: part.name,
        resource: part.resource,
        template: { nodes: [...around, ...part.nodes], troubles },
      });
      facts.push(reading.node);
      problems.push(...reading.problems);
    } catch (error) {
      if (error instanceof ParserLost) throw error;
      const line = new LineIndex(file.text).positionOf(part.nodes[0]?.start ?? 0).line;
      problems.push({
        path: file.path,
        line,
        reason: `not understood: ${error instanceof Error ? error.message : String(error)}`,
      });
    }
  }
  return result(file, facts, problems);
}

function result(file: SourceText, facts: DbtFact[], problems: Problem[]): FileFacts {
  return { path: file.path, facts, problems };
}
