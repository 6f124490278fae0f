import { expect, it } from 'vitest';
import { describeShared } from '../shared-data.ts';
import { failures, runCase, valueAt } from './run-case.ts';

const CASES = [
  'a1-prop99-outcome-only',
  'a2-prop99-sdid',
  'a3-prop99-did',
  'a9-refuse-poor-prefit',
  'a10-refuse-two-pre-periods',
  'a11-too-few-comparisons',
  'a14-missing-values',
];

describeShared('the oracle cases of synthetic control', () => {
  it.each(CASES)('%s: every number that must agree does', async (name) => {
    const ran = await runCase(name);
    expect(ran.checks.length).toBeGreaterThan(0);
    expect(failures(ran)).toEqual([]);
  });

  it('a1: a textbook case is not settled by one area: the claim is inconclusive', async () => {
    const { answer } = await runCase('a1-prop99-outcome-only');
    expect(answer['claim']).toBe('inconclusive');
    expect(valueAt(answer, 'second.ci95')).toEqual([expect.closeTo(-33.97, 1), expect.closeTo(2.76, 1)]);
  });

  it('a14: names the year and the area that were left out', async () => {
    const { question, answer } = await runCase('a14-missing-values');
    const panel = question['panel'] as { units: string[]; times: number[]; y: (number | null)[][] };
    const holes = panel.units.flatMap((unit, i) => panel.times.flatMap((time, t) => (panel.y[i]![t] === null ? [{ unit, time }] : [])));
    const treated = question['treated'] as string[];
    expect(answer['droppedTimes']).toEqual(holes.filter(({ unit }) => treated.includes(unit)).map(({ time }) => time));
    expect(answer['droppedUnits']).toEqual(holes.filter(({ unit }) => !treated.includes(unit)).map(({ unit }) => unit));
  });

  it('a9: what a level may differ, synthetic DiD does not refuse, and claims nothing for it', async () => {
    const { question } = await runCase('a9-refuse-poor-prefit');
    const { ask } = await import('#app/ask/ask');
    const { answer } = await ask(JSON.stringify({ ...question, method: 'sdid' }), 'en');
    expect(answer['status']).toBe('ok');
    expect(answer['warnings']).toContain('poor-pre-fit');
    expect(answer['claim']).toBe('inconclusive');
  });
});
