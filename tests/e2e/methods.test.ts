import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { METHOD_SLUGS, methodFile } from '#app/methods/method-file';
import { address } from '#domain/address/address';
import { launchBrowser, looksRight, visit } from './browser.ts';
import { looksAtItsPages } from './looked-at-pages.ts';
import { siteToRead } from './server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const there = (slug: string) => (['nl', 'en'] as const).every((language) => existsSync(ROOT + methodFile(slug, language)));
const SLUGS = METHOD_SLUGS.filter(there);
const PAGES = (['nl', 'en'] as const).flatMap((language) => [
  address.methods(language),
  ...SLUGS.map((slug) => address.method(slug, language)),
]);
const SEEN_WHOLE = new Set((['nl', 'en'] as const).flatMap((language) => [address.methods(language), address.method(SLUGS[0]!, language)]));

const site = siteToRead('groningen');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each(PAGES)('%s', (path) => {
  // All of them have one form, and what they hold is plain text: English ones are looked at by the list and one page.
  if (SEEN_WHOLE.has(path) || !path.startsWith('/en')) {
    it('has one h1, no axe violation, and does not stick out, wide and on a phone', () => visit(browser, site.origin + path, looksRight));
  }

  it('has no link within the site that leads nowhere', async () => {
    const html = await (await fetch(site.origin + path)).text();
    const [main = ''] = /<main[\s\S]*<\/main>/.exec(html) ?? [];
    const links = [...main.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));
    expect(links.length).toBeGreaterThan(0);
    const anchors = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
    expect(links.filter((href) => href.startsWith('#') && !anchors.has(href.slice(1)))).toEqual([]);
    const inside = [...new Set(links.filter((href) => href.startsWith('/')))];
    const answers = await Promise.all(inside.map(async (href) => [href, await statusOf(href)]));
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  });
});

/** Pages lead to the same places: each is asked for once. */
const statuses = new Map<string, Promise<number>>();
function statusOf(href: string): Promise<number> {
  const asked = statuses.get(href) ?? fetch(site.origin + href).then(({ status }) => status);
  statuses.set(href, asked);
  return asked;
}

it('a resident reads plain words first and finds the full method in one press, without a script', async () => {
  await visit(
    browser,
    site.origin + address.about('nl'),
    async (page) => {
      await page.getByRole('main').getByRole('link', { name: 'Hoe we rekenen' }).click();
      await page.getByRole('main').getByRole('link', { name: 'Wordt het verschil met de gemeente kleiner?' }).click();
      expect(await page.locator('h2').first().innerText()).toBe('In gewone taal');
      await page.getByRole('link', { name: 'Verder naar: Voor onderzoekers' }).click();
      await page.waitForURL('**#voor-onderzoekers');
    },
    { script: false },
  );
});

it('a researcher finds what a question for peil ask is made of', async () => {
  const page = await (await fetch(site.origin + address.method('verschil', 'en'))).text();
  expect(page).toContain('peil ask --schema gap');
  const schema = (await (await fetch(site.origin + address.askSchema('gap'))).json()) as { properties: object };
  expect(Object.keys(schema.properties)).toContain('items');
  expect((await fetch(site.origin + address.askSchema('nonsense'))).status).toBe(404);
});

it('an unknown slug is a 404 that helps on', async () => {
  await visit(browser, `${site.origin}/over/methoden/nergens`, async (page) => {
    expect(await page.locator('h1').count()).toBe(1);
    await page.getByRole('main').getByRole('link').first().waitFor();
  });
  for (const path of ['/over/methoden/nergens', '/en/over/methoden/nergens', '/over/methoden/..%2f..%2fREADME']) {
    expect((await fetch(site.origin + path)).status).toBe(404);
  }
});

it('every page leads there from its footer', async () => {
  const home = await (await fetch(site.origin)).text();
  expect(home).toContain('href="/over/methoden"');
});

looksAtItsPages();
