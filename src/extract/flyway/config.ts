// Flyway's settings (flyway.conf, flyway.toml, Spring's application files) in; locations and default schema out.

import type { FileFacts, SourceText } from '../../model/facts';
import { baseName } from '../syntax/tree-places';

const CONFIG = /^(?:flyway\.(?:conf|toml|properties)|application\.(?:ya?ml|properties))$/i;

export function isConfig(path: string): boolean {
  return CONFIG.test(baseName(path));
}

export async function readConfig(file: SourceText): Promise<FileFacts> {
  const values = /\.ya?ml$/i.test(file.path) ? await fromYaml(file.text) : fromLines(file.text);
  const locations = listOf(values.get('locations') ?? '');
  const schemas = listOf(values.get('schemas') ?? '');
  const defaultSchema = listOf(values.get('defaultschema') ?? '')[0] ?? schemas[0] ?? null;
  // Settings put together elsewhere (`${...}`) are as good as none.
  const known = !locations.some((location) => location.includes('${'));
  const schema = defaultSchema?.includes('${') ? null : defaultSchema;
  if (values.size === 0) return { path: file.path, facts: [], problems: [] };
  return {
    path: file.path,
    facts: [{ kind: 'migration-config', locations: known ? locations : [], defaultSchema: schema }],
    problems: [],
  };
}

function listOf(value: string): string[] {
  return value
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((part) => part.trim().replace(/^["']|["']$/g, ''))
    .filter((part) => part !== '');
}

/** `key = value` of properties and TOML alike; keys without prefix, dashes and case. */
function fromLines(text: string): Map<string, string> {
  const values = new Map<string, string>();
  let section = '';
  // A list may go on over several lines.
  const joined = text.replace(/=\s*\[[^\]]*\]/g, (list) => list.replace(/[\r\n]+/g, ' '));
  for (const line of joined.split(/\r\n|\r|\n/)) {
    const head = /^\s*\[([^\]]+)\]\s*$/.exec(line);
    if (head) section = `${head[1]}.`;
    const pair = /^\s*([\w.-]+)\s*[=:]\s*(.*?)\s*$/.exec(line);
    if (!pair) continue;
    const key = /(?:^|\.)flyway\.([\w-]+)$/i.exec(`${section}${pair[1]}`)?.[1];
    if (key) values.set(plainKey(key), pair[2] ?? '');
  }
  return values;
}

async function fromYaml(text: string): Promise<Map<string, string>> {
  const { parseAllDocuments } = await import('yaml');
  const values = new Map<string, string>();
  for (const document of parseAllDocuments(text)) {
    // Later documents are usually profiles.
    if (values.size > 0 || !('toJS' in document)) break;
    const found = flywayIn(safely(() => document.toJS({ maxAliasCount: 50 })));
    for (const [key, value] of Object.entries(found)) {
      values.set(plainKey(key), Array.isArray(value) ? value.join(',') : String(value));
    }
  }
  return values;
}

function flywayIn(root: unknown): Record<string, unknown> {
  if (!isRecord(root)) return {};
  const spring = isRecord(root.spring) ? root.spring : root;
  if (isRecord(spring.flyway)) return spring.flyway;
  const found: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(root)) {
    const short = /^(?:spring\.)?flyway\.([\w-]+)$/.exec(key)?.[1];
    if (short) found[short] = value;
  }
  return found;
}

function safely(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return null;
  }
}

function plainKey(key: string): string {
  return key.replace(/[-_]/g, '').toLowerCase();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
