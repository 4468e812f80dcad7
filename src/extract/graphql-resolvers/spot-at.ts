// A node of parsed code in; the spot where it begins out.

import type { Spot } from '../../model/code';
import type { ParsedModule } from '../code-stack';

export function spotAt(module: ParsedModule, node: { range: [number, number] }): Spot {
  const { line, startColumn, endLine, endColumn } = module.rangeOf(node);
  return [line, startColumn, endLine === line ? endColumn : startColumn];
}
