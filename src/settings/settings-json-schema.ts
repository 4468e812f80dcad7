// Nothing in; out: the JSON Schema of the settings file, as published in schemas/settings.schema.json.

import { z } from 'zod';
import { fileSchema } from './schema';

export function settingsJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(fileSchema, { io: 'input' });
  return { $schema, title: 'Settings of Throughline (.throughline.yml)', ...schema };
}
