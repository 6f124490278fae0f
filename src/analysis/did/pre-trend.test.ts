import { expect, it } from 'vitest';
import { preTrend } from './pre-trend.ts';

// R: C[i, k] <- i / 2 + sin(1.7 * i * k) + (i <= 6) * 0.3 * k for 16 areas and 4 periods;
// summary(manova(t(apply(C, 1, diff)) ~ (1:16 <= 6)), test = "Hotelling-Lawley"): F 3.507973508 on 3 and 12, p 0.04934744344
const courses = Array.from({ length: 16 }, (_, area) =>
  [1, 2, 3, 4].map((k) => (area + 1) / 2 + Math.sin((area + 1) * k * 1.7) + (area < 6 ? 0.3 * k : 0)),
);
const treated = courses.map((_, area) => area < 6);

it('preTrend() is the Hotelling-Lawley test of R on the changes', () => {
  expect(preTrend(courses, treated)).toMatchObject({ by: 'hotelling', periods: 4, areas: 16 });
  expect(preTrend(courses, treated)?.p).toBeCloseTo(0.04934744344, 8);
});

it('preTrend() does not mind a level of its own for each area', () => {
  const lifted = courses.map((course, area) => course.map((value) => value + 1000 * area));
  expect(preTrend(lifted, treated)?.p).toBeCloseTo(0.04934744344, 6);
});

it('preTrend() permutes where there are too few areas for that many periods', () => {
  const found = preTrend(courses.slice(4, 10), treated.slice(4, 10));
  expect(found).toMatchObject({ by: 'permutation', areas: 6 });
  // 15 pairs of six areas: the smallest p is one in fifteen.
  expect((found?.p ?? 0) * 15).toBeCloseTo(Math.round((found?.p ?? 0) * 15), 9);
});

it('preTrend() finds nothing in courses that are exactly alike', () => {
  const alike = treated.map((_, area) => [area, area + 1, area + 2]);
  expect(preTrend(alike, treated)?.p).toBe(1);
});

it('preTrend() says nothing of one period or one group', () => {
  expect(preTrend([[1], [2]], [true, false])).toBeNull();
  expect(preTrend([[1, 2]], [true])).toBeNull();
});
