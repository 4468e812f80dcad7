// One file of a Prisma schema in; its models, views, types, enums and settings as facts out.

import type { EntityModelFact } from '../../model/entity';
import type { FileFacts, SourceText } from '../../model/facts';
import type { Problem } from '../../model/problem';
import { LineIndex } from '../syntax/line-index';
import { parseSchema } from './parse-schema';
import { readEntity } from './read-entity';
import { readEnum } from './read-enum';
import { readSettings } from './read-settings';
import type { SchemaBlock, Span } from './schema-syntax';

export function extractPrismaSchema({ path, text }: SourceText): FileFacts {
  const lines = new LineIndex(text);
  const placed = ({ start, end }: Span) => lines.rangeOf(start, end);
  const { blocks, troubles } = parseSchema(text);
  const facts: EntityModelFact[] = [];
  const problems: Problem[] = troubles.map((trouble) => ({
    path,
    line: lines.positionOf(trouble.start).line,
    reason: `not understood: ${trouble.what}`,
  }));
  const settings = readSettings(path, blocks, placed);
  if (settings) facts.push(settings);
  const seen = new Set<string>();
  for (const block of blocks) {
    if (block.keyword === 'datasource' || block.keyword === 'generator') continue;
    if (seen.has(block.name.text)) {
      const { line } = lines.positionOf(block.name.start);
      problems.push({ path, line, reason: `\`${block.name.text}\` is defined twice; the first definition is used` });
      continue;
    }
    seen.add(block.name.text);
    if (block.keyword === 'enum') facts.push(readEnum(block, placed));
    else facts.push(readEntity(withKeyword(block, block.keyword), placed));
  }
  return { path, facts, problems };
}

function withKeyword<K extends SchemaBlock['keyword']>(block: SchemaBlock, keyword: K): SchemaBlock & { keyword: K } {
  return { ...block, keyword };
}
