import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attack, widthOf } from '#analysis/disclosure/attack';
import { exactSuppression, hidingCost, type Protection } from '#analysis/disclosure/complementary';
import { hide } from '#analysis/disclosure/heuristic';
import { protectTable } from '#analysis/disclosure/protect';
import { cubeTable, twoWayTable } from '#analysis/disclosure/test-tables';
import { numberTable, type NumberedTable } from '#analysis/disclosure/table';
import { openSolver } from '#analysis/optimise/solver';
import { seededRandom } from '#base/random';

const WIDTH = 5;
const solver = await openSolver();

/** Small numbers are sensitive; the grand total, the last cell, stays. */
function protectionOf({ values }: NumberedTable): Protection {
  const sensitive = [...values.keys()].filter((cell) => values[cell]! > 0 && values[cell]! < 5);
  return { sensitive, shown: new Set([values.length - 1]), width: WIDTH };
}

function isSafe(table: NumberedTable, hidden: ReadonlySet<number>, { sensitive }: Protection): boolean {
  const ranges = attack(solver, table, hide(table.values, hidden), sensitive);
  return [...ranges.values()].every((range) => widthOf(range) >= WIDTH - 1e-6);
}

const costOf = ({ values }: NumberedTable, hidden: Iterable<number>): number =>
  [...hidden].reduce((sum, cell) => sum + hidingCost(values[cell]!), 0);

/** The cost of the cheapest safe set, by trying every set there is from the cheapest up; Infinity for none. */
function byTryingAll(table: NumberedTable, protection: Protection): number {
  const free = [...table.ids.keys()].filter((cell) => !protection.sensitive.includes(cell) && !protection.shown.has(cell));
  return Array.from({ length: 2 ** free.length }, (_, choice) => {
    const hidden = new Set([...protection.sensitive, ...free.filter((_cell, at) => (choice >> at) & 1)]);
    return { hidden, cost: costOf(table, hidden) };
  })
    .sort((one, other) => one.cost - other.cost)
    .reduce((best, { hidden, cost }) => (best === Infinity && isSafe(table, hidden, protection) ? cost : best), Infinity);
}

describe('exactSuppression()', () => {
  it('finds a safe set that is as cheap as the cheapest of all sets, or that there is none', { timeout: 20_000 }, () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 5, max: 60 }));
    const inner = fc.array(fc.array(value, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 2 });
    let none = 0;
    fc.assert(
      fc.property(inner, (rows) => {
        const table = numberTable(twoWayTable(rows));
        const protection = protectionOf(table);
        const least = byTryingAll(table, protection);
        const found = exactSuppression(solver, table, protection);
        if (found === 'infeasible') {
          none += 1;
          expect(least).toBe(Infinity);
          return;
        }
        if (found === 'gave-up') throw new Error('gave up on a table of four cells');
        expect(isSafe(table, found, protection)).toBe(true);
        expect(costOf(table, found)).toBeCloseTo(least, 6);
      }),
      { numRuns: 8, seed: 7 },
    );
    expect(none).toBeLessThan(8);
  });

  it('gives up by how much work was done, wherever that is and however long it took', () => {
    const random = seededRandom(1);
    const rows = Array.from({ length: 8 }, () => Array.from({ length: 5 }, () => Math.floor(random() * random() * 60)));
    const table = numberTable(twoWayTable(rows));
    const protection = protectionOf(table);
    const within = exactSuppression(solver, table, protection);
    expect(within).toBeInstanceOf(Set);
    expect(exactSuppression(solver, table, protection, { terms: 10, branches: 500 })).toBe('gave-up');
    // By a clock on which hours go by between any two looks.
    const { now } = performance;
    let hours = 0;
    performance.now = () => (hours += 1) * 3_600_000;
    try {
      expect(exactSuppression(solver, table, protection)).toEqual(within);
    } finally {
      performance.now = now;
    }
  });
});

it('protectTable() says that the heuristic was used where the exact way is too much work', async () => {
  const random = seededRandom(1);
  const table = cubeTable(3, () => Math.floor(random() * random() * 30));
  const rule = { threshold: 5, protectionWidth: WIDTH };
  const answer = await protectTable(table, rule, { terms: 10, branches: 500 });
  expect(answer.status).toBe('ok');
  expect(answer.warnings).toEqual([{ code: 'heuristic-protection', params: { cells: 64 } }]);
});
