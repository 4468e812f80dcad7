// Code that stands for a query in (a SQL string, the calls of a builder); what the file does with its rows out: the columns
// that it reads from them and the types that it gives them. Values are followed through variables, functions of the file,
// loops and callbacks; what else the client's answer holds (`rowCount`) is read like a column that no table has.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Named } from '../../../model/entity';
import type { RowsOf } from '../../../model/rows';
import type { NodeOf, ParsedModule } from '../../code-stack';
import { keyOf } from '../code-values';
import { type NamesInScope, namesInScope } from './names-in-scope';
import { rowType } from './row-type';

type Node = TSESTree.Node;

/**
 * `text`: SQL, or an object that holds it. `query`: has yet to run. `builder`: the same, and calls add to it. `rows`: what
 * came back, one row or many.
 */
type Held = 'text' | 'query' | 'builder' | 'rows';

/** Where the client puts the rows. */
const ROWS = /^(?:rows|recordset|recordsets|results|result)$/;
const SAME =
  /^(?:filter|slice|sort|reverse|concat|toSorted|toReversed|at|pop|shift|find|findLast|flat|values|catch|finally)$/;
const CALLBACK = /^(?:map|forEach|filter|find|findLast|findIndex|some|every|flatMap|sort|then|eachRow|each)$/;
const REDUCE = /^(?:reduce|reduceRight)$/;
const OF_LISTS = /^(?:length|then|rowCount|fields|command)$/;
/** Of a prepared statement, a builder or a query that is data: these run it. */
const RUNS =
  /^(?:get|all|iterate|each|first|one|many|maybeOne|any|run|execute\w*|raw|values|stream|pluck|oneFirst|manyFirst)$/;
const RUNS_BUILDER = /^(?:execute\w*|stream)$/;
const PREPARES = /^(?:prepare\w*|compile)$/;
/** They make a text of a text. */
const TEXTS = /^(?:format|dedent|outdent|stripIndents?|trim|replace|toString|as|literal|unsafe|text|mapWith)$/;
const TEXT_KEYS = /^(?:text|sql|query|statement)$/;
const MOST_STEPS = 2000;

export interface RowFollower {
  /** `from`: the string, or the call that starts a builder. */
  rowsOf(from: Node, held: 'text' | 'builder'): Omit<RowsOf, 'statement'>;
}

export function rowFollower(module: ParsedModule): RowFollower {
  const scopes = namesInScope(module);
  const calls = callsByName(module);
  return {
    rowsOf(from, held) {
      const walk: Walk = { module, scopes, calls, reads: [], types: [], seen: new Set(), pending: [] };
      take(walk, from, held);
      if (from.type === 'CallExpression') typed(walk, from.typeArguments?.params[0]);
      for (let step = 0; walk.pending.length > 0 && step < MOST_STEPS; step++) {
        const { node, held: what } = walk.pending.pop()!;
        follow(walk, node, what);
      }
      return { reads: distinct(walk.reads), types: distinct(walk.types) };
    },
  };
}

interface Walk {
  module: ParsedModule;
  scopes: NamesInScope;
  calls(): ReadonlyMap<string, Node[]>;
  reads: Named[];
  types: Named[];
  seen: Set<Node>;
  pending: { node: Node; held: Held }[];
}

function take(walk: Walk, node: Node, held: Held): void {
  if (walk.seen.has(node)) return;
  walk.seen.add(node);
  walk.pending.push({ node, held });
}

function typed(walk: Walk, node: Node | null | undefined): void {
  const { types, members } = rowType(walk.module, node);
  walk.types.push(...types);
  walk.reads.push(...members);
}

/** One step up from a value: to what is made of it. */
function follow(walk: Walk, node: Node, held: Held): void {
  const { module } = walk;
  const parent = module.parentOf(node);
  if (!parent) return;
  switch (parent.type) {
    case 'TemplateLiteral':
    case 'BinaryExpression':
    case 'ChainExpression':
    case 'TSNonNullExpression':
      if (held === 'text' || parent.type === 'ChainExpression' || parent.type === 'TSNonNullExpression')
        take(walk, parent, held);
      return;
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
      if (held === 'rows') typed(walk, parent.typeAnnotation);
      take(walk, parent, held);
      return;
    case 'AwaitExpression':
      take(walk, parent, 'rows');
      return;
    case 'ConditionalExpression':
      if (parent.test !== node) take(walk, parent, held);
      return;
    case 'LogicalExpression':
      take(walk, parent, held);
      return;
    case 'TaggedTemplateExpression':
      if (parent.quasi !== node) return;
      typed(walk, parent.typeArguments?.params[0]);
      take(walk, parent, 'query');
      return;
    case 'Property':
      if (held === 'text' && parent.value === node && TEXT_KEYS.test(keyOf(parent.key, parent.computed) ?? '')) {
        const object = module.parentOf(parent);
        if (object?.type === 'ObjectExpression') take(walk, object, 'text');
      }
      return;
    case 'ArrayExpression':
      ofAll(walk, parent, node, held);
      return;
    case 'VariableDeclarator':
      if (parent.init === node) bind(walk, parent.id, held);
      return;
    case 'AssignmentExpression':
      if (parent.right !== node) return;
      if (parent.left.type === 'Identifier') {
        const declared = walk.scopes.declarationOf(parent.left);
        if (declared) bind(walk, declared, held);
      } else bind(walk, parent.left, held);
      return;
    case 'ForOfStatement':
      if (parent.right === node && parent.left.type === 'VariableDeclaration')
        for (const { id } of parent.left.declarations) bind(walk, id, 'rows');
      return;
    case 'ReturnStatement':
      returned(walk, functionAround(module, parent), held);
      return;
    case 'ArrowFunctionExpression':
      if (parent.body === node) returned(walk, parent, held);
      return;
    case 'CallExpression':
      argument(walk, parent, node, held);
      return;
    case 'MemberExpression':
      if (parent.object === node) member(walk, parent, held);
  }
}

/** `pool.query(text)`, `db.prepare(text)`, `toUser(row)`. */
function argument(walk: Walk, call: NodeOf<'CallExpression'>, node: Node, held: Held): void {
  if (call.callee === node) return;
  const at = (call.arguments as readonly Node[]).indexOf(node);
  if (held === 'rows') {
    const given = call.callee.type === 'Identifier' ? functionOf(walk, call.callee) : null;
    const param = given && 'params' in given ? given.params[at] : undefined;
    if (param) bind(walk, param, 'rows');
    return;
  }
  if (at > 1) return;
  const name = calleeName(call.callee);
  if (held === 'text' && TEXTS.test(name)) {
    take(walk, call, 'text');
    return;
  }
  const prepares = PREPARES.test(name);
  // better-sqlite3 names the parameters first.
  for (const given of call.typeArguments?.params.slice(prepares ? -1 : 0).slice(0, 1) ?? []) typed(walk, given);
  take(walk, call, prepares ? 'query' : 'rows');
}

function member(walk: Walk, access: NodeOf<'MemberExpression'>, held: Held): void {
  const { module } = walk;
  const name = keyOf(access.property, access.computed);
  const isIndex = access.computed && (name === null || /^\d+$/.test(name));
  const parent = module.parentOf(access);
  const call = parent?.type === 'CallExpression' && parent.callee === access ? parent : null;
  if (held === 'text') {
    if (call && name !== null && TEXTS.test(name)) take(walk, call, 'text');
    return;
  }
  if (call) {
    if (name !== null) method(walk, call, name, held);
    return;
  }
  if (held !== 'rows') return;
  if (isIndex || (name !== null && ROWS.test(name))) take(walk, access, 'rows');
  else if (name !== null && !OF_LISTS.test(name)) {
    const range = module.rangeOf(access.property);
    const isString = access.property.type === 'Literal';
    walk.reads.push({
      name,
      range: isString ? { ...range, startColumn: range.startColumn + 1, endColumn: range.endColumn - 1 } : range,
    });
  }
}

function method(walk: Walk, call: NodeOf<'CallExpression'>, name: string, held: Held): void {
  const callback = (at: number) => {
    const given = call.arguments[0];
    const made = given?.type === 'Identifier' ? functionOf(walk, given) : given;
    const param = made && 'params' in made ? made.params[at] : undefined;
    if (param) bind(walk, param, 'rows');
  };
  if (held !== 'rows') {
    if (name === 'then') callback(0);
    typed(walk, call.typeArguments?.params[0]);
    if ((held === 'builder' ? RUNS_BUILDER : RUNS).test(name)) take(walk, call, 'rows');
    else if (name !== 'then') take(walk, call, held);
    return;
  }
  if (REDUCE.test(name)) callback(1);
  else if (CALLBACK.test(name)) callback(0);
  if (SAME.test(name)) take(walk, call, 'rows');
}

/** `const [users, orders] = await Promise.all([…])` */
function ofAll(walk: Walk, list: NodeOf<'ArrayExpression'>, node: Node, held: Held): void {
  const { module } = walk;
  const call = module.parentOf(list);
  if (call?.type !== 'CallExpression' || calleeName(call.callee) !== 'all' || held === 'text') return;
  const awaited = module.parentOf(call);
  const declarator = awaited?.type === 'AwaitExpression' ? module.parentOf(awaited) : null;
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'ArrayPattern') return;
  const element = declarator.id.elements[(list.elements as readonly (Node | null)[]).indexOf(node)];
  if (element) bind(walk, element, 'rows');
}

/** Names that a value is given. */
function bind(walk: Walk, pattern: Node, held: Held): void {
  switch (pattern.type) {
    case 'Identifier':
      if (held === 'rows') typed(walk, pattern.typeAnnotation);
      for (const use of walk.scopes.usesOf(pattern)) take(walk, use, held);
      return;
    case 'AssignmentPattern':
      bind(walk, pattern.left, held);
      return;
    case 'ArrayPattern':
      // mysql2 answers `[rows, fields]`.
      if (held === 'rows' && pattern.elements[0]) bind(walk, pattern.elements[0], held);
      return;
    case 'ObjectPattern':
      if (held !== 'rows') return;
      typed(walk, pattern.typeAnnotation);
      for (const property of pattern.properties) {
        if (property.type !== 'Property') continue;
        const name = keyOf(property.key, property.computed);
        if (name === null) continue;
        if (ROWS.test(name)) bind(walk, property.value, held);
        else walk.reads.push({ name, range: walk.module.rangeOf(property.key) });
      }
  }
}

/** Who calls the function has its rows. */
function returned(walk: Walk, made: Node | null, held: Held): void {
  if (!made || held === 'text') return;
  if ('returnType' in made && made.returnType) typed(walk, made.returnType);
  const around = walk.module.parentOf(made);
  if (around?.type === 'CallExpression' && calleeName(around.callee) === 'then') take(walk, around, 'rows');
  const name = nameOfFunction(walk.module, made);
  if (name === null) return;
  for (const call of walk.calls().get(name) ?? []) take(walk, call, held);
}

function functionAround(module: ParsedModule, node: Node): Node | null {
  for (let at = module.parentOf(node); at; at = module.parentOf(at)) {
    if (/^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(at.type)) return at;
  }
  return null;
}

/** Of a method as `this` calls it. A callback has none: what it gives back belongs to who called it. */
function nameOfFunction(module: ParsedModule, made: Node): string | null {
  if (made.type === 'FunctionDeclaration') return made.id?.name ?? null;
  const parent = module.parentOf(made);
  if (parent?.type === 'VariableDeclarator') return parent.id.type === 'Identifier' ? parent.id.name : null;
  if (parent?.type !== 'MethodDefinition' && parent?.type !== 'PropertyDefinition' && parent?.type !== 'Property')
    return null;
  const name = keyOf(parent.key, parent.computed);
  return name === null ? null : `this.${name}`;
}

function functionOf({ module, scopes }: Walk, name: NodeOf<'Identifier'>): Node | null {
  const declared = scopes.declarationOf(name);
  const parent = declared ? module.parentOf(declared) : null;
  if (parent?.type === 'FunctionDeclaration') return parent;
  const init = parent?.type === 'VariableDeclarator' ? parent.init : null;
  return init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression' ? init : null;
}

function callsByName(module: ParsedModule): () => ReadonlyMap<string, Node[]> {
  let index: Map<string, Node[]> | null = null;
  return () => {
    if (index) return index;
    index = new Map();
    for (const call of module.nodesOf('CallExpression')) {
      const { callee } = call;
      const isOwn = callee.type === 'MemberExpression' && callee.object.type === 'ThisExpression';
      const name = callee.type === 'Identifier' ? callee.name : isOwn ? `this.${calleeName(callee)}` : null;
      if (name === null) continue;
      const same = index.get(name);
      if (same) same.push(call);
      else index.set(name, [call]);
    }
    return index;
  };
}

function calleeName(callee: Node): string {
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' ? (keyOf(callee.property, callee.computed) ?? '') : '';
}

function distinct(named: readonly Named[]): Named[] {
  const found = new Map(named.map((one) => [`${one.name}\0${one.range.line}\0${one.range.startColumn}`, one]));
  return [...found.values()].sort((a, b) => a.range.line - b.range.line || a.range.startColumn - b.range.startColumn);
}
