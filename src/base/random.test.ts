import { expect, it } from 'vitest';
import { seededRandom, systemRandom } from '#base/random';

it('systemRandom gives numbers from 0 up to 1, and not twice the same', () => {
  const numbers = Array.from({ length: 1000 }, systemRandom);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(new Set(numbers).size).toBeGreaterThan(990);
});

it('seededRandom() gives the published draws of Mulberry32 for seed 1, and the same again', () => {
  const draw = seededRandom(1);
  expect([draw(), draw(), draw()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  expect(seededRandom(1)()).toBe(0.6270739405881613);
});
