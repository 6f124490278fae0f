import { expect, it } from 'vitest';
import { compareTwoMeasurements, firstAndLast } from './two-measurements.ts';

// By hand: 41 - 36 with errors 1.5 and 2: se 2.5, half width 1.959964 * 2.5 = 4.89991.
it('compareTwoMeasurements() adds the errors of both in squares and never speaks of a trend', () => {
  const answer = compareTwoMeasurements({ time: 2020, value: 36, se: 1.5 }, { time: 2024, value: 41, se: 2 });
  expect(answer).toMatchObject({
    estimate: 5,
    n: 2,
    method: { id: 'two-measurements' },
    warnings: [{ code: 'two-measurements' }],
    detail: { se: 2.5 },
  });
  expect(answer.interval?.lower).toBeCloseTo(0.10009, 5);
  expect(answer.interval?.upper).toBeCloseTo(9.89991, 5);
});

it('compareTwoMeasurements() has no interval without both errors', () => {
  expect(compareTwoMeasurements({ time: 2020, value: 36, se: null }, { time: 2024, value: 41, se: 2 }).interval).toBeNull();
});

it('firstAndLast() takes the first and last of too few years, in whatever order, and nothing of one year or of five', () => {
  const at = (time: number, value: number | null) => ({ time, value, se: 1 });
  const found = firstAndLast([at(2024, 7), at(2022, null), at(2018, 4), at(2020, 9), at(2026, null)]);
  expect(found).toMatchObject({ estimate: 3, detail: { from: 2018, to: 2024 } });
  expect(firstAndLast([at(2018, 4), at(2020, null)])).toBeNull();
  expect(firstAndLast([1, 2, 3, 4, 5].map((year) => at(2010 + year, year)))).toBeNull();
});
