import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, looksRight, violations, visit } from './browser.ts';
import { looksAtItsPages } from './looked-at-pages.ts';
import { siteToRead } from './server.ts';

const SELWERD = '/buurten/BU00141000-selwerd';
const KINDS = [
  ['home', '/'],
  ['home in English', '/en'],
  ['the list of areas', '/buurten'],
  ['a search that finds', '/buurten?zoek=sel'],
  ['a search that finds nothing', '/buurten?zoek=xyzzy'],
  ['an area', SELWERD],
  ['an area in English', `/en${SELWERD}`],
  ['a municipality', '/buurten/GM0014-groningen'],
  ['all figures of an area', `${SELWERD}/cijfers`],
  ['an unknown area', '/buurten/BU99999999-nergens'],
  ['an unknown address', '/dit/is/er/niet'],
] as const;

const groningen = siteToRead('groningen');
const demo = siteToRead('demo');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each(KINDS)('%s (%s)', (_, path) => {
  it('has no axe violation and does not stick out, wide and on a phone', async () => {
    await visit(browser, groningen.origin + path, async (page) => {
      await looksRight(page);
    });
  });

  it('has one h1, a title of its own, its language, landmarks, and the skip link first', async () => {
    await visit(browser, groningen.origin + path, async (page) => {
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.title()).not.toBe('');
      expect(await page.locator('html').getAttribute('lang')).toBe(path.startsWith('/en') ? 'en' : 'nl');
      for (const landmark of ['banner', 'main', 'contentinfo'] as const) expect(await page.getByRole(landmark).count()).toBe(1);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#inhoud');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.id === 'inhoud');
    });
  });
});

describe.each([true, false])('with script: %s', (script) => {
  it('a resident finds Selwerd by name, and reads how it is there beside Groningen and how old that is', async () => {
    await visit(
      browser,
      groningen.origin,
      async (page) => {
        await page.getByLabel('Zoek je buurt, wijk of dorp').fill('selwerd');
        await page.getByRole('button', { name: 'Zoek' }).click();
        await page.getByRole('main').getByRole('link', { name: 'Selwerd' }).first().click();
        await page.waitForURL(`**${SELWERD}`);
        const main = page.getByRole('main');
        await main.getByText('In Selwerd wonen').first().waitFor();
        await main.getByRole('heading', { name: 'Wat valt op?' }).waitFor();
        await main.getByText('van de gemeente Groningen.').waitFor();
        await main.getByText('Hoe oud zijn de cijfers?').waitFor();
        await main.getByRole('heading', { name: 'Bij wie kun je terecht?' }).waitFor();
      },
      { script },
    );
  });

  it('a resident finds the neighbourhood by postcode, and is led on where nobody knows a postcode or a name has a typing error', async () => {
    const found = (path: string, look: (main: ReturnType<Page['getByRole']>) => Promise<void>) =>
      visit(browser, demo.origin + path, (page) => look(page.getByRole('main')), { script });
    await found('/buurten?zoek=9098+AB', async (main) => {
      await main.getByText('In deze 4 buurten komt postcode 9098 het meest voor:').waitFor();
      await main.getByText('Dit zegt de gemeente Waterwolde (verzonnen).').waitFor();
      expect(await main.getByRole('link', { name: 'Gagelbuurt' }).getAttribute('href')).toContain('BU99010201');
    });
    await found('/buurten?zoek=1234', async (main) => {
      await main.getByText('Bij postcode 1234 hebben we geen buurt.').waitFor();
      await main.getByRole('heading', { name: 'Buurten' }).waitFor();
    });
    await found('/buurten?zoek=snipenward', async (main) => {
      await main.getByText('Bedoel je een van deze namen?').waitFor();
      expect(await main.locator('.found-list').getByRole('link').allInnerTexts()).toEqual(['Snippenwaard']);
    });
  });

  it('a researcher goes from a sentence to the release it comes from in two clicks', async () => {
    await visit(
      browser,
      groningen.origin + SELWERD,
      async (page) => {
        await page.locator('.source-note a').first().click();
        await page.waitForURL('**/bronnen/**');
        expect(await page.locator('h1').count()).toBe(1);
      },
      { script },
    );
  });

  it('the comparator can be switched to the country and back', async () => {
    await visit(
      browser,
      groningen.origin + SELWERD,
      async (page) => {
        await page.getByRole('link', { name: 'Vergelijk met Nederland' }).click();
        await page.waitForURL('**?vergelijk=country');
        await page.getByRole('link', { name: 'Vergelijk met de gemeente Groningen' }).click();
        await page.waitForURL(`**${SELWERD}`);
      },
      { script },
    );
  });

  it('all figures narrow to a theme and a word by a plain form', async () => {
    await visit(
      browser,
      `${groningen.origin}${SELWERD}/cijfers`,
      async (page) => {
        await page.getByLabel('Thema', { exact: true }).selectOption('wonen');
        await page.getByLabel('Woord in de naam').fill('huurwoningen');
        await page.getByRole('button', { name: 'Toon' }).click();
        await page.waitForURL('**thema=wonen**');
        expect(await page.locator('.all-figures .utrecht-table__row').count()).toBe(1);
        expect(await page.locator('.all-figures .utrecht-table__row').innerText()).toContain('79%');
      },
      { script },
    );
  });

  it('the other language shows the same page', async () => {
    await visit(
      browser,
      groningen.origin + SELWERD,
      async (page) => {
        await page.getByRole('link', { name: 'English' }).click();
        await page.waitForURL(`**/en${SELWERD}`);
        await page.getByRole('heading', { name: 'What stands out?' }).waitFor();
      },
      { script },
    );
  });
});

describe('typing help', () => {
  it('names places while typing and goes there by keyboard', async () => {
    await visit(browser, groningen.origin, async (page) => {
      const field = page.getByRole('combobox');
      await field.pressSequentially('padde');
      await page.getByRole('option').first().waitFor();
      expect(await field.getAttribute('aria-expanded')).toBe('true');
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('ArrowDown');
      expect(await field.getAttribute('aria-activedescendant')).not.toBeNull();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/buurten/*paddepoel*');
    });
  });
});

describe('addresses', () => {
  const status = async (path: string): Promise<[number, string | null]> => {
    const answer = await fetch(groningen.origin + path, { redirect: 'manual' });
    return [answer.status, answer.headers.get('location')];
  };

  it.each([
    ['/buurten/BU00141000', '/buurten/BU00141000-selwerd'],
    ['/buurten/bu00141000-selwerd', '/buurten/BU00141000-selwerd'],
    ['/buurten/BU00141000-de-hoogte', '/buurten/BU00141000-selwerd'],
    ['/en/buurten/BU00141000/cijfers', '/en/buurten/BU00141000-selwerd/cijfers'],
  ])('%s leads for ever to %s', async (from, to) => {
    expect(await status(from)).toEqual([308, to]);
  });

  it('an unknown area is a 404 that names what is near', async () => {
    await visit(browser, `${groningen.origin}/buurten/selwerdd`, async (page) => {
      await page.getByRole('heading', { name: 'Deze buurt kennen we niet' }).waitFor();
      expect(await page.getByRole('main').getByRole('link', { name: 'Selwerd' }).count()).toBeGreaterThan(0);
    });
    expect((await status('/buurten/selwerdd'))[0]).toBe(404);
  });

  it('De Hoogte and the Indische buurt, which bore one code, each have a page of their own', async () => {
    await visit(browser, `${groningen.origin}/buurten/BU00140301-indische-buurt`, async (page) => {
      expect(await page.locator('h1').innerText()).toBe('Indische buurt');
      await page.getByText('De code BU00140301 was eerder van een ander gebied: De Hoogte').waitFor();
    });
    await visit(browser, `${groningen.origin}/buurten/BU00140301-de-hoogte?indeling=2013`, async (page) => {
      expect(await page.locator('h1').innerText()).toBe('De Hoogte');
    });
  });

  it('no two kinds of page have the same title', async () => {
    const titles = await Promise.all(
      KINDS.map(async ([, path]) => /<title>([^<]*)<\/title>/.exec(await (await fetch(groningen.origin + path)).text())?.[1]),
    );
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('what a page may weigh and hold', () => {
  it.each(['/', '/buurten', SELWERD, `${SELWERD}/cijfers`])('%s is at most 120 kB with all that it loads', async (path) => {
    const look = async (page: Page) => {
      await page.waitForLoadState('networkidle');
      const bytes = await page.evaluate(() =>
        [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce(
          (sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize,
          0,
        ),
      );
      expect(bytes).toBeLessThanOrEqual(120_000);
      const scripts = await page.evaluate(() => [...document.scripts].map(({ src, textContent }) => ({ src, inline: textContent !== '' })));
      expect(scripts.filter(({ inline }) => inline)).toEqual([]);
    };
    await visit(browser, groningen.origin + path, look, { fresh: true });
  });

  it('holds no style attribute and no inline style or script', async () => {
    for (const path of ['/', SELWERD, `${SELWERD}/cijfers`]) {
      const answer = await fetch(groningen.origin + path, { headers: { 'accept-encoding': 'identity' } });
      const html = await answer.text();
      expect(html).not.toMatch(/\sstyle="/);
      expect(html).not.toMatch(/<style|<script(?![^>]*\ssrc=)/);
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  it('the typing help is at most 15 kB', async () => {
    const html = await (await fetch(groningen.origin)).text();
    const source = /<script type="module" src="([^"]+)"/.exec(html)?.[1];
    const script = await fetch(new URL(source!, groningen.origin));
    expect((await script.arrayBuffer()).byteLength).toBeLessThanOrEqual(15_000);
  });
});

describe('paper', () => {
  it('opens what is folded and leaves out what cannot be pressed', async () => {
    await visit(browser, groningen.origin + SELWERD, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('navigation', { name: 'Hoofdmenu' }).isVisible()).toBe(false);
      expect(await page.locator('details table').first().isVisible()).toBe(true);
      expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(20_000);
    });
  });
});

describe('Waterwolde', () => {
  it('says on every page that it is invented', async () => {
    for (const path of ['/', '/en', '/buurten', '/nergens']) {
      await visit(browser, demo.origin + path, async (page) => {
        expect(await page.getByRole('note').first().innerText()).toMatch(/verzonnen|made up|invented/);
      });
    }
  });

  it('shows a merged municipality as a line with a break, margins, and no axe violation', async () => {
    const list = await (await fetch(`${demo.origin}/buurten`)).text();
    const path = /href="(\/buurten\/BU[^"]+)"/.exec(list)![1]!;
    await visit(browser, demo.origin + path, async (page) => {
      expect(await page.locator('.chart__break').count()).toBeGreaterThan(0);
      expect(await page.locator('.chart__band').count()).toBeGreaterThan(0);
      expect(await violations(page)).toEqual([]);
    });
  });
});

describe('what is told of every figure', () => {
  it.each([SELWERD, '/buurten/GRN-BEIJUM-beijum'])('%s: a course, or in plain words why there is none', async (path) => {
    await visit(browser, groningen.origin + path, async (page) => {
      const notes = await page.locator('.figure-rows .figure-rows__note').allTextContents();
      expect(notes.length).toBeGreaterThan(10);
      expect(notes.filter((note) => !/ was het |Eén jaar: nog geen verloop|te weinig metingen|Geen verloop: /.test(note))).toEqual([]);
      // How many people live here comes first, and has its source and course beside it.
      expect(await page.locator('.people-note').innerText()).toMatch(/^Bron: .+tabel 85984NED.+(verloop|was het)/);
      expect(await page.locator('.people-note a').getAttribute('href')).toContain('/bronnen/');
    });
  });

  it('the table of all figures tells it once per topic', async () => {
    await visit(browser, `${groningen.origin}${SELWERD}/cijfers`, async (page) => {
      const rows = page.locator('.all-figures .utrecht-table__row');
      const courses = await page.locator('td.all-figures__course').allTextContents();
      expect(courses).toHaveLength(await rows.count());
      const filled = await rows.locator('td.number:not(.missing)').count();
      expect(courses.filter((course) => course !== '').length).toBe(filled);
    });
  });
});

describe.each([true, false])('on a phone, with script: %s', (script) => {
  it('the contents of a long page open at the top and lead to a theme', async () => {
    await visit(
      browser,
      groningen.origin + SELWERD,
      async (page) => {
        await page.locator('.hero__jump summary').click();
        await page.locator('.hero__jump').getByRole('link', { name: 'Wonen' }).click();
        await page.waitForURL('**#wonen');
        expect(await page.locator('.jump-wide').isVisible()).toBe(false);
      },
      { width: 320, script },
    );
  });

  it('the short letters of the map are said in full beneath it, once', async () => {
    await visit(
      browser,
      groningen.origin,
      async (page) => {
        const names = page.locator('.area-map__key a');
        expect(await names.count()).toBe(await page.locator('.area-map__area').count());
        expect(await names.filter({ visible: true }).count()).toBe(await names.count());
        expect(await page.locator('.map-section__list').isVisible()).toBe(false);
      },
      { width: 320, script },
    );
  });
});

it('on paper a folded table keeps its heading', async () => {
  await visit(browser, groningen.origin + SELWERD, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const captions = page.locator('main details caption');
    expect(await captions.count()).toBeGreaterThan(3);
    const heights = await captions.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThan(10);
  });
});

looksAtItsPages();
