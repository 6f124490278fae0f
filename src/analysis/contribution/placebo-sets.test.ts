import { describe, expect, it } from 'vitest';
import { placeboSets } from '#analysis/contribution/placebo-sets';

describe('placeboSets', () => {
  it('takes every set where there are at most 500: 38 single areas, 190 pairs out of 20', () => {
    expect(placeboSets(38, 1)).toMatchObject({ exhaustive: true, sets: { length: 38 } });
    const pairs = placeboSets(20, 2);
    expect(pairs.exhaustive).toBe(true);
    expect(new Set(pairs.sets.map((set) => set.join())).size).toBe(190);
  });

  it('draws 500 different sets of that size else, the same every time', () => {
    const drawn = placeboSets(38, 4);
    expect(drawn.exhaustive).toBe(false);
    expect(new Set(drawn.sets.map((set) => set.join())).size).toBe(500);
    expect(drawn.sets.every((set) => new Set(set).size === 4 && set.every((index) => index >= 0 && index < 38))).toBe(true);
    expect(placeboSets(38, 4)).toEqual(drawn);
    const times = Array.from({ length: 38 }, (_, area) => drawn.sets.filter((set) => set.includes(area)).length);
    expect(Math.min(...times)).toBeGreaterThan(25);
  });

  it('has none where no comparison area would be left', () => {
    expect(placeboSets(3, 3).sets).toEqual([]);
  });
});
