// `%ROWTYPE` and `%TYPE` in a PL/pgSQL body: what they refer to, and the body rewritten so that it parses without a catalog.

import type { Name, Statement } from '../../../model/sql';
import type { PgSource } from './source';

interface TypeReference {
  /** Token indexes of the dotted name, and the index of TYPE or ROWTYPE. */
  first: number;
  last: number;
  word: number;
  row: boolean;
}

function* typeReferences(source: PgSource): Generator<TypeReference> {
  for (let i = 1; i < source.starts.length; i++) {
    if (!source.isMark(i, '%')) continue;
    const word = source.word(i + 1);
    if (word !== 'type' && word !== 'rowtype') continue;
    let first = i - 1;
    while (first >= 2 && source.isMark(first - 1, '.') && source.nameAt(first - 2) !== null) first -= 2;
    if (source.nameAt(first) !== null) yield { first, last: i - 1, word: i + 1, row: word === 'rowtype' };
  }
}

export function findTypeReferences(source: PgSource): {
  mentions: Statement[];
  records: Record<string, Name>;
  locals: string[];
} {
  const mentions: Statement[] = [];
  const records: Record<string, Name> = {};
  const locals: string[] = [];
  for (const reference of typeReferences(source)) {
    const name: Name = [];
    for (let i = reference.first; i <= reference.last; i += 2) name.push(source.identAt(i, source.nameAt(i) ?? ''));
    // `variable%TYPE` names nothing outside of the body.
    if (!reference.row && name.length < 2) continue;
    const table = reference.row ? name : name.slice(0, -1);
    const columns = reference.row ? [] : name.slice(-1);
    const range = source.range(source.starts[reference.first]!, source.ends[reference.word]!);
    mentions.push({
      kind: 'mention',
      what: reference.row ? '%rowtype' : '%type',
      tables: [table],
      columns,
      exprs: [],
      range,
    });
    const variable = source.nameAt(reference.first - 1);
    if (reference.row && variable !== null) records[variable] = table;
  }
  for (let i = 0; i + 2 < source.starts.length; i++) {
    const isAlias = source.word(i + 1) === 'alias' && source.word(i + 2) === 'for';
    const name = isAlias ? source.nameAt(i) : null;
    if (name !== null) locals.push(name);
  }
  return { mentions, records, locals };
}

/** The body with types that need a catalog replaced; variables in `assigned` are declared as records. Lines stay. */
export function replaceRowTypes(source: PgSource, assigned: string[]): string {
  const edits: { start: number; end: number; text: string }[] = [];
  for (const reference of typeReferences(source)) {
    const start = source.starts[reference.first]!;
    edits.push({ start, end: source.ends[reference.word]!, text: reference.row ? 'record' : 'text' });
  }
  for (const variable of assigned) {
    const declaration = findDeclaration(source, variable);
    if (declaration && !edits.some((edit) => edit.start < declaration.end && declaration.start < edit.end))
      edits.push({ ...declaration, text: 'record' });
  }
  let result = '';
  let at = 0;
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    const lines = source.text.slice(edit.start, edit.end).replace(/[^\n]/g, '');
    result += source.text.slice(at, edit.start) + edit.text + lines;
    at = edit.end;
  }
  return result + source.text.slice(at);
}

/** `name type;` in a DECLARE section: the place of the type. */
function findDeclaration(source: PgSource, variable: string): { start: number; end: number } | null {
  for (let i = 0; i < source.starts.length; i++) {
    if (source.nameAt(i) !== variable || source.isMark(i - 1, '.')) continue;
    let last = i + 1;
    if (source.nameAt(last) === null) continue;
    while (source.isMark(last + 1, '.') && source.nameAt(last + 2) !== null) last += 2;
    const ends =
      source.isMark(last + 1, ';') ||
      source.isMark(last + 1, ':') ||
      source.isMark(last + 1, '=') ||
      source.word(last + 1) === 'default';
    if (ends) return { start: source.starts[i + 1]!, end: source.ends[last]! };
  }
  return null;
}
