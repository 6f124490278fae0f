import { describe, expect, it } from 'vitest';
import type { Who } from '../access/who.ts';
import { dayFromNow, fillIn, journeySite, main, MODES, refused, save, saved, send, text } from './journeys-on.ts';

/** Tasks from their beginning to their end, with what everybody else then sees. */
const NORTH = '/werk/waterwolde-noord-samen-op-koers';
const PROGRAMME = '/programmas/waterwolde-noord-samen-op-koers';
const KLUSPLOEG = '/wat-we-doen/de-klusploeg';

describe.each(MODES)('%s', (_, script) => {
  const { at, pageOf, textFor, residents, alsoLooksRight, origin } = journeySite().with({ script });

  describe('a grant, from scheme to final determination', () => {
    const GRANTS = `${NORTH}/geld/subsidies`;
    const open = async (who: Who) => {
      const page = await at(who, GRANTS);
      await main(page).getByRole('rowheader').getByRole('link', { name: 'Geveltuinen', exact: true }).click();
      return page;
    };
    const row = async (who: Who) =>
      (
        await main(await at(who, GRANTS))
          .getByRole('row', { name: /^Geveltuinen/ })
          .innerText()
      ).replace(/\s+/g, ' ');

    it('a controller opens a scheme with a call, and takes in an application that residents don’t see', async () => {
      const page = await at('controller', GRANTS);
      await main(page).getByRole('link', { name: 'Regeling toevoegen' }).click();
      await save(page, { Naam: 'Groene gevels', 'Hoeveel geld er is': '50.000' });
      await main(page)
        .getByRole('link', { name: /^Ronde toevoegen.*Groene gevels/ })
        .click();
      await save(page, { Naam: 'Ronde van dit jaar', 'Aanvragen tot en met': dayFromNow(20) });
      await main(page)
        .getByRole('link', { name: /^Aanvraag toevoegen.*Ronde van dit jaar/ })
        .click();
      await save(page, { Waarvoor: 'Geveltuinen', 'Aangevraagd bedrag': '10.000', 'Besluit nodig voor': dayFromNow(-1) });
      expect(await text(page)).toContain('te laat: het besluit had er moeten zijn voor');
      expect(await textFor('nobody', PROGRAMME)).not.toContain('Geveltuinen');
      // It is on its way: who reads along for the state is not told of it either.
      expect(await textFor('external-reader', GRANTS)).not.toContain('Regeling toevoegen');
    });

    it('a controller grants it, pays an advance, and residents read what was granted', async () => {
      const page = await open('controller');
      expect(await refused(page, { 'Hoe ver het is': 'toegekend' })).toMatch(/Toegekend bedrag.*Besluit genomen/s);
      await save(page, { 'Toegekend bedrag': '8.000', 'Besluit genomen': dayFromNow(-1) });
      await main(page).getByRole('link', { name: 'Voorschot toevoegen' }).click();
      await save(page, { 'Betaald op': dayFromNow(0), Bedrag: '6.000,50' });
      await save(page, { 'Hoe ver het is': 'voorschot betaald', 'Verantwoorden voor': dayFromNow(30) });
      expect(await row('controller')).toContain('6.000,50');
      expect(await textFor('controller', '/werk/kalender')).toMatch(/Subsidie verantwoorden Geveltuinen/);
      await residents(PROGRAMME).toMatch(/Geveltuinen.*€ 8\.000/);
    });

    it('a controller determines it lower, asks the rest back and receives it; every day that is missed is on the start page', async () => {
      const page = await open('controller');
      await save(page, {
        'Hoe ver het is': 'verantwoord',
        'Verantwoord bedrag': '9000',
        'Verantwoord op': dayFromNow(0),
        'Vaststellen voor': dayFromNow(-1),
      });
      expect(await textFor('controller', `${NORTH}?alles=ja`)).toMatch(/Geveltuinen.*het bedrag had vastgesteld moeten zijn/);
      await open('controller');
      expect(await refused(page, { 'Hoe ver het is': 'lager vastgesteld' })).toMatch(/Vastgesteld bedrag.*Vastgesteld op.*Waarom/s);
      await save(page, { 'Vastgesteld bedrag': '5.000,25', 'Vastgesteld op': dayFromNow(0), Waarom: 'Minder tuinen dan gedacht.' });
      const lower = await row('controller');
      expect(lower).toContain('€ 2.999,75 lager vastgesteld');
      expect(lower).toContain('€ 1.000,25 meer voorschot betaald dan vastgesteld');
      await open('controller');
      expect(await refused(page, { 'Hoe ver het is': 'teruggevraagd' })).toMatch(/Bedrag dat terug moet.*Teruggevraagd op/s);
      await save(page, { 'Bedrag dat terug moet': '1.000,25', 'Teruggevraagd op': dayFromNow(0), 'Terugbetalen voor': dayFromNow(-1) });
      expect(await textFor('controller', `${NORTH}?alles=ja`)).toMatch(/Geveltuinen.*het geld had terugbetaald moeten zijn/);
      await save(await open('controller'), { 'Terugbetalen voor': dayFromNow(10) });
      expect(await textFor('controller', '/werk/kalender')).toMatch(/Subsidie terugbetalen Geveltuinen/);
      await save(await open('controller'), { 'Terugbetaald op': dayFromNow(0) });
      expect(await row('external-reader')).toMatch(/€ 1\.000,25 teruggevraagd.*terugbetaald/);
      expect(await textFor('controller', '/werk/kalender')).not.toContain('Geveltuinen');
      await residents(PROGRAMME).toMatch(/Geveltuinen.*Vastgesteld op € 5\.000,25/);
      expect(await textFor('nobody', PROGRAMME)).not.toContain('1.000,25');
    });

    // Without scripts only: the same forms as above.
    if (!script)
      it.each([
        ['eenmalig', 'Een bank bij de vijver', '1.250'],
        ['elk jaar', 'Vaste plek voor de ruilkast', '900,50'],
        ['bijdrage aan een arrangement', 'Arrangement Waterkant', '80.000'],
      ])(
        'a controller takes in, grants and determines a grant that is given without a tender (%s), and residents read each amount',
        async (sort, name, amount) => {
          const page = await at('controller', GRANTS);
          await main(page).getByRole('link', { name: 'Subsidie toevoegen' }).click();
          await save(page, { Waarvoor: name, 'Soort subsidie': sort, 'Aangevraagd bedrag': amount, 'Voor wie': 'Bewonersgroep Heidewolde', ...(sort === 'elk jaar' && { 'Bedrag is per jaar': true }) }); // prettier-ignore
          const without = main(page).getByRole('region', { name: 'Zonder regeling' });
          const line = without.getByRole('row', { name: new RegExp(`^${name}`) });
          const further = async (fields: Record<string, string>) => {
            await line.getByRole('link', { name, exact: true }).click();
            await save(page, fields);
            await at('controller', GRANTS);
            return (await line.innerText()).replace(/\s+/g, ' ');
          };
          expect(await line.innerText()).toContain('aangevraagd');
          expect(await further({ 'Hoe ver het is': 'toegekend', 'Toegekend bedrag': amount, 'Besluit genomen': dayFromNow(-2) })).toMatch(
            /toegekend/,
          );
          const told = await further({ 'Hoe ver het is': 'vastgesteld', 'Vastgesteld bedrag': amount, 'Vastgesteld op': dayFromNow(-1) });
          expect(told).toMatch(sort === 'elk jaar' ? /vastgesteld.*€ 900,50.*per jaar/ : /vastgesteld.*€ /);
          await residents(PROGRAMME).toMatch(new RegExp(`${name}.*Vastgesteld op € ${amount}`));
        },
      );
  });

  describe('plans, challenges and interests', () => {
    const PLANS = `${NORTH}/plannen/overzicht`;

    it('a programme manager adds a partner’s plan where there was none, and says where plans overlap and clash', async () => {
      const page = await at('programme-manager', PLANS);
      const theme = main(page).getByRole('row', { name: /^Veilig zijn/ });
      expect(await theme.innerText()).toContain('Geen plan: een gat');
      await main(page).getByRole('link', { name: 'Plan toevoegen' }).click();
      await save(page, { Naam: 'Beter licht', 'Hoe ver het is': 'vastgesteld', 'Veilig zijn': true, Parkeernota: true });
      expect(await theme.innerText()).toMatch(/Eén plan.*Beter licht/s);
      const pairs = main(page).getByRole('region', { name: 'Plannen die elkaar overlappen' });
      expect(await pairs.getByRole('listitem').allInnerTexts()).toContainEqual(expect.stringMatching(/Beter licht en Parkeernota/));
      const clash = main(page).getByRole('link', { name: /^ze botsen.*Ondernemingsplan Woldewonen, Parkeernota/ });
      await clash.click();
      await fillIn(page, {});
      const clashes = main(page).getByRole('group', { name: /^Botst met/ });
      await clashes.getByLabel('Parkeernota').check();
      await send(page);
      expect(await main(page).getByRole('region', { name: 'Plannen die botsen' }).innerText()).toContain('Ondernemingsplan Woldewonen');
      expect(await clash.count()).toBe(0);
    });

    it('a programme manager adds a challenge of an area and who wants what there; who does not steer reads the challenge, and no interest', async () => {
      const WANTS = 'Een plein zonder stenen.';
      const page = await at('programme-manager', PLANS);
      await main(page).getByRole('link', { name: 'Opgave toevoegen' }).click();
      await fillIn(page, { Naam: 'Wateroverlast', 'Wat er speelt': 'Na een bui staan kelders vol.' });
      await page.getByLabel('Waar, regel 1').fill('Futenhof');
      await send(page);
      const challenge = main(page).getByRole('row', { name: /^Wateroverlast/ });
      await challenge.getByRole('link', { name: 'Belang toevoegen' }).click();
      await save(page, { Organisatie: 'Bewonersgroep Heidewolde', 'Wat de organisatie wil': WANTS, Houding: 'steunt het' });
      expect(await challenge.innerText()).toMatch(/Bewonersgroep Heidewolde.*Gesteund door/s);
      expect(await textFor('partner-member', PLANS)).toContain(WANTS);
      const reader = await textFor('external-reader', PLANS);
      expect(reader).toContain('Wateroverlast');
      expect(reader).toContain('Belangen zijn alleen voor wie meestuurt');
      expect(reader).not.toContain(WANTS);
      for (const path of [PROGRAMME, '/wie-doet-mee']) expect(await textFor('nobody', path)).not.toContain(WANTS);
      const nobody = await pageOf('nobody');
      await nobody.goto(origin() + PLANS);
      expect(nobody.url()).toContain('/inloggen');
    });
  });

  describe('a street with its small coalition', () => {
    const STREETS = `${NORTH}/straten/overzicht`;
    const open = async (who: Who) => {
      const page = await at(who, STREETS);
      await main(page).getByRole('link', { name: 'De Zonnehof', exact: true }).click();
      return page;
    };
    const read = async () => {
      const lead = await at('theme-lead', STREETS);
      await main(lead).getByRole('link', { name: 'Lezen: De Zonnehof' }).click();
      await save(lead, { 'Door een tweede persoon gelezen': true });
    };

    it('a partner writes down what was seen, agreed and done; nobody reads the name of the street', async () => {
      const page = await at('partner-member', STREETS);
      await main(page).getByRole('link', { name: 'Stratenaanpak toevoegen' }).click();
      await save(page, {
        'Straat of school': 'De Zonnehof',
        'Politie Wolde': true,
        'Wat er is gezien': 'Veel zwerfafval.',
        'Wat is afgesproken': 'Elke week samen opruimen.',
        'Wat is gedaan': 'Twee bakken geplaatst.',
        'Wat iedereen hierover mag lezen': 'Bewoners ruimen elke week samen op.',
        'Iedereen mag hiervan weten': true,
      });
      // Other partners wait for a second reader.
      expect(await textFor('board-member', STREETS)).not.toContain('De Zonnehof');
      await read();
      const partners = await textFor('board-member', STREETS);
      for (const told of ['De Zonnehof', 'Veel zwerfafval.', 'Twee bakken geplaatst.']) expect(partners).toContain(told);
      await residents(PROGRAMME).toContain('Bewoners ruimen elke week samen op.');
      const seen = await textFor('nobody', PROGRAMME);
      for (const hidden of ['Zonnehof', 'zwerfafval', 'bakken']) expect(seen).not.toContain(hidden);
    });

    it('a partner writes down when residents agreed: with that, and read again, everybody reads the name', async () => {
      const page = await open('partner-member');
      const named = { 'De naam voor iedereen': 'De Zonnehof' };
      expect(await refused(page, named)).toContain('Bewoners hebben niet gezegd');
      expect(await refused(page, { 'Bewoners vinden het goed dat de naam te zien is': true })).toContain('Vul in wanneer bewoners zeiden');
      expect(await refused(page, { 'Wanneer bewoners dat zeiden': dayFromNow(0) })).toContain('Vul in hoe het aan bewoners is gevraagd');
      await save(page, { 'Hoe het is gevraagd, en aan wie': 'Aan de deur: 18 van de 20 huishoudens zeiden ja.' });
      // What was written anew is to be read anew: until then residents read nothing of it.
      await residents(PROGRAMME).not.toContain('Bewoners ruimen elke week samen op.');
      await read();
      await residents(PROGRAMME).toContain('De Zonnehof');
      const partners = await at('board-member', STREETS);
      expect(await text(partners)).toMatch(/Afgesproken op [^]* 18 van de 20 huishoudens/);
    });

    it('a partner takes back that residents agreed: one tick less, and nobody outside reads or finds the name any more', async () => {
      await save(await open('partner-member'), { 'Bewoners vinden het goed dat de naam te zien is': false });
      await residents(PROGRAMME).not.toContain('De Zonnehof');
      await read();
      await residents(PROGRAMME).toContain('Bewoners ruimen elke week samen op.');
      expect(await textFor('nobody', PROGRAMME)).not.toContain('Zonnehof');
      expect(await textFor('board-member', STREETS)).toContain('De Zonnehof');
    });
  });

  describe('what a programme promises and what came of it', () => {
    it('a programme manager adds a check of its own and judges by it; residents read who judged, and when', async () => {
      const page = await at('programme-manager', `${NORTH}/vinkjes/nieuw`);
      await save(page, { Naam: 'Groen', 'De vraag': 'Komt er groen bij?' });
      await page.goto(`${origin()}${NORTH}/vinkjes/overzicht`);
      const table = main(page).getByRole('table');
      const column = (await table.getByRole('columnheader').allInnerTexts()).indexOf('Groen');
      expect(column).toBeGreaterThan(0);
      await table.getByRole('row', { name: /^De Klusploeg/ }).getByRole('cell').nth(column - 1).getByRole('link').click(); // prettier-ignore
      await fillIn(page, { Antwoord: 'deels', 'Waaruit dat blijkt': 'Twee tuinen erbij.', 'Wie dit beoordeelde': 'Programmateam' });
      await main(page).locator('form.form button[type=submit]').last().click();
      expect(await saved(page).count()).toBe(1);
      await residents(KLUSPLOEG).toMatch(/Komt er groen bij\? deels Programmateam, \d+ \w+ \d{4} Twee tuinen erbij\./);
    });

    it('a programme manager tells what changed and how near the goal is; residents’ own judgement comes beside it', async () => {
      const page = await at('programme-manager', `${NORTH}/interventies?zoek=klusploeg`);
      await main(page).getByRole('link', { name: 'De Klusploeg', exact: true }).click();
      await main(page).getByRole('link', { name: 'Resultaat toevoegen' }).click();
      await save(page, { 'Wat er veranderde': 'Meer huizen zijn heel', 'Waaruit dat blijkt': 'Woldewonen telde minder klachten.', 'In welke tijd': '2025' }); // prettier-ignore
      await page.goto(`${origin()}${NORTH}/oordelen/nieuw`);
      await save(page, {
        Doel: 'Huizen zijn warm, gezond en te betalen',
        Oordeel: 'het doel is dichterbij',
        Waarom: 'Er zijn minder klachten.',
        'Wie dit oordeel gaf': 'Programmateam',
        'Op welke dag': dayFromNow(0),
      });
      const judgement = new URL(page.url()).pathname;
      // A judgement stays as it was given; beside it stands what figures say, for partners and for residents.
      await page.goto(`${origin()}${NORTH}/oordelen/nieuw`);
      await save(page, {
        Doel: 'Minder bewoners zitten drie jaar of langer in de bijstand',
        Oordeel: 'het doel is dichterbij',
        Waarom: 'Er kwamen banen bij.',
        'Wie dit oordeel gaf': 'Programmateam',
        'Op welke dag': dayFromNow(0),
      });
      expect(await textFor('programme-manager', new URL(page.url()).pathname)).toContain('De cijfers wijzen een andere kant op.');
      expect(await textFor('nobody', '/programmas/waterwolde-noord-samen-op-koers/doelen')).toMatch(
        new RegExp(`Er kwamen banen bij\\. Gezegd door Programmateam, [^.]+\\. De cijfers wijzen een andere kant op\\.`),
      );
      const voice = await at('residents-representative', judgement);
      await save(voice, { 'Wat bewoners ervan vinden': 'De flats zijn nog koud.', 'Welke bewoners zijn gevraagd': 'Twaalf huurders' });
      await residents(KLUSPLOEG).toMatch(/De flats zijn nog koud\. Twaalf huurders/);
      const told = await textFor('nobody', KLUSPLOEG);
      expect(told).toMatch(/Meer huizen zijn heel Woldewonen telde minder klachten\. In 2025/);
      expect(told).toMatch(
        /Huizen zijn warm, gezond en te betalen het doel is dichterbij Er zijn minder klachten\. Gezegd door Programmateam, \d/,
      );
    });
  });

  describe('the execution programme', () => {
    const EXECUTION = `${NORTH}/uitvoering`;

    it('a partner adds a milestone, is told when it is missed, and moves it, in the picture as in the table', async () => {
      const name = 'Tiende leerling';
      const page = await pageOf('partner-member');
      await page.goto(origin() + EXECUTION);
      const told = main(page).getByRole('row', { name: /^De Klusploeg/ });
      const drawn = () => main(page).locator('.time__row', { hasText: 'De Klusploeg' }).locator('svg svg').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('x'))); // prettier-ignore
      const before = await drawn();
      await told.getByRole('link', { name: 'Mijlpaal toevoegen' }).click();
      await save(page, { 'Wat er gebeurt': name, 'Klaar op': dayFromNow(-1) });
      expect(await told.innerText()).toContain(`${name} (had al klaar moeten zijn`);
      const missed = await drawn();
      expect(missed).toHaveLength(before.length + 1);
      expect(await textFor('partner-member', `${NORTH}?alles=ja`)).toMatch(new RegExp(`${name}.*Mijlpaal had gehaald moeten zijn`));
      await page.goto(origin() + EXECUTION);
      await told.getByRole('link', { name }).click();
      await save(page, { 'Klaar op': dayFromNow(200) });
      expect(await told.innerText()).toContain(`${name} (nog niet gehaald`);
      expect(await drawn()).not.toEqual(missed);
      expect(await textFor('partner-member', `${NORTH}?alles=ja`)).not.toMatch(new RegExp(`${name}[^.]*Mijlpaal had`));
      const board = await textFor('board-member', EXECUTION);
      expect(board).toContain(name);
      expect(board).not.toContain('Mijlpaal toevoegen');
    });
  });

  describe('one page for the deputy', () => {
    const DEPUTY = '/werk/bestuurder';

    it('a board member reads what nobody wrote, and a programme manager has a way to write it', async () => {
      const page = await at('programme-manager', NORTH);
      const menu = page.getByRole('navigation', { name: 'Onderdelen van het programma' });
      await menu.getByRole('link', { name: 'Alle lijsten' }).click();
      await main(page).getByRole('link', { name: 'Het programma', exact: true }).click();
      await save(page, { 'Wat van de overheid wordt gevraagd': '' });
      const GAP = 'Hier heeft nog niemand opgeschreven wat er van de overheid wordt gevraagd.';
      const board = await at('board-member', DEPUTY);
      expect(await text(board)).toContain(GAP);
      expect(await text(board)).toContain('Wat er wordt gevraagd: bij 1 van de 3: Waterwolde-Noord');
      expect(
        await main(board)
          .getByRole('link', { name: /^Schrijf het op/ })
          .count(),
      ).toBe(0);
      // Who does not steer is not told whether something is asked.
      expect(await textFor('external-reader', DEPUTY)).not.toContain(GAP);
      await at('programme-manager', DEPUTY);
      await alsoLooksRight(page);
      await main(page)
        .getByRole('link', { name: /^Schrijf het op.*Wat er wordt gevraagd/ })
        .click();
      await save(page, { 'Wat van de overheid wordt gevraagd': 'Een vast loket.' });
      expect(new URL(page.url()).pathname).toBe(DEPUTY);
      expect(await textFor('board-member', DEPUTY)).toContain('Een vast loket.');
    });

    it('a board member reads how much is asked, of whom and by when, and no part is added up with its whole', async () => {
      const before = await textFor('board-member', DEPUTY);
      expect(before).toMatch(/€\s85\.000, gevraagd aan Provincie Woldeland\. Antwoord nodig voor 1 maart 2027/);
      // One of the three is a part of another: what those two ask may be the same money.
      expect(before).toContain('is niet opgeteld: het ene programma is een onderdeel van het andere');
      const page = await at('programme-manager', DEPUTY);
      await main(page).getByRole('link', { name: 'Waterwolde-Noord: samen op koers' }).last().click();
      const menu = page.getByRole('navigation', { name: 'Onderdelen van het programma' });
      await menu.getByRole('link', { name: 'Alle lijsten' }).click();
      await main(page).getByRole('link', { name: 'Het programma', exact: true }).click();
      await save(page, { 'Bedrag dat wordt gevraagd': '', 'Antwoord nodig voor': dayFromNow(-1) });
      const after = await textFor('board-member', DEPUTY);
      expect(after).toContain('Gevraagd aan Provincie Woldeland. Antwoord was nodig voor');
      expect(after).toContain('Nog niet ingevuld: het bedrag.');
      expect(after).not.toContain('Samen gevraagd');
    });
  });
});
