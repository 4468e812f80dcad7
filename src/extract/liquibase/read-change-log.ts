// The elements of a changelog in; its change sets and includes out, in the order in which Liquibase runs them.

import type { Dialect } from '../../model/dialect';
import type { Fact, FileFacts } from '../../model/facts';
import type { Problem } from '../../model/problem';
import type { Statement } from '../../model/sql';
import { scriptProblems } from '../syntax/script-facts';
import { attribute, type ChangeNode, child } from './change-node';
import { changeSql } from './change-sql';
import { nameOf, tableOf } from './column-sql';
import { guarded } from './guarded';
import { parseBody, parseLines } from './parse-placed';
import { contextAllows, runsOn } from './runs-on';

type ChangeSet = Extract<Fact, { kind: 'change-set' }>;

export function readChangeLog(path: string, root: ChangeNode, dialect: Dialect): FileFacts {
  const facts: ChangeSet[] = [];
  const problems: Problem[] = [];
  const properties = new Map<string, string>();
  const ids = new Map<string, number>();
  const add = (id: string, statements: Statement[], includes: string[]): void => {
    const count = (ids.get(id) ?? 0) + 1;
    ids.set(id, count);
    const script = { dialect, statements };
    facts.push({ kind: 'change-set', id: count === 1 ? id : `${id} (${count})`, script, includes });
    problems.push(...scriptProblems(path, script));
  };
  for (const node of root.children) {
    if (node.name === 'property') {
      if (runsOn(attribute(node, 'dbms'), dialect)) addProperty(properties, node);
    } else if (node.name === 'include' || node.name === 'includeAll') {
      const target = includeOf(node);
      if (target !== null) add(`include ${target}`, [], [target]);
    } else if (node.name === 'changeSet') {
      substitute(node, properties);
      const context = attribute(node, 'contextFilter') || attribute(node, 'context');
      const wanted = runsOn(attribute(node, 'dbms'), dialect) && contextAllows(context, dialect);
      if (wanted && attribute(node, 'ignore') !== 'true') {
        readChangeSet(path, node, dialect, add, problems);
      }
    }
  }
  return { path, facts, problems };
}

function readChangeSet(
  path: string,
  node: ChangeNode,
  dialect: Dialect,
  add: (id: string, statements: Statement[], includes: string[]) => void,
  problems: Problem[],
): void {
  const id = `${attribute(node, 'id')}::${attribute(node, 'author')}`;
  const conditions = child(node, 'preConditions');
  let statements: Statement[] = [];
  for (const change of node.children) {
    if (
      node.attributes.has(change.name) &&
      change.children.length === 0 &&
      change.attributes.size === 0 &&
      !isSql(change)
    ) {
      continue; // an attribute written as an entry (YAML)
    }
    if (change.name === 'sqlFile') {
      if (!runsOn(attribute(change, 'dbms'), dialect)) continue;
      if (statements.length > 0) add(id, statements, []);
      statements = [];
      const target = includeOf(change);
      if (target !== null) add(id, [], [target]);
      continue;
    }
    statements.push(...statementsOf(path, change, dialect, problems));
  }
  if (conditions) statements = guarded(statements, conditions);
  if (statements.length > 0) add(id, statements, []);
}

function isSql(node: ChangeNode): boolean {
  return node.name === 'sql';
}

function statementsOf(path: string, change: ChangeNode, dialect: Dialect, problems: Problem[]): Statement[] {
  if (isSql(change) || /^create(?:Procedure|Function|Trigger|Package)$/.test(change.name)) {
    if (!runsOn(attribute(change, 'dbms'), dialect)) return [];
    const body = bodyOf(change);
    if (body) return parseBody(body.text, body.place, change.range, dialect);
    problems.push(unknownChange(path, change, 'has no SQL in it'));
    return [];
  }
  if (change.name === 'createView') return viewOf(change, dialect);
  const lines = changeSql(change, dialect);
  if (lines !== null) return lines.length === 0 ? [] : parseLines(lines, dialect);
  problems.push(unknownChange(path, change, 'is a change type that is not read'));
  return [];
}

function viewOf(change: ChangeNode, dialect: Dialect): Statement[] {
  const body = bodyOf(change);
  if (!body) return [];
  if (attribute(change, 'fullDefinition') === 'true') return parseBody(body.text, body.place, change.range, dialect);
  const head = `CREATE ${attribute(change, 'replaceIfExists') === 'true' ? 'OR REPLACE ' : ''}VIEW ${tableOf(change, dialect, 'viewName') || nameOf('', dialect)} AS `;
  if (body.place.kind === 'element') return parseBody(head + body.text, body.place, change.range, dialect);
  // The head stands on a line of its own, just before the body's first.
  const place = { kind: 'exact' as const, line: body.place.line - 1, column: 1 };
  const padding = ' '.repeat(body.place.column - 1);
  const statements = parseBody(`${head}\n${padding}${body.text}`, place, change.range, dialect);
  return statements.map((statement) =>
    statement.kind === 'create-view'
      ? {
          ...statement,
          range: change.range,
          name: statement.name.map((part) => ({ ...part, range: change.range })),
        }
      : { ...statement, range: change.range },
  );
}

function bodyOf(change: ChangeNode): ChangeNode['body'] {
  if (change.body) return change.body;
  for (const name of ['sql', 'selectQuery', 'procedureText', 'procedureBody', 'triggerText', 'functionText']) {
    const inner = child(change, name);
    if (inner?.body) return inner.body;
    const text = change.attributes.get(name);
    if (text) return { text, place: { kind: 'element' } };
  }
  return null;
}

function unknownChange(path: string, change: ChangeNode, what: string): Problem {
  return { path, line: change.range.line, reason: `not understood: <${change.name}> ${what}` };
}

/** `./x`: beside the changelog; otherwise from a root that only the build knows. A folder ends with `/`. */
function includeOf(node: ChangeNode): string | null {
  const target = attribute(node, 'file') || attribute(node, 'path');
  if (target === '') return null;
  const folder = node.name === 'includeAll' ? `${target.replace(/\/+$/, '')}/` : target;
  return attribute(node, 'relativeToChangelogFile') === 'true' ? `./${folder.replace(/^\.\//, '')}` : folder;
}

function addProperty(properties: Map<string, string>, node: ChangeNode): void {
  const name = attribute(node, 'name');
  // The first definition that fits wins, as in Liquibase.
  if (name !== '' && !properties.has(name)) properties.set(name, attribute(node, 'value'));
}

function substitute(node: ChangeNode, properties: ReadonlyMap<string, string>): void {
  if (properties.size === 0) return;
  for (const [key, value] of node.attributes) {
    if (!value.includes('${')) continue;
    node.attributes.set(
      key,
      value.replace(/\$\{([^}]+)\}/g, (whole, name: string) => properties.get(name) ?? whole),
    );
  }
  for (const inner of node.children) substitute(inner, properties);
}
