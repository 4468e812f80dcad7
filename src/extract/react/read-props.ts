// A component's parameter, class or type of props in; the props that it takes out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { ComponentFact, ComponentProp } from '../../model/component';
import type { ParsedModule } from '../code-stack';
import { type FunctionNode, importedFrom, keyOf } from '../syntax/http/expressions';
import { nodesWithin } from './nodes-within';
import { spotOf } from './spot-of';

export type Props = Pick<ComponentFact, 'props' | 'types' | 'contract' | 'open'>;

/** Made of others, or of nothing that is written. */
export const UNKNOWN_PROPS: Props = { props: [], types: [], contract: 'declared', open: true };

/** Say nothing of which props there are. */
const WRAPPERS = new Set([
  'PropsWithChildren',
  'Readonly',
  'PropsWithRef',
  'PropsWithoutRef',
  'NonNullable',
  'Required',
]);
const LONGEST_TYPE = 120;

export function functionProps(module: ParsedModule, node: FunctionNode): Props {
  const [parameter] = node.params;
  // It takes nothing, so whatever is given is lost.
  if (!parameter) return { props: [], types: [], contract: 'taken', open: node.type === 'FunctionExpression' };
  const target = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
  const annotation = 'typeAnnotation' in target ? target.typeAnnotation?.typeAnnotation : undefined;
  if (annotation) return declaredProps(module, annotation);
  if (target.type === 'ObjectPattern') return takenProps(module, target);
  return target.type === 'Identifier' ? readOf(module, node, target.name) : UNKNOWN_PROPS;
}

/** `class Card extends React.Component<Props>` */
export function classProps(module: ParsedModule, node: TSESTree.ClassDeclaration | TSESTree.ClassExpression): Props {
  const type = node.superTypeArguments?.params[0];
  return type ? declaredProps(module, type) : UNKNOWN_PROPS;
}

/** A type literal, a named type, what joins them. */
export function declaredProps(module: ParsedModule, type: TSESTree.TypeNode): Props {
  const found: Props = { props: [], types: [], contract: 'declared', open: false };
  const pending: TSESTree.TypeNode[] = [type];
  while (pending.length > 0) {
    const part = pending.pop()!;
    if (part.type === 'TSIntersectionType') pending.push(...[...part.types].reverse());
    else if (part.type === 'TSTypeLiteral') found.open = readLiteral(module, part, found.props) || found.open;
    else if (part.type === 'TSTypeReference') readReference(module, part, found, pending);
    else found.open = true;
  }
  return found;
}

function readReference(
  module: ParsedModule,
  { typeName, typeArguments }: TSESTree.TSTypeReference,
  found: Props,
  pending: TSESTree.TypeNode[],
): void {
  const name =
    typeName.type === 'TSQualifiedName' ? typeName.right.name : typeName.type === 'Identifier' ? typeName.name : '';
  const [inner] = typeArguments?.params ?? [];
  if (WRAPPERS.has(name)) {
    if (inner) pending.push(inner);
    if (name === 'Required') found.open = true;
    if (name !== 'PropsWithChildren') return;
    found.props.push({ name: 'children', required: false, type: 'ReactNode', at: spotOf(module, typeName) });
  } else if (typeName.type === 'Identifier') found.types.push({ name, from: importedFrom(module, name) });
  else found.open = true;
}

/** True when it holds more than members with names. */
function readLiteral(module: ParsedModule, literal: TSESTree.TSTypeLiteral, props: ComponentProp[]): boolean {
  let open = false;
  for (const member of literal.members) {
    const key = member.type === 'TSPropertySignature' || member.type === 'TSMethodSignature' ? member.key : null;
    if (!key || (member.type !== 'TSPropertySignature' && member.type !== 'TSMethodSignature') || member.computed) {
      open = true;
      continue;
    }
    const annotation = member.type === 'TSPropertySignature' ? member.typeAnnotation?.typeAnnotation : undefined;
    const type = annotation
      ? module.text
          .slice(...annotation.range)
          .replace(/\s+/g, ' ')
          .slice(0, LONGEST_TYPE)
      : '';
    props.push({ name: keyOf(key), required: !member.optional, type, at: spotOf(module, key) });
  }
  return open;
}

/** `({ email, size = 1, ...rest })` without a type. */
function takenProps(module: ParsedModule, pattern: TSESTree.ObjectPattern): Props {
  const props: ComponentProp[] = [];
  let open = false;
  for (const property of pattern.properties) {
    if (property.type !== 'Property' || property.computed) open = true;
    else props.push({ name: keyOf(property.key), required: false, type: '', at: spotOf(module, property.key) });
  }
  return { props, types: [], contract: 'taken', open };
}

/** `props.email`, `const { email } = props`; handed on as a whole it may take more. */
function readOf(module: ParsedModule, { body }: FunctionNode, name: string): Props {
  const props = new Map<string, ComponentProp>();
  let open = false;
  if (!body) return UNKNOWN_PROPS;
  for (const node of nodesWithin(module.nodesOf('Identifier'), body.range)) {
    if (node.name !== name) continue;
    const parent = module.parentOf(node);
    if (parent?.type === 'MemberExpression' && parent.object === node && !parent.computed) {
      const key = keyOf(parent.property);
      if (!props.has(key))
        props.set(key, { name: key, required: false, type: '', at: spotOf(module, parent.property) });
    } else if (parent?.type === 'VariableDeclarator' && parent.init === node && parent.id.type === 'ObjectPattern') {
      const taken = takenProps(module, parent.id);
      for (const prop of taken.props) if (!props.has(prop.name)) props.set(prop.name, prop);
      open ||= taken.open;
    } else if (!(parent?.type === 'MemberExpression' && parent.property === node) && parent?.type !== 'Property')
      open = true;
  }
  return { props: [...props.values()], types: [], contract: 'taken', open };
}
