import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Who } from '../access/who.ts';
import { launchBrowser, looksRight, type Visit } from './browser.ts';
import { MODES } from './journeys-on.ts';
import { looksAtItsPages } from './looked-at-pages.ts';
import { startSite, type TestSite } from './server.ts';
import { signedIn, signInAs } from './sign-in.ts';

const NORTH = '/werk/waterwolde-noord-samen-op-koers/geld';
const DORP = '/werk/leefbaar-dorp-2021-2026/geld';
const LEDGER = readFileSync(join(import.meta.dirname, '../../worlds/demo/sheets/grootboek-gemeente.csv'));
const NAME = 'Grootboek gemeente Waterwolde';

let site: TestSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite('demo'), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const at = (who: Who, seen?: Visit) => signedIn(browser, site.origin, who, seen);

async function sendLedger(page: Page, file: { name: string; buffer: Buffer }, source = 'Begroting van de gemeente'): Promise<void> {
  await page.goto(site.origin + `${NORTH}/inlezen`);
  await page.getByLabel('Van welke geldbron').selectOption({ label: source });
  await page.getByLabel('Welke boekhouding is dit?').selectOption({ label: NAME });
  await page.getByLabel('Bestand', { exact: true }).setInputFiles({ ...file, mimeType: 'text/csv' });
  await page.getByRole('button', { name: 'Lees en laat het verslag zien' }).click();
}

async function lookAtYear(page: Page, source: string, year: string): Promise<void> {
  await page.goto(site.origin + NORTH);
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Bekijk het jaar' }) });
  if (source !== '') await form.getByLabel('Geldbron').selectOption({ label: source });
  await form.getByLabel('Jaar', { exact: true }).fill(year);
  await form.getByRole('button').click();
}

/** Opens a year again, with the reason that is asked for. @returns what its row tells then, with those of earlier times */
async function reopenYear(page: Page, sourceAndYear: string): Promise<string> {
  const row = page.getByRole('row', { name: new RegExp(sourceAndYear) });
  const reopened = row.getByText('heropend op');
  const before = await reopened.count();
  await row.locator('summary').click();
  await row.getByRole('button', { name: 'Jaar heropenen' }).click();
  expect(await page.getByRole('alert').innerText()).toContain('waarom het jaar weer open gaat');
  await row.getByLabel('Waarom gaat het jaar weer open?').fill('Een factuur kwam later');
  await row.getByRole('button', { name: 'Jaar heropenen' }).click();
  await reopened.nth(before).waitFor();
  return (await row.allInnerTexts()).join('\n');
}

describe('what a controller has before them', () => {
  it('has no fault that axe finds and does not stick out, wide and on a phone', async () => {
    const page = await at('controller', { script: true });
    for (const path of [`${NORTH}?per=gebied&jaar=2026&soort=spent`, `${NORTH}?per=thema&jaar=2025`, `${DORP}/subsidies`]) {
      await page.goto(site.origin + path);
      await looksRight(page);
    }
    await sendLedger(page, { name: 'grootboek.csv', buffer: LEDGER });
    await looksRight(page);
  }, 120_000);

  it('shows a total that is the same in every view and in the file', async () => {
    const page = await at('controller');
    const totals = new Set<string>();
    for (const view of ['bron', 'jaar', 'lijn', 'thema', 'gebied', 'interventie', 'regel']) {
      await page.goto(`${site.origin}${NORTH}?per=${view}&soort=spent`);
      totals.add(await page.locator('.money-table__total td').first().innerText());
    }
    expect([...totals]).toHaveLength(1);
    const csv = await (await (await signInAs(site.origin, 'controller')).get(`${NORTH}/tabel.csv?soort=spent`)).text();
    const cents = csv
      .trim()
      .split('\r\n')
      .slice(1)
      .reduce((sum, row) => sum + Math.round(100 * Number(/,uitgegeven,(-?[\d.]+),ja,/.exec(row)?.[1] ?? 0)), 0);
    expect([...totals][0]!.replace(/\D/g, '')).toBe(String(cents));
  });
});

/** The same ledger as a workbook: numbers and not texts, as a spreadsheet keeps them. */
function asWorkbook(rows: readonly (readonly (string | number)[])[]): Buffer {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), 'Grootboek');
  return Buffer.from(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

describe.each(MODES)('%s', (_, script) => {
  const as = (who: Who) => at(who, { script });

  it('a controller reads a partner’s ledger in: is told first, takes it over, takes that back, and changes nothing by reading it again', async () => {
    const page = await as('controller');
    const spent = async () => {
      const controller = await signInAs(site.origin, 'controller');
      const csv = await (await controller.get(`${NORTH}/tabel.csv?jaar=2026&soort=spent`)).text();
      return /Werk dichtbij,2026,uitgegeven,([\d.]+)/.exec(csv)![1];
    };
    const before = await spent();
    await sendLedger(page, { name: 'grootboek.csv', buffer: LEDGER });
    expect(await page.getByText('tot op de cent').count()).toBe(1);
    expect(await page.getByText('Geen begrotingsregel met deze kostenplaats (2)').count()).toBe(1);
    expect(await page.getByText(/De regel Totaal 2026 \(uitgegeven\) .* klopt/).count()).toBe(1);
    expect(await spent()).toBe(before);
    await page.getByRole('button', { name: 'Overnemen' }).click();
    expect(await page.getByRole('status').innerText()).toContain('bedragen zijn overgenomen');
    expect(await spent()).not.toBe(before);
    await page
      .getByRole('button', { name: /^Draai deze inlezing terug/ })
      .first()
      .click();
    expect(await page.getByRole('status').innerText()).toContain('teruggedraaid');
    expect(await spent()).toBe(before);
    const log = await (await (await signInAs(site.origin, 'controller')).get(`${NORTH.replace('/geld', '')}/wijzigingen`)).text();
    const acts = [...log.matchAll(/class="stack work-act"[^]*?<\/p>/g)].map(([act]) => act.replace(/<[^>]*>/g, '').replace(/\s+/g, ' '));
    expect(acts[0]).toMatch(/^[^(]* wijzigingen in één keer teruggedraaid/);
    expect(acts[1]).toMatch(/^[^(]* wijzigingen in één keer uit een boekhouding/);
    await sendLedger(page, { name: 'grootboek.csv', buffer: LEDGER });
    await page.getByRole('button', { name: 'Overnemen' }).click();
    await sendLedger(page, { name: 'nog-eens.csv', buffer: LEDGER });
    expect(await page.getByRole('heading', { name: 'Er verandert niets' }).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Overnemen' }).count()).toBe(0);
    // Both browsers begin with what the world brings.
    await page.goto(`${site.origin}${NORTH}/inlezen`);
    await page
      .getByRole('button', { name: /^Draai deze inlezing terug/ })
      .first()
      .click();
    await page.getByRole('status').filter({ hasText: 'teruggedraaid' }).waitFor();
    expect(await spent()).toBe(before);
    await page.context().close();
  });

  it('a controller reads a ledger from a workbook, compares it to the cent, closes the year, and a later line is refused', async () => {
    const page = await as('controller');
    // Another amount in each browser: what stands there already is not taken over.
    const [amount, shown] = script ? [40_505.93, '40.505,93'] : [40_404.83, '40.404,83'];
    const HEAD = ['KPL', 'Omschrijving', 'Jaar', 'Verplichtingen', 'Realisatie'];
    const report = async (spent: number) => {
      const buffer = asWorkbook([HEAD, [4150, 'De Buurtkeuken', 2025, 41_030, spent], [4999, 'Onbekend', 2025, 0, 12.34]]);
      await sendLedger(page, { name: 'grootboek.xlsx', buffer });
      return (await page.getByRole('region', { name: 'Verslag' }).innerText()).replace(/\s+/g, ' ');
    };
    const first = await report(amount);
    expect(first).toContain('tot op de cent');
    expect(first).toMatch(new RegExp(`De Buurtkeuken.*${shown}`));
    expect(first).toMatch(/Geen begrotingsregel met deze kostenplaats \(\d\).*12,34/);
    await page.getByRole('button', { name: 'Overnemen' }).click();
    // The file names one cost centre: nothing goes before somebody says what becomes of the others.
    expect(await page.getByRole('alert').innerText()).toContain('het hele jaar');
    await page.getByLabel('Dit bestand gaat alleen over deze kostenplaatsen').check();
    await page.getByRole('button', { name: 'Overnemen' }).click();
    expect(await page.getByRole('status').innerText()).toMatch(/overgenomen/);
    await page.goto(`${site.origin}${NORTH}?per=regel&jaar=2025&soort=spent`);
    expect(await page.getByRole('main').innerText()).toContain(shown);

    await lookAtYear(page, 'Begroting van de gemeente', '2025');
    const form = page.locator('form[action^="?/afsluiten"]');
    expect(await form.innerText()).toMatch(/Uitgegeven[\s\S]*Grootboek gemeente Waterwolde/);
    await form.getByLabel('Toelichting').fill('Jaarrekening 2025');
    await form.getByLabel('Ik weet dat').check();
    await form.getByRole('button').click();
    expect(await page.getByRole('status').innerText()).toContain('Het jaar is afgesloten.');
    const later = await report(41_000);
    expect(later).toMatch(/Er verandert niets.*Het jaar is afgesloten: deze bedragen veranderen niet meer/);
    expect(await page.getByRole('button', { name: 'Overnemen' }).count()).toBe(0);
    // Nor by hand.
    await page.goto(site.origin + NORTH.replace('/geld', '/bedragen/nieuw'));
    await page.getByLabel(/^Begrotingsregel/).selectOption({ label: 'De Buurtkeuken' });
    await page.getByLabel(/^Jaar /).fill('2025');
    await page.getByLabel(/^Soort bedrag/).selectOption({ label: 'uitgegeven' });
    await page.getByLabel(/^Bedrag /).fill('1,00');
    await page.getByRole('button', { name: 'Opslaan' }).last().click();
    expect(await page.locator('#fouten').innerText()).toContain('Het jaar 2025 is voor deze geldbron afgesloten.');
    await page.goto(site.origin + NORTH);
    await reopenYear(page, 'Begroting van de gemeente, 2025');
    await page.context().close();
  });

  it('a controller who closes a year sees its amounts first and is asked for everything at once; opening it again takes a reason, which stays to be read', async () => {
    const page = await as('controller');
    await lookAtYear(page, '', '2026');
    expect(await page.getByRole('alert').getByRole('listitem').allInnerTexts()).toEqual([
      'Kies de geldbron waarvan het jaar dicht gaat.',
      'Het jaar 2026 is nog niet voorbij. Sluit een jaar af als het voorbij is.',
    ]);
    await lookAtYear(page, 'Scholengroep De Vaart', '2025');
    const form = page.locator('form[action^="?/afsluiten"]');
    expect(await form.innerText()).toMatch(/Begroot[\s\S]*Toegezegd[\s\S]*Verplicht[\s\S]*Uitgegeven/);
    await form.getByRole('button').click();
    expect(await page.getByRole('alert').getByRole('listitem').count()).toBe(2);
    await form.getByLabel('Toelichting').fill('Jaarrekening 2025');
    await form.getByLabel('Ik weet dat').check();
    await form.getByRole('button').click();
    expect(await page.getByRole('status').innerText()).toContain('Het jaar is afgesloten.');
    expect(await reopenYear(page, 'Scholengroep De Vaart, 2025')).toMatch(/heropend op .* omdat: Een factuur kwam later/);
    await page.context().close();
  });
});

// Without scripts only: they have no part in how a file is read.
describe('a ledger that is not as it should be', () => {
  it('a programme manager reads in amounts of a closed year: they stay as they are, and that is said', async () => {
    const page = await at('programme-manager');
    await sendLedger(page, { name: 'oud.csv', buffer: Buffer.from('KPL;Jaar;Realisatie\n4100;2024;1,00\n') });
    expect(await page.getByText('Het jaar is afgesloten: deze bedragen veranderen niet meer (1)').count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Overnemen' }).count()).toBe(0);
  });

  it('a programme manager is asked how amounts are written where that can’t be seen, and they are read so', async () => {
    const page = await at('programme-manager');
    await sendLedger(page, { name: 'twijfel.csv', buffer: Buffer.from('KPL;Jaar;Realisatie\n4150;2026;1.234\n') });
    expect(await page.getByRole('alert').innerText()).toContain('komma of een punt');
    await page.getByLabel('Hoe zijn de bedragen in Realisatie geschreven?').selectOption({ label: 'met een komma: 1.234,56' });
    await page.getByRole('button', { name: 'Lees opnieuw' }).click();
    expect(await page.getByRole('row', { name: /De Buurtkeuken/ }).innerText()).toContain('1.234,00');
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'leeg'],
    ['a web page that calls itself CSV', Buffer.from('<!doctype html><p>Inloggen</p>'), 'webpagina'],
  ])('a controller who reads in %s is refused in words, and keeps what was filled in', async (_, buffer, words) => {
    const page = await at('controller');
    await sendLedger(page, { name: 'boek.csv', buffer });
    expect((await page.getByRole('alert').innerText()).toLowerCase()).toContain(words);
    expect(await page.getByLabel('Welke boekhouding is dit?').inputValue()).toBe(NAME);
  });
});

it('a controller who saves what seldom is about a grant is told above it, and on the page of an advance on it, until it is mended', async () => {
  const page = await at('controller');
  await page.goto(`${site.origin}${NORTH.replace('/geld', '')}/subsidies?zoek=fornuis`);
  await page.getByRole('link', { name: 'Een groter fornuis voor De Buurtkeuken' }).click();
  const grant = page.url();
  const advance = async (cents: string) => {
    await page.goto(`${grant}?veld=advanced`);
    await page.getByLabel(/^Voorschotten samen/).fill(cents);
    await page.getByRole('button', { name: 'Opslaan' }).last().click();
    expect(await page.getByRole('status').innerText()).toBe('Opgeslagen.');
  };
  const doubt = page.getByRole('note').getByRole('link', { name: 'Er is meer voorschot betaald dan toegekend' });
  await advance('15.000');
  await doubt.click();
  expect(await page.getByLabel(/^Voorschotten samen/).inputValue()).toBe('15.000,00');
  await page.getByRole('link', { name: 'Voorschot toevoegen' }).click();
  await page.getByLabel(/^Betaald op/).fill('1 augustus 2024');
  await page.getByLabel(/^Bedrag/).fill('15.000');
  await page.getByRole('button', { name: 'Opslaan' }).last().click();
  expect(await doubt.count()).toBe(1);
  await advance('9.600');
  expect(await doubt.count()).toBe(0);
});

it('an external reader sees which amounts may be missing, and none that are not decided', async () => {
  const page = await at('external-reader');
  await page.goto(`${site.origin}${NORTH}?jaar=2026&soort=pledged`);
  expect(await page.getByText('Je ziet alleen bedragen die je mag zien.').count()).toBe(1);
  expect(await page.getByText('Er zijn geen bedragen die hierbij horen.').count()).toBe(1);
});

looksAtItsPages();
