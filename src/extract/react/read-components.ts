// A parsed file in; its components out: functions and classes that render, and what wraps others.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { ComponentFact, ComponentName } from '../../model/component';
import type { NodeOf, ParsedModule } from '../code-stack';
import {
  bare,
  dottedName,
  type FunctionNode,
  importedFrom,
  isFunction,
  keyOf,
  type Node,
  requiredFrom,
} from '../syntax/http/expressions';
import { exportedNames } from './exported-names';
import { nodesWithin } from './nodes-within';
import { classProps, declaredProps, functionProps, type Props, UNKNOWN_PROPS } from './read-props';
import { spotOf } from './spot-of';

export interface FoundComponent {
  fact: ComponentFact;
  node: Node;
}

/** Their result takes the props of what they are given. */
const KEEPS_PROPS = new Set(['memo', 'observer', 'forwardRef', 'hot']);
const LOADS = new Set(['lazy', 'dynamic', 'loadable', 'lazyWithRetry', 'lazyRetry']);

export function readComponents(module: ParsedModule): FoundComponent[] {
  const exported = exportedNames(module);
  const found: FoundComponent[] = [];
  const beside = besideComponents(module);
  const renders = rendersIn(module);

  function add(name: string, at: Node, node: Node, props: Props, of: ComponentName | null): void {
    const { defaults, required } = beside.get(name) ?? NOTHING;
    found.push({
      node,
      fact: {
        kind: 'component',
        name,
        exports: exported.get(name) ?? (name === 'default' ? ['default'] : []),
        of,
        ...props,
        props: required ? props.props.map((prop) => ({ ...prop, required: required.has(prop.name) })) : props.props,
        defaults,
        at: spotOf(module, at),
      },
    });
  }

  /** `declared`: what stands on the variable: `const Card: React.FC<Props> = …`. */
  function readValue(name: string, at: Node, value: Node, declared: Props | null): void {
    const node = bare(value);
    if (isFunction(node)) {
      if (declared || renders(node)) add(name, at, node, declared ?? functionProps(module, node), null);
    } else if (node.type === 'ClassExpression') {
      if (isComponentClass(node)) add(name, at, node, classProps(module, node), null);
    } else if (node.type === 'CallExpression') readWrapped(name, at, node, declared);
    else if (node.type === 'ObjectExpression') readMembers(name, node);
    else if (node.type === 'Identifier' && isComponentName(node.name) && name !== node.name)
      add(name, at, node, UNKNOWN_PROPS, { name: node.name, from: importedFrom(module, node.name) });
  }

  function readWrapped(name: string, at: Node, call: TSESTree.CallExpression, declared: Props | null): void {
    const wrapper = dottedName(call.callee);
    const last = wrapper?.slice(wrapper.lastIndexOf('.') + 1) ?? '';
    const [first] = call.arguments;
    if (!first) return;
    if (LOADS.has(last)) {
      const from = loadedFrom(module, first);
      if (from) add(name, at, call, UNKNOWN_PROPS, { name: from.name, from });
      return;
    }
    if (last === 'assign' && wrapper === 'Object.assign') {
      readValue(name, at, first, declared);
      const members = call.arguments[1] && bare(call.arguments[1]);
      if (members?.type === 'ObjectExpression') readMembers(name, members);
      return;
    }
    if (!KEEPS_PROPS.has(last)) {
      // Nobody knows what it makes of the props.
      if (isComponentName(name) && wrapsComponent(first)) add(name, at, call, UNKNOWN_PROPS, null);
      return;
    }
    const typed = call.typeArguments?.params[last === 'forwardRef' ? 1 : 0];
    const said = declared ?? (typed ? declaredProps(module, typed) : null);
    const inner = bare(first);
    if (said) add(name, at, call, said, null);
    else if (isFunction(inner)) add(name, at, call, functionProps(module, inner), null);
    else if (inner.type === 'CallExpression') readWrapped(name, at, inner, null);
    else if (inner.type === 'Identifier')
      add(name, at, call, UNKNOWN_PROPS, { name: inner.name, from: importedFrom(module, inner.name) });
    else add(name, at, call, UNKNOWN_PROPS, null);
  }

  /** `const Card = { Header, Body: CardBody }` */
  function readMembers(name: string, object: TSESTree.ObjectExpression): void {
    for (const property of object.properties) {
      if (property.type !== 'Property' || property.computed) continue;
      const key = keyOf(property.key);
      if (isComponentName(key)) readValue(`${name}.${key}`, property.key, property.value, null);
    }
  }

  for (const node of module.nodesOf('FunctionDeclaration')) {
    if (!isTop(module, node)) continue;
    const name = node.id?.name ?? 'default';
    if ((isComponentName(name) || !node.id) && renders(node))
      add(name, node.id ?? node, node, functionProps(module, node), null);
  }
  for (const node of module.nodesOf('ClassDeclaration')) {
    if (isTop(module, node) && isComponentClass(node))
      add(node.id?.name ?? 'default', node.id ?? node, node, classProps(module, node), null);
  }
  for (const node of module.nodesOf('VariableDeclarator')) {
    if (node.id.type !== 'Identifier' || !node.init || !isComponentName(node.id.name)) continue;
    if (isTop(module, module.parentOf(node)!)) readValue(node.id.name, node.id, node.init, declaredOn(module, node.id));
  }
  for (const { left, right } of module.nodesOf('AssignmentExpression')) {
    const name = dottedName(left);
    // `Card.Header = Header`
    if (name && /^[A-Z][\w$]*\.[A-Z][\w$]*$/.test(name)) readValue(name, left, right, null);
  }
  for (const { declaration } of module.nodesOf('ExportDefaultDeclaration')) {
    const value = bare(declaration);
    if (value.type === 'CallExpression' || isFunction(value)) {
      if (value.type !== 'FunctionDeclaration') readValue('default', value, value, null);
    }
  }
  return found;
}

// ---------------------------------------------------------------- what is one

export function isComponentName(name: string): boolean {
  return /^[A-Z]/.test(name);
}

/** At the top of the file, exported or not. */
function isTop(module: ParsedModule, node: Node): boolean {
  const parent = module.parentOf(node);
  return parent === null || parent.type === 'Program' || parent.type.startsWith('Export');
}

function rendersIn(module: ParsedModule): (node: FunctionNode) => boolean {
  const tags = [...module.nodesOf('JSXElement'), ...module.nodesOf('JSXFragment')];
  tags.sort((a, b) => a.range[0] - b.range[0]);
  return ({ range }) => nodesWithin(tags, range).length > 0;
}

function isComponentClass({ superClass }: TSESTree.ClassDeclaration | TSESTree.ClassExpression): boolean {
  return superClass != null && /(?:^|\.)(?:Pure)?Component$/.test(dottedName(superClass) ?? '');
}

function wrapsComponent(node: Node): boolean {
  const value = bare(node);
  return isFunction(value) || (value.type === 'Identifier' && isComponentName(value.name));
}

/** `React.FC<Props>`, `FunctionComponent<Props>` */
function declaredOn(module: ParsedModule, { typeAnnotation }: TSESTree.Identifier): Props | null {
  const type = typeAnnotation?.typeAnnotation;
  if (type?.type !== 'TSTypeReference') return null;
  const name = dottedTypeName(type.typeName);
  if (!/(?:^|\.)(?:FC|VFC|FunctionComponent|ComponentType|NextPage|StatelessComponent|SFC|ParentComponent)$/.test(name))
    return null;
  const [props] = type.typeArguments?.params ?? [];
  if (!props) return { ...UNKNOWN_PROPS, open: name.endsWith('NextPage') || name.endsWith('ComponentType') };
  return declaredProps(module, props);
}

function dottedTypeName(name: TSESTree.EntityName): string {
  if (name.type === 'Identifier') return name.name;
  return name.type === 'TSQualifiedName' ? `${dottedTypeName(name.left)}.${name.right.name}` : '';
}

/** `() => import('./card')`, with the name that `.then((all) => all.Card)` takes out. */
function loadedFrom(module: ParsedModule, node: Node): { specifier: string; name: string } | null {
  const imported = nodesWithin(module.nodesOf('ImportExpression'), node.range);
  if (imported.length !== 1) return null;
  const from = requiredFrom(imported[0]!);
  if (!from) return null;
  const text = module.text.slice(imported[0]!.range[1], node.range[1]);
  const taken = /\.then\(\s*\(?\{?\s*(\w+)\s*\}?\)?\s*=>\s*\(?(?:\{\s*default:\s*)?(?:(\w+)\.)?(\w+)/.exec(text);
  if (!taken) return /\.then\(/.test(text) ? null : from;
  return taken[2] === taken[1] || taken[3] === taken[1] ? { ...from, name: taken[3]! } : null;
}

// ---------------------------------------------------------------- what stands beside

interface Beside {
  defaults: string[];
  /** propTypes say which are required; null where nothing does. */
  required: ReadonlySet<string> | null;
}

const NOTHING: Beside = { defaults: [], required: null };

/** `Card.defaultProps = { … }`, `Card.propTypes = { … }`, and the same as static members. */
function besideComponents(module: ParsedModule): Map<string, Beside> {
  const beside = new Map<string, Beside>();
  const note = (name: string, member: string, value: Node) => {
    const object = bare(value);
    if (object.type !== 'ObjectExpression') return;
    const was = beside.get(name) ?? NOTHING;
    const keys = object.properties.flatMap((one) => (one.type === 'Property' && !one.computed ? [one] : []));
    if (member === 'defaultProps') beside.set(name, { ...was, defaults: keys.map(({ key }) => keyOf(key)) });
    else {
      const required = keys.filter((one) => /\.isRequired\s*$/.test(module.text.slice(...one.value.range)));
      beside.set(name, { ...was, required: new Set(required.map(({ key }) => keyOf(key))) });
    }
  };
  for (const { left, right } of module.nodesOf('AssignmentExpression')) {
    const [, name, member] = /^(\w+)\.(defaultProps|propTypes)$/.exec(dottedName(left) ?? '') ?? [];
    if (name && member) note(name, member, right);
  }
  for (const node of module.nodesOf('PropertyDefinition')) {
    const member = keyOf(node.key);
    if ((member === 'defaultProps' || member === 'propTypes') && node.value) {
      const owner = classOf(module, node);
      if (owner?.id) note(owner.id.name, member, node.value);
    }
  }
  return beside;
}

function classOf(module: ParsedModule, node: NodeOf<'PropertyDefinition'>) {
  const owner = module.parentOf(module.parentOf(node) ?? node);
  return owner?.type === 'ClassDeclaration' || owner?.type === 'ClassExpression' ? owner : null;
}
