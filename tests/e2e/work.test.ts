import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workAddress } from '#domain/address/work-address';
import { KLUSPLOEG_ID } from '../access/row.ts';
import { atWork, main, PLACE } from './at-work.ts';
import { alsoLooksRight, looksRight, unfold } from './browser.ts';
import { looksAtItsPages } from './looked-at-pages.ts';
import { signedIn } from './sign-in.ts';

const on = atWork();
const { at } = on;

describe('a programme manager brings an intervention up to date', () => {
  it.each([
    [1280, 'De straatspeeldag', 'Nog niet ingevuld hoe het gaat.'],
    [320, 'Een vast gezicht op straat', 'ouder dan een half jaar'],
  ])('from what needs attention, by one box of one page, and back to a list without it, at %i px', async (width, name, why) => {
    await at(
      'programme-manager',
      `${PLACE}?alles=ja`,
      async (page) => {
        expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Wat aandacht vraagt');
        await alsoLooksRight(page);
        const asked = main(page).locator('li[id^="ding-"]').filter({ hasText: name }).getByRole('link', { name: why });
        let pages = 0;
        page.on('load', () => (pages += 1));
        await asked.click();
        await alsoLooksRight(page);
        const told = `Negen mensen deden mee (${width}).`;
        await page.getByLabel(/^Hoe het gaat/).fill(told);
        await page.getByRole('button', { name: 'Bijwerken' }).last().click();
        expect(await page.getByRole('status').innerText()).toContain('Opgeslagen.');
        // The form, and the list that it comes back to: with one box, that is done within two minutes.
        expect(pages).toBeLessThanOrEqual(2);
        expect(new URL(page.url()).pathname).toBe(PLACE);
        await page.goto(`${on.site.origin}${PLACE}?alles=ja`);
        expect(await asked.count()).toBe(0);
        await page.goto(`${on.site.origin}${PLACE}/interventies`);
        await alsoLooksRight(page);
        await page.getByRole('link', { name, exact: true }).click();
        const text = await main(page).innerText();
        expect(text).toContain('Petra Programma veranderde dit');
        expect(text).toContain(told);
      },
      { width },
    );
  });

  it('adds what was delivered with the intervention filled in beforehand, takes it back, and finds it in the history', async () => {
    await at('programme-manager', `${PLACE}/interventies?zoek=klusploeg`, async (page) => {
      await page.getByRole('link', { name: 'De Klusploeg', exact: true }).click();
      await page.getByRole('link', { name: 'Prestatie toevoegen' }).click();
      expect(await page.getByLabel(/^Interventie/).inputValue()).not.toBe('');
      await page.getByLabel(/^Wat er wordt geleverd/).fill('Fietsen gemaakt');
      await page.getByRole('button', { name: 'Opslaan' }).last().click();
      expect(await page.getByRole('status').innerText()).toBe('Gemaakt en opgeslagen.');
      await page.getByRole('link', { name: 'Fietsen gemaakt' }).click();
      await page.getByRole('button', { name: /Terugdraaien|Wijziging van/ }).click();
      expect(await main(page).innerText()).toContain('draaide een wijziging terug');
    });
  });
});

describe('an outcome of an intervention', () => {
  it('came of outputs of that intervention: only those are offered, and those of all where none is chosen', async () => {
    const address = workAddress.fresh(PLACE.slice('/werk/'.length), 'outcome', 'nl', { intervention: KLUSPLOEG_ID });
    await at('programme-manager', address, async (page) => {
      const offered = page.getByRole('group', { name: /^Wat ervoor is geleverd/ });
      const own = await offered.getByRole('checkbox').count();
      expect(own).toBeGreaterThan(0);
      await offered.getByRole('checkbox').first().check();
      await page.getByLabel(/^Interventie/).selectOption({ label: 'De straatspeeldag' });
      await page.getByRole('button', { name: 'Opslaan' }).last().click();
      // What was ticked of the other is told, and stays in view beside what that intervention delivered.
      expect(await page.locator('#fouten').innerText()).toContain('De straatspeeldag');
      expect(await offered.getByRole('checkbox', { checked: true }).count()).toBe(1);
      await alsoLooksRight(page);
      await page.goto(on.site.origin + address.replace(/\?.*/, ''));
      expect(await offered.getByRole('checkbox').count()).toBe(0);
      expect(await offered.locator('datalist option').count()).toBeGreaterThan(30);
    });
  });
});

describe('a partner keeps the own figures of an intervention', () => {
  it('types all periods in one form, is told what cannot be, and residents see no small number', async () => {
    await at('partner-member', `${PLACE}/interventies?zoek=klusploeg`, async (page) => {
      await page.getByRole('link', { name: 'De Klusploeg', exact: true }).click();
      await page.getByRole('link', { name: 'Vul de eigen cijfers in' }).click();
      await alsoLooksRight(page);
      expect(await main(page).innerText()).toContain('Dat was vóór het werk begon.');
      const cell = (column: string, period: string) => page.getByLabel(`${column}: Deelnemers die betaald werk vonden, ${period}`);
      await cell('Hoeveel', '2025').fill('30');
      await cell('Hoeveel', 'Andere periode').fill('6');
      await cell('Periode', 'Andere periode').fill('december 2020');
      await page.getByRole('button', { name: 'Bewaar alle cijfers' }).click();
      expect(await page.getByRole('alert').innerText()).toContain('30 is meer dan de 25 mensen');
      expect(await cell('Hoeveel', '12-2020').or(cell('Hoeveel', 'december 2020')).inputValue()).toBe('6');
      await cell('Hoeveel', '2025').fill('15');
      await page.getByRole('button', { name: 'Bewaar alle cijfers' }).click();
      expect(await page.getByRole('status').innerText()).toBe('2 metingen zijn bewaard.');
      expect(await cell('Hoeveel', '12-2020').inputValue()).toBe('6');
      await page.getByRole('link', { name: 'Kies een eigen cijfer' }).click();
      expect(await page.getByLabel(/^Interventie/).inputValue()).not.toBe('');
      expect(await page.getByLabel(/^Gekozen op/).inputValue()).toMatch(/^\d\d-\d\d-\d{4}$/);
      await page.getByRole('link', { name: 'Hoeveel mensen het kennen' }).click();
      const filled = ['Wat wordt geteld', 'Wat voor getal', 'Gekozen op'].map((label) =>
        page.getByLabel(new RegExp(`^${label}`)).inputValue(),
      );
      expect(await Promise.all(filled)).toEqual(['Hoeveel mensen het kennen', 'share', expect.stringMatching(/^\d\d-\d\d-\d{4}$/)]);
      await alsoLooksRight(page);
      await page.goto(`${on.site.origin}/wat-we-doen/de-klusploeg`);
      const told = await page.getByRole('region', { name: 'Wat we zelf bijhouden' }).innerText();
      expect(told).toContain('te weinig mensen om te laten zien');
      expect(told).not.toMatch(/^2021\s+3\b/m);
    });
  });
});

describe('a researcher asks beforehand whether work helps', () => {
  it('is told what can be seen, registers the question, and finds it with the intervention, where it never changes', async () => {
    await at('researcher', PLACE, async (page) => {
      const worse = page.getByRole('region', { name: 'Slechter en verder verslechterd' });
      expect(await worse.innerText()).toContain('Samen getoetst: 24 cijfers');
      await worse.getByRole('link', { name: 'Jongeren die zonder diploma van school gaan' }).click();
      expect(page.url()).toContain('/cijfer/waterwolde-early-school-leavers-share');

      await page.goto(`${on.site.origin}${PLACE}/interventies?zoek=kleiner wonen`);
      await page.getByRole('link', { name: 'Kleiner wonen in je eigen buurt', exact: true }).click();
      expect(await main(page).innerText()).toContain('Vooraf is niet opgeschreven');
      await page.getByRole('link', { name: 'Vastgelegde vraag toevoegen' }).click();
      await page.getByLabel(/^Cijfer/).fill('Deel van de inwoners met een bijstandsuitkering');
      await page.getByLabel(/^Verwacht effect/).fill('0');
      await page.getByRole('button', { name: 'Bekijk vooraf' }).click();
      expect(await page.getByRole('alert').innerText()).toContain('Nul is geen verwachting');
      await page.getByLabel(/^Verwacht effect/).fill('-0,1');
      await page.getByRole('button', { name: 'Bekijk vooraf' }).click();
      expect(await main(page).innerText()).toContain('Te klein om te zien');
      await page.getByLabel(/^Verwacht effect/).fill('-3');
      await page.getByRole('button', { name: 'Bekijk vooraf' }).click();
      const foreseen = await page.getByRole('region', { name: 'Wat Peil vooraf zegt' }).innerText();
      expect(foreseen).not.toContain('Te klein om te zien');
      expect(foreseen).toMatch(/\d+ gebieden om mee te vergelijken/);
      await alsoLooksRight(page);
      await page.getByRole('button', { name: 'Leg deze vraag vast' }).click();
      expect(await page.getByRole('status').innerText()).toBe('Gemaakt en opgeslagen.');
      const read = () => page.reload().then(() => main(page).innerText());
      await expect.poll(read, { timeout: 20_000, interval: 500 }).toContain('Er zijn nog geen cijfers van 2027 of later.');
      await alsoLooksRight(page);
      await page.getByRole('link', { name: '2027', exact: true }).click();
      expect(await main(page).innerText()).toContain('Je kunt dit lezen, niet veranderen.');
    });
  });
});

describe.each([
  ['without scripts', false],
  ['with scripts', true],
])('two people edit the same intervention, %s', (mode, script) => {
  const [petra, tineke] = [`Van Petra, ${mode}.`, `Van Tineke, ${mode}.`];
  const bring = async (page: Page, told: string) => {
    await page.getByLabel(/^Hoe het gaat/).fill(told);
    await page.getByRole('button', { name: 'Bijwerken' }).last().click();
  };

  it('the second sees both versions and chooses; nothing is lost', async () => {
    const edit = async (mine: Page) => {
      await mine.getByRole('link', { name: 'De schoolbrug', exact: true }).click();
      await mine.getByLabel(/^Hoe het gaat/).waitFor();
      const edits = (theirs: Page) => bring(theirs, tineke).then(() => theirs.getByText('Opgeslagen.').waitFor());
      await at('theme-lead', new URL(mine.url()).pathname, edits, { script });
      await bring(mine, petra);
      await mine.getByText('Iemand anders heeft dit intussen ook veranderd').waitFor();
      const text = await main(mine).innerText();
      for (const said of [tineke, petra, 'Tineke Trekker']) expect(text).toContain(said);
      await mine.getByLabel('Wat je invulde').check();
      await mine.getByRole('button', { name: 'Keuze opslaan' }).click();
      await mine.getByText('Opgeslagen.').waitFor();
      expect(await mine.getByLabel(/^Hoe het gaat/).inputValue()).toBe(petra);
      expect(await main(mine).innerText()).toContain(tineke);
      if (script) expect(await mine.evaluate(() => Object.keys(localStorage))).toEqual([]);
    };
    await at('programme-manager', `${PLACE}/interventies?zoek=schoolbrug`, edit, { script });
  });
});

describe('somebody finds a thing by a word', () => {
  it('from the menu, in all that they may read, and is told what to do where nothing is found; a resident in what is done', async () => {
    await at('programme-manager', PLACE, async (page) => {
      await page.getByLabel('Zoek een woord').fill('klusploeg');
      await page.getByRole('button', { name: 'Zoek', exact: true }).click();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Gevonden bij “klusploeg”');
      await alsoLooksRight(page);
      const found = main(page).getByRole('region', { name: 'Interventies' });
      expect((await found.locator('mark').first().innerText()).toLowerCase()).toBe('klusploeg');
      await found.getByRole('link', { name: 'De Klusploeg', exact: true }).click();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('De Klusploeg');

      await page.goto(`${on.site.origin}/werk/zoeken?zoek=${encodeURIComponent('<img onerror=qq>')}`);
      expect(await main(page).innerText()).toContain('Niets gevonden bij “<img onerror=qq>”.');
      expect(await main(page).locator('img').count()).toBe(0);
      await page.getByLabel('Zoek een woord').fill('%');
      await page.getByRole('button', { name: 'Zoek', exact: true }).click();
      expect(await main(page).innerText()).toContain('Typ ten minste twee letters of cijfers.');
    });
    await at('nobody', '/wat-we-doen', async (page) => {
      await page.getByLabel('Zoek een woord').fill('klusplo');
      await page.getByRole('button', { name: 'Laat zien' }).click();
      expect(await main(page).locator('.doing h3').first().innerText()).toBe('De Klusploeg');
      await alsoLooksRight(page);
    });
  });
});

describe('somebody keeps a list that they look at often', () => {
  it('saves it under a name, opens it from there, and takes it away', async () => {
    await at('programme-manager', `${PLACE}/interventies?zoek=klusploeg`, async (page) => {
      await page.getByText('Bewaarde lijsten').click();
      await page.getByLabel('Deze keuze bewaren onder een naam').fill('Mijn klussen');
      await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
      await page.goto(`${on.site.origin}${PLACE}/interventies`);
      await page.getByRole('link', { name: 'Mijn klussen' }).click();
      expect(await page.getByLabel('Zoek in de tekst').inputValue()).toBe('klusploeg');
      expect(await main(page).getByRole('row').count()).toBe(2);
      await page.getByRole('button', { name: 'Mijn klussen niet meer bewaren' }).click();
      expect(await page.getByRole('link', { name: 'Mijn klussen' }).count()).toBe(0);
    });
  });
});

describe('a programme manager keeps a list up to date', () => {
  it('confirms a state in one press and takes that back, also without scripts', async () => {
    await at('programme-manager', `${PLACE}/interventies?zoek=warm`, async (page) => {
      await page.getByRole('button', { name: 'Nog steeds zo: Warm wonen' }).click();
      expect(
        await main(page)
          .getByRole('row', { name: /Warm wonen/ })
          .innerText(),
      ).toContain('Vandaag bevestigd.');
      expect(await page.getByLabel('Zoek in de tekst').inputValue()).toBe('warm');
      await page.getByRole('button', { name: 'Ongedaan maken: Warm wonen' }).click();
      await page.getByRole('button', { name: 'Nog steeds zo: Warm wonen' }).waitFor();
    });
  });
});

describe("a partner's member begins the day", () => {
  it('sees the own interventions first, with what is asked, confirms one there, and what is of others is folded', async () => {
    await at('partner-member', PLACE, async (page) => {
      const own = page.getByRole('region', { name: /^Van jou/ });
      expect(await own.innerText()).toMatch(/Warm wonen\s+loopt, stand \d+ \S+ \d{4}\s+Nog steeds zo/);
      expect(await main(page).getByText('De Buurtkeuken').first().isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Nog steeds zo: Warm wonen' }).click();
      expect(new URL(page.url()).pathname).toBe(PLACE);
      expect(await own.innerText()).toContain('Vandaag bevestigd.');
      await page.getByRole('button', { name: 'Ongedaan maken: Warm wonen' }).click();
      await page.getByRole('button', { name: 'Nog steeds zo: Warm wonen' }).waitFor();
      await page.getByText(/^Van anderen: \d+$/).click();
      expect(await main(page).getByText('De Buurtkeuken').first().isVisible()).toBe(true);
      await alsoLooksRight(page);
    });
  });
});

describe('somebody works quicker where scripts run', () => {
  let page: Page;
  const focused = () => page.evaluate(() => document.activeElement?.id);
  beforeAll(async () => {
    page = await signedIn(on.browser, on.site.origin, 'programme-manager', { script: true });
    page.on('dialog', (dialog) => void dialog.accept());
  });
  afterAll(() => page?.context().close());

  it('narrows a list while typing, ticks all of it, and confirms a state there, without losing the place', async () => {
    await page.goto(`${on.site.origin}${PLACE}/interventies`);
    const search = page.getByLabel('Zoek in de tekst');
    await search.fill('warm');
    await expect.poll(() => page.locator('#lijst-telling').innerText(), { timeout: 5000 }).toMatch(/^\d+ interventies?$/);
    expect(page.url()).toContain('?zoek=warm');
    expect(await search.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.getByLabel('Kies alle regels').check();
    const rows = (await main(page).getByRole('row').count()) - 1;
    await expect.poll(() => page.locator('[data-ticked]').innerText()).toBe(rows === 1 ? 'Eén regel gekozen' : `${rows} regels gekozen`);
    await page.getByRole('button', { name: 'Nog steeds zo: Warm wonen' }).click();
    await page.getByText('Vandaag bevestigd.').waitFor();
    const id = await focused();
    expect(id).toMatch(/^klopt-/);
    expect(await page.getByLabel('Kies Warm wonen').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Ongedaan maken: Warm wonen' }).click();
    await page.getByRole('button', { name: 'Nog steeds zo: Warm wonen' }).waitFor();
    expect(await focused()).toBe(id);
    await looksRight(page);
  });

  it('finds words again that were typed and not saved, after asking before they are left, and no longer once they are saved', async () => {
    await page.goto(`${on.site.origin}${PLACE}/interventies?zoek=schoolbrug`);
    await page.getByRole('link', { name: 'De schoolbrug', exact: true }).click();
    const told = page.getByLabel(/^Hoe het gaat/);
    const thing = page.url();
    await told.fill('Nog niet af.');
    const asked = page.waitForEvent('dialog');
    await page.goto(`${on.site.origin}${PLACE}`);
    expect((await asked).type()).toBe('beforeunload');
    await page.goto(thing);
    expect(await page.locator('.draft').innerText()).toMatch(/^Je had hier vandaag om \d\d:\d\d tekst die nog niet is opgeslagen\./);
    expect(await told.inputValue()).not.toBe('Nog niet af.');
    await looksRight(page);
    await page.getByRole('button', { name: 'Terugzetten', exact: true }).click();
    expect([await told.inputValue(), await focused()]).toEqual(['Nog niet af.', 'veld-progress']);
    await page.getByRole('button', { name: 'Bijwerken' }).last().dblclick();
    await page.getByText('Opgeslagen.').waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await page.goto(thing);
    expect(await page.locator('.draft').innerText()).toBe('');
  });

  it('adds rows without a reload, picks a name by any of its words, and is sent a small script', async () => {
    await page.goto(`${on.site.origin}${PLACE}/interventies/nieuw`);
    await unfold(page);
    const rows = page.locator('more-rows').first().locator('input[type=text]');
    const before = await rows.count();
    await page.getByRole('button', { name: 'Meer regels' }).first().click();
    expect(await rows.count()).toBe(before + 1);
    expect(await focused()).toBe(await rows.last().getAttribute('id'));
    await rows.last().press('ArrowDown');
    const offered = page.locator('[role=listbox] [role=option]');
    const first = await offered.first().innerText();
    await rows.last().fill(first.slice(1).toUpperCase());
    await offered.first().click();
    expect(await rows.last().inputValue()).toBe(first);
    await looksRight(page);
    const script = await page.locator('script[type=module]').getAttribute('src');
    expect(gzipSync(await (await page.request.get(new URL(script!, page.url()).href)).body()).length).toBeLessThanOrEqual(15_000);
  });

  it('leaves no words behind at this browser after signing out', async () => {
    await page.goto(`${on.site.origin}${PLACE}/interventies/nieuw`);
    await page.getByLabel(/^Naam/).fill('Half idee');
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage).length)).toBe(1);
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await page.waitForURL('**/inloggen**');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });
});

looksAtItsPages();
