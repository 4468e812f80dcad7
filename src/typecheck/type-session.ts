// Type questions one after the other in; answers out. The base is sent once, each head as what differs from it.

import type { Place } from '../model/range';
import { type AnsweredMember, answeredMembers } from './answered-members';
import { plainChange } from './compare-members';
import { changedMembers, compareWith, type TypeLibrary } from './compare-types';
import type { CodeTree, MemberChange, MemberRef, TypeComparison } from './comparison';
import { openKnownBase } from './known-base';
import { openSourceFiles } from './source-files';

export type TypeQuestion =
  /** Does any member differ? Needs the changed files alone. */
  | ({ step: 'members' } & Sides)
  | ({ step: 'compare'; aliases: { base: [string, string][]; head: [string, string][] } } & Sides)
  /** Of the base alone: who answers over HTTP with which members. */
  | ({ step: 'answers'; members: MemberRef[]; handlers: Place[]; aliases: [string, string][] } & Pick<
      Sides,
      'baseId' | 'base'
    >);

interface Sides {
  /** Equal ids mean equal texts. Left out where the thread has them already. */
  baseId: string;
  base?: [path: string, text: string][];
  /** What of the head differs from the base: null for a file that is gone. */
  head: [path: string, text: string | null][];
  moved: [path: string, from: string][];
  dropped: MemberRef[];
}

export type TypeAnswer =
  | { step: 'members'; changes: MemberChange[] }
  | { step: 'compare'; comparison: TypeComparison }
  | { step: 'answers'; answered: AnsweredMember[] }
  /** The base was not sent. */
  | { step: 'unknown-base' };

export function openTypeSession(given: TypeLibrary): (question: TypeQuestion) => TypeAnswer {
  const sources = openSourceFiles(given.typescript);
  const programs = openKnownBase();
  // A tree is asked about again; the few files that changed are sent with each question about them.
  let last: { id: string; tree: CodeTree } | null = null;

  function baseOf({ step, baseId: id, base }: TypeQuestion): CodeTree | null {
    const tree = base ? treeOf(new Map(base)) : null;
    if (tree !== null && step !== 'members') last = { id, tree };
    return tree ?? (last?.id === id ? last.tree : null);
  }

  return (question) => {
    const base = baseOf(question);
    if (!base) return { step: 'unknown-base' };
    if (question.step === 'answers') {
      const aliases = new Map(question.aliases);
      return { step: 'answers', answered: answeredMembers(given, sources, base, { ...question, aliases }) };
    }
    const head = overlay(base, question.head);
    const options = {
      changed: question.head.map(([path]) => path),
      moved: new Map(question.moved),
      dropped: question.dropped,
    };
    if (question.step === 'members') {
      return { step: 'members', changes: changedMembers(given, sources, base, head, options).map(plainChange) };
    }
    const aliases = { base: new Map(question.aliases.base), head: new Map(question.aliases.head) };
    return { step: 'compare', comparison: compareWith(given, sources, programs, base, head, { ...options, aliases }) };
  };
}

export function treeOf(texts: ReadonlyMap<string, string>): CodeTree {
  const paths = [...texts.keys()].sort();
  return { paths, text: (path) => texts.get(path) ?? null };
}

function overlay(base: CodeTree, changes: readonly [string, string | null][]): CodeTree {
  const over = new Map(changes);
  const kept = base.paths.filter((path) => over.get(path) !== null);
  const known = new Set(kept);
  const added = [...over].filter(([path, text]) => text !== null && !known.has(path)).map(([path]) => path);
  return {
    paths: [...kept, ...added].sort(),
    text: (path) => {
      const text = over.get(path);
      return text === undefined ? base.text(path) : text;
    },
  };
}
