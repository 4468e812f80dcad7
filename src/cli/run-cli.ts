// The words of a command line and a terminal in; the work done, and its exit code, out.

import { COMMANDS } from './command-table';
import type { ExitCode } from './exit-code';
import { parseArguments, type Invocation } from './parse-arguments';
import type { Terminal } from './terminal';
import { writeHelp } from './write-help';
import { WrongUsage } from './wrong-usage';

export async function runCli(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parseArguments(words);
  switch (parsed.kind) {
    case 'help':
      await terminal.print(writeHelp(parsed.command));
      return 0;
    case 'version':
      await terminal.print(`${terminal.version}\n`);
      return 0;
    case 'wrong': {
      const about = parsed.command ? `throughline ${parsed.command.name} --help` : 'throughline --help';
      terminal.say(`throughline: ${parsed.message}\nSee ${about}`);
      return 2;
    }
    case 'run':
      return runOrExplain(parsed.invocation, terminal);
  }
}

async function runOrExplain(invocation: Invocation, terminal: Terminal): Promise<ExitCode> {
  try {
    return await run(invocation, terminal);
  } catch (error) {
    terminal.progress('');
    if (error instanceof WrongUsage) {
      terminal.say(`throughline: ${error.message}`);
      return 2;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.say(
      `throughline ${terminal.version} failed. This is a bug in it, not in your change; please report:\n${stack}`,
    );
    return 3;
  }
}

async function run(invocation: Invocation, terminal: Terminal): Promise<ExitCode> {
  const { command } = invocation;
  if (command.name === 'check') return (await import('./check-command')).checkCommand(invocation, terminal);
  if (command.name === 'schema') return (await import('./schema-command')).schemaCommand(invocation, terminal);
  if (command.name === 'lineage') return (await import('./lineage-command')).lineageCommand(invocation, terminal);
  if (command.name === 'diagnose') return (await import('./diagnose-command')).diagnoseCommand(invocation, terminal);
  if (command.name === 'signature') return (await import('./signature-command')).signatureCommand(invocation, terminal);
  if (command.name === 'history') return (await import('./history-command')).historyCommand(invocation, terminal);
  if (COMMANDS.includes(command)) return (await import('./graph-command')).graphCommand(invocation, terminal);
  throw new WrongUsage(`unknown command ${command.name}`);
}
