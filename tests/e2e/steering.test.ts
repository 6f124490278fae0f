import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, overflow, violations, WIDTHS } from './browser.ts';
import { startSite, type TestSite } from './server.ts';
import { signInAs } from './sign-in.ts';

const NOORD = 'waterwolde-noord-samen-op-koers';

let browser: Browser;
let site: TestSite;
let cookie: string;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), startSite('demo')]);
  cookie = (await signInAs(site.origin, 'board-member')).cookie();
});
afterAll(async () => {
  await Promise.all([browser?.close(), site?.stop()]);
});

/** Looks at a page of the workspace without JavaScript, as a board member. */
async function look<T>(path: string, width: number, at: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, extraHTTPHeaders: { cookie } });
  try {
    const page = await context.newPage();
    expect((await page.goto(site.origin + path))?.status()).toBe(200);
    return await at(page);
  } finally {
    await context.close();
  }
}

describe.each([
  ['the execution programme', `/werk/${NOORD}/uitvoering`],
  ['the page for the deputy, in English', '/en/werk/bestuurder'],
  ['plans beside themes', `/werk/${NOORD}/plannen/overzicht`],
])('%s', (name, path) => {
  it.each(WIDTHS)('has one h1, no axe violation, and does not stick out at %i px', async (width) => {
    await look(path, width, async (page) => {
      if (process.env.PEIL_SHOTS)
        await page.screenshot({ path: `${process.env.PEIL_SHOTS}/${name.slice(0, 12)}-${width}.png`, fullPage: true });
      expect(await page.locator('h1').count()).toBe(1);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
  });
});
