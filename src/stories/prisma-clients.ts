// A tree in; the Prisma Clients that its schemas would generate out. Facts come from the cache, as a rule.

import type { FileFacts } from '../model/facts';
import { assemblePrismaSchemas } from '../model/prisma-schema';
import type { Tree } from '../model/tree';
import type { ClientFiles } from '../typecheck/prisma-client/client-files';
import { declarePrismaClients } from '../typecheck/prisma-client/declare-clients';

export async function prismaClients(
  tree: Tree,
  readFacts: (tree: Tree, paths: readonly string[]) => Promise<FileFacts[]>,
): Promise<ClientFiles> {
  const paths = tree.files.map(({ path }) => path).filter((path) => path.endsWith('.prisma'));
  return declarePrismaClients(paths.length === 0 ? [] : assemblePrismaSchemas(await readFacts(tree, paths)));
}
