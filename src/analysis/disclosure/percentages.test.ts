import { expect, it } from 'vitest';
import { shownPercentage } from '#analysis/disclosure/percentages';

const RULE = { minBase: 50, minCount: 5 };

it.each([
  ['enough on both sides', 240, 61, 25.4],
  ['too few people in all', 49, 20, null],
  ['few who are', 400, 4, null],
  ['few who are not', 400, 397, null],
  ['nobody', 400, 0, 0],
  ['everybody', 400, 400, 100],
])('shownPercentage() of %s', (_, n, count, shown) => {
  expect(shownPercentage({ id: 'x', n, count }, RULE)).toBe(shown);
});

it('shownPercentage() hides everybody and nobody of a sensitive attribute', () => {
  const rule = { ...RULE, sensitiveAttribute: true };
  expect(shownPercentage({ id: 'x', n: 400, count: 400 }, rule)).toBeNull();
  expect(shownPercentage({ id: 'x', n: 400, count: 0 }, rule)).toBeNull();
});

it('shownPercentage() shows nothing of what is missing', () => {
  expect(shownPercentage({ id: 'x', n: null, count: 3 }, RULE)).toBeNull();
});
