import { describe, expect, it } from 'vitest';
import type { Area } from '#domain/area/area';
import type { Verdict } from '#domain/answer/codes';
import { seal } from '#domain/disclosure/seal';
import { NO_VERDICTS, type VerdictTable } from '#domain/figures/verdicts';
import type { Indicator } from '#domain/indicator/indicator';
import { worseAndWorsening } from './worse-and-worsening.ts';

const AREA = { code: 'X', name: 'X', placeId: 'x' } as Area;
const indicator = (id: string, direction: 'more' | 'less', theme = 'wonen') => ({ id, direction, themes: [theme] }) as Indicator;

interface Row {
  id: string;
  verdict: Verdict | null;
  gapLast?: number;
  slope?: number;
  p?: number;
  kendall?: number;
  reasons?: VerdictTable['reasons'][number];
}

function table(rows: Row[]): VerdictTable {
  const all = <T>(value: T): T[] => rows.map(() => value);
  const numbers = (of: (row: Row) => number | undefined) => Float64Array.from(rows, (row) => of(row) ?? NaN);
  return {
    ...NO_VERDICTS,
    length: rows.length,
    indicator: rows.map(({ id }) => id),
    // The family of the store is another one, and must not be used.
    verdict: all<Verdict | null>('no-clear-change'),
    verdictAlone: rows.map(({ verdict }) => verdict),
    reasons: rows.map(({ reasons = [] }) => reasons),
    warnings: all([]),
    comparator: all('municipality'),
    n: Int32Array.from(rows, () => 10),
    firstPeriod: all('2015'),
    lastPeriod: all('2024'),
    gapLast: numbers(({ gapLast }) => gapLast),
    slope: numbers(({ slope }) => slope),
    lower: numbers(() => -1),
    upper: numbers(() => 1),
    p: numbers(({ p }) => p),
    pMannKendall: numbers(({ kendall, p }) => kendall ?? p),
    areaChange: all('flat'),
    referenceChange: all('flat'),
  };
}

const ask = (rows: Row[], judged: Indicator[]) => worseAndWorsening(AREA, seal(table(rows)), judged, ['wonen', 'werken']);

describe('worseAndWorsening()', () => {
  const more = indicator('income', 'more');
  const less = indicator('crime', 'less', 'werken');

  it('lists what is on the bad side of the agreed direction and goes further that way', () => {
    const rows: Row[] = [
      { id: 'income', verdict: 'widening', gapLast: -3, slope: -0.4, p: 0.001 },
      { id: 'crime', verdict: 'widening', gapLast: 3, slope: 0.4, p: 0.001 },
    ];
    expect(ask(rows, [less, more]).worse.map((one) => one.indicator.id)).toEqual(['income', 'crime']);
    const better: Row[] = [
      { id: 'income', verdict: 'widening', gapLast: 3, slope: 0.4, p: 0.001 },
      { id: 'crime', verdict: 'closing', gapLast: 3, slope: -0.4, p: 0.001 },
    ];
    expect(ask(better, [less, more]).worse).toEqual([]);
  });

  it('lists a gap that crossed to the bad side, not one that crossed to the good side', () => {
    expect(ask([{ id: 'income', verdict: 'crossed', gapLast: -1, slope: -1, p: 0.001 }], [more]).worse).toHaveLength(1);
    expect(ask([{ id: 'income', verdict: 'crossed', gapLast: 1, slope: 1, p: 0.001 }], [more]).worse).toEqual([]);
  });

  it('stands only among all that was tested in the area, by the weaker witness', () => {
    const judged = [more, ...Array.from({ length: 19 }, (_, no) => indicator(`other${no}`, 'more'))];
    const others: Row[] = judged.slice(1).map(({ id }) => ({ id, verdict: 'no-clear-change', gapLast: -1, slope: -1, p: 0.5 }));
    const among = (kendall: number) =>
      ask([{ id: 'income', verdict: 'widening', gapLast: -1, slope: -1, p: 0.001, kendall }, ...others], judged);
    // 0.004 x 20 = .08 stands at q = .10; 0.04 x 20 = .8 does not, though both pass 5 % alone.
    expect(among(0.004).worse[0]).toMatchObject({ p: 0.004, pFamily: expect.closeTo(0.08, 10) });
    expect(among(0.04).worse).toEqual([]);
    expect(among(0.04)).toMatchObject({ tests: 20, q: 0.1, refusedCount: 0 });
  });

  it('counts what was not tested with every reason, and what has no row as too few', () => {
    const rows: Row[] = [
      { id: 'income', verdict: 'too-few', reasons: ['too-few-points', 'unresolved-break'] },
      { id: 'crime', verdict: null, reasons: ['model-based-figure'] },
    ];
    expect(ask(rows, [more, less, indicator('absent', 'more')])).toMatchObject({
      tests: 0,
      worse: [],
      refusedCount: 3,
      refused: { 'too-few-points': 2, 'unresolved-break': 1, 'model-based-figure': 1 },
    });
  });

  it('counts a gap that never moved as a test without a claim', () => {
    expect(ask([{ id: 'income', verdict: 'no-clear-change', gapLast: -1, slope: 0, p: NaN }], [more])).toMatchObject({
      tests: 1,
      worse: [],
    });
  });
});
