// A saved cache archive (tar, zstd or gzip) in; the same archive with its files' contents changed out.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ZSTD = 0xfd2fb528;

export function rewriteArchive(archive: Buffer, change: (content: Buffer, name: string) => Buffer): Buffer {
  const root = mkdtempSync(join(tmpdir(), 'throughline-archive-'));
  try {
    // Names in the archive lead out of the workspace (`../../_temp/…`): deep enough, they stay in here.
    const workspace = join(root, 'a/b/c/d/e/f');
    mkdirSync(workspace, { recursive: true });
    const file = join(root, 'cache');
    writeFileSync(file, archive);
    const packing = archive.readUInt32LE(0) === ZSTD ? ['--use-compress-program', 'zstd'] : ['-z'];
    execFileSync('tar', [...packing, '-P', '-C', workspace, '-xf', file]);
    const names = execFileSync('tar', [...packing, '-P', '-tf', file])
      .toString()
      .split('\n')
      .filter(Boolean);
    const files = names.filter((name) => !name.endsWith('/'));
    for (const name of files) {
      const path = join(workspace, name);
      writeFileSync(path, change(readFileSync(path), name));
    }
    rmSync(file);
    execFileSync('tar', [...packing, '-P', '-C', workspace, '-cf', file, ...files]);
    return readFileSync(file);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
