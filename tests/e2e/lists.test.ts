import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PROGRAMME, takingPart } from '../access/acts/stage.ts';
import { atWork, main, PLACE } from './at-work.ts';
import { looksRight } from './browser.ts';
import { inWorkshop } from './in-workshop.ts';
import { MODES } from './journeys-on.ts';
import { looksAtItsPages } from './looked-at-pages.ts';

/** What people keep in lists, and on the board of linkages. */
const on = atWork();
const INTERVENTIONS = `${PLACE}/interventies`;
const BOARD = `${PLACE}/koppelkansen/bord`;

describe.each(MODES)('%s', (_, script) => {
  const { at, alsoLooksRight } = on.with({ script });

  /** Narrows a list to a word: where scripts run, typing is enough, and the page stays. */
  async function narrow(page: Page, word: string): Promise<void> {
    const search = page.getByLabel('Zoek in de tekst');
    await search.fill(word);
    if (!script) return page.getByRole('button', { name: 'Tonen' }).click();
    await expect.poll(() => page.locator('#lijst-telling').innerText(), { timeout: 5000 }).toMatch(/^\d+ interventies?$/);
    expect(page.url()).toContain(`?zoek=${word}`);
    expect(await search.evaluate((box) => box === document.activeElement)).toBe(true);
  }

  /** Ticks every row of a list: where scripts run, by one box. */
  async function tickAll(page: Page): Promise<void> {
    if (script) await page.getByLabel('Kies alle regels').check();
    else for (const box of await page.getByLabel(/^Kies /).all()) await box.check();
  }

  it('a programme manager keeps a list under a name, opens it from there, and takes it away', async () => {
    await at('programme-manager', INTERVENTIONS, async (page) => {
      await narrow(page, 'klusploeg');
      await page.getByText('Bewaarde lijsten').click();
      await page.getByLabel('Deze keuze bewaren onder een naam').fill('Mijn klussen');
      await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
      await page.goto(on.site.origin + INTERVENTIONS);
      await page.getByRole('link', { name: 'Mijn klussen' }).click();
      expect(await page.getByLabel('Zoek in de tekst').inputValue()).toBe('klusploeg');
      expect(await main(page).getByRole('row').count()).toBe(2);
      await page.getByRole('button', { name: 'Mijn klussen niet meer bewaren' }).click();
      expect(await page.getByRole('link', { name: 'Mijn klussen' }).count()).toBe(0);
    });
  });

  it('a programme manager confirms a state in one press and takes that back, without losing the list or the place in it', async () => {
    await at('programme-manager', INTERVENTIONS, async (page) => {
      await narrow(page, 'warm');
      await tickAll(page);
      const confirm = page.getByRole('button', { name: 'Nog steeds zo: Warm wonen' });
      const row = main(page).getByRole('row', { name: /Warm wonen/ });
      const place = () => page.evaluate(() => document.activeElement?.id);
      const rows = (await main(page).getByRole('row').count()) - 1;
      if (script)
        await expect.poll(() => page.locator('[data-ticked]').innerText()).toBe(rows === 1 ? 'Eén regel gekozen' : `${rows} regels gekozen`); // prettier-ignore
      await confirm.click();
      await row.getByText('Vandaag bevestigd.').waitFor();
      expect(await page.getByLabel('Zoek in de tekst').inputValue()).toBe('warm');
      const before = await place();
      if (script) {
        expect(before).toMatch(/^klopt-/);
        expect(await page.getByLabel('Kies Warm wonen').isChecked()).toBe(true);
      }
      await page.getByRole('button', { name: 'Ongedaan maken: Warm wonen' }).click();
      await confirm.waitFor();
      if (script) expect(await place()).toBe(before);
      // The box that ticks all is there only where scripts run.
      if (script) await looksRight(page);
    });
  });

  it('a programme manager gives several rows one field together, or none of them', async () => {
    await at('programme-manager', INTERVENTIONS, async (page) => {
      await narrow(page, 'klusploeg');
      await tickAll(page);
      await page.getByLabel('Van de aangevinkte regels veranderen').selectOption('duration');
      await page.getByRole('button', { name: 'Verder' }).click();
      await alsoLooksRight(page);
      await page.getByLabel(/^Tijdelijk of blijvend/).selectOption(script ? 'structural' : 'incidental');
      await page.getByRole('button', { name: 'Alles veranderen' }).click();
      expect(await page.getByRole('status').first().innerText()).toBe('Eén regel is veranderd.');
      await page.goBack();
      await page.getByRole('button', { name: 'Alles veranderen' }).click();
      expect(await page.locator('#fouten').innerText()).toContain('Iemand anders heeft dit intussen veranderd');
    });
  });

  it('a programme manager who changes several actions together is told once above the form what is wrong with every row', async () => {
    await at('programme-manager', `${PLACE}/acties?state=open`, async (page) => {
      for (const box of (await page.getByLabel(/^Kies (?!alle regels)/).all()).slice(0, 3)) await box.check();
      await page.getByLabel('Van de aangevinkte regels veranderen').selectOption('due');
      await page.getByRole('button', { name: 'Verder' }).click();
      await page.getByRole('button', { name: 'Alles veranderen' }).click();
      expect(await page.locator('#fouten li').allInnerTexts()).toEqual(['Klaar op: Vul in op welke dag het klaar is.']);
      expect(await page.locator('form li .field__fault').count()).toBe(3);
    });
  });

  it('a programme manager gives several rows no words that lead to a person before they were looked at, as the form of one does not', async () => {
    const number = script ? '06-87654321' : '06-12345678';
    await at('programme-manager', `${INTERVENTIONS}?zoek=klusploeg`, async (page) => {
      await page.getByLabel('Kies De Klusploeg').check();
      await page.getByLabel('Van de aangevinkte regels veranderen').selectOption('why');
      await page.getByRole('button', { name: 'Verder' }).click();
      const button = page.getByRole('button', { name: 'Alles veranderen' });
      await page.locator('#veld-why').fill(`Bel ${number} voor een klus.`);
      await button.click();
      expect(await page.locator('#personen').innerText()).toContain(number);
      expect(await page.locator('#veld-why').inputValue()).toBe(`Bel ${number} voor een klus.`);
      expect(await page.locator('#fouten').count()).toBe(0);
      await alsoLooksRight(page);
      await button.click();
      expect(await page.locator('#personen').count()).toBe(1);
      await page.locator('#bekeken').check();
      await button.click();
      expect(await page.getByRole('status').first().innerText()).toBe('Eén regel is veranderd.');
    });
  });

  it('a partner begins the day: the own interventions first, with what is asked; confirms one there, and what is of others is folded', async () => {
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

  it('a partner proposes a linkage, and the programme manager takes it further with the one test, without a name in it', async () => {
    const name = script ? 'Samen koken en tuinieren' : 'Samen koken en klussen';
    const card = (page: Page) => page.locator('section[aria-labelledby="bord"] li.card', { hasText: name });
    await at('partner-member', `${PLACE}/koppelkansen/nieuw`, async (page) => {
      await page.locator('[name=name]').fill(name);
      await page.locator('[name=widensChances]').selectOption('not-asked');
      await page.getByRole('button', { name: 'Opslaan' }).last().click();
      await page.goto(on.site.origin + BOARD);
      expect(await card(page).locator('summary', { hasText: 'Verder brengen' }).count()).toBe(0);
    });
    await at('programme-manager', BOARD, async (page) => {
      const further = async (state: string, widens: string, because: string) => {
        await card(page).locator('summary', { hasText: 'Verder brengen' }).click();
        await card(page).locator('[name=stand]').selectOption(state);
        await card(page).locator('[name=verbreedt]').selectOption(widens);
        await card(page).locator('[name=waarom]').fill(because);
        await card(page).locator('form[action="?/verder"] button').click();
      };
      await further('agreed', 'not-asked', '');
      expect(await card(page).locator('[role=alert]').innerText()).toContain('Zeg eerst of bewoners er meer kansen door krijgen');
      await card(page).locator('summary', { hasText: 'Verder brengen' }).click();
      await further('agreed', 'yes', 'Mevrouw De Vries komt dan ook eten.');
      expect(await card(page).locator('#personen').innerText()).toMatch(/lijkt een naam.*Mevrouw De Vries/s);
      await card(page).locator('summary', { hasText: 'Verder brengen' }).click();
      await further('agreed', 'yes', 'Wie komt eten, vindt ook werk.');
      expect(await main(page).innerText()).toContain('Deze koppelkans is een stap verder.');
      expect(await page.locator('section[aria-labelledby="stand-agreed"]').innerText()).toContain(name);
    });
  });

  it('a board member and a researcher propose a linkage too, and change only what they proposed', async () => {
    const nameOf = (who: string) => `Samen leren en ${script ? 'rekenen' : 'lezen'}, zegt de ${who}`;
    let proposed = '';
    for (const who of ['board-member', 'researcher'] as const) {
      await at(who, `${PLACE}/koppelkansen/nieuw`, async (page) => {
        const states = await page.locator('[name=state] option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
        expect(states.filter(Boolean), who).toEqual(['considered']);
        await page.locator('[name=name]').fill(nameOf(who));
        await page.locator('[name=widensChances]').selectOption('not-asked');
        await page.getByRole('button', { name: 'Opslaan' }).last().click();
        await page.locator('[name=why]').fill('Wie leest, vindt de weg.');
        await page.getByRole('button', { name: 'Opslaan' }).last().click();
        expect(await main(page).innerText(), who).toContain('Opgeslagen.');
        await page.goto(on.site.origin + BOARD);
        expect(await page.locator('summary', { hasText: 'Verder brengen' }).count(), who).toBe(0);
        const link = page.getByRole('link', { name: nameOf(who), exact: true });
        if (proposed !== '') {
          await page.goto(proposed);
          expect(await main(page).innerText(), who).toContain('Je kunt dit lezen, niet veranderen.');
        }
        await page.goto(on.site.origin + BOARD);
        proposed = new URL((await link.getAttribute('href'))!, page.url()).href;
      });
    }
  });
});

// Without scripts only: its pages are links, which scripts leave alone.
it('a controller goes through a long list page by page, narrowed and in an order, and meets everything once', async () => {
  const day = (index: number) => `2031-0${1 + (index % 9)}-01`;
  const name = (index: number) => `Nagaan ${String(index).padStart(3, '0')}`;
  // Two in three are open; many are due on one day, so that an order that is not settled would lose some.
  const all = Array.from(
    { length: 190 },
    (_, index) => ({ name: name(index), state: index % 3 === 0 ? 'done' : 'open', due: day(index) }) as const,
  );
  await inWorkshop(on.site, ({ register }) =>
    register.write(
      takingPart('programme-manager', [PROGRAMME]),
      all.map((values) => ({ action: 'create', kind: 'action', programme: PROGRAMME, values })),
      'command',
    ),
  );
  const met: string[] = [];
  await on.at('controller', `${PLACE}/acties?zoek=nagaan&state=open&volgorde=-due`, async (page) => {
    for (let at = 1; ; at += 1) {
      expect(new URL(page.url()).searchParams.get('volgorde')).toBe('-due');
      expect(await page.getByLabel('Zoek in de tekst').inputValue()).toBe('nagaan');
      met.push(
        ...(await main(page)
          .getByRole('link', { name: /^Nagaan \d+$/ })
          .allInnerTexts()),
      );
      const next = page.getByRole('link', { name: 'Volgende' });
      if ((await next.count()) === 0) break;
      expect(at).toBeLessThan(4);
      await next.click();
    }
  });
  const open = all.filter(({ state }) => state === 'open');
  expect(met.toSorted()).toEqual(open.map((one) => one.name));
  const due = new Map(all.map((one) => [one.name, one.due]));
  expect(met.map((one) => due.get(one))).toEqual(
    open
      .map((one) => one.due)
      .sort()
      .reverse(),
  );
});

looksAtItsPages();
