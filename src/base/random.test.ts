import { expect, it } from 'vitest';
import { systemRandom } from '#base/random';

it('systemRandom gives numbers from 0 up to 1, and not twice the same', () => {
  const numbers = Array.from({ length: 1000 }, systemRandom);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(new Set(numbers).size).toBeGreaterThan(990);
});
