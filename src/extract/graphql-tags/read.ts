// A parsed file in; the documents and type definitions of its GraphQL templates out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { CodeReading, ParsedModule } from '../code-stack';
import { isGenerated } from '../syntax/graphql/is-generated';
import { parseGraphql } from '../syntax/graphql/parse-graphql';
import { readDocument } from '../syntax/graphql/read-document';
import { spotOf } from '../syntax/graphql/spot-of';
import { dottedName } from '../syntax/http/expressions';
import { fillHoles } from './fill-holes';

const TAG = /(?:^|\.)(?:gql|graphql)$/;
const COMMENT = /\/\*\s*GraphQL\s*\*\/\s*$/i;
/** Written without a tag, and so told by how it begins. */
const BEGINS =
  /^\s*(?:query|mutation|subscription)(?:\s+\w+)?\s*(?:\([^`{]{0,2000}\))?\s*\{|^\s*fragment\s+\w+\s+on\s+\w+\s*\{/;
const MOST = 400;

export async function read(module: ParsedModule): Promise<CodeReading> {
  const reading: CodeReading = { facts: [], problems: [] };
  const generated = isGenerated(module.text);
  for (const template of module.nodesOf('TemplateLiteral').slice(0, MOST)) {
    const nature = natureOf(module, template);
    if (nature === null) continue;
    const filled = fillHoles(module.text, template);
    if (filled.text.trim() === '') continue;
    const parsed = await parseGraphql(filled.text);
    if ('reason' in parsed) {
      const { line } = module.lines.positionOf(filled.sourceOf(parsed.offset));
      const reason = `not understood: this template does not parse as GraphQL (${parsed.reason})`;
      // What no tag calls GraphQL may be something else.
      if (nature === 'tagged') reading.problems.push({ path: module.path, line, reason });
      continue;
    }
    const places = {
      spotOf: ({ loc }: { loc?: { start: number; end: number } }) =>
        spotOf(module.lines, loc && { start: filled.sourceOf(loc.start), end: filled.sourceOf(loc.end) }),
    };
    reading.facts.push(...readDocument(parsed.document, places, { open: filled.open, generated }));
  }
  return reading;
}

function natureOf(module: ParsedModule, template: TSESTree.TemplateLiteral): 'tagged' | 'untagged' | null {
  const parent = module.parentOf(template);
  if (parent?.type === 'TaggedTemplateExpression') return TAG.test(dottedName(parent.tag) ?? '') ? 'tagged' : null;
  const [first] = template.quasis;
  if (first?.value.raw.startsWith('#graphql')) return 'tagged';
  const [start] = template.range;
  if (COMMENT.test(module.text.slice(Math.max(0, start - 40), start))) return 'tagged';
  if (
    parent?.type === 'CallExpression' &&
    parent.arguments[0] === template &&
    TAG.test(dottedName(parent.callee) ?? '')
  )
    return 'tagged';
  return first && BEGINS.test(first.value.raw) ? 'untagged' : null;
}
