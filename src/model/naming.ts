// How a class of the project makes the names of tables and columns, as far as its code tells without running it.

import type { Orm } from './entity';
import type { Range } from './range';

/** A naming strategy that the project writes itself. */
export interface NamingStrategyFact {
  kind: 'naming-strategy';
  orm: Orm;
  name: string;
  /** The class that it extends: as the library exports it, as written where it is the project's; null for none. */
  extends: string | null;
  methods: NamingMethod[];
  /** The project has several of the name. */
  isAmbiguous?: true;
  range: Range;
}

export interface NamingMethod {
  name: string;
  /** Null where only running the code tells. */
  recipe: NameRecipe | null;
}

export type WordCase = 'snake' | 'snake-with-digits' | 'camel' | 'pascal' | 'lower' | 'upper' | 'plural' | 'singular';

export type NameRecipe =
  | { kind: 'text'; text: string }
  | { kind: 'parameter'; at: number }
  | { kind: 'list'; parts: NameRecipe[] }
  | { kind: 'sum'; parts: NameRecipe[] }
  | { kind: 'joined'; list: NameRecipe; by: string }
  | { kind: 'cased'; as: WordCase; of: NameRecipe }
  /** The first that is not empty. */
  | { kind: 'either'; first: NameRecipe; second: NameRecipe }
  | { kind: 'choice'; when: NameRecipe; yes: NameRecipe; no: NameRecipe }
  /** A method of the class itself, or of the one that it extends. */
  | { kind: 'method'; of: 'this' | 'super'; name: string; args: NameRecipe[] };
