import { mkdirSync, mkdtempSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workFiles } from '../../src/edges/disk/work-files';
import type { Edit, Finding, Review } from '../../src/model/finding';
import { applyEdits } from '../../src/fixes/apply-edits';
import { applyFixes } from '../../src/stories/apply-fixes';

function edit(path: string, line: number, startColumn: number, endColumn: number, text: string): Edit {
  return { path, line, startColumn, endLine: line, endColumn, text };
}

function reviewOf(...fixes: { edits: Edit[]; verified?: boolean; introduced?: boolean }[]): Review {
  const findings = fixes.map(({ edits, verified = true, introduced = true }, index) => ({
    id: `f${index}`,
    introduced,
    fix: { kind: 'rename', verified, edits },
  }));
  return { findings: findings as unknown as Finding[] } as Review;
}

function folder(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'throughline-fix-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

describe('applyEdits', () => {
  it('keeps every kind of line end and counts UTF-16 units', () => {
    const text = 'a\r\nb\rü😀 email\nlast';
    expect(applyEdits(text, [edit('', 3, 5, 10, 'mail'), edit('', 4, 1, 5, 'x')])).toEqual({
      text: 'a\r\nb\rü😀 mail\nx',
    });
  });

  it('takes a whole line away', () => {
    expect(
      applyEdits('a\nb\nc\n', [{ path: '', line: 2, startColumn: 1, endLine: 3, endColumn: 1, text: '' }]),
    ).toEqual({ text: 'a\nc\n' });
  });

  it('makes equal edits once and refuses those that overlap', () => {
    const one = edit('', 1, 1, 4, 'x');
    expect(applyEdits('abcdef', [one, { ...one }])).toEqual({ text: 'xdef' });
    expect(applyEdits('abcdef', [one, edit('', 1, 3, 5, 'y')])).toHaveProperty('reason');
  });

  it('refuses places that are not there', () => {
    for (const bad of [edit('', 9, 1, 2, ''), edit('', 1, 0, 2, ''), edit('', 1, 1, 99, ''), edit('', 1, 3, 2, '')]) {
      expect(applyEdits('abc', [bad])).toHaveProperty('reason');
    }
  });
});

describe('applyFixes', () => {
  it('makes files that a fix adds, once, and never over what is there or through a link', async () => {
    const root = folder({ 'db/001.sql': 'select 1;\n' });
    const other = folder({});
    symlinkSync(other, join(root, 'out'));
    const add = (path: string) => {
      const fix = { kind: 'edit', verified: true, edits: [], added: [{ path, text: 'select 2;\n' }] };
      return { id: path, introduced: true, fix };
    };
    const paths = [
      'db/new/002.sql',
      'db/new/002.sql',
      'db/001.sql',
      'out/003.sql',
      '../004.sql',
      '.git/hooks/x',
      '/tmp/x',
    ];
    const findings = paths.map((path, at) => ({ ...add(path), id: `${at} ${path}` }));
    const result = await applyFixes({ findings } as unknown as Review, workFiles(root));
    expect(result.applied).toEqual(['0 db/new/002.sql', '1 db/new/002.sql']);
    expect(result.paths).toEqual(['db/new/002.sql']);
    expect(result.skipped.map(({ path }) => path)).toEqual(paths.slice(2));
    expect(readFileSync(join(root, 'db/new/002.sql'), 'utf8')).toBe('select 2;\n');
    expect(readFileSync(join(root, 'db/001.sql'), 'utf8')).toBe('select 1;\n');
  });

  it('writes verified fixes of this change and nothing else', async () => {
    const root = folder({ 'a.sql': 'select email', 'b.sql': 'select email', 'c.sql': 'select email' });
    const review = reviewOf(
      { edits: [edit('a.sql', 1, 8, 13, 'mail')] },
      { edits: [edit('b.sql', 1, 8, 13, 'mail')], verified: false },
      { edits: [edit('c.sql', 1, 8, 13, 'mail')], introduced: false },
    );
    expect(await applyFixes(review, workFiles(root))).toEqual({ applied: ['f0'], paths: ['a.sql'], skipped: [] });
    expect(['a.sql', 'b.sql', 'c.sql'].map((path) => readFileSync(join(root, path), 'utf8'))).toEqual([
      'select mail',
      'select email',
      'select email',
    ]);
  });

  it('applies a fix whole or not at all', async () => {
    const root = folder({ 'a.sql': 'select email' });
    const review = reviewOf({ edits: [edit('a.sql', 1, 8, 13, 'mail'), edit('gone.sql', 1, 1, 2, 'x')] });
    const result = await applyFixes(review, workFiles(root));
    expect(result.applied).toEqual([]);
    expect(result.skipped).toMatchObject([{ finding: 'f0', path: 'gone.sql' }]);
    expect(readFileSync(join(root, 'a.sql'), 'utf8')).toBe('select email');
  });

  it('keeps mark and mode of the file', async () => {
    const root = folder({ 'run.sql': '\ufeffselect email' });
    writeFileSync(join(root, 'run.sql'), '\ufeffselect email', { mode: 0o755 });
    const mode = statSync(join(root, 'run.sql')).mode;
    await applyFixes(reviewOf({ edits: [edit('run.sql', 1, 8, 13, 'mail')] }), workFiles(root));
    expect(readFileSync(join(root, 'run.sql'), 'utf8')).toBe('\ufeffselect mail');
    expect(statSync(join(root, 'run.sql')).mode).toBe(mode);
  });

  it('never leaves the work tree: links, dots, .git, absolute paths', async () => {
    const outside = folder({ 'secret.sql': 'select email' });
    const root = folder({ '.git/config': 'select email' });
    symlinkSync(join(outside, 'secret.sql'), join(root, 'link.sql'));
    symlinkSync(outside, join(root, 'dir'));
    const name = outside.split('/').at(-1)!;
    const paths = [
      'link.sql',
      'dir/secret.sql',
      `../${name}/secret.sql`,
      join(outside, 'secret.sql'),
      '.git/config',
      './a.sql',
    ];
    const result = await applyFixes(
      reviewOf(...paths.map((path) => ({ edits: [edit(path, 1, 8, 13, 'mail')] }))),
      workFiles(root),
    );
    expect(result.applied).toEqual([]);
    expect(result.skipped).toHaveLength(paths.length);
    expect(readFileSync(join(outside, 'secret.sql'), 'utf8')).toBe('select email');
    expect(readFileSync(join(root, '.git/config'), 'utf8')).toBe('select email');
  });

  it('leaves what is not UTF-8 alone', async () => {
    const root = folder({});
    writeFileSync(join(root, 'latin.sql'), Buffer.from([0x73, 0xe9, 0x6c]));
    const result = await applyFixes(reviewOf({ edits: [edit('latin.sql', 1, 1, 2, 'x')] }), workFiles(root));
    expect(result.skipped).toHaveLength(1);
    expect(readFileSync(join(root, 'latin.sql'))).toEqual(Buffer.from([0x73, 0xe9, 0x6c]));
  });
});
