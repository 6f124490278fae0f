import { expect, it } from 'vitest';
import type { Fact, IndicatorProfile, Lines } from '#domain/profile/profile';
import type { FigureStatement, GapRecord } from '#domain/profile/statement';
import { areaGap } from '#insight/area/area-gap';
import { fakeArea, fakeIndicator } from '#insight/figure/test-figures';

const area = fakeArea('BU00141000', 'Selwerd', 'neighbourhood');
const lines = (values: (number | null)[], first = 2015): Lines => ({
  facts: values.map((value, at) => ({ area, period: String(first + at), value, lower: null, upper: null }) as Fact),
  runs: [],
  breaks: [],
});

function figure(own: (number | null)[], other: (number | null)[], record: Partial<GapRecord> | null): IndicatorProfile {
  const statement =
    record && ({ record: { comparator: 'municipality', factorToWhole: 1, first: '2016', last: '2021', ...record } } as FigureStatement);
  return {
    indicator: fakeIndicator('a', { sampling: 'register' }),
    own: lines(own),
    comparator: lines(other),
    statement,
  } as IndicatorProfile;
}

const OWN = [99, 10, 11, null, 13, 14, 15, 99];
const OTHER = [99, 20, 20, 20, 20, 20, 20, 99];

it('areaGap() holds the years of the stored verdict, leaves out missing ones, and fits what was judged', () => {
  const gap = areaGap(figure(OWN, OTHER, {}))!;
  expect(gap.years.map(({ period, gap: difference }) => [period, difference])).toEqual([
    ['2016', -10],
    ['2017', -9],
    ['2019', -7],
    ['2020', -6],
    ['2021', -5],
  ]);
  // One point a year closer, without noise: line and band are the gaps themselves, both slopes 1.
  for (const { gap: difference, fitted } of gap.years) {
    expect(fitted!.value).toBeCloseTo(difference, 9);
    expect(fitted!.lower).toBeLessThanOrEqual(fitted!.value + 1e-9);
    expect(fitted!.upper).toBeGreaterThanOrEqual(fitted!.value - 1e-9);
  }
  expect(gap.sen!.slope).toBeCloseTo(1, 12);
});

it('areaGap() works out the rest of the municipality by the stored share', () => {
  const gap = areaGap(figure(OWN, OTHER, { comparator: 'rest', factorToWhole: 0.8 }))!;
  // 20 = 0.2 x 10 + 0.8 x 22.5
  expect(gap.years[0]).toMatchObject({ area: 10, reference: 22.5, gap: -12.5 });
});

it('areaGap() draws no line through too few years, and nothing without a stored verdict', () => {
  const few = areaGap(figure([null, 1, 2], [null, 3, 3], { last: '2017' }))!;
  expect(few.years.map(({ fitted }) => fitted)).toEqual([null, null]);
  expect(few.sen).toBeNull();
  expect(areaGap(figure(OWN, OTHER, null))).toBeNull();
  expect(areaGap(figure(OWN, OTHER, { first: null, last: null }))).toBeNull();
});
