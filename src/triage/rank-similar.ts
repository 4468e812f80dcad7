// An issue and earlier ones in; out: those that are like it, most alike first. BM25 over words, joined with what is shared exactly.

import type { IssueNote } from '../model/issue';
import type { SimilarIssue } from '../model/triage';
import { plainWords } from './plain-words';

export interface ComparedIssue {
  title: string;
  body: string;
}

export interface SharedTraits {
  /** Masked messages of failures: equal for the same error. */
  errors: readonly string[];
  /** Paths and names of assets. */
  names: readonly string[];
}

/** Usual values: how fast a repeated word stops counting, how much length matters. */
const K1 = 1.2;
const B = 0.75;
const MOST_SHOWN = 5;
/** Of the score that the issue would have with itself. */
const LEAST_SCORE = 0.22;
const DUPLICATE_SCORE = 0.6;
const LONGEST = 6000;
const FEWEST_WORDS = 3;

const STOP = new Set(
  `a an and are as at be been but by can could did do does for from get got had has have how i if in into is it its just me my no not of on
  or our so than that the their then there these they this to too up us use used using was we were what when where which while who why will
  with would you your bug issue problem error expected actual behavior behaviour steps reproduce version describe response please thanks`.split(
    /\s+/,
  ),
);

export function rankSimilar(issue: ComparedIssue, traits: SharedTraits, earlier: readonly IssueNote[]): SimilarIssue[] {
  const query = countWords(issue);
  if (query.size < FEWEST_WORDS) return [];
  const documents = earlier.map((one) => ({
    one,
    counts: countWords(one),
    text: `${one.title}\n${one.body}`.slice(0, LONGEST),
  }));
  const spread = spreadOf([query, ...documents.map(({ counts }) => counts)]);
  const own = score(query, query, spread);
  return documents
    .map(({ one, counts, text }) => {
      const words = own === 0 ? 0 : Math.min(1, score(query, counts, spread) / own);
      const masked = text.toLowerCase();
      const errors = traits.errors.filter((error) => error.length >= 12 && masked.includes(error.toLowerCase()));
      const names = traits.names.filter((name) => name.length >= 4 && masked.includes(name.toLowerCase()));
      const bonus = (errors.length > 0 ? 0.45 : 0) + Math.min(0.2, names.length * 0.1);
      const total = Math.min(1, words + bonus);
      const isDuplicate = total >= DUPLICATE_SCORE && (errors.length > 0 || words >= DUPLICATE_SCORE);
      const shared = [
        ...(errors.length > 0 ? ['the same error'] : []),
        ...names.slice(0, 3).map((name) => `\`${name}\``),
        ...topShared(query, counts, spread).map((word) => `“${word}”`),
      ];
      const { number, title, url, state } = one;
      return {
        number,
        title,
        url,
        state,
        score: Math.round(total * 100) / 100,
        isDuplicate,
        shared: shared.slice(0, 5),
      };
    })
    .filter(({ score: total, shared }) => total >= LEAST_SCORE && shared.length > 0)
    .sort((a, b) => b.score - a.score || b.number - a.number)
    .slice(0, MOST_SHOWN);
}

/** The words that say most of an issue, for a search: rare ones first. */
export function tellingWords(issue: ComparedIssue, count: number): string[] {
  const counts = countWords(issue);
  return [...counts.keys()]
    .filter((word) => word.length >= 4 && !/^\d+$/.test(word))
    .sort((a, b) => counts.get(b)! - counts.get(a)! || b.length - a.length)
    .slice(0, count);
}

type Counts = Map<string, number>;

/** The title says most, so its words count three times. */
function countWords({ title, body }: ComparedIssue): Counts {
  const counts: Counts = new Map();
  for (const [text, weight] of [
    [title, 3],
    [body.slice(0, LONGEST), 1],
  ] as const) {
    for (const word of plainWords(text)) {
      if (STOP.has(word) || word.length < 2) continue;
      const stem = stemOf(word);
      counts.set(stem, (counts.get(stem) ?? 0) + weight);
    }
  }
  return counts;
}

/** Enough to join `migrations` with `migration` and `failing` with `fails`. */
function stemOf(word: string): string {
  if (word.includes('_') || word.length < 5) return word;
  return word.replace(/(?:ations?|ings?|ers?|ed|es|s)$/, '');
}

interface Spread {
  documents: number;
  average: number;
  frequency: Map<string, number>;
}

function spreadOf(all: readonly Counts[]): Spread {
  const frequency = new Map<string, number>();
  let length = 0;
  for (const counts of all) {
    for (const [word, count] of counts) {
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
      length += count;
    }
  }
  return { documents: all.length, average: length / Math.max(1, all.length), frequency };
}

function rarity(word: string, { documents, frequency }: Spread): number {
  const found = frequency.get(word) ?? 0;
  return Math.log(1 + (documents - found + 0.5) / (found + 0.5));
}

function score(query: Counts, document: Counts, spread: Spread): number {
  let length = 0;
  for (const count of document.values()) length += count;
  let total = 0;
  for (const [word, wanted] of query) {
    const found = document.get(word) ?? 0;
    if (found === 0) continue;
    const soft = (found * (K1 + 1)) / (found + K1 * (1 - B + (B * length) / Math.max(1, spread.average)));
    total += rarity(word, spread) * soft * Math.min(3, wanted);
  }
  return total;
}

function topShared(query: Counts, document: Counts, spread: Spread): string[] {
  return [...query.keys()]
    .filter((word) => document.has(word))
    .sort((a, b) => rarity(b, spread) * query.get(b)! - rarity(a, spread) * query.get(a)!)
    .slice(0, 3);
}
