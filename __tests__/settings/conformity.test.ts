import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { defaultSettings, fileSchema, INPUT_NAMES, inputSchema } from '../../src/settings/schema';
import { settingsJsonSchema } from '../../src/settings/settings-json-schema';

const root = join(import.meta.dirname, '..', '..');
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { description: string; default?: string; required?: boolean }>;
  outputs: Record<string, { description: string }>;
  runs: Record<string, string>;
};

describe('action.yml', () => {
  it('offers exactly the inputs of the schema, in its order', () => {
    expect(Object.keys(action.inputs)).toEqual(INPUT_NAMES);
  });

  it('describes each input as the schema does and names the default there, not as a value', () => {
    const defaults = defaultSettings();
    for (const name of INPUT_NAMES) {
      const { description, default: written } = action.inputs[name]!;
      expect(description.startsWith(inputSchema.shape[name].description!), name).toBe(true);
      if (name === 'github-token') expect(written).toBe('${{ github.token }}');
      else expect(written, name).toBeUndefined();
      const value = defaults[name];
      if (value !== undefined) expect(description, name).toContain(`Default: \`${value}\``);
    }
  });

  it('has the outputs that were promised and runs both entry files', () => {
    expect(Object.keys(action.outputs)).toEqual([
      'verdict',
      'severity',
      'findings',
      'introduced',
      'comment-url',
      'check-run-id',
      'report-file',
      'sarif-file',
      'failure-kind',
      'failure-signature',
      'incident',
      'issue-url',
      'answer',
      'cost-usd',
    ]);
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/index.js',
      post: 'dist/post.js',
      'post-if': 'always()',
    });
  });
});

describe('the settings schema', () => {
  it('has every scalar of the file as an input', () => {
    const lists = ['databases', 'rules', 'ignore', 'exclude', 'fixes'];
    const scalars = Object.keys(fileSchema.shape).filter((name) => !lists.includes(name));
    expect(scalars.filter((name) => !(INPUT_NAMES as string[]).includes(name))).toEqual([]);
  });

  it('is published as it is', () => {
    const published: unknown = JSON.parse(readFileSync(join(root, 'schemas', 'settings.schema.json'), 'utf8'));
    expect(published).toEqual(settingsJsonSchema());
  });
});
