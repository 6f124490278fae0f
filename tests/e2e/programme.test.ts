import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, looksRight, visit } from './browser.ts';
import { looksAtItsPages } from './looked-at-pages.ts';
import { siteToRead, type SiteToRead } from './server.ts';

const NOORD = 'samen-verder-nplv-groningen-noord';
const SELWERD = '/buurten/BU00141000-selwerd';

const demo = siteToRead('demo');
const groningen = siteToRead('groningen');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  // The register opens beside the site; pages on programmes wait for it, so that the others show it from here on.
  await Promise.all([demo, groningen].map(({ origin }) => programmesShown(origin)));
});
afterAll(() => browser?.close());

async function programmesShown(origin: string): Promise<void> {
  await fetch(`${origin}/programmas`);
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await (await fetch(origin)).text()).includes('href="/programmas"')) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${origin} shows no programmes`);
}
const html = async (site: SiteToRead, path: string) => (await fetch(site.origin + path)).text();

describe.each([
  ['the programmes', '/programmas'],
  ['a programme', `/programmas/${NOORD}`],
  ['its chain', `/programmas/${NOORD}/keten`],
  ['its goals', `/programmas/${NOORD}/doelen`],
  ['a programme with grants, in English', '/en/programmas/leefbaarheidsprogramma-provincie-groningen-2020-2023'],
  ['what we do', '/wat-we-doen'],
  ['an intervention', '/wat-we-doen/volkshortus'],
  ['who takes part, in English', '/en/wie-doet-mee'],
  ['Selwerd with what is done there', SELWERD],
])('%s', (_, path) => {
  it('has one h1, no axe violation, and does not stick out, wide and on a phone', async () => {
    await visit(browser, groningen.origin + path, async (page) => {
      await looksRight(page);
    });
  });
});

describe.each([
  ['a full programme', '/programmas/waterwolde-noord-samen-op-koers'],
  ['its chain, in English', '/en/programmas/waterwolde-noord-samen-op-koers/keten'],
  ['its goals', '/programmas/waterwolde-noord-samen-op-koers/doelen'],
  ['a judged intervention', '/wat-we-doen/warm-wonen'],
])('Waterwolde: %s', (_, path) => {
  it('has no axe violation, and does not stick out, wide and on a phone', async () => {
    await visit(browser, demo.origin + path, async (page) => {
      await looksRight(page);
    });
  });
});

describe('without a script, on a phone', () => {
  const phone = { width: 320, script: false };

  it('a resident sees what is done in Selwerd and why', async () => {
    await visit(
      browser,
      groningen.origin + SELWERD,
      async (page) => {
        const here = page.getByRole('region', { name: 'Wat er hier gebeurt' });
        expect(await here.innerText()).toContain('liep in november 2023. Of het nu nog loopt, weten we niet.');
        expect(await here.innerText()).toContain('Dit hoort bij het programma Samen verder: NPLV Groningen-Noord');
        // No strength is made up, and that none is known is told.
        expect(await page.getByRole('region', { name: 'Wat hier goed ging' }).innerText()).toMatch(
          /Beter geworden|heeft nog niemand opgeschreven/,
        );
        await here.getByRole('link', { name: 'Woonomgeving verbeteren' }).click();
        expect(await page.locator('h1').innerText()).toBe('Woonomgeving verbeteren');
        expect(await page.locator('main').innerText()).toContain('Dit is een verwachting, geen bewijs.');
        expect(await page.locator('main').innerText()).toContain('Bij wie kun je terecht?');
        await page.locator('main').getByRole('link', { name: 'Selwerd' }).first().click();
        expect(await page.locator('h1').innerText()).toBe('Selwerd');
      },
      phone,
    );
  });

  it('a resident finds what is done for one theme in one area', async () => {
    await visit(
      browser,
      groningen.origin + '/wat-we-doen',
      async (page) => {
        await page.getByLabel('Thema').selectOption({ label: 'Meedoen' });
        await page.getByLabel('Gebied').selectOption({ label: 'Selwerd' });
        await page.getByRole('button', { name: 'Laat zien' }).click();
        const names = await page.locator('.doing h3').allInnerTexts();
        expect(names).toContain('Volkshortus');
        expect(names).not.toContain('Brugfunctionaris');
        expect(page.url()).toContain('thema=meedoen&gebied=BU00141000');
      },
      phone,
    );
  });

  it('a resident reads the chain as a list, with what is still missing', async () => {
    await visit(
      browser,
      `${groningen.origin}/programmas/${NOORD}/keten`,
      async (page) => {
        expect(await page.locator('svg.chain').isVisible()).toBe(false);
        const list = await page.locator('.chain-list').innerText();
        expect(list).toContain('27 brugfunctionarissen (november 2023)');
        expect(list).toContain('Nog niet ingevuld: er staat nog niet wat er veranderde.');
      },
      phone,
    );
  });
});

it('a reader walks the chain by keyboard, in reading order, and lands on what a block names', async () => {
  await visit(browser, `${groningen.origin}/programmas/${NOORD}/keten`, async (page) => {
    const blocks = page.locator('svg.chain a');
    const labels = await blocks.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')!.split(':')[0]));
    const steps = ['Wat er speelt', 'Waar we heen willen', 'Doelen', 'Wat we doen', 'Wat er is geleverd'];
    expect([...new Set(labels)]).toEqual(steps);
    expect(labels).toEqual([...labels].sort((one, other) => steps.indexOf(one!) - steps.indexOf(other!)));
    const named = await page.locator('.chain-list__node').count();
    expect(await blocks.count()).toBe(named);
    await blocks.filter({ hasText: 'Volkshortus' }).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/wat-we-doen/volkshortus');
  });
});

it('a resident who looks with words of their own, a slip of the keys or a postcode is helped on', async () => {
  const huurhuis = await html(groningen, '/wat-we-doen?zoek=huurhuis');
  expect(huurhuis).toContain('huurwoning');
  expect(huurhuis).toContain('Huurwoningen</a>');
  expect(await html(groningen, '/wat-we-doen?zoek=wijkbedrijvn')).toContain('href="/wat-we-doen?zoek=wijkbedrijven"');
  expect(await html(groningen, '/buurten?zoek=9741')).toContain('Bij postcode 9741 hebben we geen buurt');
});

it('a partner reads how far a goal is: by figures with their verdict, by residents’ words, or that nothing is known', async () => {
  const goals = await html(demo, '/programmas/waterwolde-noord-samen-op-koers/doelen');
  expect(goals).toContain('Het verschil wordt kleiner');
  expect(goals).toContain('Gevraagd aan 18 deelnemers van Taal aan tafel, mei 2026.');
  expect(goals).toContain('Wat het programma er zelf van vindt');
  expect(await html(groningen, `/programmas/${NOORD}/doelen`)).toContain(
    'Bij geen enkel doel is afgesproken waaraan we zien of het dichterbij komt.',
  );
});

it('a resident reads what happened beside the figures of the same years, what is not certain, and where years are too few', async () => {
  const full = await html(demo, '/programmas/waterwolde-noord-samen-op-koers');
  expect(full).toContain('rond 2016 (niet zeker)');
  expect(full).toContain('2014 (alleen het jaar is bekend)');
  expect(full).toContain('stand november 2026: wat daarna komt, was toen gepland');
  const order = ['waarom', 'hoe', 'doelen', 'doen', 'tijdlijn'].map((id) => full.indexOf(`<h2 id="${id}"`));
  expect(order).toEqual([...order].sort((one, other) => one - other));
  const table = full.slice(full.indexOf('timeline-table'));
  expect(table).toContain('Waterwolde-Noord 61,8%; Waterwolde 69,1%');
  expect(table).toContain('niet te vergelijken met eerdere jaren (a)');
  expect(await html(groningen, `/programmas/${NOORD}`)).toContain('Dit zijn maar 2 jaren. Dat is te weinig om te zien of het verandert.');
});

it('a resident reads of an area too what happened beside its figures, by whom it was written down, and nothing where nothing is dated', async () => {
  const area = '/buurten/BU99010102-futenhof';
  const path = `${area}/tijdlijn`;
  expect(await html(demo, area)).toContain(`href="${path}"`);
  const timeline = await html(demo, path);
  expect(timeline).toContain('2014 (alleen het jaar is bekend)');
  expect(timeline).toMatch(/Dit schreef het programma.*Waterwolde-Noord: samen op koers/s);
  expect(timeline.slice(timeline.indexOf('timeline-table'))).toMatch(/Futenhof \d.*; Waterwolde \d/);
  expect(await html(groningen, '/buurten/BU00141000-selwerd')).not.toContain('/tijdlijn"');
  const undated = await html(groningen, '/buurten/BU00141000-selwerd/tijdlijn');
  expect(undated).toContain('Van dit gebied is nog niets met een datum ingevuld.');
  expect(undated).toContain(`href="/programmas/${NOORD}#tijdlijn"`);
  await visit(browser, demo.origin + path, async (page) => {
    await looksRight(page);
  });
});

it('a resident reads whether work helped, that it is too small to see, or that nothing was asked beforehand', async () => {
  const shows = (path: string, text: string) =>
    expect.poll(() => html(demo, `/wat-we-doen/${path}`), { timeout: 30_000, interval: 500 }).toContain(text);
  await shows('werk-dichtbij', 'Werk dichtbij heeft daar waarschijnlijk aan meegeholpen.');
  await shows('licht-op-straat', 'We zien niet dat Licht op straat dit cijfer heeft veranderd.');
  await shows('een-jaar-samen-op-pad', 'Dit werk is te klein om in het cijfer van de hele wijk te zien.');
  await shows('samen-tegen-inbraak', 'Deze vraag is pas opgeschreven toen de cijfers er al waren.');
  await visit(browser, `${demo.origin}/wat-we-doen/werk-dichtbij`, async (page) => {
    await looksRight(page);
  });
  const none = await html(groningen, '/wat-we-doen/volkshortus');
  expect(none).toContain('Vooraf is niet opgeschreven aan welk cijfer te zien moet zijn of dit helpt.');
  expect(none).not.toContain('meegeholpen');
});

it('money that a source does not break down has no sum, and applications keep their counts', async () => {
  const page = await html(groningen, '/programmas/leefbaarheidsprogramma-provincie-groningen-2020-2023');
  expect(page).toContain('De bron zegt niet hoe dit geld is verdeeld. Daarom tellen we niets op.');
  expect(page).toContain('10 rondes, 42 aanvragen, 31 daarvan kregen geld.');
  expect(page).not.toContain('(samen)');
});

it('what is not there says so, in both languages', async () => {
  for (const path of ['/programmas/bestaat-niet', '/en/wat-we-doen/bestaat-niet', '/programmas/bestaat-niet/keten'])
    expect((await fetch(groningen.origin + path)).status, path).toBe(404);
});

looksAtItsPages();
