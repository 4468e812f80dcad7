// Sources → dist/: one bundle with the WASM parsers and SQLite's prebuilt binaries beside it, and a starter per program.

import { cpSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

interface NccResult {
  code: string;
  assets: Record<string, { source: string | Buffer; permissions: number }>;
}
type Ncc = (entry: string, options: Record<string, unknown>) => Promise<NccResult>;

const STARTERS: Record<string, string> = {
  'index.js': "require('./bundle/index.js').startMain();\n",
  'post.js': "require('./bundle/index.js').startPost();\n",
  // Most of a short run is compiling the bundle: Node keeps that in the user's own cache folder, where it can.
  'cli.js': `#!/usr/bin/env node
const { join } = require('node:path');
const cache = process.env.XDG_CACHE_HOME || join(require('node:os').homedir(), '.cache');
require('node:module').enableCompileCache?.(join(cache, 'throughline', 'compiled'));
require('./bundle/index.js').startCli();
`,
};

/** Files that the bundle loads by path at run time, which ncc does not see. */
const BESIDE: Record<string, string> = {
  'libpg-query.wasm': 'node_modules/libpg-query/wasm/libpg-query.wasm',
  'sqlparser_rs_wasm_bg.wasm': 'node_modules/@guanmingchiu/sqlparser-ts/wasm/sqlparser_rs_wasm_bg.wasm',
};

/**
 * ncc writes `import.meta.url` as `require('url')…(__filename)`; where a module has variables of those names (Azure's
 * checksum code, which the Actions cache and artifacts load) webpack renames them inside that text too.
 */
function mendModuleUrl(code: string): string {
  return code.replace(
    /\b\w+_require\(("|')url\1\)\.pathToFileURL\(\w+_filename\)\.href/g,
    'require("url").pathToFileURL(__filename).href',
  );
}

export async function build(out: string): Promise<void> {
  // Names of chunks come from the paths of their modules: a bundle from linked modules works, but is no other machine's.
  if (lstatSync(join(ROOT, 'node_modules')).isSymbolicLink())
    console.warn('node_modules is a link: this bundle runs, but do not commit it.');
  // ncc has no types of its own.
  const ncc: Ncc = require('@vercel/ncc');
  process.env.TS_NODE_PROJECT = join(ROOT, 'tsconfig.json');
  const { code, assets } = await ncc(join(ROOT, 'src/bundle.ts'), {
    cache: false,
    quiet: true,
    minify: false,
    target: 'es2022',
    transpileOnly: true,
    license: 'licenses.txt',
  });
  rmSync(out, { recursive: true, force: true });
  const bundle = join(out, 'bundle');
  mkdirSync(bundle, { recursive: true });
  writeFileSync(join(bundle, 'index.js'), code);
  for (const [name, asset] of Object.entries(assets)) {
    const path = join(bundle, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, name.endsWith('.js') ? mendModuleUrl(String(asset.source)) : asset.source);
  }
  // The thread that extracts starts from a file of this name, in the sources and here.
  writeFileSync(join(bundle, 'extract-worker.js'), "require('./index.js');\n");
  for (const [name, source] of Object.entries(BESIDE)) cpSync(join(ROOT, source), join(bundle, name));
  const library = join(ROOT, 'node_modules/typescript/lib');
  for (const name of readdirSync(library).filter((file) => /^lib\.(?!webworker|scripthost)[\w.]+\.d\.ts$/.test(file)))
    cpSync(join(library, name), join(bundle, 'typescript-lib', name));
  cpSync(join(ROOT, 'node_modules/better-sqlite3/prebuilds'), join(bundle, 'prebuilds'), { recursive: true });
  for (const [name, text] of Object.entries(STARTERS))
    writeFileSync(join(out, name), text, { mode: name === 'cli.js' ? 0o755 : 0o644 });
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  writeFileSync(
    join(out, 'package.json'),
    `${JSON.stringify({ name, version, private: true, type: 'commonjs' }, null, 2)}\n`,
  );
}

if (require.main === module) {
  const out = join(ROOT, process.argv[2] ?? 'dist');
  void build(out).then(() => {
    process.stdout.write(`${readdirSync(join(out, 'bundle')).length} files in ${out}/bundle\n`);
  });
}
