// A parsed file in; the queries that it builds with Knex out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { CodeContext, CodeReading, ParsedModule } from '../code-stack';
import type { CallChain } from '../syntax/call-chain';
import type { CodeValues } from '../syntax/code-values';
import { loadParsers } from '../syntax/parse-sql';
import { readBuilders } from '../syntax/query-builder/read-builders';
import { casedNames, knexTables } from '../syntax/table-types/read-database-types';

type Node = TSESTree.Node;

const SAID = /knex|^(?:this\.)?_?(?:db|trx|tx|transaction|database|conn|connection)$/i;
const GUESSED = /^(?:this\.)?_?(?:knex|db|trx|database)$/i;
/** Methods that say it is a query builder that was called with the table's name. */
const METHODS =
  /^(?:(?:and|or)?[wW]here\w*|select|first|insert|update|del|delete|(?:inner|left|right|full|cross)?(?:Outer)?[jJ]oin|orderBy\w*|groupBy\w*|pluck|count\w*|returning|increment|decrement|max|min|sum|avg|distinct|column|columns|whereIn|limit|offset|transacting|modify|having\w*|as|with|truncate|forUpdate|onConflict|columnInfo|batchInsert)$/;
const TABLES = new Set(['from', 'into', 'table']);

export async function read(module: ParsedModule, { dialect }: CodeContext): Promise<CodeReading> {
  if (/\braw\(|Raw\(/.test(module.text)) await loadParsers(dialect);
  const wanted = /knex/i.test(module.text) ? SAID : GUESSED;
  const { statements, certainties, rows } = readBuilders(module, dialect, (chain, { values }) =>
    isQuery(module, chain, values, wanted),
  );
  const types = [...knexTables(module), ...casedNames(module, 'knex')];
  if (statements.length === 0) return { facts: types, problems: [] };
  const read = rows.length > 0 ? { rows } : {};
  return {
    facts: [
      ...types,
      {
        kind: 'sql-script',
        script: { dialect, statements },
        markers: 'embedded',
        certainties,
        builder: 'knex',
        ...read,
      },
    ],
    problems: [],
  };
}

function isQuery(module: ParsedModule, { root, links }: CallChain, values: CodeValues, wanted: RegExp): boolean {
  // `knex('users').where(…)`
  if (root.type === 'CallExpression') {
    const isTable = isTableName(root.arguments, values);
    return isTable && links.some(({ name }) => METHODS.test(name)) && isKnex(module, root.callee, wanted);
  }
  // `this.knex('users').where(…)`
  const [first, ...rest] = links;
  if (!first) return false;
  const called = links.findIndex(({ isCall }) => isCall);
  const owner = links[called];
  if (!owner) return false;
  const path = module.text.slice(root.range[0], calleeEnd(owner.node)).replace(/\s+/g, '');
  if (wanted.test(lastOf(path)) && isTableName(owner.args, values) && rest.length > 0)
    return links.slice(called + 1).some(({ name }) => METHODS.test(name));
  // `knex.select('id').from('users')`
  const before = path.slice(0, path.length - owner.name.length).replace(/[?!]?\.$/, '');
  const isRooted = wanted.test(lastOf(before));
  return isRooted && links.some(({ name, isCall, args }) => isCall && TABLES.has(name) && args.length > 0);
}

function isTableName(args: readonly Node[], values: CodeValues): boolean {
  const [first] = args;
  return args.length === 1 && (values.text(first) !== null || values.object(first) !== null);
}

function isKnex(module: ParsedModule, callee: Node, wanted: RegExp): boolean {
  const [from, to] = callee.range;
  if (to - from > 120) return false;
  const text = module.text.slice(from, to).replace(/\s+/g, '');
  if (wanted.test(lastOf(text))) return true;
  // `(trx || this.db.replica())('users')`
  return callee.type === 'LogicalExpression' && [callee.left, callee.right].some((one) => isKnex(module, one, wanted));
}

function lastOf(path: string): string {
  return /[\w$]+$/.exec(path.replace(/[!)?]+$/, ''))?.[0] ?? '';
}

function calleeEnd(node: Node): number {
  return node.type === 'CallExpression' ? node.callee.range[1] : node.range[1];
}
