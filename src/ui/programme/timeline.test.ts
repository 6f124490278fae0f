import { describe, expect, it } from 'vitest';
import type { ProgrammeTimeline } from '#domain/programme-page/timeline';
import { barEnd, placeOn, timelineAxis } from './timeline-axis.ts';
import { timelineYears, yearsWithout } from './timeline-years.ts';

const fact = (period: string, value: number | null = 5) => ({ period, value, status: value === null ? 'suppressed' : 'ok', flag: 'final' });
const figureOf = (...periods: string[]) => {
  const facts = periods.map((period) => fact(period));
  return { figure: { own: { runs: [facts], facts }, comparator: { runs: [], facts: facts.slice(1) } } };
};
const timeline = (given: Record<string, unknown> = {}) =>
  ({
    of: 'programme',
    asOf: '2023-11-30',
    begins: null,
    ends: null,
    events: [],
    doings: [],
    undated: 0,
    left: 0,
    figures: [],
    withoutLine: 0,
    ...given,
  }) as ProgrammeTimeline;
const event = (id: string, at: string, until: string | null = null) => ({ id, values: { name: id, at, until } });
const doing = (id: string, begins: string, ends: string | null = null, state = 'running') => ({
  id,
  slug: id,
  name: id,
  state,
  asOf: '2026-11-01',
  begins,
  ends,
});

describe('timelineAxis()', () => {
  it('holds figures, events and interventions on one axis of whole years', () => {
    const axis = timelineAxis(
      timeline({ events: [event('a', '2021')], doings: [doing('b', '2022-05')], figures: [figureOf('2016', '2018')] }),
    );
    expect([axis.span, axis.cut]).toEqual([[2016, 2024], false]);
    expect(axis.at(2020)).toBe(0.5);
  });

  it('says so when figures begin long before the first event, or a plan lies far ahead', () => {
    const old = timelineAxis(timeline({ events: [event('a', '2020')], figures: [figureOf('1995', '2022')] }));
    expect([old.span, old.cut]).toEqual([[2010, 2024], true]);
    const far = timelineAxis(timeline({ doings: [doing('b', '2023', '2043')] }));
    expect([far.span, far.cut]).toEqual([[2023, 2028], true]);
  });

  it('stands without anything but the day for which it is told', () => {
    expect(timelineAxis(timeline()).span).toEqual([2023, 2024]);
  });
});

describe('placeOn()', () => {
  const axis = timelineAxis(timeline({ events: [event('a', '2020')] }));

  it('is a dot where the month is known, and as wide as the year where only that is', () => {
    expect(placeOn(axis, '2022-07', null)).toEqual({ dot: { at: expect.closeTo(0.635), uncertain: false }, sure: null, soft: [] });
    expect(placeOn(axis, '2021?', null)).toEqual({ dot: null, sure: null, soft: [{ from: 0.25, to: 0.5, uncertain: true }] });
  });

  it('is sure only from the last possible begin to the first possible end', () => {
    const { sure, soft } = placeOn(axis, '2020', '2022');
    expect([sure, soft.map(({ from }) => from)]).toEqual([{ from: 0.25, to: 0.5 }, [0, 0.5]]);
    expect(placeOn(axis, '2021-01', '2022-12').sure).toEqual({ from: 0.25, to: 0.75 });
    expect(placeOn(axis, '2021-01?', '2022-12').soft).toHaveLength(1);
  });
});

describe('barEnd()', () => {
  it('goes on to the day for which it is known; what stopped at an unknown moment, or is yet to begin, has no length', () => {
    const ends = (state: string, end: string | null, begins = '2019') =>
      barEnd({ ...doing('a', begins, end, state), asOf: '2023-11-30' } as never);
    expect([ends('running', null), ends('running', '2025'), ends('stopped', null), ends('completed', '2021')]).toEqual([
      '2023-11-30',
      '2025',
      null,
      '2021',
    ]);
    expect(ends('prepared', null, '2024-02')).toBeNull();
  });
});

describe('timelineYears()', () => {
  it('tells all that is drawn, each at its own year, and no year of which nothing is known', () => {
    const years = timelineYears(
      timeline({
        begins: '2015',
        events: [event('unsure', '2016?'), event('long', '2020-03', '2021')],
        doings: [doing('b', '2016', '2020-06')],
        figures: [figureOf('2016', '2018')],
      }),
    );
    expect(years[0]!.programmeBegins).toBe(true);
    expect(
      years.map(({ year, events, begun, ended, figures }) => [
        year,
        [...events, ...begun, ...ended].map(({ id }) => id).join(),
        figures.map(({ comparator }) => comparator !== null),
      ]),
    ).toEqual([
      [2015, '', []],
      [2016, 'unsure,b', [false]],
      [2018, '', [true]],
      [2020, 'long,b', []],
    ]);
  });
});

describe('yearsWithout()', () => {
  const without = (given: Record<string, unknown>, ...periods: string[]) => yearsWithout(figureOf(...periods) as never, timeline(given));

  it('tells where a figure begins after the first event or ends before the last, and nothing of what is still to come', () => {
    const given = { events: [event('a', '2014?'), event('b', '2022')], doings: [doing('c', '2016', '2030')] };
    expect(without(given, '2016', '2020')).toEqual({ until: 2016, since: 2020 });
    expect(without(given, '2014', '2022')).toEqual({ until: null, since: null });
  });

  it('tells nothing of a figure or a timeline without years', () => {
    expect(without({ events: [event('a', '2014')] })).toEqual({ until: null, since: null });
    expect(without({}, '2014')).toEqual({ until: null, since: null });
  });
});
