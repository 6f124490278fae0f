import * as XLSX from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exif, jpeg, segment } from '../../src/app/files/test-pictures.ts';
import { atWork, main, PLACE } from './at-work.ts';
import { alsoLooksRight, newVisitor } from './browser.ts';
import { inWorkshop } from './in-workshop.ts';
import { MODES } from './journeys-on.ts';
import { everythingIn, filesWith } from './left-behind.ts';
import { looksAtItsPages } from './looked-at-pages.ts';

/** Files are refused from a size on that is quick to send. */
const on = atWork({ PEIL_LARGEST_FILE_MB: '1' });

// Erasing is done without scripts only: they have no part in its forms, and everything that is kept is searched.
describe('a programme manager erases a name that was typed by mistake', () => {
  it('from what stands there and from what stood there, and no page, search or file of the site holds it any more', async () => {
    await on.at('programme-manager', `${PLACE}/interventies?zoek=klusploeg`, async (page) => {
      await page.getByRole('link', { name: 'De Klusploeg', exact: true }).click();
      const thing = page.url();
      const residents = `${on.site.origin}/wat-we-doen/de-klusploeg`;
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
      for (const path of [thing, `${on.site.origin}/werk/zoeken?zoek=jacomijn`, `${on.site.origin}/wat-we-doen?zoek=dalfsen`])
        expect(await told(path), path).not.toMatch(/Jacomijn van|Dalfsen helpt/);
    });
    expect(await inWorkshop(on.site, async ({ execute }) => everythingIn(execute))).not.toMatch(/Jacomijn|dalfsen/);
    expect(filesWith(on.site.folder, 'Jacomijn')).toEqual([]);
  });
});

it('an administrator looks for a name in all organisations, and erases it there', async () => {
  await on.at('administrator', '/werk', async (page) => {
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

describe.each(MODES)('%s', (mode, script) => {
  const { at, alsoLooksRight } = on.with({ script });
  /** What hangs somewhere already is not taken a second time: the second browser brings other files. */
  const PDF = Buffer.from(`%PDF-1.7 verslag van de klusploeg, ${mode}`);
  const PHOTO = jpeg([segment(0xe1, exif(script ? 8 : 6))]);
  const [report, photograph] = script ? ['Verslag 2026', 'Foto van de fiets'] : ['Verslag 2025', 'Foto van de klus'];
  const open = async (page: Page) => {
    await page.goto(`${on.site.origin}${PLACE}/interventies`);
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
    return page.request.get(on.site.origin + link!);
  };

  it('a programme manager adds files, finds them again, opens one to everybody and withdraws it with a way back', async () => {
    await at('programme-manager', PLACE, async (page) => {
      await open(page);
      await add(page, { name: 'verslag.pdf', buffer: PDF }, { name: report, forWhom: 'iedereen, ook bewoners' });
      expect(await page.getByRole('status').first().innerText()).toBe('De bijlage is toegevoegd.');
      await add(page, { name: `${photograph}.JPG`, buffer: PHOTO });
      const photo = await fetched(page, photograph);
      expect(photo.headers()).toMatchObject({ 'content-type': 'image/jpeg', 'cache-control': 'no-store' });
      expect((await photo.body()).includes('GPS')).toBe(false);
      await alsoLooksRight(page);

      await page.goto(`${on.site.origin}${PLACE}/bijlagen?zoek=${report}`);
      expect(await main(page).getByRole('row').count()).toBe(2);
      await main(page).getByRole('link', { name: report }).click();
      expect(await (await fetched(page, 'Bestand openen')).body()).toEqual(PDF);
      await alsoLooksRight(page);
      const address = page.url();

      const visitor = await (await newVisitor(on.browser, { javaScriptEnabled: script })).newPage();
      await visitor.goto(`${on.site.origin}/wat-we-doen/de-klusploeg`);
      await expect
        .poll(() => visitor.reload().then(() => visitor.getByRole('link', { name: report }).count()), { timeout: 15_000 })
        .toBe(1);
      expect(await visitor.getByText(photograph).count()).toBe(0);
      const document = await fetched(visitor, report);
      expect(document.headers()).toMatchObject({
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
      });
      expect(document.headers()['content-disposition']).toBe(
        `attachment; filename="${report.toLowerCase().replaceAll(' ', '-')}.pdf"; filename*=UTF-8''${encodeURIComponent(report)}.pdf`,
      );
      expect(await document.body()).toEqual(PDF);

      await main(page).getByText('Intrekken').first().click();
      await main(page).getByLabel('Waarom').fill('Verkeerde versie');
      await main(page).getByRole('button', { name: 'Intrekken' }).click();
      expect((await fetched(visitor, report)).status()).toBe(404);
      await visitor.context().close();
      await page.goto(address);
      await main(page).getByRole('button', { name: 'Terugzetten' }).click();
      await main(page).getByRole('link', { name: 'De Klusploeg' }).click();
      expect(await main(page).getByRole('link', { name: report, exact: true }).count()).toBe(1);

      expect(filesWith(on.site.folder, PDF.toString())).toHaveLength(1);
      await page.goto(address);
      await main(page).getByRole('link', { name: 'Tekst wissen' }).click();
      await main(page).getByLabel('Het bestand zelf').check();
      await main(page).getByLabel('Het is per ongeluk ingevuld').check();
      await main(page).getByRole('button', { name: 'Voorgoed wissen' }).click();
      expect(await main(page).innerText()).toContain('Dit bestand is gewist.');
      expect(filesWith(on.site.folder, PDF.toString())).toEqual([]);
      const id = address.split('/').at(-1)!.split('?')[0]!;
      expect((await page.request.get(`${on.site.origin}${PLACE}/bestand/${id}`)).status()).toBe(404);
    });
  });

  it('a partner is refused in words a file that lies about its type, one twice and one that is too large, with what was typed', async () => {
    await at('partner-member', PLACE, async (page) => {
      await open(page);
      await add(page, { name: 'plan.pdf', buffer: Buffer.from('<!doctype html><script>alert(1)</script>') }, { name: 'Het plan' });
      expect(await page.getByRole('alert').innerText()).toContain('"plan.pdf" zegt een PDF te zijn, maar er zit een webpagina');
      expect(await page.locator('#bijlage-naam').inputValue()).toBe('Het plan');
      await alsoLooksRight(page);
      await add(page, { name: 'plan.pdf', buffer: Buffer.from(`%PDF-1.7 plan, ${mode}`) }, { name: 'Het plan' });
      await add(page, { name: 'ander-plan.pdf', buffer: Buffer.from(`%PDF-1.7 plan, ${mode}`) });
      expect(await page.getByRole('alert').innerText()).toContain('Dit bestand hangt hier al aan, als "Het plan"');
      await add(page, { name: 'groot.pdf', buffer: Buffer.alloc(2_100_000) });
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Dit is te groot om te sturen');
      expect(await main(page).innerText()).toContain('hoogstens 1 MB');
    });
  });

  it('a programme manager saves a list as XLSX and brings it back: sees what would change first, and which row somebody else changed', async () => {
    const [exchange, told] = script ? ['Kledingruil', 'Uit het tweede blad.'] : ['Ruilkast', 'Uit het blad.'];
    await at('programme-manager', `${PLACE}/interventies`, async (page) => {
      const list = await page.request.get(`${on.site.origin}${PLACE}/interventies/lijst.xlsx`);
      const book = XLSX.read(await list.body(), { type: 'buffer' });
      const rows = XLSX.utils.sheet_to_json<Record<string, unknown>>(book.Sheets[book.SheetNames[0]!]!, { defval: null });
      const byName = (name: string) => rows.find((row) => row.Naam === name)!;
      byName('De Klusploeg')['Hoe het gaat'] = told;
      byName('De Buurtkeuken')['Hoe het gaat'] = `Ook: ${told}`;
      rows.push({ Naam: exchange, 'Wat we doen': 'Buren ruilen.', 'Hoe ver het is': 'loopt', 'Thema’s': 'Meedoen' });
      rows.push({ Naam: 'Scheef', 'Wat we doen': 'x', 'Hoe ver het is': 'half', Begin: '31-02-2023' });

      // Meanwhile somebody brings one of them up to date.
      await page.goto(`${on.site.origin}${PLACE}/interventies/${String(byName('De Buurtkeuken')['Peil-id'])}`);
      await page.getByLabel(/^Hoe het gaat/).fill(`Op de pagina, ${mode}.`);
      await page.getByRole('button', { name: 'Bijwerken' }).last().click();

      const sheet = XLSX.utils.book_new();
      XLSX.utils.book_append_sheet(sheet, XLSX.utils.json_to_sheet(rows), 'Lijst');
      const buffer = Buffer.from(XLSX.write(sheet, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
      await page.goto(`${on.site.origin}${PLACE}/interventies/inlezen`);
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
      const before = await (await page.request.get(`${on.site.origin}${PLACE}/interventies?zoek=${exchange.toLowerCase()}`)).text();
      expect(before).not.toContain(exchange);
      await page.getByRole('button', { name: 'Invoeren: 2 interventies, zonder de 2 regels met fouten' }).click();
      expect(await page.getByRole('status').first().innerText()).toBe('2 regels zijn veranderd.');
      await page.getByRole('link', { name: 'De Klusploeg', exact: true }).click();
      const text = await main(page).innerText();
      expect(text).toContain(told);
      expect(text).toContain('met een ingelezen bestand');
      expect(text).toMatch(/Bestand: interventies\.xlsx, regel \d/);
    });
  });

  it('a programme manager starts from the list of a partner: columns are proposed, and what is left out is said', async () => {
    const name = script ? 'Wens' : 'Droom';
    await at('programme-manager', `${PLACE}/interventies/inlezen`, async (page) => {
      const text = `Projectnaam;Omschrijving;Status;Startdatum;Kleur van de map\n${name};Samen dromen;idee;maart 2024;rood\n;;;;\n`;
      await page.getByLabel('Bestand').setInputFiles({ name: 'onze lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
      await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
      await alsoLooksRight(page);
      expect(await page.getByLabel('Projectnaam').inputValue()).toBe('name');
      expect(await main(page).innerText()).toContain('Bewaard in "Opmerking": kolom "Kleur van de map" (één cel ingevuld)');
      await page.getByLabel('Kleur van de map').selectOption('');
      await page.getByRole('button', { name: 'Bekijk opnieuw wat er verandert' }).click();
      expect(await main(page).innerText()).toContain('Niet overgenomen: kolom "Kleur van de map" (één cel ingevuld)');
      await page.getByLabel('Kleur van de map').selectOption('source');
      await page.getByRole('button', { name: 'Bekijk opnieuw wat er verandert' }).click();
      expect(await main(page).innerText()).toContain('Elke kolom met iets erin wordt overgenomen.');
      await page.getByRole('button', { name: 'Invoeren: 1 interventie', exact: true }).click();
      await page.getByRole('link', { name, exact: true }).click();
      expect(await main(page).innerText()).toContain('maart 2024');
    });
  });
});

// Without scripts only: what is told of a file, and done with it, is the same as above.
describe('a file that was made elsewhere', () => {
  it('a programme manager takes the own list of a partner in as it is: a title and groups above it, names that are there, rough dates, a total', async () => {
    const rows = [
      ['Onze projecten, stand november'],
      ['Algemeen', null, null, 'Looptijd', null, 'Geld'],
      ['Projectnaam', 'Omschrijving', 'Status', 'Start', 'Einddatum', 'Bedrag'],
      ['de klusploeg', null, null, null, null, 1500],
      ['De Schoolbrug', 'Ouders helpen', null, null, null, null],
      ['Portiekgesprekken', 'Aanbellen in elk portiek', 'loopt', '01-03-25', 'eind 2027', 12000],
      ['Portiekgesprekken', 'Aanbellen in elk portiek', 'loopt', '01-03-25', 'eind 2027', 12000],
      ['Fietsles', 'Leren fietsen', 'loopt', 'z.s.m.', null, null],
      ['Totaal', null, null, null, null, 13500],
    ];
    const sheet = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(sheet, XLSX.utils.aoa_to_sheet(rows), 'Projecten');
    const buffer = Buffer.from(XLSX.write(sheet, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    await on.at('programme-manager', `${PLACE}/interventies/inlezen`, async (page) => {
      const send = async (name: string, content: Buffer) => {
        await page.getByLabel('Bestand').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content });
        await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
      };
      await send('fake.xlsx', Buffer.from('%PDF-1.4\n1 0 obj'));
      expect(await page.getByRole('alert').innerText()).toContain('Dit is geen Excel-bestand maar een PDF.');
      await send('projecten.xlsx', buffer);
      await alsoLooksRight(page);
      expect(await page.getByLabel('De namen van de kolommen staan in').inputValue()).toBe('3');
      const shown = await main(page).innerText();
      expect(shown).toMatch(/Nieuw: 2\n[^]*Veranderd: 2\n[^]*Overgeslagen: 2\n[^]*Met fouten, dus niet ingevoerd: 0\n/);
      expect(shown).toContain('Bewaard in "Opmerking": kolom "Bedrag" (4 cellen ingevuld)');
      expect(shown).toContain('"Portiekgesprekken" staat ook op regel 6');
      expect(shown).toContain('"01-03-25" is gelezen als 1 maart 2025');
      await page.getByLabel('Wat gebeurt er met De schoolbrug').selectOption('overslaan');
      await page.getByRole('button', { name: 'Invoeren: 4 interventies' }).click();
      expect(await main(page).innerText()).toMatch(/Er is iets anders gekozen[^]*Veranderd: 1\n[^]*Overgeslagen: 3\n/);
      await page.getByRole('button', { name: 'Invoeren: 3 interventies' }).click();
      expect(await page.getByRole('status').innerText()).toBe('3 regels zijn veranderd.');
      for (const [name, note] of [
        ['De Klusploeg', 'Bedrag: 1500'],
        ['Portiekgesprekken', 'Bedrag: 12000\nEinddatum: eind 2027'],
      ] as const) {
        await page.goto(`${on.site.origin}${PLACE}/interventies?zoek=${encodeURIComponent(name)}`);
        await page.getByRole('link', { name, exact: true }).click();
        await page.goto(`${page.url()}?alles=ja`);
        expect(await page.getByLabel(/^Opmerking/).inputValue()).toBe(note);
      }
    });
  });

  it('a programme manager takes evidence in as well: what it points at by name, and no other claim or sign for what is there', async () => {
    await on.at('programme-manager', `${PLACE}/bewijs`, async (page) => {
      const list = await page.request.get(`${on.site.origin}${PLACE}/bewijs/lijst.xlsx`);
      const book = XLSX.read(await list.body(), { type: 'buffer' });
      const rows = XLSX.utils.sheet_to_json<Record<string, unknown>>(book.Sheets[book.SheetNames[0]!]!, { defval: null });
      const [WHY, SIGN, CLAIM] = ['Waarom dit iets zegt', 'Voor of tegen', 'Bij de ontwikkeling'];
      const of = (why: string) => rows.find((row) => String(row[WHY]).startsWith(why))!;
      of('Na twee jaar')[SIGN] = 'dit spreekt ertegen';
      of('In Noorderdiep deden wij')[WHY] = 'Ook zonder sloten daalde het.';
      const trend = of('In Noord leven')[CLAIM];
      rows.push({
        [WHY]: 'Dat vond ook het rapport.',
        [CLAIM]: trend,
        'Adres van een pagina': 'https://example.org/rapport',
        [SIGN]: 'dit spreekt ervoor',
        'Voor wie': 'iedereen',
      });
      const sheet = XLSX.utils.book_new();
      XLSX.utils.book_append_sheet(sheet, XLSX.utils.json_to_sheet(rows), 'Lijst');
      const buffer = Buffer.from(XLSX.write(sheet, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
      await main(page).getByRole('link', { name: 'Een bestand inlezen' }).click();
      await page.getByLabel('Bestand').setInputFiles({ name: 'bewijs.xlsx', mimeType: 'application/octet-stream', buffer });
      await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
      const shown = await main(page).innerText();
      expect(shown).toMatch(/Nieuw: 1\n/);
      expect(shown).toMatch(/Veranderd: 1\n/);
      expect(shown).toMatch(/Met fouten, dus niet ingevoerd: 1\n/);
      expect(shown).toContain('Voor of tegen: "Voor of tegen" verandert niet meer');
      await page.getByRole('button', { name: 'Invoeren: 2 bewijsstukken, zonder de regel met fouten' }).click();
      expect(await page.getByRole('status').first().innerText()).toBe('2 regels zijn veranderd.');
    });
    // Residents read it with the trend, in the chain.
    const chain = async () => (await fetch(`${on.site.origin}/programmas/waterwolde-noord-samen-op-koers/keten`)).text();
    await expect.poll(chain, { timeout: 5_000 }).toContain('Dat vond ook het rapport.');
  });

  it('a residents’ representative is not given the file of a programme manager, who is refused one that is no table', async () => {
    const code = await on.at('programme-manager', `${PLACE}/acties/inlezen`, async (page) => {
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
    await on.at('residents-representative', `${PLACE}/acties/inlezen`, async (page) => {
      await page.goto(`${on.site.origin}${PLACE}/acties/inlezen${code}`);
      expect(await page.getByRole('alert').innerText()).toContain('niet meer bewaard');
    });
  });
});

looksAtItsPages();
