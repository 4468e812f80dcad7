// The expression of an address in; its path in segments, each with the text that writes it, out: what has to change is
// changed there and nowhere else.

import type ts from 'typescript';
import type { TypeScript } from './syntax-at';
import type { Span } from './text-places';

export interface WrittenSegment extends Span {
  /** Null where a value is filled in. */
  text: string | null;
  /** What writes it: two segments of one string have the same. `apart`: an operand of its own. */
  within: ts.Node;
  apart: boolean;
}

/** One character of the address, or the mark of a hole. */
interface Unit extends Span {
  char: string;
  within: ts.Node;
  apart: boolean;
}

const HOLE = '\uFFFC';
/** Constants that lead to constants. */
const DEEPEST = 4;

/** Null where it is not written as text with values in it. */
export function writtenAddress(typescript: TypeScript, file: ts.SourceFile, node: ts.Node): WrittenSegment[] | null {
  const units = unitsOf(typescript, file, node, 0);
  return units && segmentsOf(units);
}

function unitsOf(typescript: TypeScript, file: ts.SourceFile, node: ts.Node, depth: number): Unit[] | null {
  const hole = [{ char: HOLE, start: node.getStart(file), end: node.getEnd(), within: node, apart: true }];
  if (depth > 50) return null;
  const inner = (next: ts.Node) => unitsOf(typescript, file, next, depth + 1);
  if (typescript.isStringLiteralLike(node)) return textUnits(file, node, node);
  if (
    typescript.isParenthesizedExpression(node) ||
    typescript.isAsExpression(node) ||
    typescript.isNonNullExpression(node)
  )
    return inner(node.expression);
  if (typescript.isTemplateExpression(node)) {
    const units = textUnits(file, node.head, node);
    for (const { expression, literal } of node.templateSpans) {
      const tail = textUnits(file, literal, node);
      const start = file.text.lastIndexOf('${', expression.getStart(file));
      units?.push({ char: HOLE, start, end: literal.getStart(file) + 1, within: node, apart: false });
      if (!units || !tail) return null;
      units.push(...tail);
    }
    return units;
  }
  if (typescript.isBinaryExpression(node) && node.operatorToken.kind === typescript.SyntaxKind.PlusToken) {
    const [left, right] = [inner(node.left), inner(node.right)];
    return left && right && [...left, ...right];
  }
  const constant = typescript.isIdentifier(node) && depth < DEEPEST ? constantOf(typescript, file, node.text) : null;
  if (constant) return inner(constant);
  return hole;
}

function textUnits(file: ts.SourceFile, node: ts.Node, within: ts.Node): Unit[] | null {
  const start = node.getStart(file) + 1;
  const written = file.text.slice(start, node.getEnd() - 1).replace(/\$$/, '');
  // An escape is longer than what it says.
  if (/[\\\n\r]/.test(written)) return null;
  return Array.from({ length: written.length }, (_, at) => ({
    char: written[at]!,
    start: start + at,
    end: start + at + 1,
    within,
    apart: false,
  }));
}

/** The value of a constant, where the file has one of that name. */
function constantOf(typescript: TypeScript, file: ts.SourceFile, name: string): ts.Expression | null {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (typescript.isIdentifier(node) && node.text === name && isDeclared(node)) found.push(node.parent);
    typescript.forEachChild(node, visit);
  };
  visit(file);
  const [only] = found;
  if (!only || found.length > 1 || !typescript.isVariableDeclaration(only)) return null;
  const isConstant = (only.parent.flags & typescript.NodeFlags.Const) !== 0;
  return isConstant ? (only.initializer ?? null) : null;
}

function isDeclared(node: ts.Identifier): boolean {
  const { parent } = node;
  return 'name' in parent && parent.name === node && ('initializer' in parent || 'parameters' in parent);
}

function segmentsOf(units: readonly Unit[]): WrittenSegment[] {
  const text = units.map(({ char }) => char).join('');
  const scheme = /^(?:[a-z]+:)?\/\/[^/?#]*/i.exec(text)?.[0].length ?? 0;
  const rest = text.slice(scheme).search(/[?#]/);
  const end = rest < 0 ? text.length : scheme + rest;
  const segments: WrittenSegment[] = [];
  for (let at = scheme; at < end; ) {
    const slash = text.indexOf('/', at);
    const until = slash < 0 || slash > end ? end : slash;
    let part = units.slice(at, until);
    // `/orders${query}` at the end: what follows is most often a query.
    const isLast = until === end && part.length > 1 && part.at(-1)!.char === HOLE;
    if (isLast && part.slice(0, -1).every(({ char }) => char !== HOLE)) part = part.slice(0, -1);
    const [first, last] = [part[0], part.at(-1)];
    if (first && last && !(part.length === 1 && first.char === '.')) {
      const isText = part.every(({ char }) => char !== HOLE);
      segments.push({
        start: first.start,
        end: last.end,
        text: isText ? part.map(({ char }) => char).join('') : null,
        within: first.within === last.within ? first.within : first.within.parent,
        apart: first.apart || last.apart || first.within !== last.within,
      });
    }
    at = until + 1;
  }
  return segments;
}
