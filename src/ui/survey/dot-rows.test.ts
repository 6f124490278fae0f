import { expect, it } from 'vitest';
import { dotTicks } from './dot-rows.ts';

const row = (value: number | null, upper: number | null = null) => ({ id: 'a', name: 'a', label: '', value, upper });

it.each([
  [[row(38.7)], [0, 10, 20, 30, 40]],
  [[row(70, 90)], [0, 20, 40, 60, 80, 100]],
  [[row(7.1, 7.4)], [0, 2, 4, 6, 8]],
  [[row(null)], [0, 0.5, 1]],
])('dotTicks() goes from zero to above the largest value and margin', (rows, ticks) => {
  expect(dotTicks(rows)).toEqual(ticks);
});
