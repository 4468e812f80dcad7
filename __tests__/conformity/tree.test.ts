import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

interface Line {
  place: string;
  text: string;
}

function linesOf(path: string): Line[] {
  const bytes = readFileSync(join(root, path));
  if (bytes.subarray(0, 8000).includes(0)) return [];
  return bytes
    .toString('utf8')
    .split('\n')
    .map((text, index) => ({ place: `${path}:${index + 1}`, text }));
}

function placesOf(lines: readonly Line[], pattern: RegExp): string[] {
  return lines.filter(({ text }) => pattern.test(text)).map(({ place }) => place);
}

describe('the sources', () => {
  const lines = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .flatMap((entry) =>
      linesOf(
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll('\\', '/'),
      ),
    );

  it('are found', () => {
    expect(lines.length).toBeGreaterThan(5000);
  });

  it('never run text as code', () => {
    expect(placesOf(lines, /\beval\s*\(|\bnew Function\b|\bFunction\(['"`]|['"](node:)?vm['"]/)).toEqual([]);
  });

  it('start processes in the git edge alone', () => {
    const places = placesOf(lines, /\bchild_process\b/);
    expect(places.filter((place) => !place.startsWith('src/edges/git/'))).toEqual([]);
    expect(places.length).toBeGreaterThan(0);
  });

  it('keep no state in modules', () => {
    const places = placesOf(lines, /^(export )?(let|var) /);
    // Parsers that load once, and threads that answer to one caller.
    const documented = /^src\/(extract\/syntax\/|edges\/pool\/|extract-worker\.ts|main\.ts|post\.ts)/;
    expect(places.filter((place) => !documented.test(place))).toEqual([]);
  });

  it('open with a line that says what the file is', () => {
    const heads = lines.filter(({ place }) => place.endsWith(':1'));
    expect(heads.filter(({ text }) => !/^\/\/ \S/.test(text)).map(({ place }) => place)).toEqual([]);
  });
});

describe('the tree', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && !path.startsWith('dist/'));
  const lines = tracked.flatMap((path) => {
    try {
      return linesOf(path);
    } catch {
      // Deleted, but not committed yet.
      return [];
    }
  });

  // In pieces, or this file would find itself. The runner's own folder is nobody's machine.
  it.each([
    ['package registry', ['registry.npm', 'js|artifact', 'ory'].join('')],
    ['path of a machine', ['/work/', '(main|shared|\\.)|/roo', 't/|/Use', 'rs/(?!runner/)'].join('')],
  ])('names no %s', (_what, pattern) => {
    expect(placesOf(lines, new RegExp(pattern))).toEqual([]);
  });

  it('resolves no package to an address of its own', () => {
    expect(placesOf(linesOf('package-lock.json'), /"resolved"/)).toEqual([]);
  });

  it('has workflows that say their permissions and take third-party actions by tag', () => {
    const workflows = readdirSync(join(root, '.github/workflows'));
    expect(workflows.length).toBeGreaterThan(2);
    for (const name of workflows) {
      const text = readFileSync(join(root, '.github/workflows', name), 'utf8');
      expect(text, name).toMatch(/^permissions: /m);
      const used = [...text.matchAll(/uses: (\S+)/g)].map((match) => match[1]!);
      expect(
        used.filter((action) => action !== './' && !/^actions\/[\w-]+@v\d+$/.test(action)),
        name,
      ).toEqual([]);
    }
  });
});
