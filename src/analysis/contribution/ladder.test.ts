import { describe, expect, it } from 'vitest';
import { contribution, type ContributionQuestion, type InterruptedAnswer } from '#analysis/contribution/ladder';
import { samplePanel } from '#analysis/contribution/test-panel';
import { given } from '#domain/answer/answer';
import { method } from '#domain/answer/method';

const climb = (part: Partial<ContributionQuestion>, interrupted: InterruptedAnswer | null = null) =>
  contribution({ panel: samplePanel(1, { effect: -6 }), treated: ['T0'], start: 2018, ...part }, interrupted);
const five = ['T0', 'T1', 'T2', 'T3', 'T4'];
const interrupted: InterruptedAnswer = () => given(method('its'), 12, { estimate: 1, interval: null, detail: { claim: 'effect' } });
const codes = ({ notHigher }: ReturnType<typeof climb>) => notHigher.map(({ rung, reasons }) => [rung, ...reasons.map(({ code }) => code)]);

describe('contribution', () => {
  it('takes synthetic DiD with placebo, and shows synthetic control beside it', () => {
    const found = climb({});
    expect([found.rung, found.claim, found.notHigher]).toEqual([4, 'effect', []]);
    expect(found.beside!.status).toBe('ok');
    expect(found.beside!.method.id).toBe('synthetic-control');
  });

  it('takes difference-in-differences with 5 treated and 12 comparison areas, and says why not higher', () => {
    const found = climb({ panel: samplePanel(6, { areas: 12, treated: 5, effect: 4, noise: 0.3 }), treated: five });
    expect([found.rung, found.claim]).toEqual([3, 'effect']);
    expect(codes(found)).toEqual([[4, 'too-few-comparisons']]);
  });

  it('takes an interrupted time series where that is what is left, and no effect without comparison', () => {
    const few = { panel: samplePanel(1, { areas: 6 }) };
    expect(climb(few, interrupted)).toMatchObject({ rung: 2, claim: 'effect' });
    expect(climb({ panel: samplePanel(1, { areas: 0 }) }, interrupted)).toMatchObject({ rung: 2, claim: 'inconclusive' });
    expect(codes(climb(few, interrupted))).toEqual([
      [4, 'too-few-comparisons'],
      [3, 'one-treated-unit', 'too-few-comparisons'],
    ]);
  });

  it('shows synthetic DiD on 5 to 7 years before, inconclusive, where nothing lower claims more', () => {
    const found = climb({ panel: samplePanel(1, { from: 2012, years: 12, effect: 9 }) });
    expect([found.rung, found.claim]).toEqual([4, 'inconclusive']);
    expect(codes(found)[0]).toEqual([4, 'too-few-pre-periods']);
  });

  it('says what changed, and never why, on one area alone', () => {
    const found = climb({ panel: samplePanel(1, { areas: 0, effect: 9 }) });
    expect([found.rung, found.claim, found.answer!.method.id]).toEqual([1, 'refused', 'before-after']);
    expect(found.notHigher.map(({ rung }) => rung)).toEqual([4, 3, 2]);
  });

  it('tells what was done only, without a start, without years, or for work too small to see', () => {
    expect(climb({ start: null })).toMatchObject({ rung: 0, claim: 'refused', answer: null });
    expect(climb({ start: 2009 })).toMatchObject({ rung: 0, claim: 'refused', answer: null });
    const small = climb({ plausibleEffect: -2, shareReached: 0.01 }, interrupted);
    expect(small).toMatchObject({ rung: 0, claim: 'refused', answer: null });
    expect(codes(small)).toEqual([[4, 'effect-too-small-to-see']]);
  });
});
