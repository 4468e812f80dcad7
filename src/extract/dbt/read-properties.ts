// A property file in; everything described in it, with the place of every name, out.

import type { Node } from 'yaml';
import type { DbtColumn, DbtFact, DbtNode, DbtProperties, DbtResource, DbtTest, DbtVersion } from '../../model/dbt';
import type { Dialect } from '../../model/dialect';
import type { FileFacts, SourceText } from '../../model/facts';
import type { Problem } from '../../model/problem';
import { loadParsers } from '../syntax/parse-sql';
import type { LoadedProject } from './host/dbt-project';
import { PropertyContext } from './property-context';
import { isRecord } from './read-project';
import { readConsumers } from './read-consumers';
import { readUnitTests } from './read-unit-tests';
import { readYamlSnapshot } from './read-yaml-snapshot';
import { YamlDocument, type YamlText } from './yaml-document';

const KINDS = [
  ['models', 'model'],
  ['seeds', 'seed'],
  ['snapshots', 'snapshot'],
  ['analyses', 'analysis'],
] as const;

/** Arguments of tests that name columns of the tested relation. */
const COLUMN_ARGUMENT =
  /(?:^|_)columns?(?:_list|_name|_names|_[a-z])?$|^(?:combination_of_columns|partition_by|group_by)$/i;
const NOT_A_COLUMN = /type|count|quote|regex|pattern|^compare_columns$|_other_|^column_(?:condition|pairs?)$/i;
const IDENTIFIER = /^["`[]?[A-Za-z_][\w$]*["`\]]?$/;

export async function readProperties(file: SourceText, project: LoadedProject, dialect: Dialect): Promise<FileFacts> {
  const document = await YamlDocument.read(file.text);
  if (!(document instanceof YamlDocument)) return failed(file, 1, document.reason);
  const problems: Problem[] = [];
  if (document.trouble)
    problems.push({
      path: file.path,
      line: document.trouble.line,
      reason: `not understood: ${document.trouble.reason}`,
    });
  const context = new PropertyContext(project, dialect);
  const reader = new PropertyReader(document, context);
  const facts: DbtFact[] = [];
  const properties = reader.read();
  if (properties.resources.length > 0) facts.push(properties);
  if (file.text.includes('semantic_models')) await loadParsers(dialect);
  facts.push(...readConsumers(document, context, dialect), ...readUnitTests(document, context));
  const snapshots: DbtNode[] = [];
  for (const node of document.items(document.get(document.root, 'snapshots'))) {
    const snapshot = await readYamlSnapshot(document, context, node, dialect);
    if (snapshot) snapshots.push(snapshot);
  }
  for (const { key, line } of new Map(
    document.duplicates.map((found) => [`${found.line} ${found.key}`, found]),
  ).values()) {
    problems.push({ path: file.path, line, reason: `\`${key}\` stands twice in one map: dbt reads the last one only` });
  }
  return { path: file.path, facts: [...facts, ...snapshots], problems };
}

function failed(file: SourceText, line: number, reason: string): FileFacts {
  return { path: file.path, facts: [], problems: [{ path: file.path, line, reason: `not understood: ${reason}` }] };
}

class PropertyReader {
  constructor(
    private readonly document: YamlDocument,
    private readonly context: PropertyContext,
  ) {}

  read(): DbtProperties {
    const { document } = this;
    const resources: DbtResource[] = [];
    for (const [key, type] of KINDS) {
      for (const node of document.items(document.get(document.root, key))) {
        const resource = this.readResource(node, type, null);
        if (resource) resources.push(resource);
      }
    }
    for (const node of document.items(document.get(document.root, 'sources'))) resources.push(...this.readSource(node));
    return { kind: 'dbt-properties', resources };
  }

  private readSource(node: Node): DbtResource[] {
    const { document, context } = this;
    const name = document.textAt(node, 'name')?.text;
    if (name === undefined) return [];
    const written = (path: string) =>
      document.textAt(node, path)?.text ?? document.textAt(node, 'config', path)?.text ?? null;
    const schemaText = written('schema');
    const schema = schemaText === null ? name : (context.evaluate(schemaText) ?? 'dbt_unknown');
    const databaseText = written('database');
    const database = databaseText === null ? null : context.evaluate(databaseText);
    const common = this.configOf(node);
    return document.items(document.get(node, 'tables')).flatMap((table) => {
      const tableName = document.textAt(table, 'name')?.text;
      if (tableName === undefined) return [];
      const identifierText = document.textAt(table, 'identifier')?.text ?? tableName;
      const identifier = context.evaluate(identifierText) ?? 'dbt_unknown';
      const resource = this.readResource(table, 'source', { name, schema, database, identifier });
      return resource ? [{ ...resource, config: { ...common, ...resource.config } }] : [];
    });
  }

  private readResource(node: Node, type: DbtResource['type'], source: DbtResource['source']): DbtResource | null {
    const { document } = this;
    const name = document.textAt(node, 'name');
    if (!name) return null;
    const config = this.configOf(node);
    const contract = isRecord(config.contract) ? config.contract : document.json(document.get(node, 'contract'));
    const textOf = (key: string) =>
      document.textAt(node, key)?.text ?? (typeof config[key] === 'string' ? config[key] : null);
    const versions = document.items(document.get(node, 'versions')).flatMap((item) => this.readVersion(item) ?? []);
    return {
      type,
      name: name.text,
      range: name.range,
      source,
      columns: this.readColumns(node),
      tests: this.readTests(node),
      config,
      contract: isRecord(contract) && contract.enforced === true,
      access: textOf('access'),
      group: textOf('group'),
      versions,
      latestVersion: document.textAt(node, 'latest_version')?.text ?? null,
    };
  }

  private readVersion(node: Node): DbtVersion | null {
    const { document } = this;
    const version = document.textAt(node, 'v')?.text;
    if (version === undefined) return null;
    const filter = document.items(document.get(node, 'columns')).find((item) => document.get(item, 'include') !== null);
    const include = document.texts(document.get(filter ?? null, 'include')).map(({ text }) => text);
    const isAll = include.length === 0 || (include.length === 1 && /^(?:all|\*)$/.test(include[0]!));
    const hasTests = document.entries(node).some(({ key }) => key === 'data_tests' || key === 'tests');
    return {
      version,
      definedIn: document.textAt(node, 'defined_in')?.text ?? null,
      include: isAll ? 'all' : include,
      exclude: document.texts(document.get(filter ?? null, 'exclude')).map(({ text }) => text),
      columns: this.readColumns(node),
      tests: hasTests ? this.readTests(node) : null,
      config: this.configOf(node),
    };
  }

  private configOf(node: Node): Record<string, unknown> {
    const { document } = this;
    const value = document.json(document.get(node, 'config'));
    const config: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(isRecord(value) ? value : {})) {
      Object.assign(config, Object.fromEntries([[key, typeof item === 'string' ? this.context.evaluate(item) : item]]));
    }
    for (const key of ['loaded_at_field', 'overrides', 'enabled']) {
      const text = document.scalar(document.get(node, key));
      if (text && config[key] === undefined) config[key] = text.text;
    }
    return config;
  }

  private readColumns(node: Node): DbtColumn[] {
    const { document } = this;
    return document.items(document.get(node, 'columns')).flatMap((entry) => {
      const name = document.textAt(entry, 'name');
      if (!name) return [];
      const type = document.textAt(entry, 'data_type')?.text ?? document.textAt(entry, 'type')?.text ?? null;
      const column = this.context.evaluate(name.text) ?? 'dbt_unknown';
      return [
        { name: column, type, range: name.range, entry: document.entryRange(entry), tests: this.readTests(entry) },
      ];
    });
  }

  private readTests(node: Node): DbtTest[] {
    const { document } = this;
    return ['data_tests', 'tests'].flatMap((key) =>
      document.items(document.get(node, key)).flatMap((item) => this.readTest(item) ?? []),
    );
  }

  private readTest(item: Node): DbtTest | null {
    const { document } = this;
    const plain = document.scalar(item);
    if (plain) return { name: plain.text, range: plain.range, columns: [], to: null };
    const entries = document.entries(item);
    const named = document.textAt(item, 'test_name');
    // `- unique: {…}`, or the arguments beside the name by a slip of indentation.
    const first = entries.find((entry) => entry.key !== 'name' && entry.key !== 'config') ?? entries[0];
    if (!first && !named) return null;
    const isNested = !named && document.isMap(first!.value);
    const body = isNested ? first!.value : item;
    const given = document.entries(body);
    const inner = document.entries(document.get(body, 'arguments'));
    const all = [...given, ...inner];
    const columns = all
      .filter((entry) => COLUMN_ARGUMENT.test(entry.key) && !NOT_A_COLUMN.test(entry.key))
      .flatMap((entry) => document.texts(entry.value))
      .filter((text) => IDENTIFIER.test(text.text))
      .map(({ text, range }) => ({ name: text.replace(/["`[\]]/g, ''), range }));
    const argument = (...keys: string[]): YamlText | null =>
      document.scalar(all.find((entry) => keys.includes(entry.key))?.value ?? null);
    const to = argument('to', 'compare_model');
    const ref = to ? this.context.reference(to) : null;
    const field = argument('field', 'to_field');
    return {
      name: named?.text ?? first!.key,
      range: named?.range ?? first!.keyRange,
      columns,
      to: to && ref ? { ref, field: field?.text ?? null, range: field?.range ?? to.range } : null,
    };
  }
}
