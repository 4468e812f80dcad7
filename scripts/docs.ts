// Rules, stacks, commands and settings as the code knows them → docs/, the README's tables and the settings' JSON Schema.
// `--check`: write nothing, name what differs and fail.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COMMANDS } from '../src/cli/command-table';
import { codeStacks } from '../src/extract/code-stacks';
import { stacks } from '../src/extract/index';
import { rules } from '../src/rules/index';
import { pipelineJsonSchema } from '../src/pipeline/payload-schema';
import { settingsJsonSchema } from '../src/settings/settings-json-schema';
import { commandTable, ruleTable, settingsTable } from './docs/readme-tables';
import { ruleIndex, rulePage } from './docs/rule-page';
import { stackIndex, stackPage } from './docs/stack-page';

/** Folders that hold generated pages and nothing else: a page nobody generates any more is taken away. */
const GENERATED_FOLDERS = ['docs/rules', 'docs/stacks'];

/** Path → text of everything that is generated, relative to `root`. */
export function generateDocs(root: string): Map<string, string> {
  const files = new Map<string, string>();
  files.set('docs/rules/README.md', ruleIndex(rules));
  for (const rule of rules) files.set(`docs/rules/${rule.id}.md`, rulePage(rule));
  files.set('docs/stacks/README.md', stackIndex(stacks, codeStacks));
  for (const stack of [...stacks, ...codeStacks]) {
    const readme = readFileSync(join(root, 'src/extract', stack.id, 'readme.md'), 'utf8');
    files.set(`docs/stacks/${stack.id}.md`, stackPage(stack, readme));
  }
  files.set('schemas/settings.schema.json', `${JSON.stringify(settingsJsonSchema(), null, 2)}\n`);
  const incident = `${JSON.stringify(pipelineJsonSchema(), null, 2)}\n`;
  files.set('schemas/pipeline-incident.schema.json', incident);
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const tables = { rules: ruleTable(rules), settings: settingsTable(), commands: commandTable(COMMANDS) };
  files.set('README.md', fillMarkers(readme, tables));
  return files;
}

/** Paths whose text differs from what is generated, and pages that nothing generates. */
export function outdatedDocs(root: string, files: Map<string, string>): string[] {
  const outdated = [...files].filter(([path, text]) => readOrNull(join(root, path)) !== text).map(([path]) => path);
  return [...outdated, ...strayPages(root, files)].sort();
}

function strayPages(root: string, files: Map<string, string>): string[] {
  return GENERATED_FOLDERS.filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((path) => !files.has(path));
}

function fillMarkers(text: string, tables: Record<string, string>): string {
  let filled = text;
  for (const [name, table] of Object.entries(tables)) {
    const pattern = new RegExp(`(<!-- generated:${name} -->\n)[\\s\\S]*?(<!-- /generated:${name} -->)`);
    if (!pattern.test(filled))
      throw new Error(`README.md has no <!-- generated:${name} --> … <!-- /generated:${name} -->`);
    filled = filled.replace(pattern, (_, start: string, end: string) => `${start}\n${table}\n\n${end}`);
  }
  return filled;
}

function readOrNull(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : null;
}

function main(): void {
  const root = join(__dirname, '..');
  const files = generateDocs(root);
  const outdated = outdatedDocs(root, files);
  if (process.argv.includes('--check')) {
    for (const path of outdated) process.stdout.write(`${path} is not up to date: run \`npm run docs\`\n`);
    process.exitCode = outdated.length > 0 ? 1 : 0;
    return;
  }
  for (const path of outdated) {
    const text = files.get(path);
    if (text === undefined) rmSync(join(root, path));
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
  process.stdout.write(`${files.size} generated, ${outdated.length} changed\n`);
}

if (require.main === module) main();
