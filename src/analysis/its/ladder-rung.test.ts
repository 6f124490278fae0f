import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contribution } from '#analysis/contribution/ladder';
import { comparisonsForClaim, interruptedRung } from './ladder-rung.ts';

const times = Array.from({ length: 14 }, (_, index) => 2005 + index);
const shared = (time: number): number => 20 + 0.3 * (time - 2005) + Math.sin(time);

/** A programme of one area that gains 6 in 2014, beside others that share its course. */
function climb(comparisons: number) {
  const others = Array.from({ length: comparisons }, (_, at) => at + 1);
  const y = [
    times.map((time) => shared(time) + (time >= 2014 ? 6 : 0)),
    ...others.map((area) => times.map((time) => shared(time) + area + 0.2 * Math.cos(area * time))),
  ];
  const units = ['programme', ...others.map(String)];
  return contribution({ panel: { units, times, y }, treated: ['programme'], start: 2014 }, interruptedRung);
}

describe('interruptedRung()', () => {
  it('takes rung 2 where there are too few areas for rungs 3 and 4, with its claim where there are enough for that', () => {
    const climbed = climb(19);
    expect([climbed.rung, climbed.claim]).toEqual([2, 'effect']);
    expect(climbed.answer?.status === 'ok' && climbed.answer.estimate).toBeCloseTo(6, 0);
    expect(climbed.answer?.warnings).toEqual([]);
  });

  it.each([1, 2, 3, 18])('shows the number and claims nothing with %i areas beside it', (count) => {
    const { rung, claim, answer } = climb(count);
    expect([rung, claim]).toEqual([2, 'inconclusive']);
    expect(answer?.status === 'ok' && answer.estimate).toBeCloseTo(6, 0);
    expect(answer?.warnings).toContainEqual({ code: 'too-few-comparisons', params: { n: count, needed: 19 } });
  });

  it('says once that there is nothing to compare with', () => {
    const { claim, answer } = climb(0);
    expect(claim).toBe('inconclusive');
    expect(answer?.warnings).toEqual([{ code: 'too-few-comparisons', params: { n: 0, needed: 19 } }]);
  });

  it('refuses a series that is too short', () => {
    const answer = interruptedRung({
      times: times.slice(6),
      treated: times.slice(6).map(shared),
      comparison: null,
      areas: { treated: 1, comparison: 0 },
      start: 2014,
      promisedEffect: null,
    });
    expect(answer.status === 'refused' && answer.reasons[0].code).toBe('too-few-pre-periods');
  });
});

describe('comparisonsForClaim()', () => {
  // One of n + 1 areas: p is at least 1/(n + 1), which is .05 for n = 19.
  it('is 19 for one treated area, and never fewer than the ten of rung 3', () => {
    expect([1, 2, 5, 20].map(comparisonsForClaim)).toEqual([19, 10, 10, 10]);
  });

  it('is the number from which chance alone would pick these areas at most once in twenty times', () => {
    const chance = (treated: number, others: number): number => {
      let p = 1;
      for (let at = 1; at <= treated; at += 1) p *= at / (others + at);
      return p;
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (treated) => {
        const needed = comparisonsForClaim(treated);
        expect(chance(treated, needed)).toBeLessThanOrEqual(0.05 + 1e-12);
        expect(needed === 10 || chance(treated, needed - 1) > 0.05).toBe(true);
      }),
    );
  });
});
