import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workAddress } from '#domain/address/work-address';
import { KLUSPLOEG_ID } from '../access/row.ts';
import { atWork, main, PLACE } from './at-work.ts';
import { alsoLooksRight, looksRight, unfold } from './browser.ts';
import { MODES } from './journeys-on.ts';
import { looksAtItsPages } from './looked-at-pages.ts';
import { signedIn } from './sign-in.ts';

const on = atWork();

describe('a programme manager brings an intervention up to date', () => {
  it.each([
    ['without scripts', 1280, false, 'De straatspeeldag', 'Nog niet ingevuld hoe het gaat.'],
    ['without scripts, on a phone', 320, false, 'Een vast gezicht op straat', 'ouder dan een half jaar'],
    ['with scripts', 1280, true, 'De straatspeeldag', 'Nog niet ingevuld hoe het gaat.'],
  ] as const)(
    'from what needs attention, by one box of one page, and back to a list without it (%s)',
    async (mode, width, script, name, why) => {
      const isFirst = width === 1280 && !script;
      /** Once: wide and on a phone, whoever comes by. */
      const look = (page: Page) => (isFirst ? alsoLooksRight(page) : undefined);
      await on.at(
        'programme-manager',
        `${PLACE}?alles=ja`,
        async (page) => {
          expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Wat aandacht vraagt');
          await look(page);
          const asked = main(page).locator('li[id^="ding-"]').filter({ hasText: name }).getByRole('link', { name: why });
          let pages = 0;
          page.on('load', () => (pages += 1));
          await asked.click();
          await look(page);
          const told = `Negen mensen deden mee (${mode}).`;
          await page.getByLabel(/^Hoe het gaat/).fill(told);
          await page.getByRole('button', { name: 'Bijwerken' }).last().click();
          expect(await page.getByRole('status').first().innerText()).toContain('Opgeslagen.');
          // The form, and the list that it comes back to: with one box, that is done within two minutes.
          expect(pages).toBeLessThanOrEqual(2);
          expect(new URL(page.url()).pathname).toBe(PLACE);
          await page.goto(`${on.site.origin}${PLACE}?alles=ja`);
          expect(await asked.count()).toBe(0);
          await page.goto(`${on.site.origin}${PLACE}/interventies`);
          await look(page);
          await page.getByRole('link', { name, exact: true }).click();
          const text = await main(page).innerText();
          expect(text).toContain('Petra Programma veranderde dit');
          expect(text).toContain(told);
          // Taken back, so that it is asked for again.
          if (!isFirst) return;
          await page
            .getByRole('button', { name: /terugdraaien/ })
            .first()
            .click();
          await page.goto(`${on.site.origin}${PLACE}?alles=ja`);
          expect(await asked.count()).toBe(1);
        },
        { width, script },
      );
    },
  );
});

describe.each(MODES)('%s', (mode, script) => {
  const { at, alsoLooksRight } = on.with({ script });

  it('a programme manager adds what was delivered, with the intervention filled in beforehand, takes it back, and finds it in the history', async () => {
    const name = `Fietsen gemaakt, ${mode}`;
    await at('programme-manager', `${PLACE}/interventies?zoek=klusploeg`, async (page) => {
      await page.getByRole('link', { name: 'De Klusploeg', exact: true }).click();
      await page.getByRole('link', { name: 'Prestatie toevoegen' }).click();
      expect(await page.getByLabel(/^Interventie/).inputValue()).not.toBe('');
      await page.getByLabel(/^Wat er wordt geleverd/).fill(name);
      await page.getByRole('button', { name: 'Opslaan' }).last().click();
      expect(await page.getByRole('status').first().innerText()).toBe('Gemaakt en opgeslagen.');
      await page.getByRole('link', { name }).click();
      await page.getByRole('button', { name: /Terugdraaien|Wijziging van/ }).click();
      expect(await main(page).innerText()).toContain('draaide een wijziging terug');
    });
  });

  it('a programme manager who adds an outcome is offered the outputs of its intervention only, and those of all where none is chosen', async () => {
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
    });
    await at('programme-manager', address.replace(/\?.*/, ''), async (page) => {
      const offered = page.getByRole('group', { name: /^Wat ervoor is geleverd/ });
      expect(await offered.getByRole('checkbox').count()).toBe(0);
      expect(await offered.locator('datalist option').count()).toBeGreaterThan(30);
      if (!script) return;
      await offered.getByRole('combobox').first().fill('taal');
      expect(await page.locator('[role=listbox] [role=option]').first().innerText()).toMatch(/taal/i);
    });
  });

  it('a partner types all periods of the own figures in one form, is told what cannot be, and residents see no small number', async () => {
    // The second browser meets what the first kept: another period, and another number.
    const [kept, typed, count] = script ? ['11-2020', 'november 2020', '14'] : ['12-2020', 'december 2020', '15'];
    await at('partner-member', `${PLACE}/interventies?zoek=klusploeg`, async (page) => {
      await page.getByRole('link', { name: 'De Klusploeg', exact: true }).click();
      await page.getByRole('link', { name: 'Vul de eigen cijfers in' }).click();
      await alsoLooksRight(page);
      expect(await main(page).innerText()).toContain('Dat was vóór het werk begon.');
      const cell = (column: string, period: string) => page.getByLabel(`${column}: Deelnemers die betaald werk vonden, ${period}`);
      await cell('Hoeveel', '2025').fill('30');
      await cell('Hoeveel', 'Andere periode').fill('6');
      await cell('Periode', 'Andere periode').fill(typed);
      await page.getByRole('button', { name: 'Bewaar alle cijfers' }).click();
      expect(await page.getByRole('alert').innerText()).toContain('30 is meer dan de 25 mensen');
      expect(await cell('Hoeveel', kept).or(cell('Hoeveel', typed)).inputValue()).toBe('6');
      await cell('Hoeveel', '2025').fill(count);
      await page.getByRole('button', { name: 'Bewaar alle cijfers' }).click();
      expect(
        await page
          .getByRole('status')
          .filter({ hasText: /bewaard/ })
          .innerText(),
      ).toBe('2 metingen zijn bewaard.');
      expect(await cell('Hoeveel', kept).inputValue()).toBe('6');
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

  it('a programme manager and a theme lead edit one intervention at a time: the second sees both versions and chooses; nothing is lost', async () => {
    const [petra, tineke] = [`Van Petra, ${mode}.`, `Van Tineke, ${mode}.`];
    const bring = async (page: Page, told: string) => {
      await page.getByLabel(/^Hoe het gaat/).fill(told);
      await page.getByRole('button', { name: 'Bijwerken' }).last().click();
    };
    await at('programme-manager', `${PLACE}/interventies?zoek=schoolbrug`, async (mine) => {
      await mine.getByRole('link', { name: 'De schoolbrug', exact: true }).click();
      await mine.getByLabel(/^Hoe het gaat/).waitFor();
      const edits = (theirs: Page) => bring(theirs, tineke).then(() => theirs.getByText('Opgeslagen.').waitFor());
      await at('theme-lead', new URL(mine.url()).pathname, edits);
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
    });
  });

  it('a researcher asks beforehand whether work helps, is told what can be seen, and finds the question with the intervention', async () => {
    const name = script ? 'Meer parkeerplaatsen bij de flats' : 'Kleiner wonen in je eigen buurt';
    await at('researcher', PLACE, async (page) => {
      const worse = page.getByRole('region', { name: 'Slechter en verder verslechterd' });
      expect(await worse.innerText()).toContain('Samen getoetst: 24 cijfers');
      await worse.getByRole('link', { name: 'Jongeren die zonder diploma van school gaan' }).click();
      expect(page.url()).toContain('/cijfer/waterwolde-early-school-leavers-share');

      await page.goto(`${on.site.origin}${PLACE}/interventies?zoek=${name}`);
      await page.getByRole('link', { name, exact: true }).click();
      expect(await main(page).innerText()).toContain('Vooraf is niet opgeschreven');
      await page.getByRole('link', { name: 'Vastgelegde vraag toevoegen' }).click();
      await page.getByLabel(/^Cijfer/).fill('Deel van de inwoners met een bijstandsuitkering');
      if (script) await page.locator('[role=listbox] [role=option]').first().click();
      const expects = async (effect: string) => {
        await page.getByLabel(/^Verwacht effect/).fill(effect);
        await page.getByRole('button', { name: 'Bekijk vooraf' }).click();
      };
      const from = page.getByLabel(/^Eerste jaar met het werk/);
      await from.fill('2028');
      await expects('0');
      expect(await page.getByRole('alert').innerText()).toMatch(/Nul is geen verwachting.*begon al in 2027/s);
      await from.fill('2027');
      await expects('-0,1');
      expect(await main(page).innerText()).toContain('Te klein om te zien');
      await expects('-3');
      const foreseen = await page.getByRole('region', { name: 'Wat Peil vooraf zegt' }).innerText();
      expect(foreseen).not.toContain('Te klein om te zien');
      expect(foreseen).toMatch(/\d+ gebieden om mee te vergelijken/);
      // The figures are looked up then, which takes long and no script has a part in: once.
      if (script) return;
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

// Without scripts only: they have no part in searching.
it('a programme manager finds a thing by a word, and is told what to do where nothing is found; a resident finds what is done', async () => {
  await on.at('programme-manager', PLACE, async (page) => {
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
  await on.at('nobody', '/wat-we-doen', async (page) => {
    await page.getByLabel('Zoek een woord').fill('klusplo');
    await page.getByRole('button', { name: 'Laat zien' }).click();
    expect(await main(page).locator('.doing h3').first().innerText()).toBe('De Klusploeg');
    await alsoLooksRight(page);
  });
});

describe('a programme manager works quicker where scripts run', () => {
  let page: Page;
  const focused = () => page.evaluate(() => document.activeElement?.id);
  beforeAll(async () => {
    page = await signedIn(on.browser, on.site.origin, 'programme-manager', { script: true });
    page.on('dialog', (dialog) => void dialog.accept());
  });
  afterAll(() => page?.context().close());

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
