// A Python model in; the models and sources it asks dbt for out. Nothing of it is executed.

import type { DbtNode } from '../../model/dbt';
import type { SourceText } from '../../model/facts';
import { LineIndex } from '../syntax/line-index';
import { baseName } from '../syntax/tree-places';

const CALL =
  /\b\w+\s*\.\s*(ref|source)\s*\(\s*(["'])([^"'\n]+)\2\s*(?:,\s*(["'])([^"'\n]+)\4)?\s*(?:,\s*(?:v|version)\s*=\s*["']?(\w+)["']?)?\s*,?\s*\)/g;
const CONFIG = /\.\s*config\s*\(([^)]*)\)/g;

export function readPython(file: SourceText): DbtNode {
  const index = new LineIndex(file.text);
  const text = blankComments(file.text);
  const node: DbtNode = {
    kind: 'dbt-node',
    resource: 'model',
    name: baseName(file.path).replace(/\.py$/i, ''),
    language: 'python',
    config: {},
    script: null,
    refs: [],
    sources: [],
    unknown: [],
  };
  for (const match of text.matchAll(CALL)) {
    const range = index.rangeOf(match.index, match.index + match[0].length);
    const [, what, , first, , second, version] = match;
    if (what === 'ref') {
      node.refs.push({
        package: second === undefined ? null : first!,
        name: second ?? first!,
        version: version ?? null,
        range,
      });
    } else if (second !== undefined) node.sources.push({ source: first!, table: second, range });
  }
  for (const match of text.matchAll(CONFIG)) {
    for (const pair of match[1]!.matchAll(/(\w+)\s*=\s*(?:["']([^"'\n]*)["']|(True|False))/g)) {
      Object.assign(node.config, Object.fromEntries([[pair[1]!, pair[2] ?? pair[3] === 'True']]));
    }
  }
  return node;
}

/** Same length, so places hold. */
function blankComments(text: string): string {
  return text.replace(
    /("""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|#[^\n]*/g,
    (all, quoted?: string) => {
      if (quoted !== undefined && !/^(?:"""|''')/.test(quoted)) return quoted;
      return all.replace(/[^\n]/g, ' ');
    },
  );
}
