// `rule ID`, `stack ID` or `code-stack ID` → the files of a new one, and its entry in the registry. `--root DIR` works on a copy.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeStackFiles, registerCodeStack } from './new/new-code-stack';
import { registerRule, ruleFiles } from './new/new-rule';
import { registerStack, stackFiles } from './new/new-stack';

const USAGE =
  'Usage: npm run new -- rule no-removed-thing-in-use\n       npm run new -- stack tool-name\n       npm run new -- code-stack library-name\n';

interface Kind {
  files(id: string): Map<string, string>;
  registry: string;
  register(text: string, id: string): string;
}

const KINDS = new Map<string, Kind>([
  ['rule', { files: ruleFiles, registry: 'src/rules/index.ts', register: registerRule }],
  ['stack', { files: stackFiles, registry: 'src/extract/index.ts', register: registerStack }],
  ['code-stack', { files: codeStackFiles, registry: 'src/extract/code-stacks.ts', register: registerCodeStack }],
]);

/** Paths that were made or changed, relative to `root`; or what is wrong. */
export function scaffold(root: string, kind: string, id: string): { paths: string[] } | { reason: string } {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return { reason: `\`${id}\` is not kebab-case` };
  if (kind === 'rule' && !id.startsWith('no-'))
    return { reason: 'a rule says what is forbidden: its id starts with `no-`' };
  const known = KINDS.get(kind);
  if (!known) return { reason: `there is no \`${kind}\` to make` };
  const files = known.files(id);
  const taken = [...files.keys()].find((path) => existsSync(join(root, path)));
  if (taken !== undefined) return { reason: `${taken} exists already` };
  files.set(known.registry, known.register(readFileSync(join(root, known.registry), 'utf8'), id));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { paths: [...files.keys()] };
}

function main(args: string[]): void {
  const at = args.indexOf('--root');
  const root = at < 0 ? join(__dirname, '..') : (args.splice(at, 2)[1] ?? '.');
  const [kind, id] = args;
  const made = kind === undefined || id === undefined ? { reason: 'what to make?' } : scaffold(root, kind, id);
  if ('reason' in made) {
    process.stderr.write(`${made.reason}\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  process.stdout.write(`${made.paths.join('\n')}\nThen: npm test, npm run docs\n`);
}

if (require.main === module) main(process.argv.slice(2));
