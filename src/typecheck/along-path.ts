// A type and the steps of a path through its members in; the members at each step out.

import type ts from 'typescript';
import { ofType } from './resolve-use';

export interface StringMeaning {
  symbols: ts.Symbol[];
  /** Where in the string the name stands. */
  start: number;
  end: number;
  certainty: 'proven' | 'likely';
}

/** A string literal, or a part of a template between its holes. */
export type TextNode = ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail;

/** A member at each step; list elements and promises are what they hold. `start`: of the path in its string. */
export function alongPath(
  checker: ts.TypeChecker,
  owner: ts.Type,
  steps: readonly string[],
  start = 0,
  certainty: StringMeaning['certainty'] = 'proven',
): StringMeaning[] {
  const found: StringMeaning[] = [];
  let type: ts.Type | undefined = owner;
  let at = start;
  for (const step of steps) {
    if (!type) break;
    const from = at;
    at += step.length + 1;
    // A place in a list, or all of them.
    if (/^(?:\d+|\$\w*|\$\[\w*\])$/.test(step)) continue;
    const { symbols } = ofType(checker, elementOf(checker, type), step, 'string', false);
    if (symbols.length === 0) break;
    found.push({ symbols, certainty, start: from, end: from + step.length });
    type = checker.getTypeOfSymbol(symbols[0]!);
  }
  return found;
}

export function elementOf(checker: ts.TypeChecker, type: ts.Type): ts.Type {
  const plain = checker.getNonNullableType(type);
  const awaited = checker.getAwaitedType(plain) ?? plain;
  return checker.getIndexTypeOfType(awaited, 1) ?? awaited;
}
