import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOOKED_AT_HERE } from '../access/looked-at.ts';
import type { At } from '../access/same-for-everybody.ts';
import { launchBrowser, looksRight } from './browser.ts';
import { looksAtItsPages } from './looked-at-pages.ts';
import { siteToRead } from './server.ts';
import { signedIn } from './sign-in.ts';

const site = siteToRead('demo');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe('pages that are looked at for nothing else', () => {
  it.each(Object.entries(LOOKED_AT_HERE))(
    '%s has one h1, no axe violation, and does not stick out, wide and on a phone',
    async (_, { who, at }) => {
      const page = await signedIn(browser, site.origin, who, { script: true });
      try {
        expect((await page.goto(site.origin + (await addressOf(at))))?.status()).toBe(200);
        await looksRight(page);
      } finally {
        await page.context().close();
      }
    },
  );
});

async function addressOf(at: At): Promise<string> {
  if (typeof at === 'string') return at;
  const page = await (await fetch(site.origin + at.on)).text();
  return at.link.exec(page)![0].replaceAll('&amp;', '&') + (at.behind ?? '');
}

looksAtItsPages();
