import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '#base/clock';
import { RESIDENT } from '#domain/account/viewer';
import type { Register } from '#domain/register/register';
import { fakeArea, fakeReading, FAKE_MUNICIPALITY } from '#insight/figure/test-figures';
import { OWN_PROGRAMME_FIELDS } from '#app/pages/work/workspace';
import { attention } from '#insight/attention/attention';
import { deputyPage } from '#insight/deputy/deputy-page';
import { areaDoings } from '#insight/programme/area-doings';
import { chainPicture } from '#insight/programme/chain-picture';
import { ownFiguresTold } from '#insight/own-figure/own-figures-told';
import { interventionPage } from '#insight/programme/intervention-page';
import { partnersPage } from '#insight/programme/partners-page';
import { readProgramme } from '#insight/programme/programme-content';
import { programmePage } from '#insight/programme/programme-page';
import { publicDoings } from '#insight/programme/public-doings';
import { ownFigureLedger } from '#register/own-figures/own-figure-ledger';
import { newestChange } from '#register/reading/newest-change';
import type { TestDatabase } from '#register/testing/open-test-database';
import { filledRegister, managerOf } from './filled-register.ts';

const selwerd = fakeArea('BU00141000', 'Selwerd', 'neighbourhood');
const reading = fakeReading({ areas: [FAKE_MUNICIPALITY, selwerd], indicators: [], figures: [] });

let database: TestDatabase;
let register: Register;

beforeAll(async () => {
  ({ database, register } = await filledRegister('groningen'));
});
afterAll(() => database.close());

const contentOf = async (name: string) => {
  const { things } = await register.list(RESIDENT, 'programme');
  return readProgramme(
    register,
    RESIDENT,
    things.find(({ values }) => values.name?.includes(name))!,
  );
};

it('what needs attention is counted of the fields that the list of own programmes reads, as a start page tells it', async () => {
  const { things } = await register.list(RESIDENT, 'programme');
  const manager = { ...managerOf(''), takesPart: things.flatMap(({ id }) => managerOf(id).takesPart) };
  const few = (await register.list(manager, 'programme', { fields: OWN_PROGRAMME_FIELDS })).things;
  const count = async (programme: (typeof few)[number]) => (await attention(register, manager, programme, '2026-11-22')).length;
  const whole = await Promise.all(things.map(async (one) => [one.id, await count(one)] as const));
  expect(new Map(await Promise.all(few.map(async (one) => [one.id, await count(one)] as const)))).toEqual(new Map(whole));
  expect(
    things.some(({ values }) => values.ends),
    'one of them is over',
  ).toBe(true);
});

describe('pages on the programmes of Groningen, from the register', () => {
  it('show what is done in Selwerd, with the day for which it is true', async () => {
    const family = { parents: [], children: [], partOf: [fakeArea('GRONINGEN-NOORD', 'Groningen-Noord', 'programme_area')] };
    const { here, around } = areaDoings(await publicDoings(register, reading.figures), selwerd, family, '2026-11-22');
    expect(here.map(({ name, asOf }) => [name, asOf])).toEqual([
      ['Volkshortus', '2023-11-30'],
      ['Woonomgeving verbeteren', '2023-11-30'],
    ]);
    expect(around.map(({ name }) => name)).toContain('Wijkbedrijven');
  });

  it('tell a programme with its five linkage opportunities, its partners and who is missed', async () => {
    const content = await contentOf('Groningen-Noord');
    const page = await programmePage(reading, content);
    expect(page.interventions).toHaveLength(12);
    expect(page.linkages).toHaveLength(5);
    expect(page.goals).toEqual({ objectives: 5, known: 0 });
    expect(page.contact?.name).toBe('Gemeente Groningen');
    const { missing, bodies } = partnersPage(content);
    expect(missing.map(({ name }) => name)).toEqual(['De zorg', 'Ondernemers', 'Werkgevers']);
    expect(page.partners.disputed).toEqual([
      { name: 'Werkgevers', takesPart: 'Gebiedsplan, hoofdstuk 5', missing: 'Gebiedsplan, hoofdstuk 7' },
    ]);
    expect([page.residentsAsked, page.hasUncheckedTrend, page.isMoneySplit]).toEqual([0, true, false]);
    expect(bodies.map(({ name }) => name)).toContain('Maatschappelijke coalitie');
  });

  it('tell a deputy of all six arrangements, each with its role of government or that nobody wrote it', async () => {
    const { programmes } = await deputyPage(register, RESIDENT, '2026-11-22');
    const parts = programmes.filter(({ parent }) => parent?.startsWith('Leefbaarheidsprogramma'));
    expect(parts).toHaveLength(6);
    const rolesOf = ({ programme }: (typeof parts)[number]) => programme.values.governmentRoles ?? [];
    expect(parts.filter((one) => rolesOf(one).length > 0).map(rolesOf)).toEqual([['supporting'], ['supporting']]);
    // Where nobody wrote the role, that is asked; nowhere is it left blank.
    for (const one of parts) expect(one.unanswered.includes('governmentRoles'), one.programme.id).toBe(rolesOf(one).length === 0);
  });

  it('draw a chain whose every goal is served and whose gaps show', async () => {
    const { columns } = chainPicture(await contentOf('Groningen-Noord'));
    const nodes = columns.flatMap(({ nodes: all }) => all);
    expect(nodes.filter(({ gaps }) => gaps.includes('unserved'))).toEqual([]);
    expect(nodes.filter(({ gaps }) => gaps.includes('without-criterion'))).toHaveLength(5);
    expect(columns.find(({ step }) => step === 'outcome')!.nodes).toEqual([]);
  });

  it('add nothing up that the source does not break down, and keep the counts of applications', async () => {
    const { money, children } = await programmePage(reading, await contentOf('Leefbaarheidsprogramma'));
    expect(children).toHaveLength(6);
    // Amounts that the source gives as a whole for all years together, each as it stands: neither split nor added up.
    expect(money.sources.flatMap((source) => source.totals)).toEqual([]);
    const amounts = money.sources.flatMap(({ lines }) => lines.flatMap((line) => line.amounts));
    expect(amounts.map(({ year, until, sort, cents }) => [year, until, sort, cents])).toEqual([
      [2020, 2023, 'budgeted', 700_000_000],
      [2020, 2023, 'budgeted', 400_000_000],
      [2020, 2023, 'budgeted', 270_000_000],
      [2020, 2023, 'spent', 270_000_000],
    ]);
    expect(money.schemes.map(({ scheme }) => scheme.values.applicationCount ?? null)).toContain(42);
  });

  it('tell an intervention with every check of its programme, none judged yet', async () => {
    const content = await contentOf('Groningen-Noord');
    const page = await interventionPage(
      reading.figures,
      content.intervention.find(({ slug }) => slug === 'volkshortus')!,
      content,
      await ownFiguresTold(ownFigureLedger(database.db, systemClock), content.intervention[0]!, [], '2026-11-22'),
      '2026-11-22',
    );
    expect(page.ownFigures).toEqual([]);
    expect(page.checks).toHaveLength(7);
    expect(page.checks.every(({ newest }) => newest === null)).toBe(true);
    expect(page.outputs.map(({ values }) => values.delivered)).toEqual([500]);
  });

  it('say nothing of what is not for residents, and see it when that changes', async () => {
    const before = await newestChange(database.db);
    const [programme] = (await register.list(RESIDENT, 'programme', { text: 'Noord' })).things;
    const manager = managerOf(programme!.id);
    const [idea] = await register.write(
      manager,
      [
        {
          action: 'create',
          kind: 'intervention',
          programme: programme!.id,
          values: { name: 'Nog een idee', state: 'idea', what: 'Iets.' },
        },
      ],
      'form',
    );
    const names = async () => (await publicDoings(register, reading.figures)).interventions.map(({ name }) => name);
    const after = await newestChange(database.db);
    expect(after).not.toBe(before);
    const action = { action: 'create', kind: 'action', programme: programme!.id, values: { name: 'Bellen', state: 'open' } } as const;
    await register.write(manager, [action], 'command');
    expect(await newestChange(database.db)).toBe(after);
    expect(await names()).not.toContain('Nog een idee');
    await register.write(
      manager,
      [{ action: 'change', kind: 'intervention', id: idea!.id, version: idea!.version, values: { state: 'prepared' } }],
      'form',
    );
    expect(await names()).toContain('Nog een idee');
  });
});
