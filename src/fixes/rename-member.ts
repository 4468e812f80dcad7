// A parsed source file and the place of a member's old name in; the edit that makes the code say the new one out, or null
// when no safe way is known. What the code around it calls its own variables stays.

import type ts from 'typescript';
import { innermostNode, type TextEdit, type TypeScript } from './syntax-at';
import type { Span } from './text-places';

export function renameMember(
  typescript: TypeScript,
  file: ts.SourceFile,
  place: Span,
  old: string,
  renamedTo: string,
): TextEdit | null {
  // Anything else would need brackets and quotes, which each place writes in its own way.
  if (!/^#?[\p{L}_$][\p{L}\p{N}_$]*$/u.test(renamedTo)) return null;
  const span = nameSpan(file.text, place, old);
  if (span === null) return null;
  const node = innermostNode(typescript, file, span.start);
  if (typescript.isIdentifier(node) && node.getStart(file) === span.start)
    return renameIdentifier(typescript, file, node, renamedTo);
  const isText =
    typescript.isStringLiteralLike(node) ||
    typescript.isTemplateHead(node) ||
    typescript.isTemplateMiddleOrTemplateTail(node) ||
    typescript.isPrivateIdentifier(node);
  return isText && span.start >= node.getStart(file) ? { ...span, text: renamedTo } : null;
}

/** The name alone, without the quotes that it may stand in. */
function nameSpan(text: string, { start, end }: Span, old: string): Span | null {
  const written = text.slice(start, end);
  if (written === old) return { start, end };
  const isQuoted = /^(['"`])(.*)\1$/s.exec(written)?.[2] === old;
  return isQuoted ? { start: start + 1, end: end - 1 } : null;
}

function renameIdentifier(
  typescript: TypeScript,
  file: ts.SourceFile,
  node: ts.Identifier,
  renamedTo: string,
): TextEdit | null {
  const { parent } = node;
  if (!namesMember(typescript, parent, node)) return null;
  const start = node.getStart(file);
  const before = { start, end: start, text: `${renamedTo}: ` };
  // `{ email }`: the variable keeps its name.
  if (typescript.isShorthandPropertyAssignment(parent)) return before;
  if (typescript.isBindingElement(parent) && !parent.propertyName) return before;
  const named = typescript.isBindingElement(parent)
    ? parent.name
    : typescript.isPropertyAssignment(parent)
      ? parent.initializer
      : null;
  // `{ email: mail }` says the same as `{ mail }` now.
  if (named && typescript.isIdentifier(named) && named.text === renamedTo)
    return { start, end: named.getEnd(), text: renamedTo };
  return { start, end: node.getEnd(), text: renamedTo };
}

/** Not a variable: of those this place says nothing. */
function namesMember(typescript: TypeScript, parent: ts.Node, node: ts.Identifier): boolean {
  if (typescript.isQualifiedName(parent)) return parent.right === node;
  if (typescript.isBindingElement(parent))
    return typescript.isObjectBindingPattern(parent.parent) && (parent.propertyName ?? parent.name) === node;
  const isNamed =
    typescript.isPropertyAccessExpression(parent) ||
    typescript.isObjectLiteralElement(parent) ||
    typescript.isJsxAttribute(parent) ||
    typescript.isClassElement(parent) ||
    typescript.isTypeElement(parent) ||
    typescript.isEnumMember(parent);
  return isNamed && parent.name === node;
}
