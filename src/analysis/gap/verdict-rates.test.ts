import { describe, expect, it } from 'vitest';
import { verdictRates, type RateWorld } from './verdict-rates.ts';

/**
 * Measured (docs/methods/verschil): without change, least squares claims in 4.5 % (13 % when years remember each other at
 * .4), both witnesses in 1.5 % (8 %); a slope of .35 sd a year over ten years, eleven figures, is found in
 * 91 % and 80 %. An independent simulation (numpy, 40,000 series) gave 4.8, 13.9, 2.4, 7.5, 90.5 and 80.7 %.
 */
const SERIES = 4000;
const world = (told: Partial<RateWorld>): RateWorld => ({ years: 8, slope: 0, memory: 0, series: SERIES, seed: 20261122, ...told });

/** Three standard errors of a rate that is found by 4,000 draws. */
const within = (rate: number, truth: number) => Math.abs(rate - truth) <= 3 * Math.sqrt((truth * (1 - truth)) / SERIES);

describe('the verdict of both witnesses', () => {
  it.each([
    ['nothing changes', world({}), 0.048, 0.024],
    ['nothing changes, years remember', world({ memory: 0.4 }), 0.139, 0.075],
    ['a clear change in ten years', world({ years: 11, slope: 0.35 }), 0.905, 0.807],
  ])('claims as often as it should when %s', (_, told, leastSquares, bothWitnesses) => {
    const rates = verdictRates(told);
    expect(rates).toSatisfy(() => within(rates.leastSquares, leastSquares) && within(rates.bothWitnesses, bothWitnesses));
  });

  it('gives the same rates for the same seed', () => {
    expect(verdictRates(world({ series: 200 }))).toEqual(verdictRates(world({ series: 200 })));
  });
});
