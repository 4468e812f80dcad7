// The commands and flags of the command line, as data: the parser and the help read nothing else.

export interface Flag {
  name: string;
  /** Name of the value in the help; null for a switch. */
  value: string | null;
  choices?: readonly string[];
  about: string;
}

export interface Command {
  /** As typed: `graph show`. */
  name: string;
  /** Names of the arguments; all are required. */
  arguments: readonly string[];
  about: string;
  flags: readonly Flag[];
  formats: readonly string[];
}

const LEVELS = ['critical', 'high', 'medium', 'low', 'none'] as const;

export const COMMON_FLAGS: readonly Flag[] = [
  { name: 'repo', value: 'DIR', about: 'repository, or any folder (default: .)' },
  { name: 'output', value: 'FILE', about: 'write there instead of to the terminal' },
  { name: 'cache', value: 'FILE', about: 'where facts of files are kept between runs' },
  { name: 'no-cache', value: null, about: 'keep nothing and use nothing kept' },
  { name: 'config', value: 'FILE', about: 'settings file (default: .throughline.yml)' },
  { name: 'fail-on', value: 'LEVEL', choices: LEVELS, about: 'lowest severity that gives exit code 1 (default: high)' },
  { name: 'stats', value: null, about: 'timings and counts on stderr' },
  { name: 'quiet', value: null, about: 'no progress and no notices' },
  { name: 'help', value: null, about: 'this text' },
];

const HEAD: Flag = { name: 'head', value: 'Y', about: 'revision, folder or WORKTREE (default: WORKTREE)' };

export const COMMANDS: readonly Command[] = [
  {
    name: 'check',
    arguments: [],
    about: 'what the change from base to head breaks, where and why',
    flags: [
      { name: 'base', value: 'X', about: 'revision or folder (default: merge base with the default branch)' },
      HEAD,
      { name: 'fix', value: null, about: 'apply the verified fixes to the work tree' },
    ],
    formats: ['text', 'json', 'sarif', 'markdown', 'html'],
  },
  {
    name: 'graph build',
    arguments: [],
    about: 'read the repository and say what was found',
    flags: [HEAD],
    formats: ['text', 'json'],
  },
  {
    name: 'graph show',
    arguments: ['ASSET'],
    about: 'one asset: its columns, what it reads, who reads it',
    flags: [HEAD],
    formats: ['text', 'json'],
  },
  {
    name: 'graph impact',
    arguments: ['ASSET[.COLUMN]'],
    about: 'everything downstream, with the way to it',
    flags: [HEAD],
    formats: ['text', 'json'],
  },
  {
    name: 'graph export',
    arguments: [],
    about: 'the whole graph',
    flags: [HEAD],
    formats: ['json', 'mermaid', 'dot', 'html'],
  },
  {
    name: 'schema',
    arguments: [],
    about: 'the database schema that the migrations arrive at',
    flags: [HEAD],
    formats: ['text', 'json'],
  },
  {
    name: 'lineage',
    arguments: [],
    about: 'which columns flow into which, for SQL of any dialect',
    flags: [
      { name: 'sql', value: 'FILE', about: 'SQL text, or - for standard input' },
      { name: 'dialect', value: 'D', about: 'postgres, mysql, snowflake, … (default: ansi)' },
      { name: 'schema', value: 'FILE', about: 'JSON of `schema`, or {"schema.table": ["column"]}' },
      { name: 'batch', value: null, about: 'one JSON object a line in and out: {id, dialect, sql, schema}' },
    ],
    formats: ['json'],
  },
  {
    name: 'diagnose',
    arguments: [],
    about: "what a failed run's log says went wrong, where and what to do",
    flags: [
      { name: 'log', value: 'FILE', about: 'the log, or - for standard input' },
      { name: 'passing-log', value: 'FILE', about: 'a log of the same job when it passed: what is new tells most' },
    ],
    formats: ['text', 'json', 'markdown'],
  },
  {
    name: 'signature',
    arguments: [],
    about: 'the signatures of messages, one message per line of standard input',
    flags: [],
    formats: ['text', 'json'],
  },
  {
    name: 'history',
    arguments: [],
    about: 'incidents, fixes and their outcomes, as the data branch of the remote holds them',
    flags: [
      { name: 'since', value: 'DATE', about: 'only what happened from then on: 2026-11-01' },
      { name: 'export', value: 'FILE', about: 'write the events there as JSON Lines' },
      { name: 'import', value: 'FILE', about: 'add the events of such a file to the data branch' },
    ],
    formats: ['text', 'json', 'markdown', 'html'],
  },
];

/** Promised, but not there yet: said so instead of "unknown". */
export const LATER_COMMANDS: readonly string[] = [];
