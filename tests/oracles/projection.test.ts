import { expect, it } from 'vitest';
import { describeShared } from '../shared-data.ts';
import { failures, runCase, valueAt, type Check } from './run-case.ts';

type Numbers = readonly number[];
interface CloseCheck extends Check {
  method: string;
  unit: Numbers;
  max: number;
}

describeShared('projection oracles', () => {
  it.each(['d1-forecast-20-series', 'd2-damped-fixed-parameters', 'd5-projection-limits'])('%s', async (name) => {
    expect(failures(await runCase(name))).toEqual([]);
  });

  it('Theta is that of R forecast::thetaf, within a tenth of the naive 80% half-width', async () => {
    const { answer, programs } = await runCase('d1-forecast-20-series');
    const checks = programs.filter(({ fn }) => fn === 'fc_close') as CloseCheck[];
    expect(checks).toHaveLength(20);
    for (const { id, method, value, unit, max } of checks) {
      const mean = valueAt(answer, `items[id=${id}].${method}.mean`) as Numbers;
      const off = (value as Numbers).map((wanted, step) => Math.abs((mean[step] as number) - wanted) / (unit[step] as number));
      expect(Math.max(...off), id).toBeLessThanOrEqual(max);
    }
  });

  it('keeps percentages and counts within their bounds, and looks no further than half the points', async () => {
    const { answer } = await runCase('d5-projection-limits');
    for (const [id, upper] of [
      ['percent-ceiling', 100],
      ['count-floor', Infinity],
    ] as const) {
      const best = valueAt(answer, `items[id=${id}].best`) as Record<string, unknown>;
      const numbers = Object.entries(best).flatMap(([key, list]) => (/^(mean|lower|upper)/.test(key) ? (list as Numbers) : []));
      expect(numbers.every((value) => value >= 0 && value <= upper)).toBe(true);
    }
    expect(valueAt(answer, 'items[id=too-far].best.mean')).toHaveLength(3);
  });
});
