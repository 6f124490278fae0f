import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attack, InconsistentTable } from '#analysis/disclosure/attack';
import { twoWayTable } from '#analysis/disclosure/test-tables';
import { openSolver } from '#analysis/optimise/solver';
import { numberTable } from '#analysis/disclosure/table';

const solver = await openSolver();

/** The whole table, with some of its inner cells hidden. */
function publish(inner: number[][], hidden: readonly string[]) {
  const table = numberTable(twoWayTable(inner));
  return { table, published: table.values.map((value, cell) => (hidden.includes(table.ids[cell]!) ? Number.NaN : value)) };
}

it('attack() computes a lone hidden cell from its total to the last person', () => {
  const { table, published } = publish(
    [
      [3, 20],
      [30, 40],
    ],
    ['0|0'],
  );
  expect(attack(solver, table, published).get(0)).toEqual([3, 3]);
});

it('attack() sees that a small sum of two hidden cells gives both away', () => {
  const { table, published } = publish(
    [
      [1, 1, 50],
      [40, 60, 70],
    ],
    ['0|0', '0|1', '1|0', '1|1'],
  );
  expect(attack(solver, table, published).get(0)).toEqual([0, 2]);
});

it('attack() knows no upper limit where no total is published', () => {
  const table = numberTable({
    cells: [
      { id: 'a', value: null },
      { id: 'b', value: null },
    ],
    relations: [{ total: 'b', parts: ['a'] }],
  });
  expect(attack(solver, table, table.values).get(0)).toEqual([0, null]);
});

it('attack() says when the published numbers fit no table', () => {
  const { table, published } = publish(
    [
      [3, 20],
      [30, 40],
    ],
    [],
  );
  published[0] = 4;
  expect(() => attack(solver, table, published)).toThrow(InconsistentTable);
});

it('attack() finds the ranges that trying every table finds (four hidden cells of a 3 x 3 table)', () => {
  const value = fc.integer({ min: 0, max: 6 });
  fc.assert(
    fc.property(fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }), (inner) => {
      const { table, published } = publish(inner, ['0|0', '0|1', '1|0', '1|1']);
      const [a, b, c, d] = [inner[0]![0]!, inner[0]![1]!, inner[1]![0]!, inner[1]![1]!];
      // With rows and columns kept, everything moves along one line: a + t, b - t, c - t, d + t.
      const moves = Array.from({ length: 41 }, (_, at) => at - 20).filter((t) => a + t >= 0 && b - t >= 0 && c - t >= 0 && d + t >= 0);
      const range = attack(solver, table, published).get(0)!;
      expect(range[0]).toBeCloseTo(a + Math.min(...moves), 6);
      expect(range[1]).toBeCloseTo(a + Math.max(...moves), 6);
    }),
    { numRuns: 40, seed: 11 },
  );
});

it('attack() is helped by a mark that tells small cells from the others', () => {
  const { table, published } = publish(
    [
      [3, 20, 9],
      [30, 40, 8],
    ],
    ['0|0', '0|1', '1|0', '1|1'],
  );
  expect(attack(solver, table, published, [1]).get(1)).toEqual([0, 23]);
  expect(attack(solver, table, published, [1], new Map([[0, [1, 4]]])).get(1)).toEqual([19, 22]);
});
