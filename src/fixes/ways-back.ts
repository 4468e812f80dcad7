// Statements that were drafted in; those that undo them, the last first, out. What loses nothing by staying stays.

const NAME = '(?:"(?:[^"]|"")+"|`(?:[^`]|``)+`|\\[[^\\]]+\\])';
const TABLE = `${NAME}(?:\\.${NAME})?`;

type Way = readonly [RegExp, string];

const WAYS: readonly Way[] = [
  [new RegExp(`^ALTER TABLE (${TABLE}) ADD COLUMN (${NAME}) .*$`, 's'), 'ALTER TABLE $1 DROP COLUMN $2;'],
  [
    new RegExp(`^ALTER TABLE (${TABLE}) RENAME COLUMN (${NAME}) TO (${NAME});$`),
    'ALTER TABLE $1 RENAME COLUMN $3 TO $2;',
  ],
  [
    new RegExp(`^ALTER TABLE (${TABLE}) ALTER COLUMN (${NAME}) SET NOT NULL;$`),
    'ALTER TABLE $1 ALTER COLUMN $2 DROP NOT NULL;',
  ],
  [
    new RegExp(`^ALTER TABLE (${TABLE}) ALTER COLUMN (${NAME}) DROP NOT NULL;$`),
    'ALTER TABLE $1 ALTER COLUMN $2 SET NOT NULL;',
  ],
  [new RegExp(`^CREATE TABLE (${TABLE}) .*$`, 's'), 'DROP TABLE $1;'],
  [new RegExp(`^CREATE TYPE (${TABLE}) .*$`, 's'), 'DROP TYPE $1;'],
  // MySQL has other words for a foreign key, and keeps the names of indexes by table.
  [
    new RegExp(`^ALTER TABLE (\`.*?) ADD CONSTRAINT (${NAME}) FOREIGN KEY .*$`, 's'),
    'ALTER TABLE $1 DROP FOREIGN KEY $2;',
  ],
  [new RegExp(`^CREATE (?:UNIQUE )?INDEX (\`(?:[^\`]|\`\`)+\`) ON (${TABLE}).*$`, 's'), 'DROP INDEX $1 ON $2;'],
  [new RegExp(`^CREATE (?:UNIQUE )?INDEX (\\[[^\\]]+\\]) ON (${TABLE}).*$`, 's'), 'DROP INDEX $1 ON $2;'],
  [new RegExp(`^CREATE (?:UNIQUE )?INDEX (${NAME}) ON "([^"]+)"\\."[^"]+".*$`, 's'), 'DROP INDEX "$2".$1;'],
  [new RegExp(`^CREATE (?:UNIQUE )?INDEX (${NAME}) ON .*$`, 's'), 'DROP INDEX $1;'],
  [new RegExp(`^ALTER TABLE (${TABLE}) ADD CONSTRAINT (${NAME}) .*$`, 's'), 'ALTER TABLE $1 DROP CONSTRAINT $2;'],
];

const DROPPED = new RegExp(`^ALTER TABLE (${TABLE}) DROP (?:CONSTRAINT|FOREIGN KEY) (${NAME});$`);
const ADDED = new RegExp(`^ALTER TABLE (${TABLE}) ADD CONSTRAINT (${NAME}) `);

export function reversed(statements: readonly string[]): string[] {
  // What was taken off and put on anew was there before: how it was is not known.
  const replaced = new Set(statements.flatMap((statement) => DROPPED.exec(statement)?.slice(1).join() ?? []));
  return [...statements].reverse().flatMap((statement) => {
    const added = ADDED.exec(statement)?.slice(1).join();
    if (added !== undefined && replaced.has(added)) return [];
    const way = WAYS.find(([pattern]) => pattern.test(statement));
    return way ? [statement.replace(way[0], way[1])] : [];
  });
}
