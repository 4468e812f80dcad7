// A written type in; its name without `null`, `undefined` and wrappers that only say when it is there out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { ParsedModule } from '../code-stack';

export interface CodeType {
  /** As written: `string`, `Order[]`; empty where nothing is. */
  name: string;
  nullable: boolean;
}

const WRAPPERS = /^(?:Promise|Relation|Ref|Reference|IdentifiedReference|Opt|Hidden|NonAttribute|CreationOptional)$/;

export function readCodeType(module: ParsedModule, type: TSESTree.Node | null): CodeType {
  if (!type) return { name: '', nullable: false };
  if (type.type === 'TSUnionType') {
    const real = type.types.filter((one) => one.type !== 'TSNullKeyword' && one.type !== 'TSUndefinedKeyword');
    const nullable = type.types.some((one) => one.type === 'TSNullKeyword');
    if (real.length === 1) return { name: readCodeType(module, real[0]!).name, nullable };
    const texts = real.every((one) => one.type === 'TSLiteralType' && textLiteral(one));
    return { name: texts ? 'string' : module.text.slice(...type.range).slice(0, 200), nullable };
  }
  if (type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && WRAPPERS.test(type.typeName.name)) {
    const [inner] = type.typeArguments?.params ?? [];
    if (inner) return readCodeType(module, inner);
  }
  return { name: module.text.slice(...type.range).slice(0, 200), nullable: false };
}

function textLiteral({ literal }: TSESTree.TSLiteralType): boolean {
  return literal.type === 'Literal' && typeof literal.value === 'string';
}
