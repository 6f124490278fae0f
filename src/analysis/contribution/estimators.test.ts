import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '#base/random';
import type { Contrast } from '#analysis/contribution/contrast';
import { ESTIMATORS } from '#analysis/contribution/estimators';

function contrastOf(seed: number, shift: (value: number) => number = (value) => value, effect = 0): Contrast {
  const random = seededRandom(seed);
  const [years, areas, start] = [14, 12, 9];
  const common = Array.from({ length: years }, (_, t) => 30 + t * random() + 2 * random());
  const row = () => common.map((level) => shift(level + 6 * random()));
  return {
    controls: Array.from({ length: areas }, row),
    treated: row().map((value, t) => (t >= start ? value + effect : value)),
    treatedCount: 1,
    fit: Array.from({ length: start }, (_, t) => t),
    start,
    predictors: null,
  };
}

const designs = ['sc-outcome', 'sdid', 'did'] as const;

describe.each(designs)('%s', (design) => {
  const { estimator } = ESTIMATORS[design];

  it('has weights that are not below nought and sum to one, for areas and for years', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { weights, timeWeights } = estimator(contrastOf(seed));
        for (const list of [weights, timeWeights ?? [1]]) {
          expect(list.every((weight) => weight >= 0)).toBe(true);
          expect(list.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 40, seed: 3 },
    );
  });

  it('adds to the effect exactly what is added to the treated area from the start on', () => {
    for (let seed = 0; seed < 20; seed++) {
      expect(estimator(contrastOf(seed, undefined, 5)).att - estimator(contrastOf(seed)).att).toBeCloseTo(5, 6);
    }
  });

  it('does not see a common level, and counts in the unit of the question', () => {
    for (let seed = 0; seed < 20; seed++) {
      const plain = estimator(contrastOf(seed));
      expect(estimator(contrastOf(seed, (value) => value + 1000)).att).toBeCloseTo(plain.att, 3);
      expect(estimator(contrastOf(seed, (value) => value * 100)).att / 100).toBeCloseTo(plain.att, 3);
    }
  });

  it('does not depend on the order of the comparison areas', () => {
    const contrast = contrastOf(7);
    const turned = estimator({ ...contrast, controls: [...contrast.controls].reverse() });
    expect(turned.att).toBeCloseTo(estimator(contrast).att, 5);
  });
});

describe('panelDid', () => {
  it('is the difference of differences, worked by hand', () => {
    // Treated 10, 12 -> 20: +9. Others 4, 6 -> 7 (+2) and 8, 8 -> 12 (+4): mean +3. Effect 6.
    const contrast: Contrast = { controls: [[4, 6, 7], [8, 8, 12]], treated: [10, 12, 20], treatedCount: 1, fit: [0, 1], start: 2, predictors: null }; // prettier-ignore
    expect(ESTIMATORS.did.estimator(contrast).att).toBeCloseTo(6, 12);
  });
});

describe('syntheticDid', () => {
  it('finds the effect where areas differ by a level and years by a common change only, whatever the weights', () => {
    const years = [3, 4, 7, 5, 6, 9, 8, 11];
    const controls = [1, 5, 2, 8, 3].map((level, i) => years.map((year, t) => year + level + 0.1 * (((i + 2) * (t + 1)) % 3)));
    const treated = years.map((year, t) => year + 40 + (t >= 5 ? -2.5 : 0));
    const { att } = ESTIMATORS.sdid.estimator({ controls, treated, treatedCount: 1, fit: [0, 1, 2, 3, 4], start: 5, predictors: null });
    expect(Math.abs(att - -2.5)).toBeLessThan(0.15);
  });

  it('draws weights to even ones when more areas were treated: the ridge grows with their number', () => {
    const spread = (treatedCount: number) =>
      ESTIMATORS.sdid.estimator({ ...contrastOf(11), treatedCount }).weights.reduce((sum, weight) => sum + weight ** 2, 0);
    expect(spread(16)).toBeLessThan(spread(1));
  });
});

describe('predictorControl', () => {
  const base = { controls: [[1, 1], [2, 2], [3, 3]], treated: [2, 9], treatedCount: 1, fit: [0], start: 1 }; // prettier-ignore

  it('matches standardised predictors by their importance, worked by hand', () => {
    // One predictor counts: treated 2.5 lies halfway between areas 1 (2) and 2 (3); area 0 is out of the way in the other.
    const predictors = { controls: [[9, 2.5], [2, 0], [3, 0]], treated: [2.5, 0], importance: [1, 1] }; // prettier-ignore
    const { weights } = ESTIMATORS['sc-predictors'].estimator({ ...base, predictors });
    expect(weights[1]).toBeCloseTo(0.5, 4);
    expect(weights[2]).toBeCloseTo(0.5, 4);
  });

  it('does not change with the unit of a predictor', () => {
    const predictors = { controls: [[9, 2], [2, 5], [3, 1]], treated: [4, 3], importance: [0.7, 0.3] }; // prettier-ignore
    const tons = { ...predictors, controls: predictors.controls.map(([a, b]) => [a! * 1000, b!]), treated: [4000, 3] };
    const [one, other] = [predictors, tons].map((set) => ESTIMATORS['sc-predictors'].estimator({ ...base, predictors: set }).weights);
    one!.forEach((weight, i) => expect(other![i]).toBeCloseTo(weight, 6));
  });

  it('throws without predictors', () => {
    expect(() => ESTIMATORS['sc-predictors'].estimator({ ...base, predictors: null })).toThrow(RangeError);
  });
});

describe('against scipy (SLSQP from six starts, ftol 1e-15) on five areas and eight years', () => {
  const contrast: Contrast = {
    controls: [
      [12, 14, 13, 17, 16, 18, 21, 19],
      [30, 29, 33, 31, 35, 34, 38, 37],
      [8, 11, 9, 10, 14, 12, 13, 17],
      [22, 21, 24, 26, 23, 28, 27, 30],
      [17, 19, 18, 16, 21, 20, 24, 22],
    ],
    treated: [15, 16, 17, 16, 20, 18, 27, 25],
    treatedCount: 1,
    fit: [0, 1, 2, 3, 4, 5],
    start: 6,
    predictors: null,
  };
  const close = (found: readonly number[], wanted: readonly number[], digits: number) =>
    wanted.forEach((value, i) => expect(found[i]).toBeCloseTo(value, digits));

  it('outcomeControl', () => {
    const found = ESTIMATORS['sc-outcome'].estimator(contrast);
    close(found.weights, [0, 0.253571, 0.626144, 0.002163, 0.118121], 4);
    expect(found.att).toBeCloseTo(4.3205, 3);
    expect(found.preRmspe).toBeCloseTo(0.48397, 5);
  });

  it('syntheticDid: weights of areas with zeta 3.069, weights of years, and the effect', () => {
    const found = ESTIMATORS.sdid.estimator(contrast);
    close(found.weights, [0.143668, 0.248696, 0.237148, 0.11747, 0.253018], 5);
    close(found.timeWeights!, [0, 0, 0.235557, 0.160935, 0.342503, 0.261004], 4);
    expect(found.att).toBeCloseTo(4.17465, 4);
  });

  it('predictorControl with importance .6, .3 and .1', () => {
    const predictors = {
      controls: [[3, 20, 1.5], [5, 25, 1.1], [9, 18, 2.0], [4, 31, 0.7], [7, 22, 1.9]], // prettier-ignore
      treated: [8, 30, 1.3],
      importance: [0.6, 0.3, 0.1],
    };
    const found = ESTIMATORS['sc-predictors'].estimator({ ...contrast, predictors });
    close(found.weights, [0.0, 0.0, 0.50345, 0.49655, 0.0], 3);
    expect(found.att).toBeCloseTo(4.2965, 2);
  });
});
