import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, looksRight, visit } from './browser.ts';
import { looksAtItsPages } from './looked-at-pages.ts';
import { siteToRead } from './server.ts';

const FLATS = '/cijfers/multi-family-dwellings-share';
const KINDS = [
  ['all indicators', '/cijfers'],
  ['all indicators in English', '/en/cijfers'],
  ['an indicator on a tile map', `${FLATS}?niveau=district`],
  ['an indicator in English', `/en${FLATS}?niveau=district`],
  ['an old indicator with a course', '/cijfers/distance-gp-km'],
  ['an indicator of composition', '/cijfers/single-person-households'],
  ['an indicator of the whole country', `${FLATS}?gemeente=NL00`],
  ['an indicator without figures', '/cijfers/neet-16-27-share'],
  ['the sources', '/bronnen'],
  ['a table', '/bronnen/85984NED'],
  ['a table that waits', '/bronnen/84799NED'],
  ['what we do not know', '/wat-we-niet-weten'],
  ['the glossary', '/woorden'],
  ['about', '/over'],
  ['accessibility', '/over/toegankelijkheid'],
  ['privacy', '/over/privacy'],
  ['privacy in English', '/en/over/privacy'],
] as const;

const site = siteToRead('groningen');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each(KINDS)('%s (%s)', (_, path) => {
  it('has no axe violation and does not stick out, wide and on a phone', async () => {
    await visit(browser, site.origin + path, async (page) => {
      await looksRight(page);
    });
  });
});

describe.each([true, false])('with script: %s', (script) => {
  it('a researcher chooses districts, and reads map, dots and table with the same figures, A to Z', async () => {
    await visit(
      browser,
      site.origin + FLATS,
      async (page) => {
        await page.getByLabel('Soort gebied').selectOption('district');
        await page.getByRole('button', { name: 'Laat zien' }).click();
        await page.waitForURL('**niveau=district**');
        const label = 'Oosterparkwijk: 79%';
        await page.getByRole('link', { name: label, exact: true }).waitFor();
        const row = page.getByRole('row', { name: /Oosterparkwijk/ });
        expect(await row.innerText()).toMatch(/79%[\s\S]*61%[\s\S]*definitief[\s\S]*2024/);
        const names = await page.getByRole('table').first().getByRole('rowheader').allInnerTexts();
        expect(names).toHaveLength(20);
        expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'nl')));
      },
      { script },
    );
  });

  it('goes from an indicator to its source, its release and the checksum', async () => {
    await visit(
      browser,
      site.origin + FLATS,
      async (page) => {
        const main = page.getByRole('main');
        await main.getByRole('link', { name: /Kerncijfers wijken en buurten 2024/ }).click();
        await page.waitForURL('**/bronnen/85984NED');
        await main.getByRole('table').first().getByRole('link').first().click();
        await page.waitForURL('**/bronnen/85984NED/85984NED-*');
        expect(await main.innerText()).toMatch(/\b[0-9a-f]{64}\b/);
      },
      { script },
    );
  });

  it('says what is unknown per theme, and leads to what is wanted', async () => {
    await visit(
      browser,
      `${site.origin}/wat-we-niet-weten`,
      async (page) => {
        const main = page.getByRole('main');
        expect(await main.innerText()).toMatch(/Zonder cijfer: \d+ van de \d+ onderwerpen/);
        await main
          .getByText(/^Geen cijfers \(/)
          .first()
          .click();
        await main.getByRole('link', { name: 'Jongeren zonder school, werk of uitkering' }).first().click();
        await main.getByText('Hier hebben we nog geen cijfers van').waitFor();
      },
      { script },
    );
  });

  it('leads from a hard word to its explanation', async () => {
    await visit(
      browser,
      site.origin + FLATS,
      async (page) => {
        await page.getByRole('link', { name: 'brede welvaart' }).click();
        await page.waitForURL('**/woorden#brede-welvaart');
        await page.locator('#brede-welvaart:target').waitFor();
      },
      { script },
    );
  });
});

it('says which part of a question it could not honour, and what it shows instead', async () => {
  await visit(browser, `${site.origin}${FLATS}?gemeente=GM9999&periode=1900`, async (page) => {
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('Deze gemeente kennen we niet.');
    expect(text).toContain('In deze periode is er geen cijfer.');
    expect(text).toContain('Hieronder staat wel: buurten in Groningen, 2024.');
  });
});

it('never colours who lives somewhere', async () => {
  await visit(browser, `${site.origin}/cijfers/owner-occupied-share?niveau=district`, async (page) => {
    await page.getByText('Deze kaart heeft geen kleuren. Wie er woont is niet goed of slecht.').waitFor();
    expect(await page.locator('[class*="area-map__shape--1"], [class*="area-map__shape--5"]').count()).toBe(0);
  });
});

it('a map can be skipped by keyboard, and its focus can be seen', async () => {
  await visit(browser, `${site.origin}${FLATS}?niveau=district`, async (page) => {
    await page.getByRole('link', { name: 'Sla de kaart over' }).focus();
    expect(await page.getByRole('link', { name: 'Sla de kaart over' }).evaluate((link) => link.clientWidth > 40)).toBe(true);
    await page.keyboard.press('Tab');
    const width = () => page.evaluate(() => getComputedStyle(document.activeElement!.querySelector('path')!).strokeWidth);
    expect(await width()).toBe('5px');
  });
});

describe('files', () => {
  it('gives the table as CSV and XLSX, with type, name and no sniffing', async () => {
    const csv = await fetch(`${site.origin}${FLATS}/tabel.csv?niveau=district&periode=2024`);
    expect(csv.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="peil-multi-family-dwellings-share-groningen.csv"');
    expect(csv.headers.get('x-content-type-options')).toBe('nosniff');
    const lines = (await csv.text()).trim().split('\r\n');
    expect(lines).toHaveLength(1 + 20 + 2);
    expect(lines.find((line) => line.includes('WK001404'))).toContain(',Oosterparkwijk,GM0014,2024,79,percent,ok,');
    const xlsx = await fetch(`${site.origin}/buurten/BU00141000-selwerd/cijfers.xlsx`);
    expect(xlsx.headers.get('content-type')).toContain('spreadsheetml');
    expect(
      Buffer.from(await xlsx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it.each([
    '/cijfers/niets',
    '/cijfers/niets/tabel.csv',
    `${FLATS}/tabel.pdf`,
    '/bronnen/NIETS',
    '/bronnen/85984NED/niets',
    '/buurten/BU99999999/cijfers.csv',
  ])('answers 404 for %s', async (path) => {
    expect((await fetch(site.origin + path)).status).toBe(404);
  });

  it('leads an old spelling to the right address', async () => {
    const answer = await fetch(`${site.origin}/cijfers/Multi_family_dwellings_share?niveau=district`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([308, `${FLATS}?niveau=district`]);
    expect((await fetch(`${site.origin}/bronnen/85984ned`, { redirect: 'manual' })).status).toBe(308);
  });
});

looksAtItsPages();
