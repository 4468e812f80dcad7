// A string of SQL in; the same with what its holes stand for written out, each letter with its place in the file: constants,
// lists of columns, pieces of SQL that a condition adds, helpers of postgres.js. Null where no hole tells.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { NodeOf, ParsedModule } from '../code-stack';
import { type CodeValues, keyOf } from '../syntax/code-values';
import type { CodeString, Quote } from './find-strings';

type Node = TSESTree.Node;

export interface WrittenOut {
  /** Its places are those of `source`. */
  string: CodeString;
  source: string;
  /** Of each letter of the string, from its start, in the file. */
  offsets: number[];
  /** Pieces of the file's strings that it is made of. */
  texts: { start: number; end: number; quote: Quote }[];
}

const DEEPEST = 12;
const MOST_LETTERS = 50_000;
const MOST_STEPS = 3000;
const SQL_TAG = /(?:^|[.$])(?:\w*sql\w*|join|raw)$/i;

interface Writer {
  module: ParsedModule;
  values: CodeValues;
  /** Of the string: `sql`, whose calls are helpers. */
  tag: string | null;
  source: string;
  offsets: number[];
  inner: CodeString['texts'];
  holes: CodeString['holes'];
  texts: WrittenOut['texts'];
  steps: number;
  /** Something that was a hole is text now. */
  isFuller: boolean;
}

/** `pieces`: what is added to it later, in order. */
export function writeOut(
  string: CodeString,
  module: ParsedModule,
  values: CodeValues,
  pieces: readonly Node[] = [],
): WrittenOut | null {
  if (string.holes.length === 0 && pieces.length === 0) return null;
  const parent = module.parentOf(string.node);
  const tag = parent?.type === 'TaggedTemplateExpression' ? module.text.slice(...parent.tag.range) : null;
  const quote = string.texts[0]?.quote ?? "'";
  const writer: Writer = {
    ...{ module, values, tag: tag?.replace(/<[\s\S]*$/, '') ?? null, source: quote, offsets: [], inner: [], holes: [] },
    ...{ texts: [], steps: 0, isFuller: pieces.length > 0 },
  };
  write(writer, string.node, 0);
  for (const piece of pieces) write(writer, piece, 0);
  if (!writer.isFuller || writer.source.length > MOST_LETTERS || writer.steps > MOST_STEPS) return null;
  const { source, inner, holes, offsets, texts } = writer;
  return { string: { ...string, start: 1, end: source.length, texts: inner, holes }, source, offsets, texts };
}

function write(writer: Writer, node: Node, depth: number): void {
  writer.steps += 1;
  if (writer.source.length > MOST_LETTERS || writer.steps > MOST_STEPS) return;
  if (depth > DEEPEST) {
    hole(writer, node);
    return;
  }
  const { module, values } = writer;
  switch (node.type) {
    case 'Literal':
      if (typeof node.value !== 'string') {
        hole(writer, node);
        return;
      }
      text(writer, node.range[0] + 1, node.range[1] - 1, node.raw[0] === '"' ? '"' : "'");
      return;
    case 'TemplateLiteral':
      for (const [at, quasi] of node.quasis.entries()) {
        text(writer, quasi.range[0] + 1, quasi.range[1] - (quasi.tail ? 1 : 2), '`');
        const expression = node.expressions[at];
        if (expression) inside(writer, expression, depth + 1);
      }
      return;
    case 'BinaryExpression': {
      const operands: Node[] = [];
      let left: Node = node;
      for (; left.type === 'BinaryExpression' && left.operator === '+'; left = left.left) operands.push(left.right);
      for (const operand of [left, ...operands.reverse()]) inside(writer, operand, depth + 1);
      return;
    }
    default:
      if (node === module.program) return;
      if (values.plain(node) !== node) {
        inside(writer, node, depth);
        return;
      }
      hole(writer, node);
  }
}

/** What stands in a hole, or beside a `+`. */
function inside(writer: Writer, node: Node, depth: number): void {
  const { module, values } = writer;
  const at = values.plain(node) ?? node;
  const wasHole = node.type !== 'Literal' && node.type !== 'TemplateLiteral' && node.type !== 'BinaryExpression';
  const fuller = () => {
    if (wasHole) writer.isFuller = true;
  };
  if (at.type === 'TaggedTemplateExpression' && SQL_TAG.test(module.text.slice(...at.tag.range))) {
    fuller();
    write(writer, at.quasi, depth + 1);
    return;
  }
  const branch =
    at.type === 'ConditionalExpression'
      ? [at.consequent, at.alternate].find((one) => isText(writer, one))
      : at.type === 'LogicalExpression' && isText(writer, at.right)
        ? at.right
        : undefined;
  if (branch) {
    fuller();
    inside(writer, branch, depth + 1);
    return;
  }
  if (at.type === 'CallExpression' && (joined(writer, at) || helper(writer, at))) return;
  if (isWritten(at)) {
    fuller();
    write(writer, at, depth + 1);
    return;
  }
  hole(writer, node);
}

/** A string, a template, a sum with one of them: asked of its own words, whatever else it is made of. */
function isWritten(node: Node): boolean {
  let at = node;
  for (; at.type === 'BinaryExpression' && at.operator === '+'; at = at.left) if (isWritten(at.right)) return true;
  return at.type === 'TemplateLiteral' || (at.type === 'Literal' && typeof at.value === 'string');
}

function isText({ module, values }: Writer, node: Node): boolean {
  const at = values.plain(node) ?? node;
  const isTagged = at.type === 'TaggedTemplateExpression' && SQL_TAG.test(module.text.slice(...at.tag.range));
  const written = isTagged ? at.quasi : at;
  if (written.type === 'TemplateLiteral') return written.quasis.some(({ value }) => /[a-z]/i.test(value.raw));
  return isWritten(written) && !(written.type === 'Literal' && !/[a-z]/i.test(String(written.value)));
}

/** `COLUMNS.join(', ')` */
function joined(writer: Writer, { callee, arguments: args }: NodeOf<'CallExpression'>): boolean {
  const { values } = writer;
  if (callee.type !== 'MemberExpression' || keyOf(callee.property, callee.computed) !== 'join') return false;
  const list = values.list(callee.object);
  const separator = args.length === 0 ? ',' : values.text(args[0]);
  if (!list || separator === null || list.some((one) => values.text(one) === null)) return false;
  for (const [index, one] of list.entries()) {
    if (index > 0) words(writer, separator);
    write(writer, values.plain(one)!, DEEPEST);
  }
  writer.isFuller = true;
  return true;
}

/** postgres.js: `sql('users')`, `sql(['id', 'email'])`, `sql(user, 'email')`, `sql({ email })`. */
function helper(writer: Writer, { callee, arguments: args, range }: NodeOf<'CallExpression'>): boolean {
  const { module, values, tag } = writer;
  if (tag === null || module.text.slice(...callee.range) !== tag) return false;
  const [first, ...rest] = args;
  const isNames = values.text(first) !== null;
  const before = writer.source.slice(-400);
  const keys = (values.object(first)?.properties ?? []).map((property) =>
    property.type === 'Property' ? property.key : null,
  );
  const listed = isNames
    ? [...args]
    : rest.length > 0
      ? rest.flatMap((one) => values.list(one) ?? [one])
      : (values.list(first) ?? keys);
  const names = listed.map((one) => (one ? values.plain(one) : null));
  const isTold = (one: Node | null): one is Node =>
    one !== null && (one.type === 'Identifier' || values.text(one) !== null);
  if (names.length === 0 || !names.every(isTold)) return false;
  const isInsert = /\binsert\s+into\s+[\w."]+\s*$/i.test(before);
  const isSet = /\bset\s*$/i.test(before);
  if (!isInsert && !isSet && !isNames && !/(?:\bselect|\breturning|,)\s*$/i.test(before)) return false;
  if (isInsert) words(writer, ' (', range[0]);
  for (const [index, name] of names.entries()) {
    if (index > 0) words(writer, ', ', range[0]);
    const isQuoted = name.type === 'Literal';
    const [start, end] = name.range;
    letters(writer, isQuoted ? start + 1 : start, isQuoted ? end - 1 : end);
    if (isSet) words(writer, '=null', range[0]);
  }
  if (isInsert) words(writer, `) values (${names.map(() => 'null').join(',')})`, range[0]);
  writer.isFuller = true;
  return true;
}

function text(writer: Writer, start: number, end: number, quote: Quote): void {
  if (start >= end) return;
  writer.texts.push({ start, end, quote });
  letters(writer, start, end, quote);
}

/** As they stand in the file. */
function letters(writer: Writer, start: number, end: number, quote: Quote = "'"): void {
  const from = writer.source.length;
  writer.source += writer.module.text.slice(start, end);
  for (let at = start; at < end; at++) writer.offsets.push(at);
  writer.inner.push({ start: from, end: writer.source.length, quote });
}

/** As nobody wrote them. */
function words(writer: Writer, said: string, anchor = writer.offsets.at(-1) ?? 0): void {
  const from = writer.source.length;
  writer.source += said;
  for (let at = 0; at < said.length; at++) writer.offsets.push(anchor);
  writer.inner.push({ start: from, end: writer.source.length, quote: "'" });
}

/** There is room for what may be written in its place. */
function hole(writer: Writer, node: Node): void {
  const [start, end] = node.range;
  const code = writer.module.text.slice(start, end);
  const from = writer.source.length;
  writer.source += `\${${code.replace(/[\r\n]/g, ' ')}}`;
  writer.offsets.push(start, start);
  for (let at = start; at < end; at++) writer.offsets.push(at);
  writer.offsets.push(end - 1);
  writer.holes.push({ start: from, end: writer.source.length, code });
}
