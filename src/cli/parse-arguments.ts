// The words of a command line in, the command with its flags out; or help; or what is wrong and what was meant.

import { parseArgs } from 'node:util';
import { nearestName } from '../settings/nearest-name';
import { COMMANDS, COMMON_FLAGS, LATER_COMMANDS, type Command, type Flag } from './command-table';

export interface Invocation {
  command: Command;
  arguments: string[];
  /** By flag name; switches are true. */
  flags: Record<string, string | true | undefined>;
  format: string;
}

export type Parsed =
  | { kind: 'run'; invocation: Invocation }
  | { kind: 'help'; command: Command | null }
  | { kind: 'version' }
  | { kind: 'wrong'; message: string; command: Command | null };

export function parseArguments(words: readonly string[]): Parsed {
  const first = words[0];
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') {
    return { kind: 'help', command: findCommand(words.slice(1))?.command ?? null };
  }
  if (first === '--version' || first === '-v') return { kind: 'version' };
  const found = findCommand(words);
  if (!found) return unknownCommand(words);
  return parseFlags(found.command, found.rest);
}

export function flagsOf(command: Command): Flag[] {
  const format: Flag = {
    name: 'format',
    value: 'FORMAT',
    choices: command.formats,
    about: `${command.formats.join(', ')} (default: ${command.formats[0]})`,
  };
  return [...command.flags, format, ...COMMON_FLAGS];
}

function findCommand(words: readonly string[]): { command: Command; rest: string[] } | null {
  for (const command of COMMANDS) {
    const parts = command.name.split(' ');
    if (parts.every((part, index) => words[index] === part)) return { command, rest: words.slice(parts.length) };
  }
  return null;
}

function parseFlags(command: Command, words: string[]): Parsed {
  const flags = flagsOf(command);
  const options = Object.fromEntries(
    flags.map((flag) => [flag.name, { type: flag.value === null ? ('boolean' as const) : ('string' as const) }]),
  );
  const wrong = (message: string): Parsed => ({ kind: 'wrong', message, command });
  const { tokens } = parseArgs({
    args: words.map(shortHelp),
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | true | undefined> = {};
  const given: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') given.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = flags.find((candidate) => candidate.name === token.name);
    if (!flag) {
      const meant = nearestName(
        token.name,
        flags.map((candidate) => candidate.name),
      );
      return wrong(`unknown flag ${token.rawName}${meant ? `. Did you mean --${meant}?` : ''}`);
    }
    if (flag.value === null) {
      if (token.value !== undefined) return wrong(`--${flag.name} takes no value`);
      values[flag.name] = true;
      continue;
    }
    const value = token.value;
    // `--base --head x` forgot a value; a value that starts with a dash can be written as `--base=-x`.
    if (value === undefined || value === '' || (!token.inlineValue && /^--?[a-z]/i.test(value))) {
      return wrong(`--${flag.name} needs a value: --${flag.name} ${flag.value}`);
    }
    if (flag.choices && !flag.choices.includes(value)) {
      const meant = nearestName(value, flag.choices);
      return wrong(
        `--${flag.name} is ${value}, but must be one of ${flag.choices.join(', ')}${meant ? `. Did you mean ${meant}?` : ''}`,
      );
    }
    values[flag.name] = value;
  }
  if (values.help) return { kind: 'help', command };
  if (given.length < command.arguments.length) return wrong(`${command.name} needs ${command.arguments.join(' ')}`);
  const extra = given[command.arguments.length];
  if (extra !== undefined) return wrong(`${command.name} does not know what to do with ${extra}`);
  const format = typeof values.format === 'string' ? values.format : command.formats[0]!;
  return { kind: 'run', invocation: { command, arguments: given, flags: values, format } };
}

function unknownCommand(words: readonly string[]): Parsed {
  const first = words[0]!;
  if (LATER_COMMANDS.includes(first)) {
    return { kind: 'wrong', message: `${first} comes with a later version`, command: null };
  }
  const group = COMMANDS.filter((command) => command.name.startsWith(`${first} `));
  if (group.length > 0) {
    if (words.includes('--help') || words.includes('-h')) return { kind: 'help', command: null };
    const verbs = group.map((command) => command.name.slice(first.length + 1));
    const meant = words[1] === undefined ? null : nearestName(words[1], verbs);
    const said =
      words[1] === undefined ? '' : ` is not followed by ${words[1]}${meant ? `; did you mean ${meant}` : ''}`;
    return { kind: 'wrong', message: `${first}${said || ' needs a word'}: ${verbs.join(', ')}`, command: null };
  }
  const names = COMMANDS.map((command) => command.name.split(' ')[0]!);
  const meant = nearestName(first, names);
  const what = first.startsWith('-') ? 'a command comes before its flags' : `unknown command ${first}`;
  return {
    kind: 'wrong',
    message: `${what}${meant && !first.startsWith('-') ? `. Did you mean ${meant}?` : ''}`,
    command: null,
  };
}

function shortHelp(word: string): string {
  return word === '-h' ? '--help' : word;
}
