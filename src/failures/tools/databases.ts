// Lines in; statements that database clients refused, and migrations that their tools could not apply, out.

import type { ToolReader } from '../sighting';
import { readBlocks, type Block } from './blocks';

const SIGN =
  /ERROR|Error|error near line|FAILED|failed|Reason:|Msg \d|ORA-|Migration|migration|Dirty database|QueryFailed|pending|Multiple head/;
const KINDS: Block['kinds'] = [
  [/password authentication|Access denied|permission denied|must be owner|P1000|P1010|28P01|no pg_hba/i, 'permission'],
  [
    /connection refused|could not connect|Can't reach database|P1001|P1002|ECONNREFUSED|server closed the connection|could not translate host|Communications link failure|Lost connection/i,
    'network',
  ],
  [/statement timeout|lock timeout|Lock wait timeout|timed out|P1008|P2024/i, 'timeout'],
  [/No space left|disk full|53100/i, 'disk'],
];
/** What Postgres writes below an error. */
const MORE: readonly RegExp[] = [/^(?:LINE \d+:|DETAIL:|HINT:|CONTEXT:|\s+\^|Query:|SQL:).*$/];

const BLOCKS: readonly Block[] = [
  {
    tool: 'psql',
    kind: 'migration',
    kinds: KINDS,
    head: /^psql:(?<path>[^:]+):(?<line>\d+): (?:ERROR|FATAL|error):\s+(?:(?<code>[0-9A-Z]{5}): )?(?<message>.*)$/,
    details: MORE,
    until: /^(?!LINE \d|DETAIL|HINT|CONTEXT|\s)/,
    look: 8,
  },
  {
    tool: 'mysql',
    kind: 'migration',
    kinds: KINDS,
    head: /^ERROR (?<code>\d{4}) \([0-9A-Z]{5}\)(?: at line (?<line>\d+)(?: in file: '(?<path>[^']+)')?)?: (?<message>.*)$/,
  },
  {
    tool: 'sqlite3',
    kind: 'migration',
    head: /^(?:Error: near line \d+|(?:Parse|Runtime) error near line \d+|Error: in prepare): (?<message>.*)$/,
    look: 3,
    until: /^\S/,
  },
  {
    tool: 'sqlcmd',
    kind: 'migration',
    head: /^Msg (?<code>\d+), Level \d+, State \d+, .*Line \d+$/,
    details: [/^(?<message>\S.*)$/],
    look: 1,
  },
  {
    tool: 'flyway',
    kind: 'migration',
    kinds: KINDS,
    head: /^(?:ERROR: |\[ERROR\] )?(?:.*: )?(?:Script|Migration) (?:of .* )?\S*\s?failed(?:!.*)?$/,
    details: [
      /^SQL State\s+: (?<code>\w+)$/,
      /^Message\s+: (?:ERROR: )?(?<message>.*)$/,
      /^Location\s+: (?<path>\S+\.sql)/,
      /^Line\s+: (?<line>\d+)$/,
    ],
    look: 16,
    blanks: 2,
  },
  {
    tool: 'flyway',
    kind: 'migration',
    head: /^(?:\[?ERROR\]?:? .*?)?(?<message>Validate failed: .*|Found (?:more than one migration with version|non-empty schema).*|Detected (?:failed|resolved|applied) migration.*)$/,
    details: [/^(?<code>Migration checksum mismatch) for/],
    look: 6,
  },
  {
    tool: 'liquibase',
    kind: 'migration',
    kinds: KINDS,
    head: /^(?:Unexpected error running Liquibase: |ERROR: Exception Details|.*liquibase\.exception\.\w+: )?.*[Mm]igration failed for change ?set (?<path>[^\s:]+)::(?<test>[^:]+::[^:]+):?$/,
    details: [/^\s*Reason: (?:liquibase\.exception\.(?<code>\w+): )?(?:ERROR: )?(?<message>.*?)$/],
    look: 4,
  },
  {
    tool: 'liquibase',
    kind: 'migration',
    head: /^(?:ERROR: |Unexpected error running Liquibase: )?(?<message>Validation Failed:.*)$/,
    details: [/^\s+(?<path>[^\s:]+\.(?:xml|ya?ml|sql|json|groovy))::/],
    look: 6,
  },
  {
    tool: 'prisma',
    kind: 'migration',
    kinds: [[/^P1\d{3}/, 'network'], ...KINDS],
    head: /^(?:Error: )(?<code>P\d{4}):? ?(?<message>.*)$/,
    details: [
      /^Migration name: (?<test>\S+)$/,
      /^ERROR: (?<message>.*)$/,
      /^(?<message>(?!Database error|Migration name|A migration failed to apply|Error: |Read more)\S.*)$/,
    ],
    until: /^##\[|^npm |^ELIFECYCLE/,
    look: 14,
    blanks: 1,
  },
  {
    tool: 'prisma',
    kind: 'compile',
    head: /^(?:Error: )?Prisma schema validation - .*$/,
    details: [/^Error code: (?<code>P\d{4})$/, /^error: (?<message>.*)$/, /^\s*-->\s+(?<path>\S+):(?<line>\d+)$/],
    until: /^Validation Error Count/,
    look: 14,
  },
  {
    tool: 'prisma',
    kind: 'migration',
    kinds: KINDS,
    head: /Prisma\w*Error: ?$/,
    details: [
      /^\s*(?<message>(?:The (?:table|column|migration|value|provided)|Unique constraint|Foreign key|Null constraint|Can't reach|Raw query failed|Timed out|Argument|Unknown|Record|An operation failed|Authentication failed|Transaction|Error in connector).*)$/,
      /^\s*code: '(?<code>P\d{4})',?$/,
      /^\s*at .*?\(?(?<path>[^\s()]+\.[cm]?[jt]sx?):(?<line>\d+):(?<column>\d+)\)?(?: \{)?$/,
    ],
    look: 24,
    blanks: 1,
  },
  {
    tool: 'typeorm',
    kind: 'migration',
    alsoHead: true,
    kinds: KINDS,
    head: /^(?:Error during migration run:|Migration "(?<test>[\w-]+)" failed, error: (?<message>.*)|(?:.*\s)?QueryFailedError: .*)$/,
    details: [
      /^(?:.*\s)?QueryFailedError: (?<message>.*)$/,
      /^\s*code: '(?<code>\w+)',?$/,
      /^\s*at .*?\(?(?<path>[^\s()]+\.[cm]?[jt]sx?):(?<line>\d+):(?<column>\d+)\)?(?: \{)?$/,
    ],
    until: /^##\[/,
    look: 30,
  },
  {
    tool: 'knex',
    kind: 'migration',
    kinds: KINDS,
    head: /^migration (?:file "(?<path>[^"]+)" failed|failed with error: (?<message>.*))$/,
    details: [/^migration failed with error: (?<message>.*)$/],
    look: 2,
  },
  {
    tool: 'knex',
    kind: 'migration',
    head: /^(?:Error: )?(?<message>The migration directory is corrupt, the following files are missing: .*)$/,
  },
  {
    tool: 'alembic',
    kind: 'migration',
    head: /^(?:FAILED: |ERROR \[alembic[\w.]*\] )(?<message>(?:Multiple head revisions|Can't locate revision|Target database is not up to date|New upgrade operations detected|Can't find|No such revision).*)$/,
  },
  {
    tool: 'django',
    kind: 'migration',
    head: /^(?:CommandError: |django\.core\.management\.base\.CommandError: )(?<message>Conflicting migrations detected.*)$/,
  },
  {
    tool: 'django',
    kind: 'migration',
    head: /^(?<message>Your models(?: in app\(s\): .*)? have changes that are not yet reflected in a migration.*)$/,
  },
  {
    tool: 'django',
    kind: 'workflow-config',
    head: /^(?:django\.core\.management\.base\.)?SystemCheckError: (?<message>System check identified .*)$/,
    details: [/^\S+: \((?<code>\w+\.[EWC]\d{3})\) .*$/],
    look: 8,
    blanks: 2,
  },
  {
    tool: 'rails',
    kind: 'migration',
    kinds: KINDS,
    head: /^StandardError: An error has occurred, (?:this and )?all later migrations canceled:$/,
    details: [
      /^(?<code>[A-Z]\w+::[A-Z]\w+): (?:ERROR: {1,3})?(?<message>.*)$/,
      /^\s*(?<path>\S*db\/migrate\/\S+\.rb):(?<line>\d+):in/,
    ],
    look: 10,
    blanks: 2,
  },
  {
    tool: 'rails',
    kind: 'migration',
    head: /^(?:rails aborted!|.*)?(?<code>ActiveRecord::PendingMigrationError)(?:: ?(?<message>.*))?$/,
    details: [/^\s*(?<message>Migrations are pending.*)$/],
    look: 3,
  },
  {
    tool: 'goose',
    kind: 'migration',
    kinds: KINDS,
    head: /^.*goose(?: run)?: (?:ERROR )?(?<path>\S+\.(?:sql|go)): (?<message>failed to run .*?)(?: \(SQLSTATE (?<code>\w+)\))?$/,
  },
  {
    tool: 'migrate',
    kind: 'migration',
    kinds: KINDS,
    head: /^error: (?<message>(?:migration failed(?: in line \d+)?: |Dirty database version |no migration found for version |file does not exist).*)$/,
  },
];

export const databases: ToolReader = {
  id: 'databases',
  read: (lines) => readBlocks(lines, SIGN, BLOCKS),
};
