import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MEETING, NORTH } from '../access/row.ts';
import type { Who } from '../access/who.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import { launchBrowser, looksRight, type Visit } from './browser.ts';
import { looksAtItsPages } from './looked-at-pages.ts';
import { startSite, type TestSite } from './server.ts';
import { signedIn, signInAs, signInByName } from './sign-in.ts';

const PLACE = 'waterwolde-noord-samen-op-koers';
let site: TestSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite('demo'), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

async function as(who: Who, look: (page: Page) => Promise<void>, seen?: Visit): Promise<void> {
  const page = await signedIn(browser, site.origin, who, seen);
  try {
    await look(page);
  } finally {
    await page.context().close();
  }
}
const go = (page: Page, path: string) => page.goto(`${site.origin}/werk/${PLACE}/${path}`);
const text = async (page: Page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ');

describe('what a coalition has on its table', () => {
  it('passes axe and fits, wide and on a phone', { timeout: 180_000 }, async () => {
    await as(
      'programme-manager',
      async (page) => {
        await go(page, 'overleg?jaar=2026');
        const pack = await page.locator('a[href*="/overleg/"]:not([download])').first().getAttribute('href');
        await go(page, 'vinkjes/overzicht');
        const judge = await page.locator('a[href*="/vinkjes/beoordeling"]').first().getAttribute('href');
        for (const path of [
          'koppelkansen/bord',
          'vinkjes/overzicht',
          'evaluatie',
          'samenhang',
          'keten',
          'keten/cijfers',
          'knelpunten/doorbraken',
          'straten/overzicht',
          'overleg?jaar=2026',
          'overleg?jaar=2031',
          'overleg/terugblik',
          pack!,
          judge!,
        ]) {
          await page.goto(path.startsWith('/') ? site.origin + path : `${site.origin}/werk/${PLACE}/${path}`);
          await looksRight(page);
        }
      },
      { script: true },
    );
    // The forms of who decides, at a meeting with proposals.
    await as(
      'board-member',
      async (page) => {
        await page.goto(`${site.origin}${NORTH}/overleg/${MEETING}`);
        expect(await page.locator('form[action="?/besluit"]').count()).toBeGreaterThan(0);
        await looksRight(page);
      },
      { script: true },
    );
  });

  it('a programme manager sees what is missing in the chain, picks a trend from the figures, and says why a link holds', async () => {
    await as('programme-manager', async (page) => {
      await go(page, 'keten');
      expect(await text(page)).toContain('Niemand werkt hier nog aan: 1 keer');
      await page.getByRole('link', { name: 'Kies uit de cijfers' }).click();
      const theme = page.locator('details', { hasText: 'Leren:' });
      await theme.locator('summary').click();
      const picked = await theme.getByRole('heading', { level: 3 }).last().innerText();
      await theme.getByRole('link', { name: `Kies dit: ${picked}` }).click();
      expect(await page.getByLabel(/^Wat er gaande is/).inputValue()).toBe(`${picked} in Waterwolde-Noord`);
      await page.getByRole('button', { name: 'Opslaan' }).last().click();
      expect(await page.getByRole('status').innerText()).toBe('Opgeslagen.');
      const trend = page.locator('.chain-element', { hasText: `${picked} in Waterwolde-Noord` });
      expect(await trend.innerText()).toContain('Geen ambitie gaat hierover.');
      const ambition = page.locator('.chain-element', { hasText: 'Het maakt voor je kansen niet meer uit' }).first();
      await ambition
        .getByRole('link', { name: /^Verander waarom/ })
        .first()
        .click();
      await page.getByLabel(/^Waarom we denken dat die dan keren/).fill('Omdat kansen niet van je straat afhangen.');
      await page.getByRole('button', { name: 'Opslaan' }).last().click();
      expect(page.url()).toContain('/keten?gedaan=saved#keten-');
      expect(await ambition.innerText()).toContain('Waarom: Omdat kansen niet van je straat afhangen.');
    });
  });

  it('a partner proposes a linkage, and the programme manager takes it further with the one test, without a name in it', async () => {
    const card = (page: Page) => page.locator('section[aria-labelledby="bord"] li.card', { hasText: 'Samen koken en klussen' });
    await as('partner-member', async (page) => {
      await go(page, 'koppelkansen/nieuw');
      await page.locator('[name=name]').fill('Samen koken en klussen');
      await page.locator('[name=widensChances]').selectOption('not-asked');
      await page.getByRole('button', { name: 'Opslaan' }).last().click();
      await go(page, 'koppelkansen/bord');
      expect(await card(page).locator('summary', { hasText: 'Verder brengen' }).count()).toBe(0);
    });
    await as('programme-manager', async (page) => {
      const further = async (state: string, widens: string, because: string) => {
        await card(page).locator('summary', { hasText: 'Verder brengen' }).click();
        await card(page).locator('[name=stand]').selectOption(state);
        await card(page).locator('[name=verbreedt]').selectOption(widens);
        await card(page).locator('[name=waarom]').fill(because);
        await card(page).locator('form[action="?/verder"] button').click();
      };
      await go(page, 'koppelkansen/bord');
      await further('agreed', 'not-asked', '');
      expect(await card(page).locator('[role=alert]').innerText()).toContain('Zeg eerst of bewoners er meer kansen door krijgen');
      await card(page).locator('summary', { hasText: 'Verder brengen' }).click();
      await further('agreed', 'yes', 'Mevrouw De Vries komt dan ook eten.');
      expect(await card(page).locator('#personen').innerText()).toMatch(/lijkt een naam.*Mevrouw De Vries/s);
      await card(page).locator('summary', { hasText: 'Verder brengen' }).click();
      await further('agreed', 'yes', 'Wie komt eten, vindt ook werk.');
      expect(await text(page)).toContain('Deze koppelkans is een stap verder.');
      expect(await page.locator('section[aria-labelledby="stand-agreed"]').innerText()).toContain('Samen koken en klussen');
    });
  });

  it('a board member and a researcher propose a linkage too, and change only what they proposed', async () => {
    const nameOf = (who: string) => `Samen leren en lezen, zegt de ${who}`;
    let proposed = '';
    for (const who of ['board-member', 'researcher'] as const) {
      await as(who, async (page) => {
        await go(page, 'koppelkansen/nieuw');
        const states = await page.locator('[name=state] option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
        expect(states.filter(Boolean), who).toEqual(['considered']);
        await page.locator('[name=name]').fill(nameOf(who));
        await page.locator('[name=widensChances]').selectOption('not-asked');
        await page.getByRole('button', { name: 'Opslaan' }).last().click();
        await page.locator('[name=why]').fill('Wie leest, vindt de weg.');
        await page.getByRole('button', { name: 'Opslaan' }).last().click();
        expect(await text(page), who).toContain('Opgeslagen.');
        await go(page, 'koppelkansen/bord');
        expect(await page.locator('summary', { hasText: 'Verder brengen' }).count(), who).toBe(0);
        const link = page.getByRole('link', { name: nameOf(who), exact: true });
        if (proposed !== '') {
          await page.goto(proposed);
          expect(await text(page), who).toContain('Je kunt dit lezen, niet veranderen.');
        }
        await go(page, 'koppelkansen/bord');
        proposed = new URL((await link.getAttribute('href'))!, page.url()).href;
      });
    }
  });

  it('a judgement "not yet" of a sheet makes an action too, and is changed by none', async () => {
    await as('programme-manager', async (page) => {
      await go(page, 'beoordelingen/inlezen');
      const row = (answer: string) => ['Vinkje;Interventie;Antwoord;Waaruit dat blijkt;Wie dit beoordeelde;Op welke dag', `Norm;Werk dichtbij;${answer};Er is nog geen norm.;Programmateam;1 november 2026`].join('\n'); // prettier-ignore
      await page.locator('#bestand').setInputFiles({ name: 'oordelen.csv', mimeType: 'text/csv', buffer: Buffer.from(row('nog niet')) });
      await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
      await page.locator('form[action="?/invoeren"] button').click();
      await page.goto(`${site.origin}/werk/${PLACE}/acties?zoek=Norm`);
      const action = page.locator('a', { hasText: 'Norm: Werk dichtbij' });
      expect(await action.count()).toBeGreaterThan(0);
      // A day stays on one line.
      const lines = (one: Element) => Math.round(one.getBoundingClientRect().height / parseFloat(getComputedStyle(one).lineHeight));
      expect(await page.locator('span.work-table__day').first().evaluate(lines)).toBe(1);
      await action.first().click();

      await page.goto(`${site.origin}/werk/${PLACE}?alles=ja`);
      expect(await text(page)).toContain('Deze actie komt van een vinkje dat op ‘nog niet’ staat.');
    });
  });

  it('judges a check: "not yet" asks for an action and makes it, the old judgement stays', async () => {
    await as('programme-manager', async (page) => {
      await go(page, 'vinkjes/overzicht');
      expect(await page.locator('thead th').count()).toBe(8);
      // Seven checks fit beside each other, and who reads by keyboard can stand on their table.
      const frame = await page
        .locator('.table-scroll')
        .evaluate((one) => [one.scrollWidth - one.clientWidth, (one as HTMLElement).tabIndex]);
      expect(frame).toEqual([0, 0]);
      await page.locator('tbody tr', { hasText: 'Werk dichtbij' }).locator('td a').first().click();
      const before = await page.locator('section[aria-labelledby="eerder"] > ol > li').count();
      await page.locator('[name=answer]').selectOption('not-yet');
      await page.locator('[name=evidence]').fill('Bewoners kwamen nog niet aan het woord.');
      await page.locator('[name=judgedBy]').fill('Programmateam');
      await page.getByRole('button', { name: 'Beoordeling opslaan' }).click();
      expect(await text(page)).toContain('Bij ‘nog niet’ hoort een actie.');
      expect(await page.locator('[name=evidence]').inputValue()).toBe('Bewoners kwamen nog niet aan het woord.');
      await page.locator('[name=name]').fill('Bewoners uitnodigen aan tafel');
      await page
        .locator('[name=owner]')
        .selectOption({ label: 'Petra Programma' })
        .catch(() => page.locator('[name=owner]').fill('Petra Programma'));
      await page.locator('[name=due]').fill('1 maart 2027');
      await page.getByRole('button', { name: 'Beoordeling opslaan' }).click();
      const told = await text(page);
      expect(told).toContain('De beoordeling is opgeslagen.');
      expect(told).toContain('Bewoners uitnodigen aan tafel, klaar op 1 maart 2027');
      expect(await page.locator('section[aria-labelledby="eerder"] > ol > li').count()).toBe(before + 1);
    });
  });

  it('a programme without questions takes six over to begin with, once however often it is sent', async () => {
    const EVALUATION = '/werk/leefbaar-dorp-2021-2026/evaluatie';
    const dirk = await signInByName(site.origin, 'Dirk Dorpen');
    const formulier = /name="formulier" value="([^"]+)"/.exec(await (await dirk.get(EVALUATION)).text())![1]!;
    // Who only reads there is given no form, and that of another is not taken.
    const reader = await signInAs(site.origin, 'programme-manager');
    expect(await (await reader.get(EVALUATION)).text()).not.toContain('?/beginnen');
    expect((await reader.post(`${EVALUATION}?/beginnen`, { formulier })).status).toBe(400);
    const sent = await Promise.all([1, 2].map(() => dirk.post(`${EVALUATION}?/beginnen`, { formulier })));
    expect(sent.map(({ status, headers }) => [status, headers.get('location')])).toEqual([
      [303, `${EVALUATION}?gedaan=begun`],
      [303, `${EVALUATION}?gedaan=begun`],
    ]);
    const list = await (await dirk.get('/werk/leefbaar-dorp-2021-2026/evaluatievragen')).text();
    expect(list.match(/href="[^"]*\/evaluatievragen\/[0-9a-f-]{36}/g)?.length).toBe(6);
  });

  it('tells who serves several goals, which goal nobody serves and where two work against each other', async () => {
    await as('programme-manager', async (page) => {
      await go(page, 'samenhang');
      expect(await page.locator('section[aria-labelledby="meer"] li').allInnerTexts()).toContainEqual(
        expect.stringMatching(/^Een jaar samen op pad: .+, .+ en .+/),
      );
      expect(await page.locator('section[aria-labelledby="tegen"]').innerText()).toContain('wat dit tegenwerkt: Meer parkeerplaatsen');
      expect(await page.locator('section[aria-labelledby="niemand"] li').count()).toBe(1);
      expect(await page.locator('section[aria-labelledby="doelloos"] li').count()).toBe(1);
      // Twelve goals beside each other are wider than paper.
      await page.setViewportSize({ width: 700, height: 900 });
      await page.emulateMedia({ media: 'print' });
      const cells = await page
        .locator('.synergy-table td:not(.is-empty)')
        .evaluateAll((all) =>
          all.map((one) => ({ right: one.getBoundingClientRect().right, goal: getComputedStyle(one, '::before').content })),
        );
      expect(cells.length).toBeGreaterThan(20);
      expect(cells.filter(({ right, goal }) => right > 700 || goal.length < 5)).toEqual([]);
    });
  });

  it('pointing at the figure that a judgement rests on, which residents then read under the goal', async () => {
    await as('programme-manager', async (page) => {
      await go(page, 'oordelen');
      await page
        .getByRole('link', { name: /Minder bewoners zitten|te vroeg om te zeggen/ })
        .first()
        .click();
      expect(await text(page)).toContain('Nog zonder bewijs.');
      await page.getByRole('link', { name: 'Voeg bewijs toe' }).click();
      expect(await page.locator('.form__fields .field').count()).toBeLessThanOrEqual(7);
      await page.locator('[name=indicator]').fill('bijstand_share_15_plus');
      await page.locator('[name=areas]').fill('Noorderdiep');
      await page.locator('[name=period]').fill('1999');
      await page.locator('[name=comparator]').selectOption('municipality');
      await page.locator('[name=sign]').selectOption('contradicts');
      await page.locator('[name=why]').fill('Dit cijfer veranderde nauwelijks.');
      await page.locator('[name=openTo]').selectOption('resident');
      await page.getByRole('button', { name: 'Bewijs toevoegen' }).last().click();
      expect(await text(page)).toContain('Van 1999 is er geen cijfer. Er is een cijfer van: 2024');
      expect(await page.locator('[name=why]').inputValue()).toBe('Dit cijfer veranderde nauwelijks.');
      expect(await page.locator('[name=areas]').inputValue()).toBe('Noorderdiep');
      await page.locator('[name=period]').fill('');
      await page.getByRole('button', { name: 'Bewijs toevoegen' }).last().click();
      expect(await page.getByRole('status').first().innerText()).toBe('Het bewijs staat erbij.');
      const line = page.locator('.evidence-list li', { hasText: 'Dit cijfer veranderde nauwelijks.' });
      expect(await line.innerText()).toMatch(/Bewijs tegen:.*In 2024 had in Noorderdiep.*Bron:.*Toegevoegd door Petra Programma/s);
      await line.getByRole('link', { name: /In 2024 had in Noorderdiep/ }).click();
      expect(page.url()).toMatch(/\/buurten\/WK990101-noorderdiep\/cijfer\/bijstand-share-15-plus$/);
    });
    const goals = await (await fetch(`${site.origin}/programmas/${PLACE}/doelen`)).text();
    expect(goals).toContain('Dit cijfer veranderde nauwelijks.');
    expect(goals).not.toContain('Petra Programma');
  });

  it('makes the pack of a meeting on at most three sheets of A4, each line with its source', async () => {
    await as(
      'board-member',
      async (page) => {
        await go(page, 'overleg?jaar=2026');
        await page
          .locator('li', { hasText: 'Eerstvolgende overleg' })
          .or(page.locator('li.card').last())
          .locator('a', { hasText: 'Vergaderstukken' })
          .first()
          .click();
        const heads = await page.locator('.pack h2').allInnerTexts();
        expect(heads.map((head) => head[0])).toEqual(['1', '2', '3', '4', '5']);
        const unseen = page.locator('.pack-how details');
        expect(await unseen.innerText()).toMatch(/^Nog niet te zien: \d+ doelen of maatstaven$/);
        expect(await unseen.getAttribute('open')).toBeNull();
        const lines = page.locator('.pack-line, .pack li');
        for (const line of await lines.all()) expect(await line.locator('a').count(), await line.innerText()).toBeGreaterThan(0);
        const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
        const pages = /\/Type\s*\/Pages[^>]*\/Count (\d+)/.exec(pdf)?.[1] ?? /\/Count (\d+)/.exec(pdf)?.[1];
        expect(Number(pages)).toBeLessThanOrEqual(3);

        const file = page.locator('a', { hasText: 'Vergaderstukken als PDF' });
        const answer = await page.context().request.get(site.origin + (await file.getAttribute('href'))!);
        expect(answer.headers()['content-disposition']).toMatch(/^attachment; filename="vergaderstukken-2026-\d\d-\d\d\.pdf"$/);
        const paper = readPdf(await answer.body());
        expect(paper.pages).toBeLessThanOrEqual(3);
        expect(paper.roles).toMatchObject({ H1: 1, H2: 5, Table: 1 });
        expect(paper.texts.join('')).toContain('Voorbeeld: Waterwolde');
        expect(paper.links.filter((link) => !link.startsWith(`${site.origin}/`))).toEqual([]);
        expect(paper.links.length).toBeGreaterThanOrEqual(await lines.count());
      },
      { script: true },
    );
  });

  it('prepares a meeting from an empty agenda, decides by another hand, and prints it', { timeout: 120_000 }, async () => {
    let pack = '';
    await as('programme-manager', async (page) => {
      await go(page, 'vergaderingen/nieuw');
      await page.locator('[name=name]').fill('Coalitie in het voorjaar');
      await page.locator('[name=sort]').selectOption('coalition');
      await page.locator('[name=on]').fill('20 mei 2027');
      await page.getByRole('button', { name: 'Opslaan' }).last().click();
      expect(page.url()).toContain('gedaan=created');
      await go(page, 'overleg?jaar=2027');
      await page.locator('a[href*="/overleg/"]', { hasText: 'Coalitie in het voorjaar' }).click();
      pack = page.url();
      expect(await text(page)).toContain('Er staat nog niets op de agenda.');
      const make = async (link: string, fill: Record<string, string>) => {
        await page.getByRole('link', { name: link }).click();
        for (const [field, typed] of Object.entries(fill)) {
          const box = page.locator(`[name=${field}]`);
          await ((await box.evaluate((one) => one.tagName)) === 'SELECT' ? box.selectOption({ label: typed }) : box.fill(typed));
        }
        await page.getByRole('button', { name: 'Opslaan' }).last().click();
        expect(page.url()).toContain('gedaan=created#voorbereiden');
      };
      await make('Agendapunt toevoegen', { name: 'Bomen op het plein' });
      await make('Besluit voorstellen', { name: 'Tien bomen erbij', what: 'Wij planten tien bomen.' });
      await make('Actie toevoegen', { name: 'Bomen bestellen', owner: 'Tineke Trekker', due: '1 juni 2027' });
      const told = await text(page);
      for (const one of ['Bomen op het plein', 'Tien bomen erbij', 'Bomen bestellen']) expect(told).toContain(one);
      expect(await page.locator('a[href*="/vinkjes/beoordeling"]').count()).toBe(7);
      expect(await page.getByRole('button', { name: /^Neem/ }).count()).toBe(0);
      await page.locator('#antwoorden summary').click();
      await page.getByLabel(/^Wat gaat goed/).fill('Bewoners kozen zelf de bomen.');
      await page.getByRole('button', { name: 'Antwoorden opslaan' }).last().click();
      expect(page.url()).toContain('gedaan=saved');
    });
    await as('board-member', async (page) => {
      await page.goto(pack);
      // Nobody held it against a check: who decides says to have seen that, where it is asked.
      await page.getByRole('button', { name: 'Neem besluit: Tien bomen erbij' }).click();
      const unseen = page.locator('.pack-line', { hasText: 'Tien bomen erbij' }).getByRole('alert').filter({ hasText: /./ });
      expect(await unseen.allInnerTexts()).toEqual([expect.stringContaining('vink hieronder aan')]);
      await page
        .locator('.pack-line', { hasText: 'Tien bomen erbij' })
        .getByLabel(/^Gezien/)
        .check();
      await page.getByRole('button', { name: 'Neem besluit: Tien bomen erbij' }).click();
      expect(await page.locator('.pack-line', { hasText: 'Tien bomen erbij' }).innerText()).toContain('genomen');
      const paper = readPdf(
        await (await page.context().request.get(`${new URL(pack).origin}${new URL(pack).pathname}/stukken.pdf`)).body(),
      );
      const printed = paper.texts.join('').replace(/\s+/g, ' ');
      for (const one of ['Bomen op het plein', 'Tien bomen erbij', 'Bewoners kozen zelf de bomen.', 'Klopt de focus nog?']) {
        expect(printed).toContain(one);
      }
      await go(page, 'overleg/terugblik');
      expect(await page.locator('.look-back__wide').innerText()).toContain('Bewoners kozen zelf de bomen.');
      await page.goto(`${site.origin}/programmas/${PLACE}`);
      expect(await page.locator('section[aria-labelledby="besloten"]').innerText()).toContain('Tien bomen erbij');
      await page.goto(`${site.origin}/werk/kalender?vanaf=2027-05&wat=overleg`);
      expect(await text(page)).toContain('Coalitie in het voorjaar');
    });
  });

  it('gives the year plan for one’s own calendar, and warns of a year with too few coalition meetings', async () => {
    const visitor = await signInAs(site.origin, 'programme-manager');
    const answer = await visitor.get(`/werk/${PLACE}/overleg/jaarplan.ics?jaar=2026`);
    expect(answer.headers.get('content-type')).toContain('text/calendar');
    const file = await answer.text();
    expect(file.match(/BEGIN:VEVENT/g)!.length).toBeGreaterThanOrEqual(3);
    expect(file).toContain('SUMMARY:Van een partner: De gemeenteraad stelt de begroting vast');
    const meetings = await (await visitor.get(`/werk/${PLACE}/overleg/jaarplan.ics?jaar=2026&wat=overleg`)).text();
    expect(meetings).not.toContain('Van een partner');
    expect(await (await visitor.get(`/werk/${PLACE}/overleg?jaar=2031`)).text()).toContain('Er horen er minstens 3 te zijn.');
    expect(await (await visitor.get(`/werk/${PLACE}/overleg?jaar=2026`)).text()).not.toContain('Er horen er minstens 3 te zijn.');
  });

  it('shows meetings and suggestions only to who steers', async () => {
    const stranger = await signInAs(site.origin, 'external-reader');
    for (const path of ['overleg', 'overleg/jaarplan.ics']) {
      expect((await stranger.get(`/werk/leefbaar-dorp/${path}`)).status).toBe(404);
    }
  });
});

looksAtItsPages();
