// What a code stack is: a folder that knows one library's idioms and reads them out of parsed JavaScript and TypeScript.
// Each source file is parsed once, by `source-code`, which hands it to every code stack that its text mentions.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Dialect } from '../model/dialect';
import type { Fact, FileFacts } from '../model/facts';
import type { MigrationHistory } from '../model/history';
import type { Problem } from '../model/problem';
import type { Range } from '../model/range';
import type { LineIndex } from './syntax/line-index';

export interface CodeStack {
  /** Kebab-case, equal to the folder's name. */
  id: string;
  title: string;
  /** Raised when the facts it reads change: part of the cache key of every source file. */
  version: number;
  /** Which source files it looks at; all when absent. */
  reads?(path: string): boolean;
  /** Asked first, with the whole text: false when no fact of this stack can be in it. Must be cheap. */
  mentions(text: string): boolean;
  /** A harmless text that it mentions and that makes it load parsers of its own, where it has such. */
  sample?: string;
  read(module: ParsedModule, context: CodeContext): CodeReading | Promise<CodeReading>;
  /** Migration tools only: the order of the files, from those that have facts of this stack (its facts alone). */
  arrange?(
    files: FileFacts[],
    context: { dialectOf(path: string): Dialect; allPaths: readonly string[] },
  ): MigrationHistory[];
}

export interface CodeContext {
  /** Dialect that the project speaks where this file lies. */
  dialect: Dialect;
}

export interface CodeReading {
  facts: Fact[];
  problems: Problem[];
}

/** A node of this type: `NodeOf<'CallExpression'>`. */
export type NodeOf<T extends NodeType> = { [N in TSESTree.Node as `${N['type']}`]: N }[T];
export type NodeType = `${TSESTree.Node['type']}`;

/** Where a local name comes from. */
export interface ImportBinding {
  /** The specifier as written: `typeorm`, `./user.entity`. */
  from: string;
  /** The name there: `default`; `*` for the whole module. */
  name: string;
  typeOnly: boolean;
}

/** One parsed file. Made once and shared by all code stacks: nobody changes it. */
export interface ParsedModule {
  path: string;
  /** The whole file. Ranges of the tree are offsets into it, in the script blocks of Vue and Svelte files too. */
  text: string;
  /** With `range`, without `loc`, comments and tokens. */
  program: TSESTree.Program;
  lines: LineIndex;
  /** Local names that imports and `const x = require('y')` bind at the top of the file. */
  imports: ReadonlyMap<string, ImportBinding>;
  /** All nodes of a type in the order of the file; one walk serves all stacks. */
  nodesOf<T extends NodeType>(type: T): readonly NodeOf<T>[];
  /** The node around; null for the program. */
  parentOf(node: TSESTree.Node): TSESTree.Node | null;
  /** Line and columns of a node. */
  rangeOf(node: { range: [number, number] }): Range;
}
