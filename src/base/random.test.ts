import { expect, it } from 'vitest';
import { drawSet, seededRandom, systemRandom } from '#base/random';

it('systemRandom gives numbers from 0 up to 1, and not twice the same', () => {
  const numbers = Array.from({ length: 1000 }, systemRandom);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(new Set(numbers).size).toBeGreaterThan(990);
});

// fmix32 of MurmurHash3 (Appleby, public domain) on 1 + k * 0x9e3779b9, worked out apart in Python's whole numbers.
it('seededRandom() gives the draws of SplitMix32 for seed 1, and the same again', () => {
  const draw = seededRandom(1);
  expect([draw(), draw(), draw()]).toEqual([0.5883937727194279, 0.07318899407982826, 0.59031065646559]);
  expect(seededRandom(1)()).toBe(0.5883937727194279);
});

it('seededRandom() gives the same numbers for the same seed and others for another', () => {
  const draw = (seed: number): number[] => {
    const random = seededRandom(seed);
    return Array.from({ length: 5 }, random);
  };
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

it('seededRandom() fills [0, 1) evenly', () => {
  const random = seededRandom(2024);
  const bins = new Array<number>(10).fill(0);
  for (let draw = 0; draw < 20_000; draw += 1) {
    const bin = Math.floor(random() * 10);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  // Chi-square with 9 degrees of freedom: 27.9 is passed once in a thousand seeds.
  expect(bins.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0)).toBeLessThan(27.9);
});

it('drawSet() draws each set of two out of four about as often', () => {
  const random = seededRandom(1);
  const seen = new Map<string, number>();
  for (let draw = 0; draw < 6000; draw += 1) {
    const key = drawSet(2, 4, random).join();
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  expect([...seen.keys()].sort()).toEqual(['0,1', '0,2', '0,3', '1,2', '1,3', '2,3']);
  for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

it('drawSet() refuses more than there are', () => {
  expect(() => drawSet(3, 2, seededRandom(1))).toThrow('3 different ones out of 2');
});
