// TypeScript's own parser and the converter to ESTree, loaded at most once: importing them for each file would cost more than parsing.

import type * as Estree from '@typescript-eslint/typescript-estree';
import type * as Ts from 'typescript';

export type TypeScript = typeof Ts;
export type SourceFile = Ts.SourceFile;

interface Parsers {
  ts: TypeScript;
  parse: typeof Estree.parse;
}

// A documented singleton: the parsers hold no state of the files they read.
let loading: Promise<Parsers> | null = null;

export function loadTypeScript(): Promise<Parsers> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Parsers> {
  const [ts, estree] = await Promise.all([import('typescript'), import('@typescript-eslint/typescript-estree')]);
  // Of a CommonJS module some loaders give the names, others only the default.
  const whole = (ts as { default?: TypeScript }).default ?? ts;
  return { ts: whole, parse: estree.parse };
}
