// What a dbt run left in the tree (`manifest.json`, `catalog.json`) in; names of relations and known columns out.

import type { DbtCatalog, DbtManifest } from '../../model/dbt';
import type { FileFacts, SourceText } from '../../model/facts';
import { isRecord } from './read-project';

const MAX_LENGTH = 5_000_000;

export function readArtifact(file: SourceText, kind: 'manifest' | 'catalog'): FileFacts {
  if (file.text.length > MAX_LENGTH)
    return failed(file, `${kind}.json is larger than 5 MB; columns come from the models alone`);
  let top: unknown;
  try {
    top = JSON.parse(file.text);
  } catch (error) {
    return failed(file, `not understood: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isRecord(top) || !isRecord(top.nodes)) return failed(file, `not understood: ${kind}.json has no nodes`);
  const all = [...Object.entries(top.nodes), ...Object.entries(isRecord(top.sources) ? top.sources : {})];
  const fact = kind === 'manifest' ? readManifest(all) : readCatalog(all);
  return { path: file.path, facts: [fact], problems: [] };
}

function failed(file: SourceText, reason: string): FileFacts {
  return { path: file.path, facts: [], problems: [{ path: file.path, line: 1, reason }] };
}

function readManifest(nodes: readonly [string, unknown][]): DbtManifest {
  const relations: DbtManifest['relations'] = [];
  for (const [uniqueId, node] of nodes) {
    if (!isRecord(node) || typeof node.schema !== 'string' || !/^(?:model|seed|snapshot|source)\./.test(uniqueId))
      continue;
    const name = node.identifier ?? node.alias ?? node.name;
    if (typeof name === 'string')
      relations.push({ uniqueId, database: textOrNull(node.database), schema: node.schema, name });
  }
  return { kind: 'dbt-manifest', relations };
}

function readCatalog(nodes: readonly [string, unknown][]): DbtCatalog {
  const relations: DbtCatalog['relations'] = [];
  for (const [uniqueId, node] of nodes) {
    if (!isRecord(node) || !isRecord(node.metadata) || !isRecord(node.columns)) continue;
    const { name, schema, database } = node.metadata;
    if (typeof name !== 'string') continue;
    const columns = Object.values(node.columns).flatMap((column) =>
      isRecord(column) && typeof column.name === 'string'
        ? [{ name: column.name, type: typeof column.type === 'string' ? column.type : '' }]
        : [],
    );
    relations.push({ uniqueId, database: textOrNull(database), schema: textOrNull(schema) ?? '', name, columns });
  }
  return { kind: 'dbt-catalog', relations };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
