import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeGraphHtml, writeHtml } from '../../../src/report/html';
import { HOSTILE } from '../inert-markdown';
import { SHOP_FILES, shopContext, shopFinding, shopReview } from '../shop-review';
import { smallGraph } from './small-graph';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** What only a browser can tell; the other tests hold without one. */
describe.skipIf(!existsSync(CHROMIUM))('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-page-'));
  const wrong: string[] = [];
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(text: string, width = 1500): Promise<Page> {
    const file = join(folder, 'report.html');
    writeFileSync(file, text);
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    wrong.length = 0;
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    page.on('dialog', (dialog) => {
      wrong.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => request.url().startsWith('file:') || wrong.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    return page;
  }

  const readShop = (path: string) => SHOP_FILES[path] ?? null;

  it('shows what is new first, and more when asked', async () => {
    const page = await open(writeHtml(shopReview(), shopContext(), readShop));
    const visible = () => page.locator('.finding:visible').count();
    const { findings, ignored } = shopReview();
    expect(await visible()).toBe(findings.filter((finding) => finding.introduced).length);
    await page.getByLabel('When').selectOption('');
    expect(await visible()).toBe(findings.length + ignored.length);
    await page.keyboard.press('Escape');
    await page.locator('h1').click();
    await page.keyboard.press('/');
    await page.keyboard.type('path:newsletter');
    expect(await visible()).toBe(1);
    expect(wrong).toEqual([]);
    await page.close();
  }, 60_000);

  it('marks the place in its line', async () => {
    const page = await open(writeHtml(shopReview({ findings: [shopFinding()] }), shopContext(), readShop));
    expect(await page.locator('.excerpt mark').first().textContent()).toBe('email');
    await page.close();
  }, 60_000);

  it('opens the finding that the address names', async () => {
    const page = await open(writeHtml(shopReview(), shopContext(), readShop));
    const id = shopReview().findings.at(-1)!.id;
    await page.evaluate(`location.hash = 'finding-${id}'`);
    await page.locator(`#body-${id}`).waitFor({ state: 'visible' });
    await page.close();
  }, 60_000);

  it('goes through the graph by keys, both ways', async () => {
    const page = await open(writeGraphHtml(smallGraph()));
    await page.locator('canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.panel h3').textContent()).toBe('email');
    expect(await page.locator('.panel .downstream').textContent()).toContain('active_users');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.panel .upstream').textContent()).toContain('users');
    await page.keyboard.press('Escape');
    expect(await page.locator('.panel').isHidden()).toBe(true);
    expect(wrong).toEqual([]);
    await page.close();
  }, 60_000);

  it('finds a column by name', async () => {
    const page = await open(writeGraphHtml(smallGraph()));
    await page.keyboard.press('/');
    await page.keyboard.type('active email');
    await page.keyboard.press('Enter');
    expect(await page.locator('.panel .of').textContent()).toContain('active_users');
    await page.close();
  }, 60_000);

  it('fits the width of a phone', async () => {
    const page = await open(writeHtml(shopReview(), shopContext(), readShop), 360);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.close();
  }, 60_000);

  it('does nothing that a hostile name asks for', async () => {
    const findings = HOSTILE.map((text, index) =>
      shopFinding({
        id: `${index}${text}`,
        path: text,
        message: text,
        help: text,
        asset: `table:${text}`,
        column: text,
        cause: text,
        trail: [
          { asset: `table:${text}`, column: text, path: text, line: 1 },
          { asset: `view:${text}`, column: text, path: text, line: 1 },
        ],
        fix: {
          kind: 'edit',
          verified: true,
          edits: [{ path: text, line: 1, startColumn: 1, endLine: 1, endColumn: 2, text }],
        },
      }),
    );
    const problems = HOSTILE.map((text) => ({ path: text, line: 1, reason: text }));
    const page = await open(
      writeHtml(shopReview({ findings, problems, base: HOSTILE[3]! }), shopContext(), () => HOSTILE.join('\n')),
    );
    await page.getByLabel('When').selectOption('');
    await page.evaluate(`for (const head of document.querySelectorAll('.head[aria-expanded=false]')) head.click()`);
    await page.locator('.problems summary').click();
    await page.locator('.show').first().click();
    await page.locator('canvas').focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.finding').count()).toBe(findings.length + 1);
    expect(await page.locator('img, iframe, object, embed, [onerror], [onmouseover], [onclick]').count()).toBe(0);
    const addresses = await page
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.filter((address) => !/^(?:https:\/\/github\.com\/|#finding-)/.test(address))).toEqual([]);
    expect(await page.evaluate('document.body.innerText')).not.toMatch(/(?![\n\t])\p{Cc}|[\u202e\u2066]/u);
    expect(wrong).toEqual([]);
    await page.close();
  }, 60_000);
});
