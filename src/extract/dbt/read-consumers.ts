// A property file in; its exposures, metrics, semantic models and saved queries out.

import type { Node } from 'yaml';
import type { DbtConsumer } from '../../model/dbt';
import type { Dialect } from '../../model/dialect';
import type { Range } from '../../model/range';
import type { Expr } from '../../model/sql';
import { parseSql } from '../syntax/parse-sql';
import type { PropertyContext } from './property-context';
import type { YamlDocument } from './yaml-document';

interface Named {
  name: string;
  range: Range;
}

const BEFORE = 'select (';
const MAX_EXPRESSION = 2000;
const IDENTIFIER = /^[A-Za-z_][\w$]*$/;

/** `loadParsers(dialect)` must have been awaited. */
export function readConsumers(document: YamlDocument, context: PropertyContext, dialect: Dialect): DbtConsumer[] {
  const { root } = document;
  const all = (key: string) => document.items(document.get(root, key));
  return [
    ...all('exposures').flatMap((node) => readExposure(document, context, node)),
    ...all('semantic_models').flatMap((node) => readSemanticModel(document, context, node, dialect)),
    ...all('metrics').flatMap((node) => readMetric(document, context, node)),
    ...all('saved_queries').flatMap((node) => readSavedQuery(document, context, node)),
  ];
}

function consumer(document: YamlDocument, node: Node, type: DbtConsumer['type']): DbtConsumer | null {
  const name = document.textAt(node, 'name');
  if (!name) return null;
  return {
    kind: 'dbt-consumer',
    type,
    name: name.text,
    range: name.range,
    dependsOn: [],
    columns: [],
    uses: [],
    label: document.textAt(node, 'label')?.text ?? null,
    url: document.textAt(node, 'url')?.text ?? null,
    group: (document.textAt(node, 'group') ?? document.textAt(node, 'config', 'group'))?.text ?? null,
  };
}

function readExposure(document: YamlDocument, context: PropertyContext, node: Node): DbtConsumer[] {
  const exposure = consumer(document, node, 'exposure');
  if (!exposure) return [];
  for (const text of document.texts(document.get(node, 'depends_on'))) {
    const reference = context.reference(text);
    if (reference) exposure.dependsOn.push(reference);
    const metric = /^\s*(?:\{\{)?\s*metric\(\s*['"](\w+)['"]/.exec(text.text)?.[1];
    if (metric !== undefined) exposure.uses.push({ name: metric, range: text.range });
  }
  return [exposure];
}

function readSemanticModel(
  document: YamlDocument,
  context: PropertyContext,
  node: Node,
  dialect: Dialect,
): DbtConsumer[] {
  const semantic = consumer(document, node, 'semantic-model');
  if (!semantic) return [];
  addModel(semantic, document, context, node);
  const named: Record<string, string[]> = { entities: [], dimensions: [], measures: [] };
  for (const [key, names] of Object.entries(named)) {
    for (const part of document.items(document.get(node, key))) {
      const name = document.textAt(part, 'name');
      if (name) names.push(name.text);
      const column = document.get(part, 'expr') ?? document.get(part, 'name');
      if (column) semantic.columns.push(...expressionColumns(document, column, dialect));
    }
  }
  semantic.measures = named.measures;
  semantic.dimensions = [...named.dimensions!, ...named.entities!];
  return [semantic];
}

function addModel(into: DbtConsumer, document: YamlDocument, context: PropertyContext, node: Node): void {
  const model = document.textAt(node, 'model');
  const reference = model ? context.reference(model) : null;
  if (reference) into.dependsOn.push(reference);
}

/** Columns of any SQL expression; what is not understood, or a template, has none. */
function expressionColumns(document: YamlDocument, node: Node, dialect: Dialect): Named[] {
  const text = document.scalar(node)?.text ?? '';
  const plain = columnsIn(text, document.rangeOf(node));
  if (plain.length > 0 || text.includes('{') || text.length > MAX_EXPRESSION) return plain;
  const [only, more] = parseSql(`${BEFORE}${text}\n) from t`, dialect).statements;
  if (only?.kind !== 'query' || more) return [];
  const found: Named[] = [];
  const open: unknown[] = [only.query.body];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    // The columns of a query inside belong to other tables too.
    if ('kind' in next && next.kind === 'query') continue;
    if ('kind' in next && next.kind === 'column') {
      const name = (next as Expr & { kind: 'column' }).parts.at(-1)!;
      const { line, startColumn, endColumn } = name.range;
      const from = startColumn - 1 - BEFORE.length;
      const isHere = line === 1 && from >= 0 && !text.includes('\n');
      const range = isHere ? document.partOf(node, from, endColumn - 1 - BEFORE.length) : document.rangeOf(node);
      if (IDENTIFIER.test(name.name)) found.push({ name: name.name, range });
    } else open.push(...Object.values(next));
  }
  return found.reverse();
}

/** A plain name; of an expression its places are not told apart, so it is left to the models. */
function columnsIn(text: string, range: Range): Named[] {
  return IDENTIFIER.test(text.trim()) ? [{ name: text.trim(), range }] : [];
}

/** Metrics of dbt 1.0 – 1.5 stand on a model, later ones on measures and other metrics. */
function readMetric(document: YamlDocument, context: PropertyContext, node: Node): DbtConsumer[] {
  const metric = consumer(document, node, 'metric');
  if (!metric) return [];
  addModel(metric, document, context, node);
  if (metric.dependsOn.length > 0) {
    for (const key of ['expression', 'sql', 'timestamp', 'dimensions']) {
      for (const text of document.texts(document.get(node, key)))
        metric.columns.push(...columnsIn(text.text, text.range));
    }
    for (const filter of document.items(document.get(node, 'filters'))) {
      const field = document.textAt(filter, 'field');
      if (field) metric.columns.push(...columnsIn(field.text, field.range));
    }
  }
  const parameters = document.get(node, 'type_params');
  for (const key of [
    'measure',
    'numerator',
    'denominator',
    'base_measure',
    'conversion_measure',
    'metrics',
    'measures',
    'base_metric',
  ]) {
    metric.uses.push(...namesIn(document, document.get(parameters, key)));
  }
  for (const key of ['base_measure', 'conversion_measure']) {
    metric.uses.push(...namesIn(document, document.get(parameters, 'conversion_type_params', key)));
  }
  metric.usedDimensions = dimensionsIn(document, document.get(node, 'filter'));
  return [metric];
}

/** `Dimension('order__status')`, `TimeDimension('order__made_at', 'day')`, `Entity('order')`. */
function dimensionsIn(document: YamlDocument, node: Node | null): Named[] {
  return document.texts(node).flatMap(({ text, range }) => {
    const calls = text.matchAll(/\b(?:Dimension|TimeDimension|Entity)\(\s*['"]([\w.]{1,300})['"]/g);
    return [...calls].map((call) => ({ name: call[1]!, range }));
  });
}

/** `x`, `{name: x}`, or a list of both. */
function namesIn(document: YamlDocument, node: Node | null): Named[] {
  const one = document.scalar(node) ?? document.textAt(node, 'name');
  if (one) return [{ name: one.text, range: one.range }];
  return document.items(node).flatMap((item) => {
    const name = document.scalar(item) ?? document.textAt(item, 'name');
    return name ? [{ name: name.text, range: name.range }] : [];
  });
}

function readSavedQuery(document: YamlDocument, context: PropertyContext, node: Node): DbtConsumer[] {
  const query = consumer(document, node, 'saved-query');
  if (!query) return [];
  addModel(query, document, context, node);
  query.uses.push(
    ...namesIn(document, document.get(node, 'query_params', 'metrics')),
    ...namesIn(document, document.get(node, 'metrics')),
  );
  const where = document.get(node, 'query_params', 'where') ?? document.get(node, 'where');
  const groups = document.get(node, 'query_params', 'group_by') ?? document.get(node, 'group_by');
  query.usedDimensions = [...dimensionsIn(document, where), ...dimensionsIn(document, groups)];
  return [query];
}
