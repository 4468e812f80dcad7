// Knex migrations of all files in; one history for each folder, in the order of file names, out.

import type { Dialect } from '../../model/dialect';
import type { FileFacts } from '../../model/facts';
import type { MigrationHistory } from '../../model/history';
import { arrangeByName } from '../syntax/arrange-by-name';

export function arrange(files: FileFacts[], { dialectOf }: { dialectOf(path: string): Dialect }): MigrationHistory[] {
  return arrangeByName('knex', files, dialectOf);
}
