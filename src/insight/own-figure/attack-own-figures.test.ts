import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attack, widthOf } from '#analysis/disclosure/attack';
import { numberTable } from '#analysis/disclosure/table';
import { openSolver } from '#analysis/optimise/solver';
import type { Measured, RecordedFigure, ToldState } from '#domain/intervention/own-figure-ledger';
import { recorded } from '#insight/own-figure/test-ledger';
import { protectOwnFigure } from '#insight/own-figure/protect-own-figure';

/**
 * A reader who kept every state that was ever shown, knows all totals and of how many people each number is, and reckons:
 * written by itself, so that it does not err where the gate errs.
 */
async function brokenBy(states: readonly ToldState[]): Promise<string[]> {
  const cells = new Map<string, { truth: number; seen: boolean }>();
  const relations: { total: string; parts: string[] }[] = [];
  const meet = (id: string, truth: number, seen: boolean): string => {
    cells.set(id, { truth, seen: seen || (cells.get(id)?.seen ?? false) });
    return id;
  };
  const count = ({ period, value }: Measured): string => `n ${period} ${value}`;
  for (const { values, total, showsTotal } of states) {
    for (const one of values) {
      meet(count(one), one.value!, one.showsValue);
      if (one.base === null) continue;
      const all = meet(`b ${one.period} ${one.base}`, one.base, one.showsBase);
      const rest = meet(`r ${one.period} ${one.value} ${one.base}`, one.base - one.value!, false);
      relations.push({ total: all, parts: [count(one), rest] });
    }
    const years = values.filter(({ period, value }) => period.length === 4 && value !== null);
    const months = values.filter(({ period, value }) => period.length > 4 && value !== null);
    const lone = months.filter(({ period }) => !years.some((year) => period.startsWith(year.period)));
    if (total !== null && showsTotal)
      relations.push({ total: meet(`t ${[...years, ...lone].map(count).join()}`, total, true), parts: [...years, ...lone].map(count) });
    for (const year of years) {
      const parts = months.filter(({ period }) => period.startsWith(year.period));
      const left = parts.reduce((sum, { value }) => sum - value!, year.value!);
      if (parts.length === 0 || left < 0) continue;
      const rest = left === 0 ? [] : [meet(`o ${count(year)} ${parts.map(count).join()}`, left, false)];
      relations.push({ total: count(year), parts: [...parts.map(count), ...rest] });
    }
  }
  const table = numberTable({ cells: [...cells].map(([id, { truth, seen }]) => ({ id, value: seen ? truth : null })), relations });
  const ranges = attack(await openSolver(), table, table.values);
  return table.ids.flatMap((id, at) => {
    const { truth, seen } = cells.get(id)!;
    const isSmall = truth > 0 && truth < 5;
    if (seen) return isSmall ? [`${id}: shown`] : [];
    return isSmall && widthOf(ranges.get(at)!) < 5 - 1e-6 ? [`${id}: ${ranges.get(at)!.join(' to ')}`] : [];
  });
}

const people = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 12 }) }, fc.integer({ min: 0, max: 90 }));
const measured = fc.tuple(people, fc.option(people)).map(([value, more]) => [value, more === null ? null : value + more] as const);
const PERIODS = ['2021', '2022', '2023', '2024', '2024-01', '2024-02', '2025'];
/** A first state, then steps in which some periods are added, mended or taken away. */
const lives = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...PERIODS), measured, { minKeys: 1 }),
    fc.array(fc.tuple(fc.constantFrom(...PERIODS), fc.option(measured)), { maxLength: 4 }),
  )
  .map(([first, steps]): RecordedFigure[] => {
    const life = [first];
    for (const [period, value] of steps) {
      const { [period]: _, ...rest } = life.at(-1)!;
      life.push(value ? { ...rest, [period]: value } : rest);
    }
    return life.map((values) => recorded(values));
  });

async function toldOf(life: readonly RecordedFigure[]): Promise<ToldState[]> {
  const told: ToldState[] = [];
  for (const figure of life) told.push(await protectOwnFigure(figure, told, '2026-11-22'));
  return told;
}

describe('own figures, to a reader who kept every state', () => {
  it('give no small number away, whatever is added, mended or taken away', async () => {
    await fc.assert(
      fc.asyncProperty(lives, async (life) => {
        expect(await brokenBy(await toldOf(life))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('would be broken if each state were looked at by itself', async () => {
    const life = [recorded({ '2023': 12, '2024': 3, '2025': 20 }), recorded({ '2023': 12, '2024': 15, '2025': 20 })];
    const alone = await Promise.all(life.map((figure) => protectOwnFigure(figure, [], '2026-11-22')));
    expect(await brokenBy(alone)).toEqual(['n 2024 3: 3 to 3']);
  });

  it('would be broken if only small numbers were hidden', async () => {
    const [state] = await toldOf([recorded({ '2023': 12, '2024': 3, '2025': 20 })]);
    const weak = { ...state!, values: state!.values.map((one) => ({ ...one, showsValue: one.value !== 3 })) };
    expect(await brokenBy([weak])).toEqual(['n 2024 3: 3 to 3']);
  });
});
