import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beforehand } from '#analysis/contribution/beforehand';
import { panelContribution } from '#analysis/contribution/panel-contribution';
import { samplePanel } from '#analysis/contribution/test-panel';
import type { Panel } from '#analysis/contribution/usable-panel';

const START = 2018;
const whole = samplePanel(7, { areas: 24, start: START });

/** The years before the start alone. */
function before({ units, times, y }: Panel, from = -Infinity): Panel {
  const kept = times.map((_, t) => t).filter((t) => times[t]! < START && times[t]! >= from);
  return { units, times: kept.map((t) => times[t]!), y: y.map((row) => kept.map((t) => row[t]!)) };
}
const ask = (panel: Panel, more: Partial<Parameters<typeof beforehand>[0]> = {}) =>
  beforehand({ panel, treated: ['T0'], promised: null, reached: null, ...more });

describe('beforehand()', () => {
  it('says of work that is too small what the ladder will say, by the same number', () => {
    const promised = 0.01;
    const found = ask(before(whole), { promised, reached: 0.5 });
    const later = panelContribution({
      panel: whole,
      treated: ['T0'],
      start: START,
      design: 'sdid',
      placebo: true,
      plausibleEffect: promised,
      shareReached: 0.5,
    });
    expect(later.status === 'refused' && later.reasons).toContainEqual({
      code: 'effect-too-small-to-see',
      params: { expected: 0.005, smallest: found.smallest },
    });
    expect(found).toMatchObject({ expected: 0.005, tooSmall: true, preYears: 10, comparisons: 24 });
  });

  it('finds a large effect large enough, and says nothing of size where nothing was promised', () => {
    expect(ask(before(whole), { promised: -50 })).toMatchObject({ expected: 50, tooSmall: false });
    expect(ask(before(whole))).toMatchObject({ expected: null, tooSmall: null });
  });

  it.each([
    ['ten years and 24 areas', 24, -Infinity, 1, 4, []],
    ['ten years and 19 areas', 19, -Infinity, 1, 2, ['too-few-comparisons']],
    ['ten years and 12 areas', 12, -Infinity, 1, 1, ['too-few-comparisons']],
    ['six years, five treated areas', 12, 2012, 5, 3, ['too-few-pre-periods', 'too-few-comparisons']],
    ['six years, one treated area', 24, 2012, 1, 1, ['too-few-pre-periods']],
    ['four years', 24, 2014, 1, 0, ['too-few-pre-periods']],
  ] as const)('foresees the rung of %s', (_, areas, from, treated, rung, lacking) => {
    const panel = before(samplePanel(3, { areas, treated, start: START }), from);
    const found = ask(panel, { treated: Array.from({ length: treated }, (_, i) => `T${i}`) });
    expect([found.rung, found.lacking.map(({ code }) => code)]).toEqual([rung, lacking]);
  });

  it('leaves out areas with a hole, and never answers from nothing', () => {
    const panel = before(whole);
    const holed = { ...panel, y: panel.y.map((row, i) => (i < 2 ? row.map((value, t) => (t === 3 ? null : value)) : row)) };
    expect(ask(holed).comparisons).toBe(22);
    expect(ask({ units: ['T0'], times: [], y: [[]] }, { promised: -1 })).toMatchObject({ rung: 0, smallest: null, tooSmall: null });
    const without = {
      ...panel,
      y: panel.y.map((row, i) => (panel.units[i] === 'T0' ? row.map((value, t) => (t === 9 ? null : value)) : row)),
    };
    expect(ask(without, { promised: -1 })).toMatchObject({ smallest: null, tooSmall: null });
    expect(ask(without).lacking.map(({ code }) => code)).toContain('missing-data');
  });

  it('does not depend on the order of areas, and is in the unit of the figure', () => {
    const panel = before(whole);
    const { smallest } = ask(panel);
    fc.assert(
      fc.property(fc.shuffledSubarray([...panel.units.keys()], { minLength: panel.units.length }), (order) => {
        const mixed = { ...panel, units: order.map((i) => panel.units[i]!), y: order.map((i) => panel.y[i]!) };
        expect(ask(mixed).smallest).toBeCloseTo(smallest!, 8);
      }),
      { numRuns: 5 },
    );
    const thousandfold = { ...panel, y: panel.y.map((row) => row.map((value) => 1000 * value!)) };
    expect(ask(thousandfold).smallest! / smallest!).toBeCloseTo(1000, 2);
  });
});
