import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, looksRight, unfold, visit } from './browser.ts';
import { looksAtItsPages } from './looked-at-pages.ts';
import { siteToRead } from './server.ts';

const PANEL = '/bronnen/enquete/WATERWOLDE-BUURTPANEL';

const site = siteToRead('demo');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each([PANEL, `/en${PANEL}`, '/bronnen/WATERWOLDE-BUURTPANEL'])('%s', (path) => {
  it('has no axe violation and does not stick out, all folded open, wide and on a phone', async () => {
    await visit(browser, site.origin + path, async (page) => {
      await looksRight(page);
    });
  });
});

describe('the page of a survey', () => {
  it('is found from its source, and tells without script who took part, what they count and what they said', async () => {
    await visit(
      browser,
      `${site.origin}/bronnen/WATERWOLDE-BUURTPANEL`,
      async (page) => {
        await page.getByRole('link', { name: 'Wie deden er mee, en wat telt een antwoord?' }).click();
        const main = page.getByRole('main');
        const text = await main.innerText();
        expect(text).toContain('Op leeftijd deed niet elke groep even vaak mee.');
        expect(text).toMatch(/Minder dan je zou verwachten: 15 tot 25 jaar/);
        expect(text).toMatch(/Dat geldt alleen voor wijk\./);
        expect(text).toMatch(/Naar schatting \d+ van de 100\. Waarschijnlijk ligt het tussen \d+ en \d+\. Zonder wegen was het \d+\./);
        expect(text).not.toMatch(/representatie/i);
        const table = main.getByRole('table', { name: 'Van de 100 mensen, naar leeftijd' });
        await unfold(page);
        expect(await table.getByRole('row').count()).toBe(5);
      },
      { script: false },
    );
  });

  it('says the same in English, and nothing of a survey that is not there', async () => {
    await visit(browser, `${site.origin}/en${PANEL}`, async (page) => {
      const text = await page.getByRole('main').innerText();
      expect(text).toContain('On age, not every group took part equally often.');
      expect(text).toMatch(/An estimated \d+ out of 100\./);
      expect(text).not.toMatch(/representative/i);
    });
    expect((await fetch(`${site.origin}/bronnen/enquete/NIETS`)).status).toBe(404);
  });

  it('gives no number of a group that is too small, and no line of a respondent, in page or data', async () => {
    const html = await (await fetch(site.origin + PANEL)).text();
    expect(html).not.toMatch(/BU9901\d{4}-\d{2}|deelnemer;|d0001/);
  });
});

looksAtItsPages();
