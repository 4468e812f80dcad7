// An expression or a type of parsed code in; the injection token that it stands for, as written, out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { WrittenName, WrittenToken } from '../../model/injection';
import type { ParsedModule } from '../code-stack';
import { bare, dottedName, importedFrom, isFunction, type Node, stringOf } from '../syntax/http/expressions';

const UNKNOWN: WrittenToken = { kind: 'unknown' };

export function nameOf(module: ParsedModule, dotted: string): WrittenName {
  return { name: dotted, from: importedFrom(module, dotted) };
}

export function tokenOf(module: ParsedModule, node: Node | null | undefined): WrittenToken {
  if (!node) return UNKNOWN;
  const text = stringOf(node);
  if (text !== null) return { kind: 'text', text };
  const forwarded = forwardedBy(node);
  if (forwarded) return tokenOf(module, forwarded);
  const value = bare(node);
  const maker = value.type === 'CallExpression' ? dottedName(value.callee) : null;
  if (value.type === 'CallExpression' && maker !== null) {
    const sort = /^get(Repository|Model|Queue|Connection|DataSource|EntityManager)Token$/.exec(maker)?.[1];
    if (sort) return madeToken(module, sort, value.arguments);
  }
  const dotted = dottedName(value);
  if (dotted === null || dotted.startsWith('this')) return UNKNOWN;
  return { kind: 'name', of: nameOf(module, dotted) };
}

/** What `forwardRef(() => X)` means. */
export function forwardedBy(node: Node): Node | null {
  const call = bare(node);
  if (call.type !== 'CallExpression' || !/(?:^|\.)forwardRef$/.test(dottedName(call.callee) ?? '')) return null;
  const [made] = call.arguments;
  return made && isFunction(made) ? returned(made) : null;
}

/** The expression that a function returns at its end. */
export function returned(made: Node): Node | null {
  if (!isFunction(made) || !made.body) return null;
  if (made.body.type !== 'BlockStatement') return made.body;
  const last = made.body.body.at(-1);
  return last?.type === 'ReturnStatement' ? last.argument : null;
}

/** `@InjectRepository(User, 'archive')`: a token that a library makes of another. */
export function madeToken(module: ParsedModule, sort: string, given: readonly Node[]): WrittenToken {
  const [of, source] = given;
  if (sort !== 'Repository' && sort !== 'Model' && sort !== 'Queue') return UNKNOWN;
  return {
    kind: 'made',
    sort: sort.toLowerCase(),
    of: of ? tokenOf(module, of) : null,
    source: source ? tokenOf(module, source) : null,
  };
}

const PRIMITIVES: Readonly<Record<string, string>> = {
  TSStringKeyword: 'string',
  TSNumberKeyword: 'number',
  TSBooleanKeyword: 'boolean',
};

/** A class that a parameter is declared with. */
export function typeToken(module: ParsedModule, type: TSESTree.TypeNode | undefined): WrittenToken {
  if (!type) return UNKNOWN;
  const primitive = PRIMITIVES[type.type];
  if (primitive) return { kind: 'primitive', name: primitive };
  if (type.type !== 'TSTypeReference') return UNKNOWN;
  const dotted = module.text.slice(...type.typeName.range).replace(/\s+/g, '');
  return { kind: 'name', of: nameOf(module, dotted) };
}
