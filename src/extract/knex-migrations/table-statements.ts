// The callback of a table builder in; the statements that it stands for out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Dialect } from '../../model/dialect';
import type { Range } from '../../model/range';
import type { Statement } from '../../model/sql';
import type { NodeOf, ParsedModule } from '../code-stack';
import { callChain, type ChainLink } from '../syntax/call-chain';
import type { CodeValues } from '../syntax/code-values';
import { redefineColumn, setNotNull } from '../syntax/column-actions';
import { decideDialect } from '../syntax/decide-dialect';
import { parsePlaced, placedText, type PlacedText, sqlWriter, type SqlWriter } from '../syntax/placed-text';
import { callsInOrder } from '../syntax/run-order';
import { columnSql } from './column-sql';

type Node = TSESTree.Node;

export interface TableBuild {
  module: ParsedModule;
  values: CodeValues;
  dialect: Dialect;
  table: PlacedText;
  callback: NodeOf<'FunctionExpression'> | NodeOf<'ArrowFunctionExpression'>;
  creates: boolean;
  /** Only where it is (not) there. */
  soft: boolean;
  range: Range;
  anchor: number;
}

/** What changes no column that others could read. */
const QUIET =
  /^(?:comment|engine|charset|collate|inherits|index|dropIndex|dropForeign|dropUnique|dropPrimary|dropChecks?|check\w*|queryContext|setTableName)$/;

export function tableStatements(build: TableBuild): Statement[] {
  const { module, dialect, table, callback, creates, soft, range, anchor } = build;
  const parts: PlacedText[] = [];
  const after: Statement[] = [];
  // Words that nobody wrote stand where the call at hand does.
  let here = anchor;
  const write = () => sqlWriter(dialect, here);
  const alter = (make: (writer: SqlWriter) => SqlWriter) => {
    const sql = make(write().words('ALTER TABLE ').name(table)).done();
    after.push(...parsePlaced(sql, dialect, module.lines));
  };
  const opaque = (node: Node, what: string) => {
    const reason = `what ${what}() changes here is only known when it runs`;
    after.push({ kind: 'opaque', reason, syntaxError: false, range: module.rangeOf(node) });
  };

  for (const { call, values } of builderCalls(build)) {
    here = call.range[0];
    const { links } = callChain(call);
    const [first, ...rest] = links;
    if (!first || QUIET.test(first.name)) continue;
    if (!readTableCall(first, rest, values, call)) readColumn(links, values, call);
  }
  if (!creates) return after;
  here = anchor;
  const writer = write()
    .words(soft ? 'CREATE TABLE IF NOT EXISTS ' : 'CREATE TABLE ')
    .name(table)
    .words(' (');
  for (const [index, part] of parts.entries()) {
    if (index > 0) writer.words(', ');
    writer.add(part);
  }
  const made = parts.length > 0 ? parsePlaced(writer.words(')').done(), dialect, module.lines) : [];
  for (const statement of made) statement.range = range;
  return [...made, ...after];

  /** true: it was no column. */
  function readTableCall(first: ChainLink, rest: ChainLink[], values: CodeValues, call: Node): boolean {
    const text = (node: Node | undefined) => placedText(module, values, node);
    const list = (nodes: readonly Node[]): PlacedText[] | null => {
      const items = nodes.length === 1 ? (values.list(nodes[0]) ?? nodes) : nodes;
      const found = items.map((item) => text(item ?? undefined));
      return found.length > 0 && found.every((one) => one !== null) ? (found as PlacedText[]) : null;
    };
    switch (first.name) {
      case 'dropColumn':
      case 'dropColumns': {
        const names = list(first.args);
        if (!names) opaque(call, first.name);
        for (const name of names ?? []) alter((sql) => sql.words(' DROP COLUMN ').name(name));
        return true;
      }
      case 'dropTimestamps': {
        const isCamel = values.constant(first.args[0]) === true;
        for (const name of isCamel ? ['createdAt', 'updatedAt'] : ['created_at', 'updated_at'])
          alter((sql) => sql.words(' DROP COLUMN ').name(unwritten(name)));
        return true;
      }
      case 'renameColumn': {
        const [from, to] = [text(first.args[0]), text(first.args[1])];
        if (from && to) alter((sql) => sql.words(' RENAME COLUMN ').name(from).words(' TO ').name(to));
        else opaque(call, first.name);
        return true;
      }
      case 'setNullable':
      case 'dropNullable': {
        const name = text(first.args[0]);
        const statement = name && setNotNull(table, name, first.name === 'dropNullable', dialect, module.lines);
        if (statement) after.push(statement);
        else opaque(call, first.name);
        return true;
      }
      case 'primary':
      case 'unique': {
        const names = list(first.args.slice(0, 1));
        const words = first.name === 'primary' ? 'PRIMARY KEY (' : 'UNIQUE (';
        if (names && creates) parts.push(write().words(words).names(names).words(')').done());
        else if (names && dialect !== 'sqlite') alter((sql) => sql.words(` ADD ${words}`).names(names).words(')'));
        return true;
      }
      case 'foreign': {
        const names = list(first.args.slice(0, 1));
        const target = targetOf(rest, text, list);
        if (!names || !target) return true;
        const key = write().words('FOREIGN KEY (').names(names).words(') REFERENCES ').name(target.table).words(' (');
        const sql = key.names(target.columns).words(')').done();
        if (creates) parts.push(sql);
        else if (dialect !== 'sqlite') alter((writer) => writer.words(' ADD ').add(sql));
        return true;
      }
      default:
        return false;
    }
  }

  function readColumn(links: ChainLink[], values: CodeValues, call: Node): void {
    const [first, ...rest] = links;
    const columns = columnSql({ module, values, dialect, anchor: here }, first!, rest);
    if (!columns) {
      if (first!.args.length > 0) opaque(call, first!.name);
      return;
    }
    const isChange = rest.some((link) => link.name === 'alter');
    for (const { name, definition, before } of columns) {
      for (const sql of before) after.unshift(...parsePlaced(sql, dialect, module.lines));
      if (creates) parts.push(definition);
      else if (isChange) {
        const statement = redefineColumn(table, name, definition, dialect, module.lines);
        if (statement) after.push(statement);
      } else alter((sql) => sql.words(dialect === 'mssql' ? ' ADD ' : ' ADD COLUMN ').add(definition));
    }
  }

  function unwritten(name: string): PlacedText {
    return { text: name, offsets: Array.from({ length: name.length }, () => here) };
  }

  /** Whole chains on the builder, in their order. */
  function builderCalls({ values }: TableBuild) {
    const [param] = callback.params;
    const name = param?.type === 'Identifier' ? param.name : null;
    const isOwn = (call: NodeOf<'CallExpression'>) => {
      const parent = module.parentOf(call);
      if (parent?.type === 'MemberExpression' && parent.object === call) return false;
      const { root } = callChain(call);
      return root.type === 'ThisExpression' || (root.type === 'Identifier' && root.name === name);
    };
    const decide = (_: Node, text: string) => decideDialect(text, dialect);
    return callsInOrder(module, callback.body, { decide, isOwn }, values);
  }
}

function targetOf(
  links: readonly ChainLink[],
  text: (node: Node | undefined) => PlacedText | null,
  list: (nodes: readonly Node[]) => PlacedText[] | null,
): { table: PlacedText; columns: PlacedText[] } | null {
  const references = links.find(({ name }) => name === 'references');
  const inTable = links.find(({ name }) => name === 'inTable' || name === 'on');
  const columns = references ? list(references.args.slice(0, 1)) : null;
  if (!columns) return null;
  if (inTable) {
    const table = text(inTable.args[0]);
    return table ? { table, columns } : null;
  }
  const [only] = columns;
  const dot = only!.text.lastIndexOf('.');
  if (dot < 0) return null;
  const cut = ({ text: whole, offsets }: PlacedText, from: number, to: number) => ({
    text: whole.slice(from, to),
    offsets: offsets.slice(from, to),
  });
  return { table: cut(only!, 0, dot), columns: [cut(only!, dot + 1, only!.text.length)] };
}
