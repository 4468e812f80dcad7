// The calls of one query builder chain in; what they say of tables and columns, put into a draft, out. Knex and Kysely call
// most things alike; where they differ, the names of their methods do too.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Expr, Ident, SelectItem } from '../../../model/sql';
import { UNKNOWN_LETTER } from '../../../sql/fold/read-embedded-sql';
import { type CallChain, callChain, type ChainLink } from '../call-chain';
import { keyOf } from '../code-values';
import { type BuilderReader, type Names, withParams } from './builder-reader';
import { columnsOf, itemOf, objectColumns, texts } from './named-columns';
import { newDraft, type QueryDraft, star } from './query-draft';
import { rawExprs } from './raw-exprs';
import { addTables, aliasOf, readJoin, readWith, unknownTable } from './read-tables';
import { assignments, conflictOf, readInserted } from './read-written';
import { writtenName } from './written-name';

type Node = TSESTree.Node;

const NONE: Names = new Set();

const JOIN = /^(?:inner|left|right|full|cross|leftOuter|rightOuter|fullOuter|outer)?[jJ]oin(?:Lateral)?$/;
const WHERE =
  /^(?:and|or)?[wW]here(?:Not)?(?:In|NotIn|Null|NotNull|Between|NotBetween|Like|ILike|Exists|NotExists|Json\w*)?$|^filterWhere$/;
const WHERE_COLUMNS = /^(?:and|or)?[wW]here(?:Not)?(?:Column|Ref)$|^(?:filterWhereRef|havingRef)$/;
const WHERE_RAW = /^(?:(?:and|or)?[wW]here|(?:and|or)?[hH]aving|orderBy|groupBy)Raw$/;
const HAVING = /^(?:and|or)?[hH]aving(?:Not)?(?:In|NotIn|Null|NotNull|Between|NotBetween|Exists|NotExists)?$/;
const ON = /^(?:and|or)?[oO]n(?:Val|Ref|In|NotIn|Null|NotNull|Between|NotBetween|Exists|NotExists)?$/;
const WITH = /^with(?:Recursive|Materialized|NotMaterialized)?$/;
const UNION = /^(?:union|unionAll|intersect|intersectAll|except|exceptAll)$/;
const AGGREGATE = /^(?:count|countDistinct|min|max|sum|sumDistinct|avg|avgDistinct)$/;
const AFTER = /^(?:then|catch|finally|map|forEach|reduce|stream|execute\w*|transaction|timeout|asCallback)$/;

export function readChain(reader: BuilderReader, chain: CallChain, draft: QueryDraft, names: Names = NONE): void {
  if (chain.root.type === 'CallExpression') addTables(reader, draft, chain.root.arguments[0], [], false, names);
  for (const link of chain.links) if (link.isCall) readLink(reader, link, draft, names);
}

export function readLink(reader: BuilderReader, link: ChainLink, draft: QueryDraft, names: Names): void {
  const { name, args, node } = link;
  const [first, ...rest] = args;
  const inside = () => args.flatMap((arg) => reader.exprs(arg, draft, names));
  if (JOIN.test(name)) {
    readJoin(reader, link, draft, names);
    return;
  }
  if (WHERE_COLUMNS.test(name)) {
    draft.where.push(...columnsOf(reader, args), ...inside());
    return;
  }
  if (WHERE.test(name)) {
    draft.where.push(...condition(reader, args, draft, names));
    return;
  }
  if (HAVING.test(name)) {
    draft.having.push(...condition(reader, args, draft, names));
    return;
  }
  if (ON.test(name)) {
    const found = columnsOf(reader, /Val$/.test(name) ? args.slice(0, 1) : args);
    (draft.tables.at(-1)?.on ?? draft.where).push(...found, ...objectColumns(reader, first), ...inside());
    return;
  }
  if (WHERE_RAW.test(name)) {
    draft.where.push(...rawExprs(reader, first));
    return;
  }
  if (WITH.test(name) && rest.length > 0) {
    readWith(reader, link, draft, names);
    return;
  }
  if (UNION.test(name)) {
    for (const arg of args) {
      for (const expr of reader.exprs(arg, newDraft(draft.range), names)) {
        if (expr.kind === 'query') reader.beside.push({ kind: 'query', query: expr.query, range: expr.range });
      }
    }
    return;
  }
  if (AGGREGATE.test(name)) {
    draft.items.push(...itemsOf(reader, args.slice(0, 1), draft, names).map(asCall));
    return;
  }
  switch (name) {
    case 'insertInto':
    case 'replaceInto':
    case 'into':
      draft.kind = 'insert';
      addTables(reader, draft, first, [], false, names);
      return;
    case 'updateTable':
      draft.kind = 'update';
      addTables(reader, draft, first, [], false, names);
      return;
    case 'deleteFrom':
      draft.kind = 'delete';
      addTables(reader, draft, first, [], false, names);
      return;
    case 'selectFrom':
    case 'from':
    case 'table':
    case 'using':
      addTables(reader, draft, first, [], false, names);
      return;
    case 'fromRaw':
    case 'joinRaw':
      draft.tables.push({ ref: unknownTable(reader, node), on: [], isJoined: true });
      return;
    case 'select':
    case 'distinct':
    case 'distinctOn':
    case 'pluck':
    case 'first':
    case 'column':
    case 'columns': {
      const items = itemsOf(reader, args, draft, names);
      if (name === 'columns' && draft.kind === 'insert') draft.columns.push(...items.flatMap(nameOfItem));
      else draft.items.push(...items);
      return;
    }
    case 'selectAll':
    case 'returningAll': {
      const into = name === 'selectAll' ? draft.items : draft.returning;
      const tables = texts(reader, first);
      for (const table of tables) {
        const found = writtenName(table, reader.module.lines);
        if (found) into.push(star(found.parts, reader.module.lines.rangeOf(found.start, found.end)));
      }
      if (tables.length === 0) into.push(star([], reader.module.rangeOf(node)));
      return;
    }
    case 'returning':
      draft.returning.push(...itemsOf(reader, args, draft, names));
      return;
    case 'groupBy':
      draft.groupBy.push(...columnsOf(reader, args), ...inside());
      return;
    case 'orderBy':
      draft.orderBy.push(...columnsOf(reader, args), ...orderObjects(reader, first), ...inside());
      return;
    case 'insert':
    case 'values':
    case 'upsert':
      draft.kind = 'insert';
      readInserted(reader, first, draft, names);
      if (name !== 'values') draft.returning.push(...itemsOf(reader, rest.slice(0, 1), draft, names));
      return;
    case 'del':
    case 'delete':
      draft.kind = 'delete';
      draft.returning.push(...itemsOf(reader, args.slice(0, 1), draft, names));
      return;
    case 'update':
    case 'set':
    case 'increment':
    case 'decrement': {
      draft.kind = 'update';
      const isPair = texts(reader, first).length > 0;
      draft.set.push(...assignments(reader, first, draft, names));
      draft.where.push(...rest.flatMap((arg) => reader.exprs(arg, draft, names)));
      if (name === 'update') draft.returning.push(...itemsOf(reader, args.slice(isPair ? 2 : 1), draft, names));
      return;
    }
    case 'onConflict':
      readConflict(reader, args, draft, names);
      return;
    case 'merge':
    case 'doUpdateSet':
    case 'onDuplicateKeyUpdate':
      conflictOf(draft).set.push(...args.flatMap((arg) => assignments(reader, arg, draft, names)));
      return;
    default:
      // What is done with the answer is no part of the query.
      if (!AFTER.test(name)) draft.where.push(...inside());
  }
}

function condition(reader: BuilderReader, args: readonly Node[], draft: QueryDraft, names: Names): Expr[] {
  const [first, ...rest] = args;
  const columns = [...columnsOf(reader, [first ?? null]), ...objectColumns(reader, first)];
  return [...columns, ...[first, ...rest].flatMap((arg) => (arg ? reader.exprs(arg, draft, names) : []))];
}

/** Knex: `[{ column: 'email', order: 'desc' }]` */
function orderObjects(reader: BuilderReader, node: Node | undefined): Expr[] {
  return (reader.values.list(node) ?? []).flatMap((item) => {
    const object = reader.values.object(item);
    const column = object?.properties.find(
      (one) => one.type === 'Property' && keyOf(one.key, one.computed) === 'column',
    );
    return column?.type === 'Property' ? columnsOf(reader, [column.value]) : [];
  });
}

/** Objects may name themselves. */
const DEEPEST = 8;

function itemsOf(
  reader: BuilderReader,
  args: readonly Node[],
  draft: QueryDraft,
  names: Names,
  depth = 0,
): SelectItem[] {
  if (depth > DEEPEST) return [];
  return args.flatMap((arg): SelectItem[] => {
    const { module, values } = reader;
    const inner = values.result(arg);
    const scope = inner ? withParams(arg, names) : names;
    const nodes = values.list(inner ?? arg) ?? [inner ?? arg];
    return nodes.flatMap((node): SelectItem[] => {
      if (!node) return [];
      const [text] = texts(reader, node);
      if (text) return itemOf(reader, text);
      const object = values.object(node);
      // Knex: `{ mail: 'users.email' }`
      if (object) {
        return object.properties.flatMap((property) =>
          property.type === 'Property' ? itemsOf(reader, [property.value], draft, scope, depth + 1) : [],
        );
      }
      const range = module.rangeOf(node);
      const alias = aliasOf(reader, node) ?? { name: UNKNOWN_LETTER, quoted: true, range };
      const operands = reader.exprs(node, draft, scope);
      return [{ kind: 'expr', expr: { kind: 'op', operator: 'call', operands, range }, alias, range }];
    });
  });
}

function asCall(item: SelectItem): SelectItem {
  if (item.kind === 'star') return { ...item, kind: 'expr', expr: { ...item }, alias: null } as SelectItem;
  const { expr, range } = item;
  return { ...item, expr: { kind: 'op', operator: 'aggregate', operands: [expr], range } };
}

function nameOfItem(item: SelectItem): Ident[] {
  return item.kind === 'expr' && item.expr.kind === 'column' ? item.expr.parts.slice(-1) : [];
}

/** Knex names the columns, Kysely hands a builder. */
function readConflict(reader: BuilderReader, args: readonly Node[], draft: QueryDraft, names: Names): void {
  const conflict = conflictOf(draft);
  const named = (nodes: readonly Node[]) =>
    columnsOf(reader, nodes).flatMap((column) => (column.kind === 'column' ? column.parts.slice(-1) : []));
  conflict.columns.push(...named(args));
  for (const arg of args) {
    const at = reader.values.result(arg);
    if (at?.type !== 'CallExpression') continue;
    const scope = withParams(arg, names);
    for (const link of callChain(at).links) {
      if (link.name === 'column' || link.name === 'columns') conflict.columns.push(...named(link.args));
      else if (link.isCall) readLink(reader, link, draft, scope);
    }
  }
}
