// Facts of all files and the histories in; for a step of a history that is a Prisma schema, its statements out.

import type { FileFacts } from '../../../model/facts';
import type { MigrationHistory, MigrationStep } from '../../../model/history';
import { assemblePrismaSchemas } from '../../../model/prisma-schema';
import type { SqlScript } from '../../../model/sql';
import { schemaScripts } from './schema-script';

export function readSchemaScripts(
  facts: readonly FileFacts[],
  histories: readonly MigrationHistory[],
): (history: MigrationHistory, step: MigrationStep) => SqlScript | null {
  const scripts = new Map<MigrationHistory, ReturnType<typeof schemaScripts>>();
  const made = histories.filter(({ style }) => style === 'prisma-schema');
  const schemas = made.length === 0 ? [] : assemblePrismaSchemas(facts);
  for (const history of made) {
    const schema = schemas.find(({ id }) => history.steps.some((step) => step.path === id));
    if (schema) scripts.set(history, schemaScripts(schema, history.dialect));
  }
  return (history, step) => scripts.get(history)?.(step.path, step.changeSet ?? '') ?? null;
}
