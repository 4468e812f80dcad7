// A parsed file in; its modules, what they make of themselves, classes with their needs, constants and roots out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { InjectionFact, InjectionValueFact, ListEntry, ModuleLists } from '../../model/injection';
import type { CodeReading, ParsedModule } from '../code-stack';
import { bare, dottedName, functionsAround, isFunction, keyOf, type Node, stringOf } from '../syntax/http/expressions';
import { readClass } from './read-classes';
import { type ListReader, openAt, readEntries, readGrowth, readLists } from './read-lists';
import { nameOf, returned } from './tokens';

interface FileReader extends ListReader {
  /** What is put into variables that a function declares; null for those of the file. */
  grownIn(made: Node | null): ReadonlyMap<string, readonly Node[]>;
}

/** Of all lists of a file, with those that they spread. */
const MOST_ELEMENTS = 50_000;

export function read(module: ParsedModule): CodeReading {
  const grown = growthOf(module);
  const reader: FileReader = {
    grownIn: grown,
    module,
    constants: constantsIn(module),
    locals: new Map(),
    grown: grown(null),
    budget: { left: MOST_ELEMENTS },
  };
  const facts: InjectionFact[] = [];
  for (const declared of module.nodesOf('ClassDeclaration')) {
    const name = declared.id?.name ?? 'default';
    facts.push(readClass(module, declared, name), ...moduleOf(reader, declared, name));
    facts.push(...membersOf(declared, name));
    if (/Module$/.test(name)) facts.push(...makersOf(reader, declared, name));
  }
  facts.push(...valuesOf(reader), ...rootsOf(module));
  return { facts, problems: [] };
}

// ---------------------------------------------------------------- modules

function moduleOf(reader: FileReader, declared: TSESTree.ClassDeclaration, name: string): InjectionFact[] {
  let lists: ModuleLists | null = null;
  let isGlobal = false;
  for (const { expression } of declared.decorators) {
    const decorator = dottedName(expression.type === 'CallExpression' ? expression.callee : expression);
    if (decorator === 'Global') isGlobal = true;
    if (decorator !== 'Module') continue;
    const [given] = expression.type === 'CallExpression' ? expression.arguments : [];
    lists = given ? readWhole(reader, given) : emptyLists();
  }
  if (!lists) return [];
  const own = { ...lists, isGlobal: isGlobal || lists.isGlobal };
  return [{ kind: 'injection-module', name, lists: own, range: reader.module.rangeOf(declared.id ?? declared) }];
}

function emptyLists(): ModuleLists {
  return { imports: [], providers: [], controllers: [], exports: [], isGlobal: false };
}

/** `@Module(metadata)`: a constant of the file, or anything. */
function readWhole(reader: FileReader, given: Node): ModuleLists {
  const value = bare(given);
  const known = value.type === 'Identifier' ? reader.constants.get(value.name) : value;
  const lists = known ? readLists(reader, known) : null;
  if (lists) return lists;
  const open = (): ListEntry[] => [openAt(reader, given)];
  return { imports: open(), providers: open(), controllers: open(), exports: open(), isGlobal: null };
}

/** Static methods that give a module with more in it. */
function makersOf(reader: FileReader, declared: TSESTree.ClassDeclaration, owner: string): InjectionFact[] {
  const facts: InjectionFact[] = [];
  const returns = returnsIn(reader.module, declared);
  for (const member of declared.body.body) {
    if (member.type !== 'MethodDefinition' && member.type !== 'PropertyDefinition') continue;
    const made = member.static ? member.value : null;
    if (!made || !isFunction(made)) continue;
    const results = resultsOf(made, returns);
    const isModule =
      results.some((result) => mentionsModule(reader, made, result)) || /Module\b/.test(typeOf(reader, made));
    if (!isModule) continue;
    facts.push({ kind: 'injection-maker', owner, method: keyOf(member.key), lists: listsOf(reader, made, results) });
  }
  return facts;
}

function typeOf({ module }: FileReader, made: Node): string {
  const type = 'returnType' in made ? made.returnType : undefined;
  return type ? module.text.slice(...type.range) : '';
}

function mentionsModule(reader: FileReader, made: Node, result: Node): boolean {
  const value = followed(localsOf(reader.module, made), result);
  if (value?.type !== 'ObjectExpression') return false;
  return value.properties.some((property) => property.type === 'Property' && keyOf(property.key) === 'module');
}

function followed(locals: ReadonlyMap<string, Node | null>, node: Node): Node | null {
  const value = bare(node);
  const known = value.type === 'Identifier' ? locals.get(value.name) : value;
  return known ? bare(known) : null;
}

/** All that it may return, put together; null where one of them is not written out. */
function listsOf(reader: FileReader, made: Node, results: readonly Node[]): ModuleLists | null {
  const inner = insideOf(reader, made);
  const whole = emptyLists();
  if (results.length === 0) return null;
  for (const result of results) {
    const value = followed(inner.locals, result);
    const lists = value && readLists(inner, value);
    if (!lists) return null;
    whole.imports.push(...lists.imports);
    whole.providers.push(...lists.providers);
    whole.controllers.push(...lists.controllers);
    whole.exports.push(...lists.exports);
    if (lists.isGlobal !== false) whole.isGlobal = whole.isGlobal === true ? true : lists.isGlobal;
  }
  return whole;
}

/** What each function returns, by the nearest one around. */
function returnsIn(module: ParsedModule, around: Node): Map<Node, Node[]> {
  const found = new Map<Node, Node[]>();
  for (const result of module.nodesOf('ReturnStatement')) {
    if (!result.argument || !isInside(result, around)) continue;
    let at = module.parentOf(result);
    while (at && !isFunction(at)) at = module.parentOf(at);
    if (at) found.set(at, [...(found.get(at) ?? []), result.argument]);
  }
  return found;
}

function resultsOf(made: Node, returns: ReadonlyMap<Node, Node[]>): readonly Node[] {
  if (!isFunction(made) || !made.body) return [];
  return made.body.type === 'BlockStatement' ? (returns.get(made) ?? []) : [made.body];
}

/** Parameters and variables of a function; what is not settled once is null. */
function localsOf(module: ParsedModule, made: Node): Map<string, Node | null> {
  const locals = new Map<string, Node | null>();
  if (!isFunction(made)) return locals;
  const note = (pattern: Node, value: Node | null) => {
    if (pattern.type === 'Identifier') locals.set(pattern.name, locals.has(pattern.name) ? null : value);
    else if (pattern.type === 'AssignmentPattern') note(pattern.left, null);
    else if (pattern.type === 'RestElement') note(pattern.argument, null);
    else if (pattern.type === 'ObjectPattern')
      for (const property of pattern.properties) note(property.type === 'Property' ? property.value : property, null);
    else if (pattern.type === 'ArrayPattern') for (const element of pattern.elements) if (element) note(element, null);
  };
  for (const parameter of made.params) note(parameter, null);
  for (const declarator of module.nodesOf('VariableDeclarator'))
    if (isInside(declarator, made)) note(declarator.id, declarator.init);
  for (const { left } of module.nodesOf('AssignmentExpression')) {
    const name = isInside(left, made) ? dottedName(left)?.split('.')[0] : undefined;
    if (name !== undefined && locals.has(name)) locals.set(name, null);
  }
  return locals;
}

/** Lists of a function: its own variables first. */
function insideOf(reader: FileReader, made: Node): FileReader {
  const grown = new Map([...reader.grown, ...reader.grownIn(made)]);
  return { ...reader, locals: localsOf(reader.module, made), grown };
}

/** By the function that declares the variable, null for the file: what is pushed into it. */
function growthOf(module: ParsedModule): FileReader['grownIn'] {
  const declaring = new Map<string, Set<Node | null>>();
  for (const declarator of module.nodesOf('VariableDeclarator')) {
    if (declarator.id.type !== 'Identifier') continue;
    const { name } = declarator.id;
    declaring.set(name, (declaring.get(name) ?? new Set()).add(functionsAround(module, declarator)[0] ?? null));
  }
  const grown = new Map<Node | null, Map<string, Node[]>>();
  for (const call of module.nodesOf('CallExpression')) {
    const { callee, arguments: added } = call;
    if (callee.type !== 'MemberExpression' || !/^(?:push|unshift)$/.test(keyOf(callee.property))) continue;
    const name = callee.object.type === 'Identifier' ? callee.object.name : null;
    if (name === null) continue;
    const own = functionsAround(module, call).find((one) => declaring.get(name)?.has(one)) ?? null;
    const byName = grown.get(own) ?? new Map<string, Node[]>();
    grown.set(own, byName.set(name, [...(byName.get(name) ?? []), ...added]));
  }
  return (made) => grown.get(made) ?? new Map();
}

function constantsIn(module: ParsedModule): Map<string, Node> {
  const found = new Map<string, Node>();
  for (const statement of module.program.body) {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared?.type === 'VariableDeclaration') {
      for (const { id, init } of declared.declarations) if (id.type === 'Identifier' && init) found.set(id.name, init);
    } else if (declared?.type === 'FunctionDeclaration' && declared.id) found.set(declared.id.name, declared);
  }
  return found;
}

function isInside({ range }: Node, around: Node): boolean {
  return range[0] >= around.range[0] && range[1] <= around.range[1];
}

// ---------------------------------------------------------------- constants

/** Constants at the top of the file, members of enums and of constant objects. */
function valuesOf(reader: FileReader): InjectionValueFact[] {
  const { module } = reader;
  const facts: InjectionValueFact[] = [];
  for (const statement of module.program.body) {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared?.type === 'VariableDeclaration' && declared.kind === 'const') {
      for (const { id, init } of declared.declarations)
        if (id.type === 'Identifier' && init) facts.push(...constantOf(reader, id.name, init));
    } else if (declared?.type === 'FunctionDeclaration' && declared.id) {
      facts.push(...madeBy(reader, declared.id.name, declared));
    } else if (declared?.type === 'TSEnumDeclaration') {
      for (const { id, initializer } of declared.body.members) {
        const text = stringOf(initializer);
        const name = `${declared.id.name}.${keyOf(id)}`;
        if (text !== null) facts.push({ kind: 'injection-value', name, text, entries: null });
      }
    }
  }
  return facts;
}

function constantOf(reader: FileReader, name: string, init: Node): InjectionValueFact[] {
  const value = bare(init);
  const text = stringOf(value);
  if (text !== null) return [{ kind: 'injection-value', name, text, entries: null }];
  if (value.type === 'ArrayExpression') {
    if (!value.elements.every((one) => one && isListed(one))) return [];
    return [{ kind: 'injection-value', name, text: null, entries: readGrown(reader, name, value) }];
  }
  if (isFunction(value)) return madeBy(reader, name, value);
  if (value.type === 'CallExpression' && /^Symbol(?:\.for)?$/.test(dottedName(value.callee) ?? ''))
    return [{ kind: 'injection-value', name, text: null, entries: null }];
  if (value.type === 'ConditionalExpression' || value.type === 'CallExpression') {
    if (!isMade(value)) return [];
    return [{ kind: 'injection-value', name, text: null, entries: readEntries(reader, value) }];
  }
  if (value.type !== 'ObjectExpression') return [];
  if (hasKey(value, 'provide') || hasKey(value, 'module'))
    return [{ kind: 'injection-value', name, text: null, entries: readEntries(reader, value) }];
  return value.properties.flatMap((property) => {
    const inner = property.type === 'Property' && !property.computed ? stringOf(property.value) : null;
    if (inner === null || property.type !== 'Property') return [];
    return [{ kind: 'injection-value' as const, name: `${name}.${keyOf(property.key)}`, text: inner, entries: null }];
  });
}

function readGrown(reader: FileReader, name: string, list: Node): ListEntry[] {
  const entries = readEntries(reader, list);
  return [...entries, ...readGrowth(reader, name)];
}

/** `OrdersModule.forRoot(…)`, on either side of a condition. */
function isMade(node: Node): boolean {
  const value = bare(node);
  if (value.type === 'ConditionalExpression') return isMade(value.consequent) || isMade(value.alternate);
  if (value.type === 'CallExpression') return /^[A-Z]\w*Module\.\w+$/.test(dottedName(value.callee) ?? '');
  return value.type === 'Identifier' && /^[A-Z]\w*Module$/.test(value.name);
}

/** What might be listed in a module; other lists are data. */
function isListed(element: Node): boolean {
  const value = bare(element.type === 'SpreadElement' ? element.argument : element);
  if (value.type === 'ObjectExpression') return hasKey(value, 'provide') || hasKey(value, 'module');
  return value.type === 'Identifier' || value.type === 'CallExpression' || value.type === 'MemberExpression';
}

function hasKey(object: TSESTree.ObjectExpression, key: string): boolean {
  return object.properties.some(
    (property) => property.type === 'Property' && !property.computed && keyOf(property.key) === key,
  );
}

/** A function that gives a list of providers, a provider or a module. */
function madeBy(reader: FileReader, name: string, made: Node): InjectionValueFact[] {
  const result = returned(made);
  const value = result && bare(result);
  const isList = value?.type === 'ArrayExpression' && value.elements.every((one) => one && isListed(one));
  const isOne = value?.type === 'ObjectExpression' && (hasKey(value, 'provide') || hasKey(value, 'module'));
  if (!value || !(isList || isOne)) return [];
  const inner = insideOf(reader, made);
  return [{ kind: 'injection-value', name, text: null, entries: readEntries(inner, value) }];
}

/** `static readonly TOKEN = 'orders'` */
function membersOf(declared: TSESTree.ClassDeclaration, owner: string): InjectionValueFact[] {
  return declared.body.body.flatMap((member) => {
    if (member.type !== 'PropertyDefinition' || !member.static || member.computed) return [];
    const text = stringOf(member.value);
    if (text === null) return [];
    return [{ kind: 'injection-value' as const, name: `${owner}.${keyOf(member.key)}`, text, entries: null }];
  });
}

// ---------------------------------------------------------------- roots

const STARTS = /(?:^|\.)\w*Factory\.(?:create|createMicroservice|createApplicationContext|run|runWithoutClosing)$/;

function rootsOf(module: ParsedModule): InjectionFact[] {
  return module.nodesOf('CallExpression').flatMap((call) => {
    const callee = dottedName(call.callee);
    const [first] = call.arguments;
    if (callee === null || !STARTS.test(callee) || !first) return [];
    const value = bare(first);
    const dotted = dottedName(value.type === 'CallExpression' ? value.callee : value);
    if (dotted === null) return [];
    return [{ kind: 'injection-root' as const, module: nameOf(module, dotted), range: module.rangeOf(first) }];
  });
}
