import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { findChromium } from '../../tools/find-chromium.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A desk and a phone; the narrow one is also a desk at 400 %. */
const WIDTHS = [1280, 320] as const;

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: FLAGS });
}

export interface Visit {
  width?: number;
  script?: boolean;
}

/** Visits a page and hands it on; fails when the page itself complains (a refused style, a missing file). */
export async function visit<T>(
  browser: Browser,
  url: string,
  look: (page: Page) => Promise<T>,
  { width = 1280, script = true }: Visit = {},
): Promise<T> {
  const context: BrowserContext = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: script });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    // A page that is not there is asked for on purpose; the browser calls that an error too.
    if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  try {
    await page.goto(url);
    const seen = await look(page);
    expect(complaints, `complaints of ${url}`).toEqual([]);
    return seen;
  } finally {
    await context.close();
  }
}

/**
 * What axe finds wrong in a page as it stands, in a form that a person can act on. Axe is put into a page once, as reading
 * it in takes longer than looking; what it finds right is not written out, and colours are looked at in the wide view
 * only: they are the same in the narrow one.
 */
export async function violations(page: Page): Promise<string[]> {
  const isNarrow = (page.viewportSize()?.width ?? 0) < 600;
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const rules = { 'color-contrast': { enabled: !isNarrow } };
  const found = await page.evaluate((options) => (window as unknown as { axe: typeof axe }).axe.run(document, options), {
    resultTypes: ['violations' as const],
    rules,
  });
  return found.violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
}

/** Opens everything that is folded, so that it is looked at too. */
export function unfold(page: Page): Promise<void> {
  return page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
}

/** Whether a page has one h1, nothing that axe finds wrong, and does not stick out sideways, both wide and on a phone. */
export async function looksRight(page: Page): Promise<void> {
  const before = page.viewportSize() ?? { width: WIDTHS[0], height: 900 };
  for (const width of WIDTHS) {
    await page.setViewportSize({ ...before, width });
    const what = `${page.url()} at ${width} px`;
    expect(await page.locator('h1').count(), what).toBe(1);
    expect(await violations(page), what).toEqual([]);
    expect(await overflow(page), what).toBe(0);
  }
  await page.setViewportSize(before);
}

/** How far the page sticks out of the screen sideways, in pixels: 0 is right. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
