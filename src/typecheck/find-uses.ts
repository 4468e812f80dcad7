// A program and the changed members in; every resolved use of them in some files out.

import type ts from 'typescript';
import type { StringMeaning, TextNode } from './along-path';
import type { MemberUse, UseForm } from './comparison';
import { documentTypes } from './document-types';
import { enclosingName } from './enclosing-name';
import { placeOf, placeOfPart } from './place-of';
import { purposeFlows } from './purpose-flows';
import { resolveDocument } from './resolve-document';
import { declarationsOf, purposeOf, resolveUse } from './resolve-use';
import { pipelineMeanings } from './resolve-pipeline';
import { isRowKey } from './row-key';
import { stringMeanings } from './resolve-string';
import type { TypeScript } from './type-script';

/** Members by what declares them, in the files of this program. */
export interface Sought {
  /** Declaration → index of its change. */
  declarations: Map<ts.Node, number>;
  names: ReadonlySet<string>;
  /** Member → types that have it: what a string may mean where nobody says whose member it names. */
  owners?: ReadonlyMap<string, { change: number; owner: string; declaration: ts.Node }[]>;
  /** The types of the project's Mongoose say nothing of the keys of filters. */
  hidesFilters?: boolean;
  /** Paths of Mongoose documents are among them, which code names in ways that types do not follow. */
  areDocuments?: boolean;
}

export interface FoundUse extends MemberUse {
  node: ts.Node;
  /** Of the member, as it was found. */
  declaration: ts.Node;
  /** The name within the node, where the node is a string that says more. */
  part: { start: number; end: number } | null;
  /** What the place of the use means does not follow from its own type. */
  isIndirect: boolean;
}

export function findUses(
  typescript: TypeScript,
  program: ts.Program,
  files: readonly ts.SourceFile[],
  sought: Sought,
): FoundUse[] {
  const checker = program.getTypeChecker();
  const found: FoundUse[] = [];

  function add(
    file: ts.SourceFile,
    node: ts.Node,
    symbols: readonly ts.Symbol[],
    form: UseForm,
    writes: boolean,
    certainty: MemberUse['certainty'],
    part: FoundUse['part'] = null,
    isIndirect = false,
  ): void {
    if (sought.declarations.has(node.parent)) return;
    const changes = new Map<number, ts.Node>();
    for (const declaration of declarationsOf(checker, symbols)) {
      const change = sought.declarations.get(declaration);
      if (change !== undefined) changes.set(change, declaration);
    }
    const isHidden = isUnseen(typescript, node, form, sought.hidesFilters === true);
    const sure = certainty === 'proven' && isHidden ? 'likely' : certainty;
    for (const [change, declaration] of changes) {
      const within = enclosingName(typescript, node);
      const place = part ? placeOfPart(file, node, part) : placeOf(file, node);
      found.push({ ...place, node, declaration, change, form, within, writes, certainty: sure, part, isIndirect });
    }
  }

  /** `accessorKey: 'email'` of columns without a type, in a file that names the type of the rows. */
  function guess(file: ts.SourceFile, node: ts.Node, text: string): void {
    if (!typescript.isStringLiteralLike(node) || !isRowKey(typescript, node) || isTyped(checker, node)) return;
    for (const { change, owner, declaration } of sought.owners?.get(text) ?? []) {
      if (!mentions(file.text, new Set([owner]))) continue;
      const within = enclosingName(typescript, node);
      const use = { ...placeOf(file, node), node, declaration, change, within };
      found.push({ ...use, form: 'string', writes: false, certainty: 'possible', part: null, isIndirect: false });
    }
  }

  const documents = sought.areDocuments
    ? { documents: documentTypes(typescript, program), flows: purposeFlows(typescript, checker, files) }
    : null;
  for (const file of files) {
    forEachName(typescript, file, (node, text) => {
      if (sought.names.has(text)) {
        const meaning = resolveUse(typescript, checker, node);
        if (meaning && meaning.symbols.length > 0) {
          add(file, node, meaning.symbols, meaning.form, meaning.writes, 'proven');
          if (!documents || !isWrittenInPlace(typescript, checker, meaning.symbols, sought)) return;
        }
      }
      if (documents && isNameOrText(typescript, node) && mentions(text, sought.names)) {
        const documented = resolveDocument(typescript, checker, documents, node);
        for (const { symbols, form, writes, start, end } of documented) {
          const part = partOf(typescript, file, node, { symbols, certainty: 'likely', start, end });
          add(file, node, symbols, form, writes, 'likely', part, true);
        }
        if (documented.length > 0) return;
      }
      const meanings = typescript.isIdentifier(node)
        ? pipelineKey(typescript, checker, node, sought.names)
        : mentions(text, sought.names)
          ? stringMeanings(typescript, checker, node as TextNode)
          : [];
      for (const meaning of meanings) {
        add(
          file,
          node,
          meaning.symbols,
          keyPurpose(typescript, checker, node),
          false,
          meaning.certainty,
          partOf(typescript, file, node, meaning),
        );
      }
      if (meanings.length === 0 && sought.names.has(text)) guess(file, node, text);
    });
  }
  return found;
}

/** Nobody declared it: an object got it where it was made, or later. */
function isWrittenInPlace(
  typescript: TypeScript,
  checker: ts.TypeChecker,
  symbols: readonly ts.Symbol[],
  { declarations }: Sought,
): boolean {
  return [...declarationsOf(checker, symbols)].every(
    (node) =>
      !declarations.has(node) &&
      (typescript.isPropertyAssignment(node) ||
        typescript.isShorthandPropertyAssignment(node) ||
        typescript.isBinaryExpression(node) ||
        typescript.isPropertyAccessExpression(node) ||
        typescript.isElementAccessExpression(node)),
  );
}

function isNameOrText(typescript: TypeScript, node: ts.Node): node is ts.Identifier | ts.StringLiteralLike {
  return typescript.isIdentifier(node) || typescript.isStringLiteralLike(node);
}

/** `'address.city'` as the key of a filter. */
function keyPurpose(typescript: TypeScript, checker: ts.TypeChecker, node: ts.Node): UseForm {
  const { parent } = node;
  const isKey = typescript.isPropertyAssignment(parent) && parent.name === node && typescript.isStringLiteral(node);
  return (isKey ? purposeOf(typescript, checker, parent.parent) : null) ?? 'string';
}

/** What the compiler of the project itself lets pass: it alone does not see a path go. */
function isUnseen(typescript: TypeScript, node: ts.Node, form: UseForm, hidesFilters: boolean): boolean {
  if (!/\.[cm]?tsx?$/.test(node.getSourceFile().fileName)) return false;
  if (form === 'filter') return hidesFilters;
  if (form !== 'values') return false;
  let at = node.parent;
  while (
    typescript.isObjectLiteralExpression(at) ||
    typescript.isPropertyAssignment(at) ||
    typescript.isShorthandPropertyAssignment(at) ||
    typescript.isArrayLiteralExpression(at)
  ) {
    at = at.parent;
  }
  return typescript.isNewExpression(at);
}

/** Null where the string is not written as it reads, so that no place in it is known. */
function partOf(
  typescript: TypeScript,
  file: ts.SourceFile,
  node: ts.Node,
  { start, end }: StringMeaning,
): FoundUse['part'] {
  if (typescript.isIdentifier(node)) return null;
  const { text } = node as TextNode;
  return file.text.startsWith(text, node.getStart(file) + 1) ? { start: start + 1, end: end + 1 } : null;
}

/** The code around says of which type it is a member, or that it is one of some words. */
function isTyped(checker: ts.TypeChecker, node: ts.StringLiteralLike): boolean {
  const type = checker.getContextualType(node);
  return type !== undefined && (type.isUnionOrIntersection() || type.isLiteral());
}

/** `{ $match: { email: … } }` of an aggregation. */
function pipelineKey(
  typescript: TypeScript,
  checker: ts.TypeChecker,
  node: ts.Identifier,
  names: ReadonlySet<string>,
): StringMeaning[] {
  const { parent } = node;
  const isProperty = typescript.isPropertyAssignment(parent) || typescript.isShorthandPropertyAssignment(parent);
  return isProperty && parent.name === node && names.has(node.text) ? pipelineMeanings(typescript, checker, node) : [];
}

/** Identifiers and strings, in the order of the text. */
export function forEachName(
  typescript: TypeScript,
  file: ts.SourceFile,
  tell: (node: ts.Node, text: string) => void,
): void {
  const waiting: ts.Node[] = [file];
  while (waiting.length > 0) {
    const node = waiting.pop()!;
    if (typescript.isIdentifier(node) || typescript.isPrivateIdentifier(node)) tell(node, node.text);
    else if (typescript.isStringLiteralLike(node)) tell(node, node.text);
    else if (typescript.isTemplateHead(node) || typescript.isTemplateMiddleOrTemplateTail(node)) tell(node, node.text);
    const children: ts.Node[] = [];
    typescript.forEachChild(node, (child) => {
      children.push(child);
    });
    for (let at = children.length - 1; at >= 0; at--) waiting.push(children[at]!);
  }
}

function mentions(text: string, names: ReadonlySet<string>): boolean {
  for (const word of text.match(/[\p{L}\p{N}_$]+/gu) ?? []) {
    // `$total` of an aggregation.
    if (names.has(word) || names.has(word.replace(/^\$+/, ''))) return true;
  }
  return false;
}
