// The .gitignore files of a tree in; whether a path is one that git would not keep (what a build makes) out.

import { matchGlob } from '../match-glob';
import { folderOf } from '../paths';

export interface IgnoreFile {
  path: string;
  patterns: readonly string[];
}

interface Line {
  segments: string[];
  negated: boolean;
}

export function ignoredPaths(files: readonly IgnoreFile[]): (path: string) => boolean {
  const byFolder = new Map<string, Line[]>();
  for (const { path, patterns } of files) byFolder.set(folderOf(path), patterns.flatMap(lineOf));
  if (byFolder.size === 0) return () => false;

  /** Of a file or of a folder around it. */
  function isIgnored(path: string): boolean {
    const parts = path.split('/');
    for (let end = 1; end <= parts.length; end++) if (isNamed(parts.slice(0, end))) return true;
    return false;
  }
  function isNamed(parts: readonly string[]): boolean {
    let ignored = false;
    // What lies further in has the later word; within a file the later line.
    for (let depth = 0; depth < parts.length; depth++) {
      const lines = byFolder.get(parts.slice(0, depth).join('/')) ?? [];
      const rest = parts.slice(depth);
      for (const { segments, negated } of lines)
        if (ignored === negated && matchGlob(segments, rest)) ignored = !negated;
    }
    return ignored;
  }
  // A module path has no ending: a pattern may name the file or its folder.
  return (path) => [path, `${path}.ts`, `${path}.js`, `${path}/index.ts`, `${path}/index.js`].some(isIgnored);
}

function lineOf(written: string): Line[] {
  const negated = written.startsWith('!');
  const pattern = (negated ? written.slice(1) : written).replace(/\/+$/, '');
  if (pattern === '') return [];
  const segments = pattern.replace(/^\//, '').split('/');
  return [{ segments: pattern.includes('/') ? segments : ['**', ...segments], negated }];
}
