import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attack, widthOf } from '#analysis/disclosure/attack';
import { heuristicSuppression, hide } from '#analysis/disclosure/heuristic';
import { protectTable, type ProtectionRule } from '#analysis/disclosure/protect';
import { twoWayTable } from '#analysis/disclosure/test-tables';
import { openSolver } from '#analysis/optimise/solver';
import { numberTable, type Table } from '#analysis/disclosure/table';

const RULE: ProtectionRule = { threshold: 5, protectionWidth: 5 };
const solver = await openSolver();

/** The narrowest range that an attacker finds of a cell from 1 to 4. */
function narrowest(table: Table, published: ReadonlyMap<string, number | null>): number {
  const numbered = numberTable(table);
  const shown = Float64Array.from(numbered.ids, (id) => published.get(id) ?? Number.NaN);
  const small = [...numbered.ids.keys()].filter((cell) => numbered.values[cell]! > 0 && numbered.values[cell]! < 5);
  return Math.min(...small.map((cell) => widthOf(attack(solver, numbered, shown, [cell]).get(cell)!)), Infinity);
}

async function published(table: Table, rule: Partial<ProtectionRule> = {}) {
  const answer = await protectTable(table, { ...RULE, ...rule });
  if (answer.status === 'refused') throw new Error(answer.reasons.map(({ code }) => code).join());
  return answer.detail;
}

describe('protectTable()', () => {
  it('hides a small number and, of its total, the cheapest one beside it', async () => {
    const cells = [3, 12, 40, 25].map((value, at) => ({ id: 'abcd'[at]!, value }));
    const table = { cells: [...cells, { id: 'total', value: 80 }], relations: [{ total: 'total', parts: ['a', 'b', 'c', 'd'] }] };
    const detail = await published(table);
    expect([...detail.published]).toEqual([
      ['a', null],
      ['b', null],
      ['c', 40],
      ['d', 25],
      ['total', 80],
    ]);
    expect(detail).toMatchObject({ primary: 1, complementary: 1 });
  });

  it('hides four cells of a two-way table where one is small: three would be computed', async () => {
    const { published: shown } = await published(
      twoWayTable([
        [3, 20, 30],
        [25, 35, 45],
        [50, 55, 60],
      ]),
    );
    expect([...shown].filter(([, value]) => value === null)).toHaveLength(4);
  });

  it('never publishes what an attacker can compute, whatever the table (5 x 4, many small and zero)', async () => {
    const value = fc.oneof(
      { weight: 1, arbitrary: fc.constant(0) },
      { weight: 2, arbitrary: fc.integer({ min: 1, max: 9 }) },
      { weight: 3, arbitrary: fc.integer({ min: 10, max: 90 }) },
    );
    const inner = fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), { minLength: 5, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(inner, async (rows) => {
        const table = twoWayTable(rows);
        const answer = await protectTable(table, RULE);
        if (answer.status === 'refused') return;
        for (const { id, value: true_ } of table.cells) {
          const shown = answer.detail.published.get(id);
          expect(shown === null || shown === true_).toBe(true);
        }
        expect(narrowest(table, answer.detail.published)).toBeGreaterThanOrEqual(5 - 1e-6);
      }),
      { numRuns: 12, seed: 5 },
    );
  });

  it('protects the same figure on two divisions as one puzzle', async () => {
    const cells = [
      ['old1', 40],
      ['old2', 43],
      ['new1', 40],
      ['new2a', 40],
      ['new2b', 3],
      ['all', 83],
    ].map(([id, value]) => ({ id: String(id), value: Number(value) }));
    const relations = [
      { total: 'all', parts: ['old1', 'old2'] },
      { total: 'old2', parts: ['new2a', 'new2b'] },
      { total: 'old1', parts: ['new1'] },
    ];
    const detail = await published({ cells, relations });
    expect(detail.published.get('new2a')).toBeNull();
    expect(narrowest({ cells, relations }, detail.published)).toBeGreaterThanOrEqual(5);
  });

  it('never hides what was released before, and refuses when that is needed', async () => {
    const table = {
      cells: [
        { id: 'a', value: 3 },
        { id: 'b', value: 30 },
        { id: 't', value: 33 },
      ],
      relations: [{ total: 't', parts: ['a', 'b'] }],
    };
    expect(await protectTable(table, { ...RULE, released: ['b'] })).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'not-protectable' }],
    });
    expect(await protectTable(table, { ...RULE, released: ['a'] })).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'not-protectable' }],
    });
  });

  it('refuses to hide a headline total for the sake of its parts', async () => {
    const table = {
      cells: [
        { id: 'a', value: 3 },
        { id: 'b', value: 3 },
        { id: 't', value: 6 },
      ],
      relations: [{ total: 't', parts: ['a', 'b'] }],
    };
    expect(await protectTable(table, { ...RULE, protectionWidth: 8 })).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'not-protectable', params: { totals: ['t'] } }],
    });
    expect((await published(table)).published.get('t')).toBe(6);
  });

  it('hides zeros only where they are sensitive', async () => {
    const table = twoWayTable([
      [0, 20, 30],
      [25, 35, 45],
      [50, 55, 60],
    ]);
    expect((await published(table)).primary).toBe(0);
    expect((await published(table, { zerosSensitive: true })).primary).toBe(1);
  });

  it('hides money that one giver could tell of another (p%-rule, dominance)', async () => {
    const table = {
      cells: [
        { id: 'a', value: 1000, largest: [900, 80] },
        { id: 'b', value: 1000, largest: [300, 200] },
      ],
      relations: [],
    };
    expect((await published(table, { pPercent: 10 })).published).toEqual(
      new Map([
        ['a', null],
        ['b', 1000],
      ]),
    );
    expect((await published(table, { dominance: { count: 1, share: 0.75 } })).published).toEqual(
      new Map([
        ['a', null],
        ['b', 1000],
      ]),
    );
  });

  it('never publishes a number that is not known, and refuses totals that go in circles', async () => {
    const unknown = await protectTable(
      {
        cells: [
          { id: 'a', value: null },
          { id: 'b', value: 9 },
        ],
        relations: [],
      },
      RULE,
    );
    expect(unknown).toMatchObject({ status: 'ok', warnings: [{ code: 'missing-data' }] });
    const circle = {
      cells: [
        { id: 'a', value: 9 },
        { id: 'b', value: 9 },
      ],
      relations: [
        { total: 'a', parts: ['b'] },
        { total: 'b', parts: ['a'] },
      ],
    };
    expect(await protectTable(circle, RULE)).toMatchObject({ status: 'refused', reasons: [{ code: 'circular-totals' }] });
  });

  it('gives the same answer each time', async () => {
    const table = twoWayTable([
      [3, 20, 2, 8],
      [25, 4, 45, 6],
      [50, 55, 1, 60],
    ]);
    expect([...(await published(table)).published]).toEqual([...(await published(table)).published]);
  });
});

it('heuristicSuppression() is as safe as the exact way, on a table too large for it', { timeout: 30_000 }, () => {
  const inner = Array.from({ length: 16 }, (_, r) =>
    Array.from({ length: 12 }, (_, c) => ((r * 7 + c * 13) % 17 === 0 ? 3 : 10 + ((r * 31 + c * 17) % 50))),
  );
  const numbered = numberTable(twoWayTable(inner));
  const sensitive = [...numbered.ids.keys()].filter((cell) => numbered.values[cell]! > 0 && numbered.values[cell]! < 5);
  const hidden = heuristicSuppression(solver, numbered, { sensitive, shown: new Set(), width: 5 });
  expect(hidden).not.toBe('infeasible');
  const ranges = attack(solver, numbered, hide(numbered.values, hidden as Set<number>), sensitive);
  expect(Math.min(...[...ranges.values()].map(widthOf))).toBeGreaterThanOrEqual(5 - 1e-6);
  expect((hidden as Set<number>).size).toBeLessThan(4 * sensitive.length);
});
