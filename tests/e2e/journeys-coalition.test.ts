import { describe, expect, it } from 'vitest';
import { KLUSPLOEG } from '../access/row.ts';
import { dayFromNow, fillIn, journeySite, main, MODES, save, send, text, type Filled } from './journeys-on.ts';

/** Tasks of a coalition around one table, from their beginning to their end, with what everybody else then sees. */
const NORTH = '/werk/waterwolde-noord-samen-op-koers';
const PROGRAMME = '/programmas/waterwolde-noord-samen-op-koers';
const NEXT_YEAR = new Date().getFullYear() + 1;

/** Many pages, one after the other. */
const LONG = { timeout: 120_000 };

const site = journeySite();

describe.each(MODES)('%s', (_, script) => {
  const { at, textFor, residents, alsoLooksRight, origin } = site.with({ script });
  /** Both browsers work on one site: what is made is called after this. */
  const about = script ? 'fietsen' : 'zwemmen';

  describe('the results chain', () => {
    const CHAIN = `${NORTH}/keten`;
    const ambition = `Iedereen kan ${about}`;
    const objective = `Elk kind leert ${about}`;
    /** Without a goal, as the chain says. */
    const intervention = script ? 'De straatspeeldag' : 'De Buurtapp';
    const delivered = script ? 'Straten die meedoen' : 'Mensen die de app gebruikten';
    const outcome = `Meer kinderen ${about}`;

    it(
      'a programme manager adds an ambition, a goal, how it is seen and what came of an output, says why, and what was missing goes',
      LONG,
      async () => {
        const page = await at('programme-manager', CHAIN);
        const element = (name: string) =>
          main(page)
            .locator('.chain-element')
            .filter({ has: page.locator('.chain-element__name', { hasText: name }) });
        const missing = async () => (await main(page).getByRole('region', { name: 'Wat nog ontbreekt' }).innerText()).replace(/\s+/g, ' ');
        await main(page).getByRole('link', { name: 'Nieuwe ambitie' }).click();
        await save(page, { 'Hoe het moet zijn': ambition });
        expect(await element(ambition).innerText()).toMatch(/Er staat niet bij wat hiervoor moet keren\..*Er hoort nog geen doel bij\./s);
        await element(ambition)
          .getByRole('link', { name: /^Verander: / })
          .click();
        await save(page, {
          'Bewoners zeggen dat zij steeds opnieuw hun verhaal moeten doen': true,
          'Waarom we denken dat die dan keren': 'Omdat je elkaar daar kent.',
          'Wat we aannemen': 'Er is een plek voor.',
        });
        const told = await element(ambition).innerText();
        expect(told).toMatch(/Moet dit keren: Bewoners zeggen.*Waarom: Omdat je elkaar daar kent\.\s+We nemen aan: Er is een plek voor\./s);
        expect(told).not.toContain('Er staat niet bij');

        await element(ambition).getByRole('link', { name: 'Voeg een doel toe' }).click();
        await save(page, {
          'Wat bereikt moet zijn': objective,
          'Waarom we denken dat dit doel de ambitie dichterbij brengt': 'Jong geleerd is oud gedaan.',
          'Wat we aannemen': 'Ouders komen mee.',
        });
        expect(await element(ambition).innerText()).not.toContain('Er hoort nog geen doel bij');
        expect(await element(objective).innerText()).toMatch(/Niemand werkt hier nog aan\..*Nog niet afgesproken waaraan we het zien\./s);
        const criteria: Filled[] = [
          {
            'Waaraan we het zien': 'Minder gezinnen met een laag inkomen',
            Cijfer: 'Huishoudens met een laag inkomen (waterwolde_low_income_households_share)',
            Streefwaarde: '7,5',
            'Welke kant op': 'minder',
          },
          { 'Waaraan we het zien': 'Wat ouders zien', 'Wat bewoners merken als het lukt': `Kinderen gaan zelf ${about}.` },
        ];
        for (const criterion of criteria) {
          await element(objective).getByRole('link', { name: 'Voeg een maatstaf toe' }).click();
          await save(page, criterion);
        }
        await element(intervention)
          .getByRole('link', { name: /^Koppel aan een doel/ })
          .click();
        await save(page, { Doel: objective, 'Hoe het zou werken': `Daar leer je ${about}.`, 'Wat we aannemen': 'Kinderen durven.' });
        expect(await element(intervention).innerText()).toMatch(
          new RegExp(`Draagt bij aan: ${objective}.*Waarom: Daar leer je ${about}`, 's'),
        );
        const whole = await element(objective).innerText();
        expect(whole).toContain('Waaraan we het zien (2)');
        for (const gap of ['Niemand werkt hier nog aan', 'Nog niet afgesproken']) expect(whole).not.toContain(gap);
        expect(await missing()).not.toContain(ambition);
        await element(delivered)
          .getByRole('link', { name: /^Voeg een resultaat toe/ })
          .click();
        await save(page, { 'Wat er veranderde': outcome, 'Waarom we denken dat het hierdoor komt': 'Oefenen helpt.' });
        expect(await element(outcome).innerText()).toMatch(new RegExp(`Komt door: ${delivered}.*Waarom: Oefenen helpt`, 's'));

        await residents(`${PROGRAMME}/doelen`).toMatch(
          new RegExp(`${objective}.*Minder gezinnen met een laag inkomen.*7,5.*Kinderen gaan zelf ${about}\\.`),
        );
        await residents(script ? '/wat-we-doen/de-straatspeeldag' : '/wat-we-doen/de-buurtapp').toMatch(
          new RegExp(`Daar leer je ${about}\\..*${outcome}.*Wat ervoor is geleverd: ${delivered}.*Oefenen helpt\\.`),
        );
      },
    );
  });

  describe('a decision of a meeting', () => {
    const decision = `Er komt geld voor ${about}`;
    const action = `Vragen wie wil ${about}`;
    const CHECKS = `${NORTH}/vinkjes/overzicht`;

    it('a programme manager judges it "not yet" by a check, a theme lead does the action, and a board member decides', LONG, async () => {
      const page = await at('programme-manager', `${NORTH}/overleg`);
      await main(page)
        .getByRole('listitem')
        .filter({ hasText: 'Eerstvolgende overleg' })
        .getByRole('link', { name: /^Vergaderstukken/ })
        .click();
      const pack = new URL(page.url()).pathname;
      await main(page).getByRole('link', { name: 'Besluit voorstellen' }).click();
      await save(page, { 'In één zin': decision, 'Wat er is besloten': `Elke school krijgt geld voor ${about}.` });
      const line = main(page).locator('.pack-line', { hasText: decision });
      await line.getByRole('link', { name: `Beoordeel ‘Norm’ bij ${decision}` }).click();
      const judge = async (fields: Record<string, string>) => {
        await fillIn(page, fields);
        await main(page).getByRole('button', { name: 'Beoordeling opslaan' }).click();
      };
      await judge({
        Antwoord: 'nog niet',
        'Waaruit dat blijkt': 'Niemand weet hoeveel kinderen het zijn.',
        'Wie dit beoordeelde': 'Coalitie',
      });
      expect(await main(page).getByRole('alert').innerText()).toContain('Bij ‘nog niet’ hoort een actie.');
      await judge({ 'Wat er moet gebeuren': action, 'Wie het doet': 'Tineke Trekker', 'Klaar op': dayFromNow(-1) });
      expect(await text(page)).toMatch(new RegExp(`De beoordeling is opgeslagen\\..*nog niet.*Niemand weet hoeveel.*${action}, klaar op`));
      await alsoLooksRight(page);

      const row = async () => {
        const table = main(await at('programme-manager', CHECKS));
        return table.getByRole('row', { name: new RegExp(`^${decision}`) }).innerText();
      };
      expect(await row()).toMatch(/Besluit.*nog niet.*1 actie open/s);
      const lead = await at('theme-lead', NORTH);
      expect(await text(lead)).toMatch(new RegExp(`Van jou.*${action} actie Actie had klaar moeten zijn`));
      await main(lead).getByRole('link', { name: action }).first().click();
      await save(lead, { 'Hoe ver het is': 'gedaan' });
      expect(await row()).not.toContain('actie open');

      await at('programme-manager', pack);
      expect(await line.innerText()).toMatch(/Norm: .*nog niet.*Niemand weet hoeveel/s);
      const board = await at('board-member', pack);
      const proposed = main(board).locator('.pack-line', { hasText: decision });
      await proposed.getByRole('button', { name: `Neem besluit: ${decision}` }).click();
      expect(await proposed.innerText()).toContain('genomen');
      await residents(PROGRAMME).toMatch(new RegExp(`Wat is besloten.*${decision}.*Elke school krijgt geld`));
      expect(await textFor('nobody', PROGRAMME)).not.toContain(action);
    });
  });

  describe('a breakthrough', () => {
    const BREAKTHROUGHS = `${NORTH}/knelpunten/doorbraken`;
    const name = `Wie wil ${about}, wacht te lang`;
    const rule = `Voor ${about} moet je elk jaar opnieuw een bewijs halen.`;
    const heading = async (path: string, who: 'board-member' | 'partner-member' = 'board-member') => {
      const card = main(await at(who, path)).getByRole('listitem').filter({ hasText: name }); // prettier-ignore
      return card.locator('xpath=ancestor::section[1]').getByRole('heading').first().innerText();
    };
    /** A second reader says that nobody can be recognised in it. */
    const read = async () => {
      const lead = await at('theme-lead', BREAKTHROUGHS);
      await main(lead)
        .getByRole('link', { name: `Lezen: ${name}` })
        .click();
      await save(lead, { 'Door een tweede persoon gelezen': true });
    };
    const open = async () => {
      const page = await at('partner-member', BREAKTHROUGHS);
      await main(page).getByRole('link', { name, exact: true }).click();
      return page;
    };

    it(
      'a partner writes down a rule, never a person, who gives room, and what came of it, each time read by a second reader',
      LONG,
      async () => {
        const page = await at('partner-member', BREAKTHROUGHS);
        await main(page).getByRole('link', { name: 'Knelpunt toevoegen' }).click();
        const asked = {
          'In één zin': name,
          'Welke regel of gewoonte': `${rule} Bel mevrouw Jansen op 06-12345678.`,
          'Wat ervan kwam': 'nog open',
        };
        await fillIn(page, asked);
        await send(page);
        expect(await page.locator('#personen').innerText()).toMatch(/mevrouw Jansen.*06-12345678/s);
        // Who looked once and then writes another name is warned of that too.
        await fillIn(page, { 'Welke regel of gewoonte': `${rule} Vraag Bart Smit.` });
        await page.locator('#bekeken').check();
        await send(page);
        expect(await page.locator('#personen').innerText()).toContain('Bart Smit');
        await save(page, { 'Welke regel of gewoonte': rule, 'Hoe vaak gezien': '12' });
        expect(await textFor('board-member', BREAKTHROUGHS)).not.toContain(name);
        await read();
        expect(await textFor('board-member', BREAKTHROUGHS)).toContain(rule);
        expect(await heading(BREAKTHROUGHS)).toContain('Nog open');

        await open();
        await save(page, {
          'Wat ervan kwam': 'ruimte in de regel gebruikt',
          'Wat er veranderde': 'Eén bewijs geldt drie jaar.',
          'Sportservice Wolde': true,
          'Iedereen mag dit lezen': true,
        });
        // New words are to be read anew.
        expect(await textFor('board-member', BREAKTHROUGHS)).not.toContain(name);
        await read();
        const board = await textFor('board-member', BREAKTHROUGHS);
        expect(board).toMatch(new RegExp(`${name}.*Eén bewijs geldt drie jaar\\..*Ruimte voor maatwerk geeft: Sportservice Wolde`));
        expect(await main(await at('board-member', BREAKTHROUGHS)).getByRole('row', { name: /^Sportservice Wolde/ }).innerText()).toContain(name); // prettier-ignore
        await residents(PROGRAMME).toContain('Eén bewijs geldt drie jaar.');
        for (const outcome of ['werkwijze veranderd', 'regel veranderd']) {
          await open();
          await save(page, { 'Wat ervan kwam': outcome });
          expect((await heading(BREAKTHROUGHS)).toLowerCase()).toContain(outcome);
        }
        await residents(PROGRAMME).toMatch(new RegExp(`${name}.*regel veranderd`, 'i'));
      },
    );
  });

  describe('the one calendar', () => {
    const name = `De raad besluit over ${about}`;

    it('a programme manager adds when a partner decides on its budget: it stands in the year plan, the calendar and the file for one’s own', async () => {
      const PLAN = `${NORTH}/overleg?jaar=${NEXT_YEAR}`;
      const page = await at('programme-manager', PLAN);
      await main(page).getByRole('link', { name: 'Iets van een partner toevoegen' }).click();
      await save(page, {
        Naam: name,
        'Soort moment': 'begroting',
        'Op welk niveau': 'gemeente',
        Organisatie: 'Gemeente Waterwolde',
        Wanneer: `12 mei ${NEXT_YEAR}`,
        'Elk jaar': true,
        'Wat hier wordt behandeld': 'Het geld voor sport.',
      });
      expect(await textFor('programme-manager', PLAN)).toMatch(
        new RegExp(`12 mei ${NEXT_YEAR}: ${name} Elk jaar · Gemeente Waterwolde · Het geld voor sport`),
      );
      expect(await textFor('partner-member', `/werk/kalender?vanaf=${NEXT_YEAR}-05`)).toMatch(
        new RegExp(`Mei ${NEXT_YEAR}.*12 mei.*${name}`),
      );
      await at('programme-manager', PLAN);
      const form = main(page).locator('form', { has: page.getByRole('button', { name: 'Haal het bestand op' }) });
      const [query, action] = await form.evaluate((one: HTMLFormElement) => [
        new URLSearchParams(new FormData(one) as never).toString(),
        one.action,
      ]);
      const file = (await (await page.request.get(`${action}?${query}`)).text()).replace(/\r\n /g, '');
      expect(file).toMatch(new RegExp(`DTSTART;VALUE=DATE:${NEXT_YEAR}0512`));
      expect(file).toContain(`SUMMARY:Van een partner: ${name}`);
      expect(await textFor('nobody', PROGRAMME)).not.toContain(name);
    });
  });

  describe('an evaluation', () => {
    const QUESTION = 'Wat moet anders?';
    const answer = `Elke partner stuurt iemand die mag beslissen over ${about}.`;

    it('a programme manager lays the answers of two moments side by side; residents read what is shared, with who answered and when', async () => {
      const page = await at('programme-manager', `${NORTH}/evaluatie`);
      const row = main(page).getByRole('row').filter({ hasText: QUESTION });
      // In the second browser an answer is there already: another is laid on top.
      await row.getByRole('link', { name: new RegExp(`^(Beantwoorden|Nieuw antwoord): .*\\(Halverwege\\)$`) }).click();
      await save(page, { Antwoord: answer, 'Wie dit antwoordde': 'Maatschappelijke coalitie', 'Voor wie': 'iedereen' });
      const [begin, halfway, end] = await row.getByRole('cell').allInnerTexts();
      expect(begin).toContain('Eén werkwijze aan de keukentafel');
      expect(halfway).toContain(answer);
      expect(end).toContain('komt nog');
      await residents(PROGRAMME).toContain(answer);
      expect(await textFor('nobody', PROGRAMME)).not.toContain('Eén werkwijze aan de keukentafel');
      await page.goto(`${origin()}${NORTH}/evaluatie`);
      await page.emulateMedia({ media: 'print' });
      expect(
        await main(page)
          .getByRole('link', { name: /^Beantwoorden/ })
          .count(),
      ).toBe(0);
      await page.emulateMedia({ media: null });
    });
  });

  describe('linkage opportunities', () => {
    const BOARD = `${NORTH}/koppelkansen/bord`;

    it('a programme manager takes a suggestion from considered to delivered; one that is rejected never returns, for nobody', async () => {
      const page = await at('programme-manager', BOARD);
      const suggestions = main(page).getByRole('region', { name: 'Voorstellen van Peil' });
      const names = async () => suggestions.getByRole('heading', { level: 3 }).allInnerTexts();
      const [first, second] = (await names()) as [string, string];
      const one = suggestions.locator('li.card', { hasText: first });
      const other = suggestions.locator('li.card', { hasText: second });
      expect(await one.innerText()).toMatch(/\(3 punten\)/);
      await other.locator('summary', { hasText: 'Niet doen' }).click();
      const no = () => other.getByRole('button', { name: 'Niet doen' }).click();
      await no();
      expect(await main(page).getByRole('alert').innerText()).not.toBe('');
      await other.getByLabel('Waarom niet?').fill(`Daar leert niemand ${about}.`);
      await no();
      expect(await text(page)).toContain('Dit voorstel is afgewezen en komt niet terug.');
      await one.locator('summary', { hasText: 'Overwegen' }).click();
      await one.getByLabel('Krijgen bewoners er meer kansen door?').selectOption({ label: 'ja' });
      await one.getByLabel('Waarom?').fill(`Zo leren meer mensen ${about}.`);
      await one.getByRole('button', { name: 'Overwegen' }).click();
      expect(await text(page)).toContain('Deze koppelkans staat nu op het bord.');
      const card = main(page)
        .getByRole('region', { name: 'Het bord' })
        .locator('li.card', { hasText: `Zo leren meer mensen ${about}.` });
      for (const state of ['afgesproken', 'loopt', 'gelukt']) {
        await card.locator('summary', { hasText: 'Verder brengen' }).click();
        await card.getByLabel('Naar welke stand?').selectOption({ label: state });
        await card.getByRole('button', { name: /^Verder brengen/ }).click();
        expect(await text(page)).toContain('Deze koppelkans is een stap verder.');
      }
      expect(await main(page).locator('[aria-labelledby="stand-delivered"]').innerText()).toContain(`Zo leren meer mensen ${about}.`);
      for (const who of ['theme-lead', 'board-member', 'programme-manager'] as const) {
        const left = await main(await at(who, BOARD)).getByRole('region', { name: 'Voorstellen van Peil' }).getByRole('heading', { level: 3 }).allInnerTexts(); // prettier-ignore
        for (const gone of [first, second]) expect(left, who).not.toContain(gone);
      }
      expect(await main(page).locator('[aria-labelledby="stand-rejected"]').innerText()).toContain(`Daar leert niemand ${about}.`);
    });
  });

  describe('who takes part', () => {
    const name = `Club voor ${about}`;

    it('a programme manager writes down what a partner brings: residents read it where all are told, and not who asked or what falls away', async () => {
      const page = await at('programme-manager', `${NORTH}/partners/nieuw`);
      await save(page, {
        'Naam van de groep': name,
        'Doet mee': 'doet mee',
        Sinds: '2025',
        uren: true,
        kennis: true,
        'Toelichting op wat de partner inbrengt': 'Elke week twee vrijwilligers.',
        'Uren per jaar': '120',
        'Wie deze partner vroeg': 'De wethouder vroeg het.',
        'Wat wegvalt als deze partner stopt': 'Dan is er geen les.',
      });
      await residents('/wie-doet-mee').toMatch(
        new RegExp(`${name}.*sinds 2025.*Brengt in: kennis, 120 uur per jaar.*Elke week twee vrijwilligers\\.`),
      );
      const told = await textFor('nobody', '/wie-doet-mee');
      for (const hidden of ['De wethouder vroeg het', 'Dan is er geen les']) expect(told).not.toContain(hidden);
      const partners = await textFor('board-member', `${NORTH}/partners/overzicht`);
      expect(partners).toMatch(new RegExp(`${name}.*120 uur per jaar.*De wethouder vroeg het\\..*Dan is er geen les\\.`));
    });
  });

  describe('taking back', () => {
    const name = `Samen ${about}`;
    const PUBLIC = `/wat-we-doen/samen-${about}`;
    const WORDS = 'Elke week doen er tien mee.';
    const openTo = (status: number) =>
      expect.poll(async () => (await fetch(origin() + PUBLIC)).status, { timeout: 20_000, interval: 300 }).toBe(status);

    it('a programme manager withdraws a thing, puts it back and takes a change back; residents follow, and the log keeps it all', async () => {
      const page = await at('programme-manager', `${NORTH}/interventies/nieuw`);
      await save(page, { Naam: name, 'Wat we doen': 'In het bad aan de singel.', 'Hoe ver het is': 'loopt' });
      await openTo(200);
      const made = page.url();
      await at('programme-manager', KLUSPLOEG);
      expect(await main(page).locator('details', { hasText: 'Dit kan nog niet weg' }).count()).toBe(1);
      expect(await main(page).locator('form[action="?/intrekken"]').count()).toBe(0);
      await page.goto(made);
      const withdraw = () => main(page).getByRole('button', { name: 'Intrekken' }).click();
      await main(page).locator('summary', { hasText: 'Intrekken' }).click();
      await withdraw();
      expect(await main(page).getByRole('alert').innerText()).toContain('Waarom: Dit is nog leeg.');
      await main(page).getByLabel('Waarom (verplicht)').fill('Per ongeluk gemaakt.');
      await withdraw();
      expect(await text(page)).toMatch(/Ingetrokken op .*: Per ongeluk gemaakt\./);
      const told = await Promise.all((await main(page).locator('.utrecht-alert').all()).map((one) => one.boundingBox()));
      expect(told).toHaveLength(2);
      expect(told[1]!.y - (told[0]!.y + told[0]!.height)).toBeGreaterThan(8);
      await openTo(404);
      await residents('/wat-we-doen').not.toContain(name);
      await main(page).getByRole('button', { name: 'Terugzetten' }).click();
      expect(await text(page)).toContain('Teruggezet.');
      await openTo(200);

      await save(page, { 'Hoe het gaat': WORDS });
      await residents(PUBLIC).toContain(WORDS);
      await main(page)
        .getByRole('button', { name: /terugdraaien/ })
        .first()
        .click();
      expect(await text(page)).toContain('Teruggedraaid.');
      await residents(PUBLIC).not.toContain(WORDS);
      await main(await at('programme-manager', `${NORTH}/geld`)).getByRole('link', { name: 'Alle wijzigingen' }).click(); // prettier-ignore
      const log = await main(page).locator('.work-history > li').filter({ hasText: name }).allInnerTexts();
      const what = ['draaide een wijziging terug', 'veranderde dit', 'zette dit terug', 'trok dit in', 'maakte dit'];
      expect(log).toEqual(what.map((one) => expect.stringContaining(`Petra Programma ${one}`)));
      expect(log[3]).toContain('Per ongeluk gemaakt.');
    });
  });
});
