import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type ConsoleMessage,
  type Cookie,
  type Page,
} from 'playwright-core';
import { expect } from 'vitest';
import { findChromium } from '../../tools/find-chromium.mjs';
import { markNewLooks } from './contrast.ts';
import { writeDownLook } from './looked-at-pages.ts';

/** Without what only people read of it: it is put into each page that is looked at. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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

/**
 * Somebody new to a browser. Who asks for little motion is spared gliding to a field: a test that fills in one waits until it
 * stands still before it presses the next.
 */
export function newVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return browser.newContext({ reducedMotion: 'reduce', ...options });
}

export interface Visit {
  width?: number;
  script?: boolean;
}

export interface PublicVisit extends Visit {
  /** As somebody who was never here: nothing of an earlier visit is remembered. Asked for where speed or weight is measured. */
  fresh?: boolean;
  /** By what the site knows who visits; nobody when absent. */
  cookies?: readonly Cookie[];
}

/** Pages that wait for the next visit, by whether they run scripts: opening one takes longer than most visits. */
const waiting = new WeakMap<Browser, Map<boolean, Page>>();

/**
 * Visits a page and hands it on; fails when the page itself complains (a refused style, a missing file). The visitor is one
 * who visited others before, and holds no cookie unless given.
 */
export async function visit<T>(
  browser: Browser,
  url: string,
  look: (page: Page) => Promise<T>,
  { width = 1280, script = true, fresh = false, cookies = [] }: PublicVisit = {},
): Promise<T> {
  const page = (fresh ? null : take(browser, script)) ?? (await (await newVisitor(browser, { javaScriptEnabled: script })).newPage());
  const complaints: string[] = [];
  const onConsole = (message: ConsoleMessage): void => {
    // A page that is not there is asked for on purpose; the browser calls that an error too.
    if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
  };
  const onError = (error: Error): void => void complaints.push(error.message);
  page.on('console', onConsole).on('pageerror', onError);
  let good = false;
  try {
    await page.setViewportSize({ width, height: 900 });
    await page.context().addCookies([...cookies]);
    // A place within the page that was visited last would only be scrolled to.
    if (url.includes('#')) await page.goto('about:blank');
    await page.goto(url);
    const seen = await look(page);
    expect(complaints, `complaints of ${url}`).toEqual([]);
    good = true;
    return seen;
  } finally {
    page.off('console', onConsole).off('pageerror', onError);
    if (good && !fresh) await keep(browser, script, page);
    else await page.context().close();
  }
}

function take(browser: Browser, script: boolean): Page | null {
  const page = waiting.get(browser)?.get(script) ?? null;
  waiting.get(browser)?.delete(script);
  return page;
}

/** Makes a page as new, and keeps it for the next visit; one is enough, as a file visits one page at a time. */
async function keep(browser: Browser, script: boolean, page: Page): Promise<void> {
  const pages = waiting.get(browser) ?? new Map<boolean, Page>();
  waiting.set(browser, pages);
  if (pages.has(script) || page.isClosed()) return page.context().close();
  await page.context().clearCookies();
  if (script) await page.evaluate(() => [localStorage, sessionStorage].forEach((storage) => storage.clear()));
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
  // What lies beneath the pointer looks different.
  await page.mouse.move(0, 0);
  pages.set(script, page);
}

/** On words whose colours are yet to be looked at. */
const NEW_LOOK = 'data-new-look';

/**
 * What axe finds wrong in a page as it stands, in a form that a person can act on. Axe is put into a page once, as reading
 * it in takes longer than looking, and what it finds right is not written out. Colours take as long as all else together:
 * they are looked at where words look otherwise than at the last look at this page, which at first is everywhere.
 */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const { all, fresh } = await markNewLooks(page, NEW_LOOK);
  const colours = { 'color-contrast': { enabled: fresh === all } };
  const found = await run(page, 'document', { rules: colours });
  const isLeft = fresh > 0 && fresh < all;
  const ofColours = isLeft ? await run(page, `[${NEW_LOOK}]`, { runOnly: ['color-contrast'] }) : [];
  return [...found, ...ofColours].flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
}

async function run(page: Page, on: string, options: axe.RunOptions): Promise<axe.Result[]> {
  const { violations: found } = await page.evaluate(
    ({ selector, told }) => {
      const where = selector === 'document' ? document : { include: [[selector]] };
      return (window as unknown as { axe: typeof axe }).axe.run(where as axe.ElementContext, told);
    },
    { selector: on, told: { ...options, resultTypes: ['violations' as const] } },
  );
  return found;
}

/** Opens everything that is folded. */
export function unfold(page: Page): Promise<void> {
  return page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
}

/**
 * Whether a page has one h1, nothing that axe finds wrong, and does not stick out sideways, both wide and on a phone, also
 * with everything open that is folded: a form that nobody unfolded was never seen. Leaves the page as it was, and writes
 * down that it was looked at.
 */
export async function looksRight(page: Page): Promise<void> {
  const before = page.viewportSize() ?? { width: WIDTHS[0], height: 900 };
  for (const width of WIDTHS) {
    await page.setViewportSize({ ...before, width });
    const what = `${page.url()} at ${width} px`;
    expect(await overflow(page), what).toBe(0);
    await page.locator('details:not([open])').evaluateAll((all) => all.forEach((one) => one.setAttribute('data-was-folded', '')));
    await unfold(page);
    expect(await page.locator('h1').count(), what).toBe(1);
    expect(await violations(page), what).toEqual([]);
    expect(await overflow(page), `${what}, unfolded`).toBe(0);
    await page
      .locator('[data-was-folded]')
      .evaluateAll((all) => all.forEach((one) => ['open', 'data-was-folded'].forEach((name) => one.removeAttribute(name))));
  }
  await page.setViewportSize(before);
  await writeDownLook(page);
}

/**
 * Whether the page that somebody has before them looks right, with everything unfolded. Axe needs scripts: the same address is
 * visited by a browser that runs them, as the same person.
 */
export async function alsoLooksRight(page: Page): Promise<void> {
  const look = async (other: Page): Promise<void> => {
    await unfold(other);
    await looksRight(other);
  };
  await visit(page.context().browser()!, page.url(), look, { cookies: await page.context().cookies() });
}

/** How far the page sticks out of the screen sideways, in pixels: 0 is right. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
