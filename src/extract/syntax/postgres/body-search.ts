// Finds the expressions of a PL/pgSQL body in its text: the parser gives the words and the line, not the offset.

import type { Range } from '../../../model/range';
import type { PgSource } from './source';

export class BodySearch {
  private readonly lineStarts: number[] = [0];
  private cursor = 0;
  /** Where the last expression that was found starts. */
  lastFound = 0;

  constructor(readonly source: PgSource) {
    // The parser counts LF alone.
    for (let at = source.text.indexOf('\n'); at >= 0; at = source.text.indexOf('\n', at + 1))
      this.lineStarts.push(at + 1);
  }

  /** Offset of the expression: the first that starts at a token at or after the last one found and its statement's line. */
  find(query: string, line: number): number | null {
    const lineStart = this.lineStarts[Math.min(line, this.lineStarts.length) - 1] ?? 0;
    const found = this.search(query, Math.max(lineStart, this.cursor)) ?? this.search(query, lineStart);
    if (found === null) return null;
    this.cursor = found + query.length;
    this.lastFound = found;
    return found;
  }

  /** Searches again from the start: declarations of inner blocks are read before the statements of outer ones. */
  restart(): void {
    this.cursor = 0;
  }

  /** A statement's own keyword: its expressions stand behind it. */
  passWord(word: string, line: number): void {
    const start = this.lineStarts[line - 1] ?? 0;
    const index = this.source.findWord(
      word,
      Math.max(start, this.cursor),
      this.lineStarts[line] ?? this.source.text.length,
    );
    if (index >= 0) this.cursor = this.source.ends[index]!;
  }

  lineRange(line: number): Range | null {
    const start = this.lineStarts[line - 1];
    if (start === undefined) return null;
    const end = this.lineStarts[line] ?? this.source.text.length;
    const span = this.source.trim(start, end);
    return this.source.range(span.start, span.end);
  }

  private search(query: string, from: number): number | null {
    const lead = query.length - query.trimStart().length;
    const words = query.trim();
    const { source } = this;
    for (let i = source.tokenAt(from); i < source.starts.length; i++) {
      const at = source.starts[i]!;
      if (source.text[at] === words[0] && this.matches(words, at)) return at - lead;
    }
    return null;
  }

  /** The parser overwrites INTO targets with spaces: a space matches anything. */
  private matches(words: string, at: number): boolean {
    const { text } = this.source;
    for (let i = 0; i < words.length; i++) {
      if (words[i] !== text[at + i] && words[i] !== ' ') return false;
    }
    const end = at + words.length;
    const next = this.source.tokenAt(end);
    // The end must not cut a word.
    return next === 0 || this.source.ends[next - 1]! <= end;
  }
}
