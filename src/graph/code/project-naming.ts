// The naming strategies that a project writes and the name of one in; what its methods make, as far as that is known, out.

import type { NamingStrategyFact } from '../../model/naming';
import { madeName, type NamePart } from './made-name';

export interface ProjectNaming {
  /** The library's strategy that it builds on, as the library exports it; null for none. */
  base: string | null;
  /** `library`: what the base makes. Undefined where only running the code tells. */
  make(method: string, args: readonly NamePart[], library: NamingLibrary): NamePart | undefined;
}

export type NamingLibrary = (method: string, args: readonly NamePart[]) => NamePart | undefined;

const MOST_CLASSES = 8;
/** Methods that call each other. */
const MOST_CALLS = 60;

/** Null where the name is none of the project's. */
export function projectNaming(strategies: ReadonlyMap<string, NamingStrategyFact>, name: string): ProjectNaming | null {
  const chain: NamingStrategyFact[] = [];
  let next: string | null = name;
  while (next !== null && strategies.has(next) && chain.length < MOST_CLASSES) {
    const found: NamingStrategyFact = strategies.get(next)!;
    chain.push(found);
    next = found.extends;
  }
  if (chain.length === 0) return null;
  return {
    base: next,
    make(asked, given, library) {
      let left = MOST_CALLS;
      const run = (from: number, method: string, args: readonly NamePart[], depth: number): NamePart | undefined => {
        if (left-- <= 0) return undefined;
        for (let at = from; at < chain.length; at++) {
          const found = chain[at]!.methods.find((one) => one.name === method);
          if (!found) continue;
          if (!found.recipe) return undefined;
          const call = (of: 'this' | 'super', called: string, more: readonly NamePart[], deeper: number) =>
            run(of === 'this' ? 0 : at + 1, called, more, deeper);
          return madeName(found.recipe, args, call, depth);
        }
        return library(method, args);
      };
      return run(0, asked, given, 0);
    },
  };
}
