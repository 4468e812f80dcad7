// dbt's manifest.json in; where each of its nodes is written out. Models and tests of dbt's results have ids, not paths.

import { asGroup, asText } from './reported';

/** By unique id, as `run_results.json` names them; null when the text is none of dbt's manifests. */
export function readDbtManifest(text: string): Map<string, string> | null {
  // Web pages have a manifest.json too, and no need to be parsed.
  if (!text.slice(0, 4000).includes('dbt_schema_version')) return null;
  let manifest: Record<string, unknown>;
  try {
    manifest = asGroup(JSON.parse(text));
  } catch {
    return null;
  }
  if (!(asText(asGroup(manifest.metadata).dbt_schema_version) ?? '').includes('manifest')) return null;
  const paths = new Map<string, string>();
  for (const group of [manifest.nodes, manifest.unit_tests, manifest.sources]) {
    for (const [id, node] of Object.entries(asGroup(group))) {
      const path = asText(asGroup(node).original_file_path);
      if (path !== null && isWithin(path)) paths.set(id, path);
    }
  }
  return paths;
}

/** A path that leaves the project was not written by dbt. */
function isWithin(path: string): boolean {
  return path.length < 500 && !/^(?:[/\\~]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(path);
}
