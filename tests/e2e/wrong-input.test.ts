import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { workAddress, WHOLE_INSTANCE } from '#domain/address/work-address';
import { RESIDENT } from '#domain/account/viewer';
import { KIND_NAMES, kindOf, type KindName } from '#domain/register/kinds';
import { drawnForm, plainText } from '../access/acts/drawn-form.ts';
import { PROGRAMME, takingPart, typed } from '../access/acts/stage.ts';
import { pagesOfThings } from '../access/pages-of-things.ts';
import { KLUSPLOEG_ID } from '../access/row.ts';
import { atWork, PLACE } from './at-work.ts';
import { inWorkshop } from './in-workshop.ts';
import { signInAs, signInByName, type Caller } from './sign-in.ts';

const NORTH = PLACE.slice('/werk/'.length);
const SCRIPT = '<script>alert(1)</script>';
const MANAGER = takingPart('programme-manager', [PROGRAMME]);

const on = atWork();
const { at } = on;
let manager: Caller;
beforeAll(async () => {
  manager = await signInAs(on.site.origin, 'programme-manager');
});

interface Answer {
  status: number;
  page: string;
  /** What is told at each field, by the name of the field. */
  faults: Readonly<Record<string, string>>;
}

/** Sends a form that a page drew, as a browser without scripts does, with some fields typed anew. */
async function send(who: Caller, at: string, page: string, action: string, fill: Record<string, string>): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of typed(drawnForm(page, action), fill)) form.append(name, value);
  const answer = await who.post(at.replace(/\?.*/, '') + action, form);
  const text = await answer.text();
  const told = [...text.matchAll(/<a href="[^"]*#veld-(\w+)[^"]*"[^>]*>([\s\S]*?)<\/a>/g)];
  const faults = Object.fromEntries(told.map(([, field, words]) => [field, plainText(words!.replace(/<[^>]*>/g, '')).trim()]));
  return { status: answer.status, page: text, faults };
}

const read = async (who: Caller, at: string) => (await who.get(at)).text();

/** Sends the form of a new thing. */
async function make(kind: KindName, fill: Record<string, string>, who = manager, place = NORTH): Promise<Answer> {
  const at = workAddress.fresh(place, kind, 'nl');
  return send(who, at, await read(who, at), '', fill);
}

/** Sends the form of a thing that is there. */
async function change(kind: KindName, id: string, fill: Record<string, string>): Promise<Answer> {
  const at = workAddress.thing(NORTH, kind, id, 'nl', { all: true });
  return send(manager, at, await read(manager, at), '?/bewaar', fill);
}

const newestNamed = (kind: KindName, name: string) =>
  inWorkshop(on.site, async ({ register }) => {
    const { things } = await register.list(MANAGER, kind, { order: { by: 'createdAt', descending: true }, limit: 20 });
    return things.find(({ values }) => (values as { name?: string }).name === name)!;
  });

/** Fields of a kind in which people write words: not an hour, which is a text of five signs. */
function wordFields(kind: KindName): string[] {
  return Object.entries(kindOf(kind).fields).flatMap(([name, spec]) =>
    (spec.type === 'text' || spec.type === 'prose') && spec.longest >= SCRIPT.length ? [name] : [],
  );
}

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
        headers: { origin: on.site.origin, accept: 'text/html' },
      });
      expect(answer.status()).toBe(400);
      const text = await answer.text();
      expect(text).toContain('Dit formulier is te oud of kwam niet van deze site');
      expect(text).toContain('Vals');
    });
  });
});

describe('very few people', () => {
  const FEW = 'Dit zijn heel weinig mensen';
  const sealOf = (page: string) => /name="bekeken"[^>]*value="([^"]+)"/.exec(page)?.[1] ?? '';
  const at = workAddress.fresh(NORTH, 'output', 'nl');
  const fill = { name: 'Gezinnen met hulp', unit: 'gezinnen', delivered: '2' };
  const asks = ({ page }: Answer) => page.includes('type="checkbox"') && page.includes('id="bekeken"') && page.includes(FEW);

  it('are told of together with every fault of the form, once, and saved when somebody looked', async () => {
    const wrong = await make('output', { ...fill, intervention: 'De Klusploeg', period: 'ooit' });
    expect([wrong.status, wrong.faults.period, asks(wrong)]).toEqual([400, expect.stringContaining('geen datum'), true]);
    // The tick holds for this number, also where the form comes back for something else; another number is looked at anew.
    const ticked = await send(manager, at, wrong.page, '', { bekeken: sealOf(wrong.page), period: 'nooit' });
    expect([ticked.status, ticked.faults.period, asks(ticked)]).toEqual([400, expect.stringContaining('geen datum'), false]);
    const other = await send(manager, at, ticked.page, '', { delivered: '3', period: '2024' });
    expect([other.status, asks(other)]).toEqual([400, true]);
    const back = await send(manager, at, ticked.page, '', { period: '2024' });
    expect([back.status, back.faults]).toEqual([303, {}]);
  });

  it('are asked of for several rows at once too', async () => {
    expect(
      (await make('output', { ...fill, intervention: 'De Klusploeg', name: 'Gezinnen in één keer', delivered: '12', period: '2024' }))
        .status,
    ).toBe(303);
    const { id, version } = await newestNamed('output', 'Gezinnen in één keer');
    const together = `${workAddress.together(NORTH, 'output', 'nl')}?welk=delivered&rij=${id}.${version}`;
    const page = await read(manager, together);
    const form = new FormData();
    for (const [name, value] of typed(drawnForm(page, new URL(together, on.site.origin).search), { delivered: '4' }))
      form.append(name, value);
    const answer = await manager.post(together, form);
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining(FEW)]);
  });
});

it('text that is too long is refused field by field, and stands there still', async () => {
  for (const kind of ['intervention', 'partner', 'meeting', 'grant'] as const) {
    const long = 'é'.repeat(20_001);
    const fields = wordFields(kind);
    const { status, page, faults } = await make(kind, Object.fromEntries(fields.map((name) => [name, long])));
    expect(status, kind).toBe(400);
    const drawn = fields.filter((name) => page.includes(`name="${name}"`));
    expect(drawn.length, kind).toBeGreaterThan(2);
    for (const name of drawn) expect(faults[name], `${kind} ${name}`).toMatch(/heeft 20001 tekens; hooguit \d+ past/);
    expect(page.split(long).length - 1, kind).toBe(drawn.length);
  }
});

describe('wrong dates', () => {
  it.each(['31-02-2023', '29-02-2023', '30-13-2024', '2024-00', '1-1-0000', '99999', 'ooit'])(
    'refuses %s, and says how to write a date',
    async (typed) => {
      const { status, page, faults } = await make('intervention', { name: 'Op tijd', what: 'Iets.', begins: typed });
      expect([status, faults.begins]).toEqual([400, expect.stringMatching(/bestaat niet|geen datum die Peil begrijpt/)]);
      expect(page).toContain(`value="${typed}"`);
    },
  );

  it('refuses an end before the begin, by a fault at the end', async () => {
    const { status, faults } = await make('intervention', { name: 'Terug in de tijd', what: 'Iets.', begins: 'maart 2025', ends: '2023' });
    expect([status, faults]).toEqual([400, { ends: expect.stringContaining('Dit (2023) ligt voor "Begin" (maart 2025)') }]);
    expect(faults.ends).toContain('Kijk beide na.');
  });
});

describe('amounts', () => {
  it('are read with comma and point as people write them, below nought only where that can be, and never guessed', async () => {
    const { id } = await inWorkshop(on.site, async ({ register }) => {
      const { things } = await register.list(MANAGER, 'budgetAmount', {
        programmes: [PROGRAMME],
        where: { year: [2026], sort: ['spent'] },
        limit: 1,
      });
      return things[0]!;
    });
    const at = workAddress.thing(NORTH, 'budgetAmount', id, 'nl', { all: true });
    const kept = async () => Object.fromEntries(drawnForm(await read(manager, at), '?/bewaar')).amount;
    for (const [written, shown] of [
      ['1.234,56', '1.234,56'],
      ['1234.56', '1.234,56'],
      ['€ 1.234', '1.234,00'],
      ['2,7 miljoen', '2.700.000,00'],
      ['-500,25', '-500,25'],
    ] as const) {
      expect((await change('budgetAmount', id, { amount: written })).status, written).toBe(303);
      expect(await kept(), written).toBe(shown);
    }
    for (const [written, words] of [
      ['1,234', 'op twee manieren'],
      ['12,3456', 'verder dan hele centen'],
      ['veel', 'geen bedrag'],
    ] as const) {
      const { status, page, faults } = await change('budgetAmount', id, { amount: written });
      expect([status, faults.amount], written).toEqual([400, expect.stringContaining(words)]);
      expect(page, written).toContain(`value="${written}"`);
    }
    expect(await kept()).toBe('-500,25');
    const { status, faults } = await make('grant', { name: 'Min', requested: '-1', granted: '-0,01' });
    expect([status, faults.requested, faults.granted]).toEqual([
      400,
      expect.stringContaining('onder nul'),
      expect.stringContaining('onder nul'),
    ]);
  });
});

describe('an answer to what Peil suggests', () => {
  const at = `${PLACE}/koppelkansen/bord`;
  const GONE = 'Dit voorstel is er niet meer';
  const WHY = 'Zo leert wie kookt ook fietsen.';

  it('that comes too late, or to what was never suggested, is refused in words above the board, with what was typed', async () => {
    const page = await read(manager, at);
    const { paar } = Object.fromEntries(drawnForm(page, '?/afwijzen')) as { paar: string };
    expect((await send(manager, at, page, '?/afwijzen', { waarom: 'De tijden botsen.' })).status).toBe(303);
    const elsewhere = /\/interventies\/([0-9a-f-]{36})/.exec(await read(await signInByName(on.site.origin, 'Dirk Dorpen'), '/werk/leefbaar-dorp-2021-2026/interventies'))![1]!; // prettier-ignore
    const wrong: Record<string, string>[] = [
      {},
      { paar: `${KLUSPLOEG_ID} ${elsewhere}`, met: 'leefbaar-dorp-2021-2026' },
      { paar: SCRIPT },
    ];
    for (const fill of wrong) {
      const answer = await send(manager, at, page, '?/overwegen', { paar, ...fill, verbreedt: 'yes', waarom: WHY });
      const told = plainText(answer.page.replace(/<[^>]*>/g, ' '));
      expect([answer.status, told.split(GONE).length - 1, told.includes(WHY)], JSON.stringify(fill)).toEqual([400, 1, true]);
      expect(answer.page).not.toContain(SCRIPT);
    }
    // A step on the board whose card is not there any more is told so too.
    const moved = await send(manager, at, page, '?/verder', { koppelkans: elsewhere, waarom: WHY });
    expect([moved.status, moved.page.includes('Dit is er niet.'), moved.page.includes(WHY)]).toEqual([400, true, true]);
    const { things } = await inWorkshop(on.site, ({ register }) => register.list(MANAGER, 'linkage', { programmes: [PROGRAMME] }));
    expect(things.filter(({ values }) => values.widensBecause === WHY)).toEqual([]);
  });
});

describe('plans in a circle', () => {
  it('no programme is part of itself, also not by way of another, and no plan stands beside itself', async () => {
    const administrator = await signInAs(on.site.origin, 'administrator');
    const told = expect.stringContaining('verwijst naar zichzelf');
    const self = await change('programme', PROGRAMME, { parent: PROGRAMME });
    expect([self.status, self.faults.parent]).toEqual([400, told]);
    const part = { name: 'Deel van Noord', sort: 'other', summary: 'Een deel.', parent: PROGRAMME, published: 'ja' };
    expect((await make('programme', part, administrator, WHOLE_INSTANCE)).faults).toEqual({});
    const { id } = await newestNamed('programme', part.name);
    const circle = await change('programme', PROGRAMME, { parent: id });
    expect([circle.status, circle.faults.parent]).toEqual([400, told]);

    expect((await make('plan', { name: 'Visie op de wijk', state: 'adopted' })).faults).toEqual({});
    const plan = await newestNamed('plan', 'Visie op de wijk');
    const beside = await change('plan', plan.id, { overlaps: 'Visie op de wijk', clashes: plan.id });
    expect([beside.status, beside.faults.clashes ?? beside.faults.overlaps]).toEqual([400, told]);
  });
});

it('a text that begins as a formula, or holds the lines of a calendar, is a text in every file', async () => {
  const [meeting] = await inWorkshop(
    on.site,
    async ({ register }) => (await register.list(MANAGER, 'meeting', { programmes: [PROGRAMME], limit: 1 })).things,
  );
  const evil = `=HYPERLINK("http://evil.example"; "klik, \\nu"),${'é'.repeat(60)}`;
  expect((await change('meeting', meeting!.id, { name: evil, place: '@SUM(A1)', goesWell: '-1+1\r\nEND:VEVENT' })).status).toBe(303);

  const csv = await read(manager, `${PLACE}/wijzigingen.csv?soort=vergaderingen`);
  const rows = Papa.parse<string[]>(csv.replace(/^\uFEFF/, '')).data;
  for (const written of [`'${evil}`, "'@SUM(A1)", "'-1+1\r\nEND:VEVENT"].map((text) => text.replaceAll('\r\n', '\n')))
    expect(rows.flat().map((cell) => cell.replaceAll('\r\n', '\n'))).toContain(written);
  expect(rows.flat().filter((cell) => /^[=+@]|^-[^\d]/.test(cell))).toEqual([]);

  const calendar = await read(manager, `${PLACE}/overleg/jaarplan.ics?jaar=${meeting!.values.on!.slice(0, 4)}`);
  for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
  expect(lines).toContain(`SUMMARY:${evil.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,')}`);
  expect(calendar.replaceAll('\r\n', '')).not.toContain('\n');
  expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(lines.filter((line) => line === 'BEGIN:VEVENT').length);
});

describe('script in every field', () => {
  it('is kept as the words that it is, or refused as such, and runs on no page of the workspace or for residents', async () => {
    const things = await inWorkshop(on.site, async ({ register }) => {
      const one = async (kind: KindName) => (await register.list(MANAGER, kind, { programmes: [PROGRAMME], limit: 1 })).things;
      return (await Promise.all(KIND_NAMES.map(one))).flat();
    });
    // The programme last: its address follows its name.
    const all = [...things.map(({ kind, id }) => [kind, id] as const), ['programme', PROGRAMME] as const];
    const refused: KindName[] = [];
    let kept = 0;
    for (const [kind, id] of all) {
      const at = workAddress.thing(NORTH, kind, id, 'nl', { all: true });
      const drawn = await read(manager, at);
      // What is written once, and what only others change, has no form.
      if (!drawn.includes('action="?/bewaar"')) continue;
      const answer = await send(manager, at, drawn, '?/bewaar', Object.fromEntries(wordFields(kind).map((name) => [name, SCRIPT])));
      if (answer.status === 303) kept += 1;
      else refused.push(kind);
      expect(answer.page, kind).not.toContain(SCRIPT);
      if (answer.status !== 303) expect(plainText(answer.page), kind).toContain(SCRIPT);
    }
    // A year that is closed, the name of a street, and a question that is answered: rules of their own, which scripts change nothing about.
    expect(refused).toEqual(['budgetAmount', 'streetApproach', 'evaluationQuestion']);

    expect(kept).toBeGreaterThan(30);

    const { slug } = await inWorkshop(on.site, async ({ register }) => (await register.find(MANAGER, 'programme', PROGRAMME))!);
    const place = `/werk/${slug}`;
    // Of lists that look alike a few.
    const lists = [
      'interventies',
      'subsidies',
      'plannen',
      'partners',
      'keten',
      'samenhang',
      'geld',
      'uitvoering',
      'overleg',
      'wijzigingen',
    ];
    const overviews = ['partners', 'plannen', 'straten', 'vinkjes'].map((one) => `${one}/overzicht`);
    const others = ['koppelkansen/bord', 'knelpunten/doorbraken', 'geld/subsidies'];
    const ofThings = all.map(([kind, id]) => workAddress.thing(slug!, kind, id, 'nl'));
    const residents = [`/programmas/${slug}`, '/programmas', '/wat-we-doen', '/wie-doet-mee'];
    // Every other door of the tables, also its files: the address of the programme is a new one now.
    const idOf = (kind: KindName) => things.find((one) => one.kind === kind)!.id;
    const ofIntervention = workAddress.thing(slug!, 'intervention', KLUSPLOEG_ID, 'nl', { all: true });
    const filled = Object.fromEntries(wordFields('intervention').map((name) => [name, SCRIPT]));
    expect((await send(manager, ofIntervention, await read(manager, ofIntervention), '?/bewaar', filled)).status).toBe(303);
    const named = await inWorkshop(on.site, ({ register }) => register.find(RESIDENT, 'intervention', KLUSPLOEG_ID));
    const doors = pagesOfThings('programme-manager', {
      place: slug!,
      openIntervention: named!.slug!,
      meeting: idOf('meeting'),
      check: idOf('commitmentCheck'),
    });
    const besides = doors.filter((path) => !residents.includes(path));
    expect(plainText(await read(manager, `/wat-we-doen/${named!.slug}`))).toContain(SCRIPT);
    let shown = 0;
    const files = new Map<string, string>();
    for (const path of [
      place,
      ...[...lists, ...overviews, ...others].map((one) => `${place}/${one}`),
      '/werk/zoeken?zoek=alert',
      ...ofThings,
      ...residents,
      ...besides,
    ]) {
      const answer = await manager.get(path);
      expect(answer.status, path).toBeLessThan(400);
      const page = await answer.text();
      if (!answer.headers.get('content-type')?.includes('text/html')) {
        files.set(path, answer.headers.get('content-type') ?? '');
        expect(answer.headers.get('x-content-type-options'), path).toBe('nosniff');
        continue;
      }
      expect(page, path).not.toContain(SCRIPT);
      if (plainText(page).includes(SCRIPT)) shown += 1;
    }
    expect(shown).toBeGreaterThan(60);
    // A file is never read as a page.
    expect([...files].filter(([, kind]) => /html|svg|[/+]xml/.test(kind)).map(([path]) => path)).toEqual([]);
    expect(files.size).toBeGreaterThan(5);
    // It comes by every page of the site.
  }, 120_000);
});
