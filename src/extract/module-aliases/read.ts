// A parsed settings file in; the aliases it sets up out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { ModuleAlias } from '../../model/module-config';
import type { CodeReading, ParsedModule } from '../code-stack';
import { namedAlias, patternAlias } from './alias-pattern';
import { nameOf, pathValue } from './path-value';

type Node = TSESTree.Node;

export function read(module: ParsedModule): CodeReading {
  const aliases: ModuleAlias[] = [];
  const roots: string[] = [];
  for (const property of module.nodesOf('Property')) {
    const name = nameOf(property.key);
    const { value } = property;
    if (name === 'alias' || name === 'entries' || name === '_moduleAliases') aliases.push(...aliasesIn(module, value));
    else if (name === 'moduleNameMapper') aliases.push(...mapperIn(module, value));
    else if (name === 'modules' && isInside(module, property, 'resolve')) roots.push(...rootsIn(module, value));
    else if (name === 'root' && isOfModuleResolver(module, property)) roots.push(...rootsIn(module, value));
  }
  for (const { left, right } of module.nodesOf('AssignmentExpression')) {
    if (left.type !== 'MemberExpression') continue;
    if (nameOf(left.property) === 'alias') aliases.push(...aliasesIn(module, right));
    else if (left.object.type === 'MemberExpression' && nameOf(left.object.property) === 'alias')
      aliases.push(...oneAlias(module, nameOf(left.property), right));
  }
  if (aliases.length + roots.length === 0) return { facts: [], problems: [] };
  return { facts: [{ kind: 'aliases', aliases, roots }], problems: [] };
}

function aliasesIn(module: ParsedModule, value: Node): ModuleAlias[] {
  if (value.type === 'ObjectExpression') {
    return value.properties.flatMap((property) => {
      if (property.type === 'SpreadElement') return [];
      return property.computed ? [] : oneAlias(module, nameOf(property.key), property.value);
    });
  }
  if (value.type === 'ArrayExpression') {
    return value.elements.flatMap((element) =>
      element?.type === 'ObjectExpression' ? pairAlias(module, element) : [],
    );
  }
  const known = value.type === 'Identifier' ? objectOf(module, value.name) : null;
  return known ? aliasesIn(module, known) : [];
}

function objectOf(module: ParsedModule, name: string): Node | null {
  const found = module.nodesOf('VariableDeclarator').filter(({ id }) => id.type === 'Identifier' && id.name === name);
  const init = found.length === 1 ? found[0]!.init : null;
  return init?.type === 'ObjectExpression' || init?.type === 'ArrayExpression' ? init : null;
}

function oneAlias(module: ParsedModule, name: string, value: Node): ModuleAlias[] {
  const target = pathValue(module, value);
  const found = target === null ? null : namedAlias(name, target);
  return found ? [{ ...found, range: module.rangeOf(value) }] : [];
}

/** `{ find: /^~\//, replacement: './src/' }` */
function pairAlias(module: ParsedModule, pair: TSESTree.ObjectExpression): ModuleAlias[] {
  const partNamed = (name: string) =>
    pair.properties.flatMap((property) =>
      property.type === 'Property' && nameOf(property.key) === name ? [property.value] : [],
    )[0];
  const find = partNamed('find');
  const replacement = partNamed('replacement');
  const target = replacement && pathValue(module, replacement);
  if (!find || target == null) return [];
  const isPattern = find.type === 'Literal' && 'regex' in find;
  const name = isPattern ? null : pathValue(module, find);
  const found = isPattern ? patternAlias(find.regex.pattern, target) : name === null ? null : namedAlias(name, target);
  return found ? [{ ...found, range: module.rangeOf(pair) }] : [];
}

/** Jest: patterns to paths in which `<rootDir>` stands. */
function mapperIn(module: ParsedModule, value: Node): ModuleAlias[] {
  if (value.type !== 'ObjectExpression') return [];
  const rootDir = module.nodesOf('Property').find(({ key }) => nameOf(key) === 'rootDir');
  const root = (rootDir && pathValue(module, rootDir.value)) || '.';
  return value.properties.flatMap((property) => {
    if (property.type !== 'Property') return [];
    const targets = property.value.type === 'ArrayExpression' ? property.value.elements : [property.value];
    return targets.flatMap((element) => {
      const target = element && pathValue(module, element);
      const found = target ? patternAlias(nameOf(property.key), placed(target, root)) : null;
      return found ? [{ ...found, range: module.rangeOf(property) }] : [];
    });
  });
}

function placed(target: string, root: string): string {
  const path = target.replace('<rootDir>', root);
  return /^\.{1,2}(?:\/|$)/.test(path) || target === path ? path : `./${path}`;
}

function rootsIn(module: ParsedModule, value: Node): string[] {
  const elements = value.type === 'ArrayExpression' ? value.elements : [value];
  return elements.flatMap((element) => (element && pathValue(module, element)) ?? []);
}

function isInside(module: ParsedModule, property: Node, name: string): boolean {
  const object = module.parentOf(property);
  const around = object && module.parentOf(object);
  return around?.type === 'Property' && nameOf(around.key) === name;
}

function isOfModuleResolver(module: ParsedModule, property: Node): boolean {
  const object = module.parentOf(property);
  const list = object && module.parentOf(object);
  const [first] = list?.type === 'ArrayExpression' ? list.elements : [];
  return first?.type === 'Literal' && /module-resolver$/.test(String(first.value));
}
