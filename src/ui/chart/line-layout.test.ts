import { describe, expect, it } from 'vitest';
import { layoutLines, tickDecimals, type ChartPoint, type ChartSeries } from '#ui/chart/line-layout.ts';

const point = (period: string, value: number, more: Partial<ChartPoint> = {}): ChartPoint => ({
  period,
  value,
  lower: null,
  upper: null,
  open: false,
  ...more,
});
const series = (id: ChartSeries['id'], ...runs: ChartPoint[][]): ChartSeries => ({ id, name: id, runs });

describe('layoutLines', () => {
  it('draws one path per run, and a dot for a year that stands alone and for the last', () => {
    const [own] = layoutLines([series('area', [point('2010', 5)], [point('2014', 6), point('2015', 7)])], [], 1).series;
    expect(own!.paths).toHaveLength(1);
    expect(own!.dots).toHaveLength(2);
  });
  it('begins at zero unless all values are far from it', () => {
    expect(layoutLines([series('area', [point('2010', 5), point('2011', 9)])], [], 1).fromZero).toBe(true);
    expect(layoutLines([series('area', [point('2010', 90_000), point('2011', 91_000)])], [], 1).fromZero).toBe(false);
  });
  it('has no two ticks closer than the figures are exact', () => {
    const { ticks } = layoutLines([series('area', [point('2010', 0.6), point('2011', 0.7)])], [], 0.1);
    const values = ticks.map(({ value }) => value);
    expect(new Set(values.map((value) => value.toFixed(1))).size).toBe(values.length);
  });
  it('never names more years than fit on a phone, and always the first and the last', () => {
    const run = Array.from({ length: 23 }, (_, index) => point(String(2002 + index), index));
    const years = layoutLines([series('area', run)], [], 1).years.map(({ year }) => year);
    expect(years.length).toBeLessThanOrEqual(6);
    expect([years[0], years.at(-1)]).toEqual([2002, 2024]);
  });
  it('names the upper line above its end and the lower one below', () => {
    const [area, comparator] = layoutLines(
      [series('area', [point('2010', 2), point('2011', 3)]), series('comparator', [point('2010', 8), point('2011', 9)])],
      [],
      1,
    ).series;
    expect(comparator!.label.y).toBeLessThan(comparator!.dots[0]!.y);
    expect(area!.label.y).toBeGreaterThan(area!.dots[0]!.y);
  });
  it('keeps a name clear of its own line, also where that falls steeply', () => {
    const [own] = layoutLines([series('area', [point('2010', 100), point('2011', 0)])], [], 1).series;
    const [dot] = own!.dots;
    expect(dot!.y - own!.label.y).toBeGreaterThan(13 + 30);
  });
  it('writes every year inside the drawing, also when a figure is about December', () => {
    const run = [point('2013-12', 3), point('2015-12', 2)];
    expect(layoutLines([series('area', run)], [], 1).years).toEqual([
      { year: 2013, x: 3, anchor: 'start' },
      { year: 2015, x: 97, anchor: 'end' },
    ]);
  });
  it('draws margins as a band, and a provisional figure as an open dot', () => {
    const run = [point('2010', 5, { lower: 4, upper: 6 }), point('2011', 6, { lower: 5, upper: 7, open: true })];
    const [own] = layoutLines([series('area', run)], [], 1).series;
    expect(own!.bands).toHaveLength(1);
    expect(own!.dots).toMatchObject([{ open: true }]);
  });
  it('puts a break between the last figure before and the first after', () => {
    const layout = layoutLines([series('area', [point('2010', 5)], [point('2012', 6)])], [{ period: '2012', mark: 'a' }], 1);
    expect(layout.breaks).toEqual([{ mark: 'a', x: 50 }]);
  });
});

describe('tickDecimals', () => {
  const of = (...values: number[]): number => tickDecimals(values.map((value) => ({ value })));
  it('is none for whole numbers, and as many as the finest value needs', () => {
    expect(of(0, 5, 10)).toBe(0);
    expect(of(0, 0.5, 1)).toBe(1);
    expect(of(1, 1.25)).toBe(2);
  });

  it('shares an axis with others when asked to: a year stands in its middle, and no line crosses a hole', () => {
    const layout = layoutLines([series('area', [point('2010', 5), point('2011', 6)], [point('2014', 7)])], [], 1, { span: [2010, 2020] });
    expect(layout.years).toEqual([]);
    expect(layout.series[0]!.paths).toHaveLength(1);
    expect(layout.series[0]!.dots.map(({ x }) => x)).toEqual([45]);
  });
});
