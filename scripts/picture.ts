// The example's review → docs/images/comment.png: the comment that GitHub would show, drawn by Chromium.
// Chromium is taken from the environment variable CHROMIUM, else from where Debian puts it. Not part of `npm run check`.

import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openEdges } from '../src/cli/open-edges';
import { openTree } from '../src/edges/tree/open-tree';
import type { Tree } from '../src/model/tree';
import { writeComment } from '../src/report/comment';
import { defaultSettings } from '../src/settings/schema';
import { checkTrees } from '../src/stories/check';
import { commentPage } from './picture/comment-page';

const ROOT = join(__dirname, '..');
const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium';
const CHANGE = process.argv[2] ?? 'drop-email';

async function exampleComment(): Promise<string> {
  const shop = join(ROOT, 'fixtures/shop');
  const before = await open(shop, 'before');
  const after = await open(shop, join('after', CHANGE));
  const { edges } = await openEdges(null, join(ROOT, 'src'));
  try {
    const review = await checkTrees(before, after, edges, defaultSettings());
    const paths = [...new Set(review.findings.map((finding) => finding.path))];
    const texts = new Map((await after.read(paths)).map((text, at) => [paths[at]!, text]));
    return writeComment(review, {
      repository: 'fernhill/shop',
      headSha: 'c41d7a90e5b2f3864d1c0a9b8e7f6d5c4b3a2910',
      baseSha: '9be2054f1d7c8a3b6e5f4d2c1b0a99887766554f',
      pull: 12,
      serverUrl: 'https://github.com',
      runUrl: 'https://github.com/fernhill/shop/actions/runs/1',
      investigation: 'k3f9t2',
      version: '0.1.0',
      accepted: false,
      milliseconds: review.stats.ms.total ?? 0,
      readFile: (path) => texts.get(path) ?? null,
    });
  } finally {
    await edges.extract.close();
    await edges.types?.close();
    edges.store.close();
  }
}

async function open(folder: string, name: string): Promise<Tree> {
  const tree = await openTree(folder, name);
  if ('reason' in tree) throw new Error(tree.reason);
  return tree;
}

async function main(): Promise<void> {
  const { chromium } = await import('playwright-core');
  const out = join(ROOT, process.argv[3] ?? 'docs/images/comment.png');
  const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 960, height: 400 }, deviceScaleFactor: 2 });
    await page.setContent(commentPage(await exampleComment()));
    mkdirSync(dirname(out), { recursive: true });
    await page.screenshot({ path: out, fullPage: true });
  } finally {
    await browser.close();
  }
  process.stdout.write(`${out}\n`);
}

void main();
