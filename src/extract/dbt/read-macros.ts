// A macro file (or a generic test) in; its macros with the literal refs and sources of their bodies out.

import type { DbtMacro, DbtRef, DbtSourceRef } from '../../model/dbt';
import type { SourceText } from '../../model/facts';
import { LineIndex } from '../syntax/line-index';
import type { Argument, Expression, TemplateNode } from './jinja/ast';
import { parseTemplate } from './jinja/parse-template';
import { expressionsIn } from './walk-template';

export function readMacros(file: SourceText): DbtMacro[] {
  const index = new LineIndex(file.text);
  const macros: DbtMacro[] = [];

  function collect(nodes: readonly TemplateNode[]): void {
    for (const node of nodes) {
      const isTest = node.kind === 'block' && (node.tag === 'test' || node.tag === 'data_test');
      if ((node.kind === 'macro' || isTest) && node.name !== '') {
        const name = isTest ? `test_${node.name}` : node.name;
        const calls = literalCalls(expressionsIn(node.body), index);
        macros.push({ kind: 'dbt-macro', name, range: nameRange(node, file.text, index), ...calls });
      } else if (node.kind === 'if') {
        for (const branch of node.branches) collect(branch.body);
        collect(node.otherwise);
      }
    }
  }

  collect(parseTemplate(file.text).nodes);
  return macros;
}

function nameRange(node: { start: number; end: number; name: string }, text: string, index: LineIndex) {
  const at = text.indexOf(node.name, text.slice(node.start, node.end).search(/\S/) + node.start + 4);
  return at >= 0 && at < node.end ? index.rangeOf(at, at + node.name.length) : index.rangeOf(node.start, node.end);
}

/** `ref('x')` and `source('a', 'b')` with literal arguments. */
export function literalCalls(
  expressions: Iterable<Expression>,
  index: LineIndex,
): { refs: DbtRef[]; sources: DbtSourceRef[] } {
  const refs: DbtRef[] = [];
  const sources: DbtSourceRef[] = [];
  for (const expression of expressions) {
    if (expression.kind !== 'call' || expression.of.kind !== 'name') continue;
    const range = index.rangeOf(expression.start, expression.end);
    const texts = expression.args.filter((argument) => argument.name === null).map(literalText);
    const [first, second] = texts;
    if (typeof first !== 'string' || second === null) continue;
    if (expression.of.name === 'ref') {
      const version = expression.args.find((argument) => argument.name === 'v' || argument.name === 'version');
      const found = version ? literalText(version) : null;
      refs.push({ package: second === undefined ? null : first, name: second ?? first, version: found, range });
    } else if (expression.of.name === 'source' && second !== undefined)
      sources.push({ source: first, table: second, range });
  }
  return { refs: refs.reverse(), sources: sources.reverse() };
}

function literalText({ value }: Argument): string | null {
  if (value.kind === 'text') return value.value;
  return value.kind === 'constant' && typeof value.value === 'number' ? String(value.value) : null;
}
