// Prisma schemas: models, views, enums, composite types and where the client made from them is put.

import type { FileFacts, SourceText } from '../../model/facts';
import type { MigrationHistory } from '../../model/history';
import { assemblePrismaSchemas, type PrismaSchema } from '../../model/prisma-schema';
import type { Stack } from '../stack';
import { buildHistory } from '../syntax/history';
import { baseName, isForeign, isTrial } from '../syntax/tree-places';
import { extractPrismaSchema } from './extract';

export const prismaSchema: Stack = {
  id: 'prisma-schema',
  title: 'Prisma schemas',
  version: 2,
  claims: (paths) => paths.filter((path) => baseName(path).endsWith('.prisma') && !isForeign(path)),
  extract: (file: SourceText): Promise<FileFacts> => Promise.resolve(extractPrismaSchema(file)),
  arrange,
};

/** Where no migrations make the database (`prisma db push`), the schema does: as a dump would. */
function arrange(
  files: FileFacts[],
  context: { dialectOf(path: string): MigrationHistory['dialect'] },
): MigrationHistory[] {
  return assemblePrismaSchemas(files)
    .filter((schema) => isRelational(schema) && !isTrial(schema.id))
    .map((schema) =>
      buildHistory({
        style: 'prisma-schema',
        root: schema.folder,
        dialect: context.dialectOf(schema.id),
        // Types, tables and keys may stand in any order, and in any file.
        steps: ['types', 'tables', 'keys'].flatMap((changeSet) =>
          schema.files.map((path) => ({ path, changeSet, version: null, kind: 'dump' as const, defaultSchema: null })),
        ),
        sameVersion: null,
      }),
    );
}

function isRelational(schema: PrismaSchema): boolean {
  return schema.provider !== null && schema.provider !== 'mongodb';
}
