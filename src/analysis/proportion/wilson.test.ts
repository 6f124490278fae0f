import { expect, it } from 'vitest';
import { wilsonInterval } from '#analysis/proportion/wilson';

// Newcombe 1998, Statistics in Medicine 17, table I, method 3 (score without continuity correction).
it.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('wilsonInterval() of %i out of %i is the published one', (k, n, lower, upper) => {
  const interval = wilsonInterval(k / n, n);
  expect(interval.lower).toBeCloseTo(lower, 4);
  expect(interval.upper).toBeCloseTo(upper, 4);
});
