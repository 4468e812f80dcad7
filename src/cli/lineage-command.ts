// `lineage`: which columns flow into which, for SQL from a file, standard input or a batch of JSON lines.

import { resolve } from 'node:path';
import type { Dialect } from '../model/dialect';
import type { SqlScript } from '../model/sql';
import type { LineageSchema } from '../stories/lineage';
import { deliver } from './deliver';
import type { ExitCode } from './exit-code';
import { flagValue } from './open-session';
import type { Invocation } from './parse-arguments';
import type { Terminal } from './terminal';
import { WrongUsage } from './wrong-usage';

export async function lineageCommand(invocation: Invocation, terminal: Terminal): Promise<ExitCode> {
  const { flags } = invocation;
  const [{ answerLineage, lineageOf }, { loadParsers, parseSql }, { dialectNamed }] = await Promise.all([
    import('../stories/lineage'),
    import('../extract/syntax/parse-sql'),
    import('../extract/syntax/dialect-names'),
  ]);
  const parse = async (sql: string, dialect: Dialect): Promise<SqlScript> => {
    await loadParsers(dialect);
    return parseSql(sql, dialect);
  };
  if (flags.batch) {
    const lines = (await readInput(flagValue(flags, 'sql') ?? '-', terminal)).split('\n');
    for (const line of lines) {
      if (line.trim() !== '') await terminal.print(`${await answerLineage(line, parse, dialectNamed)}\n`);
    }
    return 0;
  }
  const file = flagValue(flags, 'sql');
  if (file === null) throw new WrongUsage('lineage needs --sql FILE, --sql - for standard input, or --batch');
  const word = flagValue(flags, 'dialect') ?? 'ansi';
  const dialect = word === 'ansi' ? 'ansi' : dialectNamed(word);
  if (dialect === null) throw new WrongUsage(`--dialect ${word}: no such dialect`);
  const sql = await readInput(file, terminal);
  const script = await parse(sql, dialect);
  for (const statement of script.statements) {
    if (statement.kind === 'opaque')
      terminal.say(`${file}:${statement.range.line}: not understood: ${statement.reason}`);
  }
  const statements = lineageOf(script, await readSchema(flagValue(flags, 'schema'), terminal), sql);
  await deliver(`${JSON.stringify(statements, null, 2)}\n`, invocation, terminal);
  return 0;
}

async function readInput(file: string, terminal: Terminal): Promise<string> {
  const { readStandardInput, readTextOrNull } = await import('../edges/disk/read-files');
  if (file === '-') return readStandardInput();
  const text = await readTextOrNull(resolve(terminal.directory, file));
  if (text === null) throw new WrongUsage(`--sql ${file}: the file cannot be read`);
  return text;
}

async function readSchema(file: string | null, terminal: Terminal): Promise<LineageSchema | null> {
  if (file === null) return null;
  const { readTextOrNull } = await import('../edges/disk/read-files');
  const text = await readTextOrNull(resolve(terminal.directory, file));
  if (text === null) throw new WrongUsage(`--schema ${file}: the file cannot be read`);
  try {
    return JSON.parse(text) as LineageSchema;
  } catch {
    throw new WrongUsage(
      `--schema ${file} is not JSON: it is what \`throughline schema --format json\` prints, or {"schema.table": ["column"]}`,
    );
  }
}
