import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Who } from '../access/who.ts';
import { alsoLooksRight, launchBrowser } from './browser.ts';
import { startSite, type TestSite } from './server.ts';
import { signedIn } from './sign-in.ts';

/** A browser without scripts and one with: every task is to be done in both. For `describe.each`. */
export const MODES: readonly [string, boolean][] = [
  ['without scripts', false],
  ['with scripts', true],
];

/** What is filled in, by label: `true` ticks a box, `false` takes it away. */
export type Filled = Readonly<Record<string, string | boolean>>;

/** A site of Waterwolde for the tasks of a file or `describe`: it starts and ends with it. */
export function journeySite() {
  let site: TestSite;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite('demo'), launchBrowser()]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), site?.stop()]);
  });
  return { with: (mode: { script: boolean }) => journeysOn(() => ({ site, browser }), mode) };
}

/** What tasks are done with on a site: one page for each role, in browsers that run scripts or not. */
function journeysOn(here: () => { site: TestSite; browser: Browser }, { script }: { script: boolean }) {
  /** Kept: signing in is no part of these tasks. */
  const pages = new Map<Who, Promise<Page>>();
  const pageOf = (who: Who): Promise<Page> => {
    const page = pages.get(who) ?? signedIn(here().browser, here().site.origin, who, { script });
    pages.set(who, page);
    return page;
  };

  /** The page of somebody, at an address. */
  async function at(who: Who, path: string): Promise<Page> {
    const page = await pageOf(who);
    const response = await page.goto(here().site.origin + path);
    expect(response?.status(), `${who} at ${path}`).toBe(200);
    return page;
  }
  const textFor = async (who: Who, path: string): Promise<string> => text(await at(who, path));

  /** What residents read, awaited: a page for everybody is made anew within a second or two of a change, as the site looks each second. */
  const residents = (path: string) => expect.poll(() => textFor('nobody', path), { timeout: 20_000, interval: 1_000 });

  /** Once: it is the same in both browsers. */
  const looksRightToo = (page: Page): Promise<void> => (script ? Promise.resolve() : alsoLooksRight(page));

  return { at, pageOf, textFor, residents, alsoLooksRight: looksRightToo, origin: () => here().site.origin };
}

export const main = (page: Page) => page.getByRole('main');
export const text = async (page: Page): Promise<string> => (await main(page).innerText()).replace(/\s+/g, ' ');

/** Fills in fields by their labels, of one that stands twice the first. */
export async function fillIn(page: Page, fields: Filled): Promise<void> {
  const more = main(page).locator('details.form__more:not([open]) > summary');
  if ((await more.count()) > 0) await more.first().click();
  for (const [label, value] of Object.entries(fields)) {
    const field = main(page)
      .getByLabel(new RegExp(`^${label}( \\(|$)`))
      .first();
    if (typeof value === 'boolean') await field.setChecked(value);
    else if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption({ label: value });
    else await field.fill(value);
  }
}
export const send = (page: Page) => main(page).locator('form.form').getByRole('button', { name: /^(Opslaan|Bijwerken)$/ }).last().click(); // prettier-ignore

export const saved = (page: Page) =>
  main(page)
    .getByRole('status')
    .filter({ hasText: /opgeslagen/i });
const faults = async (page: Page): Promise<string> => (await page.locator('#fouten').allInnerTexts()).join();

/** Fills in and saves, without a fault. */
export async function save(page: Page, fields: Filled): Promise<void> {
  await fillIn(page, fields);
  await send(page);
  await saved(page).or(page.locator('#fouten')).first().waitFor();
  expect(await faults(page)).toBe('');
}

/** Fills in, and is told what is wrong. */
export async function refused(page: Page, fields: Filled): Promise<string> {
  await fillIn(page, fields);
  await send(page);
  return faults(page);
}

/** So many days from today, as people write it. */
export function dayFromNow(days: number): string {
  const [year, month, day] = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).split('-');
  return `${day}-${month}-${year}`;
}
