// A property file in; its unit tests out: the rows they give and expect, with the place of every column they name.

import type { Node } from 'yaml';
import type { DbtRef, DbtRowColumn, DbtSourceRef, DbtUnitTest } from '../../model/dbt';
import type { PropertyContext } from './property-context';
import type { YamlDocument } from './yaml-document';

export function readUnitTests(document: YamlDocument, context: PropertyContext): DbtUnitTest[] {
  return document
    .items(document.get(document.root, 'unit_tests'))
    .flatMap((node) => readUnitTest(document, context, node) ?? []);
}

function readUnitTest(document: YamlDocument, context: PropertyContext, node: Node): DbtUnitTest | null {
  const name = document.textAt(node, 'name');
  const model = document.textAt(node, 'model');
  if (!name || !model) return null;
  const test: DbtUnitTest = {
    kind: 'dbt-unit-test',
    name: name.text,
    range: name.range,
    model: { package: null, name: model.text, version: null, range: model.range },
    given: [],
    expect: columnsOf(document, document.get(node, 'expect')),
  };
  for (const item of document.items(document.get(node, 'given'))) {
    const input = document.textAt(item, 'input');
    if (!input) continue;
    const reference: DbtRef | DbtSourceRef | 'this' | null =
      input.text.trim() === 'this' ? 'this' : context.reference(input);
    if (reference) test.given.push({ input: reference, range: input.range, columns: columnsOf(document, item) });
  }
  return test;
}

/** Rows are maps, or lines of CSV whose first one names the columns. SQL and files of their own are not read. */
function columnsOf(document: YamlDocument, node: Node | null): DbtRowColumn[] {
  const format = document.textAt(node, 'format')?.text ?? 'dict';
  const rows = document.get(node, 'rows');
  if (format === 'csv') return document.isScalar(rows) ? csvColumns(document, rows!) : [];
  if (format !== 'dict') return [];
  const columns = new Map<string, DbtRowColumn>();
  for (const row of document.items(rows)) {
    for (const { key, keyRange } of document.entries(row)) {
      if (key !== '' && !columns.has(key)) columns.set(key, { name: key, range: keyRange });
    }
  }
  return [...columns.values()];
}

function csvColumns(document: YamlDocument, node: Node): DbtRowColumn[] {
  const header = document.firstLine(node);
  if (!header) return [];
  const columns: DbtRowColumn[] = [];
  let at = 0;
  for (const field of header.text.split(',')) {
    const name = field.trim().replace(/^"(.*)"$/, '$1');
    const start = at + field.indexOf(name);
    at += field.length + 1;
    if (name !== '') columns.push({ name, range: header.rangeOf(start, start + name.length) });
  }
  return columns;
}
