import {
  chmodSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { blobId } from '../../../src/edges/tree/blob-id';
import { openTree, type OpenTreeOptions } from '../../../src/edges/tree/open-tree';
import { subTree } from '../../../src/edges/tree/sub-tree';
import type { Tree } from '../../../src/model/tree';
import { commit, git, removeTemporaryFolders, repository, temporaryFolder, write } from '../git/make-repository';

afterAll(removeTemporaryFolders);

async function open(repo: string, revision: string, options?: OpenTreeOptions): Promise<Tree> {
  const tree = await openTree(repo, revision, options);
  if ('reason' in tree) throw new Error(tree.reason);
  return tree;
}

const paths = (tree: Tree) => tree.files.map((file) => file.path);

/** Every path with its blob id, hashed where the tree had not. */
async function ids(tree: Tree): Promise<Record<string, string>> {
  const blobs = tree.blobs ? await tree.blobs(paths(tree)) : tree.files.map((file) => file.blob);
  return Object.fromEntries(paths(tree).map((path, at) => [path, blobs[at]!]));
}

const SHOP = {
  'db/1.sql': 'create table users (id int);\n',
  'db/2.sql': 'alter table users add email text;\r\n',
  'née.sql': 'select 1;\n',
  'odd "name"\n\t.sql': 'select 2;\n',
  'empty.sql': '',
};

describe.each(['revision', 'folder', 'work tree', 'folder without git'])('openTree of a %s', (kind) => {
  function side(files: Record<string, string | Buffer>): { repo: string; revision: string } {
    if (kind === 'folder without git') {
      const repo = temporaryFolder();
      write(repo, files);
      return { repo, revision: repo };
    }
    const repo = repository(files);
    return { repo, revision: kind === 'revision' ? 'main' : kind === 'folder' ? repo : 'WORKTREE' };
  }

  it('lists every file in order and reads it', async () => {
    const { repo, revision } = side(SHOP);
    const tree = await open(repo, revision);
    expect(paths(tree)).toEqual(Object.keys(SHOP).sort());
    expect(await tree.read(Object.keys(SHOP))).toEqual(Object.values(SHOP));
    expect(await ids(tree)).toEqual(
      Object.fromEntries(Object.entries(SHOP).map(([path, text]) => [path, blobId(Buffer.from(text))])),
    );
    expect(tree.problems).toEqual([]);
  });

  it('says of each file that is no text why', async () => {
    const { repo, revision } = side({
      'binary.sql': Buffer.from([0, 1, 2]),
      'invalid.sql': Buffer.from([0x2d, 0x2d, 0xff]),
      'large.sql': Buffer.alloc(50 * 1024 * 1024, 'select 1;\n'),
      'pointer.sql': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n',
      'wide.sql': Buffer.from('\ufeffselect 1;', 'utf16le'),
    });
    const tree = await open(repo, revision);
    const read = () => tree.read(['wide.sql', 'large.sql', 'absent.sql', 'pointer.sql', 'invalid.sql', 'binary.sql']);
    expect(await read()).toEqual(['select 1;', null, null, null, '--\ufffd', null]);
    await read();
    expect(tree.problems.map((problem) => problem.path).sort()).toEqual([
      'absent.sql',
      'binary.sql',
      'invalid.sql',
      'large.sql',
      'pointer.sql',
    ]);
  }, 30_000);

  it('never follows a link', async () => {
    const outside = temporaryFolder();
    write(outside, { 'secret.sql': 'select secret;\n' });
    const { repo } = side({ 'a.sql': 'select 1;\n' });
    symlinkSync(join(outside, 'secret.sql'), join(repo, 'link.sql'));
    symlinkSync(outside, join(repo, 'folder'));
    if (kind !== 'folder without git') commit(repo, {});
    const tree = await open(repo, kind === 'revision' ? 'HEAD' : kind === 'work tree' ? 'WORKTREE' : repo);
    expect(paths(tree)).toEqual(['a.sql']);
    expect(tree.links).toEqual(['folder', 'link.sql']);
    expect(await tree.read(['link.sql', 'folder/secret.sql'])).toEqual([null, null]);
  });

  it('shows names that are not UTF-8, and reads them', async () => {
    const { repo } = side({ 'a.sql': 'select 1;\n' });
    const name = Buffer.concat([Buffer.from(`${repo}/caf`), Buffer.from([0xe9]), Buffer.from('.sql')]);
    writeFileSync(name, 'select 2;\n');
    if (kind === 'revision') commit(repo, {});
    const tree = await open(repo, kind === 'revision' ? 'HEAD' : kind === 'work tree' ? 'WORKTREE' : repo);
    expect(paths(tree)).toEqual(['a.sql', 'caf\ufffd.sql']);
    expect(await tree.read(['caf\ufffd.sql'])).toEqual(['select 2;\n']);
    expect((await ids(tree))['caf\ufffd.sql']).toBe(blobId(Buffer.from('select 2;\n')));
    expect(tree.problems).toMatchObject([{ path: 'caf\ufffd.sql' }]);
  });

  it('opens an empty side', async () => {
    const { repo, revision } = side({});
    expect((await open(repo, revision)).files).toEqual([]);
  });
});

describe('a revision', () => {
  it('keeps submodules apart', async () => {
    const library = repository({ 'lib.sql': 'select 1;\n' });
    const folder = repository({ 'a.sql': 'select 1;\n' });
    git(folder, 'submodule', '--quiet', 'add', library, 'vendor/lib');
    commit(folder, {});
    for (const side of ['HEAD', 'WORKTREE', folder]) {
      const tree = await open(folder, side);
      expect(paths(tree)).toEqual(['.gitmodules', 'a.sql']);
      expect(tree.links).toContain('vendor/lib');
    }
  });

  it('is read from the top, also when the folder given lies below', async () => {
    const folder = repository({ 'a.sql': '', 'sub/b.sql': '' });
    expect(paths(await open(join(folder, 'sub'), 'HEAD'))).toEqual(['a.sql', 'sub/b.sql']);
    expect(paths(await open(join(folder, 'sub'), 'WORKTREE'))).toEqual(['a.sql', 'sub/b.sql']);
  });

  it('can be one of a bare repository', async () => {
    const bare = temporaryFolder();
    git(bare, 'clone', '-q', '--bare', repository({ 'a.sql': 'select 1;\n' }), '.');
    expect(await (await open(bare, 'main')).read(['a.sql'])).toEqual(['select 1;\n']);
    expect(await openTree(bare, 'WORKTREE')).toHaveProperty('reason');
  });

  it('says which contents a partial clone lacks', async () => {
    const source = repository({ 'a.sql': 'select 1;\n' });
    git(source, 'config', 'uploadpack.allowFilter', 'true');
    const folder = temporaryFolder();
    git(folder, 'clone', '-q', '--no-checkout', `file://${source}`, '.');
    rmSync(join(folder, '.git/objects'), { recursive: true });
    mkdirSync(join(folder, '.git/objects'));
    for (const object of [git(source, 'rev-parse', 'HEAD'), git(source, 'rev-parse', 'HEAD^{tree}')]) {
      const path = `.git/objects/${object.slice(0, 2)}/${object.slice(2)}`;
      mkdirSync(join(folder, path, '..'), { recursive: true });
      renameSync(join(source, path), join(folder, path));
    }
    const tree = await open(folder, 'HEAD');
    expect(await tree.read(['a.sql'])).toEqual([null]);
    expect(tree.problems).toMatchObject([{ path: 'a.sql', reason: expect.stringContaining('not in this clone') }]);
  });

  it.each(['absent', '--output=x', '', 'HEAD..HEAD'])('that is called %j is refused with a reason', async (name) => {
    const tree = await openTree(repository(), name);
    expect('reason' in tree && tree.reason).toContain(`\`${name}\``);
  });
});

describe('the work tree', () => {
  it('differs from HEAD by what was changed, added, deleted and moved, staged or not', async () => {
    const folder = repository({
      ...SHOP,
      'gone.sql': 'x',
      'moved.sql': 'create table moved (id int);\n',
      '.gitignore': '*.log\nout/\n',
    });
    write(folder, {
      'db/1.sql': 'changed\n',
      'new/deep/3.sql': 'new\n',
      'a.log': 'x',
      'out/x.sql': 'x',
      'née.sql': 'staged\n',
    });
    write(folder, { 'node_modules/p/x.sql': 'x' });
    git(folder, 'add', 'née.sql');
    write(folder, { 'née.sql': 'later\n' });
    rmSync(join(folder, 'gone.sql'));
    git(folder, 'mv', 'moved.sql', 'db/moved.sql');
    const tree = await open(folder, 'WORKTREE');
    expect(paths(tree)).toEqual([...Object.keys(SHOP), '.gitignore', 'db/moved.sql', 'new/deep/3.sql'].sort());
    expect(await tree.read(['db/1.sql', 'db/2.sql', 'née.sql', 'new/deep/3.sql', 'db/moved.sql'])).toEqual([
      'changed\n',
      SHOP['db/2.sql'],
      'later\n',
      'new\n',
      'create table moved (id int);\n',
    ]);
    const blobs = await ids(tree);
    expect(blobs['db/1.sql']).toBe(blobId(Buffer.from('changed\n')));
    expect(blobs['db/2.sql']).toBe(git(folder, 'rev-parse', 'HEAD:db/2.sql'));
    expect(tree.label).toBe('WORKTREE');
    expect(tree.problems).toEqual([]);
  });

  it('does not read through a folder that became a link', async () => {
    const outside = temporaryFolder();
    write(outside, { '1.sql': 'select secret;\n' });
    const folder = repository({ 'db/1.sql': 'select 1;\n' });
    rmSync(join(folder, 'db'), { recursive: true });
    symlinkSync(outside, join(folder, 'db'));
    const tree = await open(folder, 'WORKTREE');
    expect(paths(tree)).toEqual([]);
    expect(tree.links).toEqual(['db']);
  });

  it('reads the files of a merge conflict from disk', async () => {
    const folder = repository({ 'a.sql': 'one\n' });
    git(folder, 'checkout', '-q', '-b', 'other');
    commit(folder, { 'a.sql': 'two\n' });
    git(folder, 'checkout', '-q', 'main');
    commit(folder, { 'a.sql': 'three\n' });
    expect(() => git(folder, 'merge', '-q', 'other')).toThrow();
    const [text] = await (await open(folder, 'WORKTREE')).read(['a.sql']);
    expect(text).toContain('<<<<<<<');
  });

  it('reads as committed what a sparse checkout leaves out, and what line end conversion changed on disk', async () => {
    const folder = repository({ 'a.sql': 'one\n', 'b.sql': 'two\n' });
    git(folder, 'update-index', '--skip-worktree', 'b.sql');
    rmSync(join(folder, 'b.sql'));
    git(folder, 'config', 'core.autocrlf', 'true');
    rmSync(join(folder, 'a.sql'));
    git(folder, 'checkout', '--', 'a.sql');
    const tree = await open(folder, 'WORKTREE');
    expect(await tree.read(['a.sql', 'b.sql'])).toEqual(['one\n', 'two\n']);
    expect((await ids(tree))['a.sql']).toBe(blobId(Buffer.from('one\n')));
  });

  it('before the first commit is what lies there', async () => {
    const folder = temporaryFolder();
    git(folder, 'init', '-q');
    write(folder, { 'a.sql': 'one\n' });
    expect(paths(await open(folder, 'WORKTREE'))).toEqual(['a.sql']);
  });

  it('leaves the index as it was', async () => {
    const folder = repository({ 'a.sql': 'one\n' });
    utimesSync(join(folder, 'a.sql'), 1, 1);
    const before = git(folder, 'hash-object', '.git/index');
    await open(folder, 'WORKTREE');
    expect(git(folder, 'hash-object', '.git/index')).toBe(before);
  });
});

describe('a folder', () => {
  it('leaves out what git ignores, .git and node_modules', async () => {
    const folder = repository({ 'a.sql': '', '.gitignore': 'out/\n', 'sub/b.sql': '', 'sub/.gitignore': 'c.sql\n' });
    write(folder, { 'out/x.sql': '', 'sub/c.sql': '', 'sub/new.sql': '', 'node_modules/p/x.sql': '' });
    expect(paths(await open(folder, folder))).toEqual([
      '.gitignore',
      'a.sql',
      'sub/.gitignore',
      'sub/b.sql',
      'sub/new.sql',
    ]);
    expect(paths(await open(folder, join(folder, 'sub')))).toEqual(['.gitignore', 'b.sql', 'new.sql']);
  });

  it('that is ignored as a whole is read all the same', async () => {
    const folder = repository({ '.gitignore': 'out/\n' });
    write(folder, { 'out/before/db/1.sql': 'select 1;\n' });
    expect(paths(await open(folder, join(folder, 'out/before')))).toEqual(['db/1.sql']);
    expect(paths(await open(folder, join(folder, 'out')))).toEqual(['before/db/1.sql']);
  });

  it('without permission, and what is no file, is said', async () => {
    const folder = temporaryFolder();
    write(folder, { 'a.sql': 'x', 'closed/b.sql': 'x', 'c.sql': 'x' });
    chmodSync(join(folder, 'c.sql'), 0);
    const tree = await open(folder, folder);
    rmSync(join(folder, 'a.sql'));
    expect((await tree.read(['a.sql']))[0]).toBeNull();
    expect(await tree.blobs!(['a.sql'])).toEqual(['']);
    expect(tree.problems).toMatchObject([{ path: 'a.sql' }]);
  });

  it('hashes a settled file once, and again when it changes', async () => {
    const folder = temporaryFolder();
    write(folder, { 'a.sql': 'one' });
    const kept = new Map<string, string>();
    const cache = {
      getMany: (keys: string[]) => new Map(keys.filter((key) => kept.has(key)).map((key) => [key, kept.get(key)!])),
      putMany: (entries: [string, string][]) => {
        for (const [key, blob] of entries) kept.set(key, blob);
      },
    };
    const hash = async () => (await (await open(folder, folder, { cache })).blobs!(['a.sql']))[0];
    expect(await hash()).toBe(blobId(Buffer.from('one')));
    // Just written: it could change within the same tick of the clock.
    expect(kept.size).toBe(0);
    await new Promise((settle) => setTimeout(settle, 2200));
    await hash();
    expect(kept.size).toBe(1);
    for (const key of kept.keys()) kept.set(key, 'a'.repeat(40));
    expect(await hash()).toBe('a'.repeat(40));
    write(folder, { 'a.sql': 'two' });
    expect(await hash()).toBe(blobId(Buffer.from('two')));
  });

  it('of a file that grew beyond the limit after it was listed gives no text', async () => {
    const folder = temporaryFolder();
    write(folder, { 'a.sql': 'one' });
    const tree = await open(folder, folder);
    truncateSync(join(folder, 'a.sql'), 60 * 1024 * 1024);
    expect(await tree.read(['a.sql'])).toEqual([null]);
  });
});

describe('subTree', () => {
  it('holds one folder under paths of the whole', async () => {
    const folder = repository({ 'api/db/1.sql': Buffer.from([0]), 'api2/x.sql': '', 'web/a.ts': Buffer.from([0]) });
    const whole = await open(folder, 'HEAD');
    const sub = subTree(whole, './api/');
    expect(paths(sub)).toEqual(['api/db/1.sql']);
    await whole.read(['api/db/1.sql', 'web/a.ts']);
    expect(sub.problems.map((problem) => problem.path)).toEqual(['api/db/1.sql']);
    for (const root of ['.', '', './', '/', '..']) expect(paths(subTree(whole, root))).toEqual(paths(whole));
  });
});
