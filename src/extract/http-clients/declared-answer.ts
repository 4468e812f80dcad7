// A call in; the type that its answer is said to have, as written, out: by its type argument, a cast, a variable or the function around.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { ParsedModule } from '../code-stack';
import { dottedName, functionsAround, isFunction, type Node } from '../syntax/http/expressions';
import { unwrapType } from '../syntax/http/written-type';

/** Of a statement: nobody nests a call deeper in what it is the value of. */
const DEEPEST = 12;

/** `useQuery<Order[]>`, `createAsyncThunk<Order>`: not `create<Store>`, `forwardRef<Handle>`. */
const ASKS = /quer|mutation|fetch|load|request|async|swr|resource|cache|promise|api/i;

export function declaredAnswer(module: ParsedModule, call: TSESTree.CallExpression): string | null {
  const own = call.typeArguments?.params[0];
  if (own) return written(module, call, own);
  let at: Node = call;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const parent = module.parentOf(at);
    if (!parent) break;
    if (
      parent.type === 'TSAsExpression' ||
      parent.type === 'TSTypeAssertion' ||
      parent.type === 'TSSatisfiesExpression'
    ) {
      const said = written(module, call, parent.typeAnnotation);
      if (said) return said;
    }
    if (parent.type === 'CallExpression' && parent.arguments.includes(at as TSESTree.CallExpression)) {
      const type = parent.typeArguments?.params[0];
      if (type && /^use(?:SWR|Query|Fetch|Async|Request)/.test(dottedName(parent.callee) ?? ''))
        return written(module, call, type);
    }
    if (parent.type === 'VariableDeclarator') {
      const type = parent.id.typeAnnotation?.typeAnnotation;
      if (type) return written(module, call, type);
      break;
    }
    if (isFunction(parent) || parent.type === 'BlockStatement') break;
    at = parent;
  }
  for (const around of functionsAround(module, call)) {
    const type = around.returnType?.typeAnnotation;
    if (type) return written(module, call, type);
    // The outer function's type is that of the answer only when it returns what the inner one does.
    const parent = module.parentOf(around);
    if (parent?.type !== 'CallExpression' && parent?.type !== 'Property') return null;
    const caller = parent.type === 'Property' ? module.parentOf(module.parentOf(parent) ?? parent) : parent;
    const type2 =
      caller?.type === 'CallExpression' && ASKS.test(dottedName(caller.callee) ?? '')
        ? caller.typeArguments?.params[0]
        : undefined;
    if (type2) return written(module, call, type2);
  }
  return null;
}

function written(module: ParsedModule, call: Node, type: TSESTree.TypeNode): string | null {
  const text = unwrapType(module.text.slice(...type.range));
  if (text === null) return null;
  // A type parameter of a wrapper stands for any type.
  const isParameter = functionsAround(module, call).some(({ typeParameters }) =>
    typeParameters?.params.some((parameter) => parameter.name.name === text.replace(/(?:\[\])+$/, '')),
  );
  return isParameter ? null : text;
}
