import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as XLSX from '@e965/xlsx';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Who } from '../access/who.ts';
import { exif, jpeg, segment } from '../../src/app/files/test-pictures.ts';
import type { Workshop } from '#app/workshop';
import { launchBrowser, looksRight, unfold } from './browser.ts';
import { looksAtItsPages } from './looked-at-pages.ts';
import { inWorkshop } from './in-workshop.ts';
import { startSite, type TestSite } from './server.ts';
import { signedIn } from './sign-in.ts';

const PLACE = '/werk/waterwolde-noord-samen-op-koers';

let browser: Browser;
let site: TestSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), startSite('demo')]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), site?.stop()]);
});

/** Somebody at work, in a browser without scripts. */
async function at<T>(who: Who, path: string, work: (page: Page) => Promise<T>, width = 1280): Promise<T> {
  const page = await signedIn(browser, site.origin, who, { width });
  try {
    await page.goto(site.origin + path);
    return await work(page);
  } finally {
    await page.context().close();
  }
}

/** Axe needs scripts: the same page, looked at with them on, with everything unfolded. */
async function alsoLooksRight(page: Page): Promise<void> {
  const context = await browser.newContext({ storageState: await page.context().storageState() });
  try {
    const other = await context.newPage();
    await other.goto(page.url());
    await unfold(other);
    await looksRight(other);
  } finally {
    await context.close();
  }
}

/** Every row of every table, as text. */
async function everythingIn(execute: Workshop['execute']): Promise<string> {
  const { rows } = await execute(`select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`);
  const tables = await Promise.all(rows.map(({ name }) => execute(`select string_agg(t::text, '|') as said from ${String(name)} as t`)));
  return tables.map((table) => String(table.rows[0]?.said)).join('\n');
}

/** Files of the site in which words are, but for those of PostgreSQL itself, which keeps pages until it needs their place. */
function filesWith(folder: string, words: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('/register'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => readFileSync(file).includes(words));
}

const main = (page: Page) => page.getByRole('main');

describe('a programme manager brings an intervention up to date', () => {
  it.each([1280, 320])('from what needs attention, by one short form, at %i px', async (width) => {
    await at(
      'programme-manager',
      PLACE,
      async (page) => {
        expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Wat aandacht vraagt');
        await alsoLooksRight(page);
        await page.goto(`${site.origin}${PLACE}/interventies`);
        await alsoLooksRight(page);
        await page.getByRole('link', { name: 'De Klusploeg', exact: true }).click();
        await alsoLooksRight(page);
        const told = `Negen deelnemers vonden werk (${width}).`;
        await page.getByLabel(/^Hoe het gaat/).fill(told);
        await page.getByRole('button', { name: 'Bijwerken' }).last().click();
        expect(await page.getByRole('status').innerText()).toBe('Opgeslagen.');
        const text = await main(page).innerText();
        expect(text).toContain('Petra Programma veranderde dit');
        expect(text).toContain(told);
      },
      width,
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

describe('a programme manager erases a name that was typed by mistake', () => {
  it('from what stands there and from what stood there, and no page, search or file of the site holds it any more', async () => {
    await at('programme-manager', `${PLACE}/interventies?zoek=klusploeg`, async (page) => {
      await page.getByRole('link', { name: 'De Klusploeg', exact: true }).click();
      const thing = page.url();
      const residents = `${site.origin}/wat-we-doen/de-klusploeg`;
      for (const told of ['Vraag het aan Jacomijn van Dalfsen.', 'Jacomijn van Dalfsen helpt u verder.']) {
        await page.goto(thing);
        await page.getByLabel(/^Hoe het gaat/).fill(told);
        await page.getByRole('button', { name: 'Bijwerken' }).last().click();
      }
      await page.goto(residents);
      expect(await main(page).innerText()).toContain('Jacomijn van Dalfsen helpt u verder.');
      await page.goto(thing);
      await page.getByRole('link', { name: 'Tekst wissen' }).click();
      await alsoLooksRight(page);
      await page.getByRole('link', { name: 'Zoek in het hele programma' }).click();
      await page.getByLabel('Wat zoek je?').fill('van dalfsen');
      await page.getByRole('button', { name: 'Zoek', exact: true }).last().click();
      await alsoLooksRight(page);
      expect(await main(page).innerText()).toMatch(/op één plek[^]*De Klusploeg\s+Interventie: 2 teksten\s+Hoe het gaat/);
      await page.getByRole('link', { name: 'De Klusploeg', exact: true }).click();
      await page.getByLabel('Vraag het aan Jacomijn').check();
      await page.getByLabel('Jacomijn van Dalfsen helpt').check();
      await page.getByRole('button', { name: 'Voorgoed wissen' }).click();
      expect(await page.getByRole('alert').innerText()).toContain('Kies waarom de tekst weg moet.');
      await page.getByLabel('Het is per ongeluk ingevuld').check();
      await page.getByRole('button', { name: 'Voorgoed wissen' }).click();
      expect(await page.getByRole('status').first().innerText()).toBe('De tekst is gewist.');
      expect(await main(page).innerText()).toMatch(/Petra Programma wiste tekst[^]*Gewiste tekst \(.*: per ongeluk ingevuld\)/);
      const told = async (path: string) => (await page.goto(path), main(page).innerText());
      // A page that is kept for residents is made anew within a second.
      await expect.poll(() => told(residents), { timeout: 5_000 }).not.toContain('Dalfsen');
      for (const path of [thing, `${site.origin}/werk/zoeken?zoek=jacomijn`, `${site.origin}/wat-we-doen?zoek=dalfsen`])
        expect(await told(path), path).not.toMatch(/Jacomijn van|Dalfsen helpt/);
    });
    expect(await inWorkshop(site, async ({ execute }) => everythingIn(execute))).not.toMatch(/Jacomijn|dalfsen/);
    expect(filesWith(site.folder, 'Jacomijn')).toEqual([]);
  });
});

it('an administrator looks for a name in all organisations, and erases it there', async () => {
  await at('administrator', '/werk', async (page) => {
    await page.getByRole('link', { name: 'Voor alle programma’s' }).first().click();
    await main(page).getByRole('link', { name: 'Een naam zoeken om te wissen' }).click();
    await page.getByLabel('Wat zoek je?').fill('futenhof');
    await page.getByRole('button', { name: 'Zoek', exact: true }).last().click();
    await alsoLooksRight(page);
    expect(await main(page).innerText()).toMatch(/“futenhof” staat in geen organisatie[^]*Binnen de programma’s is niet gezocht/);
    await page.getByLabel('Wat zoek je?').fill('de vaart');
    await page.getByRole('button', { name: 'Zoek', exact: true }).last().click();
    await main(page).getByRole('link', { name: 'Scholengroep De Vaart' }).click();
    await main(page).getByRole('link', { name: 'Zoek in alle organisaties' }).click();
    await page.goBack();
    await page.getByLabel('Scholengroep De Vaart').check();
    await page.getByLabel('De persoon om wie het gaat vroeg erom').check();
    await page.getByRole('button', { name: 'Voorgoed wissen' }).click();
    expect(await page.getByRole('status').first().innerText()).toBe('De tekst is gewist.');
    expect(await main(page).innerText()).toContain('Anna Beheerder wiste tekst');
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
      await page.goto(`${site.origin}/wat-we-doen/de-klusploeg`);
      const told = await page.getByRole('region', { name: 'Wat we zelf bijhouden' }).innerText();
      expect(told).toContain('te weinig mensen om te laten zien');
      expect(told).not.toMatch(/^2021\s+3\b/m);
    });
  });
});

describe('a programme manager asks beforehand whether work helps', () => {
  it('is told what can be seen, registers the question, and finds it with the intervention, where it never changes', async () => {
    await at('programme-manager', PLACE, async (page) => {
      const worse = page.getByRole('region', { name: 'Slechter en verder verslechterd' });
      expect(await worse.innerText()).toContain('Samen getoetst: 24 cijfers');
      await worse.getByRole('link', { name: 'Jongeren die zonder diploma van school gaan' }).click();
      expect(page.url()).toContain('/cijfer/waterwolde-early-school-leavers-share');

      await page.goto(`${site.origin}${PLACE}/interventies?zoek=kleiner wonen`);
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
      await expect.poll(() => page.reload().then(() => main(page).innerText())).toContain('Er zijn nog geen cijfers van 2027 of later.');
      await alsoLooksRight(page);
      await page.getByRole('link', { name: '2027', exact: true }).click();
      expect(await main(page).innerText()).toContain('Je kunt dit lezen, niet veranderen.');
    });
  });
});

describe('een bijlage toevoegen en terugvinden', () => {
  const PDF = Buffer.from('%PDF-1.7 verslag van de klusploeg');
  const PHOTO = jpeg([segment(0xe1, exif(6))]);
  const open = async (page: Page) => {
    await page.goto(`${site.origin}${PLACE}/interventies`);
    await page.getByRole('link', { name: 'De Klusploeg', exact: true }).click();
  };
  const add = async (page: Page, file: { name: string; buffer: Buffer }, { name = '', forWhom = 'alleen partners' } = {}) => {
    const files = main(page).getByRole('region', { name: 'Bijlagen' });
    if (!(await files.getByLabel('Bestand').isVisible())) await files.getByText('Bijlage toevoegen').click();
    await files.getByLabel('Bestand').setInputFiles({ mimeType: 'application/octet-stream', ...file });
    await files.getByRole('textbox', { name: 'Naam' }).fill(name);
    await files.getByRole('combobox', { name: 'Voor wie' }).selectOption(forWhom);
    await files.getByRole('button', { name: 'Toevoegen' }).click();
  };
  const fetched = async (page: Page, name: string) => {
    const link = await main(page).getByRole('link', { name, exact: true }).getAttribute('href');
    return page.request.get(site.origin + link!);
  };

  it('a manager adds files, finds them again, opens one to everybody and withdraws it with a way back', async () => {
    await at('programme-manager', PLACE, async (page) => {
      await open(page);
      await add(page, { name: 'verslag.pdf', buffer: PDF }, { name: 'Verslag 2025', forWhom: 'iedereen, ook bewoners' });
      expect(await page.getByRole('status').innerText()).toBe('De bijlage is toegevoegd.');
      await add(page, { name: 'Foto van de klus.JPG', buffer: PHOTO });
      const photo = await fetched(page, 'Foto van de klus');
      expect(photo.headers()).toMatchObject({ 'content-type': 'image/jpeg', 'cache-control': 'no-store' });
      expect((await photo.body()).includes('GPS')).toBe(false);
      await alsoLooksRight(page);

      await page.goto(`${site.origin}${PLACE}/bijlagen?zoek=verslag`);
      expect(await main(page).getByRole('row').count()).toBe(2);
      await main(page).getByRole('link', { name: 'Verslag 2025' }).click();
      expect(await (await fetched(page, 'Bestand openen')).body()).toEqual(PDF);
      await alsoLooksRight(page);
      const address = page.url();

      const visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
      await visitor.goto(`${site.origin}/wat-we-doen/de-klusploeg`);
      await expect
        .poll(() => visitor.reload().then(() => visitor.getByRole('link', { name: 'Verslag 2025' }).count()), { timeout: 15_000 })
        .toBe(1);
      expect(await visitor.getByText('Foto van de klus').count()).toBe(0);
      const document = await fetched(visitor, 'Verslag 2025');
      expect(document.headers()).toMatchObject({
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
      });
      expect(document.headers()['content-disposition']).toBe(
        `attachment; filename="verslag-2025.pdf"; filename*=UTF-8''Verslag%202025.pdf`,
      );
      expect(await document.body()).toEqual(PDF);

      await main(page).getByText('Intrekken').first().click();
      await main(page).getByLabel('Waarom').fill('Verkeerde versie');
      await main(page).getByRole('button', { name: 'Intrekken' }).click();
      expect((await fetched(visitor, 'Verslag 2025')).status()).toBe(404);
      await visitor.context().close();
      await page.goto(address);
      await main(page).getByRole('button', { name: 'Terugzetten' }).click();
      await main(page).getByRole('link', { name: 'De Klusploeg' }).click();
      expect(await main(page).getByRole('link', { name: 'Verslag 2025', exact: true }).count()).toBe(1);

      expect(filesWith(site.folder, PDF.toString())).toHaveLength(1);
      await page.goto(address);
      await main(page).getByRole('link', { name: 'Tekst wissen' }).click();
      await main(page).getByLabel('Het bestand zelf').check();
      await main(page).getByLabel('Het is per ongeluk ingevuld').check();
      await main(page).getByRole('button', { name: 'Voorgoed wissen' }).click();
      expect(await main(page).innerText()).toContain('Dit bestand is gewist.');
      expect(filesWith(site.folder, PDF.toString())).toEqual([]);
      const id = address.split('/').at(-1)!.split('?')[0]!;
      expect((await page.request.get(`${site.origin}${PLACE}/bestand/${id}`)).status()).toBe(404);
    });
  });

  it('a file that lies about its type, one twice and one that is too large are refused in words, with what was typed', async () => {
    await at('partner-member', PLACE, async (page) => {
      await open(page);
      await add(page, { name: 'plan.pdf', buffer: Buffer.from('<!doctype html><script>alert(1)</script>') }, { name: 'Het plan' });
      expect(await page.getByRole('alert').innerText()).toContain('"plan.pdf" zegt een PDF te zijn, maar er zit een webpagina');
      expect(await page.locator('#bijlage-naam').inputValue()).toBe('Het plan');
      await alsoLooksRight(page);
      await add(page, { name: 'plan.pdf', buffer: Buffer.from('%PDF-1.7 plan') }, { name: 'Het plan' });
      await add(page, { name: 'ander-plan.pdf', buffer: Buffer.from('%PDF-1.7 plan') });
      expect(await page.getByRole('alert').innerText()).toContain('Dit bestand hangt hier al aan, als "Het plan"');
      await add(page, { name: 'groot.pdf', buffer: Buffer.alloc(22_000_000) });
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Dit is te groot om te sturen');
      expect(await main(page).innerText()).toContain('hoogstens 20 MB');
    });
  });
});

describe('two people edit the same intervention', () => {
  it('the second sees both versions and chooses; nothing is lost', async () => {
    await at('programme-manager', `${PLACE}/interventies?zoek=schoolbrug`, async (mine) => {
      await mine.getByRole('link', { name: 'De schoolbrug', exact: true }).click();
      await at('theme-lead', new URL(mine.url()).pathname, async (theirs) => {
        await theirs.getByLabel(/^Hoe het gaat/).fill('Van Tineke.');
        await theirs.getByRole('button', { name: 'Bijwerken' }).last().click();
        expect(await theirs.getByRole('status').innerText()).toBe('Opgeslagen.');
      });
      await mine.getByLabel(/^Hoe het gaat/).fill('Van Petra.');
      await mine.getByRole('button', { name: 'Bijwerken' }).last().click();
      const text = await main(mine).innerText();
      expect(text).toContain('Iemand anders heeft dit intussen ook veranderd');
      expect(text).toContain('Van Tineke.');
      expect(text).toContain('Van Petra.');
      expect(text).toContain('Tineke Trekker');
      await mine.getByLabel('Wat je invulde').check();
      await mine.getByRole('button', { name: 'Keuze opslaan' }).click();
      expect(await mine.getByRole('status').innerText()).toBe('Opgeslagen.');
      expect(await mine.getByLabel(/^Hoe het gaat/).inputValue()).toBe('Van Petra.');
      expect(await main(mine).innerText()).toContain('Van Tineke.');
    });
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

      await page.goto(`${site.origin}/werk/zoeken?zoek=${encodeURIComponent('<img onerror=qq>')}`);
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
      await page.goto(`${site.origin}${PLACE}/interventies`);
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

describe('somebody works quicker where scripts run', () => {
  let page: Page;
  const focused = () => page.evaluate(() => document.activeElement?.id);
  beforeAll(async () => {
    page = await signedIn(browser, site.origin, 'programme-manager', { script: true });
    page.on('dialog', (dialog) => void dialog.accept());
  });
  afterAll(() => page?.context().close());

  it('narrows a list while typing, ticks all of it, and confirms a state there, without losing the place', async () => {
    await page.goto(`${site.origin}${PLACE}/interventies`);
    const search = page.getByLabel('Zoek in de tekst');
    await search.fill('warm');
    await expect.poll(() => page.locator('#lijst-telling').innerText()).toMatch(/^\d+ interventies?$/);
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
    await page.goto(`${site.origin}${PLACE}/interventies?zoek=schoolbrug`);
    await page.getByRole('link', { name: 'De schoolbrug', exact: true }).click();
    const told = page.getByLabel(/^Hoe het gaat/);
    const thing = page.url();
    await told.fill('Nog niet af.');
    const asked = page.waitForEvent('dialog');
    await page.goto(`${site.origin}${PLACE}`);
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
    await page.goto(`${site.origin}${PLACE}/interventies/nieuw`);
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
    await page.goto(`${site.origin}${PLACE}/interventies/nieuw`);
    await page.getByLabel(/^Naam/).fill('Half idee');
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage).length)).toBe(1);
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await page.waitForURL('**/inloggen**');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });
});

describe('a list goes to XLSX and comes back', () => {
  it('shows what would change, writes nothing before it is entered, and tells of a row that somebody else changed', async () => {
    await at('programme-manager', `${PLACE}/interventies`, async (page) => {
      const list = await page.request.get(`${site.origin}${PLACE}/interventies/lijst.xlsx`);
      const book = XLSX.read(await list.body(), { type: 'buffer' });
      const rows = XLSX.utils.sheet_to_json<Record<string, unknown>>(book.Sheets[book.SheetNames[0]!]!, { defval: null });
      const byName = (name: string) => rows.find((row) => row.Naam === name)!;
      byName('De Klusploeg')['Hoe het gaat'] = 'Uit het blad.';
      byName('De Buurtkeuken')['Hoe het gaat'] = 'Ook uit het blad.';
      rows.push({ Naam: 'Ruilkast', 'Wat we doen': 'Buren ruilen boeken.', 'Hoe ver het is': 'loopt', 'Thema’s': 'Meedoen' });
      rows.push({ Naam: 'Scheef', 'Wat we doen': 'x', 'Hoe ver het is': 'half', Begin: '31-02-2023' });

      // Meanwhile somebody brings one of them up to date.
      await page.goto(`${site.origin}${PLACE}/interventies/${String(byName('De Buurtkeuken')['Peil-id'])}`);
      await page.getByLabel(/^Hoe het gaat/).fill('Op de pagina.');
      await page.getByRole('button', { name: 'Bijwerken' }).last().click();

      const sheet = XLSX.utils.book_new();
      XLSX.utils.book_append_sheet(sheet, XLSX.utils.json_to_sheet(rows), 'Lijst');
      const buffer = Buffer.from(XLSX.write(sheet, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
      await page.goto(`${site.origin}${PLACE}/interventies/inlezen`);
      await alsoLooksRight(page);
      await page.getByLabel('Bestand').setInputFiles({ name: 'interventies.xlsx', mimeType: 'application/octet-stream', buffer });
      await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
      await alsoLooksRight(page);
      const shown = await main(page).innerText();
      expect(shown).toMatch(/Nieuw: 1\n/);
      expect(shown).toMatch(/Veranderd: 1\n/);
      expect(shown).toMatch(/Met fouten, dus niet ingevoerd: 2\n/);
      expect(shown).toContain('Iemand anders veranderde dit na het downloaden (Petra Programma)');
      expect(shown).toContain('"half" staat niet in de lijst');
      expect(shown).toContain('De datum "31-02-2023" bestaat niet');
      const before = await (await page.request.get(`${site.origin}${PLACE}/interventies?zoek=ruilkast`)).text();
      expect(before).not.toContain('Ruilkast');
      await page.getByRole('button', { name: 'Invoeren: 2 interventies, zonder de 2 regels met fouten' }).click();
      expect(await page.getByRole('status').innerText()).toBe('2 regels zijn veranderd.');
      await page.getByRole('link', { name: 'De Klusploeg', exact: true }).click();
      const text = await main(page).innerText();
      expect(text).toContain('Uit het blad.');
      expect(text).toContain('met een ingelezen bestand');
    });
  });

  it('starts from the list of a partner, with columns proposed, and says what is left out', async () => {
    await at('programme-manager', `${PLACE}/interventies/inlezen`, async (page) => {
      const text = 'Projectnaam;Omschrijving;Status;Startdatum;Kleur van de map\nDroom;Samen dromen;idee;maart 2024;rood\n;;;;\n';
      await page.getByLabel('Bestand').setInputFiles({ name: 'onze lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
      await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
      await alsoLooksRight(page);
      expect(await page.getByLabel('Projectnaam').inputValue()).toBe('name');
      expect(await page.getByLabel('Kleur van de map').inputValue()).toBe('');
      expect(await main(page).innerText()).toContain('Niet overgenomen: kolom "Kleur van de map" (één cel ingevuld)');
      await page.getByLabel('Kleur van de map').selectOption('source');
      await page.getByRole('button', { name: 'Bekijk opnieuw wat er verandert' }).click();
      expect(await main(page).innerText()).toContain('Elke kolom met iets erin wordt overgenomen.');
      await page.getByRole('button', { name: 'Invoeren: 1 interventies' }).click();
      await page.getByRole('link', { name: 'Droom', exact: true }).click();
      expect(await main(page).innerText()).toContain('maart 2024');
    });
  });

  it('refuses a file that is no table, and a kept file of somebody else', async () => {
    const code = await at('programme-manager', `${PLACE}/acties/inlezen`, async (page) => {
      const send = async (name: string, content: string) => {
        await page.getByLabel('Bestand').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
        await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
      };
      await send('lijst.xlsx', '<html><body>geen tabel</body></html>');
      expect(await page.getByRole('alert').innerText()).toContain('Er is één ding te verbeteren');
      await send('acties.csv', 'Actie;Wanneer klaar\nBellen;1-12-2026\n');
      return new URL(page.url()).search;
    });
    expect(code).toContain('bewaard=');
    await at('residents-representative', `${PLACE}/acties/inlezen`, async (page) => {
      await page.goto(`${site.origin}${PLACE}/acties/inlezen${code}`);
      expect(await page.getByRole('alert').innerText()).toContain('niet meer bewaard');
    });
  });
});

describe('bad input tells every fault', () => {
  it('keeps what was typed, names each field, and saves once it is mended', async () => {
    await at('programme-manager', `${PLACE}/interventies/nieuw`, async (page) => {
      await page.locator('details.form__more > summary').click();
      await page.getByLabel(/^Naam/).fill('<script>alert(1)</script>');
      await page.getByLabel(/^Begin/).fill('31-02-2023');
      await page.getByLabel(/^Stand van welke dag/).fill('1-1-2099');
      await page.getByRole('button', { name: 'Opslaan' }).last().click();
      const faults = await page.locator('#fouten li').allInnerTexts();
      expect(faults).toHaveLength(3);
      expect(faults.join('\n')).toMatch(/Wat we doen.*\n.*Begin.*bestaat niet.*\n.*ligt na vandaag/s);
      expect(await page.getByLabel(/^Naam/).inputValue()).toBe('<script>alert(1)</script>');
      expect(await page.getByLabel(/^Begin/).inputValue()).toBe('31-02-2023');
      await page.getByLabel(/^Wat we doen/).fill('Iets.');
      await page.getByLabel(/^Begin/).fill('2023?');
      await page.getByLabel(/^Stand van welke dag/).fill('');
      await page.getByRole('button', { name: 'Opslaan' }).last().click();
      expect(await page.getByRole('status').innerText()).toBe('Gemaakt en opgeslagen.');
      expect(await page.locator('script:has-text("alert(1)")').count()).toBe(0);
    });
  });

  it('refuses a forged form and a stop without reason and lesson, both with what was typed', async () => {
    await at('programme-manager', `${PLACE}/interventies?zoek=straatspeeldag`, async (page) => {
      await page.getByRole('link', { name: 'De straatspeeldag', exact: true }).click();
      await page.getByLabel(/^Hoe ver het is/).selectOption('stopped');
      await page.getByRole('button', { name: 'Bijwerken' }).last().click();
      expect(await page.locator('#fouten').innerText()).toMatch(/Waarom het is gestopt.*Wat we ervan leren/s);
      const answer = await page.request.post(`${page.url().split('?')[0]}?/bijwerken`, {
        form: { progress: 'Vals', formulier: 'x.y', versie: '1' },
        headers: { origin: site.origin, accept: 'text/html' },
      });
      expect(answer.status()).toBe(400);
      const text = await answer.text();
      expect(text).toContain('Dit formulier is te oud of kwam niet van deze site');
      expect(text).toContain('Vals');
    });
  });

  it('gives several rows one field together, or none of them', async () => {
    await at('programme-manager', `${PLACE}/interventies?zoek=klusploeg`, async (page) => {
      await page.getByLabel('Kies De Klusploeg').check();
      await page.getByLabel('Van de aangevinkte regels veranderen').selectOption('duration');
      await page.getByRole('button', { name: 'Verder' }).click();
      await alsoLooksRight(page);
      await page.getByLabel(/^Tijdelijk of blijvend/).selectOption('incidental');
      await page.getByRole('button', { name: 'Alles veranderen' }).click();
      expect(await page.getByRole('status').innerText()).toBe('Eén regel is veranderd.');
      await page.goBack();
      await page.getByRole('button', { name: 'Alles veranderen' }).click();
      expect(await page.locator('#fouten').innerText()).toContain('Iemand anders heeft dit intussen veranderd');
    });
  });
});

looksAtItsPages();
