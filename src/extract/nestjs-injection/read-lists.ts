// The object of `@Module({ … })`, or what `forRoot()` returns, in; its lists of imports, providers, controllers and exports out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { ListEntry, ModuleLists, WrittenNeed, WrittenToken } from '../../model/injection';
import type { ParsedModule } from '../code-stack';
import { bare, dottedName, isFunction, keyOf, memberOf, type Node } from '../syntax/http/expressions';
import { forwardedBy, nameOf, tokenOf } from './tokens';

/** Nobody nests lists deeper by hand. */
const DEEPEST = 12;
/** Longer calls hold data. */
const MOST_MENTIONS = 300;

export interface ListReader {
  module: ParsedModule;
  /** What is declared at the top of the file; `locals` those of the function around, which win. */
  constants: ReadonlyMap<string, Node>;
  locals: ReadonlyMap<string, Node | null>;
  /** What is put into variables of the file, and of the function around, after they are made. */
  grown: ReadonlyMap<string, readonly Node[]>;
  /** How many elements may still be read: lists may hold each other many times over. */
  budget: { left: number };
}

const LISTS = ['imports', 'providers', 'controllers', 'exports'] as const;

export function readLists(reader: ListReader, node: Node): ModuleLists | null {
  const object = bare(node);
  if (object.type !== 'ObjectExpression') return null;
  const lists: Partial<Record<(typeof LISTS)[number], ListEntry[]>> = {};
  let isGlobal: boolean | null = false;
  for (const property of object.properties) {
    const key = property.type === 'Property' && !property.computed ? keyOf(property.key) : null;
    const listed = LISTS.find((name) => name === key);
    // The last one wins.
    if (listed && property.type === 'Property') lists[listed] = readEntries(reader, property.value);
    else if (key === 'global' && property.type === 'Property') isGlobal = truthOf(property.value);
    else if (key === null) {
      const inner = property.type === 'SpreadElement' ? spreadLists(reader, property.argument) : null;
      // `...super.forRoot()`, `...definition`: it may bring anything.
      for (const name of LISTS)
        lists[name] = inner ? (inner[name] ?? lists[name]) : [...(lists[name] ?? []), openAt(reader, property)];
      if (!inner) isGlobal ??= null;
    }
  }
  const { imports = [], providers = [], controllers = [], exports = [] } = lists;
  return { imports, providers, controllers, exports, isGlobal };
}

/** Lists of a constant object that is spread; null where it cannot be read. */
function spreadLists(reader: ListReader, node: Node): Partial<ModuleLists> | null {
  const value = bare(node);
  const known = value.type === 'Identifier' ? heldBy(reader, value.name) : value;
  if (!known || reader.budget.left-- <= 0) return null;
  const lists = readLists(reader, known);
  if (!lists) return null;
  const said = LISTS.filter((name) => memberOf(known, name) !== null);
  return Object.fromEntries(said.map((name) => [name, lists[name]]));
}

function heldBy({ constants, locals }: ListReader, name: string): Node | null {
  return (locals.has(name) ? locals.get(name) : constants.get(name)) ?? null;
}

function truthOf(node: Node): boolean | null {
  const value = bare(node);
  return value.type === 'Literal' && typeof value.value === 'boolean' ? value.value : null;
}

/** Elements of a list; both sides where a condition chooses. */
export function readEntries(reader: ListReader, node: Node, depth = 0): ListEntry[] {
  const value = bare(node);
  if (depth > DEEPEST || reader.budget.left-- <= 0) return [openAt(reader, value)];
  const inner = (one: Node) => readEntries(reader, one, depth + 1);
  switch (value.type) {
    case 'ArrayExpression':
      return value.elements.flatMap((element) =>
        element === null ? [] : inner(element.type === 'SpreadElement' ? element.argument : element),
      );
    case 'ConditionalExpression':
      return [...inner(value.consequent), ...inner(value.alternate)];
    case 'LogicalExpression':
      return value.operator === '&&' ? inner(value.right) : [...inner(value.left), ...inner(value.right)];
    case 'Literal':
      // `cond && X` may leave a `false`; a text is a token that is exported.
      return typeof value.value === 'string' ? [named(reader, value)] : [];
    case 'Identifier':
      if (value.name === 'undefined') return [];
      return fromName(reader, value, depth);
    case 'MemberExpression':
      return fromMember(reader, value, depth);
    case 'ObjectExpression':
      return [objectEntry(reader, value)];
    case 'CallExpression':
      return callEntries(reader, value, depth);
    case 'ArrowFunctionExpression':
      return [openAt(reader, value)];
    default:
      return [openAt(reader, value)];
  }
}

/** A token that is a text, exported by name. */
function named(reader: ListReader, node: Node): ListEntry {
  const provide = tokenOf(reader.module, node);
  return { kind: 'provider', provide, use: 'existing', of: provide, needs: [], range: reader.module.rangeOf(node) };
}

/** What a variable of the function or of the file holds; a class or an import is what it is. */
function fromName(reader: ListReader, node: TSESTree.Identifier, depth: number): ListEntry[] {
  const isLocal = reader.locals.has(node.name);
  const value = heldBy(reader, node.name);
  if (!value || isFunction(value)) return [isLocal ? openAt(reader, node) : nameEntry(reader, node, false)];
  const inner = { ...reader, locals: isLocal ? reader.locals : NONE };
  return [...readEntries(inner, value, depth + 1), ...readGrowth(reader, node.name, depth)];
}

/** `const all = [A]; all.push(B, ...more)` */
export function readGrowth(reader: ListReader, name: string, depth = 0): ListEntry[] {
  return (reader.grown.get(name) ?? []).flatMap((added) =>
    readEntries(reader, added.type === 'SpreadElement' ? added.argument : added, depth + 1),
  );
}

/** `metadata.imports` of a constant object; anything else is a name. */
function fromMember(reader: ListReader, node: TSESTree.MemberExpression, depth: number): ListEntry[] {
  const dotted = dottedName(node);
  if (dotted === null) return [openAt(reader, node)];
  const [owner = '', key = '', ...rest] = dotted.split('.');
  const held = rest.length === 0 ? memberOf(heldBy(reader, owner), key) : null;
  return held ? readEntries(reader, held, depth + 1) : [nameEntry(reader, node, false)];
}

const NONE: ReadonlyMap<string, Node | null> = new Map();

function nameEntry(reader: ListReader, node: Node, forward: boolean): ListEntry {
  return {
    kind: 'name',
    of: nameOf(reader.module, dottedName(node) ?? ''),
    forward,
    range: reader.module.rangeOf(node),
  };
}

export function openAt({ module }: ListReader, node: Node): ListEntry {
  return { kind: 'open', range: module.rangeOf(node) };
}

function objectEntry(reader: ListReader, object: TSESTree.ObjectExpression): ListEntry {
  const { module } = reader;
  const range = module.rangeOf(object);
  const made = memberOf(object, 'module');
  const madeName = made && dottedName(made);
  if (madeName) {
    const lists = readLists(reader, object);
    return lists ? { kind: 'dynamic', of: nameOf(module, madeName), lists, range } : openAt(reader, object);
  }
  const provided = memberOf(object, 'provide');
  if (!provided) return openAt(reader, object);
  const provide = tokenOf(module, provided);
  const used = (['useClass', 'useExisting', 'useValue', 'useFactory'] as const).find((key) => memberOf(object, key));
  if (used === 'useClass' || used === 'useExisting') {
    const of = tokenOf(module, memberOf(object, used));
    return { kind: 'provider', provide, use: used === 'useClass' ? 'class' : 'existing', of, needs: [], range };
  }
  const needs = used === 'useFactory' ? injected(reader, memberOf(object, 'inject')) : [];
  return { kind: 'provider', provide, use: used === 'useFactory' ? 'factory' : 'value', of: null, needs, range };
}

/** `inject: [ConfigService, { token: 'CACHE', optional: true }]` */
function injected({ module }: ListReader, node: Node | null): WrittenNeed[] {
  const list = node && bare(node);
  if (list?.type !== 'ArrayExpression') return [];
  return list.elements.flatMap((element) => {
    if (!element || element.type === 'SpreadElement') return [];
    const token = memberOf(element, 'token');
    const optional = memberOf(element, 'optional');
    return [
      {
        token: tokenOf(module, token ?? element),
        optional: optional !== null && truthOf(optional) !== false,
        name: '',
        range: module.rangeOf(element),
      },
    ];
  });
}

/** Calls that give a list back as it was, or a part of it. */
const KEEPS = /^(?:filter|concat|flat|slice|reverse)$/;

function callEntries(reader: ListReader, call: TSESTree.CallExpression, depth: number): ListEntry[] {
  const { module } = reader;
  const forwarded = forwardedBy(call);
  if (forwarded) {
    return readEntries(reader, forwarded, depth + 1).map((entry) =>
      entry.kind === 'name' || entry.kind === 'call' ? { ...entry, forward: true } : entry,
    );
  }
  const { callee } = call;
  if (callee.type === 'MemberExpression' && KEEPS.test(keyOf(callee.property))) {
    const own = readEntries(reader, callee.object, depth + 1);
    const more = keyOf(callee.property) === 'concat' ? call.arguments : [];
    return [...own, ...more.flatMap((one) => readEntries(reader, one, depth + 1))];
  }
  const dotted = dottedName(callee);
  if (dotted === null || dotted.startsWith('this.') || dotted.startsWith('super.')) return [openAt(reader, call)];
  const given = call.arguments.flatMap((one) => givenLists(reader, one, depth));
  return [
    {
      kind: 'call',
      of: nameOf(module, dotted),
      given,
      mentions: mentionsOf(module, call.arguments),
      isGlobal: globalOf(call.arguments),
      forward: false,
      range: module.rangeOf(call),
    },
  ];
}

/** Lists and names that a call is given as such; options are objects, and only mention what they need. */
function givenLists(reader: ListReader, node: Node, depth: number): ListEntry[] {
  const value = bare(node.type === 'SpreadElement' ? node.argument : node);
  if (value.type === 'ObjectExpression' || isFunction(value) || value.type === 'Literal') return [];
  if (value.type !== 'ArrayExpression') return readEntries(reader, value, depth + 1);
  // Options in a list: `[{ name: User.name, schema: UserSchema }]`.
  return value.elements.flatMap((element) =>
    element === null || bare(element).type === 'ObjectExpression' || bare(element).type === 'Literal'
      ? []
      : readEntries(reader, element.type === 'SpreadElement' ? element.argument : element, depth + 1),
  );
}

function globalOf(given: readonly Node[]): boolean | null {
  let found: boolean | null = false;
  for (const one of given) {
    const value = bare(one);
    if (value.type === 'ObjectExpression') {
      const said = memberOf(value, 'isGlobal') ?? memberOf(value, 'global');
      if (said) found = truthOf(said);
      if (value.properties.some(({ type }) => type === 'SpreadElement')) found ??= null;
    } else if (value.type !== 'ArrayExpression' && value.type !== 'Literal' && !isFunction(value)) found = null;
  }
  return found;
}

/** Every name and text within, as far as it might be a token or a module. */
function mentionsOf(module: ParsedModule, given: readonly Node[]): WrittenToken[] {
  const found: WrittenToken[] = [];
  const pending: Node[] = [...given];
  while (pending.length > 0 && found.length < MOST_MENTIONS) {
    const node = pending.pop()!;
    if (node.type === 'Identifier' || node.type === 'MemberExpression' || node.type === 'Literal') {
      const token = tokenOf(module, node);
      if (token.kind !== 'unknown') found.push(token);
      if (node.type !== 'MemberExpression' || token.kind !== 'unknown') continue;
    }
    if (node.type === 'Property') {
      pending.push(node.value);
      continue;
    }
    for (const child of childrenOf(node)) pending.push(child);
  }
  return found;
}

function childrenOf(node: Node): Node[] {
  const found: Node[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (key === 'parent' || key === 'range' || key === 'loc' || value === null || typeof value !== 'object') continue;
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && typeof one === 'object' && 'type' in one && typeof one.type === 'string')
        found.push(one as Node);
    }
  }
  return found;
}
