import fc from 'fast-check';
import { expect, it } from 'vitest';
import { carryOver, type CarriedInput } from '#analysis/crosswalk/carry-over';

const LINKS = [
  { from: 'A', to: 'X', weight: 100 },
  { from: 'B', to: 'X', weight: 30 },
  { from: 'B', to: 'Y', weight: 10 },
];
const carry = (input: Partial<CarriedInput> & { values: Map<string, number | null> }) =>
  carryOver({ kind: 'count', links: LINKS, denominators: new Map(), ...input });

it('carryOver() adds counts by their share of homes and says what is estimated', () => {
  const carried = carry({
    values: new Map([
      ['A', 200],
      ['B', 80],
    ]),
  });
  expect(carried.get('X')).toEqual({ value: 260, base: 260, quality: 'estimated', splitShare: 60 / 260, reason: null });
  expect(carried.get('Y')).toMatchObject({ value: 20, quality: 'estimated', splitShare: 1 });
});

it('carryOver() weights a rate by its own denominator, not by homes nor evenly', () => {
  const values = new Map([
    ['A', 10],
    ['B', 30],
  ]);
  const carried = carry({
    kind: 'rate',
    values,
    denominators: new Map([
      ['A', 1000],
      ['B', 400],
    ]),
  });
  // (1000 x 10 + 0.75 x 400 x 30) / (1000 + 300)
  expect(carried.get('X')!.value).toBeCloseTo(19_000 / 1300, 10);
  expect(carried.get('Y')).toMatchObject({ value: 30, quality: 'inherited', splitShare: 1 });
});

it('carryOver() gives no number where a part is missing or hidden, nor where a rate has no denominator', () => {
  expect(
    carry({
      values: new Map([
        ['A', null],
        ['B', 80],
      ]),
    }).get('X'),
  ).toMatchObject({ value: null, quality: 'incomplete', reason: 'missing-data' });
  expect(carry({ values: new Map([['B', 80]]) }).get('X')).toMatchObject({ value: null, reason: 'missing-data' });
  expect(
    carry({
      kind: 'rate',
      values: new Map([
        ['A', 1],
        ['B', 2],
      ]),
    }).get('X'),
  ).toMatchObject({ value: null, reason: 'missing-data' });
});

it('carryOver() takes a median over only from one whole area', () => {
  const links = [...LINKS, { from: 'C', to: 'Z', weight: 0 }];
  const carried = carry({
    kind: 'median',
    links,
    values: new Map([
      ['A', 1],
      ['B', 2],
      ['C', 24_100],
    ]),
  });
  expect(carried.get('Z')).toMatchObject({ value: 24_100, quality: 'exact' });
  expect(carried.get('X')).toMatchObject({ value: null, reason: 'median-not-additive' });
});

it('carryOver() has no share for an area without homes that was split', () => {
  const links = [
    { from: 'A', to: 'X', weight: 0 },
    { from: 'A', to: 'Y', weight: 0 },
  ];
  expect(carry({ links, values: new Map([['A', 5]]) }).get('X')).toMatchObject({ value: null, reason: 'no-weights' });
});

it('carryOver() shows no rate from a sample below its minimum after splitting', () => {
  const carried = carry({
    kind: 'rate',
    values: new Map([
      ['A', 1],
      ['B', 2],
    ]),
    denominators: new Map([
      ['A', 500],
      ['B', 100],
    ]),
    minimumBase: 50,
  });
  expect(carried.get('Y')).toMatchObject({ value: null, reason: 'low-effective-n' });
  expect(carried.get('X')!.value).not.toBeNull();
});

it('carryOver() conserves totals of counts, whatever the links', () => {
  const code = fc.constantFrom('a', 'b', 'c', 'd');
  const link = fc.record({ from: code, to: code, weight: fc.integer({ min: 1, max: 500 }) });
  fc.assert(
    fc.property(
      fc.uniqueArray(link, { selector: ({ from, to }) => from + to, minLength: 1 }),
      fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 4, maxLength: 4 }),
      (links, counts) => {
        const values = new Map(['a', 'b', 'c', 'd'].map((id, at) => [id, counts[at]!]));
        const linked = new Set<string>(links.map(({ from }) => from));
        const before = [...values].reduce((sum, [id, value]) => sum + (linked.has(id) ? value : 0), 0);
        const after = [...carry({ links, values }).values()].reduce((sum, { value }) => sum + value!, 0);
        expect(after).toBeCloseTo(before, 6);
      },
    ),
    { seed: 3 },
  );
});
