// A parsed file in; the statements that a Knex migration's `up` runs out.

import type { Dialect } from '../../model/dialect';
import type { Statement } from '../../model/sql';
import type { CodeContext, CodeReading, NodeOf, ParsedModule } from '../code-stack';
import { callChain } from '../syntax/call-chain';
import { type CodeValues, keyOf } from '../syntax/code-values';
import { decideDialect } from '../syntax/decide-dialect';
import { migrationSql } from '../syntax/migration-sql';
import { loadParsers } from '../syntax/parse-sql';
import { parsePlaced, placedText, type PlacedText, sqlWriter } from '../syntax/placed-text';
import { callsInOrder } from '../syntax/run-order';
import { scriptProblems } from '../syntax/script-facts';
import { isFunction, upFunction } from '../syntax/up-function';
import { tableStatements } from './table-statements';

export async function read(module: ParsedModule, { dialect }: CodeContext): Promise<CodeReading> {
  const up = upFunction(module);
  const [first] = up?.params ?? [];
  if (!up?.body || !first) return { facts: [], problems: [] };
  await loadParsers(dialect);
  const statements: Statement[] = [];
  const calls = callsInOrder(module, up.body, {
    decide: (_, text) => decideDialect(text, dialect),
    isOwn: (call) => isSchemaCall(call),
  });
  for (const { call, values, guarded } of calls) {
    statements.push(...readCall(module, values, dialect, call, guarded));
  }
  if (statements.length === 0) return { facts: [], problems: [] };
  const script = { dialect, statements };
  return {
    facts: [{ kind: 'sql-script', script, markers: 'knex' }],
    problems: scriptProblems(module.path, script),
  };
}

const SCHEMA_CALLS = new Set([
  'createTable',
  'createTableIfNotExists',
  'alterTable',
  'table',
  'dropTable',
  'dropTableIfExists',
  'renameTable',
  'createSchema',
  'createSchemaIfNotExists',
  'dropView',
  'dropViewIfExists',
]);

function isSchemaCall(call: NodeOf<'CallExpression'>): boolean {
  const { callee } = call;
  if (callee.type !== 'MemberExpression') return false;
  const name = keyOf(callee.property, callee.computed);
  if (name === null || (name !== 'raw' && !SCHEMA_CALLS.has(name))) return false;
  const { root, links } = callChain(call);
  if (links.some((link) => link.name === 'schema' && !link.isCall)) return true;
  return name === 'raw' && root.type === 'Identifier' && /^(?:knex|trx|db|k|tx|transaction)$/i.test(root.name);
}

function readCall(
  module: ParsedModule,
  values: CodeValues,
  dialect: Dialect,
  call: NodeOf<'CallExpression'>,
  guarded: boolean,
): Statement[] {
  const { links } = callChain(call);
  const { name, args } = links.at(-1)!;
  const range = module.rangeOf(call.callee.type === 'MemberExpression' ? call.callee.property : call);
  const opaque = (reason: string): Statement[] => [{ kind: 'opaque', reason, syntaxError: false, range }];
  if (name === 'raw') {
    const sql = migrationSql(module, values, args[0]);
    return sql ? parsePlaced(marked(sql), dialect, module.lines) : opaque('SQL that is put together at run time');
  }
  const write = () => sqlWriter(dialect, call.range[0]);
  const home = links.find((link) => link.name === 'withSchema')?.args[0];
  const schema = home ? placedText(module, values, home) : null;
  const table = qualified(schema, placedText(module, values, args[0]));
  if (!table) return opaque(`which table ${name}() means here is only known when it runs`);
  const simple = (sql: PlacedText) => parsePlaced(sql, dialect, module.lines).map((one) => ({ ...one, range }));
  switch (name) {
    case 'dropTable':
      return simple(
        write()
          .words(guarded ? 'DROP TABLE IF EXISTS ' : 'DROP TABLE ')
          .name(table)
          .done(),
      );
    case 'dropTableIfExists':
      return simple(write().words('DROP TABLE IF EXISTS ').name(table).done());
    case 'dropView':
    case 'dropViewIfExists':
      return simple(write().words('DROP VIEW IF EXISTS ').name(table).done());
    case 'createSchema':
    case 'createSchemaIfNotExists':
      return simple(write().words('CREATE SCHEMA IF NOT EXISTS ').name(table).done());
    case 'renameTable': {
      const to = placedText(module, values, args[1]);
      if (!to) return opaque('the new name of a table is only known when it runs');
      return simple(write().words('ALTER TABLE ').name(table).words(' RENAME TO ').name(to).done());
    }
  }
  const callback = values.plain(args[1]);
  if (!callback || !isFunction(callback)) return opaque(`what ${name}() does here is only known when it runs`);
  const creates = name.startsWith('create');
  const soft = guarded || name === 'createTableIfNotExists';
  return tableStatements({ module, values, dialect, table, callback, creates, soft, range, anchor: call.range[0] });
}

function qualified(schema: PlacedText | null, table: PlacedText | null): PlacedText | null {
  if (!schema || !table) return table;
  const dot = { text: '.', offsets: [table.offsets[0] ?? 0] };
  return {
    text: schema.text + dot.text + table.text,
    offsets: [...schema.offsets, ...dot.offsets, ...table.offsets],
  };
}

/** Knex's own marks: `?` for a value, `??` for a name. */
function marked(sql: PlacedText): PlacedText {
  return { ...sql, text: sql.text.replace(/(?<![?\w'])\?(?!\?|\|)/g, '0') };
}
