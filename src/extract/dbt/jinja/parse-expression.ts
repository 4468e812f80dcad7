// Tokens in, expressions out, by Jinja's own precedence. What cannot be read throws Unreadable, which the template parser turns into a trouble.

import type { Argument, Expression, Parameter } from './ast';
import { lexExpression, type Token } from './lex-expression';

export class Unreadable extends Error {
  constructor(
    readonly offset: number,
    reason: string,
  ) {
    super(reason);
  }
}

const MAX_DEPTH = 150;
const COMPARISONS = new Set(['==', '!=', '<', '>', '<=', '>=']);
const WORDS_OF_TESTS = new Set(['and', 'or', 'else', 'if', 'is', 'in', 'not']);

export class ExpressionReader {
  private readonly tokens: Token[];
  private at = 0;
  private depth = 0;

  constructor(text: string, start: number, end: number) {
    const { tokens, bad } = lexExpression(text, start, end);
    if (bad !== null) throw new Unreadable(bad, `\`${text.slice(bad, Math.min(end, bad + 20))}\` cannot be read`);
    this.tokens = tokens;
  }

  get next(): Token {
    return this.tokens[this.at]!;
  }

  get done(): boolean {
    return this.next.kind === 'end';
  }

  private peek(ahead: number): Token {
    return this.tokens[Math.min(this.at + ahead, this.tokens.length - 1)]!;
  }

  advance(): Token {
    const token = this.next;
    if (token.kind !== 'end') this.at++;
    return token;
  }

  isSign(value: string): boolean {
    return this.next.kind === 'sign' && this.next.value === value;
  }

  isWord(value: string): boolean {
    return this.next.kind === 'name' && this.next.value === value;
  }

  takeSign(value: string): boolean {
    if (!this.isSign(value)) return false;
    this.at++;
    return true;
  }

  takeWord(value: string): boolean {
    if (!this.isWord(value)) return false;
    this.at++;
    return true;
  }

  needSign(value: string): Token {
    if (!this.isSign(value)) throw new Unreadable(this.next.start, `\`${value}\` is missing`);
    return this.advance();
  }

  needName(): Token {
    if (this.next.kind !== 'name') throw new Unreadable(this.next.start, 'a name is missing');
    return this.advance();
  }

  /** Several expressions with commas between make a list. */
  readTuple(): Expression {
    const first = this.read();
    if (!this.isSign(',')) return first;
    const items = [first];
    while (this.takeSign(',')) {
      if (this.done || this.isSign(')') || this.isSign('=')) break;
      items.push(this.read());
    }
    return { kind: 'list', items, tuple: true, start: first.start, end: items.at(-1)!.end };
  }

  read(): Expression {
    if (++this.depth > MAX_DEPTH) throw new Unreadable(this.next.start, 'the expression is nested too deeply');
    let value = this.readOr();
    while (this.isWord('if')) {
      this.advance();
      const condition = this.readOr();
      const no = this.takeWord('else') ? this.read() : null;
      value = { kind: 'choice', condition, yes: value, no, start: value.start, end: (no ?? condition).end };
    }
    this.depth--;
    return value;
  }

  /** Without the conditional form: the list of a `for … in … if …`. */
  readOr(): Expression {
    let left = this.readAnd();
    while (this.takeWord('or')) left = binary('or', left, this.readAnd());
    return left;
  }

  private readAnd(): Expression {
    let left = this.readNot();
    while (this.takeWord('and')) left = binary('and', left, this.readNot());
    return left;
  }

  private readNot(): Expression {
    const start = this.next.start;
    let count = 0;
    while (this.isWord('not')) {
      this.advance();
      count++;
    }
    let value = this.readCompare();
    for (let i = 0; i < Math.min(count, 2 - (count % 2)); i++) {
      value = { kind: 'unary', operator: 'not', operand: value, start, end: value.end };
    }
    return value;
  }

  private readCompare(): Expression {
    let left = this.readSum();
    for (;;) {
      if (this.next.kind === 'sign' && COMPARISONS.has(this.next.value)) {
        const operator = this.advance().value;
        left = binary(operator, left, this.readSum());
      } else if (this.takeWord('in')) left = binary('in', left, this.readSum());
      else if (this.isWord('not') && this.peek(1).value === 'in') {
        this.at += 2;
        left = binary('not in', left, this.readSum());
      } else return left;
    }
  }

  private readSum(): Expression {
    let left = this.readConcat();
    while (this.isSign('+') || this.isSign('-')) left = binary(this.advance().value, left, this.readConcat());
    return left;
  }

  private readConcat(): Expression {
    let left = this.readProduct();
    while (this.takeSign('~')) left = binary('~', left, this.readProduct());
    return left;
  }

  private readProduct(): Expression {
    let left = this.readUnary();
    while (this.isSign('*') || this.isSign('/') || this.isSign('//') || this.isSign('%')) {
      left = binary(this.advance().value, left, this.readUnary());
    }
    return left;
  }

  private readUnary(): Expression {
    if (++this.depth > MAX_DEPTH) throw new Unreadable(this.next.start, 'the expression is nested too deeply');
    const start = this.next.start;
    let value: Expression;
    if (this.isSign('-') || this.isSign('+')) {
      const operator = this.advance().value as '-' | '+';
      const operand = this.readUnary();
      value = { kind: 'unary', operator, operand, start, end: operand.end };
    } else {
      value = this.readPostfix(this.readPrimary());
      if (this.takeSign('**')) value = binary('**', value, this.readUnary());
      value = this.readFilters(value);
    }
    this.depth--;
    return value;
  }

  private readPostfix(first: Expression): Expression {
    let value = first;
    for (;;) {
      if (this.takeSign('.')) {
        const token = this.advance();
        const index: Expression = { kind: 'constant', value: Number(token.value), start: token.start, end: token.end };
        if (token.kind === 'number') value = { kind: 'item', of: value, index, start: value.start, end: token.end };
        else if (token.kind !== 'name') throw new Unreadable(token.start, 'a name is missing after the dot');
        else value = { kind: 'attribute', of: value, name: token.value, start: value.start, end: token.end };
      } else if (this.takeSign('[')) value = this.readItem(value);
      else if (this.takeSign('(')) {
        const args = this.readArguments();
        const close = this.needSign(')');
        value = { kind: 'call', of: value, args, start: value.start, end: close.end };
      } else return value;
    }
  }

  private readItem(of: Expression): Expression {
    const bounds: (Expression | null)[] = [null];
    while (!this.isSign(']') && !this.done) {
      if (this.takeSign(':')) bounds.push(null);
      else bounds[bounds.length - 1] = this.readTuple();
    }
    const close = this.needSign(']');
    if (bounds.length > 1) {
      const [from = null, to = null, step = null] = bounds;
      return { kind: 'slice', of, from, to, step, start: of.start, end: close.end };
    }
    const index = bounds[0];
    if (!index) throw new Unreadable(close.start, 'an index is missing');
    return { kind: 'item', of, index, start: of.start, end: close.end };
  }

  private readFilters(first: Expression): Expression {
    let value = first;
    for (;;) {
      if (this.takeSign('|')) value = this.readFilter(value);
      else if (this.takeWord('is')) value = this.readTest(value);
      else if (value !== first && (this.isSign('.') || this.isSign('[') || this.isSign('('))) {
        value = this.readPostfix(value);
      } else return value;
    }
  }

  readFilter(of: Expression | null): Expression {
    const name = this.needName();
    let full = name.value;
    while (this.takeSign('.')) full += `.${this.needName().value}`;
    let args: Argument[] = [];
    let end = name.end;
    if (this.takeSign('(')) {
      args = this.readArguments();
      end = this.needSign(')').end;
    }
    return { kind: 'filter', of, name: full, args, start: of?.start ?? name.start, end };
  }

  private readTest(of: Expression): Expression {
    const negated = this.takeWord('not');
    const name = this.needName();
    let args: Argument[] = [];
    let end = name.end;
    if (this.takeSign('(')) {
      args = this.readArguments();
      end = this.needSign(')').end;
    } else if (this.startsOperand()) {
      const value = this.readPostfix(this.readPrimary());
      args = [{ name: null, value }];
      end = value.end;
    }
    return { kind: 'test', of, name: name.value, negated, args, start: of.start, end };
  }

  private startsOperand(): boolean {
    const token = this.next;
    if (token.kind === 'text' || token.kind === 'number') return true;
    if (token.kind === 'name') return !WORDS_OF_TESTS.has(token.value);
    return token.kind === 'sign' && (token.value === '[' || token.value === '{');
  }

  readArguments(): Argument[] {
    const args: Argument[] = [];
    while (!this.isSign(')') && !this.done) {
      if (this.takeSign('**')) args.push({ name: '**', value: this.read() });
      else if (this.takeSign('*')) args.push({ name: '*', value: this.read() });
      else if (this.next.kind === 'name' && this.peek(1).kind === 'sign' && this.peek(1).value === '=') {
        const name = this.advance().value;
        this.advance();
        args.push({ name, value: this.read() });
      } else args.push({ name: null, value: this.read() });
      if (!this.takeSign(',')) break;
    }
    return args;
  }

  readParameters(): Parameter[] {
    const parameters: Parameter[] = [];
    while (!this.isSign(')') && !this.done) {
      const name = this.needName().value;
      const fallback = this.takeSign('=') ? this.read() : null;
      parameters.push({ name, default: fallback });
      // dbt 1.10 allows types: `macro x(name: string)`.
      if (this.takeSign(':')) this.read();
      if (!this.takeSign(',')) break;
    }
    return parameters;
  }

  private readPrimary(): Expression {
    const token = this.advance();
    const { start, end } = token;
    if (token.kind === 'number')
      return { kind: 'constant', value: Number(token.value.replaceAll('_', '')), start, end };
    if (token.kind === 'text') return this.readText(token);
    if (token.kind === 'name') {
      if (/^(?:true|True)$/.test(token.value)) return { kind: 'constant', value: true, start, end };
      if (/^(?:false|False)$/.test(token.value)) return { kind: 'constant', value: false, start, end };
      if (/^(?:none|None|null)$/.test(token.value)) return { kind: 'constant', value: null, start, end };
      return { kind: 'name', name: token.value, start, end };
    }
    if (token.kind === 'sign' && token.value === '(') return this.readParenthesis(start);
    if (token.kind === 'sign' && token.value === '[') {
      const items: Expression[] = [];
      while (!this.isSign(']') && !this.done) {
        items.push(this.read());
        if (!this.takeSign(',')) break;
      }
      return { kind: 'list', items, start, end: this.needSign(']').end };
    }
    if (token.kind === 'sign' && token.value === '{') return this.readDict(start);
    throw new Unreadable(start, token.kind === 'end' ? 'it ends too early' : `\`${token.value}\` is not expected here`);
  }

  private readText(token: Token): Expression {
    let value = token.value;
    let end = token.end;
    let at = token.verbatim ? token.start + 1 : -1;
    while (this.next.kind === 'text') {
      const more = this.advance();
      value += more.value;
      end = more.end;
      at = -1;
    }
    return { kind: 'text', value, at, start: token.start, end };
  }

  private readParenthesis(start: number): Expression {
    if (this.isSign(')')) return { kind: 'list', items: [], tuple: true, start, end: this.advance().end };
    const inner = this.readTuple();
    const end = this.needSign(')').end;
    return { ...inner, start, end };
  }

  private readDict(start: number): Expression {
    const items: { key: Expression; value: Expression }[] = [];
    while (!this.isSign('}') && !this.done) {
      const key = this.read();
      // `{'a', 'b'}`, which Jinja does not have but people write, is read as keys.
      const value = this.takeSign(':') ? this.read() : key;
      items.push({ key, value });
      if (!this.takeSign(',')) break;
    }
    return { kind: 'dict', items, start, end: this.needSign('}').end };
  }
}

function binary(operator: string, left: Expression, right: Expression): Expression {
  return { kind: 'binary', operator, left, right, start: left.start, end: right.end };
}
