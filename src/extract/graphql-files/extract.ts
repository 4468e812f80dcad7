// One GraphQL file, or a `nest-cli.json`, in; its documents and types, or the plugin that it turns on, out.

import type { FileFacts, SourceText } from '../../model/facts';
import { isGenerated } from '../syntax/graphql/is-generated';
import { parseGraphql } from '../syntax/graphql/parse-graphql';
import { readDocument } from '../syntax/graphql/read-document';
import { spotOf } from '../syntax/graphql/spot-of';
import { LineIndex } from '../syntax/line-index';
import { readPlugin } from './read-plugin';

/** Whole public schemas fit. */
const TOO_LONG = 4_000_000;

export async function extract({ path, text }: SourceText): Promise<FileFacts> {
  if (path.endsWith('.json')) return { path, facts: readPlugin(text), problems: [] };
  const failed = (line: number, reason: string): FileFacts => ({ path, facts: [], problems: [{ path, line, reason }] });
  if (text.length > TOO_LONG) return failed(1, 'skipped: too long for a GraphQL file');
  // A file of comments, or of `#import` lines, alone.
  if (/^(?:\s|#[^\n\r]*)*$/.test(text)) return { path, facts: [], problems: [] };
  const lines = new LineIndex(text);
  const parsed = await parseGraphql(text);
  if ('reason' in parsed) {
    const { line } = lines.positionOf(parsed.offset);
    return failed(line, `not understood: this file does not parse as GraphQL (${parsed.reason})`);
  }
  const places = { spotOf: ({ loc }: { loc?: { start: number; end: number } }) => spotOf(lines, loc) };
  return {
    path,
    facts: readDocument(parsed.document, places, { open: false, generated: isGenerated(text) }),
    problems: [],
  };
}
