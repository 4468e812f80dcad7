// What is said of a member in; the same asked by name out, whether it stands in an object (`{ nullable: true }`) or in
// calls (`p.string().nullable()`).

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { NodeOf } from '../code-stack';
import type { ChainLink } from '../syntax/call-chain';
import { type CodeValues, propertyOf } from '../syntax/code-values';

type Node = TSESTree.Node;

export interface SaidOptions {
  /** What stands behind the option; null where nothing does. */
  node(option: string): Node | null;
  has(option: string): boolean;
  is(option: string): boolean;
  /** They are not all known. */
  isOpen: boolean;
}

export function optionsOf(values: CodeValues, object: NodeOf<'ObjectExpression'> | null): SaidOptions {
  const node = (option: string) => (object ? propertyOf(object, option) : null);
  return {
    node,
    has: (option) => node(option) !== null,
    is: (option) => values.constant(node(option)) === true,
    isOpen: object?.properties.some(({ type }) => type === 'SpreadElement') ?? false,
  };
}

export function optionsOfLinks(values: CodeValues, links: readonly ChainLink[]): SaidOptions {
  const link = (option: string) => links.findLast(({ name }) => name === option) ?? null;
  return {
    node: (option) => link(option)?.args[0] ?? null,
    has: (option) => link(option) !== null,
    is(option) {
      const found = link(option);
      return found !== null && (found.args.length === 0 || values.constant(found.args[0]) === true);
    },
    isOpen: false,
  };
}
