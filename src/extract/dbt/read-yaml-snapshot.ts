// A snapshot that is declared in YAML (`relation: ref('x')`) in; the node that reads all of that relation out.

import type { Node } from 'yaml';
import type { DbtNode } from '../../model/dbt';
import type { Dialect } from '../../model/dialect';
import type { Range } from '../../model/range';
import { loadParsers, parseSql } from '../syntax/parse-sql';
import { refRelation, sourceRelation } from './host/relation-names';
import { textOf } from './jinja/value';
import type { PropertyContext } from './property-context';
import { isRecord } from './read-project';
import type { YamlDocument } from './yaml-document';

export async function readYamlSnapshot(
  document: YamlDocument,
  context: PropertyContext,
  node: Node,
  dialect: Dialect,
): Promise<DbtNode | null> {
  const name = document.textAt(node, 'name');
  const relation = document.textAt(node, 'relation');
  const reference = relation ? context.reference(relation) : null;
  if (!name || !relation || !reference) return null;
  const config = document.json(document.get(node, 'config'));
  await loadParsers(dialect);
  const table =
    'source' in reference
      ? sourceRelation(reference.source, reference.table, dialect)
      : refRelation(reference.package, reference.name, reference.version, dialect);
  const script = parseSql(`select * from ${textOf(table)}`, dialect);
  placeAll(script.statements, relation.range);
  return {
    kind: 'dbt-node',
    resource: 'snapshot',
    name: name.text,
    language: 'sql',
    config: isRecord(config) ? config : {},
    script,
    refs: 'source' in reference ? [] : [reference],
    sources: 'source' in reference ? [reference] : [],
    unknown: [],
  };
}

/** The query is not written anywhere: all of it stands where the relation does. */
function placeAll(value: unknown, range: Range): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'range') Reflect.set(value, key, range);
    else placeAll(inner, range);
  }
}
