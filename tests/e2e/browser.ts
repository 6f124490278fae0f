import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const WIDTHS = [1280, 320] as const;

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.PEIL_CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
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
 * What axe finds wrong, in a form that a person can act on. What it finds right is not written out (half of its time),
 * and colours are looked at in the wide view only: they are the same in the narrow one.
 */
export async function violations(page: Page): Promise<string[]> {
  const isNarrow = (page.viewportSize()?.width ?? 0) < 600;
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations: found } = await axe.disableRules(isNarrow ? ['color-contrast'] : []).analyze();
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
}

/** Opens everything that is folded, so that it is looked at too. */
export function unfold(page: Page): Promise<void> {
  return page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
}

/** Whether a page, as it stands, has one h1 and nothing that axe finds wrong, and does not stick out sideways. */
export async function looksRight(page: Page): Promise<void> {
  const what = `${page.url()} at ${page.viewportSize()?.width} px`;
  expect(await page.locator('h1').count(), what).toBe(1);
  expect(await violations(page), what).toEqual([]);
  expect(await overflow(page), what).toBe(0);
}

/** How far the page sticks out of the screen sideways, in pixels: 0 is right. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
