import { describe, expect, it } from 'vitest';
import { FAKE_COUNTRY, FAKE_MUNICIPALITY, fakeArea, fakeIndicator, fakeReading } from '#insight/figure/test-figures';
import { indicatorPage, uncolouredBecause } from '#insight/indicator/indicator-page';

const selwerd = fakeArea('BU1', 'Selwerd', 'neighbourhood');
const beijum = fakeArea('BU2', 'Beijum', 'neighbourhood');
const district = fakeArea('WK1', 'Noord', 'district');

const reading = fakeReading({
  areas: [FAKE_COUNTRY, FAKE_MUNICIPALITY, selwerd, beijum, district],
  indicators: [fakeIndicator('a'), fakeIndicator('planned', { status: 'planned', mappings: [] })],
  figures: [
    { indicator: 'a', area: selwerd, period: '2024', value: 12 },
    { indicator: 'a', area: beijum, period: '2024', status: 'suppressed' },
    { indicator: 'a', area: selwerd, period: '2020', value: 10 },
    { indicator: 'a', area: district, period: '2024', value: 11 },
    { indicator: 'a', area: FAKE_MUNICIPALITY, period: '2024', value: 9 },
    { indicator: 'a', area: FAKE_COUNTRY, period: '2020', value: 8 },
  ],
});

describe('indicatorPage', () => {
  it('opens on the municipality of the world, the finest level with figures and the newest period', async () => {
    const page = (await indicatorPage(reading, 'a', {}))!;
    expect(page.scope).toMatchObject({
      municipality: 'GM0014',
      level: 'neighbourhood',
      levels: ['neighbourhood', 'district'],
      refused: [],
    });
    expect(page.period).toBe('2024');
    expect(page.age).toEqual({ period: '2024', years: 2, old: false });
  });

  it('lists areas A to Z and keeps a hidden figure with its reason', async () => {
    const page = (await indicatorPage(reading, 'a', {}))!;
    expect(page.rows.map(({ area, value, status }) => [area.name, value, status])).toEqual([
      ['Beijum', null, 'suppressed'],
      ['Selwerd', 12, 'ok'],
    ]);
    expect(page.missing).toEqual({ suppressed: 1 });
  });

  it('names the areas for which the source has no row at all', async () => {
    const page = (await indicatorPage(reading, 'a', { period: '2020' }))!;
    expect(page.absent.map(({ name }) => name)).toEqual(['Beijum']);
  });

  it('holds areas against the published figure of the municipality in the same period only', async () => {
    expect((await indicatorPage(reading, 'a', {}))!.comparator).toMatchObject({
      area: { name: 'Groningen' },
      point: { value: 9 },
    });
    expect((await indicatorPage(reading, 'a', { period: '2020' }))!.comparator).toBeNull();
  });

  it('keeps a municipality before and after a merger apart, and holds each period against the right one', async () => {
    const before = fakeArea('GM0014', 'Groningen', 'municipality', { divisionYear: 2018, placeId: 'before' });
    const page = (await indicatorPage(
      fakeReading({
        areas: [before, FAKE_MUNICIPALITY, selwerd],
        indicators: [fakeIndicator('a')],
        figures: [
          { indicator: 'a', area: selwerd, period: '2018', value: 1 },
          { indicator: 'a', area: before, period: '2018', value: 5 },
          { indicator: 'a', area: FAKE_MUNICIPALITY, period: '2024', value: 6 },
        ],
      }),
      'a',
      {},
    ))!;
    expect(page.course!.own.runs.map((run) => run.map(({ value }) => value))).toEqual([[5], [6]]);
    expect(page.comparator?.point.value).toBe(5);
  });

  it('says which part of a question it could not honour, and shows what there is', async () => {
    const page = (await indicatorPage(reading, 'a', { municipality: 'GM9999', level: 'province', period: '1900' }))!;
    expect(page.scope.refused).toEqual(['municipality', 'level', 'period']);
    expect(page.rows).toHaveLength(2);
  });

  it('has a page for an indicator without figures', async () => {
    const page = (await indicatorPage(reading, 'planned', {}))!;
    expect(page).toMatchObject({ coverage: null, period: null, rows: [], comparator: null });
  });

  it('is null for an indicator that the catalogue does not know', async () => {
    expect(await indicatorPage(reading, 'nothing', {})).toBeNull();
  });

  it('marks areas of a division that is gone', async () => {
    const old = fakeArea('BU1', 'De Hoogte', 'neighbourhood', { divisionYear: 2013, placeId: 'old' });
    const page = (await indicatorPage(
      fakeReading({
        areas: [FAKE_MUNICIPALITY, old, selwerd],
        indicators: [fakeIndicator('a')],
        figures: [{ indicator: 'a', area: old, period: '2012', value: 1 }],
      }),
      'a',
      {},
    ))!;
    expect(page.rows.map(({ area, current }) => [area.name, current])).toEqual([['De Hoogte', false]]);
    expect(page.age?.old).toBe(true);
  });
});

describe('uncolouredBecause', () => {
  const { themes } = reading.catalogue;

  it('never colours who lives somewhere, nor counts and classes', () => {
    expect(uncolouredBecause(fakeIndicator('x', { themes: ['samenstelling'] }), themes)).toBe('composition');
    expect(uncolouredBecause(fakeIndicator('x', { kind: 'count' }), themes)).toBe('count');
    expect(uncolouredBecause(fakeIndicator('x', { kind: 'class' }), themes)).toBe('class');
    expect(uncolouredBecause(fakeIndicator('x'), themes)).toBeNull();
  });
});
