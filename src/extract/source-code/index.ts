// JavaScript and TypeScript: each file is parsed once, for its imports and exports and for every code stack it mentions.

import { fingerprint } from '../../model/fingerprint';
import { codeStacks } from '../code-stacks';
import type { Stack } from '../stack';
import { baseName } from '../syntax/tree-places';
import { extractSource } from './extract';

/** Raised when what is read of modules changes. */
const MODULE_VERSION = 6;

export const sourceCode: Stack = {
  id: 'source-code',
  title: 'JavaScript and TypeScript modules',
  version: versionOf(),
  sample: sampleFor,
  claims: (paths) => paths.filter(isSource),
  extract: (file, context) => extractSource(file, context, codeStacks),
};

const SOURCE = /\.(?:[cm]?[jt]sx?|vue|svelte)$/i;
const MADE = /[.-]min\.[cm]?js$|\.(?:bundle|pack)\.[cm]?js$/i;
const NOT_OURS =
  /(?:^|\/)(?:node_modules|bower_components|jspm_packages|\.git|\.venv|\.yarn|\.next|\.nuxt|\.svelte-kit|dist)\//;

function isSource(path: string): boolean {
  return SOURCE.test(path) && !MADE.test(baseName(path)) && !NOT_OURS.test(path);
}

/** Only files that hold SQL need SQL parsers, which are large. */
function sampleFor(text: string): string {
  const samples = codeStacks.flatMap((stack) => (stack.sample && stack.mentions(text) ? stack.sample : []));
  return `const sample = 1;\n${samples.join('')}`;
}

/** Facts of all code stacks are kept as one, so a change of any of them is a change of this. */
function versionOf(): number {
  const versions = codeStacks.map((stack) => `${stack.id}@${stack.version}`);
  return Number.parseInt(fingerprint(MODULE_VERSION, ...versions).slice(0, 8), 16);
}
