// A command, or none, in; the help text out.

import { COMMANDS, type Command } from './command-table';
import { flagsOf } from './parse-arguments';

export function writeHelp(command: Command | null): string {
  return command ? commandHelp(command) : overview();
}

function overview(): string {
  const rows = COMMANDS.map((command) => [[command.name, ...command.arguments].join(' '), command.about] as const);
  return `Throughline draws the line through a repository, column by column, and says what a change breaks.

Usage: throughline COMMAND [flags]

${table(rows)}

throughline COMMAND --help   the flags of a command
throughline --version

Exit codes: 0 nothing at or above --fail-on, 1 findings at or above it, 2 wrong usage or settings, 3 the tool failed.
`;
}

function commandHelp(command: Command): string {
  const rows = flagsOf(command).map(
    (flag) => [`--${flag.name}${flag.value ? ` ${flag.value}` : ''}`, flag.about] as const,
  );
  return `throughline ${[command.name, ...command.arguments].join(' ')} [flags]

${command.about[0]!.toUpperCase()}${command.about.slice(1)}.

${table(rows)}
`;
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, about]) => `  ${name.padEnd(width)}  ${about}`).join('\n');
}
