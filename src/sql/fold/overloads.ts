// Routines of one name and the input types that a statement gives in; out: the one it means.

import type { TypeName } from '../../model/sql';
import type { RoutineState } from './state';

/** Modifiers (`varchar(20)`) and the schema that is searched anyway do not tell overloads apart. */
export function signatureOf(types: readonly TypeName[]): string {
  return types.map((type) => `${type.base}${type.array ? '[]' : ''}`).join(',');
}

/** Without types only the last one can be meant; types that nobody has mean none. */
export function overloadNamed(
  overloads: readonly RoutineState[],
  inputs: readonly TypeName[] | null | undefined,
): RoutineState | null {
  if (!inputs) return overloads.at(-1) ?? null;
  const wanted = signatureOf(inputs);
  const exact = overloads.find((routine) => routine.signature === wanted);
  return exact ?? overloads.find((routine) => isAlike(routine.params, inputs)) ?? null;
}

/** `users.id%TYPE` stands for a type that is not looked up. */
function isAlike(params: readonly TypeName[], inputs: readonly TypeName[]): boolean {
  if (params.length !== inputs.length) return false;
  return params.every((param, at) => {
    const input = inputs[at]!;
    return /%type$/i.test(param.base) || /%type$/i.test(input.base) || signatureOf([param]) === signatureOf([input]);
  });
}
