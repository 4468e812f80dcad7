// The recipe of a name and what it is made of in; the name out.

import type { NameRecipe, WordCase } from '../../model/naming';

export type NamePart = string | null | readonly NamePart[];

/** Calls of a strategy that calls itself end here. */
const DEEPEST = 40;
/** A method may give another what it was given many times over. */
const LONGEST = 2000;

/** `call`: methods of the strategy and of what it extends. Undefined where one of those is not known. */
export function madeName(
  recipe: NameRecipe,
  given: readonly NamePart[],
  call: (of: 'this' | 'super', name: string, args: readonly NamePart[], depth: number) => NamePart | undefined,
  depth = 0,
): NamePart | undefined {
  if (depth > DEEPEST) return undefined;
  const of = (inner: NameRecipe) => madeName(inner, given, call, depth + 1);
  switch (recipe.kind) {
    case 'text':
      return recipe.text;
    case 'parameter':
      return given[recipe.at] ?? null;
    case 'list': {
      const parts = recipe.parts.map(of);
      return parts.some((part) => part === undefined) ? undefined : noLonger(parts.flatMap((part) => part as NamePart));
    }
    case 'sum': {
      const parts = recipe.parts.map(of);
      if (parts.some((part) => part === undefined)) return undefined;
      return noLonger(parts.map((part) => (isList(part) ? part.join(',') : (part ?? ''))).join(''));
    }
    case 'joined': {
      const list = of(recipe.list);
      return list === undefined ? undefined : isList(list) ? noLonger(list.join(recipe.by)) : list;
    }
    case 'cased': {
      const text = of(recipe.of);
      return typeof text === 'string' ? inCase(text, recipe.as) : isList(text) ? undefined : text;
    }
    case 'either': {
      const first = of(recipe.first);
      return first === undefined || isThere(first) ? first : of(recipe.second);
    }
    case 'choice': {
      const when = of(recipe.when);
      return when === undefined ? undefined : of(isThere(when) ? recipe.yes : recipe.no);
    }
    case 'method': {
      const args = recipe.args.map(of);
      if (args.some((arg) => arg === undefined)) return undefined;
      return call(recipe.of, recipe.name, args as NamePart[], depth + 1);
    }
  }
}

function noLonger<T extends NamePart>(part: T): T | undefined {
  return (part?.length ?? 0) > LONGEST ? undefined : part;
}

function isList(part: NamePart | undefined): part is readonly NamePart[] {
  return Array.isArray(part);
}

function isThere(part: NamePart): boolean {
  return isList(part) ? part.length > 0 : part !== null && part !== '';
}

function inCase(text: string, as: WordCase): string {
  switch (as) {
    case 'snake':
      return snakeCase(text);
    case 'snake-with-digits':
      return words(text).join('_').toLowerCase();
    case 'camel':
      return words(text)
        .map((word, at) => (at === 0 ? word.toLowerCase() : titled(word)))
        .join('');
    case 'pascal':
      return words(text).map(titled).join('');
    case 'lower':
      return text.toLowerCase();
    case 'upper':
      return text.toUpperCase();
    case 'plural':
      return pluralOf(text);
    case 'singular':
      return text.replace(/ies$/i, 'y').replace(/(?<!s)s$/i, '');
  }
}

export function snakeCase(name: string): string {
  return name
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[\s-]+/g, '_')
    .toLowerCase();
}

export function pluralOf(word: string): string {
  if (/(?:person)$/i.test(word)) return word.replace(/erson$/i, 'eople');
  if (/child$/i.test(word)) return `${word}ren`;
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/i.test(word)) return /s$/i.test(word) && !/(?:ss|us|is)$/i.test(word) ? word : `${word}es`;
  return `${word}s`;
}

function words(text: string): string[] {
  return text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [text];
}

function titled(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
