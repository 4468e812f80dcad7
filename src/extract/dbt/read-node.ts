// A model, snapshot, test or analysis in; what dbt makes of it out: rendered, parsed to one query, with the places of its own file.

import type { DbtNode, DbtRef, DbtSourceRef } from '../../model/dbt';
import type { Dialect } from '../../model/dialect';
import type { SourceText } from '../../model/facts';
import type { Problem } from '../../model/problem';
import type { Range } from '../../model/range';
import type { SqlScript, Statement } from '../../model/sql';
import { LineIndex } from '../syntax/line-index';
import { parseSql } from '../syntax/parse-sql';
import { alignCompiled } from './align-compiled';
import type { LoadedProject } from './host/dbt-project';
import { type Asked, Host } from './host/host';
import type { Expression, Template } from './jinja/ast';
import { fillPlaceholders, OPEN_QUERY, UNKNOWN_NAME } from './jinja/fill-placeholders';
import { renderTemplate } from './jinja/render';
import { moveRanges, SourceMap } from './jinja/source-map';
import { type CallSite, Placed } from './jinja/value';
import { nameRelations } from './name-relations';
import { applyMarks } from './sql-marks';

export interface NodeSource {
  file: SourceText;
  template: Template;
  resource: DbtNode['resource'];
  name: string;
  project: LoadedProject;
  dialect: Dialect;
}

export interface NodeReading {
  node: DbtNode;
  problems: Problem[];
  /** The main reading as text; for measuring. */
  rendered: string;
}

interface Attempt {
  text: Placed;
  asked: Asked;
  script: SqlScript | null;
  trouble: { offset: number; reason: string } | null;
}

/** `loadParsers(dialect)` must have been awaited. */
export function readNode(source: NodeSource): NodeReading {
  const index = new LineIndex(source.file.text);
  const first = attempt(source, false, false);
  // Some models are SQL only when dbt is connected.
  const second = first.script ? null : attempt(source, false, true);
  const ours = second?.script ? second : openQuery(source, first);
  const connected = ours === first && first.asked.connection ? attempt(source, false, true) : null;
  const further = connected && connected.text.text !== first.text.text ? connected : null;
  // What dbt runs wins as long as all of it is in the text.
  const whole = further?.script && unknownsIn(further) <= unknownsIn(first) ? further : ours;
  const compiled = readCompiled(source, whole);
  const main = compiled ?? whole;
  const incremental = /is_incremental|flags\.FULL_REFRESH/.test(source.file.text)
    ? attempt(source, true, Boolean(further?.script) || ours !== first)
    : further;
  const other = incremental && incremental.text.text !== whole.text.text ? incremental : null;
  const asked = [main.asked, ...(whole === further ? [first.asked] : []), ...(other ? [other.asked] : [])];
  const node: DbtNode = {
    kind: 'dbt-node',
    resource: source.resource,
    name: source.name,
    language: 'sql',
    config: main.asked.config,
    script: main.script,
    refs: refsOf(asked, index),
    sources: sourcesOf(asked, index),
    unknown: unknownOf(asked, index),
  };
  if (other?.script) node.incremental = other.script;
  if (asked.some(({ columns }) => columns)) node.asksColumns = true;
  if (!compiled && further && whole !== further) node.wider = true;
  return {
    node,
    problems: problemsOf(source, main, other === further ? null : other, index),
    rendered: main.text.text,
  };
}

function unknownsIn({ text }: Attempt): number {
  return text.text.split(UNKNOWN_NAME).length;
}

function attempt(source: NodeSource, incremental: boolean, execute: boolean): Attempt {
  const { project, dialect, name } = source;
  const host = new Host({ project, dialect, model: name, incremental, execute });
  const { text: raw, trouble } = renderTemplate(source.template, host.ownFrame(), host);
  const text = fillPlaceholders(raw);
  if (trouble !== null)
    return { text, asked: host.asked, script: null, trouble: { offset: 0, reason: `rendering stopped: ${trouble}` } };
  return { text, asked: host.asked, ...parseOne(text, source.file.text, dialect) };
}

/** What dbt compiled wins over our own rendering, which tells where it stands. */
function readCompiled(source: NodeSource, ours: Attempt): Attempt | null {
  const { project, file, name, dialect } = source;
  const path = file.path.slice(project.root === '' ? 0 : project.root.length + 1);
  const node = project.compiled.find(project.project.name, path, name, file.text);
  if (!node) return null;
  const { sql, used } = nameRelations(node, ours.asked, project.project.name, name, dialect);
  const text = alignCompiled(sql, ours.text);
  const { script } = parseOne(text, file.text, dialect);
  if (!script) return null;
  const map = new SourceMap(text, file.text);
  const asked: Asked = { ...ours.asked, refs: [...ours.asked.refs], sources: [...ours.asked.sources], unknown: [] };
  for (const { means, start, end } of used) {
    const [from, to] = map.spanOf(start, end);
    const site = { start: from, end: to, package: project.project.name, own: true };
    if (means.kind === 'ref') asked.refs.push({ ...means, site });
    else asked.sources.push({ ...means, site });
  }
  return { text, asked, script, trouble: null };
}

/** SQL that a macro writes only after asking the warehouse: one column that nobody knows, where the macro is called. */
function openQuery(source: NodeSource, attempted: Attempt): Attempt {
  const bare = attempted.text.text.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, '').trim();
  const call = source.template.nodes.findLast((node) => node.kind === 'print' && node.value.kind === 'call');
  if (attempted.script || bare !== '' || call?.kind !== 'print' || isConfig(call.value)) return attempted;
  const length = OPEN_QUERY.length + 1;
  const text = new Placed(`\n${OPEN_QUERY}`, [{ length, start: call.value.start, end: call.value.end }]);
  const { script } = parseOne(text, source.file.text, source.dialect);
  const reason = 'what it selects is known only when dbt is connected: its columns are left open';
  return { ...attempted, script, trouble: { offset: call.value.start, reason } };
}

function isConfig(value: Expression): boolean {
  return value.kind === 'call' && value.of.kind === 'name' && value.of.name === 'config';
}

function parseOne(text: Placed, source: string, dialect: Dialect): Pick<Attempt, 'script' | 'trouble'> {
  if (text.text.trim() === '') return { script: null, trouble: { offset: 0, reason: 'it renders to nothing' } };
  let script = parseSql(text.text, dialect);
  if (script.statements.some((statement) => statement.kind === 'opaque')) {
    const repaired = withoutEmptyLists(text.text);
    if (repaired !== text.text) script = parseSql(repaired, dialect);
  }
  const statements = script.statements.filter(
    (statement) => statement.kind !== 'no-effect' && statement.kind !== 'transaction',
  );
  const map = new SourceMap(text, source);
  const [only] = statements;
  if (statements.length === 1 && only!.kind === 'query') {
    const query = { dialect: script.dialect, statements: [only!] };
    applyMarks(query, text.text);
    moveRanges(query, map);
    return { script: query, trouble: null };
  }
  const bad = statements.find((statement) => statement.kind === 'opaque') ?? statements[1] ?? only;
  const line = bad ? map.rangeOf(bad.range).line : 1;
  return { script: null, trouble: { offset: -line, reason: reasonFor(statements, bad) } };
}

/** A loop over what only the warehouse knows leaves `in ()`, which no dialect has. Same length, so that places stay. */
function withoutEmptyLists(sql: string): string {
  return sql.replace(/\b(?:not[ \t]+)?in[ \t]*\([ \t\r\n]{0,200}\)/gi, (list) =>
    /[\r\n]/.test(list.slice(0, 4)) ? list : `= ''${list.slice(4).replace(/\S/g, ' ')}`,
  );
}

function reasonFor(statements: readonly Statement[], bad: Statement | undefined): string {
  if (!bad) return 'it renders to no SQL statement';
  if (bad.kind === 'opaque') return bad.reason.replace(/^not understood: /, '');
  return statements.length > 1 ? 'it renders to more than one statement' : 'it renders to no query';
}

function problemsOf(source: NodeSource, main: Attempt, other: Attempt | null, index: LineIndex): Problem[] {
  const { path } = source.file;
  const problems: Problem[] = source.template.troubles.map(({ offset, reason }) => ({
    path,
    line: index.positionOf(offset).line,
    reason: `not understood: template: ${reason}`,
  }));
  // What is switched off is never run.
  if (main.asked.config.enabled === false) return problems;
  for (const trouble of [main.trouble, main.script ? other?.trouble : null]) {
    if (!trouble) continue;
    const line = trouble.offset < 0 ? -trouble.offset : index.positionOf(trouble.offset).line;
    problems.push({ path, line, reason: `not understood: ${trouble.reason}` });
  }
  return problems;
}

function rangeOf(site: CallSite, index: LineIndex): Range {
  return index.rangeOf(Math.max(0, site.start), Math.max(0, site.end));
}

function refsOf(asked: readonly Asked[], index: LineIndex): DbtRef[] {
  return unique(
    asked.flatMap(({ refs }) =>
      refs.map(({ site, package: from, name, version }) => ({
        package: from,
        name,
        version,
        range: rangeOf(site, index),
      })),
    ),
  );
}

function sourcesOf(asked: readonly Asked[], index: LineIndex): DbtSourceRef[] {
  return unique(
    asked.flatMap(({ sources }) =>
      sources.map(({ site, source, table }) => ({ source, table, range: rangeOf(site, index) })),
    ),
  );
}

function unknownOf(asked: readonly Asked[], index: LineIndex): DbtNode['unknown'] {
  return unique(
    asked.flatMap(({ unknown }) =>
      unknown.map(({ site, kind, name }) => ({ kind, name, range: rangeOf(site, index) })),
    ),
  );
}

/** A loop asks for the same thing many times. */
export function unique<T>(items: T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
