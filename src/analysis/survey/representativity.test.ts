import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFeatures } from './compare-features.ts';
import { representativity } from './representativity.ts';

const AGE = { categories: ['18-29', '30-44', '45-64', '65+'], population: [2310, 2680, 2950, 1560] };

function detail(respondents: number[], population = AGE.population) {
  const answer = representativity({ categories: AGE.categories, population, respondents });
  if (answer.status !== 'ok') throw new Error(answer.reasons.map(({ code }) => code).join());
  return answer.detail;
}

describe('representativity()', () => {
  // scipy 1.17 chisquare; S, R and CV by numpy: std(ddof=1) of the propensities over all 9,500 people.
  it('gives the chi-square of scipy, and R and CV over the people', () => {
    const { chi2, rIndicator, cv, kishDeff, responseRate, verdict, because } = detail([60, 110, 150, 120]);
    expect(chi2.stat).toBeCloseTo(55.10663786573336, 10);
    expect(chi2.df).toBe(3);
    expect(chi2.p / 6.515751646446306e-12).toBeCloseTo(1, 3);
    expect(rIndicator).toBeCloseTo(0.9672163318566532, 12);
    expect(cv).toBeCloseTo(0.35391459927476676, 12);
    expect(kishDeff).toBeCloseTo(1.1336457987072945, 12);
    expect(responseRate).toBeCloseTo(440 / 9500, 12);
    expect([verdict, because]).toEqual(['selective', ['cv', 'chi-square']]);
  });

  it('says selective by the ratio alone: a small group that stays away', () => {
    const found = detail([12, 300, 330, 8], [300, 3000, 3300, 200]);
    expect(found.because).toEqual(['ratio', 'chi-square']);
    expect(found.cv).toBeLessThan(0.25);
  });

  it('never calls a survey that nobody old answered balanced, and gives it no weights', () => {
    const found = detail([60, 70, 80, 0]);
    expect(found).toMatchObject({ verdict: 'selective', kishDeff: null });
    expect(found.categories[3]).toMatchObject({ ratio: 0, weight: null });
  });

  it('refuses under 30 respondents', () => {
    expect(representativity({ ...AGE, respondents: [7, 8, 9, 5] })).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'too-few-points' }],
    });
  });

  it('takes the response rate over those asked; CV stays', () => {
    const all = representativity({ ...AGE, respondents: [60, 110, 150, 120] });
    const asked = representativity({ ...AGE, respondents: [60, 110, 150, 120] }, { invited: 2000 });
    if (all.status !== 'ok' || asked.status !== 'ok') throw new Error('refused');
    expect(asked.detail.responseRate).toBe(0.22);
    expect(asked.detail.cv).toBe(all.detail.cv);
    expect(asked.detail.rIndicator).toBeCloseTo(1 - 2 * all.detail.cv * 0.22, 12);
  });

  it('holds its laws: equal rates give R 1 and no p, order is nothing, weights repair the shares (property)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 20, max: 500 }), fc.integer({ min: 20, max: 40 })), { minLength: 2, maxLength: 8 }),
        (cells) => {
          const categories = cells.map((_, at) => `c${at}`);
          const population = cells.map(([people, rate]) => people * rate);
          const equal = representativity({ categories, population, respondents: population.map((people) => people / 10) });
          if (equal.status === 'ok')
            expect([equal.detail.rIndicator, equal.detail.verdict]).toEqual([expect.closeTo(1, 9), 'no-sign-of-selectivity']);
          const respondents = cells.map(([people]) => people);
          const one = representativity({ categories, population, respondents });
          const other = representativity({
            categories: [...categories].reverse(),
            population: [...population].reverse(),
            respondents: [...respondents].reverse(),
          });
          if (one.status !== 'ok' || other.status !== 'ok') return;
          expect(other.detail.chi2.stat).toBeCloseTo(one.detail.chi2.stat, 8);
          const n = respondents.reduce((sum, count) => sum + count, 0);
          const people = population.reduce((sum, count) => sum + count, 0);
          one.detail.categories.forEach(({ weight, respondents: r, population: p }) =>
            expect(((weight ?? 0) * r) / n).toBeCloseTo(p / people, 10),
          );
        },
      ),
    );
  });
});

describe('compareFeatures()', () => {
  it('holds several features to the rule of a family: one p just under 5% among four is no sign', () => {
    const even = { categories: ['a', 'b'], population: [5000, 5000], respondents: [200, 200] };
    const slight = { ...even, respondents: [220, 180] };
    const verdicts = (features: (typeof even)[]) =>
      compareFeatures(features).map((answer) => (answer.status === 'ok' ? answer.detail.because : null));
    expect(verdicts([slight])).toEqual([['chi-square']]);
    expect(verdicts([slight, even, even, even])[0]).toEqual([]);
    expect(verdicts([slight, slight, slight, even]).slice(0, 3)).toEqual([['chi-square'], ['chi-square'], ['chi-square']]);
  });
});
