// A parsed source file and the place where it takes an export by its old name in; the edits that take it by its new one out,
// or null when no safe way is known. Uses are renamed, too, where nothing else goes by either name.

import type ts from 'typescript';
import { renameMember } from './rename-member';
import { innermostNode, type TextEdit, type TypeScript } from './syntax-at';
import type { Span } from './text-places';

export function renameImport(
  typescript: TypeScript,
  file: ts.SourceFile,
  place: Span,
  old: string,
  renamedTo: string,
): TextEdit[] | null {
  if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(renamedTo) || file.text.slice(place.start, place.end) !== old) return null;
  const node = innermostNode(typescript, file, place.start);
  const { parent } = node;
  const here = { start: place.start, end: place.end };
  if (typescript.isExportSpecifier(parent)) {
    // Others go on taking it from here by the name that they know.
    if (!parent.propertyName) return [{ ...here, text: `${renamedTo} as ${old}` }];
    if (parent.propertyName !== node) return null;
    const isSame = parent.name.text === renamedTo;
    return [{ start: here.start, end: isSame ? parent.name.getEnd() : here.end, text: renamedTo }];
  }
  if (!typescript.isImportSpecifier(parent)) {
    const member = renameMember(typescript, file, place, old, renamedTo);
    return member && [member];
  }
  if (parent.propertyName) {
    if (parent.propertyName !== node) return null;
    const isSame = parent.name.text === renamedTo;
    return [{ start: here.start, end: isSame ? parent.name.getEnd() : here.end, text: renamedTo }];
  }
  const uses = usesOf(typescript, file, parent, old, renamedTo);
  return uses ? [{ ...here, text: renamedTo }, ...uses] : [{ ...here, text: `${renamedTo} as ${old}` }];
}

/** The name of an export that a place passes on, as others know it. */
export function passedOn(typescript: TypeScript, file: ts.SourceFile, { start }: Span): string | null {
  const { parent } = innermostNode(typescript, file, start);
  return parent && typescript.isExportSpecifier(parent) ? parent.name.text : null;
}

/** Null where one of the names means something else anywhere in the file. */
function usesOf(
  typescript: TypeScript,
  file: ts.SourceFile,
  specifier: ts.ImportSpecifier,
  old: string,
  renamedTo: string,
): TextEdit[] | null {
  const edits: TextEdit[] = [];
  let isFree = true;
  const visit = (node: ts.Node): void => {
    if (typescript.isIdentifier(node) && node !== specifier.name && !namesMember(typescript, node)) {
      if (node.text === renamedTo) isFree = false;
      if (node.text === old) {
        const use = isDeclaration(typescript, node) ? null : useOf(typescript, file, node, old, renamedTo);
        if (use) edits.push(use);
        else isFree = false;
      }
    }
    typescript.forEachChild(node, visit);
  };
  visit(file);
  return isFree ? edits : null;
}

function useOf(
  typescript: TypeScript,
  file: ts.SourceFile,
  node: ts.Identifier,
  old: string,
  renamedTo: string,
): TextEdit | null {
  const { parent } = node;
  const [start, end] = [node.getStart(file), node.getEnd()];
  if (typescript.isShorthandPropertyAssignment(parent))
    return parent.objectAssignmentInitializer ? null : { start, end, text: `${old}: ${renamedTo}` };
  if (typescript.isExportSpecifier(parent))
    return { start, end, text: parent.propertyName ? renamedTo : `${renamedTo} as ${old}` };
  // Tags of lower case are of the page, not of the module.
  const isTag = typescript.isJsxOpeningLikeElement(parent) || typescript.isJsxClosingElement(parent);
  if (isTag && /^[a-z]/.test(renamedTo)) return null;
  return { start, end, text: renamedTo };
}

function isDeclaration(typescript: TypeScript, node: ts.Identifier): boolean {
  const { parent } = node;
  if (typescript.isShorthandPropertyAssignment(parent) || typescript.isExportSpecifier(parent)) return false;
  return 'name' in parent && parent.name === node;
}

/** What stands behind a dot or before a colon says nothing of variables. */
function namesMember(typescript: TypeScript, node: ts.Identifier): boolean {
  const { parent } = node;
  if (typescript.isPropertyAccessExpression(parent)) return parent.name === node;
  if (typescript.isQualifiedName(parent)) return parent.right === node;
  if (typescript.isBindingElement(parent)) return parent.propertyName === node;
  if (typescript.isImportSpecifier(parent)) return parent.propertyName === node;
  if (typescript.isExportSpecifier(parent))
    return parent.propertyName !== undefined
      ? parent.name === node
      : parent.parent.parent.moduleSpecifier !== undefined;
  const isMember =
    typescript.isPropertyAssignment(parent) ||
    typescript.isClassElement(parent) ||
    typescript.isTypeElement(parent) ||
    typescript.isEnumMember(parent) ||
    typescript.isJsxAttribute(parent);
  return isMember && parent.name === node;
}
