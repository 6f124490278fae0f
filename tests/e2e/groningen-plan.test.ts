import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '#base/clock';
import type { App } from '#app/app';
import { loadContent } from '#app/content/content';
import { readSettings } from '#app/settings/read-settings';
import { firstAdministratorLink } from '#app/sign-in/first-administrator';
import { addUser } from '#app/users';
import { openWorkshop, type OpenWorkshop } from '#app/workshop';
import { readPdf } from '../pdf/read-pdf.ts';
import { launchBrowser, looksRight, newVisitor } from './browser.ts';
import { MODES } from './journeys-on.ts';
import { looksAtItsPages } from './looked-at-pages.ts';
import { startSite, type TestSite } from './server.ts';

/**
 * The area plan of Groningen-Noord (November 2023), put in through the pages on the real world: all its interventions,
 * of the rest a part; only what the plan says, each thing with the day of the plan: in browsers without scripts, and anew with them.
 */
const PLAN = '30 november 2023';
const PROGRAMME = 'Groningen-Noord, met de hand';
const SLUG = 'groningen-noord-met-de-hand';
const WORK = `/werk/${SLUG}`;
const PASSWORD = 'vier fietsen in de regen';
/** As a partner keeps it, all of the plan: with a title, names with commas, and words of its own for how far it is and who does it. */
const LIST = `Lopende projecten Groningen-Noord;;;;;;;
Project;Thema;Status;Wijk;Wie;Omschrijving;Waarom we dit doen;Doelgroep
Wijkbedrijven;Werken, Meedoen;lopend;Groningen-Noord;;Bewoners maken er samen de wijk schoon, helpen elkaar met de tuin, koken voor elkaar of houden een weggeefwinkel.;Bewoners leren er bij en krijgen ervaring met werken.;Bewoners van de noordelijke wijken
Aanpak Voorkoming Escalatie bij onbegrepen gedrag (AVE);Veilig zijn;lopend;Groningen-Noord;;De manier van werken maakt duidelijk wie van zorg en veiligheid wat doet, en wie waarvoor verantwoordelijk is.;Zo kunnen zorg en veiligheid samen voorkomen dat het uit de hand loopt.;
Gebiedsmanagers Veiligheid en wijkboa's;Veilig zijn;lopend;Groningen-Noord;;Twee gebiedsmanagers Veiligheid werken voor Groningen-Noord. Ook zijn er wijkboa's.;Wie voor veiligheid werkt is zo zichtbaar in de wijk.;
Aanpak van drugsgebruik en drugscriminaliteit;Veilig zijn;lopend;Groningen-Noord;;Voorkomen en handhaven samen. Daarnaast loopt het programma Preventie met Gezag, dat er is voor jongeren.;Het plan noemt drugs een groot risico.;
Brugfunctionaris;Leren;lopend;;Gemeente Groningen, Hanzehogeschool, Rijk;Een brugfunctionaris verbindt school en thuis. Er werken er 27 in de hele gemeente.;Het doel is dat elk kind mee kan doen, en dat kinderen gelijke kansen krijgen.;Ouders en kinderen
Verlengde schooldag (VSD);Leren;lopend;Groningen-Noord;;Scholen in een wijk werken samen en stemmen hun plannen op elkaar af. Er doen 33 scholen mee.;;Leerlingen van basisscholen en het voortgezet onderwijs
Gemengde wijken, opkoopbescherming en warmtenet;Wonen;lopend;Groningen-Noord;;Sloop en nieuwbouw, duurzamer maken van woningen en een warmtenet in de noordelijke wijken.;Het doel is dat er in de wijken verschillende soorten woningen zijn, voor verschillende groepen mensen.;
Samen duurzaam;Wonen;lopend;;Gemeente Groningen;In 2022 konden 10.000 huishoudens gratis kleine spullen ophalen om energie te besparen. Meer dan 3.000 deden mee.;Met kleine spullen kunnen huishoudens energie besparen.;De huishoudens die zijn uitgenodigd
Volkshortus;Wonen, Meedoen;lopend;Selwerd;Nijestee, Gemeente Groningen, KunstPunt;Een tijdelijke kas. Bewoners kozen de planten.;In Selwerd worden veel woningen vernieuwd.;Bewoners en leerlingen in Selwerd
Woonomgeving verbeteren;Wonen;loopt;Selwerd;Gemeente Groningen;Waar het warmtenet komt, wordt de straat ook beter bestand tegen het veranderende klimaat.;De bedoeling is een buurt die schoon, heel en veilig is.;
Kansrijk Groningen;Meedoen, Werken;lopend;;;Een deelnemer heeft een jaar lang een buddy. Zij zien elkaar elke week.;Volgens het plan hoort de gemeente bij de vijf armste van het land.;Mensen die van weinig geld moeten leven
De Wijk de Wereld;Meedoen;lopend;;;Theatermakers en bewoners van een wijk maken samen een voorstelling. Die spelen zij een week lang in de Stadsschouwburg.;;Bewoners van een wijk
`;
const OBJECTIVE = 'Iedereen kan meedoen; wat bewoners zelf beginnen gaat voor het systeem';
const MECHANISM = 'Bewoners zorgen samen voor de planten in de kas.';

describe.each(MODES)('%s', (_, script) => {
  let site: TestSite;
  let browser: Browser;
  let manager: Page;
  let controller: Page;

  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite('groningen'), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  const newPage = async () => (await newVisitor(browser, { javaScriptEnabled: script })).newPage();
  const main = async (page: Page) => (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
  const save = (page: Page) => page.getByRole('button', { name: 'Opslaan' }).last().click();

  /** The workshop of the site, opened beside it. */
  async function workshopBeside(): Promise<OpenWorkshop> {
    const { port } = new URL(site.origin);
    const settings = readSettings({ PEIL_WORLD: 'groningen', PEIL_DATA: site.folder, PORT: port, PUBLIC_ORIGIN: site.origin });
    return openWorkshop(settings, loadContent(settings.root, settings.world).world, systemClock);
  }

  /** What the database itself answers, and not our pages. */
  async function ask(statement: string, values: string[]): Promise<Record<string, unknown>[]> {
    const workshop = await workshopBeside();
    return (await workshop.execute(statement, values).finally(() => workshop.close())).rows;
  }

  /** How many lines of the log are about the programme and the organisations that take part. */
  async function countLogged(): Promise<number> {
    const counting = `select count(*)::integer as count from change_log where programme = (select id from programme where slug = $1)
    or thing in (select organisation from partner join programme as taking on taking.id = partner.programme where taking.slug = $1)`;
    return (await ask(counting, [SLUG]))[0]!['count'] as number;
  }

  async function interventionsOf(programme: string): Promise<unknown[]> {
    const told = `select name from intervention where programme = (select id from programme where slug = $1) order by name`;
    return (await ask(told, [programme])).map(({ name }) => name);
  }

  /** People with an account, by name and role, each in a browser: they chose a password by the link of the command and signed in. */
  async function signIn<Name extends string>(people: Readonly<Record<Name, string>>): Promise<Record<Name, Page>> {
    const asked = Object.entries(people) as [Name, string][];
    const mailOf = (name: Name) => `${name.toLowerCase()}@groningen.example`;
    const workshop = await workshopBeside();
    const linkOf = async ([name, role]: [Name, string]) => {
      const given = { mail: mailOf(name), name, role, programme: SLUG, organisation: undefined, isAdministrator: false };
      const { link } = await addUser({ workshop: () => Promise.resolve(workshop) } as unknown as App, given);
      return [name, link!] as const;
    };
    const links = await Promise.all(asked.map(linkOf)).finally(() => workshop.close());
    const pages = links.map(async ([name, link]) => {
      const page = await newPage();
      await page.goto(site.origin + new URL(link).pathname + new URL(link).search);
      await page.locator('#password').fill(PASSWORD);
      await page.getByRole('button', { name: 'Bewaar het wachtwoord' }).click();
      await page.getByLabel('E-mailadres').fill(mailOf(name));
      await page.locator('#password').fill(PASSWORD);
      await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
      return [name, page] as const;
    });
    return Object.fromEntries(await Promise.all(pages)) as Record<Name, Page>;
  }

  /** Makes a thing by its form: boxes by name, with the day of the plan. */
  async function make(page: Page, fill: Record<string, string>): Promise<void> {
    const more = page.locator('form details:not([open]) > summary', { hasText: 'Meer invullen' });
    if ((await more.count()) > 0) await more.last().click();
    for (const [name, value] of Object.entries({ ...fill, asOf: PLAN })) {
      const box = page.locator(`[name="${name}"]:not([type=hidden])`).first();
      if (await box.evaluate((one) => one.tagName === 'SELECT')) await box.selectOption(value);
      else if ((await box.getAttribute('type')) === 'checkbox') await box.check();
      else await box.fill(value);
    }
    await save(page);
    expect(await page.locator('[role=alert]').allInnerTexts()).toEqual([]);
  }

  it(
    'the first administrator makes the account by the link of the start, begins a programme, and is told whom to invite',
    { timeout: 120_000 },
    async () => {
      const workshop = await workshopBeside();
      const link = (await firstAdministratorLink(workshop.desk).finally(() => workshop.close()))!;
      const looking = await (await newVisitor(browser)).newPage();
      await looking.goto(link);
      await looksRight(looking);
      await looking.context().close();
      const page = await newPage();
      await page.goto(link);
      await page.getByLabel('Naam').fill('Beheer');
      await page.getByLabel('E-mailadres').fill('beheer@groningen.example');
      await page.locator('#password').fill(PASSWORD);
      await page.getByRole('button', { name: 'Maak het account' }).click();
      expect(await main(page)).toContain('Je account is klaar.');
      await page.getByLabel('E-mailadres').fill('beheer@groningen.example');
      await page.locator('#password').fill(PASSWORD);
      await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
      await page.getByRole('link', { name: 'Voor alle programma’s' }).click();
      await page.getByRole('link', { name: 'Begin een nieuw programma' }).click();
      await make(page, {
        name: PROGRAMME,
        sort: 'gebiedsprogramma',
        summary: 'In de noordelijke wijken werken bewoners en organisaties samen.',
      });
      expect(await main(page)).toContain('Nodig nu een programmamanager uit.');
      await page.context().close();
      ({ Mia: manager, Cor: controller } = await signIn({ Mia: 'programme-manager', Cor: 'controller' }));
    },
  );

  it(
    'a programme manager puts in what the plan says: from a list of a partner and by hand, in the order that Peil tells',
    { timeout: 120_000 },
    async () => {
      const page = manager;
      expect(await main(page)).toContain('Wat hier nog niet in staat');
      const next = (name: string) =>
        page.getByRole('region', { name: 'Wat hier nog niet in staat' }).getByRole('link', { name, exact: true }).click();
      await next('Wat er wordt gedaan: lees een eigen lijst in');
      await page.getByLabel('Bestand').setInputFiles({ name: 'onze lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
      await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
      await page.getByLabel(/^Stand van welke dag/).fill(PLAN);
      await page.getByRole('button', { name: 'Bekijk opnieuw wat er verandert' }).click();
      expect(await main(page)).toContain('Elke kolom met iets erin wordt overgenomen.');
      await page.getByRole('button', { name: 'Invoeren: 12 interventies' }).click();
      expect(await page.getByRole('row', { name: /Volkshortus/ }).innerText()).toContain('30 november 2023');
      const [ours, plan] = [await interventionsOf(SLUG), await interventionsOf('samen-verder-nplv-groningen-noord')];
      expect(ours).toHaveLength(12);
      // The world brings the same plan: each of its interventions was put in by hand.
      expect(ours).toEqual(plan);

      const start = () => page.goto(site.origin + WORK);
      await start();
      await next('Wie meedoet');
      await make(page, { organisation: 'Nijestee', state: 'doet mee', since: '2023' });
      await start();
      await next('Wat er speelt en wat het programma wil');
      await page.getByRole('link', { name: 'Nieuw doel' }).click();
      await make(page, { name: OBJECTIVE, theme: 'Meedoen', areas: 'Groningen-Noord' });
      const block = page.locator('.chain-element', { hasText: 'Volkshortus' });
      await block.getByRole('link', { name: /^Koppel aan een doel/ }).click();
      await make(page, { objective: OBJECTIVE, mechanism: MECHANISM });
      await start();
      await next('Waar het geld vandaan komt');
      await make(page, { name: 'Bijdrage van het Rijk (NPLV)', sort: 'Rijk' });
      await page.getByRole('link', { name: 'Begrotingsregel toevoegen' }).click();
      await make(page, { name: 'Gesprek en organisatie', source: 'Gebiedsplan, hoofdstuk 6' });
      await page.getByRole('link', { name: 'Gesprek en organisatie' }).click();
      for (const year of ['2023', '2024', '2025']) {
        await page.getByRole('link', { name: 'Bedrag toevoegen' }).click();
        await make(page, { year, sort: 'begroot', amount: '0,5 miljoen', adopted: 'ja' });
      }
      await start();
      await next('Waar het programma werkt');
      await make(page, { areas: 'Groningen-Noord', areasNote: 'Onze keuze, niet uit het plan.', published: 'ja' });
      await start();
      // Only a year plan is still to come.
      expect(await page.getByRole('region', { name: 'Wat hier nog niet in staat' }).getByRole('listitem').count()).toBe(1);
    },
  );

  it('a programme manager brings an intervention up to date by one short form of at most seven boxes', async () => {
    const page = manager;
    await page.goto(`${site.origin}${WORK}/interventies`);
    await page.getByRole('link', { name: 'Volkshortus', exact: true }).click();
    const form = page.locator('form', { has: page.getByRole('button', { name: 'Bijwerken' }) });
    expect(await form.locator('select:visible, textarea:visible, input:visible').count()).toBeLessThanOrEqual(7);
    await form.locator('[name=progress]').fill('Meer dan 500 leerlingen uit de wijk gingen op bezoek.');
    await form.locator('[name=asOf]').fill(PLAN);
    await form.getByRole('button', { name: 'Bijwerken' }).last().click();
    expect(await page.getByRole('status').first().innerText()).toBe('Opgeslagen.');
  });

  it('a programme manager prepares a meeting and prints its pack', async () => {
    const page = manager;
    await page.goto(`${site.origin}${WORK}/vergaderingen/nieuw`);
    await page.locator('[name=on]').fill('20 mei 2025');
    await make(page, { name: 'Coalitie in het voorjaar', sort: 'coalition' });
    await page.goto(`${site.origin}${WORK}/overleg?jaar=2025`);
    await page.locator('a[href*="/overleg/"]', { hasText: 'Coalitie in het voorjaar' }).click();
    await page.getByRole('link', { name: 'Agendapunt toevoegen' }).click();
    await make(page, { name: 'De straten in Selwerd' });
    const told = await main(page);
    for (const one of ['De straten in Selwerd', 'Bijdrage van het Rijk (NPLV)', OBJECTIVE]) expect(told).toContain(one);
    const file = await page.getByRole('link', { name: 'Vergaderstukken als PDF' }).getAttribute('href');
    const paper = readPdf(await (await page.context().request.get(site.origin + file!)).body());
    expect(paper.pages).toBeLessThanOrEqual(3);
    const printed = paper.texts.join('').replace(/\s+/g, ' ');
    for (const one of [PROGRAMME, 'De straten in Selwerd', OBJECTIVE]) expect(printed).toContain(one);
  });

  it('a resident reads on Selwerd’s page what is done there, and on its own page why, by whom and as of when', async () => {
    const page = await newPage();
    await page.goto(`${site.origin}/buurten/BU00141000-selwerd`);
    const mine = page.locator('main a[href*="/wat-we-doen/volkshortus"]');
    expect(await main(page)).toContain('Woonomgeving verbeteren');
    // The world brings the Volkshortus of the same plan: ours is the one with another address.
    await page.goto(
      site.origin +
        (await mine.evaluateAll((all) => all.map((one) => one.getAttribute('href')!).find((href) => !href.endsWith('volkshortus'))!)),
    );
    const told = await main(page);
    for (const one of [
      'Een tijdelijke kas. Bewoners kozen de planten.',
      MECHANISM,
      'Nijestee',
      'Meer dan 500 leerlingen',
      'november 2023',
      PROGRAMME,
    ])
      expect(told).toContain(one);
    await page.context().close();
  });

  it('a controller finds every euro with its source, and every change with who made it and when', async () => {
    const page = controller;
    const totals = new Set<string>();
    for (const view of ['bron', 'jaar', 'regel']) {
      await page.goto(`${site.origin}${WORK}/geld?per=${view}&soort=budgeted`);
      totals.add((await page.locator('.money-table__total td').first().innerText()).replace(/\D/g, ''));
    }
    expect([...totals]).toEqual(['1500000']);
    await page.locator('details summary').last().click();
    const told = await main(page);
    for (const one of ['2023, begroot', '2024, begroot', '2025, begroot']) expect(told).toContain(one);
    expect(told.split('bron: Gebiedsplan, hoofdstuk 6')).toHaveLength(4);
    const csv = await (await page.context().request.get(`${site.origin}${WORK}/geld/tabel.csv?soort=budgeted`)).text();
    const rows = csv.trim().split('\r\n').slice(1);
    expect(rows.map((row) => Number(/begroot,(-?[\d.]+),ja,/.exec(row)![1])).reduce((sum, one) => sum + one, 0)).toBe(1_500_000);
    expect(rows.every((row) => row.includes('2023-11-30') && row.includes('Gebiedsplan, hoofdstuk 6'))).toBe(true);

    await page.goto(`${site.origin}${WORK}/interventies`);
    await page.getByRole('link', { name: 'Volkshortus', exact: true }).click();
    const history = await page.getByRole('region', { name: 'Wat er is veranderd' }).innerText();
    expect(history).toMatch(/Mia veranderde dit\s+\d+ \w+ \d{4}, \d\d:\d\d/);
    expect(history).toContain('Mia maakte dit met een ingelezen bestand');

    const logged = await countLogged();
    await page.goto(`${site.origin}${WORK}/geld`);
    await page.getByRole('link', { name: 'Alle wijzigingen' }).click();
    expect(await main(page)).toContain(`${logged} wijzigingen.`);
    const numbers = async (query = '') => {
      const all = await (await page.context().request.get(`${site.origin}${WORK}/wijzigingen.csv${query}`)).text();
      return new Set(all.match(/^[0-9a-f-]{36}(?=,)/gm)).size;
    };
    expect(await numbers()).toBe(logged);
    // A partner has no name of its own.
    expect(await page.getByRole('main').textContent()).toContain('Nijestee · doet mee');
    const lines = page.locator('.work-history > li');
    let shown = await lines.count();
    for (const next = page.getByRole('navigation').locator('a[rel=next]'); (await next.count()) > 0; shown += await lines.count()) {
      await next.click();
    }
    expect(shown).toBe(logged);
    await page.getByLabel('Wie', { exact: true }).selectOption({ label: 'Mia' });
    await page.getByLabel('Soort', { exact: true }).selectOption('bedragen');
    await page.getByLabel('Vanaf').fill('1-1-2024');
    await page.getByRole('button', { name: 'Tonen' }).click();
    expect(await lines.count()).toBe(3);
    await lines.first().getByText('6 velden').click();
    expect(await main(page)).toContain('€ 500.000');
    expect(page.url()).not.toContain('Mia');
    const href = await page.getByRole('link', { name: 'Download deze wijzigingen als CSV' }).getAttribute('href');
    expect(await numbers(href!.slice(href!.indexOf('?')))).toBe(3);
  });

  it('what the province budgeted as a whole is told apart: no sum of ours that no source writes', async () => {
    const page = await newPage();
    await page.goto(`${site.origin}/programmas/leefbaarheidsprogramma-provincie-groningen-2020-2023`);
    const told = await main(page);
    for (const one of ['€ 7.000.000', '€ 4.000.000', '€ 2.700.000', 'is onze keuze']) expect(told).toContain(one);
    for (const one of ['11.000.000', '13.700.000']) expect(told).not.toContain(one);
    await page.context().close();
  });
});

looksAtItsPages();
