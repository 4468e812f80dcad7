import { describe, expect, it } from 'vitest';
import { dependencyChanges, isDependencyFile } from '../../src/evidence/dependency-changes';
import type { CommitFile } from '../../src/model/failed-run';

function changed(path: string, ...patch: string[]): CommitFile {
  return { path, previousPath: null, status: 'modified', patch: patch.join('\n') };
}

function told(...files: CommitFile[]): string[] {
  return dependencyChanges(files).map(({ name, from, to }) => `${name} ${from ?? '-'} ${to ?? '-'}`);
}

describe('dependencyChanges', () => {
  it.each([
    [
      'package-lock.json',
      [
        '@@ -10,5 +10,5 @@',
        '     "node_modules/@acme/money": {',
        '-      "version": "1.2.0",',
        '+      "version": "2.0.0",',
      ],
      '@acme/money 1.2.0 2.0.0',
    ],
    [
      'pnpm-lock.yaml',
      ['@@ -3,1 +3,1 @@', "-  '@acme/money@1.2.0':", "+  '@acme/money@2.0.0':"],
      '@acme/money 1.2.0 2.0.0',
    ],
    [
      'yarn.lock',
      ['@@ -1,3 +1,3 @@', ' "@acme/money@^1.0.0":', '-  version "1.2.0"', '+  version "1.3.0"'],
      '@acme/money 1.2.0 1.3.0',
    ],
    [
      'Cargo.lock',
      ['@@ -4,2 +4,2 @@', ' name = "serde"', '-version = "1.0.1"', '+version = "1.0.2"'],
      'serde 1.0.1 1.0.2',
    ],
    [
      'uv.lock',
      ['@@ -4,2 +4,2 @@', ' name = "numpy"', '-version = "1.26.4"', '+version = "2.1.0"'],
      'numpy 1.26.4 2.1.0',
    ],
    ['requirements-dev.txt', ['@@ -1 +1 @@', '-pytest==8.0.0', '+pytest==8.3.1'], 'pytest 8.0.0 8.3.1'],
    [
      'go.mod',
      ['@@ -5 +5 @@', '-\tgithub.com/acme/money v1.2.0', '+\tgithub.com/acme/money v1.3.0'],
      'github.com/acme/money v1.2.0 v1.3.0',
    ],
    ['Gemfile.lock', ['@@ -5 +5 @@', '-    rails (7.1.0)', '+    rails (8.0.0)'], 'rails 7.1.0 8.0.0'],
    [
      'composer.lock',
      ['@@ -5,2 +5,2 @@', '   "name": "acme/money",', '-  "version": "1.0.0",', '+  "version": "1.1.0",'],
      'acme/money 1.0.0 1.1.0',
    ],
    [
      'web/package.json',
      ['@@ -5 +5 @@', '-    "react": "^18.2.0",', '+    "react": "^19.0.0",'],
      'react ^18.2.0 ^19.0.0',
    ],
  ])('reads %s', (path, patch, expected) => {
    expect(isDependencyFile(path)).toBe(true);
    expect(told(changed(path, ...patch))).toEqual([expected]);
  });

  it('tells what came, what went, and where', () => {
    const file = changed('pnpm-lock.yaml', '@@ -9,2 +9,2 @@', '   /left@1.0.0:', '-  gone@1.0.0:', '+  new@2.0.0:');
    expect(told(file)).toEqual(['gone 1.0.0 -', 'new - 2.0.0']);
    expect(dependencyChanges([file]).find(({ name }) => name === 'new')).toMatchObject({
      path: 'pnpm-lock.yaml',
      line: 10,
    });
  });

  it('says once what manifest and lockfile both say, and passes over what has no diff', () => {
    const lock = changed(
      'yarn.lock',
      '@@ -1,3 +1,3 @@',
      ' react@^18.2.0:',
      '-  version "18.2.0"',
      '+  version "19.0.0"',
    );
    const manifest = changed('package.json', '@@ -5 +5 @@', '-  "react": "^18.2.0"', '+  "react": "^19.0.0"');
    expect(told(lock, manifest)).toEqual(['react 18.2.0 19.0.0']);
    expect(dependencyChanges([{ ...lock, patch: null }])).toEqual([]);
  });

  it('reads a hostile diff in a straight line', () => {
    const line = `+    "${'node_modules/'.repeat(20_000)}": {`;
    expect(dependencyChanges([changed('package-lock.json', '@@ -1 +1 @@', line, line)])).toEqual([]);
  });
});
