import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, looksRight, overflow, unfold, visit } from './browser.ts';
import { siteToRead } from './server.ts';

const KADE = '/buurten/WW-KADE-de-oude-kade';
const PEOPLE = `${KADE}/cijfer/population`;
const WOZ = `${KADE}/cijfer/average-woz-value-keur`;
const BY_AGE = `${KADE}/cijfer/population-0-14`;
const HERE = '[aria-labelledby="doorgaan"]';

const demo = siteToRead('demo');
const groningen = siteToRead('groningen');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each([
  ['a count', PEOPLE],
  ['a count in English', `/en${PEOPLE}`],
  ['a mean', WOZ],
  ['a refusal', BY_AGE],
  ['a refusal in English', `/en${BY_AGE}`],
])('if it goes on like this: %s (%s)', (_, path) => {
  it('has no axe violation with all folded open, and does not stick out, wide and on a phone', async () => {
    await visit(browser, demo.origin + path, async (page) => {
      await unfold(page);
      await looksRight(page);
    });
  });
});

describe.each([true, false])('with JavaScript: %s', (script) => {
  it('is one click from the figure on the page of its area', async () => {
    await visit(
      browser,
      demo.origin + KADE,
      async (page) => {
        await page.locator('.figure-lead').getByRole('link', { name: 'Als het zo doorgaat' }).first().click();
        await page.waitForURL(/\/cijfer\/[a-z0-9-]+#doorgaan$/);
        expect(await page.locator(HERE).getByRole('heading', { name: 'Als het zo doorgaat' }).isVisible()).toBe(true);
        // Every other figure of the page leads to its own.
        await page.goBack();
        await unfold(page);
        await page.locator('.figure-rows th a').first().click();
        await page.waitForURL(/\/cijfer\/[a-z0-9-]+$/);
        expect(await page.locator(HERE).count()).toBe(1);
      },
      { script },
    );
  });

  it('says first what the line is; drawing and table tell the same; how often it held is counted', async () => {
    await visit(
      browser,
      demo.origin + PEOPLE,
      async (page) => {
        const section = page.locator(HERE);
        const words = (await section.innerText()).replace(/\s+/g, ' ');
        expect(words.indexOf('Deze lijn trekt het verleden door')).toBeLessThan(words.indexOf('Inwoners in De Oude Kade:'));
        expect(words).toContain('Ook een aanpak in de buurt.');
        expect(words).toMatch(/In het verleden viel de uitkomst .*van de 10 keer/);
        expect(words).not.toContain('waarschijnlijk');
        const described = (await section.locator('svg desc').textContent()) ?? '';
        const rows = await section
          .locator('tbody tr')
          .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')));
        expect(rows).toHaveLength(4);
        for (const [year = '', value = '', band = '', , naive = '', held = ''] of rows) {
          expect(described).toContain(`${year} ${value}`);
          expect(band).toMatch(/ tot /);
          expect(naive).toBe(rows[0]?.[4]);
          expect(held).toMatch(/^\d+ van \d+$/);
        }
        expect(await section.locator('.fan__band').count()).toBe(4);
        expect(await section.locator('.fan__naive').count()).toBe(2);
        await section.getByText('Hoe weten we dit?').click();
        expect(await section.locator('details').innerText()).toMatch(/Methode: .*\n.*reeksen van buurten in Waterwolde/s);
      },
      { script },
    );
  });
});

it('refuses in words, with what to use instead', async () => {
  await visit(browser, demo.origin + BY_AGE, async (page) => {
    const words = await page.locator(HERE).innerText();
    expect(words).toContain('We trekken geen lijn door');
    expect(words).toContain('officiële prognoses');
    expect(await page.locator('.fan').count()).toBe(0);
  });
  await visit(browser, `${groningen.origin}/en/buurten/BU00141000-selwerd/cijfer/owner-occupied-share`, async (page) => {
    const words = await page.locator(HERE).innerText();
    expect(words).toMatch(/There is only one year with a figure.*it can be done in 4 years/s);
  });
});

it('leads small letters and underscores to the right address; an unknown figure is not there', async () => {
  const answer = await fetch(`${demo.origin}${KADE}/cijfer/Average_WOZ_value_keur`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([308, WOZ]);
  expect((await fetch(`${demo.origin}${KADE}/cijfer/niets`)).status).toBe(404);
});

it('can be printed: the drawing keeps its areas and the table is whole', async () => {
  await visit(browser, demo.origin + PEOPLE, async (page) => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 700, height: 1000 });
    expect(await overflow(page)).toBe(0);
    expect(
      await page
        .locator(`${HERE} .fan__band`)
        .first()
        .evaluate((band) => getComputedStyle(band).printColorAdjust),
    ).toBe('exact');
    const cut = await page.locator(`${HERE} .table-scroll`).evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(cut).toBeLessThanOrEqual(0);
  });
});
