import { describe, expect, it } from 'vitest';
import type { Viewer } from '#domain/account/viewer';
import type { Theme } from '#domain/catalogue/catalogue';
import type { Place } from '#domain/figures/reader';
import type { KindName } from '#domain/register/kinds';
import type { Query, Register, Seen } from '#domain/register/register';
import { fakeArea } from '#insight/figure/test-figures';
import { thing } from '#insight/programme/test-things';
import { plansPage } from './plans-page.ts';

const AREAS = [
  fakeArea('GM0014', 'Groningen', 'municipality', { parent: 'NL00' }),
  fakeArea('WK001410', 'Noordwest', 'district', { parent: 'GM0014' }),
  fakeArea('BU00141000', 'Selwerd', 'neighbourhood', { parent: 'WK001410' }),
  fakeArea('BU00141001', 'Paddepoel', 'neighbourhood', { parent: 'WK001410' }),
  fakeArea('BU00141200', 'Beijum', 'neighbourhood', { parent: 'WK001412' }),
  fakeArea('BU00149900', 'Haren', 'neighbourhood', { parent: 'WK001499' }),
  fakeArea('NOORD', 'Noord', 'programme_area', { scheme: 'own' }),
];
const areaOf = (code: string) => AREAS.find((area) => area.code === code) ?? null;
const figures = {
  area: async (code: string) => areaOf(code),
  place: async () => ({ parts: ['BU00141000', 'BU00141200'].map((code) => areaOf(code)!) }) as unknown as Place,
};
const themes = ['wonen', 'leren', 'veilig-zijn'].map((id) => ({ id, title: { nl: id, en: id }, judged: true })) as Theme[];

const of = (programme: string) => ({ programme });
const theme = (id: string, programme: string, catalogueTheme: string | null) =>
  thing('programmeTheme', id, { name: `${id} bij ${programme}`, catalogueTheme, rank: id === 'wonen' ? 1 : 2 }, of(programme));
const plan = (id: string, programme: string, theirs: string[], areas: string[], more: Parameters<typeof thing<'plan'>>[2] = {}) =>
  thing('plan', id, { name: id, state: 'adopted', themes: theirs, areas, ...more }, of(programme));

const noord = thing('programme', 'noord', { name: 'Noord', areas: ['NOORD'] });
const THINGS: Partial<Record<KindName, Seen[]>> = {
  programme: [noord, thing('programme', 'stad', { name: 'Stad' }), thing('programme', 'dorp', { name: 'Dorp' })],
  programmeTheme: [
    theme('wonen', 'noord', 'wonen'),
    theme('samen', 'noord', null),
    theme('huizen', 'stad', 'Wonen'),
    theme('school', 'stad', 'leren'),
    theme('los', 'dorp', null),
  ],
  plan: [plan('visie', 'noord', ['wonen'], ['GM0014']), plan('buurthuis', 'noord', ['samen'], ['BU00141000'])],
};

/** A register that gives what it is asked for, as a viewer who may read all of `things` sees it. */
function registerOf(things: Partial<Record<KindName, Seen[]>>, asked: Viewer[] = []): Pick<Register, 'list'> {
  return {
    list: (viewer: Viewer, kind: KindName, { programmes, ids, where }: Query = {}) => {
      asked.push(viewer);
      const states: readonly unknown[] | undefined = (where as { state?: string[] } | undefined)?.state;
      const found = (things[kind] ?? []).filter(
        ({ id, programme, values }) =>
          (!programmes || programmes.includes(programme ?? '')) &&
          (!ids || ids.includes(id)) &&
          (!states || states.includes((values as { state: string }).state)),
      );
      return Promise.resolve({ things: found, total: found.length });
    },
  } as unknown as Pick<Register, 'list'>;
}

const viewer: Viewer = { person: 'me', isAdministrator: false, takesPart: [{ programme: 'stad', role: 'external-reader' }] } as never;
async function pageWith(...plans: Seen<'plan'>[]) {
  const register = registerOf({ ...THINGS, plan: [...THINGS.plan!, ...plans] });
  return plansPage({ register, figures, catalogue: { themes } }, viewer, noord);
}
const ids = (told: readonly { plan: { id: string } }[]) => told.map(({ plan: { id } }) => id);

describe('plansPage() with plans of other programmes', () => {
  it('holds them beside the theme that belongs to the same theme of the figures, with whose they are and what is shared', async () => {
    const { themes: rows, around } = await pageWith(plan('woonplan', 'stad', ['huizen'], ['WK001410']));
    expect(rows.map(({ id, beside }) => [id, ids(beside)])).toEqual([
      ['wonen', ['woonplan']],
      ['samen', []],
    ]);
    const [told] = rows[0]!.beside;
    expect(told).toMatchObject({ programme: { name: 'Stad', place: 'stad', isOpen: true }, themes: ['huizen bij stad'], isForAll: false });
    expect(told!.places.map(({ area }) => area?.name)).toEqual(['Selwerd']);
    expect([rows[1]!.common, around.plans, around.programmes]).toEqual([null, 1, 1]);
  });

  it('takes what lies in the area, around it or partly in it, and what only a plan of the programme reaches last', async () => {
    const { themes: rows } = await pageWith(
      plan('buiten', 'stad', ['huizen'], ['BU00149900']),
      plan('land', 'stad', ['huizen'], ['NL00']),
      plan('wijk', 'stad', ['huizen'], ['WK001410']),
      plan('stad', 'stad', ['huizen'], ['GM0014']),
      plan('elders', 'stad', ['huizen'], ['GM1234']),
    );
    expect(rows[0]!.beside.map(({ plan: { id }, places, isForAll }) => [id, places.length, isForAll])).toEqual([
      ['land', 1, true],
      ['stad', 1, true],
      ['wijk', 1, false],
      ['buiten', 0, false],
    ]);
  });

  it('calls a theme a gap only where no programme has a plan for it, and says which themes of the figures have none', async () => {
    const { themes: rows, around } = await pageWith(plan('schoolplan', 'stad', ['school'], ['BU00141000']));
    expect(around.elsewhere.map(({ theme: { id }, plans }) => [id, ids(plans)])).toEqual([['leren', ['schoolplan']]]);
    expect(around.unserved.map(({ id }) => id)).toEqual(['veilig-zijn']);
    expect(around.untold).toBe(1);
    expect(rows[0]!.gaps.withoutPlan).toEqual([]);
  });

  it('puts apart what can’t be compared, and counts what is nowhere; what ended stands nowhere', async () => {
    const { around } = await pageWith(
      plan('los plan', 'dorp', ['los'], ['GM0014']),
      plan('zonder thema', 'dorp', [], ['GM0014']),
      plan('nergens', 'dorp', ['los'], []),
      plan('provincie', 'dorp', ['los'], ['PV20']),
      plan('voorbij', 'stad', ['huizen'], ['GM0014'], { state: 'ended' }),
    );
    expect([ids(around.apart), around.plans, around.unplaced]).toEqual([['los plan', 'zonder thema'], 2, 2]);
  });

  it('points out an own plan and one of another that may overlap, each with how its programme calls the theme', async () => {
    const { around, proposed } = await pageWith(
      plan('woonplan', 'stad', ['huizen', 'school'], ['WK001410'], { begins: '2027' }),
      plan('woonzorg', 'stad', ['huizen'], ['GM0014'], { ends: '2020' }),
    );
    expect(around.overlaps.map(({ pair }) => pair.map(({ id }) => id))).toEqual([
      ['visie', 'woonplan'],
      ['visie', 'woonzorg'],
    ]);
    expect(around.overlaps[0]).toMatchObject({ themes: ['wonen bij noord'], theirThemes: ['huizen bij stad'], datesMissing: true });
    expect(around.overlaps[0]!.places.map(({ code }) => code)).toEqual(['WK001410']);
    expect(proposed).toEqual([]);
  });

  it('asks everything as its viewer, and tells nothing of a programme that they may not read', async () => {
    const asked: Viewer[] = [];
    const hidden = { ...THINGS, programme: [noord], plan: [...THINGS.plan!, plan('woonplan', 'stad', ['huizen'], ['GM0014'])] };
    const { around, themes: rows } = await plansPage(
      { register: registerOf(hidden, asked), figures, catalogue: { themes } },
      viewer,
      noord,
    );
    expect(new Set(asked)).toEqual(new Set([viewer]));
    expect([around.plans, around.overlaps, rows.flatMap(({ beside }) => beside)]).toEqual([0, [], []]);
  });

  it('says so where no area is filled in, of the programme nor of a plan of it', async () => {
    const register = registerOf({ ...THINGS, plan: [plan('woonplan', 'stad', ['huizen'], ['GM0014'])] });
    const nowhere = thing('programme', 'noord', { name: 'Noord' });
    const { around } = await plansPage({ register, figures, catalogue: { themes } }, viewer, nowhere);
    expect([around.hasArea, around.plans]).toEqual([false, 0]);
  });
});
