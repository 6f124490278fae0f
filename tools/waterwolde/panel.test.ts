import { describe, expect, it } from 'vitest';
import { interventionPanels, type Panel } from './panel.ts';
import { makeWaterwolde, SEED } from './waterwolde.ts';

const SEEDS = Array.from({ length: 60 }, (_, index) => 1000 + index);
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Plain difference in differences, and the spread of placebos of the same number of areas. */
function differenceInDifferences({ plant, years, comparison, treated }: Panel): { estimate: number; spread: number } {
  const change = ({ values }: { values: number[] }) =>
    mean(values.filter((_, i) => years[i]! >= plant.from)) - mean(values.filter((_, i) => years[i]! < plant.from));
  const controls = comparison.map(change);
  const placebos = controls.map((_, start) => mean(treated.map((_, i) => controls[(start + i) % controls.length]!)) - mean(controls));
  return { estimate: mean(treated.map(change)) - mean(controls), spread: Math.sqrt(mean(placebos.map((value) => value * value))) };
}

describe('interventionPanels', () => {
  it('holds the figures that are published', () => {
    const { tables } = makeWaterwolde();
    for (const { plant, years, comparison, treated } of interventionPanels(SEED)) {
      const cells = Object.values(tables)
        .flat()
        .filter((cell) => cell.column === plant.column);
      for (const { code, values } of [...comparison, ...treated]) {
        years.forEach((year, i) => {
          const published = Number(cells.find((cell) => cell.area.code === code && cell.year === year)!.value);
          expect(Math.abs(published - values[i]!)).toBeLessThan(0.0501);
        });
      }
    }
  });

  it('over many seeds: the effect is found every time and on average as planted, the null about as often as chance, the small one is not', () => {
    const panels = SEEDS.map(interventionPanels);
    const of = (truth: string) => panels.map((one) => differenceInDifferences(one.find((panel) => panel.plant.truth === truth)!));
    const effect = of('effect');
    expect(effect.every(({ estimate, spread }) => Math.abs(estimate) > 2.8 * spread)).toBe(true);
    expect(Math.abs(mean(effect.map(({ estimate }) => estimate)) - -2.4)).toBeLessThan(0.1);
    const none = of('no-effect');
    expect(Math.abs(mean(none.map(({ estimate }) => estimate)))).toBeLessThan(0.15);
    expect(none.filter(({ estimate, spread }) => Math.abs(estimate) > 2.2 * spread).length / SEEDS.length).toBeLessThan(0.15);
    const small = of('too-small-to-see');
    expect(small.filter(({ spread }) => 2.8 * spread > 0.2).length / SEEDS.length).toBeGreaterThan(0.95);
  });
});
