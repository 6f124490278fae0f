import { expect, it } from 'vitest';
import { aggregate } from '#analysis/composite/aggregate';
import { composite, type CompositeInput } from '#analysis/composite/composite';
import { normalise } from '#analysis/composite/normalise';

const indicator = (name: string, more: object = {}) => ({
  name,
  higherIsBetter: true,
  weight: 1,
  min: 0,
  max: 10,
  cap: false,
  transform: 'none' as const,
  ...more,
});
const BASE: CompositeInput = {
  normalisation: 'min-max',
  aggregation: 'arithmetic',
  dimensionAggregation: 'arithmetic',
  dimensionWeights: {},
  indicators: ['p', 'q', 'r'].map((name) => indicator(name)),
  items: [
    { id: 'high', values: { p: 9, q: 8, r: 9 } },
    { id: 'left', values: { p: 8, q: 2, r: 5 } },
    { id: 'right', values: { p: 3, q: 7, r: 5 } },
    { id: 'gap', values: { p: 5, q: null, r: 5 } },
  ],
  sensitivity: { weights: 'all', draws: 400, seed: 1 },
};
const items = async (input: Partial<CompositeInput>) => {
  const answer = await composite({ ...BASE, ...input });
  if (answer.status === 'refused') throw new Error(answer.reasons[0].code);
  return Object.fromEntries(answer.detail.items.map((item) => [item.id, item]));
};

it('composite() gives no score to what misses an indicator, and leaves it out of the places', async () => {
  const { gap, high } = await items({});
  expect(gap).toMatchObject({ score: null, rank: null, rankRange: null });
  expect(high).toMatchObject({ rank: 1, rankRange: [1, 1], comparable: [] });
});

it('composite() calls comparable what can change places under other weights', async () => {
  const { left, right } = await items({});
  expect(left).toMatchObject({ rankRange: [2, 3], comparable: ['right'] });
  expect(right!.comparable).toEqual(['left']);
});

it('composite() with draws stays within the exact range', async () => {
  const drawn = await items({ sensitivity: { weights: 'draws', draws: 400, seed: 7 } });
  expect(drawn.left!.rankRange).toEqual([2, 3]);
  expect(drawn.high!.rankRange).toEqual([1, 1]);
});

it('composite() does not let a bad theme be bought off when geometric', async () => {
  const rows = [
    { id: 'even', values: { p: 5, q: 5, r: 5 } },
    { id: 'uneven', values: { p: 10, q: 10, r: 0 } },
    { id: 'low', values: { p: 1, q: 1, r: 1 } },
  ];
  const arithmetic = await items({ items: rows });
  const geometric = await items({ items: rows, aggregation: 'geometric' });
  expect(arithmetic.uneven!.score!).toBeGreaterThan(arithmetic.even!.score!);
  expect(geometric.uneven).toMatchObject({ score: 0, rank: 3 });
});

it('composite() turns an indicator round where less is better, and caps at the goalposts when asked', () => {
  const rule = { normalisation: 'min-max' as const, higherIsBetter: false, min: 0, max: 10, cap: true, transform: 'none' as const };
  expect(normalise([2, 10, 12, null], rule)).toEqual([0.8, 0, 0, null]);
});

it('normalise() takes z-scores with n - 1', () => {
  const parts = normalise([1, 2, 3], { normalisation: 'z-score', higherIsBetter: true, cap: false, transform: 'none' });
  expect(parts).toEqual([-1, 0, 1]);
});

it('aggregate() is missing when a part is, and never a zero', () => {
  expect(aggregate([0.5, null], [1, 1], 'arithmetic')).toBeNull();
  expect(aggregate([0.5, null], [1, 0], 'arithmetic')).toBe(0.5);
  expect(aggregate([0.5, 0.5], [0, 0], 'arithmetic')).toBeNull();
});

it.each([
  ['too-few-indicators', { indicators: BASE.indicators.slice(0, 2) }],
  ['parts-too-far-apart', { indicators: [indicator('p', { year: 2012 }), indicator('q', { year: 2013 }), indicator('r', { year: 2015 })] }],
  ['missing-indicator', { items: [{ id: 'x', values: { p: 1, q: null, r: 2 } }] }],
  [
    'no-time-variation',
    {
      indicators: [indicator('p', { min: undefined, max: undefined }), indicator('q'), indicator('r')],
      items: [{ id: 'x', values: { p: 1, q: 1, r: 2 } }],
    },
  ],
])('composite() refuses: %s', async (code, input) => {
  expect(await composite({ ...BASE, ...input })).toMatchObject({ status: 'refused', reasons: [{ code }] });
});
