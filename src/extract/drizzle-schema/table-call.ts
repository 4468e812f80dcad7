// A call in; the Drizzle table or view that it declares out, whatever made the function: `pgTable`, a creator with a prefix,
// the table of a schema.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Named } from '../../model/entity';
import type { NodeOf, ParsedModule } from '../code-stack';
import { type CodeValues, codeValues, importedName, keyOf } from '../syntax/code-values';

type Node = TSESTree.Node;

export interface TableCall {
  call: NodeOf<'CallExpression'>;
  isView: boolean;
  table: Named | null;
  schema: string | null;
  /** `postgresql`, `mysql`, `sqlite`; null where a function of another file decides. */
  provider: string | null;
  /** The function of another file that makes it. */
  creator?: string;
  /** Object of the columns. */
  columns: NodeOf<'ObjectExpression'>;
  /** Indexes and keys. */
  extra: Node | null;
}

const PROVIDERS: Readonly<Record<string, string>> = {
  pg: 'postgresql',
  cockroach: 'postgresql',
  gel: 'postgresql',
  mysql: 'mysql',
  singlestore: 'mysql',
  sqlite: 'sqlite',
  mssql: 'mssql',
};

export function tableCall(module: ParsedModule, values: CodeValues, call: NodeOf<'CallExpression'>): TableCall | null {
  const [name, columnsNode, extra = null] = call.arguments;
  const columns = values.object(columnsNode) ?? values.object(values.result(columnsNode));
  const made = columns ? madeBy(module, values, call.callee, name) : null;
  if (!columns || !made) return null;
  return { call, columns, extra, ...made };
}

type Made = Pick<TableCall, 'isView' | 'table' | 'schema' | 'provider' | 'creator'>;

function madeBy(module: ParsedModule, values: CodeValues, callee: Node, name: Node | undefined): Made | null {
  const table = values.named(name);
  const imported = importedName(module, callee);
  if (imported && isDrizzle(imported.from)) {
    const [, database, what] =
      /^(pg|cockroach|gel|mysql|singlestore|sqlite|mssql)(Table|View|MaterializedView)$/.exec(imported.name) ?? [];
    if (!database) return null;
    return { isView: what !== 'Table', table, schema: null, provider: PROVIDERS[database]! };
  }
  // `auth.table('users', …)` of `const auth = pgSchema('auth')`.
  if (callee.type === 'MemberExpression') {
    const what = keyOf(callee.property, callee.computed);
    const owner = values.plain(callee.object);
    if ((what !== 'table' && what !== 'view') || owner?.type !== 'CallExpression') return null;
    const [, database] = /^(\w+?)Schema$/.exec(importedName(module, owner.callee)?.name ?? '') ?? [];
    const provider = database ? PROVIDERS[database] : undefined;
    if (!provider) return null;
    return { isView: what === 'view', table, schema: values.text(owner.arguments[0]), provider };
  }
  if (callee.type !== 'Identifier') return null;
  const creator = values.plain(callee);
  if (creator?.type === 'CallExpression') {
    const [, database] = /^(\w+?)TableCreator$/.exec(importedName(module, creator.callee)?.name ?? '') ?? [];
    const provider = database ? PROVIDERS[database] : undefined;
    if (!provider) return null;
    return { isView: false, table: createdName(module, values, creator.arguments[0], name), schema: null, provider };
  }
  // A creator of another file: what it puts before the names is not known.
  const isCreator = imported !== null && /^(?:create\w*Table|\w*Table(?:Creator)?)$/i.test(imported.name);
  return isCreator && table
    ? {
        isView: false,
        table,
        schema: null,
        provider: null,
        creator: imported.name === 'default' ? callee.name : imported.name,
      }
    : null;
}

/** What `(name) => `shop_${name}`` makes of the name. */
function createdName(
  module: ParsedModule,
  values: CodeValues,
  creator: Node | undefined,
  name: Node | undefined,
): Named | null {
  const at = values.plain(creator);
  const named = values.named(name);
  const [param] = at?.type === 'ArrowFunctionExpression' || at?.type === 'FunctionExpression' ? at.params : [];
  if (!named || !name || param?.type !== 'Identifier') return null;
  const text = codeValues(module, new Map([[param.name, name]])).text(values.result(at));
  return text === null ? null : { ...named, name: text };
}

export function isDrizzle(specifier: string): boolean {
  return /^drizzle-orm(?:\/|$)/.test(specifier);
}

/** The database that a file's columns are for, as its imports say. */
export function importedProvider(module: ParsedModule): string | null {
  for (const { from } of module.imports.values()) {
    const [, database] = /^drizzle-orm\/(\w+)-core$/.exec(from) ?? [];
    if (database !== undefined && Object.hasOwn(PROVIDERS, database)) return PROVIDERS[database]!;
  }
  return null;
}
