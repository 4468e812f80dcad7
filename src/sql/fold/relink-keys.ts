// Foreign keys of SQLite hold their target by name: it may be made later, or dropped and made anew. Looked up when all has run.

import { addForeignKeyTarget } from './add-constraint';
import { createRecorder, type Observations } from './recorder';
import { missingTable } from './record-reads';
import { type DatabaseState, type ForeignKeyState, keyOf } from './state';

export function relinkKeys(database: DatabaseState, observations: Observations): void {
  if (database.dialect !== 'sqlite') return;
  for (const table of database.tables.values()) {
    for (const key of table.foreignKeys) {
      if (key.target && database.byId.get(key.target.id) === key.target) continue;
      const name = key.target?.name ?? key.targetName;
      const found = database.tables.get(keyOf(database, table.schema, name));
      if (found) addForeignKeyTarget(database, key, found);
      else reportMissing(database, observations, key, name);
    }
  }
}

function reportMissing(database: DatabaseState, observations: Observations, key: ForeignKeyState, name: string): void {
  const recorder = createRecorder(key.place.path, key.table.id, true, observations);
  const range = key.place;
  // SQLite minds only where foreign keys are switched on.
  missingTable(database, recorder, [{ name, quoted: true, range }], {
    clause: 'foreign-key',
    range,
    certainty: 'likely',
  });
}
