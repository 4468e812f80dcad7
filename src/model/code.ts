// What the file of a JavaScript or TypeScript module says of other modules: imports, exports, re-exports. As written;
// which file a specifier means is decided when the graph is linked.

/** Where a name or a specifier stands: line, first column, end column. It never spans lines. */
export type Spot = [line: number, startColumn: number, endColumn: number];

export interface ModuleFact {
  kind: 'module';
  imports: ModuleImport[];
  exports: ModuleExport[];
  /** It exports more than can be told: `module.exports = something`, `export =`, names made at run time. */
  open?: true;
  /** What it exports are members of one object, which is also its default. */
  commonjs?: true;
  /** Neither imports nor exports: its declarations are everybody's. */
  global?: true;
  /** Modules that it declares for others: `declare module '*.svg'`. */
  declares?: string[];
}

export type ImportForm =
  /** `import … from`, `import 'x'`, `export … from`. */
  | 'import'
  | 'export'
  /** `import('x')`; the specifier may hold `*` where a template has a hole. */
  | 'dynamic'
  | 'require'
  /** `import x = require('x')` */
  | 'import-equals'
  /** `require.resolve('x')`, `import.meta.resolve('x')`: the file must be there, but is not run. */
  | 'resolve'
  /** `jest.mock('x')`, `vi.mock('x')`, … */
  | 'mock'
  /** `import('x').Type` */
  | 'type'
  /** `/// <reference path="x" />`, which is relative even without a dot. */
  | 'reference'
  /** `new URL('x', import.meta.url)` and `import.meta.glob('x')`: a file beside this one. */
  | 'asset';

export interface ModuleImport {
  specifier: string;
  form: ImportForm;
  /** `import type`, `export type`. */
  typeOnly?: true;
  /** In a block that swallows what is thrown: what is not there is expected. */
  optional?: true;
  /** Of the specifier, quotes included. */
  at: Spot;
  /** What is taken of the other module; empty for its effects only. */
  names: ImportedName[];
}

export interface ImportedName {
  /** As the other module exports it; `default`; `*` for the whole module. */
  name: string;
  at: Spot;
  /** `said`: `import { type X }`. `used`: only types of this file use it, so compilers leave it out. */
  type?: 'said' | 'used';
  /** Members read from a `*`, where it is not passed on. */
  members?: { name: string; at: Spot }[];
}

export type ExportForm = 'class' | 'function' | 'variable' | 'enum' | 'namespace' | 'interface' | 'type' | 'value';

export interface ModuleExport {
  /** `default`; `*` for everything of `from`. */
  name: string;
  form: ExportForm;
  at: Spot;
  /** Re-exported: the other module, and the name there (`*` for the module as one object). */
  from?: { specifier: string; name: string };
  typeOnly?: true;
}

/** An interface, class or type literal at the top of a file, with the members that it writes out. */
export interface ShapeFact {
  kind: 'shape';
  name: string;
  /** `checked`: its decorators refuse a value without it. */
  members: { name: string; optional: boolean; type: string; at: Spot; checked?: true }[];
  /** It has, or may have, more members than these. */
  partial: boolean;
  /** Types whose members it has too, as written, without their arguments. */
  extends?: string[];
  at: Spot;
}

/** Objects that a function with a declared result builds in place: which member is made of what. */
export interface MakingFact {
  kind: 'making';
  /** The type of the result, as written. */
  type: string;
  /** `start` and `end` are those of the value. */
  fields: { name: string; start: Spot; end: Spot }[];
}
