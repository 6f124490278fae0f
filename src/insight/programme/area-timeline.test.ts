import { describe, expect, it } from 'vitest';
import { fromDisclosed } from '#domain/disclosure/disclosed';
import type { AreaProfile, IndicatorProfile } from '#domain/profile/profile';
import type { AreaDoings } from '#domain/programme-page/area-doings';
import type { TimelineDoing } from '#domain/programme-page/timeline';
import { fakeArea, FAKE_MUNICIPALITY } from '#insight/figure/test-figures';
import { areaTimeline } from './area-timeline.ts';
import { fakeThing } from './test-content.ts';

const figure = (id: string, years: number, { reference = {}, old = false }: { reference?: object | null; old?: boolean } = {}) =>
  ({
    indicator: { id, kind: 'share' },
    latest: { release: `release of ${id}` },
    reference,
    age: { old },
    own: { runs: [Array.from({ length: years }, () => ({ release: 'older' }))], facts: [] },
    comparator: { runs: [], facts: [] },
  }) as unknown as IndicatorProfile;
const theme = (id: string, lead: IndicatorProfile, ...rows: IndicatorProfile[]) => ({ theme: { id }, lead, rows });
const profile = (...themes: ReturnType<typeof theme>[]) =>
  fromDisclosed(
    {
      area: fakeArea('BU1', 'Futenhof', 'neighbourhood'),
      comparator: { kind: 'municipality', area: FAKE_MUNICIPALITY },
      themes,
      sources: { 'release of a': { table: 'A' } },
    } as unknown as AreaProfile,
    [],
  );
const event = (id: string, at: string) => ({ event: fakeThing('timelineEvent', id, { at }), programme: { id: 'p', name: 'P', slug: 'p' } });
const doing = (id: string, asOf: string) => ({ id, begins: '2020', asOf }) as TimelineDoing;
const doings = (given: Partial<AreaDoings> = {}) => ({ history: [], dated: [], undated: 0, left: 0, themes: [], ...given }) as AreaDoings;

describe('areaTimeline()', () => {
  it('tells events oldest first, with what was done, up to the newest day that is known', () => {
    const told = areaTimeline(
      profile(),
      doings({ history: [event('late', '2023'), event('early', '2014?')], dated: [doing('work', '2026-11-01')], undated: 2 }),
    )!;
    expect(told.events.map(({ id }) => id)).toEqual(['early', 'late']);
    expect([told.of, told.asOf, told.undated, told.left, told.doings.length]).toEqual(['area', '2026-11-01', 2, 0, 1]);
  });

  it('is not there where nothing has a date', () => {
    expect(areaTimeline(profile(theme('wonen', figure('a', 4))), doings({ undated: 3 }))).toBeNull();
  });

  it('takes of each theme the figure that says how it is, themes of what is done here first, and only those with a line', () => {
    const told = areaTimeline(
      profile(
        theme('leren', figure('l', 5)),
        theme('veilig-zijn', figure('v', 1)),
        theme('wonen', figure('old', 9, { old: true }), figure('a', 6)),
        theme('gezond', figure('g', 5)),
      ),
      doings({ history: [event('late', '2023')], themes: ['wonen'] }),
    )!;
    expect(told.figures.map((one) => [one.figure.indicator.id, one.area.name, one.comparator?.name, one.source?.table])).toEqual([
      ['a', 'Futenhof', 'Groningen', 'A'],
      ['l', 'Futenhof', 'Groningen', undefined],
      ['g', 'Futenhof', 'Groningen', undefined],
    ]);
    expect(told.withoutLine).toBe(1);
  });

  it('tells the newest of very many events, and how many are left', () => {
    const history = Array.from({ length: 30 }, (_, index) => event(`e${index}`, String(2020 - index)));
    const told = areaTimeline(profile(), doings({ history, left: 5 }))!;
    expect([told.events.length, told.events.at(-1)!.id, told.left]).toEqual([24, 'e0', 11]);
  });
});
