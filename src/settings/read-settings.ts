// Inputs and the text of the settings file in; out: complete settings, or every mistake with its place.
// Inputs win over the file, the file over the defaults.

import type { z } from 'zod';
import { fileSchema, GUARDED_NAMES, INPUT_NAMES, inputSchema, settingsSchema, type Settings } from './schema';
import { nearestName } from './nearest-name';
import { readYaml, type YamlPlaces } from './read-yaml';
import type { SettingsError } from './settings-error';

export interface SettingsSources {
  /** Raw values by input name; empty ones count as unset. */
  inputs: Readonly<Record<string, string>>;
  file: { path: string; text: string } | null;
  /** Ids of all rules, to catch misspelt ones; without it any id is accepted. */
  rules?: readonly string[];
  /** The file comes from the default branch or a laptop; false: somebody's branch, so it may not steer the spending. */
  fileIsTrusted?: boolean;
}

export interface SettingsRead {
  settings: Settings;
  notices: string[];
}

export function readSettings(sources: SettingsSources): SettingsRead | { errors: SettingsError[] } {
  const errors: SettingsError[] = [];
  const notices: string[] = [];
  const fromFile = sources.file ? readFile(sources.file, sources.rules ?? null, errors) : {};
  if (sources.file && sources.fileIsTrusted === false) {
    for (const name of GUARDED_NAMES) {
      if (!(name in fromFile)) continue;
      delete fromFile[name];
      notices.push(
        `\`${name}\` in ${sources.file.path} is not used: who is asked and what is spent is set by the workflow or the default branch alone.`,
      );
    }
  }
  const fromInputs = readInputs(sources.inputs, errors);
  if (errors.length > 0) return { errors };
  const settings = settingsSchema.parse({ ...fromFile, ...fromInputs });
  return { settings, notices };
}

function readFile(
  file: { path: string; text: string },
  rules: readonly string[] | null,
  errors: SettingsError[],
): Record<string, unknown> {
  const yaml = readYaml(file.text);
  if ('errors' in yaml) {
    for (const error of yaml.errors) errors.push({ path: file.path, key: '', ...error });
    return {};
  }
  const { value, places } = yaml;
  if (value === null) return {};
  const found = fileSchema.safeParse(value);
  if (!found.success) {
    for (const issue of found.error.issues) errors.push(...errorsOf(issue, value, file.path, places));
    return {};
  }
  for (const id of rules === null ? [] : Object.keys(found.data.rules)) {
    if (rules!.includes(id)) continue;
    errors.push(ruleError(id, ['rules', id], rules!, file.path, places));
  }
  for (const [index, entry] of found.data.ignore.entries()) {
    for (const id of rules === null ? [] : (entry.rules ?? [])) {
      if (rules!.includes(id)) continue;
      errors.push(ruleError(id, ['ignore', index, 'rules'], rules!, file.path, places));
    }
  }
  // Only what is written, not the defaults: they would hide that an input is unset.
  return { ...(value as Record<string, unknown>) };
}

function ruleError(
  id: string,
  path: (string | number)[],
  rules: readonly string[],
  file: string,
  places: YamlPlaces,
): SettingsError {
  return {
    path: file,
    ...places.keyAt(path),
    key: keyText(path),
    message: `there is no rule \`${shown(id)}\`.${meant(nearestName(id, rules))}`,
  };
}

function readInputs(inputs: Readonly<Record<string, string>>, errors: SettingsError[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, raw] of Object.entries(inputs)) {
    const text = raw.trim();
    if (text === '') continue;
    if (!(INPUT_NAMES as string[]).includes(name)) {
      errors.push({
        path: null,
        line: 1,
        column: 1,
        key: name,
        message: unknownKey(INPUT_NAMES) + meant(nearestName(name, INPUT_NAMES)),
      });
      continue;
    }
    values[name] = scalarOf(name, text);
  }
  const found = inputSchema.safeParse(values);
  if (found.success) return values;
  for (const issue of found.error.issues) errors.push(...errorsOf(issue, values, null, null));
  return {};
}

/** Inputs are text; the schema says which of them mean a number or a truth value. */
function scalarOf(name: string, text: string): unknown {
  const kind = kindOf(inputSchema.shape[name as keyof typeof inputSchema.shape]);
  if (kind === 'boolean' && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (kind === 'number' && /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) return Number(text);
  return text;
}

function kindOf(schema: z.ZodType): string {
  let inner: z.core.$ZodTypeDef & { innerType?: z.ZodType } = schema.def;
  while (inner.innerType) inner = inner.innerType.def;
  return inner.type;
}

type Issue = z.core.$ZodIssue;

function errorsOf(issue: Issue, value: unknown, file: string | null, places: YamlPlaces | null): SettingsError[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol') as (string | number)[];
  if (issue.code === 'invalid_union') return unionErrors(issue, path, value, file, places);
  if (issue.code === 'unrecognized_keys') {
    const allowed = allowedKeys(path);
    return issue.keys.map((key) => ({
      path: file,
      ...(places?.keyAt([...path, key]) ?? { line: 1, column: 1 }),
      key: keyText([...path, key]),
      message: unknownKey(allowed) + meant(nearestName(key, allowed)),
    }));
  }
  const place = places?.valueAt(path) ?? { line: 1, column: 1 };
  return [{ path: file, ...place, key: keyText(path), message: messageOf(issue, valueAt(value, path)) }];
}

/** "one or several" unions: what is wrong with the branch that the writer chose. */
function unionErrors(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: (string | number)[],
  value: unknown,
  file: string | null,
  places: YamlPlaces | null,
): SettingsError[] {
  const chosen = issue.errors.find((branch) =>
    branch.some((inner) => inner.code !== 'invalid_type' || inner.path.length > 0),
  );
  if (!chosen) {
    const place = places?.valueAt(path) ?? { line: 1, column: 1 };
    const found = valueAt(value, path);
    const message =
      found === undefined
        ? 'is missing; it must be a text or a list of texts.'
        : `is ${typeName(found)}, but must be a text or a list of texts.`;
    return [{ path: file, ...place, key: keyText(path), message }];
  }
  return chosen.flatMap((inner) => errorsOf({ ...inner, path: [...path, ...inner.path] }, value, file, places));
}

function messageOf(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const guess = typeof value === 'string' ? meant(nearestName(value, allowed)) : '';
      return `is \`${shown(value)}\`, but must be one of ${quotedList(allowed)}.${guess}`;
    }
    case 'invalid_type':
      if (value === undefined) return `is missing; it must be ${article(issue.expected)}.`;
      return `is ${typeName(value)}, but must be ${article(issue.expected)}.`;
    case 'too_small':
      if (issue.origin === 'string') return 'must not be empty.';
      if (issue.origin === 'array') return `needs at least ${issue.minimum} entry.`;
      return `is \`${shown(value)}\`, but must be ${issue.minimum} or more.`;
    case 'too_big':
      return `must be at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}.`;
    case 'invalid_format':
      if (issue.format === 'url') return `is \`${shown(value)}\`, but must be a web address that starts with https://.`;
      return `is \`${shown(value)}\`, but ${issue.message}.`;
    default:
      return `${issue.message}.`;
  }
}

function allowedKeys(path: (string | number)[]): string[] {
  if (path.length === 0) return Object.keys(fileSchema.shape);
  const list = fileSchema.shape[path[0] as 'databases' | 'ignore'];
  const element = (list.def as unknown as { innerType: z.ZodArray<z.ZodObject> }).innerType.element;
  return Object.keys(element.shape);
}

function unknownKey(allowed: readonly string[]): string {
  return `is not a setting. Allowed are ${quotedList(allowed)}.`;
}

function meant(name: string | null): string {
  return name === null ? '' : ` Did you mean \`${name}\`?`;
}

function quotedList(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function keyText(path: (string | number)[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? shown(part) : `.${shown(part)}`))
    .join('');
}

function valueAt(value: unknown, path: (string | number)[]): unknown {
  let current = value;
  for (const part of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<string | number, unknown>)[part];
  }
  return current;
}

function typeName(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  if (typeof value === 'string') return `the text \`${shown(value)}\``;
  return `\`${shown(value)}\``;
}

function article(expected: string): string {
  switch (expected) {
    case 'boolean':
      return '`true` or `false`';
    case 'string':
      return 'a text';
    case 'object':
    case 'record':
      return 'a group of keys';
    case 'array':
      return 'a list';
    case 'int':
      return 'a whole number';
    default:
      return `a ${expected}`;
  }
}

/** Values come from files of strangers: one line, no more than a line's length. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : String(JSON.stringify(value));
  const line = text.replace(/[\p{Cc}`]+/gu, ' ');
  return line.length > 80 ? `${line.slice(0, 77)}...` : line;
}
