// An enum of a Prisma schema as written → its values, with the names that the database knows them by.

import type { EntityEnumFact } from '../../model/entity';
import { argumentOf, attributeNamed, namedString, type Placed, stringOf } from './read-attributes';
import type { SchemaBlock } from './schema-syntax';

export function readEnum(block: SchemaBlock, placed: Placed): EntityEnumFact {
  const attributes = block.lines.flatMap((line) => (line.kind === 'attribute' ? [line.attribute] : []));
  const values = block.lines.flatMap((line) => {
    if (line.kind !== 'field') return [];
    const stored = stringOf(argumentOf(attributeNamed(line.attributes, 'map'), ['name'], 0));
    return [{ name: line.name.text, range: placed(line.name), stored: stored ?? line.name.text }];
  });
  return {
    kind: 'entity-enum',
    orm: 'prisma',
    name: block.name.text,
    databaseName: namedString(argumentOf(attributeNamed(attributes, 'map'), ['name'], 0), placed),
    schema: stringOf(argumentOf(attributeNamed(attributes, 'schema'), ['map', 'name'], 0)),
    values,
    range: placed(block),
    nameRange: placed(block.name),
  };
}
