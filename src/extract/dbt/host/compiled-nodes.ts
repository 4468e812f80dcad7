// A `manifest.json` and the macro files of the tree in; what dbt compiled each file to, where file and macros are still the same, out.

import { createHash } from 'node:crypto';
import type { SourceText } from '../../../model/facts';
import { joinPath } from '../../syntax/tree-places';
import { isRecord } from '../read-project';

export interface CompiledNode {
  sql: string;
  /** Relations in the SQL, longest name first, and what they stand for. */
  relations: { written: string; means: CompiledMeaning }[];
}

export type CompiledMeaning =
  | { kind: 'ref'; package: string; name: string; version: string | null }
  | { kind: 'source'; source: string; table: string }
  | { kind: 'this' };

const MAX_SQL = 1_000_000;
const MAX_RELATIONS = 500;

export class CompiledNodes {
  private readonly nodes = new Map<string, Record<string, unknown>>();
  private readonly byId = new Map<string, Record<string, unknown>>();
  private readonly macros = new Map<string, Record<string, unknown>>();
  private readonly fresh = new Map<string, boolean>();

  /** `roots`: package name → folder of its project. */
  constructor(
    manifest: SourceText | null,
    private readonly files: readonly SourceText[],
    private readonly roots: ReadonlyMap<string, string>,
  ) {
    const top = manifest === null ? null : parsed(manifest.text);
    for (const key of ['nodes', 'sources']) {
      for (const [id, node] of Object.entries(isRecord(top?.[key]) ? top[key] : {})) {
        if (!isRecord(node)) continue;
        this.byId.set(id, node);
        const { package_name: home, original_file_path: path, name } = node;
        if (typeof home === 'string' && typeof path === 'string' && typeof name === 'string')
          this.nodes.set(nodeKey(home, path, name), node);
      }
    }
    for (const [id, macro] of Object.entries(isRecord(top?.macros) ? top.macros : {})) {
      if (isRecord(macro)) this.macros.set(id, macro);
    }
  }

  /** Null where dbt compiled another text, or nothing. `path` is relative to the project. */
  find(packageName: string, path: string, name: string, text: string): CompiledNode | null {
    const node = this.nodes.get(nodeKey(packageName, path, name));
    const sql = node?.compiled_code ?? node?.compiled_sql;
    if (!node || typeof sql !== 'string' || sql.trim() === '' || sql.length > MAX_SQL) return null;
    // What is ephemeral stands in the text itself: references to it would be lost.
    if (sql.includes('__dbt__cte__') || !isSameText(node, text)) return null;
    const macros = textsIn(isRecord(node.depends_on) ? node.depends_on.macros : null);
    return macros.every((id) => this.isFresh(id, 0)) ? { sql, relations: this.relationsOf(node) } : null;
  }

  private relationsOf(node: Record<string, unknown>): CompiledNode['relations'] {
    const found = new Map<string, CompiledMeaning>();
    if (typeof node.relation_name === 'string') found.set(node.relation_name, { kind: 'this' });
    for (const id of textsIn(isRecord(node.depends_on) ? node.depends_on.nodes : null)) {
      const other = this.byId.get(id);
      const means = other && meaningOf(other);
      if (means && typeof other.relation_name === 'string') found.set(other.relation_name, means);
    }
    return [...found]
      .filter(([written]) => written.length > 2)
      .slice(0, MAX_RELATIONS)
      .map(([written, means]) => ({ written, means }))
      .sort((a, b) => b.written.length - a.written.length);
  }

  /** A macro of a project that is here says what it said when dbt ran. */
  private isFresh(id: string, depth: number): boolean {
    const known = this.fresh.get(id);
    if (known !== undefined) return known;
    this.fresh.set(id, true);
    const macro = this.macros.get(id);
    const root = typeof macro?.package_name === 'string' ? this.roots.get(macro.package_name) : undefined;
    let fresh = true;
    if (macro && root !== undefined && typeof macro.original_file_path === 'string') {
      const path = joinPath(root, macro.original_file_path.replaceAll('\\', '/'));
      const text = this.files.find((file) => file.path === path)?.text;
      const sql = macro.macro_sql;
      fresh = text !== undefined && typeof sql === 'string' && plain(text).includes(plain(sql).trim());
    }
    const used = textsIn(isRecord(macro?.depends_on) ? macro.depends_on.macros : null);
    if (fresh && depth < 100) fresh = used.every((other) => this.isFresh(other, depth + 1));
    this.fresh.set(id, fresh);
    return fresh;
  }
}

function nodeKey(packageName: string, path: string, name: string): string {
  return `${packageName}\0${path.replaceAll('\\', '/')}\0${name}`;
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const top: unknown = JSON.parse(text);
    return isRecord(top) ? top : null;
  } catch {
    // Reading the manifest itself says so.
    return null;
  }
}

function isSameText(node: Record<string, unknown>, text: string): boolean {
  const raw = node.raw_code ?? node.raw_sql;
  if (typeof raw === 'string') return plain(raw).trim() === plain(text).trim();
  const checksum = isRecord(node.checksum) ? node.checksum : {};
  if (checksum.name !== 'sha256' || typeof checksum.checksum !== 'string') return false;
  return [text, text.trim()].some((one) => createHash('sha256').update(one).digest('hex') === checksum.checksum);
}

function meaningOf(node: Record<string, unknown>): CompiledMeaning | null {
  const { name, package_name: home, source_name: source, version } = node;
  if (typeof name !== 'string' || typeof home !== 'string') return null;
  if (typeof source === 'string') return { kind: 'source', source, table: name };
  const number = typeof version === 'string' || typeof version === 'number' ? String(version) : null;
  return { kind: 'ref', package: home, name, version: number };
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
