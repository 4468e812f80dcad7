// A node in; where it begins, and on that line ends, out.

import type { Spot } from '../../model/code';
import type { ParsedModule } from '../code-stack';

export function spotOf(module: ParsedModule, node: { range: [number, number] }): Spot {
  const { line, startColumn, endLine, endColumn } = module.rangeOf(node);
  return [line, startColumn, endLine === line ? endColumn : startColumn + 1];
}
