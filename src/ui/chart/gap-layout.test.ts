import { expect, it } from 'vitest';
import type { GapYear } from '#domain/profile/area-gap';
import { layoutGap } from '#ui/chart/gap-layout.ts';

const year = (period: string, gap: number, fitted: GapYear['fitted'] = null): GapYear => ({ period, area: gap, reference: 0, gap, fitted });

it('layoutGap() always has nought on its scale, with the dots on the side of it where they belong', () => {
  const above = layoutGap([year('2019', 5), year('2020', 6)], 0.1);
  expect(above.dots.every(({ y }) => y < above.zero)).toBe(true);
  const below = layoutGap([year('2019', -5), year('2020', -6)], 0.1);
  expect(below.dots.every(({ y }) => y > below.zero)).toBe(true);
  for (const { zero, height } of [above, below]) expect(zero > 0 && zero < height).toBe(true);
});

it('layoutGap() draws line and band only where something was tested, and a single year in the middle', () => {
  const plain = layoutGap([year('2019', 1)], 0.1);
  expect([plain.band, plain.fitted, plain.dots[0]!.x]).toEqual([null, null, 50]);
  const line = { value: 1, lower: 0.5, upper: 1.5 };
  const tested = layoutGap([year('2019', 1, line), year('2020', 2, line)], 0.1);
  expect(tested.fitted).toMatch(/^M3,[\d.]+L97,[\d.]+$/);
  expect(tested.band).toMatch(/^M.*Z$/);
});
