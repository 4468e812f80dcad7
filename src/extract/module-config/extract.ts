// One settings file in; what it says of packages, paths and aliases out.

import { parse as parseYaml } from 'yaml';
import type { Fact, FileFacts, SourceText } from '../../model/facts';
import type { Problem } from '../../model/problem';
import { loadTypeScript } from '../syntax/load-typescript';
import { baseName } from '../syntax/tree-places';
import { aliasFacts, readBabel } from './read-babel';
import { isRecord, strings } from './read-json';
import { readPackage } from './read-package';
import { readTsconfig } from './read-tsconfig';

/** No settings file that a person keeps is longer; a lock file under a wrong name may be. */
const TOO_LONG = 2_000_000;

export async function extract(file: SourceText): Promise<FileFacts> {
  const { path, text } = file;
  if (text.length > TOO_LONG) return { path, facts: [], problems: [problem(path, 'it is too long')] };
  const name = baseName(path);
  if (name === '.gitignore') return { path, facts: [readIgnore(text)], problems: [] };
  const value = /\.ya?ml$/.test(name) ? readYaml(text) : await readJson(path, text);
  if (!isRecord(value)) {
    const isEmpty = text.trim() === '';
    return { path, facts: [], problems: isEmpty ? [] : [problem(path, 'it holds no object')] };
  }
  return { path, facts: readNamed(name, value), problems: [] };
}

function readNamed(name: string, value: Record<string, unknown>): Fact[] {
  if (name === 'package.json') return readPackage(value);
  if (/^[tj]sconfig/.test(name)) return [readTsconfig(value)];
  if (/^pnpm-workspace|^lerna/.test(name)) return [{ kind: 'workspace', packages: strings(value.packages) }];
  return aliasFacts(readBabel(value));
}

function problem(path: string, why: string): Problem {
  return { path, line: 1, reason: `not understood: ${why}, so what it says of packages and paths is not used` };
}

/** Comments and trailing commas are allowed in most of these files, and harmless in the others. */
async function readJson(path: string, text: string): Promise<unknown> {
  const { ts } = await loadTypeScript();
  try {
    return ts.parseConfigFileTextToJson(path, text).config;
  } catch {
    return null;
  }
}

function readYaml(text: string): unknown {
  try {
    return parseYaml(text, { maxAliasCount: 100, logLevel: 'silent' });
  } catch {
    return null;
  }
}

function readIgnore(text: string): Fact {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.replace(/(?<!\\) +$/, ''));
  return { kind: 'ignore', patterns: lines.filter((line) => line !== '' && !line.startsWith('#')).slice(0, 2000) };
}
