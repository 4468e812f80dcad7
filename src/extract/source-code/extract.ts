// One source file in; what it says of modules, and what each code stack reads in it, out. Parsed once.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Fact, FileFacts, SourceText } from '../../model/facts';
import type { Problem } from '../../model/problem';
import type { CodeStack } from '../code-stack';
import type { StackContext } from '../stack';
import { LineIndex } from '../syntax/line-index';
import { loadTypeScript, type SourceFile, type TypeScript } from '../syntax/load-typescript';
import { isMachineMade } from './machine-made';
import { parsedModule } from './parsed-module';
import { readModule } from './read-module';
import { readShapes } from './read-shapes';
import { type Script, scriptOf } from './script-blocks';

type Parsers = Awaited<ReturnType<typeof loadTypeScript>>;

export async function extractSource(
  file: SourceText,
  context: StackContext,
  codeStacks: readonly CodeStack[],
): Promise<FileFacts> {
  const { path, text } = file;
  if (isMachineMade(text)) return { path, facts: [], problems: [] };
  const script: Script | null = isPage(path) ? scriptOf(text) : null;
  const parsers = await loadTypeScript();
  const asking = codeStacks.filter((stack) => (stack.reads?.(path) ?? true) && stack.mentions(text));
  const source = parseSource(parsers.ts, path, script, text, asking.length > 0);
  if ('reason' in source) return { path, facts: [], problems: [source] };
  const lines = new LineIndex(text);
  const { fact, bindings } = readModule(parsers.ts, source, lines);
  for (const { specifier, start, end } of script?.sources ?? []) {
    const { line, column } = lines.positionOf(start);
    fact.imports.push({ specifier, form: 'import', at: [line, column, column + end - start], names: [] });
  }
  const facts: Fact[] = [fact, ...readShapes(parsers.ts, source, lines)];
  const broken = syntaxProblem(source, path, lines);
  if (broken) return { path, facts, problems: [broken] };
  if (asking.length === 0) return { path, facts, problems: [] };
  const program = toEstree(parsers, source, path);
  if ('reason' in program) return { path, facts, problems: [program] };
  const module = parsedModule({ path, text, program, lines, imports: bindings });
  const problems: Problem[] = [];
  const counts: Record<string, number> = {};
  for (const stack of asking) {
    const reading = await stack.read(module, { dialect: context.dialect });
    facts.push(...reading.facts);
    problems.push(...reading.problems);
    if (reading.facts.length > 0) counts[stack.id] = reading.facts.length;
  }
  return Object.keys(counts).length > 0 ? { path, facts, problems, codeStacks: counts } : { path, facts, problems };
}

function isPage(path: string): boolean {
  return /\.(?:vue|svelte)$/i.test(path);
}

/** Parents cost as much as parsing: only the converter asks for them. */
function parseSource(
  ts: TypeScript,
  path: string,
  script: Script | null,
  text: string,
  parents: boolean,
): SourceFile | Problem {
  const kind = script ? pageKind(ts, script.language) : undefined;
  const options = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  try {
    return ts.createSourceFile(path, script?.text ?? text, options, parents, kind);
  } catch (error) {
    return { path, line: 1, reason: notParsed(String((error as { message?: unknown }).message)) };
  }
}

function pageKind(ts: TypeScript, language: string) {
  if (language === 'tsx') return ts.ScriptKind.TSX;
  if (language === 'ts' || language === 'typescript') return ts.ScriptKind.TS;
  return language === 'jsx' ? ts.ScriptKind.JSX : ts.ScriptKind.JS;
}

interface Diagnosed {
  parseDiagnostics?: { start?: number; messageText: unknown }[];
}

function syntaxProblem(source: SourceFile, path: string, lines: LineIndex): Problem | null {
  const [first] = (source as Diagnosed).parseDiagnostics ?? [];
  if (!first) return null;
  const message = typeof first.messageText === 'string' ? first.messageText : 'syntax error';
  return { path, line: lines.positionOf(first.start ?? 0).line, reason: notParsed(message) };
}

function notParsed(message: string): string {
  return `not understood: this file does not parse as JavaScript or TypeScript (${message.split('\n')[0]!.slice(0, 200)})`;
}

function toEstree({ parse }: Parsers, source: SourceFile, path: string): TSESTree.Program | Problem {
  try {
    // It takes a parsed file as well, though its types do not say so.
    return parse(source as unknown as string, {
      filePath: path,
      range: true,
      // Taking places off the tree costs more than leaving them.
      loc: true,
      allowInvalidAST: true,
      suppressDeprecatedPropertyWarnings: true,
      loggerFn: false,
    });
  } catch (error) {
    const { message, location } = error as { message?: unknown; location?: { start?: { line?: unknown } } };
    const line = location?.start?.line;
    return { path, line: typeof line === 'number' ? line : 1, reason: notParsed(String(message)) };
  }
}
