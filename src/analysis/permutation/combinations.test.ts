import { expect, it } from 'vitest';
import { combinations, countCombinations } from '#analysis/permutation/combinations';

it('combinations() gives every set once, in order', () => {
  expect([...combinations(2, 4)]).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
    [2, 3],
  ]);
  expect([...combinations(0, 3)]).toEqual([[]]);
});

it('countCombinations() counts them: 38 over 4, and 6 over 3 as listed', () => {
  expect(countCombinations(38, 4)).toBe(73_815);
  expect(countCombinations(6, 3)).toBe([...combinations(3, 6)].length);
});
