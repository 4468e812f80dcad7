// A template's text in, its nodes out. Never throws: what cannot be read is a trouble with its offset, and reading goes on behind it.

import type { Expression, Template, TemplateNode, TemplateTrouble } from './ast';
import { ExpressionReader, Unreadable } from './parse-expression';
import { lexTemplate, type Stretch } from './lex-template';

const MAX_NESTING = 100;
const IGNORED = new Set(['include', 'import', 'from', 'extends', 'break', 'continue']);
const BLOCKS = new Set(['snapshot', 'test', 'data_test', 'materialization', 'docs', 'block', 'autoescape', 'with']);

export function parseTemplate(text: string): Template {
  const { stretches, troubles } = lexTemplate(text);
  const parser = new TemplateParser(text, stretches, troubles);
  return { nodes: parser.readAll(), troubles };
}

class TemplateParser {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly text: string,
    private readonly stretches: readonly Stretch[],
    private readonly troubles: TemplateTrouble[],
  ) {}

  readAll(): TemplateNode[] {
    const nodes: TemplateNode[] = [];
    while (this.at < this.stretches.length) {
      nodes.push(...this.readUntil([]));
      const stray = this.stretches[this.at];
      if (!stray) break;
      this.at++;
      this.troubles.push({ offset: stray.start, reason: `\`${this.wordOf(stray)}\` ends nothing` });
    }
    return nodes;
  }

  private wordOf(stretch: Stretch): string {
    return /^\s*([\w]+)/.exec(this.text.slice(stretch.start, stretch.end))?.[1] ?? '';
  }

  /** Nodes up to a tag of one of these words, which is not taken; any `end…` stops too. */
  private readUntil(words: readonly string[]): TemplateNode[] {
    const nodes: TemplateNode[] = [];
    while (this.at < this.stretches.length) {
      const stretch = this.stretches[this.at]!;
      if (stretch.kind === 'tag') {
        const word = this.wordOf(stretch);
        if (words.includes(word) || (word.startsWith('end') && word !== 'end')) return nodes;
      }
      this.at++;
      const node = this.readStretch(stretch);
      if (node) nodes.push(node);
    }
    return nodes;
  }

  private readStretch(stretch: Stretch): TemplateNode | null {
    const { start, end } = stretch;
    if (stretch.kind === 'text') return { kind: 'output', text: this.text.slice(start, end), start, end };
    if (stretch.kind === 'print') return this.readPrint(start, end);
    if (this.depth >= MAX_NESTING) {
      this.troubles.push({ offset: start, reason: 'blocks are nested too deeply' });
      return null;
    }
    this.depth++;
    try {
      return this.readTag(stretch);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.troubles.push({ offset: error.offset, reason: error.message });
      return null;
    } finally {
      this.depth--;
    }
  }

  private readPrint(start: number, end: number): TemplateNode | null {
    if (this.text.slice(start, end).trim() === '') return null;
    try {
      const reader = new ExpressionReader(this.text, start, end);
      const value = reader.readTuple();
      if (!reader.done) throw new Unreadable(reader.next.start, `\`${reader.next.value}\` is not expected here`);
      return { kind: 'print', value, start, end };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.troubles.push({ offset: error.offset, reason: error.message });
      const from = start + /^\s*/.exec(this.text.slice(start, end))![0].length;
      const value: Expression = {
        kind: 'unread',
        start: from,
        end: start + this.text.slice(start, end).trimEnd().length,
      };
      return { kind: 'print', value, start, end };
    }
  }

  private readTag(stretch: Stretch): TemplateNode | null {
    const { start, end } = stretch;
    const word = this.wordOf(stretch);
    const bodyStart = this.text.indexOf(word, start) + word.length;
    // A tag whose head cannot be read still has to be closed where its end stands.
    const reader = this.readerOf(bodyStart, end);
    if (word === 'set') return this.readSet(reader, start, end);
    if (word === 'if') return this.readIf(reader, start);
    if (word === 'for') return this.readFor(reader, start, end);
    if (word === 'macro') {
      const { name, parameters } = this.guarded(reader, () => this.readSignature(reader));
      const body = this.readBody('macro');
      return { kind: 'macro', name, parameters, body, start, end };
    }
    if (word === 'call') {
      const { parameters, call } = this.guarded(reader, () => {
        const found = reader?.takeSign('(') ? reader.readParameters() : [];
        if (found.length > 0 || reader?.isSign(')')) reader?.needSign(')');
        return { parameters: found, call: reader!.read() };
      });
      return {
        kind: 'call-block',
        parameters,
        call: call ?? unread(start, end),
        body: this.readBody('call'),
        start,
        end,
      };
    }
    if (word === 'filter') {
      const { filters } = this.guarded<{ filters?: Expression }>(reader, () => ({ filters: reader!.readFilter(null) }));
      return {
        kind: 'filter-block',
        filters: filters ?? unread(start, end),
        body: this.readBody('filter'),
        start,
        end,
      };
    }
    if (word === 'do') return reader ? { kind: 'do', value: reader.readTuple(), start, end } : null;
    if (BLOCKS.has(word)) return this.readBlock(word, reader, start, end);
    if (!IGNORED.has(word)) this.troubles.push({ offset: start, reason: `\`{% ${word} %}\` is not known` });
    return null;
  }

  private readerOf(start: number, end: number): ExpressionReader | null {
    try {
      return new ExpressionReader(this.text, start, end);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.troubles.push({ offset: error.offset, reason: error.message });
      return null;
    }
  }

  /** What an unreadable head leaves undefined is filled by the callers. */
  private guarded<T extends object>(reader: ExpressionReader | null, read: () => T): T {
    const empty = { name: '', parameters: [] } as unknown as T;
    if (!reader) return empty;
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.troubles.push({ offset: error.offset, reason: error.message });
      return empty;
    }
  }

  private readSignature(reader: ExpressionReader | null) {
    const name = reader!.needName();
    const parameters = reader!.takeSign('(') ? reader!.readParameters() : [];
    return { name: name.value, nameStart: name.start, parameters };
  }

  private readBody(word: string): TemplateNode[] {
    const body = this.readUntil([`end${word}`]);
    this.takeEnd(word);
    return body;
  }

  /** A missing end is reported once; an end of another block is left to it. */
  private takeEnd(word: string): void {
    const stretch = this.stretches[this.at];
    if (stretch && this.wordOf(stretch) === `end${word}`) this.at++;
    else {
      const offset = stretch?.start ?? this.text.length;
      this.troubles.push({ offset, reason: `\`{% end${word} %}\` is missing` });
    }
  }

  private readSet(reader: ExpressionReader | null, start: number, end: number): TemplateNode | null {
    if (!reader) return null;
    const targets = [reader.needName().value];
    let attribute: string | null = null;
    if (reader.takeSign('.')) attribute = reader.needName().value;
    while (reader.takeSign(',')) targets.push(reader.needName().value);
    if (reader.takeSign('=')) {
      return { kind: 'set', targets, attribute, value: reader.readTuple(), start, end };
    }
    const filters: Expression[] = [];
    while (reader.takeSign('|')) filters.push(reader.readFilter(null));
    return { kind: 'block-set', target: targets[0]!, filters, body: this.readBody('set'), start, end };
  }

  private conditionOf(reader: ExpressionReader | null, start: number): Expression {
    return (
      this.guarded<{ value?: Expression }>(reader, () => ({ value: reader!.readTuple() })).value ?? unread(start, start)
    );
  }

  private readIf(reader: ExpressionReader | null, start: number): TemplateNode {
    const branches: { condition: Expression; body: TemplateNode[] }[] = [];
    let otherwise: TemplateNode[] = [];
    let condition = this.conditionOf(reader, start);
    for (;;) {
      branches.push({ condition, body: this.readUntil(['elif', 'else']) });
      const stretch = this.stretches[this.at];
      if (!stretch || this.wordOf(stretch) !== 'elif') break;
      this.at++;
      condition = this.conditionOf(
        this.readerOf(this.text.indexOf('elif', stretch.start) + 4, stretch.end),
        stretch.start,
      );
    }
    if (this.takeElse()) otherwise = this.readUntil([]);
    this.takeEnd('if');
    return { kind: 'if', branches, otherwise, start, end: start };
  }

  private takeElse(): boolean {
    const stretch = this.stretches[this.at];
    if (!stretch || this.wordOf(stretch) !== 'else') return false;
    this.at++;
    return true;
  }

  private readFor(reader: ExpressionReader | null, start: number, end: number): TemplateNode {
    const head = this.guarded(reader, () => {
      const targets = [];
      const open = reader!.takeSign('(');
      do targets.push(reader!.needName().value);
      while (reader!.takeSign(','));
      if (open) reader!.needSign(')');
      if (!reader!.takeWord('in')) throw new Unreadable(reader!.next.start, '`in` is missing');
      const values = reader!.readOr();
      const filter = reader!.takeWord('if') ? reader!.read() : null;
      return { targets, values, filter };
    });
    const body = this.readUntil(['else']);
    const otherwise = this.takeElse() ? this.readUntil([]) : [];
    this.takeEnd('for');
    return {
      kind: 'for',
      targets: head.targets ?? [],
      values: head.values ?? unread(start, end),
      filter: head.filter ?? null,
      body,
      otherwise,
      start,
      end,
    };
  }

  private readBlock(tag: string, reader: ExpressionReader | null, start: number, end: number): TemplateNode {
    const empty = { name: '', nameStart: start, parameters: [] };
    let head: ReturnType<TemplateParser['readSignature']> = empty;
    if (tag !== 'with' && tag !== 'autoescape') {
      head = { ...empty, ...this.guarded(reader, () => this.readSignature(reader)) };
    }
    const body = tag === 'docs' ? this.skipDocs() : this.readBody(tag);
    return { kind: 'block', tag, ...head, body, start, end };
  }

  /** Documentation is prose: nothing in it is a tag but its end. */
  private skipDocs(): TemplateNode[] {
    while (this.at < this.stretches.length && this.wordOf(this.stretches[this.at]!) !== 'enddocs') this.at++;
    this.takeEnd('docs');
    return [];
  }
}

function unread(start: number, end: number): Expression {
  return { kind: 'unread', start, end };
}
