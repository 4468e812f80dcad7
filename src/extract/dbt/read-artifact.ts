// What a dbt run left in the tree (`manifest.json`, `catalog.json`) in; compiled SQL and known columns out.

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
  const nodes = isRecord(top) && isRecord(top.nodes) ? Object.values(top.nodes) : null;
  if (!nodes) return failed(file, `not understood: ${kind}.json has no nodes`);
  const sources = isRecord(top) && isRecord(top.sources) ? Object.values(top.sources) : [];
  const fact = kind === 'manifest' ? readManifest(nodes) : readCatalog([...nodes, ...sources]);
  return { path: file.path, facts: [fact], problems: [] };
}

function failed(file: SourceText, reason: string): FileFacts {
  return { path: file.path, facts: [], problems: [{ path: file.path, line: 1, reason }] };
}

function readManifest(nodes: readonly unknown[]): DbtManifest {
  const compiled: DbtManifest['compiled'] = [];
  for (const node of nodes) {
    if (!isRecord(node)) continue;
    const { original_file_path: path, name } = node;
    const sql = node.compiled_code ?? node.compiled_sql;
    if (typeof path === 'string' && typeof name === 'string' && typeof sql === 'string')
      compiled.push({ path, name, sql });
  }
  return { kind: 'dbt-manifest', compiled };
}

function readCatalog(nodes: readonly unknown[]): DbtCatalog {
  const relations: DbtCatalog['relations'] = [];
  for (const node of nodes) {
    if (!isRecord(node) || !isRecord(node.metadata) || !isRecord(node.columns)) continue;
    const { name } = node.metadata;
    if (typeof name !== 'string') continue;
    const columns = Object.values(node.columns).flatMap((column) =>
      isRecord(column) && typeof column.name === 'string'
        ? [{ name: column.name, type: typeof column.type === 'string' ? column.type : '' }]
        : [],
    );
    relations.push({ name, columns });
  }
  return { kind: 'dbt-catalog', relations };
}
