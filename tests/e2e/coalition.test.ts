import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MEETING, NORTH } from '../access/row.ts';
import type { Who } from '../access/who.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import { launchBrowser, looksRight, type Visit } from './browser.ts';
import { MODES } from './journeys-on.ts';
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

async function at(who: Who, look: (page: Page) => Promise<void>, seen?: Visit): Promise<void> {
  const page = await signedIn(browser, site.origin, who, seen);
  try {
    await look(page);
  } finally {
    await page.context().close();
  }
}
const go = (page: Page, path: string) => page.goto(`${site.origin}/werk/${PLACE}/${path}`);
const text = async (page: Page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ');

it('a coalition’s pages pass axe and fit, wide and on a phone', { timeout: 180_000 }, async () => {
  await at(
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
  await at(
    'board-member',
    async (page) => {
      await page.goto(`${site.origin}${NORTH}/overleg/${MEETING}`);
      expect(await page.locator('form[action="?/besluit"]').count()).toBeGreaterThan(0);
      await looksRight(page);
    },
    { script: true },
  );
});

describe.each(MODES)('%s', (_, script) => {
  const as = (who: Who, look: (page: Page) => Promise<void>) => at(who, look, { script });

  it('a programme manager sees what is missing in the chain, picks a trend from the figures, and says why a link holds', async () => {
    const because = script ? 'Omdat je straat er dan niet toe doet.' : 'Omdat kansen niet van je straat afhangen.';
    await as('programme-manager', async (page) => {
      await go(page, 'keten');
      expect(await text(page)).toContain('Niemand werkt hier nog aan: 1 keer');
      await page.getByRole('link', { name: 'Kies uit de cijfers' }).click();
      const theme = page.locator('details', { hasText: 'Leren:' });
      await theme.locator('summary').click();
      // What was picked already can't be picked again: each browser picks another.
      const pick = theme.getByRole('link', { name: /^Kies dit: / }).last();
      const picked = (await pick.getAttribute('aria-label'))!.replace('Kies dit: ', '');
      await pick.click();
      expect(await page.getByLabel(/^Wat er gaande is/).inputValue()).toBe(`${picked} in Waterwolde-Noord`);
      await page.getByRole('button', { name: 'Opslaan' }).last().click();
      expect(await page.getByRole('status').filter({ hasText: /./ }).first().innerText()).toBe('Opgeslagen.');
      const trend = page.locator('.chain-element', { hasText: `${picked} in Waterwolde-Noord` });
      expect(await trend.innerText()).toContain('Geen ambitie gaat hierover.');
      const ambition = page.locator('.chain-element', { hasText: 'Het maakt voor je kansen niet meer uit' }).first();
      await ambition
        .getByRole('link', { name: /^Verander waarom/ })
        .first()
        .click();
      await page.getByLabel(/^Waarom we denken dat die dan keren/).fill(because);
      await page.getByRole('button', { name: 'Opslaan' }).last().click();
      await page.waitForURL(/\/keten(\?gedaan=saved)?#keten-/);
      expect(await ambition.innerText()).toContain(`Waarom: ${because}`);
    });
  });

  it('a programme manager judges "not yet" by a sheet, which makes an action too', async () => {
    const judged = script ? 'Warm wonen' : 'Werk dichtbij';
    await as('programme-manager', async (page) => {
      await go(page, 'beoordelingen/inlezen');
      const row = (answer: string) => ['Vinkje;Interventie;Antwoord;Waaruit dat blijkt;Wie dit beoordeelde;Op welke dag', `Norm;${judged};${answer};Er is nog geen norm.;Programmateam;1 november 2026`].join('\n'); // prettier-ignore
      await page.locator('#bestand').setInputFiles({ name: 'oordelen.csv', mimeType: 'text/csv', buffer: Buffer.from(row('nog niet')) });
      await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
      await page.locator('form[action="?/invoeren"] button').click();
      await page.goto(`${site.origin}/werk/${PLACE}/acties?zoek=Norm`);
      const action = page.locator('a', { hasText: `Norm: ${judged}` });
      expect(await action.count()).toBeGreaterThan(0);
      // A day stays on one line.
      const lines = (one: Element) => Math.round(one.getBoundingClientRect().height / parseFloat(getComputedStyle(one).lineHeight));
      expect(await page.locator('span.work-table__day').first().evaluate(lines)).toBe(1);
      await action.first().click();

      await page.goto(`${site.origin}/werk/${PLACE}?alles=ja`);
      expect(await text(page)).toContain('Deze actie komt van een vinkje dat op ‘nog niet’ staat.');
    });
  });

  it('a programme manager judges a check: "not yet" asks for an action and makes it, the old judgement stays', async () => {
    const [seen, action] = script
      ? ['Bewoners hoorden er nog niets van.', 'Bewoners een brief sturen']
      : ['Bewoners kwamen nog niet aan het woord.', 'Bewoners uitnodigen aan tafel'];
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
      await page.locator('[name=evidence]').fill(seen);
      await page.locator('[name=judgedBy]').fill('Programmateam');
      await page.getByRole('button', { name: 'Beoordeling opslaan' }).click();
      expect(await text(page)).toContain('Bij ‘nog niet’ hoort een actie.');
      expect(await page.locator('[name=evidence]').inputValue()).toBe(seen);
      await page.locator('[name=name]').fill(action);
      await page
        .locator('[name=owner]')
        .selectOption({ label: 'Petra Programma' })
        .catch(() => page.locator('[name=owner]').fill('Petra Programma'));
      await page.locator('[name=due]').fill('1 maart 2027');
      await page.getByRole('button', { name: 'Beoordeling opslaan' }).click();
      const told = await text(page);
      expect(told).toContain('De beoordeling is opgeslagen.');
      expect(told).toContain(`${action}, klaar op 1 maart 2027`);
      expect(await page.locator('section[aria-labelledby="eerder"] > ol > li').count()).toBe(before + 1);
    });
  });

  it('a programme manager reads who serves several goals, which goal nobody serves and where two work against each other', async () => {
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

  it('a programme manager points at the figure that a judgement rests on, which residents then read under the goal', async () => {
    const [judgement, why] = script
      ? [/verder weg/, 'Dit cijfer staat al jaren stil.']
      : [/Minder bewoners zitten|te vroeg om te zeggen/, 'Dit cijfer veranderde nauwelijks.'];
    await as('programme-manager', async (page) => {
      await go(page, 'oordelen');
      await page.getByRole('link', { name: judgement }).first().click();
      expect(await text(page)).toContain('Nog zonder bewijs.');
      await page.getByRole('link', { name: 'Voeg bewijs toe' }).click();
      expect(await page.locator('.form__fields .field').count()).toBeLessThanOrEqual(7);
      await page.locator('[name=indicator]').fill('bijstand_share_15_plus');
      await page.locator('[name=areas]').fill('Noorderdiep');
      await page.locator('[name=period]').fill('1999');
      await page.locator('[name=comparator]').selectOption('municipality');
      await page.locator('[name=sign]').selectOption('contradicts');
      await page.locator('[name=why]').fill(why);
      await page.locator('[name=openTo]').selectOption('resident');
      await page.getByRole('button', { name: 'Bewijs toevoegen' }).last().click();
      expect(await text(page)).toContain('Van 1999 is er geen cijfer. Er is een cijfer van: 2024');
      expect(await page.locator('[name=why]').inputValue()).toBe(why);
      expect(await page.locator('[name=areas]').inputValue()).toBe('Noorderdiep');
      await page.locator('[name=period]').fill('');
      await page.getByRole('button', { name: 'Bewijs toevoegen' }).last().click();
      expect(await page.getByRole('status').first().innerText()).toBe('Het bewijs staat erbij.');
      const line = page.locator('.evidence-list li', { hasText: why });
      expect(await line.innerText()).toMatch(/Bewijs tegen:.*In 2024 had in Noorderdiep.*Bron:.*Toegevoegd door Petra Programma/s);
      await line.getByRole('link', { name: /In 2024 had in Noorderdiep/ }).click();
      expect(page.url()).toMatch(/\/buurten\/WK990101-noorderdiep\/cijfer\/bijstand-share-15-plus$/);
    });
    const goals = await (await fetch(`${site.origin}/programmas/${PLACE}/doelen`)).text();
    expect(goals).toContain(why);
    expect(goals).not.toContain('Petra Programma');
  });

  it('a board member reads and prints the pack of a meeting: at most three sheets of A4, each line with its source', async () => {
    await as('board-member', async (page) => {
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
    });
  });

  it(
    'a programme manager prepares a meeting from an empty agenda, a board member decides, and both print it',
    { timeout: 120_000 },
    async () => {
      const [meeting, day] = script ? ['Coalitie in de zomer', '24 juni 2027'] : ['Coalitie in het voorjaar', '20 mei 2027'];
      const [point, decision, action, well] = script
        ? ['Banken op het plein', 'Vijf banken erbij', 'Banken bestellen', 'Bewoners kozen zelf de banken.']
        : ['Bomen op het plein', 'Tien bomen erbij', 'Bomen bestellen', 'Bewoners kozen zelf de bomen.'];
      let pack = '';
      await as('programme-manager', async (page) => {
        await go(page, 'vergaderingen/nieuw');
        await page.locator('[name=name]').fill(meeting);
        await page.locator('[name=sort]').selectOption('coalition');
        await page.locator('[name=on]').fill(day);
        await page.getByRole('button', { name: 'Opslaan' }).last().click();
        await page.getByText('Gemaakt en opgeslagen.').waitFor();
        await go(page, 'overleg?jaar=2027');
        await page.locator('a[href*="/overleg/"]', { hasText: meeting }).click();
        pack = page.url();
        expect(await text(page)).toContain('Er staat nog niets op de agenda.');
        const make = async (link: string, fill: Record<string, string>) => {
          await page.getByRole('link', { name: link }).click();
          for (const [field, typed] of Object.entries(fill)) {
            const box = page.locator(`[name=${field}]`);
            await ((await box.evaluate((one) => one.tagName)) === 'SELECT' ? box.selectOption({ label: typed }) : box.fill(typed));
          }
          await page.getByRole('button', { name: 'Opslaan' }).last().click();
          await page.waitForURL(/#voorbereiden$/);
        };
        await make('Agendapunt toevoegen', { name: point });
        await make('Besluit voorstellen', { name: decision, what: 'Dat doen wij dit jaar.' });
        await make('Actie toevoegen', { name: action, owner: 'Tineke Trekker', due: '1 juni 2027' });
        const told = await text(page);
        for (const one of [point, decision, action]) expect(told).toContain(one);
        expect(await page.locator('a[href*="/vinkjes/beoordeling"]').count()).toBe(7);
        expect(await page.getByRole('button', { name: /^Neem/ }).count()).toBe(0);
        await page.locator('#antwoorden summary').click();
        await page.getByLabel(/^Wat gaat goed/).fill(well);
        await page.getByRole('button', { name: 'Antwoorden opslaan' }).last().click();
        await page.getByRole('status').filter({ hasText: 'opgeslagen' }).waitFor();
      });
      await as('board-member', async (page) => {
        await page.goto(pack);
        // Nobody held it against a check: who decides says to have seen that, where it is asked.
        await page.getByRole('button', { name: `Neem besluit: ${decision}` }).click();
        const unseen = page.locator('.pack-line', { hasText: decision }).getByRole('alert').filter({ hasText: /./ });
        expect(await unseen.allInnerTexts()).toEqual([expect.stringContaining('vink hieronder aan')]);
        await page
          .locator('.pack-line', { hasText: decision })
          .getByLabel(/^Gezien/)
          .check();
        await page.getByRole('button', { name: `Neem besluit: ${decision}` }).click();
        expect(await page.locator('.pack-line', { hasText: decision }).innerText()).toContain('genomen');
        const paper = readPdf(
          await (await page.context().request.get(`${new URL(pack).origin}${new URL(pack).pathname}/stukken.pdf`)).body(),
        );
        const printed = paper.texts.join('').replace(/\s+/g, ' ');
        for (const one of [point, decision, well, 'Klopt de focus nog?']) {
          expect(printed).toContain(one);
        }
        await go(page, 'overleg/terugblik');
        expect(await page.locator('.look-back__wide').innerText()).toContain(well);
        await page.goto(`${site.origin}/programmas/${PLACE}`);
        expect(await page.locator('section[aria-labelledby="besloten"]').innerText()).toContain(decision);
        await page.goto(`${site.origin}/werk/kalender?vanaf=${script ? '2027-06' : '2027-05'}&wat=overleg`);
        expect(await text(page)).toContain(meeting);
      });
    },
  );
});

it('a programme manager of a programme without questions takes six over to begin with, once however often it is sent', async () => {
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

it('a programme manager takes the year plan to an own calendar, and is warned of a year with too few coalition meetings', async () => {
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

it('an external reader is shown no meetings of a programme in which they do not steer', async () => {
  const stranger = await signInAs(site.origin, 'external-reader');
  for (const path of ['overleg', 'overleg/jaarplan.ics']) {
    expect((await stranger.get(`/werk/leefbaar-dorp/${path}`)).status).toBe(404);
  }
});

looksAtItsPages();
