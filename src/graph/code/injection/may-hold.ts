// The index of injection and its module scopes in; whether a list that cannot be read might hold a token out: only if something
// near it names the token, or a module that provides it.

import type { MayHold } from './find-provider';
import { type InjectionIndex, PACKAGE } from './injection-index';
import type { ModuleScopes } from './module-scopes';

export function mayHoldBy(index: InjectionIndex, scopes: ModuleScopes): MayHold {
  return (scope, key) => {
    // Of texts and of what packages make nobody can tell by name.
    if (!index.classes.has(key) || key.startsWith(PACKAGE)) return true;
    const wanted = [key, ...(scopes.everywhere().get(key) ?? []).map(({ id }) => id)].filter((id) => id !== scope.id);
    return wanted.some((id) => scope.given.has(id) || [...scope.files].some((path) => index.namedBy(path).has(id)));
  };
}
