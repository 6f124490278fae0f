import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, looksRight } from './browser.ts';
import { startSite, type TestSite } from './server.ts';
import { signedIn } from './sign-in.ts';

const NOORD = 'waterwolde-noord-samen-op-koers';

let browser: Browser;
let site: TestSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), startSite('demo')]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), site?.stop()]);
});

describe.each([
  ['the execution programme', `/werk/${NOORD}/uitvoering`],
  ['the page for the deputy, in English', '/en/werk/bestuurder'],
  ['plans beside themes', `/werk/${NOORD}/plannen/overzicht`],
])('%s', (_, path) => {
  it('has one h1, no axe violation, and does not stick out, wide and on a phone', async () => {
    const page = await signedIn(browser, site.origin, 'board-member', { script: true });
    try {
      expect((await page.goto(site.origin + path))?.status()).toBe(200);
      await looksRight(page);
    } finally {
      await page.context().close();
    }
  });
});
