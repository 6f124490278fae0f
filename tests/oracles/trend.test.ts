import { expect, it } from 'vitest';
import { describeShared } from '../shared-data.ts';
import { failures, runCase, valueAt } from './run-case.ts';

describeShared('the oracle cases of trend', () => {
  it.each(['c1-trend', 'c2-trend-too-few'])('%s: every number that must agree does', async (name) => {
    const ran = await runCase(name);
    expect(ran.checks.length).toBeGreaterThan(5);
    expect(failures(ran)).toEqual([]);
  });

  it('c1-trend: Mann-Kendall is exact where every order can be counted, else normal', async () => {
    const ran = await runCase('c1-trend');
    const programs = ran.programs.filter(({ fn }) => fn === 'mk_p');
    expect(programs.length).toBeGreaterThan(10);
    for (const { id, value } of programs) {
      const found = valueAt(ran.answer, `items[id=${id}].mannKendall.p`) as number;
      expect((value as number[]).some((wanted) => Math.abs(found - wanted) < 0.003)).toBe(true);
    }
  });
});
