// One file that sets keys of the environment in; the keys, each at its place, out. Values are never kept.

import { isMap, isScalar, isSeq, LineCounter, parseAllDocuments, visit } from 'yaml';
import type { EnvironmentDeclarationFact } from '../../model/environment';
import type { FileFacts, SourceText } from '../../model/facts';
import { baseName } from '../syntax/tree-places';

type Key = EnvironmentDeclarationFact['keys'][number];

const TOO_LONG = 1_000_000;
const NAME = '[A-Za-z_][A-Za-z0-9_.]*';
/** Names as environments have them; `environment:` of a workflow may also be a deployment's. */
const IS_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

export async function extract({ path, text }: SourceText): Promise<FileFacts> {
  if (text.length > TOO_LONG) {
    return { path, facts: [], problems: [{ path, line: 1, reason: 'skipped: too long for a file that sets keys' }] };
  }
  const name = baseName(path);
  if (/\.ya?ml$/.test(name)) return fromYaml(path, text);
  return factsOf(path, /Dockerfile/.test(name) ? fromDockerfile(text) : fromLines(text));
}

function factsOf(path: string, keys: Key[]): FileFacts {
  const facts: EnvironmentDeclarationFact[] = keys.length > 0 ? [{ kind: 'environment-declarations', keys }] : [];
  return { path, facts, problems: [] };
}

/** `KEY=value`, `export KEY=value`, and `# KEY=value`: an example shows what is optional that way. */
function fromLines(text: string): Key[] {
  const keys: Key[] = [];
  const pattern = new RegExp(`^(\\s*(?:#+\\s?)?(?:export\\s+)?)(${NAME})\\s*[=:]`);
  for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
    const found = pattern.exec(line);
    if (!found || /\s/.test(found[2]!)) continue;
    const start = found[1]!.length + 1;
    keys.push({ name: found[2]!, at: [at + 1, start, start + found[2]!.length] });
  }
  return keys;
}

function fromDockerfile(text: string): Key[] {
  const keys: Key[] = [];
  for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
    const instruction = /^\s*(?:ENV|ARG)\s+(.*)$/i.exec(line);
    const rest = instruction ? instruction[1]! : /^\s+[A-Za-z_]\w*=/.test(line) ? line : '';
    for (const found of rest.matchAll(/(?:^|\s)([A-Za-z_]\w*)(?==|\s|$)/g)) {
      if (instruction && found.index > 0 && !rest.slice(found.index + found[0].length).startsWith('=')) continue;
      const start = line.indexOf(found[1]!) + 1;
      keys.push({ name: found[1]!, at: [at + 1, start, start + found[1]!.length] });
    }
  }
  return keys;
}

const BLOCKS = /^(?:env|environment|envs|variables|args|env_variables|build_args|envVars|globalEnv|passThroughEnv)$/;

/** Whatever stands in a block called `env` or `environment`: a map, a list of `KEY=value`, a list of `{ name, value }`. */
function fromYaml(path: string, text: string): FileFacts {
  const counter = new LineCounter();
  const keys: Key[] = [];
  const add = (name: string, range: readonly number[] | null | undefined) => {
    if (!IS_NAME.test(name) || !range) return;
    const { line, col } = counter.linePos(range[0]!);
    keys.push({ name, at: [line, col, col + name.length] });
  };
  try {
    for (const document of parseAllDocuments(text, { lineCounter: counter, logLevel: 'silent', uniqueKeys: false })) {
      visit(document as never, {
        Pair(_key, pair) {
          if (!isScalar(pair.key)) return;
          const name = String(pair.key.value);
          if (name === 'key' && isScalar(pair.value)) return;
          if (!BLOCKS.test(name)) return;
          if (isMap(pair.value)) {
            for (const item of pair.value.items) if (isScalar(item.key)) add(String(item.key.value), item.key.range);
          } else if (isSeq(pair.value)) {
            for (const item of pair.value.items) {
              if (isScalar(item)) add(String(item.value).split('=')[0]!, item.range);
              else if (isMap(item)) {
                const named = item.items.find(
                  (entry) => isScalar(entry.key) && /^(?:name|key)$/.test(String(entry.key.value)),
                );
                if (named && isScalar(named.value)) add(String(named.value.value), named.value.range);
              }
            }
          }
        },
      });
    }
  } catch {
    return {
      path,
      facts: [],
      problems: [{ path, line: 1, reason: 'not understood: not YAML, so its environment is not read' }],
    };
  }
  return factsOf(path, keys);
}
