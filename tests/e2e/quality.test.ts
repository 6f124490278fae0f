import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, overflow, unfold, violations, visit } from './browser.ts';
import { siteToRead } from './server.ts';

/**
 * What Lighthouse measures, taken with Playwright itself: how soon the largest thing is drawn, how far
 * what was drawn moves afterwards, what a page weighs. The bars are those of a fast page on this machine;
 * a page that needs no script has no blocking time to speak of.
 */
const PAGES = [
  ['home', '/'],
  ['an area', '/buurten/BU00141000-selwerd'],
  ['a place made of neighbourhoods', '/buurten/GRN-BEIJUM-beijum'],
  ['an indicator', '/cijfers/multi-family-dwellings-share?niveau=district'],
] as const;
const LARGEST_PAINT_MS = 1000;
const LARGEST_SHIFT = 0.1;
const MOST_BYTES = 120_000;

const site = siteToRead('groningen');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  // The first answer of a process that has just started is not what visitors wait for.
  await Promise.all(PAGES.map(([, path]) => fetch(site.origin + path)));
});
afterAll(() => browser?.close());

interface Measured {
  paint: number;
  shift: number;
  bytes: number;
}

async function measure(page: Page): Promise<Measured> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  return page.evaluate(
    () =>
      new Promise<Measured>((resolve) => {
        const seen = { paint: 0, shift: 0 };
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.paint = Math.max(seen.paint, entry.startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        const loaded = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
        const bytes = loaded.reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0);
        setTimeout(() => resolve({ ...seen, bytes }), 300);
      }),
  );
}

describe.each(PAGES)('%s (%s)', (_, path) => {
  // Another file's browser may hold the processor meanwhile: a page is slow only when it is slow each time.
  it.each([1280, 320])('is drawn soon, stays where it is and is light at %i px', { retry: 3 }, async (width) => {
    await visit(
      browser,
      site.origin + path,
      async (page) => {
        const { paint, shift, bytes } = await measure(page);
        expect(paint).toBeGreaterThan(0);
        expect(paint).toBeLessThan(LARGEST_PAINT_MS);
        expect(shift).toBeLessThanOrEqual(LARGEST_SHIFT);
        expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
      },
      { width, fresh: true },
    );
  });

  it('has no axe violation with all that is folded open', async () => {
    await visit(browser, site.origin + path, async (page) => {
      await unfold(page);
      expect(await violations(page)).toEqual([]);
    });
  });

  it('keeps its words when it is zoomed to 400 % and when text alone is doubled', async () => {
    // 1280 px at 400 % is 320 px wide and, on a common laptop, 200 px high.
    await visit(
      browser,
      site.origin + path,
      async (page) => {
        await page.setViewportSize({ width: 320, height: 200 });
        expect(await overflow(page)).toBe(0);
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        expect(await overflow(page)).toBe(0);
      },
      { width: 320 },
    );
  });

  it.each(['light', 'dark'] as const)('can be read in forced colours on a %s ground', async (colorScheme) => {
    await visit(browser, site.origin + path, async (page) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      // Axis words and names in a drawing: their ink differs from the ground, and no outline eats them.
      const lost = await page.evaluate(() => {
        const ground = getComputedStyle(document.body).backgroundColor;
        return [...document.querySelectorAll('.chart__tick, .chart__label, .dots__line, .dots__dot')].flatMap((element) => {
          const { fill, stroke, paintOrder } = getComputedStyle(element);
          const ink = element.matches('.dots__line') ? stroke : fill;
          const eaten = element.matches('text') && stroke === ground && !paintOrder.startsWith('stroke');
          return ink === ground || eaten ? [element.outerHTML.slice(0, 120)] : [];
        });
      });
      expect(lost).toEqual([]);
      const current = await page.locator('.site-nav__link').evaluateAll((links) =>
        links.flatMap((link) => {
          const line = getComputedStyle(link).borderBlockEndColor;
          return line !== getComputedStyle(document.body).backgroundColor ? [link.hasAttribute('aria-current')] : [];
        }),
      );
      expect(current.every((isCurrent) => isCurrent)).toBe(true);
    });
  });

  it('prints its words and tables, and no menu, form or language link', async () => {
    await visit(browser, site.origin + path, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('h1').isVisible()).toBe(true);
      for (const hidden of ['.site-nav', '.language-link', 'form', '.breadcrumb']) {
        expect(await page.locator(hidden).evaluateAll((all) => all.filter((one) => one.getClientRects().length > 0).length)).toBe(0);
      }
      const tables = page.locator('main table');
      if ((await tables.count()) > 0) expect(await tables.last().isVisible()).toBe(true);
    });
  });
});

describe('a place made of neighbourhoods', () => {
  it('says who made it, and gives the figures of its parts where the whole has none', async () => {
    await visit(browser, `${site.origin}/buurten/GRN-BEIJUM-beijum`, async (page) => {
      const main = page.getByRole('main');
      await main.getByText('Beijum hebben we zelf samengesteld uit Beijum-Oost en Beijum-West.').waitFor();
      const told = main.getByRole('table', { name: /^Meedoen in de buurten van Beijum/ });
      expect(await told.innerText()).toMatch(/Beijum-Oost[\s\S]*\d+%[\s\S]*Beijum-West[\s\S]*\d+%/);
      await told.getByRole('link', { name: 'Beijum-Oost' }).click();
      await page.waitForURL('**/buurten/BU00141101-beijum-oost');
    });
  });

  it('an area of one source says that it is no neighbourhood of today, leads there, and that all is too old', async () => {
    await visit(browser, `${site.origin}/buurten/AW-HOOGTE-groningen-de-hoogte`, async (page) => {
      const main = page.getByRole('main');
      await main.getByText('is geen buurt van nu').waitFor();
      await main.getByText('zijn ouder dan tien jaar').waitFor();
      await main.getByRole('link', { name: 'De Hoogte', exact: true }).click();
      await page.waitForURL('**/buurten/BU00140300-de-hoogte');
    });
  });
});
