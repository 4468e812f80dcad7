// The folder of a program's entry in; TypeScript's own declaration files, by name, out: beside the bundle or from its package.

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export const LIBRARY_FOLDER = 'typescript-lib';

export function openTypeLibrary(here: string): (name: string) => string | null {
  const beside = join(here, LIBRARY_FOLDER);
  const folder = existsSync(beside) ? beside : dirname(createRequire(join(here, 'index.js')).resolve('typescript'));
  const known = new Map<string, string | null>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const path = join(folder, name);
    const text = /^lib\.[\w.]+\.d\.ts$/.test(name) && existsSync(path) ? readFileSync(path, 'utf8') : null;
    known.set(name, text);
    return text;
  };
}
