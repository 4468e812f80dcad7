// Rules, commands and settings → the tables of the README.

import type { Command } from '../../src/cli/command-table';
import type { Rule } from '../../src/rules/rule';
import { defaultSettings, fileSchema, INPUT_NAMES, inputSchema } from '../../src/settings/schema';

export function ruleTable(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => `| [\`${rule.id}\`](docs/rules/${rule.id}.md) | ${rule.title} | ${rule.severity} |`);
  return ['| rule | finds | severity |', '|---|---|---|', ...rows].join('\n');
}

export function commandTable(commands: readonly Command[]): string {
  const rows = commands.map((command) => {
    const flags = command.flags.map((flag) => ` [--${flag.name}${flag.value === null ? '' : ` ${flag.value}`}]`);
    const usage = [command.name, ...command.arguments].join(' ') + flags.join('');
    return `| \`${usage}\` | ${cell(command.about)} | ${command.formats.join(', ')} |`;
  });
  return ['| command | does | `--format` |', '|---|---|---|', ...rows].join('\n');
}

/** Every input, then what only the settings file has. */
export function settingsTable(): string {
  const defaults: Record<string, unknown> = defaultSettings();
  const inFile: string[] = Object.keys(fileSchema.shape);
  const names = [...INPUT_NAMES, ...inFile.filter((name) => !(INPUT_NAMES as string[]).includes(name))];
  const shapes: Record<string, { description?: string }> = { ...fileSchema.shape, ...inputSchema.shape };
  const rows = names.map((name) => {
    const places = [
      (INPUT_NAMES as string[]).includes(name) ? 'input' : '',
      inFile.includes(name) ? 'file' : '',
    ].filter((place) => place !== '');
    return `| \`${name}\` | ${places.join(', ')} | ${defaultText(name, defaults[name])} | ${cell(shapes[name]?.description ?? '')} |`;
  });
  return ['| name | set by | default | meaning |', '|---|---|---|---|', ...rows].join('\n');
}

function defaultText(name: string, value: unknown): string {
  // The one default that stands in action.yml.
  // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own syntax.
  if (name === 'github-token') return '`${{ github.token }}`';
  if (value === undefined || (typeof value === 'object' && Object.keys(value ?? {}).length === 0)) return '–';
  if (typeof value !== 'object') return `\`${String(value)}\``;
  return Object.entries(value ?? {})
    .map(([key, inner]) => `\`${key}: ${String(inner)}\``)
    .join(', ');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}
