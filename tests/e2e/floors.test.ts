import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, looksRight, visit } from './browser.ts';
import { looksAtItsPages } from './looked-at-pages.ts';
import { siteToRead, type SiteToRead } from './server.ts';

const demo = siteToRead('demo');
const groningen = siteToRead('groningen');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each([
  ['floors of the demo', () => demo.origin + '/ondergrenzen'],
  ['floors of the demo in English', () => demo.origin + '/en/ondergrenzen'],
  ['a world without floors', () => groningen.origin + '/ondergrenzen'],
] as const)('%s', (_, url) => {
  it('has one h1, no axe violation, and does not stick out, wide and on a phone', async () => {
    await visit(browser, url(), async (page) => {
      await looksRight(page);
    });
  });
});

it('the world without floors says that none was agreed, and who would choose one', async () => {
  const page = await (await fetch(groningen.origin + '/ondergrenzen')).text();
  expect(page).toContain('Er is geen ondergrens afgesproken');
  expect(page).not.toMatch(/te ver|te weinig</);
});

describe('the way to floors', () => {
  const html = async (site: SiteToRead, path: string) => (await fetch(site.origin + path)).text();

  it.each([
    ['', 'Wat elk gebied van Waterwolde minstens moet hebben', 'Ondergrens'],
    ['/en', 'What every area of Waterwolde must have at least', 'Floor'],
  ])('an area and an indicator lead there where a world has floors (%s)', async (language, label, term) => {
    const area = await html(demo, `${language}/buurten/BU99010102-futenhof`);
    expect(area).toMatch(new RegExp(`href="${language}/ondergrenzen\\?gemeente=GM9901"[^>]*>${label}<`));
    const indicator = await html(demo, `${language}/cijfers/distance-gp-km`);
    expect(indicator).toMatch(new RegExp(`<dt[^>]*>${term}</dt>`));
    expect(indicator).toContain(`href="${language}/ondergrenzen?gemeente=GM9901#huisarts-dichtbij"`);
    const there = await html(demo, `${language}/ondergrenzen?gemeente=GM9901`);
    expect(there).toContain('id="huisarts-dichtbij"');
  });

  it('an indicator without a floor, and a world without floors, have no such way', async () => {
    expect(await html(demo, '/cijfers/owner-occupied-share')).not.toContain('#huisarts');
    for (const path of ['/buurten/BU00141000-selwerd', '/cijfers/distance-gp-km']) {
      expect(await html(groningen, path), path).not.toContain('/ondergrenzen');
    }
  });
});

describe('Waterwolde', () => {
  it('keeps distance, travel time and the rest apart, each A to Z', async () => {
    await visit(browser, demo.origin + '/ondergrenzen', async (page) => {
      const heads = await page.locator('main h2').allInnerTexts();
      expect(heads).toEqual(['Hoe ver is het?', 'Hoe lang ben je onderweg?', 'Andere ondergrenzen']);
      const names = await page.locator('section[aria-labelledby="kind-proximity"] h3').allInnerTexts();
      expect(names.length).toBeGreaterThan(1);
      expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'nl')));
    });
  });

  it('says where it is not so, with how many people, what is unknown, who chose it and where that stands', async () => {
    await visit(browser, demo.origin + '/ondergrenzen', async (page) => {
      const floor = page.locator('section[aria-labelledby="huisarts-dichtbij"]');
      const text = await floor.innerText();
      expect(text).toMatch(/In \d+ van de 34 buurten van Waterwolde is dat niet zo\. Daar wonen samen [\d.]+ mensen\./);
      expect(text).toContain('Niet iedereen die er woont, komt dus tekort.');
      expect(text).toMatch(/Van 1 van de 34 buurten van Waterwolde is er geen cijfer\. Dat is niet hetzelfde als te weinig\./);
      expect(text).toContain('Wat in een andere gemeente ligt, telt mee.');
      expect(text).toContain('De coalitie van Waterwolde-Noord (verzonnen)');
      expect(text).toContain('Gebiedsplan Waterwolde-Noord (verzonnen): hoofdstuk 3, bladzijde 12');
      await floor.getByText('Hoe weten we dit?').click();
      const how = floor.locator('details', { hasText: 'Hoe weten we dit?' });
      expect(await how.innerText()).toMatch(/2024[\s\S]*33[\s\S]*Inwoners geteld in 2024/);
      expect(await how.getByRole('link', { name: /Ondergrenzen \(versie \d+\)/ }).getAttribute('href')).toBe('/over/methoden/ondergrens');
      expect(await how.locator('a[href^="/bronnen/"]').count()).toBeGreaterThan(0);
    });
  });

  it('the map and the table say the same, A to Z', async () => {
    await visit(browser, demo.origin + '/ondergrenzen', async (page) => {
      const floor = page.locator('section[aria-labelledby="huisarts-dichtbij"]');
      const rows = await floor
        .locator('tbody tr')
        .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')));
      const far = rows.filter(([, , position]) => position === 'te ver').map(([name]) => name);
      expect(far.length).toBeGreaterThan(0);
      expect(rows.map(([name]) => name)).toEqual([...rows.map(([name]) => name!)].sort((one, other) => one.localeCompare(other, 'nl')));
      const titles = await floor.locator('.area-map__area title').allTextContents();
      expect(
        titles
          .filter((title) => title.includes(': te ver'))
          .map((title) => title.split(':')[0])
          .sort(),
      ).toEqual([...far].sort());
      expect(await floor.locator('.area-map__shape--5').count()).toBe(far.length);
      expect(await floor.getByRole('list').filter({ hasText: 'te ver' }).count()).toBe(1);
    });
  });

  it('a survey figure whose margin holds the floor is not sure', async () => {
    await visit(browser, demo.origin + '/ondergrenzen', async (page) => {
      const text = await page.locator('section[aria-labelledby="gezondheid-goed"]').innerText();
      expect(text).toMatch(/weten we het niet zeker\. Het cijfer ligt te dicht bij de grens/);
    });
  });
});

looksAtItsPages();
