// A session played by the bundle → docs/images/session-*.png, as GitHub would show it, drawn by Chromium. Not part of the check.
// The bundle is dist/, or the folder that THROUGHLINE_DIST names; `--text` prints the Markdown as well.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { conversationPage } from './picture/comment-page';
import { type PlayedSession, playSession } from './picture/play-session';

const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium';
const OUT = join(__dirname, '../docs/images');

async function draw({ moments, dashboard }: PlayedSession): Promise<void> {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] });
  mkdirSync(OUT, { recursive: true });
  try {
    const page = await browser.newPage({ viewport: { width: 900, height: 200 }, deviceScaleFactor: 1.5 });
    for (const { name, words } of moments) {
      await page.setContent(conversationPage(words));
      await page.screenshot({ path: join(OUT, `session-${name}.png`), fullPage: true });
    }
    await page.setViewportSize({ width: 1100, height: 800 });
    await page.setContent(dashboard);
    await page.screenshot({ path: join(OUT, 'session-history.png'), fullPage: true });
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const played = await playSession();
  await draw(played);
  if (!process.argv.includes('--text')) return;
  for (const { name, words } of played.moments) {
    for (const { by, markdown } of words) process.stdout.write(`\n===== ${name}, ${by}\n${markdown}\n`);
  }
}

void main();
