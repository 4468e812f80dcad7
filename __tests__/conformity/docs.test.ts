import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { generateDocs, outdatedDocs } from '../../scripts/docs';
import { parseArguments } from '../../src/cli/parse-arguments';
import { codeStacks } from '../../src/extract/code-stacks';
import { stacks } from '../../src/extract/index';
import { rules } from '../../src/rules/index';
import { readSettings } from '../../src/settings/read-settings';
import { INPUT_NAMES, inputSchema, MODES } from '../../src/settings/schema';

const root = join(import.meta.dirname, '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1]!);

describe('the documentation', () => {
  it('is what the code generates', () => {
    expect(outdatedDocs(root, generateDocs(root))).toEqual([]);
  });

  it('links only to files that are there', () => {
    for (const path of ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md']) {
      const text = readFileSync(join(root, path), 'utf8').replace(/```[\s\S]*?```/g, '');
      const targets = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map((match) => match[1]!);
      const missing = targets.filter((target) => !/^https:/.test(target) && !existsSync(join(root, target)));
      expect(missing, path).toEqual([]);
    }
  });
});

describe('the stacks', () => {
  /** Folders that several stacks share. */
  const shared = ['database-hints', 'syntax'];
  const folders = readdirSync(join(root, 'src/extract'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !shared.includes(entry.name))
    .map((entry) => entry.name);

  it('are all listed, once, under the name of their folder', () => {
    expect([...stacks, ...codeStacks].map((stack) => stack.id).sort()).toEqual(folders.sort());
  });

  it.each(folders)('%s says what it reads, what it cannot see, and has tests', (folder) => {
    const text = readFileSync(join(root, 'src/extract', folder, 'readme.md'), 'utf8');
    expect(text).toMatch(/^Cannot see: \S/m);
    expect(text).not.toContain('TODO');
    const tests = join(root, '__tests__/extract', folder);
    expect(existsSync(tests) && readdirSync(tests).some((name) => name.endsWith('.test.ts'))).toBe(true);
  });
});

describe('the rules', () => {
  it('have no words left over from the template', () => {
    for (const rule of rules) expect(JSON.stringify(rule), rule.id).not.toContain('TODO');
  });
});

interface Workflow {
  name?: string;
  on: unknown;
  permissions: Record<string, string>;
  jobs: Record<string, { steps: { uses?: string; with?: Record<string, unknown> }[] }>;
}

describe('the README', () => {
  const recipes = blocks('yaml').filter((text) => /^jobs:/m.test(text));

  it('has the step of the interface and a recipe for everything else', () => {
    expect(recipes.length).toBeGreaterThanOrEqual(8);
  });

  it.each(recipes.map((text) => [/^name: (.*)$/m.exec(text)?.[1] ?? text.slice(0, 30), text] as const))(
    'recipe %s is a workflow that says its permissions and sets inputs that exist',
    (_name, text) => {
      const workflow = parse(text) as Workflow;
      expect(workflow.on).toBeTruthy();
      expect(Object.keys(workflow.permissions)).toContain('contents');
      expect(Object.values(workflow.permissions).filter((level) => !/^(read|write)$/.test(level))).toEqual([]);
      const own = Object.values(workflow.jobs).flatMap((job) =>
        job.steps.filter((step) => /throughline/.test(step.uses ?? '')),
      );
      expect(own.length).toBeGreaterThan(0);
      for (const { with: inputs = {} } of own) {
        for (const name of Object.keys(inputs)) expect(INPUT_NAMES).toContain(name);
        if (inputs.mode !== undefined) expect(MODES).toContain(inputs.mode);
      }
    },
  );

  /** The most that a recipe may ask for, by what it does; another one has to be thought about. */
  const MOST: Record<string, string[]> = {
    review: ['contents: read', 'pull-requests: write', 'checks: write', 'security-events: write', 'actions: read'],
    learn: ['contents: write', 'actions: read', 'pull-requests: read', 'issues: write'],
    report: ['contents: read'],
    ask: ['contents: read'],
    diagnose: ['contents: read', 'actions: read', 'pull-requests: write', 'checks: write'],
    command: ['contents: write', 'pull-requests: write', 'issues: write', 'actions: write'],
    triage: ['contents: read', 'issues: write'],
    incident: ['contents: read', 'issues: write', 'pull-requests: read', 'actions: read'],
  };

  it.each(recipes.map((text) => [/^name: (.*)$/m.exec(text)?.[1] ?? text.slice(0, 30), text] as const))(
    'recipe %s asks for no more than it needs, names no secret and runs nothing of strangers',
    (_name, text) => {
      const workflow = parse(text) as Workflow;
      const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
      const mode = String(steps.find(({ with: inputs }) => inputs?.mode)?.with?.mode ?? 'review');
      for (const [name, level] of Object.entries(workflow.permissions)) {
        const allowed = MOST[mode]!.find((one) => one.startsWith(`${name}: `));
        expect([`${name}: ${level}`, `${name}: write`]).toContain(allowed);
      }
      expect(text).not.toMatch(/pull_request_target|secrets: inherit|write-all/);
      // What a stranger wrote never stands in a script.
      for (const { run } of steps as { run?: string }[]) expect(run ?? '').not.toContain('${{');
      // Code of a fork is not checked out where the token may write.
      if (/workflow_run/.test(text) && mode === 'review') expect(text).not.toContain('actions/checkout');
    },
  );

  it('shows settings that are right', () => {
    const text = blocks('yaml').find((block) => block.startsWith('# .throughline.yml'))!;
    const read = readSettings({
      inputs: {},
      file: { path: '.throughline.yml', text },
      rules: rules.map((rule) => rule.id),
      fileIsTrusted: true,
    });
    expect(read).not.toHaveProperty('errors');
  });

  it('gives every input a row', () => {
    for (const name of Object.keys(inputSchema.shape)) expect(readme).toContain(`| \`${name}\` |`);
  });

  it('shows commands that the command line takes and npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
    for (const [, name] of `${readme}\n${contributing}`.matchAll(/npm run ([\w:-]+)/g)) {
      expect(Object.keys(scripts)).toContain(name);
    }
    const commands = [...readme.matchAll(/node dist\/cli\.js ([a-z][^\n`]*)/g)].map((match) => match[1]!.split(' '));
    expect(commands.length).toBeGreaterThan(1);
    for (const words of commands) expect(parseArguments(words).kind, words.join(' ')).toBe('run');
  });
});
