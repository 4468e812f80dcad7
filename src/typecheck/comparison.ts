// The type question and its answer: base and head sources in, changed members with their uses and failures out.

import type { Place } from '../model/range';
import type { Problem } from '../model/problem';

/** Source files, tsconfig/jsconfig and package.json of one side. */
export interface CodeTree {
  paths: readonly string[];
  text(path: string): string | null;
}

/** `owner`: the class, interface, enum or type alias; a nested literal is written with dots, `Order.address`. */
export interface MemberRef {
  path: string;
  owner: string;
  member: string;
}

export interface CompareOptions {
  /** Paths whose texts differ between the sides. */
  changed: readonly string[];
  /** Files that have another path at head: path there → path at base. */
  moved: ReadonlyMap<string, string>;
  /** Still declared at head, but what is behind them is gone: judged as if they were removed. */
  dropped: readonly MemberRef[];
  /** Specifiers that mean a file of the tree: a Prisma Client made from its schema. */
  aliases: { base: ReadonlyMap<string, string>; head: ReadonlyMap<string, string> };
}

export type MemberChangeKind =
  | 'removed'
  | 'renamed'
  | 'retyped'
  | 'made-optional'
  | 'made-required'
  /** A new member that must be given: those who build the whole may fail. */
  | 'added-required';

export type MemberKind = 'property' | 'method' | 'enum-member';

export interface MemberChange extends MemberRef {
  kind: MemberChangeKind;
  memberKind: MemberKind;
  /** `class User` with `@Entity()`, an interface …: what the owner is. */
  ownerKind: OwnerKind;
  renamedTo: string | null;
  /** The written types. */
  before: string;
  after: string;
  /** Where it is declared at base; for a new member at head. */
  declaredAt: Place;
  /** What of the head changed it: its declaration there, or the owner when it is gone. */
  changedAt: Place;
  /** Of a member that is gone: from the neighbour before it to the one after, at head. */
  stoodAt?: Place;
  /** From `dropped`. */
  isDropped: boolean;
}

export type OwnerKind = 'entity' | 'class' | 'interface' | 'type' | 'enum';

/** How a use names the member; `filter` and `values`: keys of what a document store is asked for, and of what it is given. */
export type UseForm = 'property' | 'key' | 'destructuring' | 'shorthand' | 'string' | 'type' | 'filter' | 'values';

export interface MemberUse extends Place {
  /** Index into `changes`. */
  change: number;
  form: UseForm;
  /** Enclosing function or class, as people say it; empty at the top of a file. */
  within: string;
  writes: boolean;
  /** `proven`: the checker resolved it; `likely`: a string whose entity is known. */
  certainty: 'proven' | 'likely' | 'possible';
}

export interface TypeFault extends Place {
  /** Index into `changes`. */
  change: number;
  /** What TypeScript says; empty for a use that no longer resolves without an error of its own. */
  message: string;
  code: number | null;
  form: UseForm | null;
  within: string;
  certainty: 'proven' | 'likely' | 'possible';
  /** Where what no longer fits is declared with the old name of a renamed member. */
  outdated?: Place;
}

export interface TypeComparison {
  changes: MemberChange[];
  /** At base. */
  uses: MemberUse[];
  /** At head. */
  faults: TypeFault[];
  /** Uses that resolve at head as they did: places of head, same order of `change`. */
  kept: MemberUse[];
  problems: Problem[];
}
