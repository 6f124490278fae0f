import { describe, expect, it } from 'vitest';
import type { YearAhead } from '#domain/profile/projection';
import { layoutFan } from '#ui/chart/fan-layout.ts';

const known = (from: number, ...values: number[]) => values.map((value, index) => ({ period: String(from + index), value, open: false }));
const HELD = { inside: 0, of: 0 };
const ahead = (from: number, spread: number | null, ...values: number[]): YearAhead[] =>
  values.map((value, index) => ({
    period: String(from + index),
    value,
    naive: 10,
    band80: spread === null ? null : { lower: value - spread, upper: value + spread },
    band95: spread === null ? null : { lower: value - 2 * spread, upper: value + 2 * spread },
    errors: 0,
    held80: HELD,
    held95: HELD,
  }));

describe('layoutFan', () => {
  it('opens both bands at the last known figure, the wide one beneath', () => {
    const drawn = layoutFan(known(2018, 8, 9, 10), ahead(2021, 1, 11, 12), 1);
    expect(drawn.bands.map(({ level }) => level)).toEqual([95, 80]);
    const start = /^M([\d.]+),([\d.]+)/.exec(drawn.mean)!;
    for (const { path } of drawn.bands) expect(path.startsWith(start[0])).toBe(true);
    expect(drawn.now).toBe(Number(start[1]));
    expect(drawn.naive.startsWith(start[0])).toBe(true);
  });

  it('draws no band where none is claimed', () => {
    expect(layoutFan(known(2018, 10, 10, 10), ahead(2021, null, 10, 10), 1).bands).toEqual([]);
  });

  it('runs no line over a year without a figure', () => {
    const drawn = layoutFan([...known(2014, 8, 9), ...known(2018, 8, 9)], ahead(2020, 1, 9), 1);
    expect(drawn.past).toHaveLength(2);
  });

  it('keeps everything within the drawing, and names the first and the last year', () => {
    const drawn = layoutFan(known(2010, ...Array.from({ length: 15 }, (_, index) => 90 + index / 2)), ahead(2025, 1, 97, 98, 99), 1);
    expect(drawn.years.at(0)?.year).toBe(2010);
    expect(drawn.years.at(-1)?.year).toBe(2027);
    const heights = drawn.bands.flatMap(({ path }) => [...path.matchAll(/,([\d.]+)/g)].map((match) => Number(match[1])));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...heights)).toBeLessThanOrEqual(drawn.height);
  });
});
