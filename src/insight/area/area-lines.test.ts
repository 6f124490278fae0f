import { describe, expect, it } from 'vitest';
import type { Fact } from '#domain/profile/profile';
import type { PlaceFigures } from '#insight/area/area-figures';
import { linesOf } from '#insight/area/area-lines';
import { fakeArea, fakeIndicator } from '#insight/figure/test-figures';

const indicator = fakeIndicator('a');

function place(
  placeId: string,
  values: Record<string, number | null>,
  divisionYear = 2024,
  more: Partial<PlaceFigures> = {},
): PlaceFigures {
  const area = fakeArea('BU00140301', placeId, 'neighbourhood', { placeId, divisionYear });
  const facts = Object.entries(values).map(([period, value]): Fact => ({
    area,
    period,
    divisionYear,
    value,
    status: value === null ? 'suppressed' : 'ok',
    flag: 'final',
    quality: 'exact',
    lower: null,
    upper: null,
    base: null,
    release: 'R1',
  }));
  return { placeId, area, changes: [], sums: new Map(), byIndicator: new Map([['a', facts]]), ...more };
}

const periods = (lines: ReturnType<typeof linesOf>): string[][] => lines.runs.map((run) => run.map(({ period }) => period));

describe('linesOf', () => {
  it('joins the years of one place', () => {
    expect(periods(linesOf(indicator, [place('De Hoogte', { 2019: 1, 2020: 2, 2021: 3 })]))).toEqual([['2019', '2020', '2021']]);
  });

  it('never joins two places that bore the same code: De Hoogte and Indische buurt', () => {
    const change = {
      year: 2015,
      kind: 'recode',
      codes: ['BU0014*'],
      note: { nl: 'Andere codes.', en: 'Other codes.' },
      source: 's',
    } as const;
    const before = place('De Hoogte', { 2012: 9, 2013: 8 }, 2013);
    const after = place('Indische buurt', { 2015: 4, 2016: 5 }, 2015, { changes: [{ ...change, codes: [...change.codes] }] });
    const lines = linesOf(indicator, [before, after]);
    expect(periods(lines)).toEqual([
      ['2012', '2013'],
      ['2015', '2016'],
    ]);
    expect(lines.breaks).toEqual([{ period: '2015', kind: 'division', note: change.note }]);
  });

  it('breaks where the definition changed, and says why', () => {
    const reason = { nl: 'Anders geteld.', en: 'Counted in another way.' };
    const lines = linesOf(fakeIndicator('a', { breaks: [{ period: '2020', reason }] }), [place('p', { 2019: 1, 2020: 2 })]);
    expect(periods(lines)).toEqual([['2019'], ['2020']]);
    expect(lines.breaks).toEqual([{ period: '2020', kind: 'definition', note: reason }]);
  });

  it('leaves a gap at a hidden figure, without calling it a break', () => {
    const lines = linesOf(indicator, [place('p', { 2019: 1, 2020: null, 2021: 3, 2022: 4 })]);
    expect(periods(lines)).toEqual([['2019'], ['2021', '2022']]);
    expect(lines.breaks).toEqual([]);
    expect(lines.facts).toHaveLength(4);
  });

  it('joins figures of every second year, and leaves a gap where one of those is absent', () => {
    expect(periods(linesOf(indicator, [place('p', { 2006: 1, 2008: 2, 2010: 3, 2014: 4 })]))).toEqual([['2006', '2008', '2010'], ['2014']]);
  });

  it('breaks an own area where it became the sum of other areas', () => {
    const sums = new Map([
      [2013, 'BU00140202'],
      [2015, 'BU00141000'],
    ]);
    const old = place('Selwerd', { 2012: 1 }, 2013);
    const now = place('Selwerd', { 2015: 2 }, 2015, { sums });
    now.byIndicator.set('a', [...old.byIndicator.get('a')!, ...now.byIndicator.get('a')!]);
    expect(periods(linesOf(indicator, [now]))).toEqual([['2012'], ['2015']]);
  });
});
