// What reading one module gathers: its imports, exports and local names, with the ways to add to them.

import type * as Ts from 'typescript';
import type { ExportForm, ImportedName, ImportForm, ModuleExport, ModuleImport, Spot } from '../../model/code';
import type { LineIndex } from '../syntax/line-index';
import type { SourceFile, TypeScript } from '../syntax/load-typescript';

export interface ModuleReader {
  ts: TypeScript;
  source: SourceFile;
  lines: LineIndex;
  imports: ModuleImport[];
  exports: ModuleExport[];
  declares: string[];
  /** `exports` is a name like any other in it. */
  isEsModule: boolean;
  open: boolean;
  /** Local name → its import and the name there. */
  locals: Map<string, { from: ModuleImport; name: ImportedName }>;
  /** Names of its own declarations, for exports that are listed apart. */
  forms: ReadonlyMap<string, ExportForm>;
  /** Names exported so far: overloads, merged declarations and repeated assignments are one export. */
  exported: Set<string>;
  /** Imports of calls, by the line and column of their specifier. */
  called: Map<string, ModuleImport>;
}

export function startReading(ts: TypeScript, source: SourceFile, lines: LineIndex): ModuleReader {
  return {
    ts,
    source,
    lines,
    imports: [],
    exports: [],
    declares: [],
    isEsModule: false,
    open: false,
    locals: new Map(),
    forms: new Map(),
    exported: new Set(),
    called: new Map(),
  };
}

export function spotOf(reader: ModuleReader, start: number, end: number): Spot {
  const { line, column } = reader.lines.positionOf(start);
  return [line, column, column + end - start];
}

export function spot(reader: ModuleReader, node: Ts.Node): Spot {
  return spotOf(reader, node.getStart(reader.source), node.end);
}

export function addImport(
  reader: ModuleReader,
  specifier: string,
  form: ImportForm,
  at: Spot,
  names: ImportedName[] = [],
): ModuleImport {
  const added: ModuleImport = { specifier, form, at, names };
  reader.imports.push(added);
  return added;
}

export function bind(
  reader: ModuleReader,
  from: ModuleImport,
  local: Ts.Identifier,
  name: string,
  written: Ts.Node,
  typeOnly = false,
): void {
  const imported: ImportedName = { name, at: spot(reader, written) };
  if (typeOnly) imported.type = 'said';
  from.names.push(imported);
  if (!reader.locals.has(local.text)) reader.locals.set(local.text, { from, name: imported });
}

export function addExport(reader: ModuleReader, name: string, form: ExportForm, at: Spot): void {
  if (reader.exported.has(name)) return;
  reader.exported.add(name);
  reader.exports.push({ name, form, at });
}
