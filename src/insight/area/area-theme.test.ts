import { expect, it } from 'vitest';
import type { Theme } from '#domain/catalogue/catalogue';
import type { Indicator } from '#domain/indicator/indicator';
import type { IndicatorProfile } from '#domain/profile/profile';
import { areaTheme } from '#insight/area/area-theme';
import { fakeIndicator } from '#insight/figure/test-figures';

const theme = { id: 'wonen', judged: true } as Theme;
const lines = { facts: [], runs: [], breaks: [] };

function figure(id: string, indicator: Partial<Indicator>, more: Partial<IndicatorProfile> = {}): IndicatorProfile {
  const fact = { value: 1 } as IndicatorProfile['latest'];
  const age = { period: '2024', years: 2, old: false };
  return {
    indicator: fakeIndicator(id, indicator),
    latest: fact,
    reference: fact,
    age,
    missing: null,
    olderDivision: null,
    own: lines,
    comparator: lines,
    statement: null,
    ...more,
  };
}
const order = (figures: IndicatorProfile[]): string[] => {
  const { lead, rows } = areaTheme(theme, figures, 0);
  return [lead!, ...rows].map(({ indicator }) => indicator.id);
};

it('areaTheme leads with a core share, and tells counts and distances last', () => {
  const figures = [
    figure('count', { kind: 'count', core: true }),
    figure('far', { kind: 'distance', core: true }),
    figure('share', {}),
    figure('core', { core: true }),
  ];
  expect(order(figures)).toEqual(['core', 'share', 'count', 'far']);
});

it('areaTheme tells figures of an earlier division after those of today', () => {
  expect(order([figure('old', {}, { olderDivision: 2013 }), figure('now', {})])).toEqual(['now', 'old']);
});

it('areaTheme keeps the order of the catalogue among equals, and sets apart what is missing', () => {
  const none = figure('none', {}, { latest: null, missing: { status: 'suppressed', period: '2024' } });
  expect(order([figure('b', {}), none, figure('a', {})])).toEqual(['b', 'a']);
  expect(areaTheme(theme, [none], 3)).toMatchObject({ lead: null, plannedCount: 3, missing: [{ indicator: { id: 'none' } }] });
});
