// A syntax tree of TypeScript's own parser in; what the file imports and exports out, with the local names of what it imports.

import type * as Ts from 'typescript';
import type { ExportForm, ImportedName, ModuleFact, Spot } from '../../model/code';
import type { ImportBinding } from '../code-stack';
import type { LineIndex } from '../syntax/line-index';
import type { SourceFile, TypeScript } from '../syntax/load-typescript';
import { addExport, addImport, bind, type ModuleReader, spot, spotOf, startReading } from './module-reader';
import { type CalledModules, readBody } from './read-body';

export interface ReadModule {
  /** Null for a file that says nothing of modules. */
  fact: ModuleFact;
  bindings: Map<string, ImportBinding>;
}

export function readModule(ts: TypeScript, source: SourceFile, lines: LineIndex): ReadModule {
  const reader = startReading(ts, source, lines);
  reader.isEsModule = isEsModule(ts, source);
  reader.forms = declaredForms(reader);
  for (const { fileName, pos, end } of source.referencedFiles) {
    addImport(reader, fileName, 'reference', spotOf(reader, pos, end));
  }
  for (const statement of source.statements) readImport(reader, statement);
  for (const statement of source.statements) readExport(reader, statement);
  const body = readBody(reader);
  markTypeOnly(reader, body);
  const fact: ModuleFact = { kind: 'module', imports: reader.imports, exports: reader.exports };
  if (body.exportsCommonJs) fact.commonjs = true;
  // In declarations all is exported, said or not.
  if (reader.open || (reader.isEsModule && /\.d\.[cm]?ts$/i.test(source.fileName))) fact.open = true;
  if (!reader.isEsModule && !body.exportsCommonJs && !body.requires && !reader.open) fact.global = true;
  if (reader.declares.length > 0) fact.declares = reader.declares;
  return { fact, bindings: bindingsOf(reader) };
}

/** Its own imports and exports make a module of a file; `export {}` too. */
function isEsModule(ts: TypeScript, source: SourceFile): boolean {
  return source.statements.some(
    (statement) =>
      ts.isImportDeclaration(statement) ||
      ts.isExportDeclaration(statement) ||
      ts.isExportAssignment(statement) ||
      ts.isImportEqualsDeclaration(statement) ||
      (ts.canHaveModifiers(statement) && hasModifier(statement, ts.SyntaxKind.ExportKeyword)),
  );
}

// ---------------------------------------------------------------- imports

function readImport(reader: ModuleReader, statement: Ts.Statement): void {
  const { ts } = reader;
  if (ts.isImportDeclaration(statement)) {
    if (!ts.isStringLiteral(statement.moduleSpecifier)) return;
    const clause = statement.importClause;
    const added = addImport(reader, statement.moduleSpecifier.text, 'import', spot(reader, statement.moduleSpecifier));
    if (!clause) return;
    if (isTypePhase(reader, clause)) added.typeOnly = true;
    if (clause.name) bind(reader, added, clause.name, 'default', clause.name);
    const bindings = clause.namedBindings;
    if (bindings && ts.isNamespaceImport(bindings)) bind(reader, added, bindings.name, '*', bindings.name);
    else if (bindings) {
      for (const element of bindings.elements) {
        const imported = element.propertyName ?? element.name;
        bind(reader, added, element.name, imported.text, imported, element.isTypeOnly);
      }
    }
    return;
  }
  if (!ts.isImportEqualsDeclaration(statement)) return;
  const reference = statement.moduleReference;
  if (!ts.isExternalModuleReference(reference) || !ts.isStringLiteral(reference.expression)) return;
  const added = addImport(reader, reference.expression.text, 'import-equals', spot(reader, reference.expression));
  if (statement.isTypeOnly) added.typeOnly = true;
  bind(reader, added, statement.name, '*', statement.name);
}

function isTypePhase({ ts }: ModuleReader, clause: Ts.ImportClause): boolean {
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function bindingsOf({ locals }: ModuleReader): Map<string, ImportBinding> {
  return new Map(
    [...locals].map(([local, { from, name }]) => [
      local,
      { from: from.specifier, name: name.name, typeOnly: from.typeOnly === true || name.type === 'said' },
    ]),
  );
}

/** Compilers leave out of a program what only its types use; JavaScript keeps all. */
function markTypeOnly(reader: ModuleReader, body: CalledModules): void {
  if (!/\.(?:[cm]?tsx?|vue|svelte)$/i.test(reader.source.fileName)) return;
  for (const [local, { from, name }] of reader.locals) {
    if (from.form !== 'import' || from.typeOnly || name.type) continue;
    if (!body.values.has(local)) name.type = 'used';
  }
}

// ---------------------------------------------------------------- exports

function readExport(reader: ModuleReader, statement: Ts.Statement): void {
  const { ts } = reader;
  if (ts.isExportDeclaration(statement)) readExportDeclaration(reader, statement);
  else if (ts.isExportAssignment(statement)) {
    if (statement.isExportEquals) {
      reader.open = true;
      return;
    }
    const { expression } = statement;
    const local = ts.isIdentifier(expression) ? reader.locals.get(expression.text) : undefined;
    const form = ts.isIdentifier(expression) ? (reader.forms.get(expression.text) ?? 'value') : 'value';
    const at = firstLine(reader, statement.getStart(reader.source), statement.end);
    const from = local && { specifier: local.from.specifier, name: local.name.name };
    reader.exports.push({ name: 'default', form, at, ...(from ? { from } : {}) });
  } else if (ts.isModuleDeclaration(statement) && ts.isStringLiteral(statement.name)) {
    reader.declares.push(statement.name.text);
  } else readDeclaration(reader, statement);
}

function readExportDeclaration(reader: ModuleReader, statement: Ts.ExportDeclaration): void {
  const { ts } = reader;
  const { moduleSpecifier, exportClause, isTypeOnly } = statement;
  const source = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier : null;
  const type = isTypeOnly ? ({ typeOnly: true } as const) : {};
  const from = source && addImport(reader, source.text, 'export', spot(reader, source));
  if (from && isTypeOnly) from.typeOnly = true;
  if (!exportClause) {
    if (!from) return;
    const at = from.at;
    from.names.push({ name: '*', at });
    reader.exports.push({ name: '*', form: 'value', at, from: { specifier: from.specifier, name: '*' }, ...type });
    return;
  }
  if (ts.isNamespaceExport(exportClause)) {
    if (!from) return;
    const at = spot(reader, exportClause.name);
    from.names.push({ name: '*', at });
    const origin = { specifier: from.specifier, name: '*' };
    reader.exports.push({ name: exportClause.name.text, form: 'namespace', at, from: origin, ...type });
    return;
  }
  for (const element of exportClause.elements) {
    const own = element.propertyName ?? element.name;
    const at = spot(reader, element.name);
    const typed = element.isTypeOnly ? ({ typeOnly: true } as const) : type;
    if (from) {
      const imported: ImportedName = { name: own.text, at: spot(reader, own) };
      if (element.isTypeOnly) imported.type = 'said';
      from.names.push(imported);
      const origin = { specifier: from.specifier, name: own.text };
      reader.exports.push({ name: element.name.text, form: 'value', at, from: origin, ...typed });
      continue;
    }
    const local = reader.locals.get(own.text);
    const origin = local && { from: { specifier: local.from.specifier, name: local.name.name } };
    const form = reader.forms.get(own.text) ?? 'value';
    reader.exports.push({ name: element.name.text, form, at, ...origin, ...typed });
  }
}

function readDeclaration(reader: ModuleReader, statement: Ts.Statement): void {
  const { ts } = reader;
  if (!ts.canHaveModifiers(statement) || !hasModifier(statement, ts.SyntaxKind.ExportKeyword)) return;
  const isDefault = hasModifier(statement, ts.SyntaxKind.DefaultKeyword);
  for (const { name, form } of declared(reader, statement)) {
    const at = name ? spot(reader, name) : firstLine(reader, statement.getStart(reader.source), statement.end);
    addExport(reader, isDefault || !name ? 'default' : name.text, form, at);
  }
}

function hasModifier(node: Ts.HasModifiers, kind: Ts.SyntaxKind): boolean {
  return node.modifiers?.some((modifier) => modifier.kind === kind) ?? false;
}

interface Declared {
  name: Ts.Identifier | Ts.StringLiteral | null;
  form: ExportForm;
}

function declared({ ts }: ModuleReader, statement: Ts.Statement): Declared[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap((declaration) => namesIn(ts, declaration.name));
  }
  if (ts.isFunctionDeclaration(statement)) return [{ name: statement.name ?? null, form: 'function' }];
  if (ts.isClassDeclaration(statement)) return [{ name: statement.name ?? null, form: 'class' }];
  if (ts.isInterfaceDeclaration(statement)) return [{ name: statement.name, form: 'interface' }];
  if (ts.isTypeAliasDeclaration(statement)) return [{ name: statement.name, form: 'type' }];
  if (ts.isEnumDeclaration(statement)) return [{ name: statement.name, form: 'enum' }];
  if (ts.isModuleDeclaration(statement) && ts.isIdentifier(statement.name))
    return [{ name: statement.name, form: 'namespace' }];
  if (ts.isImportEqualsDeclaration(statement)) return [{ name: statement.name, form: 'value' }];
  return [];
}

function namesIn(ts: TypeScript, name: Ts.BindingName): Declared[] {
  if (ts.isIdentifier(name)) return [{ name, form: 'variable' }];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(ts, element.name) : []));
}

/** Asked for only where a file lists its exports apart. */
function declaredForms(reader: ModuleReader): Map<string, ExportForm> {
  const { ts, source } = reader;
  const forms = new Map<string, ExportForm>();
  if (!source.statements.some((statement) => ts.isExportDeclaration(statement) || ts.isExportAssignment(statement)))
    return forms;
  for (const statement of source.statements) {
    for (const { name, form } of declared(reader, statement))
      if (name && !forms.has(name.text)) forms.set(name.text, form);
  }
  return forms;
}

/** `export default {` : a place that does not span lines. */
function firstLine(reader: ModuleReader, start: number, end: number): Spot {
  const text = reader.source.text.slice(start, Math.min(end, start + 200));
  const length = text.search(/[\r\n{(]|$/);
  return spotOf(reader, start, start + Math.max(1, text.slice(0, length).trimEnd().length));
}
