// The datasource and the generators of one schema file → what they say of the ORM as a whole.

import type { OrmSettingsFact } from '../../model/entity';
import { folderOf, joinPath } from '../syntax/tree-places';
import type { Placed } from './read-attributes';
import type { SchemaBlock, Value } from './schema-syntax';

export function readSettings(path: string, blocks: readonly SchemaBlock[], placed: Placed): OrmSettingsFact | null {
  const source = blocks.find((block) => block.keyword === 'datasource');
  const generators = blocks.filter((block) => block.keyword === 'generator');
  const first = source ?? generators[0];
  if (!first) return null;
  const settings = settingsOf(source);
  return {
    kind: 'orm-settings',
    orm: 'prisma',
    provider: firstString(settings.get('provider')),
    naming: null,
    schemas: strings(settings.get('schemas')),
    relationMode: firstString(settings.get('relationMode') ?? settings.get('referentialIntegrity')),
    generators: generators.map((block) => readGenerator(path, block)),
    range: placed(first),
  };
}

function readGenerator(path: string, block: SchemaBlock): OrmSettingsFact['generators'][number] {
  const settings = settingsOf(block);
  const output = firstString(settings.get('output'));
  const options: Record<string, string> = {};
  for (const [name, value] of settings) {
    if (name !== 'provider' && name !== 'output') options[name] = textOf(value);
  }
  return {
    name: block.name.text,
    provider: firstString(settings.get('provider')) ?? '',
    output: output === null ? null : joinPath(folderOf(path), output),
    options,
  };
}

function settingsOf(block: SchemaBlock | undefined): Map<string, Value> {
  const settings = new Map<string, Value>();
  for (const line of block?.lines ?? []) if (line.kind === 'setting') settings.set(line.name.text, line.value);
  return settings;
}

function strings(value: Value | undefined): string[] {
  const items = value?.kind === 'list' ? value.items : value ? [value] : [];
  return items.flatMap((item) => (item.kind === 'string' ? [item.value] : []));
}

/** `env("X")` says nothing here. */
function firstString(value: Value | undefined): string | null {
  return strings(value)[0] ?? null;
}

function textOf(value: Value): string {
  return value.kind === 'string' ? value.value : value.text;
}
